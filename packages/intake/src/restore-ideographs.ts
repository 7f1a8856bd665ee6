import { ideographs, radicals } from './radicals-data.ts'

/** A bar that fonts draw as the dash of Chinese, U+2014, and so is written for it. */
const BAR = 0x2015
const FIRST = 0x2e80
const LAST = 0x2fd5
const table = new Map(Array.from(radicals, (radical, at) => [radical.charCodeAt(0), ideographs[at]!]))
// Radical 63 is drawn as 户 on the mainland; Unicode pairs it with 戶.
table.set(0x2f3e, '户')
table.set(BAR, '—')

/**
 * Puts ideographs in the place of radicals, and the dash in that of the bar. Fonts often draw both with one glyph, and programs that make a PDF
 * from glyphs then write down the radical: what looks like 工 is U+2F2F and no search finds it. The length stays.
 * @example restoreIdeographs('⼯作') // { text: '工作', count: 1 }
 */
export function restoreIdeographs(text: string): { readonly text: string; readonly count: number } {
  let out = ''
  let from = 0
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if ((code < FIRST || code > LAST) && code !== BAR) continue
    const ideograph = table.get(code)
    if (ideograph === undefined) continue
    out += text.slice(from, at) + ideograph
    from = at + 1
    count++
  }
  return { text: count === 0 ? text : out + text.slice(from), count }
}
