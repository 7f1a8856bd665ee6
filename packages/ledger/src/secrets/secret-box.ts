import { createCipheriv, createDecipheriv, createHash, createSecretKey, type KeyObject, randomBytes } from 'node:crypto'

const cipher = 'aes-256-gcm'
const keyBytes = 32
const nonceBytes = 12
const tagBytes = 16

/** A secret as it lies in the database: what it is sealed with is not there. */
export interface SealedSecret {
  /** Which key opens it. */
  readonly keyId: string
  /** Nonce, ciphertext and tag, in base64url. */
  readonly sealed: string
}

/** Seals secrets before they are stored, and opens them to be used. */
export interface SecretBox {
  /** The key under which new secrets are sealed. */
  readonly keyId: string
  /** @param about What the secret belongs to; it opens for nothing else. */
  seal(secret: string, about: string): SealedSecret
  /** The secret; null when its key is not here, it belongs to something else, or it was altered. */
  open(sealed: SealedSecret, about: string): string | null
}

/** An id that says nothing of the key itself: the beginning of a hash of it. */
const idOf = (key: Buffer): string =>
  createHash('sha256').update('gangmu secret key ').update(key).digest('hex').slice(0, 16)

function seal(key: KeyObject, secret: string, about: string): string {
  const nonce = randomBytes(nonceBytes)
  const sealing = createCipheriv(cipher, key, nonce, { authTagLength: tagBytes })
  sealing.setAAD(Buffer.from(about, 'utf8'))
  const text = Buffer.concat([sealing.update(secret, 'utf8'), sealing.final()])
  return Buffer.concat([nonce, text, sealing.getAuthTag()]).toString('base64url')
}

function open(key: KeyObject, sealed: string, about: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length < nonceBytes + tagBytes) return null
  const opening = createDecipheriv(cipher, key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes })
  opening.setAAD(Buffer.from(about, 'utf8'))
  opening.setAuthTag(bytes.subarray(-tagBytes))
  try {
    const text = opening.update(bytes.subarray(nonceBytes, -tagBytes))
    return Buffer.concat([text, opening.final()]).toString('utf8')
  } catch {
    // GCM says only that something does not fit: another key, another owner, or bytes that were altered.
    return null
  }
}

/**
 * Seals with the last of some keys, and opens with whichever of them a secret was sealed with, so that a new key can take
 * over while old ones still open. AES-256-GCM (NIST SP 800-38D, November 2007), a random nonce of 96 bits each time, bound
 * to what the secret belongs to.
 * @param keys Of 32 bytes each, the oldest first.
 * @throws TypeError without a key, or with one of another length
 * @example makeSecretBox([randomBytes(32)]).seal('GEZDGNBV', 'second-factor 0198…').keyId
 */
export function makeSecretBox(keys: readonly Buffer[]): SecretBox {
  if (keys.some((key) => key.length !== keyBytes)) throw new TypeError('not a key of 32 bytes')
  const known = new Map(keys.map((key) => [idOf(key), createSecretKey(key)]))
  const last = keys.at(-1)
  const current = last === undefined ? undefined : known.get(idOf(last))
  if (last === undefined || current === undefined) throw new TypeError('no key')
  const keyId = idOf(last)
  return {
    keyId,
    seal: (secret, about) => ({ keyId, sealed: seal(current, secret, about) }),
    open: (sealed, about) => {
      const key = known.get(sealed.keyId)
      return key === undefined ? null : open(key, sealed.sealed, about)
    },
  }
}
