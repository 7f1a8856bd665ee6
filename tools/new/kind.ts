import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FileMap } from '../lib/project.ts'
import { fillIn, type Names } from './names.ts'

/** Files to write: path from the root to its whole new text. */
export type Changes = ReadonlyMap<string, string>

/** One kind of thing that can be scaffolded. */
export interface Kind {
  /** How it is called on the command line. */
  readonly usage: string
  /** What to do next, one line each. */
  readonly next: readonly string[]
  /**
   * The files it writes and the lists it adds a line to.
   * @throws Error with a sentence for people when the name cannot be used.
   */
  plan(files: FileMap, name: string, ...rest: string[]): Changes
}

const templates = join(import.meta.dirname, 'templates')

/** The files of a template with a name filled in, placed below `folder`. */
export function fromTemplate(template: string, names: Names, folder: string): [path: string, text: string][] {
  const found = readdirSync(join(templates, template), { recursive: true, withFileTypes: true })
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const inside = join(entry.parentPath, entry.name).slice(join(templates, template).length + 1)
      const text = readFileSync(join(entry.parentPath, entry.name), 'utf8')
      return [`${folder}/${fillIn(inside.replaceAll('\\', '/'), names)}`, fillIn(text, names)]
    })
}

/** The text of a file that a feature adds a line to. */
export function getText(files: FileMap, path: string): string {
  const text = files.get(path)
  if (text === undefined) throw new Error(`Cannot add a line to ${path}: there is no such file`)
  return text
}

/** Refuses to write over what is there. */
export function mustBeNew(files: FileMap, folder: string): void {
  const taken = [...files.keys()].some((path) => path === folder || path.startsWith(`${folder}/`))
  if (taken) throw new Error(`Cannot make ${folder}: it is there already`)
}

/** A name of two parts, as in `documents/list-drafts`. */
export function splitInTwo(name: string, usage: string): [string, string] {
  const [first, second, ...more] = name.split('/')
  if (!first || !second || more.length > 0) throw new Error(`Cannot use the name ${name}: write ${usage}`)
  return [first, second]
}
