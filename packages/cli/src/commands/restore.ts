import { checkBackup, type DrillRecord, restoreLedger } from '@gangmu/ledger'
import { describeArchiveProblem } from '../describe-archive-problem.ts'
import { readArguments } from '../read-arguments.ts'
import { readCheckpoints } from '../read-checkpoints.ts'
import { readStoreSettings } from '../settings.ts'
import { UsageError } from '../usage-error.ts'
import { writeDrillRecord } from '../write-drill-record.ts'
import type { Run } from './command.ts'

interface Asked {
  readonly data: string | undefined
  readonly checkpoints: string | undefined
  readonly check: boolean
  readonly withFaults: boolean
  readonly key: readonly string[] | undefined
}

async function carryOut(file: string, { data, checkpoints, check, withFaults, key }: Asked): Promise<DrillRecord> {
  const keys = key?.map((one) => one.toLowerCase())
  if (check) return checkBackup(file, keys)
  return restoreLedger({
    ...readStoreSettings(data),
    file,
    keys,
    acceptFaults: withFaults,
    ...(checkpoints === undefined ? {} : { checkpoints: await readCheckpoints([checkpoints]) }),
  })
}

/** Restores an archive into an empty database, or only reads it through, and prints the record of it. */
export const run: Run = async (args, terminal) => {
  const { values, positionals } = readArguments(args, {
    data: { type: 'string' },
    checkpoints: { type: 'string' },
    check: { type: 'boolean' },
    'with-faults': { type: 'boolean' },
    key: { type: 'string', multiple: true },
    json: { type: 'boolean' },
  })
  const [file] = positionals
  if (file === undefined || positionals.length > 1) {
    throw new UsageError({ zh: '请给出一个备份文件。', en: 'Name one archive to restore.' })
  }
  const { data, checkpoints, check = false, 'with-faults': withFaults = false, key, json = false } = values
  try {
    return writeDrillRecord(await carryOut(file, { data, checkpoints, check, withFaults, key }), json, terminal)
  } catch (error) {
    return describeArchiveProblem(error, terminal)
  }
}
