const candidates = [',', '\t', ';'] as const
const HEAD = 4096

/**
 * The sign that parts fields: the one the beginning of the text has most of, outside quotes.
 * @example findDelimiter('指标;目标\n公园;3') // ';'
 */
export function findDelimiter(text: string): string {
  const counts = new Map<string, number>(candidates.map((sign) => [sign, 0]))
  let quoted = false
  for (let at = 0; at < Math.min(text.length, HEAD); at++) {
    const sign = text[at]!
    if (sign === '"') quoted = !quoted
    else if (!quoted && counts.has(sign)) counts.set(sign, counts.get(sign)! + 1)
  }
  return candidates.reduce((best, sign) => (counts.get(sign)! > counts.get(best)! ? sign : best))
}

/**
 * The records of a text, each as its fields. A quote that is never closed holds to the end of its line only, so that
 * one stray sign does not swallow the rest.
 * @example [...listRecords('a,"b ""c"""\n', ',')] // [['a', 'b "c"']]
 */
export function* listRecords(text: string, delimiter: string): Generator<string[]> {
  let fields: string[] = []
  let at = 0
  let unclosed = false
  while (at < text.length) {
    const quote = !unclosed && text[at] === '"' ? readQuoted(text, at + 1) : undefined
    if (text[at] === '"' && quote === undefined) unclosed = true
    const { value, end } = quote ?? { value: '', end: at }
    let to = end
    while (to < text.length && text[to] !== delimiter && text[to] !== '\n' && text[to] !== '\r') to++
    fields.push(value + text.slice(end, to))
    at = to + 1
    if (text[to] === delimiter) {
      if (at === text.length) fields.push('')
      continue
    }
    if (text[to] === '\r' && text[at] === '\n') at++
    yield fields
    fields = []
  }
  if (fields.length > 0) yield fields
}

/** A quoted field from after its quote; a doubled quote stands for one. */
function readQuoted(text: string, from: number): { value: string; end: number } | undefined {
  let value = ''
  let at = from
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return undefined
    value += text.slice(at, quote)
    if (text[quote + 1] !== '"') return { value, end: quote + 1 }
    value += '"'
    at = quote + 2
  }
}
