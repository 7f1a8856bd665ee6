import { randomBytes } from 'node:crypto'
import { writeBase32 } from './base32.ts'
import { hashToken } from './tokens.ts'

const count = 10

/** Ten codes of 80 bits, in groups of four for copying by hand; each stands in for the authenticator once. */
export function makeRecoveryCodes(): string[] {
  return Array.from({ length: count }, () => writeBase32(randomBytes(10)).replace(/(.{4})(?=.)/g, '$1-'))
}

/**
 * What is kept of a recovery code, however it was typed: capitals, blanks and hyphens do not count.
 * @example hashRecoveryCode('abcd-efgh') === hashRecoveryCode('ABCD EFGH') // true
 */
export function hashRecoveryCode(code: string): string {
  return hashToken(code.toUpperCase().replaceAll('-', '').replaceAll(' ', ''))
}
