import { INDICATOR_CARDS } from '@gangmu/reader'
import { LedgerProblem } from '../domain/problem.ts'
import type { IndicatorSeries } from '../domain/progress.ts'
import { makeUuid } from '../domain/uuid.ts'
import { listSeriesRows, writeSeriesRow } from '../store/indicator-series.ts'
import { lockPlace } from '../store/places.ts'
import { listUnitRows } from '../store/units.ts'
import type { Command } from './command.ts'

/** A series as it should be: a new one, or one that is there in the version that was seen. */
export interface DefineSeriesInput {
  /** Null for a new one. */
  readonly id: string | null
  readonly expectedVersion: number
  /** Id of a card; null for an indicator that has none, whose facts are then given. */
  readonly card: string | null
  readonly name: string
  /** Scope and definition (口径); the same indicator with another one is another series. */
  readonly definition: string
  readonly unit: string | null
  readonly owner: string | null
  readonly growth: IndicatorSeries['growth']
  readonly frequency: IndicatorSeries['frequency']
  readonly polarity: IndicatorSeries['polarity']
}

/** Adds a series of an indicator, or changes whose it is. @throws LedgerProblem `series-exists`, `unit-unknown`, `version-conflict`, `not-found`, `invalid-request` */
export const defineSeries: Command<DefineSeriesInput, IndicatorSeries> = {
  name: 'define-series',
  actions: ['series-defined'],
  repetition: 'keyed',
  async run({ writer, place, actor, at, record }, { id, expectedVersion: expected, ...given }) {
    const refuse = (where: string) => new LedgerProblem('invalid-request', { where })
    const name = given.name.trim()
    const definition = given.definition.trim()
    if (name === '' || name.length > 200) throw refuse('name')
    if (definition.length > 500) throw refuse('definition')
    if (given.card !== null && !INDICATOR_CARDS.some((card) => card.id === given.card)) throw refuse('card')
    await lockPlace(writer, place)
    const units = await listUnitRows(writer, place)
    if (given.owner !== null && !units.some((unit) => unit.id === given.owner)) {
      throw new LedgerProblem('unit-unknown', { unit: given.owner })
    }
    const series = await listSeriesRows(writer, place)
    const before = id === null ? null : (series.find((one) => one.id === id) ?? null)
    if (id !== null && !before) throw new LedgerProblem('not-found')
    const actual = before?.version ?? 0
    if (expected !== actual) throw new LedgerProblem('version-conflict', { expected, actual })
    if (series.some((one) => one.id !== id && one.name === name && one.definition === definition)) {
      throw new LedgerProblem('series-exists', { name, definition })
    }
    const after: IndicatorSeries = { ...given, id: id ?? makeUuid(), name, definition, version: actual + 1 }
    await writeSeriesRow(writer, place, after, { actor, at })
    record({ action: 'series-defined', what: `indicator:${after.id}`, before, after })
    return after
  },
}
