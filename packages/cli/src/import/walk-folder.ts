import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Folders inside one another that are looked into; deeper ones are told, not entered. */
const deepest = 16

/** A file of a folder: its path, and how it is told from the others, by its path inside the folder with `/`. */
export interface FolderFile {
  readonly path: string
  readonly name: string
}

/** What a walk found: the files in order, folders that were not entered, and how many links and hidden things were passed over. */
export interface FolderWalk {
  readonly files: readonly FolderFile[]
  readonly closed: readonly { readonly name: string; readonly why: 'too-deep' | 'unreadable' }[]
  readonly passedOver: number
}

/** Hidden by its name, or the note a word processor leaves beside a file that is open. */
const isHidden = (name: string) => name.startsWith('.') || name.startsWith('~$')

/**
 * Walks a folder, names in code order, every folder after the files beside it. Links are not followed, so that a walk ends
 * and stays inside the folder; hidden things and whatever is neither file nor folder are passed over.
 * @example (await walkFolder('reports')).files[0]?.name // '2025/report.docx'
 */
export async function walkFolder(folder: string): Promise<FolderWalk> {
  const files: FolderFile[] = []
  const closed: { name: string; why: 'too-deep' | 'unreadable' }[] = []
  let passedOver = 0
  const enter = async (path: string, prefix: string, depth: number): Promise<void> => {
    const entries = await readdir(path, { withFileTypes: true }).catch(() => null)
    if (entries === null) {
      closed.push({ name: prefix, why: 'unreadable' })
      return
    }
    entries.sort((left, right) => (left.name < right.name ? -1 : 1))
    const shown = entries.filter((entry) => !isHidden(entry.name) && (entry.isFile() || entry.isDirectory()))
    passedOver += entries.length - shown.length
    for (const entry of shown) {
      if (entry.isFile()) files.push({ path: join(path, entry.name), name: prefix + entry.name })
    }
    for (const entry of shown) {
      if (!entry.isDirectory()) continue
      const inner = `${prefix}${entry.name}/`
      if (depth === deepest) closed.push({ name: inner, why: 'too-deep' })
      else await enter(join(path, entry.name), inner, depth + 1)
    }
  }
  await enter(folder, '', 1)
  return { files, closed, passedOver }
}
