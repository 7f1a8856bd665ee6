/**
 * JSON in one form only, so that equal values have equal bytes: object keys sorted by UTF-16 code units, no white space,
 * `undefined` members left out, numbers and strings as ECMAScript's `JSON.stringify` writes them (RFC 8785, June 2020).
 * Bytes stand as `{"bytes":"<sha-256>"}` when `digest` is given, and are refused otherwise.
 * @throws TypeError for what JSON cannot carry: functions, symbols, bigint, NaN and infinities.
 * @example canonicalJson({ b: 1, a: [true, null] }) // '{"a":[true,null],"b":1}'
 */
export function canonicalJson(value: unknown, digest?: (bytes: Uint8Array) => string): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`Cannot write as JSON: a number, current value is ${value}`)
    return JSON.stringify(value)
  }
  if (value instanceof Uint8Array && digest) return `{"bytes":${JSON.stringify(digest(value))}}`
  if (value instanceof Date) return JSON.stringify(value.toISOString())
  if (Array.isArray(value)) {
    return `[${value.map((item) => canonicalJson(item === undefined ? null : item, digest)).join(',')}]`
  }
  if (typeof value === 'object' && !ArrayBuffer.isView(value)) {
    const members: string[] = []
    for (const key of Object.keys(value).sort()) {
      const member = (value as Record<string, unknown>)[key]
      if (member !== undefined) members.push(`${JSON.stringify(key)}:${canonicalJson(member, digest)}`)
    }
    return `{${members.join(',')}}`
  }
  throw new TypeError(`Cannot write as JSON: a ${typeof value}`)
}
