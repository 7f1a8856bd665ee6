import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Files under `path` (a file or a folder), sorted, relative to `root`; tests and examples never reach a bundle. */
export function listSources(root, paths) {
  const found = []
  const visit = (path) => {
    const info = statSync(join(root, path), { throwIfNoEntry: false })
    if (info?.isFile() && !/\.test\.tsx?$/.test(path)) found.push(path)
    if (!info?.isDirectory()) return
    for (const name of readdirSync(join(root, path))) if (name !== 'node_modules') visit(`${path}/${name}`)
  }
  for (const path of paths) visit(path)
  return found.sort()
}

const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex')

function readStamp(stamp) {
  if (!existsSync(stamp)) return { files: {} }
  try {
    return JSON.parse(readFileSync(stamp, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) return { files: {} }
    throw error
  }
}

/**
 * Compares sources with the stamp of the last build: by size and time first, by content where those differ.
 * @returns `{ changed, files }`; `files` maps each path to `[size, mtime, sha256]` and is what `writeStamp` keeps.
 */
export function compareStamp(root, sources, stamp) {
  const known = readStamp(stamp).files
  const files = {}
  let changed = Object.keys(known).length !== sources.length
  let touched = false
  for (const path of sources) {
    const { size, mtimeMs } = statSync(join(root, path))
    const before = known[path]
    if (before?.[0] === size && before[1] === mtimeMs) {
      files[path] = before
      continue
    }
    touched = true
    files[path] = [size, mtimeMs, hashOf(join(root, path))]
    if (before?.[2] !== files[path][2]) changed = true
  }
  if (touched && !changed) writeStamp(stamp, files)
  return { changed, files }
}

/** Remembers what was built. */
export function writeStamp(stamp, files) {
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, JSON.stringify({ files }))
}
