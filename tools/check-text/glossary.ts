import type { FileMap } from '../lib/project.ts'

/** The glossary as data: which identifiers a Chinese term has, and which words are not used. */
export interface Glossary {
  readonly terms: ReadonlyMap<string, readonly string[]>
  readonly synonyms: readonly { readonly use: string; readonly not: readonly string[] }[]
  readonly pinyin: ReadonlySet<string>
  readonly properNames: ReadonlySet<string>
}

const glossaryFile = 'docs/glossary.md'
const synonymsFile = 'docs/glossary-synonyms.json'

/** Rows of the tables: `| 牵头单位 / … | `leadUnit`, `lead` | … |`. */
function readTerms(text: string): Map<string, string[]> {
  const terms = new Map<string, string[]>()
  for (const line of text.split('\n')) {
    const [, chinese, identifiers] = line.split('|')
    const names = (identifiers ?? '').split('`').filter((_, at) => at % 2 === 1)
    if (chinese === undefined || names.length === 0) continue
    for (const term of chinese.split('/')) terms.set(term.trim(), names)
  }
  return terms
}

/** Reads both files of the glossary from a tree; a tree without them has an empty one. */
export function readGlossary(files: FileMap): Glossary {
  const lists = JSON.parse(files.get(synonymsFile) ?? '{}')
  return {
    terms: readTerms(files.get(glossaryFile) ?? ''),
    synonyms: lists.synonyms ?? [],
    pinyin: new Set(lists.pinyin ?? []),
    properNames: new Set(lists.properNames ?? []),
  }
}
