import { readAmount } from '../../engine/amount.ts'
import { CharSet } from '../../engine/char-set.ts'
import type { NumberRule } from '../../engine/claim.ts'
import { skipSpaceAt, startsWith } from '../../engine/look.ts'
import { partOf } from '../../engine/part.ts'
import { Kind, type Scan } from '../../engine/token.ts'
import { wordTrie } from '../../engine/word-trie.ts'
import { behindWords, frontWords, knownNumbers } from './name-words.ts'

/** Numbers that are part of a name (名称中的数字): 15号线, 5G, 318国道, 12345热线, 3.0版, 6·18, 1+5+2. */
export const numberedName: NumberRule = {
  name: 'numbered-name',
  starts: [Kind.number, Kind.numeral],
  read(scan, at) {
    return (
      readJoined(scan, at) ??
      readLettered(scan, at) ??
      readWorded(scan, at) ??
      readListed(scan, at) ??
      readKnown(scan, at)
    )
  },
}

const claim = (scan: Scan, at: number, start: number, end: number, next: number) => ({
  kind: 'name' as const,
  start,
  end,
  next,
  why: 'numbered-name',
  parts: [partOf(scan, at, 'number', 'value')],
})

const JOINTS = new CharSet('+＋·•')

/** Numbers joined by + or ·, or by dashes to letters: 1+5+2, 6·18, 5+N. */
function readJoined(scan: Scan, at: number) {
  const { text } = scan
  const start = scan.start[at] as number
  let end = scan.end[at] as number
  let next = at + 1
  let joined = JOINTS.has(text, start - 1) && scan.kind[at - 1] === Kind.mark
  while (scan.kind[next] === Kind.mark && JOINTS.has(text, scan.start[next] as number)) {
    const member = scan.kind[next + 1]
    if (member !== Kind.number && member !== Kind.letters && member !== Kind.numeral) break
    joined = true
    end = scan.end[next + 1] as number
    next += 2
  }
  return joined ? claim(scan, at, start, end, next) : null
}

const SPACERS = new CharSet(' _　')

/** PM 2.5 and PM_2.5, as pages and formulas write it. */
function isParticulate(scan: Scan, at: number): boolean {
  const words = scan.text.slice(scan.start[at], scan.end[at])
  return (
    (words === '2.5' || words === '10') &&
    ['PM ', 'PM_', 'PM　'].includes(scan.text.slice((scan.start[at] as number) - 3, scan.start[at]))
  )
}

/** Letters right before or after: 5G, S604, PM2.5, 3A级. A unit or scale after the number keeps it an amount (GDP955亿元). */
function readLettered(scan: Scan, at: number) {
  if (scan.kind[at] !== Kind.number) return null
  const start = scan.start[at] as number
  const end = scan.end[at] as number
  const behind = scan.kind[at + 1]
  const lettersBehind = behind === Kind.letters
  if (SPACERS.has(scan.text, start - 1) && isParticulate(scan, at)) return claim(scan, at, start, end, at + 1)
  const front = scan.kind[at - 1] === Kind.letters
  const dashed =
    scan.kind[at - 1] === Kind.mark &&
    '-—'.includes(scan.text[start - 1] as string) &&
    scan.kind[at - 2] === Kind.letters
  if (lettersBehind) return claim(scan, at, start, scan.end[at + 1] as number, at + 2)
  if (!front && !dashed) return null
  const amount = readAmount(scan, at)
  const length = (scan.end[at - 1] as number) - (scan.start[at - 1] as number)
  if (
    amount !== null &&
    (amount.exponent > 0 ||
      (amount.unit !== null && amount.unit.id !== 'tenth' && !(amount.unit.counts && length <= 2)))
  )
    return null
  return claim(scan, at, start, end, amount?.next ?? at + 1)
}

/** Numbers that share a word of names: 4、5、6号线, 7-10号泊位. */
function readListed(scan: Scan, at: number) {
  if (roads.match(scan.text, scan.end[at] as number) > 0)
    return claim(scan, at, scan.start[at] as number, scan.end[at] as number, at + 1)
  let next = at + 1
  for (let members = 0; members < 6; members++) {
    if (scan.kind[next + 1] !== Kind.number || !isSharing(scan, next)) return null
    const end = scan.end[next + 1] as number
    if (isNumbered(scan.text, end)) return claim(scan, at, scan.start[at] as number, scan.end[at] as number, at + 1)
    next += 2
  }
  return null
}

/** 228、316等国省道: the roads' word closes the list. */
const ROADS = ['等国道', '等省道', '等国省道']
const NUMBERED = ['号', '#', '＃', '国道', '省道', '国省道', '路公交', ...ROADS]
const roads = wordTrie(ROADS)
const numbered = wordTrie(NUMBERED)
const isNumbered = (text: string, offset: number) => numbered.match(text, offset) > 0
const SHARING = new CharSet('、-—～和至，')
const isSharing = (scan: Scan, at: number) =>
  (scan.end[at] as number) - (scan.start[at] as number) === 1 && SHARING.has(scan.text, scan.start[at] as number)

const TIMES = new CharSet('×*')

/** Numbers that are names by themselves (12345, 120), versions (2.0) and multipliers (2×66万千瓦). */
function readKnown(scan: Scan, at: number) {
  if (scan.kind[at] !== Kind.number) return null
  const next = scan.kind[at + 1]
  if (next === Kind.unit || next === Kind.scale || next === Kind.more || next === Kind.number) return null
  const start = scan.start[at] as number
  const end = scan.end[at] as number
  const words = scan.text.slice(start, end)
  const version = words.endsWith('.0') && scan.kind[at - 1] !== Kind.before && !isReached(scan.text, start)
  const known =
    knownNumbers.includes(words) || (words.length === 5 && words.startsWith('123')) || TIMES.has(scan.text, end)
  return version || known ? claim(scan, at, start, end, at + 1) : null
}

/** 指数达到5.0 is a figure, 超充之城2.0 a version. */
const isReached = (text: string, start: number) => '达到为至过超是率数比值增了'.includes(text[start - 1] ?? '?')

const behindAny = wordTrie(behindWords)
const frontAny = wordTrie(frontWords, true)

/** A word of names right after or before: 号线, 国道, 热线, 期; 附件, 北纬. */
function readWorded(scan: Scan, at: number) {
  const { text } = scan
  const start = scan.start[at] as number
  const end = scan.end[at] as number
  const from = skipSpaceAt(text, end)
  // Of several the first of the list counts; most numbers have none behind them.
  const behind = behindAny.match(text, from) === 0 ? null : startsWith(text, from, behindWords)
  // 培训班24期 counts, 二期 and 3期 name a stage.
  if (behind === '期' && scan.kind[at] === Kind.number && Number(text.slice(start, end)) > 3) return null
  if (behind !== null) {
    let next = at + 1
    while (next < scan.count && (scan.start[next] as number) < from + behind.length) next++
    return claim(scan, at, start, from + behind.length, next)
  }
  if (scan.kind[at + 1] === Kind.unit || scan.kind[at + 1] === Kind.scale) return null
  return frontAny.match(text, start) > 0 ? claim(scan, at, start, end, at + 1) : null
}
