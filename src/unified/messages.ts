import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'

/** Makes an `onMessage` that adds messages to a file, as `file.message` does for new ones, then calls another. */
export function tell(file: VFile, next?: (message: VFileMessage) => void): (message: VFileMessage) => void {
  return (message) => {
    if (file.path) {
      message.name = `${file.path}:${message.name}`
      message.file = file.path
    }
    message.fatal = false
    file.messages.push(message)
    next?.(message)
  }
}
