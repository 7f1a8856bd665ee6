import { join, resolve } from 'node:path'
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
