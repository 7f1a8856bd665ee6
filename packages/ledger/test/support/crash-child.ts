// A process that is to be killed: `hold WHERE` opens the ledger and waits; `write WHERE` imports, decides and adopts without
// end and prints a line for everything that was acknowledged. WHERE is a directory or a server's address.
import { adoptPlan } from '../../src/commands/adopt-plan.ts'
import { openPlace } from '../../src/commands/open-place.ts'
import { storeDocument } from '../../src/commands/store-document.ts'
import { openLedger } from '../../src/ledger.ts'
import { getCheckpoint } from '../../src/views/get-checkpoint.ts'
import { exampleText, makeDocument } from './make-reading.ts'
import { contextOf, decideAll } from './prepare-place.ts'

const [, , mode, where = ''] = process.argv
const ledger = await openLedger(where.startsWith('postgres:') ? { databaseUrl: where } : { dataDir: where })
ledger.announce('http://127.0.0.1:4860')
const place = '990102'
const say = (line: unknown): boolean => process.stdout.write(`${JSON.stringify(line)}\n`)

if (mode === 'hold') {
  say('open')
  setInterval(() => undefined, 60_000)
} else {
  await ledger.command(openPlace, contextOf(place), { code: place, name: '云岫区', parent: '990100' })
  const run = process.pid
  for (let round = 1; ; round += 1) {
    const text = `${exampleText}第${run}次，第${round}轮。`
    const { document } = await ledger.command(storeDocument, contextOf(place), makeDocument(text))
    say({ document, text })
    const expectedVersion = await decideAll(ledger, place, document)
    say({ document, decided: 6 })
    await ledger.command(adoptPlan, contextOf(place), { document, expectedVersion })
    say({ document, adopted: 4 })
    say({ checkpoint: await ledger.view(getCheckpoint, place, undefined) })
  }
}
