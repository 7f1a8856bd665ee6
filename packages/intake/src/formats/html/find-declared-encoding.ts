import type { TextEncodingName } from '../../encoding/detect-encoding.ts'

const HEAD = 4096
const declared: Readonly<Record<string, TextEncodingName>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  gb18030: 'gb18030',
  'x-gbk': 'gb18030',
}

/**
 * The encoding a web page or an XML declaration states in its first 4,096 bytes, when it is one of those read here.
 * @example findDeclaredEncoding(new TextEncoder().encode('<meta charset="gb2312">')) // 'gb18030'
 */
export function findDeclaredEncoding(bytes: Uint8Array): TextEncodingName | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)).toLowerCase()
  for (const word of ['charset', 'encoding']) {
    for (let at = head.indexOf(word); at >= 0; at = head.indexOf(word, at + 1)) {
      const label = /^\s?=\s?["']?([\w-]{2,20})/.exec(head.slice(at + word.length, at + word.length + 30))?.[1]
      const encoding = label === undefined ? undefined : declared[label]
      if (encoding !== undefined) return encoding
    }
  }
  return undefined
}
