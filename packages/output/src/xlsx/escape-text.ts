/** What a part of a workbook cannot hold as it is, and what would be taken for an escape (ECMA-376-1, 22.9.2.19). */
const escaped = /[\p{Cc}\p{Cs}\u2028\u2029\u200b\ufeff\ufffd-\uffff\ufdd0-\ufdef]|_(?=x[0-9A-Fa-f]{4}_)/gu

/**
 * Text for a shared string of a workbook: characters that XML forbids or readers drop are written `_xHHHH_`,
 * as Excel does, so that they come back; a line feed stays.
 * @example escapeText('a\rb') // 'a_x000D_b'
 */
export function escapeText(text: string): string {
  return text.replace(escaped, (character) =>
    character === '\n' || character === '\t'
      ? character
      : `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  )
}
