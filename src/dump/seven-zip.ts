import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {access, constants} from 'node:fs/promises'
import {delimiter, join, resolve} from 'node:path'
import {DecompressError} from './error.js'

/** The commands of 7-Zip and p7zip, the newer ones first. All of them read `.7z` and `.lzma`. */
const COMMANDS = ['7zz', '7z', '7za', '7zr']

/**
 * Decompresses an archive with the installed 7-Zip, which writes the content to a pipe.
 *
 * @param path - of the archive: 7-Zip can not read one from a pipe
 * @param searchPath - folders to look for the command in, as in `PATH`
 * @throws {DecompressError} `unsupported` where none is installed; with 7-Zip's own words where it refuses the archive
 */
export async function* extract(
  path: string,
  signal?: AbortSignal,
  searchPath = process.env.PATH ?? '',
): AsyncGenerator<Uint8Array> {
  const command = await findCommand(searchPath)
  if (command === undefined) {
    throw new DecompressError(
      'unsupported',
      `this format is read by 7-Zip, which is not installed (looked for ${COMMANDS.join(', ')})`,
    )
  }
  // -so: to the pipe; -bd: no progress; -spd: no wildcards. An absolute path can not be taken for a list file (`@x`) or a switch.
  const child = spawn(command, ['x', '-so', '-bd', '-spd', '--', resolve(path)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(signal === undefined ? {} : {signal}),
  })
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (complaint.length < 4096) complaint += text
  })
  const closed = once(child, 'close')
  // Awaited below; an error that comes before must not count as unhandled.
  closed.catch(() => {})
  try {
    for await (const chunk of child.stdout) yield chunk as Uint8Array
    const [exitCode, exitSignal] = (await closed) as [number | null, NodeJS.Signals | null]
    // 1 is a warning, such as bytes behind the archive's end.
    if (exitCode !== 0 && exitCode !== 1) {
      throw new DecompressError(
        'damaged',
        `${command}: ${shorten(complaint) || `ended with ${exitSignal ?? exitCode}`}`,
      )
    }
  } finally {
    child.kill()
  }
}

/** 7-Zip's message in one line, its `ERROR:` lines only where there are such. */
function shorten(complaint: string): string {
  const lines = complaint
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const errors = lines.filter((line) => /error|can(no|')t/i.test(line) && !/^errors?:$/i.test(line))
  return [...new Set(errors.length > 0 ? errors : lines)].slice(0, 4).join('; ')
}

async function findCommand(searchPath: string): Promise<string | undefined> {
  const suffixes = process.platform === 'win32' ? ['.exe', '.cmd'] : ['']
  for (const command of COMMANDS) {
    for (const folder of searchPath.split(delimiter)) {
      for (const suffix of suffixes) {
        const candidate = join(folder, command + suffix)
        if (folder !== '' && (await isExecutable(candidate))) return candidate
      }
    }
  }
  return undefined
}

async function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  )
}
