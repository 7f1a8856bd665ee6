import type { Span } from '@gangmu/text'

/** Longest coinage in quotation marks that is read as one name; longer quotations are ordinary text. */
const LONGEST = 24

const CLOSES: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '"': '"',
}

/**
 * Short quotations and titles (“四篇文章”, 《…》), marks not included, in reading order; no sentence mark inside.
 * @example readEnclosures('写好“四篇文章”').length // 1
 */
export function readEnclosures(text: string): (Span & { readonly title: boolean })[] {
  const found: (Span & { title: boolean })[] = []
  for (let i = 0; i < text.length; i++) {
    const close = CLOSES[text[i] as string]
    if (close === undefined) continue
    const title = close === '》' || close === '〉'
    const limit = Math.min(text.length, i + (title ? 80 : LONGEST) + 2)
    let depth = 1
    for (let j = i + 1; j < limit; j++) {
      const character = text[j] as string
      if (character === close) depth--
      else if (character === text[i]) depth++
      else if ('。；！？\n\r;'.includes(character)) break
      if (depth === 0) {
        if (j > i + 1) found.push({ start: i + 1, end: j, title })
        if (close === '"') i = j
        break
      }
    }
  }
  return found
}
