const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const LONGEST_REFERENCE = 10

/**
 * Text of XML character data: the five predefined entities and numeric references; any other name is refused
 * by returning `undefined`. A reference to no valid character becomes U+FFFD.
 */
export function unescapeXml(raw: string): string | undefined {
  let at = raw.indexOf('&')
  if (at < 0) return raw
  let text = ''
  let from = 0
  while (at >= 0) {
    const end = raw.indexOf(';', at)
    if (end < 0 || end - at > LONGEST_REFERENCE) return undefined
    const name = raw.slice(at + 1, end)
    const character = name.startsWith('#') ? readReference(name) : named[name]
    if (character === undefined) return undefined
    text += raw.slice(from, at) + character
    from = end + 1
    at = raw.indexOf('&', from)
  }
  return text + raw.slice(from)
}

function readReference(name: string): string | undefined {
  const hexadecimal = name[1] === 'x' || name[1] === 'X'
  const digits = name.slice(hexadecimal ? 2 : 1)
  if (!(hexadecimal ? /^[0-9a-fA-F]+$/ : /^[0-9]+$/).test(digits)) return undefined
  const code = Number.parseInt(digits, hexadecimal ? 16 : 10)
  const valid =
    code === 9 || code === 10 || code === 13 || (code >= 0x20 && code < 0xd800) || (code > 0xdfff && code <= 0x10ffff)
  return valid ? String.fromCodePoint(code) : '\ufffd'
}
