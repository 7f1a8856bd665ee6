import { createHmac, randomBytes } from 'node:crypto'
import { readBase32, writeBase32 } from './base32.ts'
import { sameSecret } from './tokens.ts'

const stepSeconds = 30
const digits = 6

/** A one-time password by counter (RFC 4226, December 2005): HMAC-SHA-1, dynamic truncation. */
function writeCode(secret: Uint8Array, counter: number, length: number): string {
  const message = Buffer.alloc(8)
  message.writeBigUInt64BE(BigInt(counter))
  const mac = createHmac('sha1', secret).update(message).digest()
  const offset = mac[mac.length - 1]! & 15
  const value = mac.readUInt32BE(offset) & 0x7fffffff
  return String(value % 10 ** length).padStart(length, '0')
}

/** A new secret of 160 bits, as RFC 4226 recommends, in base32. @example makeTotpSecret().length // 32 */
export function makeTotpSecret(): string {
  return writeBase32(randomBytes(20))
}

/**
 * The code of a step of time (RFC 6238, May 2011: SHA-1, 30 seconds, from 1970).
 * @param length Digits; six as authenticators show.
 * @example writeTotp('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', 1, 8) // '94287082'
 */
export function writeTotp(secret: string, step: number, length = digits): string {
  return writeCode(readBase32(secret), step, length)
}

/**
 * The step of time whose code this is, of the present one and the ones before and after it; null when it is none of them.
 * The same step must not be taken twice, which is the ledger's to see to.
 * @param at Instant in milliseconds.
 * @example findTotpStep(secret, '123456', Date.now())
 */
export function findTotpStep(secret: string, code: string, at: number): number | null {
  const now = Math.floor(at / 1000 / stepSeconds)
  let found: number | null = null
  // Every step is compared, so that time does not tell which one it was.
  for (const step of [now - 1, now, now + 1]) if (sameSecret(writeTotp(secret, step), code)) found = step
  return found
}

/**
 * The address by which an authenticator takes a secret up (key URI format, `otpauth://`).
 * @example writeTotpAddress('GEZDGNBV', '督查室')
 */
export function writeTotpAddress(secret: string, account: string): string {
  const label = `${encodeURIComponent('Gangmu')}:${encodeURIComponent(account)}`
  return `otpauth://totp/${label}?secret=${secret}&issuer=Gangmu&algorithm=SHA1&digits=${digits}&period=${stepSeconds}`
}
