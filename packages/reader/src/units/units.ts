import { areaUnits } from './area/units.ts'
import { dataUnits } from './data/units.ts'
import { durationUnits } from './duration/units.ts'
import { energyUnits } from './energy/units.ts'
import { environmentUnits } from './environment/units.ts'
import { lengthUnits } from './length/units.ts'
import { massUnits } from './mass/units.ts'
import { moneyUnits } from './money/units.ts'
import { peopleUnits } from './people/units.ts'
import { shareUnits } from './share/units.ts'
import { thingUnits } from './things/units.ts'
import type { UnitFamily, UnitRow } from './unit-row.ts'
import { volumeUnits } from './volume/units.ts'

/** A unit as the scanner finds it: its row, its family and the word a quantity shows. */
export interface Unit {
  readonly id: string
  readonly family: UnitFamily
  readonly counts: boolean
  readonly shown: string
}

/** Every family, in one list; a unit is added as a row of its family's file. */
export const unitFamilies: readonly (readonly [UnitFamily, readonly UnitRow[]])[] = [
  ['money', moneyUnits],
  ['share', shareUnits],
  ['length', lengthUnits],
  ['area', areaUnits],
  ['volume', volumeUnits],
  ['mass', massUnits],
  ['energy', energyUnits],
  ['duration', durationUnits],
  ['people', peopleUnits],
  ['things', thingUnits],
  ['data', dataUnits],
  ['environment', environmentUnits],
]

/** Every spelling with its unit. */
export function listUnitWords(): (readonly [string, Unit])[] {
  return unitFamilies.flatMap(([family, rows]) =>
    rows.flatMap((row) =>
      row.words.map(
        (word) => [word, { id: row.id, family, counts: row.counts === true, shown: row.as ?? word }] as const,
      ),
    ),
  )
}

/** Units that count things, people or households one by one, as a quantity shows them. */
export const countingUnits: ReadonlySet<string> = new Set(
  unitFamilies.flatMap(([, rows]) => rows.filter((row) => row.counts === true).flatMap((row) => row.words)),
)
