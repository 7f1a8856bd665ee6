import { partAcross } from '../../engine/part.ts'
import type { Scan } from '../../engine/token.ts'
import type { Term } from '../../reading.ts'

/** Coinages in quotation marks (引号词语): “三张清单”. Titles in 《》 and quotations that are sentences are none. */
export function readQuotedTerms({ text, enclosures }: Scan): readonly Term[] {
  const terms: Term[] = []
  for (const { start, end, title } of enclosures) {
    if (title) continue
    const quote = text.slice(start, end)
    if (quote.trim() === '') continue
    terms.push({
      id: `term:${start}`,
      start,
      end,
      quote,
      rule: 'quoted-term',
      parts: [partAcross(text, start - 1, end + 1, 'quotation-marks', 'term')],
    })
  }
  return terms
}
