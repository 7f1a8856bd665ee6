/** Characters that would end a script or a line if the file were placed inside a page. */
const unsafe: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/**
 * JSON (RFC 8259, 2017) that may stand inside a page.
 * @example writeSafeJson('</script>') // '"\\u003c/script\\u003e"'
 */
export function writeSafeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(/[<>&\u2028\u2029]/g, (character) => unsafe[character] ?? '')
}
