import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto'
import type { CheckpointSigner } from '../domain/checkpoint.ts'
import { LedgerRefusal } from '../domain/refusal.ts'
import { openKeyFile } from '../secrets/key-file.ts'

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

const makePem = (): string => {
  const { privateKey } = generateKeyPairSync('ed25519')
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}

/**
 * The key that signs checkpoints, made on the first start: an Ed25519 private key (PKCS #8, PEM) that nobody else on the
 * machine may read. It is not in the database, and so not in the reach of whoever has only the database's password.
 * @throws LedgerRefusal `checkpoint-key-unusable`
 * @example openCheckpointKey('data/keys/checkpoint.key').key // 'd75a98…'
 */
export function openCheckpointKey(path: string): CheckpointSigner {
  try {
    const privateKey = createPrivateKey(openKeyFile(path, makePem))
    if (privateKey.asymmetricKeyType !== 'ed25519') throw new TypeError('not an Ed25519 key')
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
