/**
 * Preloaded into a server under test: its day is the one a journey sets, and time goes on from there. The file named by
 * GANGMU_JOURNEY_CLOCK holds how many milliseconds the server is ahead of this machine.
 */
import { readFileSync } from 'node:fs'

const file = process.env.GANGMU_JOURNEY_CLOCK
const MachineDate = globalThis.Date
/** A change is seen after this long at most, without a look at the file for every time of day. */
const lookEveryMs = 20
let ahead = 0
let lookedAt = Number.NEGATIVE_INFINITY

function now() {
  if (performance.now() - lookedAt > lookEveryMs) {
    ahead = Number(readFileSync(file, 'utf8'))
    lookedAt = performance.now()
  }
  return MachineDate.now() + ahead
}

if (file)
  globalThis.Date = class extends MachineDate {
    constructor(...parts) {
      super(...(parts.length === 0 ? [now()] : parts))
    }
    static now() {
      return now()
    }
  }
