import { matchPairs, type Span, trimSpan } from '@gangmu/text'
import { CharSet } from '../engine/char-set.ts'

/**
 * Items of a list: split at 、 outside quotes and brackets, and, once 、 has split, at 和 与 及 between the last two.
 * @example listItems('甲路、乙路和丙路', 0, 8) // three spans
 */
export function listItems(text: string, start: number, end: number): readonly Span[] {
  const rough = splitAt(text, start, end, '、')
  if (rough.length < 2) return rough
  const items: Span[] = []
  for (const span of rough) {
    if (holdsAnd(text, span.start + 2, span.end - 2)) items.push(...splitAtAnd(text, span.start, span.end))
    else items.push(span)
  }
  return items
}

/**
 * Names of a list whether 、 or 和 joins them: split at 、, and each part at 和.
 * @example listNames('甲率和乙率、丙率', 0, 8) // three spans
 */
export function listNames(text: string, start: number, end: number): readonly Span[] {
  const rough = splitAt(text, start, end, '、')
  const names: Span[] = []
  for (let i = 0; i < rough.length; i++) {
    const part = rough[i] as Span
    if (holdsAnd(text, part.start + 2, part.end - 2)) names.push(...splitAtAnd(text, part.start, part.end))
    else names.push(part)
  }
  return names
}

/**
 * Quoted names that stand side by side: `“甲”“乙”`, `《甲》《乙》`; a range without such is one part.
 * @example splitQuoted('“甲”“乙”', { start: 0, end: 6 }) // two spans
 */
export function splitQuoted(text: string, { start, end }: Span): readonly Span[] {
  const spans: Span[] = []
  let from = start
  for (let at = start + 1; at < end - 1; at++) {
    if (!CLOSERS.has(text, at) || !OPENERS.has(text, at + 1)) continue
    spans.push({ start: from, end: at + 1 })
    from = at + 1
  }
  return [...spans, { start: from, end }]
}

const CLOSERS = new CharSet('”》')
const OPENERS = new CharSet('“《')

/** Parts of a range between marks outside quotes and brackets; blanks at their edges are left out. */
export function splitAt(text: string, start: number, end: number, marks: string): readonly Span[] {
  if (!holdsOneOf(text, start, end, marks)) {
    const whole = trimSpan(text, start, end)
    return whole ? [whole] : []
  }
  const only = marks.length === 1 ? marks.charCodeAt(0) : -1
  const pairs = matchPairs(text, start, end)
  const spans: Span[] = []
  let from = start
  for (let i = start; i < end; i++) {
    const closer = pairs.size > 0 ? pairs.get(i) : undefined
    if (closer !== undefined && closer < end) i = closer
    else if (only >= 0 ? text.charCodeAt(i) === only : marks.includes(text[i] as string)) {
      addSpan(spans, text, from, i)
      from = i + 1
    }
  }
  addSpan(spans, text, from, end)
  return spans
}

function addSpan(spans: Span[], text: string, from: number, to: number): void {
  const span = trimSpan(text, from, to)
  if (span) spans.push(span)
}

/** Most ranges hold no mark at all: they are told by their code units alone. */
function holdsOneOf(text: string, start: number, end: number, marks: string): boolean {
  const only = marks.length === 1 ? marks.charCodeAt(0) : -1
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (only >= 0 ? code === only : marks.includes(text[i] as string)) return true
  }
  return false
}

const AND = 0x548c

const AND_STOPS_BEFORE = new CharSet('饱温总共中平协谐祥人调')
const AND_STOPS_AFTER = new CharSet('谐平解美睦顺田好')

/** Splits at 和 with at least two characters on either side, unless it is a syllable of a word (和谐, 和平, 共和). */
export function splitAtAnd(text: string, start: number, end: number): readonly Span[] {
  if (!holdsAnd(text, start + 2, end - 2)) return [{ start, end }]
  const pairs = matchPairs(text, start, end)
  const spans: Span[] = []
  let from = start
  for (let i = start; i < end - 2; i++) {
    const closer = pairs.size > 0 ? pairs.get(i) : undefined
    if (closer !== undefined && closer < end) {
      i = closer
      continue
    }
    if (text.charCodeAt(i) !== AND || i < from + 2) continue
    if (AND_STOPS_AFTER.has(text, i + 1) || AND_STOPS_BEFORE.has(text, i - 1)) continue
    spans.push({ start: from, end: i })
    from = i + 1
  }
  return [...spans, { start: from, end }]
}

function holdsAnd(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) === AND) return true
  return false
}

/**
 * A name without one pair of outer quotation marks.
 * @example unquoted('“三张名片”', 0, 6) // { start: 1, end: 5 }
 */
export function unquoted(text: string, start: number, end: number): Span {
  const open = text[start]
  const close = text[end - 1]
  const paired =
    (open === '“' && close === '”') ||
    (open === '"' && close === '"' && end - start > 1) ||
    (open === '‘' && close === '’')
  if (!paired || end - start < 3) return { start, end }
  // The opening mark must be closed by the last one, not by one before it.
  return matchPairs(text, start, end).get(start) === end - 1 ? { start: start + 1, end: end - 1 } : { start, end }
}
