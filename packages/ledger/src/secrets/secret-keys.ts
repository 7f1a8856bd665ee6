import { randomBytes } from 'node:crypto'
import { appendFileSync, readFileSync } from 'node:fs'
import { LedgerRefusal } from '../domain/refusal.ts'
import { openKeyFile } from './key-file.ts'
import { makeSecretBox, type SecretBox } from './secret-box.ts'

const makeLine = () => `${randomBytes(32).toString('hex')}\n`

function readKeys(text: string): Buffer[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  for (const line of lines) if (!/^[0-9a-f]{64}$/.test(line.trim())) throw new TypeError('a line that is no key')
  return lines.map((line) => Buffer.from(line.trim(), 'hex'))
}

function refuse(path: string, error: unknown): LedgerRefusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = code || (error instanceof Error ? error.message : String(error))
  return new LedgerRefusal('secret-key-unusable', { path, reason }, { cause: error })
}

/**
 * What secrets in the database are sealed with, made on the first start: a file of 64 hexadecimal digits a line, the newest
 * key last, that nobody else on the machine may read. It is not in the database nor in its backups, and so not in the reach
 * of whoever has only those; without it second factors cannot be checked and have to be set up anew.
 * @throws LedgerRefusal `secret-key-unusable`
 * @example openSecretKeys('data/keys/secret.key').keyId // '5f0c…'
 */
export function openSecretKeys(path: string): SecretBox {
  try {
    return makeSecretBox(readKeys(openKeyFile(path, makeLine)))
  } catch (error) {
    throw refuse(path, error)
  }
}

/**
 * Puts a new key after those of a file. At its next start the program seals everything anew under it; the old ones may then
 * be taken out of the file, once no backup is needed that was made before.
 * @returns the new key's id
 * @throws LedgerRefusal `secret-key-unusable`
 * @example addSecretKey('data/keys/secret.key') // '9a41…'
 */
export function addSecretKey(path: string): string {
  openSecretKeys(path)
  try {
    // A line that an editor left without its end would take the new key into itself, and neither could be read again.
    appendFileSync(path, readFileSync(path, 'utf8').endsWith('\n') ? makeLine() : `\n${makeLine()}`)
  } catch (error) {
    throw refuse(path, error)
  }
  return openSecretKeys(path).keyId
}
