import { type FileMap, type Finding, isTest, listCode, roomOf } from '../lib/project.ts'
import { listWords, parseSource } from '../lib/source.ts'

/** These rooms read texts as they come; their strings are cues, not sentences for people. */
const readsTexts = new Set(['text', 'reader', 'intake'])

const han = /\p{Script=Han}/u
const full: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
}
const half: Readonly<Record<string, string>> = {
  '，': ',',
  '；': ';',
  '：': ':',
  '？': '?',
  '！': '!',
  '。': '.',
  '、': ',',
}

const latin = /[A-Za-z]/

/** Whether a bracket opens inside Chinese: on a Chinese word, or before one without an English word on its left. */
function opensInChinese(text: string, at: number): boolean {
  const left = text[at - 1] ?? ''
  return han.test(left) || (han.test(text[at + 1] ?? '') && !latin.test(left === ' ' ? (text[at - 2] ?? '') : left))
}

const closesChinese = (left: string) => han.test(left) || left === '”' || left === '》' || left === '）'

/** The half-width mark at `at` that stands in Chinese, with its full-width form. */
function judgeInChinese(text: string, at: number, brackets: boolean[]): string | undefined {
  const mark = text[at] as string
  const left = text[at - 1] ?? ''
  if (mark === '(') {
    brackets.push(opensInChinese(text, at))
    return brackets.at(-1) ? full[mark] : undefined
  }
  if (mark === ')') return (brackets.pop() ?? closesChinese(left)) ? full[mark] : undefined
  if (mark === '.') return han.test(left) && !/[\w.]/.test(text[at + 1] ?? '') ? '。' : undefined
  if (/[０-９％]/.test(mark)) return String.fromCharCode(mark.charCodeAt(0) - 0xfee0)
  return closesChinese(left) ? full[mark] : undefined
}

/**
 * The first mark in the wrong width for the language around it, with the one to use; undefined when there is none.
 * @example findMixedWidth('已采纳,共3项') // { mark: ',', use: '，' }
 */
export function findMixedWidth(text: string): { mark: string; use: string } | undefined {
  const chinese = han.test(text)
  const english = !chinese && /[A-Za-z]{2}/.test(text)
  const brackets: boolean[] = []
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] as string
    const use = chinese ? judgeInChinese(text, at, brackets) : english ? half[mark] : undefined
    if (use) return { mark, use }
  }
  return undefined
}

function checkStrings(file: string, text: string): Finding[] {
  const source = parseSource(file, text)
  return listWords(source).flatMap(({ value, start }) => {
    const found = findMixedWidth(value)
    return found
      ? [{ file, line: source.line(start), message: `“${found.mark}” in “${cut(value)}”: write ${found.use}` }]
      : []
  })
}

const cut = (text: string) => (text.length > 30 ? `${text.trim().slice(0, 30)}…` : text.trim())

/** Chinese prose outside code and links. */
function checkProse(file: string, text: string): Finding[] {
  let fenced = false
  return text.split('\n').flatMap((raw, index) => {
    if (raw.trimStart().startsWith('```')) fenced = !fenced
    const line = raw.replace(/`[^`]*`/g, '').replace(/\]\([^)]*\)/g, ']')
    const found = fenced || !han.test(line) ? undefined : findMixedWidth(line)
    return found ? [{ file, line: index + 1, message: `“${found.mark}” in Chinese prose: write ${found.use}` }] : []
  })
}

const speaksToPeople = (file: string) =>
  roomOf(file) !== undefined && !readsTexts.has(roomOf(file) ?? '') && !isTest(file)

/** Chinese sentences carry full-width marks and half-width digits, English ones half-width marks. */
export function checkPunctuation(files: FileMap): Finding[] {
  const code = listCode(files).filter(([file]) => speaksToPeople(file))
  const prose = [...files].filter(([file]) => file.endsWith('.zh-CN.md'))
  return [...code.flatMap((one) => checkStrings(...one)), ...prose.flatMap((one) => checkProse(...one))]
}
