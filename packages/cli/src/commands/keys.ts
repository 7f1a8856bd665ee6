import { existsSync } from 'node:fs'
import { LedgerRefusal, listHandovers, openCheckpointKey, openLedger, rotateCheckpointKey } from '@gangmu/ledger'
import { describeLedgerRefusal } from '../describe-ledger-refusal.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { readArguments } from '../read-arguments.ts'
import { findCheckpointKey, readStoreSettings, type StoreSettings } from '../settings.ts'
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

/** Tells the public keys that sign checkpoints; `new` puts another in place of the one in use. */
export const run: Run = async (args, terminal): Promise<ExitCode> => {
  const { values, positionals } = readArguments(args, { data: { type: 'string' } })
  const [what, ...more] = positionals
  if ((what !== undefined && what !== 'new') || more.length > 0) {
    throw new UsageError({ zh: 'keys 之后只能是 new。', en: 'Only `new` may follow keys.' })
  }
  const settings = readStoreSettings(values.data)
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
