import { hash, verify } from '@node-rs/argon2'

/** argon2id (RFC 9106, the library's own default kind) with 19 MiB, two passes, one lane: OWASP's minimum. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Hashes a password for keeping. @example await hashPassword('a long pass phrase') // '$argon2id$v=19$…' */
export function hashPassword(password: string): Promise<string> {
  return hash(password, cost)
}

let decoy: Promise<string> | null = null

/**
 * Whether a password is the kept one. With `null` (no such account) the same work is done and the answer is false,
 * so that time does not tell which names exist.
 * @example await verifyPassword(null, 'anything') // false
 */
export async function verifyPassword(kept: string | null, password: string): Promise<boolean> {
  if (kept === null) {
    decoy ??= hashPassword('no account has this password')
    await verify(await decoy, password)
    return false
  }
  return verify(kept, password)
}
