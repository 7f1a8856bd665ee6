import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { CheckpointSigner } from '../domain/checkpoint.ts'
import { LedgerRefusal } from '../domain/refusal.ts'

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** Made beside its place and then put there whole: a killed start leaves no half a key, and two starts make one key. */
function makeKey(path: string): void {
  const { privateKey } = generateKeyPairSync('ed25519')
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' })
  try {
    linkSync(draft, path)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
}

function readKey(path: string): KeyObject {
  try {
    return createPrivateKey(readFileSync(path))
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    makeKey(path)
    return createPrivateKey(readFileSync(path))
  }
}

/**
 * The key that signs checkpoints, made on the first start: an Ed25519 private key (PKCS #8, PEM) that nobody else on the
 * machine may read. It is not in the database, and so not in the reach of whoever has only the database's password.
 * @throws LedgerRefusal `checkpoint-key-unusable`
 * @example openCheckpointKey('data/keys/checkpoint.key').key // 'd75a98…'
 */
export function openCheckpointKey(path: string): CheckpointSigner {
  try {
    const privateKey = readKey(path)
    if (privateKey.asymmetricKeyType !== 'ed25519') throw new TypeError('not an Ed25519 key')
    const others = statSync(path).mode & 0o077
    if (process.platform !== 'win32' && others !== 0) throw new TypeError('others may read it; chmod 600')
    const { d: _secret, x = '' } = privateKey.export({ format: 'jwk' })
    return {
      key: Buffer.from(x, 'base64url').toString('hex'),
      sign: (text) => sign(null, Buffer.from(text, 'utf8'), privateKey).toString('hex'),
    }
  } catch (error) {
    const reason = codeOf(error) || (error instanceof Error ? error.message : String(error))
    throw new LedgerRefusal('checkpoint-key-unusable', { path, reason }, { cause: error })
  }
}
