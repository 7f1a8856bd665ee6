import { refuse } from '../problem.ts'

/**
 * Decodes an XML part and refuses document type declarations and declared entities before anything parses it:
 * office files have neither, and both are ways to read other files or to grow without bound.
 * UTF-8 and, with its mark, UTF-16 are what OPC allows (ECMA-376 part 2, 2021).
 * @throws IntakeRefusal
 */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  const source = decode(bytes, label)
  if (source === undefined) return refuse({ code: 'document-damaged', params: { part } })
  for (let at = source.indexOf('<!'); at >= 0; at = source.indexOf('<!', at + 2)) {
    const word = source.slice(at + 2, at + 9).toUpperCase()
    if (word === 'DOCTYPE' || word.startsWith('ENTITY')) refuse({ code: 'forbidden-xml', params: { part } })
  }
  return source
}

function decode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}
