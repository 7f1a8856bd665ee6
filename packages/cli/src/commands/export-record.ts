import { existsSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { programVersion } from '@gangmu/contract'
import { type Ledger, listPlaces, openLedger, writeRecord } from '@gangmu/ledger'
import { describeLedgerRefusal } from '../describe-ledger-refusal.ts'
import { exitCode } from '../exit-code.ts'
import { readArguments } from '../read-arguments.ts'
import { refuseAbsentLedger } from '../refuse-absent-ledger.ts'
import { findCheckpointKey, readStoreSettings, type StoreSettings } from '../settings.ts'
import { UsageError } from '../usage-error.ts'
import type { Run } from './command.ts'

/** With the key, when there is one, so that the export's end is signed too; none is made here. */
function open(settings: StoreSettings): Promise<Ledger> {
  const key = findCheckpointKey(settings)
  return openLedger({ ...settings, checkpointKey: key !== undefined && existsSync(key) ? key : undefined })
}

/** Writes the record to stdout, to be verified without the database. */
export const run: Run = async (args, terminal) => {
  const { values } = readArguments(args, { place: { type: 'string' }, data: { type: 'string' } })
  const settings = readStoreSettings(values.data)
  const absent = refuseAbsentLedger(settings, terminal)
  if (absent !== null) return absent
  let ledger: Ledger | null = null
  try {
    ledger = await open(settings)
    const { place } = values
    const places = await ledger.view(listPlaces, '', undefined)
    if (place !== undefined && !places.some(({ code }) => code === place)) {
      throw new UsageError({ zh: `台账中没有地区${place}。`, en: `There is no place ${place} in the ledger.` })
    }
    await ledger.signRecords()
    await pipeline(Readable.from(writeRecord(ledger, { place, programVersion })), process.stdout, { end: false })
    return exitCode.ok
  } catch (error) {
    return describeLedgerRefusal(error, terminal)
  } finally {
    await ledger?.close()
  }
}
