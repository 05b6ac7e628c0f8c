import {mkdir, stat} from 'node:fs/promises'
import {dirname} from 'node:path'

/**
 * Makes a folder and those above it, where they are missing. Node's own recursive `mkdir` never ends where a folder that is there says that it is not, as
 * those of `/proc` do.
 *
 * @throws the system's error, of the folder that could not be made
 *
 * @example
 * await makeFolder('out/2026/11')
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path)
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (code === 'EEXIST') {
      if ((await stat(path)).isDirectory()) return
      throw error
    }
    const above = dirname(path)
    if (code !== 'ENOENT' || above === path) throw error
    if (!(await exists(above))) await makeFolder(above)
    // Somebody else may make it at the same time.
    await mkdir(path).catch(async (second: NodeJS.ErrnoException) => {
      if (second.code !== 'EEXIST' || !(await stat(path)).isDirectory()) throw second
    })
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
