import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** A new secret of 32 random bytes, in base64url; only its hash is ever stored. @example makeToken().length // 43 */
export function makeToken(): string {
  return randomBytes(32).toString('base64url')
}

/** SHA-256 of a token, lower-case hex: what the ledger keeps instead of the token. @example hashToken('abc').length // 64 */
export function hashToken(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('hex')
}

/** Compares two secrets without telling by time how much of them agrees. @example sameSecret('a', 'a') // true */
export function sameSecret(left: string, right: string): boolean {
  return timingSafeEqual(Buffer.from(hashToken(left), 'hex'), Buffer.from(hashToken(right), 'hex'))
}
