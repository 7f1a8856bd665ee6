import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'

/** A tree of texts: path from the root, with `/`, to content. Checks are pure functions over it. */
export type FileMap = ReadonlyMap<string, string>

/** What a check found, at a place a reader can open. */
export interface Finding {
  readonly file: string
  /** 1-based; absent when the finding is about the file as a whole. */
  readonly line?: number
  readonly message: string
}

/** A check over the whole tree. */
export type Check = (files: FileMap) => Finding[]

const notOurs = new Set(['node_modules', 'dist', '.git', 'coverage', '.agents'])
const notOursAtRoot = new Set(['data', 'tmp'])
const texts = new Set(['.ts', '.tsx', '.mts', '.mjs', '.css', '.sql', '.txt', '.md', '.json'])

/** Reads every text of a checkout, without what is installed, built or kept as data there. */
export function readProject(root: string): FileMap {
  const files = new Map<string, string>()
  const visit = (folder: string) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) {
        if (!notOurs.has(entry.name) && !(folder === '' && notOursAtRoot.has(entry.name))) visit(path)
      } else if (
        texts.has(extname(entry.name)) &&
        path !== 'package-lock.json' &&
        !path.startsWith('tools/new/templates/')
      ) {
        files.set(path, readFileSync(join(root, path), 'utf8'))
      }
    }
  }
  visit('')
  return files
}

/** The room a path belongs to, as in `packages/reader/src/read.ts` → `reader`; undefined outside packages/. */
export function roomOf(path: string): string | undefined {
  return path.startsWith('packages/') ? path.split('/')[1] : undefined
}

/** Whether a file holds tests or their helpers, which never reach a bundle. */
export function isTest(path: string): boolean {
  return path.includes('.test.') || /^packages\/[^/]+\/test\//.test(path)
}

/** The TypeScript files of a tree, in order of their paths. */
export function listCode(files: FileMap): [path: string, text: string][] {
  return [...files].filter(([path]) => /\.tsx?$/.test(path)).sort(([a], [b]) => (a < b ? -1 : 1))
}

/**
 * How a finding is printed: an editor's link, then what is wrong.
 * @example printFinding({ file: 'a.ts', line: 3, message: 'SQL outside the store' }) // 'a.ts:3: SQL outside the store'
 */
export function printFinding({ file, line, message }: Finding): string {
  return line === undefined ? `${file}: ${message}` : `${file}:${line}: ${message}`
}
