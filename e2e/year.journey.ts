import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { breakDown } from './year/break-down.ts'
import { decideAndCloseOut } from './year/decide-and-close-out.ts'
import { prepareDirectory } from './year/prepare-directory.ts'
import { reportMonths } from './year/report-months.ts'
import { tellTheYear } from './year/tell-the-year.ts'
import { Walk } from './year/walk.ts'
import { sampleWorld, seedMissing, seedWorld, type World } from './year/worlds.ts'

/** The same year in any world: from the adopted report to the comparison with what was issued. */
function walkYear(world: World): void {
  const walk = new Walk(world)
  beforeAll(walk.start, 300_000)
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await walk.takeShots()
  })
  afterAll(walk.stop)

  prepareDirectory(walk)
  breakDown(walk)
  reportMonths(walk)
  decideAndCloseOut(walk)
  tellTheYear(walk)

  test('nobody met another host or an error', () => {
    expect(walk.desks.complaints()).toEqual([])
  })
}

describe(`a year of ${sampleWorld.name}`, () => walkYear(sampleWorld))
describe.skipIf(seedMissing !== '')(`a year of ${seedWorld.name}${seedMissing && `, ${seedMissing}`}`, () =>
  walkYear(seedWorld),
)
