/** Width of words in full-width characters; digits and Latin letters take half of one. @example widthOfWords('12月底前') // 4 */
export function widthOfWords(text: string): number {
  let width = 0
  for (const character of text) width += character.charCodeAt(0) < 0x2000 ? 0.5 : 1
  return width
}
