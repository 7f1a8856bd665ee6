import { lineStarts, quoteAt, trimSpan } from '@gangmu/text'
import type { ReadContext } from '../engine/context.ts'
import { listClauses } from '../phrases/plan-parts.ts'
import type { Diagnostic } from '../reading.ts'
import type { DiagnosticCode } from './catalogue.ts'
import { observe } from './observe.ts'

const SHORTEST = 30

/** A piece of the text, and where the same words stand first. */
interface Repeat {
  readonly start: number
  readonly end: number
  readonly first: number
}

/**
 * Paragraphs of at least thirty characters, and sentences of other paragraphs, that stand in the text twice.
 * The meeting's line below a title, which pages repeat, is left out.
 */
export function findRepeated(ctx: ReadContext): Diagnostic[] {
  const { text } = ctx
  const paragraphs = findRepeatedParagraphs(text)
  let next = 0
  const sentences = findRepeatedSentences(ctx).filter(({ start }) => {
    while (next < paragraphs.length && (paragraphs[next] as Repeat).end <= start) next++
    return next === paragraphs.length || (paragraphs[next] as Repeat).start > start
  })
  if (paragraphs.length + sentences.length === 0) return []
  const lines = lineStarts(text)
  const report = (code: DiagnosticCode, { start, end, first }: Repeat) =>
    observe(code, { start, end }, { line: lineOf(lines, first) }, [quoteAt(text, first, first + end - start)])
  return [
    ...paragraphs.map((repeat) => report('duplicated-paragraph', repeat)),
    ...sentences.map((repeat) => report('repeated-sentence', repeat)),
  ]
}

function findRepeatedParagraphs(text: string): Repeat[] {
  const seen = new Map<number, number>()
  const found: Repeat[] = []
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start)
    const end = next < 0 ? text.length : next
    const span = end - start < SHORTEST ? null : trimSpan(text, start, end)
    if (span) lookUp(text, span.start, span.end, seen, found)
    start = end + 1
  }
  return found
}

function findRepeatedSentences(ctx: ReadContext): Repeat[] {
  const seen = new Map<number, number>()
  const found: Repeat[] = []
  const clauses = listClauses(ctx)
  let start = 0
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i] as (typeof clauses)[number]
    if (i === 0 || clauses[i - 1]?.sentence !== clause.sentence) start = clause.start
    if (clauses[i + 1]?.sentence !== clause.sentence) lookUp(ctx.text, start, clause.end, seen, found)
  }
  return found
}

/** Remembers a piece, or adds it to what was found when its words were there before. */
function lookUp(text: string, start: number, end: number, seen: Map<number, number>, found: Repeat[]): void {
  if (end - start < SHORTEST || isTitleLine(text, start, end)) return
  const sign = signOf(text, start, end)
  const first = seen.get(sign)
  if (first === undefined) seen.set(sign, start)
  else if (text.startsWith(text.slice(start, end), first)) found.push({ start, end, first })
}

/** `——2026年1月20日在……会议上` */
function isTitleLine(text: string, start: number, end: number): boolean {
  return (text[start] === '—' || text[start] === '-') && text.endsWith('会议上', end)
}

/** The same for equal words and seldom for others: from the length and four characters spread over them. */
function signOf(text: string, start: number, end: number): number {
  const length = end - start
  let sign = length
  for (let i = 1; i < 5; i++) sign = Math.imul(sign, 0x1003f) + text.charCodeAt(start + ((length * i) >> 3))
  return sign >> 1
}

/** Number of the line an offset stands on, counted from one. */
function lineOf(lines: readonly number[], offset: number): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle] as number) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
