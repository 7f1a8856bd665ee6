import { randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/**
 * Made beside its place, under a name nobody else has, and then put there whole: a killed start leaves no half a file and is
 * in nobody's way, and two starts make one.
 */
function makeFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const draft = `${path}.${randomUUID()}`
  // On the disk before anything is signed or sealed by it.
  writeFileSync(draft, text, { mode: 0o600, flag: 'wx', flush: true })
  try {
    linkSync(draft, path)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
}

/**
 * The text of a file that holds keys, made when there is none; nobody else on the machine may read it.
 * @throws TypeError when others may read it; the system's own errors
 */
export function openKeyFile(path: string, make: () => string): string {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    makeFile(path, make())
    text = readFileSync(path, 'utf8')
  }
  if (process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0) {
    throw new TypeError('others may read it; chmod 600')
  }
  return text
}
