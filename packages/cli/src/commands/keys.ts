import { existsSync } from 'node:fs'
import {
  addSecretKey,
  LedgerRefusal,
  listHandovers,
  openCheckpointKey,
  openLedger,
  rotateCheckpointKey,
} from '@gangmu/ledger'
import { describeLedgerRefusal } from '../describe-ledger-refusal.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { readArguments } from '../read-arguments.ts'
import { findCheckpointKey, findSecretKey, readStoreSettings, type StoreSettings } from '../settings.ts'
import type { Terminal, Words } from '../terminal/terminal.ts'
import { UsageError } from '../usage-error.ts'
import type { Run } from './command.ts'

function say(terminal: Terminal, words: Words): void {
  terminal.out(words[terminal.language])
}

function tellKeys(path: string, terminal: Terminal): void {
  for (const { key, successor, at } of listHandovers(path)) {
    say(terminal, {
      zh: `${at}：${key} 交接给 ${successor}`,
      en: `${at}: ${key} handed over to ${successor}`,
    })
  }
  const { key } = openCheckpointKey(path)
  say(terminal, { zh: `现用检查点公钥：${key}`, en: `Checkpoint key in use: ${key}` })
}

/** Signs up to now with the old key, so that nothing written before waits for the new one; then hands over. */
async function rotate(settings: StoreSettings, path: string, terminal: Terminal): Promise<void> {
  if (settings.databaseUrl === undefined) {
    // Nobody else may sign meanwhile: the directory is ours while the ledger is open.
    const ledger = await openLedger({ ...settings, checkpointKey: path })
    try {
      await ledger.signRecords()
      rotateCheckpointKey(path, new Date().toISOString())
    } finally {
      await ledger.close()
    }
  } else {
    rotateCheckpointKey(path, new Date().toISOString())
    say(terminal, {
      zh: '请重新启动服务：运行中的服务仍在使用旧密钥。',
      en: 'Start the server again: one that runs still signs with the old key.',
    })
  }
}

/** Puts a new key after those that seal second factors; the next start seals everything anew under it. */
function addSecret(settings: StoreSettings, terminal: Terminal): ExitCode {
  const path = findSecretKey(settings)
  if (path === undefined || !existsSync(path)) {
    terminal.err('还没有加密动态口令的密钥：首次启动服务时生成；使用 PostgreSQL 时由 GANGMU_SECRET_KEY 指定。')
    terminal.err(
      'There is no key that seals second factors yet: the first start makes it; with PostgreSQL, GANGMU_SECRET_KEY names it.',
    )
    return exitCode.problem
  }
  try {
    const id = addSecretKey(path)
    say(terminal, {
      zh: `已写入新密钥（${id}）。请重新启动服务：启动时全部动态口令改用新密钥加密。`,
      en: `A new key was added (${id}). Start the server again: it then seals every second factor anew.`,
    })
    return exitCode.ok
  } catch (error) {
    return describeLedgerRefusal(error, terminal)
  }
}

/** Tells the public keys that sign checkpoints; `new` puts another in place of the one in use, `new-secret` adds one that seals second factors. */
export const run: Run = async (args, terminal): Promise<ExitCode> => {
  const { values, positionals } = readArguments(args, { data: { type: 'string' } })
  const [what, ...more] = positionals
  if ((what !== undefined && what !== 'new' && what !== 'new-secret') || more.length > 0) {
    throw new UsageError({
      zh: 'keys 之后只能是 new 或 new-secret。',
      en: 'Only `new` or `new-secret` may follow keys.',
    })
  }
  const settings = readStoreSettings(values.data)
  if (what === 'new-secret') return addSecret(settings, terminal)
  const path = findCheckpointKey(settings)
  if (path === undefined || !existsSync(path)) {
    terminal.err('还没有检查点密钥：首次启动服务时生成；使用 PostgreSQL 时由 GANGMU_CHECKPOINT_KEY 指定。')
    terminal.err(
      'There is no checkpoint key yet: the first start makes it; with PostgreSQL, GANGMU_CHECKPOINT_KEY names it.',
    )
    return exitCode.problem
  }
  try {
    if (what === 'new') await rotate(settings, path, terminal)
    tellKeys(path, terminal)
    return exitCode.ok
  } catch (error) {
    if (!(error instanceof LedgerRefusal)) throw error
    return describeLedgerRefusal(error, terminal)
  }
}
