import { basename } from 'node:path'
import { type Exported, listDeclared } from '../lib/exports.ts'
import { type FileMap, type Finding, isTest, listCode, roomOf } from '../lib/project.ts'
import { listMembers, listNames, parseSource } from '../lib/source.ts'
import { type Glossary, readGlossary } from './glossary.ts'
import { looksLikePinyin } from './pinyin.ts'
import { hasWords, splitName } from './words.ts'

const han = /\p{Script=Han}/u

/** Chinese is data: no variable, function, type, label or file is named in it. */
function checkHan(file: string, text: string): Finding[] {
  const source = parseSource(file, text)
  const names = listNames(source).filter(({ name }) => han.test(name))
  const found: Finding[] = names.map(({ name, start }) => ({
    file,
    line: source.line(start),
    message: `the identifier ${name} is Chinese; take its English word from docs/glossary.md`,
  }))
  if (han.test(file)) found.push({ file, message: 'a file is named in English' })
  return found
}

function judgeName(name: string, glossary: Glossary): string | undefined {
  for (const { use, not } of glossary.synonyms) {
    const word = not.find((one) => hasWords(name, one))
    if (word) return `${name} says ${word}; the glossary's word is ${use}`
  }
  const words = splitName(name).filter((word) => !glossary.properNames.has(word))
  const pinyin = words.find((word) => glossary.pinyin.has(word) || looksLikePinyin(word))
  return pinyin && `${name} holds the pinyin ${pinyin}; take its English word from docs/glossary.md`
}

/** The term of a defining line such as `Lead unit (牵头单位): …`; other mentions of Chinese define nothing. */
export function readDefinedTerm(doc: string): string | undefined {
  const open = doc.search(/[(（]/)
  if (open < 0 || open > 60) return undefined
  const head = doc.slice(0, open).trim()
  const match = /^[(（](\p{Script=Han}{2,12})[)）]\s*(?:[.:;,]|$)/u.exec(doc.slice(open, open + 40))
  return match && head.split(/\s+/).length <= 4 && !/[.:;,]/.test(head) ? match[1] : undefined
}

function judgeTerm({ name, doc }: Exported, glossary: Glossary): string | undefined {
  const term = readDefinedTerm(doc)
  if (term === undefined) return undefined
  const names = glossary.terms.get(term)
  if (!names) return `${name} defines ${term}, which docs/glossary.md does not have; add it there first`
  if (names.some((one) => hasWords(name, one))) return undefined
  return `${name} defines ${term}, which the glossary calls ${names.join(' or ')}`
}

function checkExports(file: string, text: string, glossary: Glossary): Finding[] {
  const declared = listDeclared(file, text)
  const source = parseSource(file, text)
  const names = [...declared.map(({ name, line }) => ({ name, line })), ...listMembers(source)]
  const found = names.map(({ name, line }) => ({ line, message: judgeName(name, glossary) }))
  found.push(...declared.map((one) => ({ line: one.line, message: judgeTerm(one, glossary) })))
  return found.flatMap(({ line, message }) => (message ? [{ file, line, message }] : []))
}

/** Names of files and of what they export hold to the glossary. */
export function checkNames(files: FileMap): Finding[] {
  const glossary = readGlossary(files)
  return listCode(files).flatMap(([file, text]) => {
    const found = checkHan(file, text)
    if (roomOf(file) === undefined || isTest(file)) return found
    const message = judgeName(basename(file).replace(/\..*$/, ''), glossary)
    return [...found, ...(message ? [{ file, message }] : []), ...checkExports(file, text, glossary)]
  })
}
