import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { ProviderSettings } from '@gangmu/api'
import { asUnreadable } from './open-file.ts'
import { UsageError } from './usage-error.ts'

/** What the environment and the options say about where the records are. */
export interface StoreSettings {
  /** Absolute path of the data directory. */
  readonly dataDir: string
  readonly databaseUrl: string | undefined
}

/**
 * Where the records are: `--data`, else `GANGMU_DATA`, else `./data`; `DATABASE_URL` goes before all of them.
 * @example readStoreSettings(undefined).dataDir // '/…/data'
 */
export function readStoreSettings(data: string | undefined): StoreSettings {
  const { GANGMU_DATA, DATABASE_URL } = process.env
  const databaseUrl = DATABASE_URL === undefined || DATABASE_URL === '' ? undefined : DATABASE_URL
  if (databaseUrl !== undefined && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    throw new UsageError({
      zh: 'DATABASE_URL 应以 postgres:// 开头。',
      en: 'DATABASE_URL must begin with postgres://.',
    })
  }
  return { dataDir: resolve(data ?? (GANGMU_DATA || './data')), databaseUrl }
}

/**
 * Path of the key that signs checkpoints: `GANGMU_CHECKPOINT_KEY`, else a file in the data directory of the embedded database.
 * A database server has no directory here, so there it must be named, or nothing is signed.
 * @example findCheckpointKey(settings) // '/…/data/keys/checkpoint.key'
 */
export function findCheckpointKey({ dataDir, databaseUrl }: StoreSettings): string | undefined {
  const named = process.env.GANGMU_CHECKPOINT_KEY
  if (named) return resolve(named)
  return databaseUrl === undefined ? join(dataDir, 'keys', 'checkpoint.key') : undefined
}

/**
 * Path of the keys that seal second factors: `GANGMU_SECRET_KEY`, else `secret.key` beside the key that signs checkpoints.
 * Where there is neither, no second factor can be set up.
 * @example findSecretKey(settings) // '/…/data/keys/secret.key'
 */
export function findSecretKey(settings: StoreSettings): string | undefined {
  const named = process.env.GANGMU_SECRET_KEY
  if (named) return resolve(named)
  const beside = findCheckpointKey(settings)
  return beside === undefined ? undefined : join(dirname(beside), 'secret.key')
}

/** A file that a variable names. @throws UnreadableFile */
function readNamedFile(path: string): string {
  try {
    return readFileSync(resolve(path), 'utf8')
  } catch (error) {
    throw asUnreadable(path, error)
  }
}

/** A secret: the file that `<name>_FILE` names, else the variable itself; undefined when neither is set. */
function readSecret(name: string): string | undefined {
  const file = process.env[`${name}_FILE`]
  return file ? readNamedFile(file).trim() : process.env[name] || undefined
}

/**
 * The identity provider that people may sign in by: `GANGMU_OIDC_ISSUER`, `GANGMU_OIDC_CLIENT_ID`,
 * `GANGMU_OIDC_CLIENT_SECRET` (or `…_FILE`), and `GANGMU_ADDRESS`, at which people reach this server. Null without an issuer.
 * @throws UsageError when some are set and others are not; UnreadableFile
 * @example readProviderSettings() // null
 */
export function readProviderSettings(): ProviderSettings | null {
  const { GANGMU_OIDC_ISSUER: issuer, GANGMU_OIDC_CLIENT_ID: clientId, GANGMU_ADDRESS: address } = process.env
  if (!issuer) return null
  const clientSecret = readSecret('GANGMU_OIDC_CLIENT_SECRET')
  if (!clientId || !clientSecret || !address || !URL.canParse(issuer) || !URL.canParse(address)) {
    throw new UsageError({
      zh: '使用统一身份认证时，GANGMU_OIDC_ISSUER、GANGMU_OIDC_CLIENT_ID、GANGMU_OIDC_CLIENT_SECRET、GANGMU_ADDRESS四项都要设置，地址要写完整。',
      en: 'An identity provider needs GANGMU_OIDC_ISSUER, GANGMU_OIDC_CLIENT_ID, GANGMU_OIDC_CLIENT_SECRET and GANGMU_ADDRESS, addresses in full.',
    })
  }
  return { issuer, clientId, clientSecret, address }
}

/**
 * Passwords that are refused beside the shipped ones: one a line in the file that `GANGMU_COMMON_PASSWORDS` names.
 * @throws UnreadableFile
 * @example readCommonPasswords().size // 0
 */
export function readCommonPasswords(): ReadonlySet<string> {
  const file = process.env.GANGMU_COMMON_PASSWORDS
  if (!file) return new Set()
  return new Set(readNamedFile(file).toLowerCase().split(/\r?\n/))
}

/**
 * A port: the option, else `GANGMU_PORT`, else `PORT`, else 4860.
 * @throws UsageError
 * @example readPort('0') // 0
 */
export function readPort(option: string | undefined): number {
  const text = option ?? (process.env.GANGMU_PORT || process.env.PORT || '4860')
  const port = Number(text)
  if (text.trim() === '' || !Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new UsageError({
      zh: `端口应为0至65535的整数，现为${text}。`,
      en: `A port is 0 to 65535; this is ${text}.`,
    })
  }
  return port
}
