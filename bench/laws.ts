import type { Reading } from '@gangmu/reader'

const IS_NUMERAL = new Uint8Array(0x10000)
for (const character of '0123456789０１２３４５６７８９零〇○一二两三四五六七八九十百千万亿')
  IS_NUMERAL[character.charCodeAt(0)] = 1

interface Quoted {
  readonly start: number
  readonly end: number
  readonly quote: string
}

const isQuoted = (value: object): value is Quoted => 'quote' in value && 'start' in value && 'end' in value

function findUngrounded(value: unknown, text: string): string | null {
  if (typeof value !== 'object' || value === null) return null
  if (isQuoted(value)) {
    const { start, end, quote } = value
    if (end <= start || text.slice(start, end) !== quote) return `ungrounded: ${JSON.stringify(quote)} at ${start}`
  }
  for (const inner of Object.values(value)) {
    const found = findUngrounded(inner, text)
    if (found !== null) return found
  }
  return null
}

/** The first law of a reading that is broken, in words, or null: every numeral in exactly one place, every item its own words. */
export function findBrokenLaw(reading: Reading): string | null {
  const { text } = reading.document
  const covered = new Uint8Array(text.length)
  const { quantities, dates, ranks, names, remainder } = reading
  for (const items of [quantities, dates, ranks, names, remainder.numbers]) {
    for (const { start, end } of items) for (let i = start; i < end; i++) covered[i] = (covered[i] as number) + 1
  }
  for (let i = 0; i < text.length; i++) {
    const times = covered[i] as number
    if (times > 1 || (times === 0 && IS_NUMERAL[text.charCodeAt(i)] === 1)) return `in ${times} places: offset ${i}`
  }
  return findUngrounded(
    [
      quantities,
      dates,
      ranks,
      names,
      remainder,
      reading.terms,
      reading.enumerations,
      reading.recognitions,
      reading.targets,
      reading.indicators,
      reading.commitments,
      reading.outline,
      reading.contents,
    ],
    text,
  )
}
