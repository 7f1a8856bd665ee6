// A process of many writers at once, to be killed: `writers.ts WHERE COUNT ROUND PLACE…`. Each writer stores pairs of units
// without end; a line is printed for every pair that was acknowledged. What is refused for want of a database is tried again
// with the same key. WHERE is a directory or a server's address.
import { writeSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { LedgerRefusal, makeUuid, openLedger, openPlace, storeUnits } from '@gangmu/ledger'

const [where = '', count = '1', round = '1', ...places] = process.argv.slice(2)

async function open() {
  for (;;) {
    try {
      return await openLedger(where.startsWith('postgres:') ? { databaseUrl: where } : { dataDir: where })
    } catch (error) {
      if (!(error instanceof LedgerRefusal) || error.code !== 'database-unreachable') throw error
      await wait(200)
    }
  }
}

const ledger = await open()
const context = (place: string) => ({ place, actor: 'system', idempotencyKey: makeUuid() })

async function insist<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof LedgerRefusal)) throw error
      await wait(50)
    }
  }
}

for (const code of places) {
  const opening = context(code)
  await insist(() => ledger.command(openPlace, opening, { code, name: '云岫区', parent: null }))
}
writeSync(1, 'ready\n')

async function write(writer: number): Promise<never> {
  const place = places[writer % places.length] ?? ''
  for (let number = 1; ; number += 1) {
    const pair = ['a', 'b'].map((half) => {
      const id = `r${round}-w${writer}-n${number}-${half}`
      return { id, name: id, kind: 'department' as const, position: 0 }
    })
    const storing = context(place)
    await insist(() => ledger.command(storeUnits, storing, { units: pair }))
    // Written at once and whole: what a pipe holds when this process dies is still read.
    writeSync(1, `${place} r${round}-w${writer}-n${number}\n`)
  }
}
await Promise.all(Array.from({ length: Number(count) }, (_, index) => write(index + 1)))
