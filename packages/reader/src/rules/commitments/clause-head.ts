import { isDigitAt } from '@gangmu/text'
import { CharSet } from '../../engine/char-set.ts'
import { codeAt } from '../../engine/characters.ts'
import { wordTrie } from '../../engine/word-trie.ts'
import { siteLength } from '../../phrases/subject.ts'
import { adverbLength, findVerbGroup } from '../../phrases/verb-group.ts'
import { CONNECTIVES } from './frame-words.ts'
import { HANDLING } from './handling.ts'

const connectives = wordTrie(CONNECTIVES)
const GAPS = new CharSet(' 　、—─')

/** Where a clause begins behind its connectives, years, times, list marks and the part of the place. */
export function afterConnectives(text: string, start: number, end: number): number {
  let at = start
  for (let round = 0; round < 4; round++) {
    while (at < end && GAPS.has(text, at)) at++
    const length = connectives.match(text, at) || siteLength(text, at)
    const step = Math.max(yearLength(text, at), periodLength(text, at), markerLength(text, at), length)
    if (step === 0 || (step === length && length === 1 && !mayPeel(text, at))) break
    at += step
  }
  return at
}

/** 要, 将, 并 and 还 alone are peeled only before a verb. */
function mayPeel(text: string, at: number): boolean {
  if (text[at] === '将') return false
  if (text[at] === '并' && (adverbLength(text, at + 1) >= 2 || HANDLING.has(text, at + 1))) return true
  if (text[at] === '要' && (text[at + 1] === '对' || text[at + 1] === '把')) return true
  return findVerbGroup(text, at + 1, Math.min(text.length, at + 12)) !== null
}

function yearLength(text: string, at: number): number {
  let end = at
  while (isDigitAt(text, end)) end++
  return end - at === 4 && text[end] === '年' ? 5 : 0
}

/** `10月底前`, `年底前`, `每季度`: when a deed is done is no part of it. */
export function periodLength(text: string, at: number): number {
  let end = at
  if (text[at] === '每') {
    const period = PERIODS.find((word) => text.startsWith(word, at + 1))
    return period ? 1 + period.length : 0
  }
  while (isDigitAt(text, end)) end++
  if (end > at && end - at <= 2 && text[end] === '月') end++
  else if (end > at || text[at] !== '年' || text[at + 1] !== '底') return 0
  else return text[at + 2] === '前' ? 3 : 2
  if (PARTS_OF_MONTH.has(text, end)) end += text[end + 1] === '旬' ? 2 : 1
  if (text[end] === '前') end++
  return end - at
}

const PERIODS = ['季度', '半年', '年', '季', '月', '周', '天', '日']
const PARTS_OF_MONTH = new CharSet('底初末份上中下')

function markerLength(text: string, at: number): number {
  const code = codeAt(text, at)
  if (code !== 0xff08 && code !== 0x28) return 0
  const close = text.slice(at, at + 5).search(/[）)]/)
  return close > 0 ? close + 1 : 0
}
