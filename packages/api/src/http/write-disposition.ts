/** Characters that RFC 8187 lets stand unencoded are those that `encodeURIComponent` leaves, without these. */
const alsoEncoded: Readonly<Record<string, string>> = { "'": '%27', '(': '%28', ')': '%29', '*': '%2A' }

function encodeName(name: string): string {
  let encoded = ''
  for (const character of encodeURIComponent(name)) encoded += alsoEncoded[character] ?? character
  return encoded
}

function plainName(name: string): string {
  let plain = ''
  for (const character of name) {
    const code = character.charCodeAt(0)
    plain += character.length === 1 && code >= 0x20 && code < 0x7f && !'"\\/;%'.includes(character) ? character : '_'
  }
  return plain
}

/**
 * `Content-Disposition` of a download (RFC 6266): always an attachment, with the name in UTF-8 and a plain one for old clients.
 * @example writeDisposition('报告.txt') // `attachment; filename="__.txt"; filename*=UTF-8''%E6%8A%A5%E5%91%8A.txt`
 */
export function writeDisposition(fileName: string): string {
  // Half of a surrogate pair cannot be encoded; by way of UTF-8 it becomes U+FFFD.
  const name = Buffer.from(fileName, 'utf8').toString('utf8')
  return `attachment; filename="${plainName(name)}"; filename*=UTF-8''${encodeName(name)}`
}
