import { charClass, classAt, type Paragraph } from '@gangmu/text'

const SHORTEST = 20
/** Last words of reports that are whole although their final mark was lost. */
const FAREWELLS = [
  '奋斗',
  '贡献',
  '篇章',
  '召开',
  '谢谢',
  '辉煌',
  '胜利',
  '局面',
  '前进',
  '明天',
  '华章',
  '新高',
  '谢谢大家',
  '力量',
]

/**
 * The last paragraph of a text when it stops in mid-sentence: it has marks inside, is no short line, and ends with a word
 * or a comma instead of a sentence mark. Null when the text ends properly.
 * @example findCut('扩大消费，积极发展夜间经济、生态旅游、数', [{ start: 0, end: 20, line: 0 }]) // { start: 0, end: 20 }
 */
export function findCut(
  text: string,
  paragraphs: readonly Paragraph[],
): { readonly start: number; readonly end: number } | null {
  const last = paragraphs.at(-1)
  if (!last) return null
  const final = classAt(text, last.end - 1)
  if ('，、：；'.includes(text[last.end - 1] as string)) return last
  if (last.end - last.start < SHORTEST || (final !== charClass.han && final !== charClass.numeral)) return null
  if (FAREWELLS.some((word) => text.endsWith(word, last.end))) return null
  for (let i = last.start; i < last.end; i++) {
    const found = classAt(text, i)
    if (found === charClass.sentenceEnd || (found === charClass.clauseMark && '，,；'.includes(text[i] as string)))
      return last
  }
  return null
}
