/**
 * Words of a document made safe for a terminal: control characters, which could move the cursor or set a title, become `·`.
 * @example plainText('a\u001b[2Jb') // 'a·[2Jb'
 */
export function plainText(words: string): string {
  let plain = ''
  for (const character of words) {
    const code = character.codePointAt(0) ?? 0
    const control = code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0x202a && code <= 0x202e)
    plain += control ? '·' : character
  }
  return plain
}
