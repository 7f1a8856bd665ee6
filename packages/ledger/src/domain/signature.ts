import { createPublicKey, verify } from 'node:crypto'

const isHex = (text: string, length: number): boolean => text.length === length && /^[0-9a-f]*$/.test(text)

/**
 * Whether a text was signed, as it stands in UTF-8, by the holder of a public key.
 * @param key Ed25519 (RFC 8032, January 2017), 32 bytes in lower-case hex.
 * @param signature 64 bytes in lower-case hex; anything of another shape is no signature.
 * @example isSignedBy(key, 'words', signature) // true
 */
export function isSignedBy(key: string, text: string, signature: string): boolean {
  if (!isHex(key, 64) || !isHex(signature, 128)) return false
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(key, 'hex').toString('base64url') }
  const publicKey = createPublicKey({ key: jwk, format: 'jwk' })
  return verify(null, Buffer.from(text, 'utf8'), publicKey, Buffer.from(signature, 'hex'))
}
