import { changeDirectory, type UnitChange } from '../domain/change-directory.ts'
import { placeDate } from '../domain/place-date.ts'
import { LedgerProblem } from '../domain/problem.ts'
import type { UnitInput } from '../domain/unit.ts'
import { tellChange, type UnitEvent } from '../domain/unit-event.ts'
import { makeUuid } from '../domain/uuid.ts'
import { findOpenPlace, lockPlace } from '../store/places.ts'
import { insertUnitEvents } from '../store/unit-events.ts'
import { insertUnits, listUnitRows, storePosts, updateUnit } from '../store/units.ts'
import type { Command } from './command.ts'

/** The whole directory of a place, or the part of it that is to change. */
export interface StoreUnitsInput {
  readonly units: readonly UnitInput[]
}

/** What came of it. `unmentioned` units are in the directory, were not in the input, and stay as they are. */
export interface StoreUnitsAnswer {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly unmentioned: number
}

function eventsOf({ before, after }: UnitChange, { actor, at }: { actor: string; at: string }): UnitEvent[] {
  const told = tellChange(before, after)
  if (!told) return []
  const facts = { successor: null, effectiveOn: placeDate(at), document: null, at, by: actor }
  return [{ id: makeUuid(), unit: after.id, ...told, ...facts }]
}

function changedPosts({ before, after }: UnitChange) {
  const versions = new Map(before?.posts.map(({ id, version }) => [id, version]))
  return after.posts.flatMap((post) => (versions.get(post.id) === post.version ? [] : [{ unit: after.id, post }]))
}

/**
 * Adds and changes units and their posts. Nothing is removed by leaving it out; a unit that is no more is given as closed.
 * What is already as it should be makes no entry in the record, so that the same directory can be stored again.
 * @throws LedgerProblem `place-unknown`, `invalid-request`, `version-conflict`, `post-elsewhere`, `unit-parent-unknown`,
 * `unit-parent-closed`, `unit-cycle`, `unit-name-taken`, `leader-unknown`
 */
export const storeUnits: Command<StoreUnitsInput, StoreUnitsAnswer> = {
  name: 'store-units',
  actions: ['unit-added', 'unit-changed'],
  repetition: 'keyed',
  async run({ writer, place, actor, at, record }, { units }) {
    if (!(await findOpenPlace(writer, place))) throw new LedgerProblem('place-unknown')
    // What must be true of the whole directory is checked while nobody else changes it.
    await lockPlace(writer, place)
    const now = await listUnitRows(writer, place)
    const changes = changeDirectory(now, units)
    const by = { actor, at }
    const fresh = changes.filter(({ before }) => before === null)
    await insertUnits(
      writer,
      place,
      fresh.map(({ after }) => after),
      by,
    )
    for (const { before, after } of changes) if (before !== null) await updateUnit(writer, place, after, by)
    await storePosts(writer, place, changes.flatMap(changedPosts), by)
    await insertUnitEvents(
      writer,
      place,
      changes.flatMap((change) => eventsOf(change, by)),
    )
    for (const { before, after } of changes) {
      record({ action: before === null ? 'unit-added' : 'unit-changed', what: `unit:${after.id}`, before, after })
    }
    const added = fresh.length
    const mentioned = new Set(units.map(({ id }) => id))
    return {
      added,
      changed: changes.length - added,
      unchanged: units.length - changes.length,
      unmentioned: now.filter(({ id }) => !mentioned.has(id)).length,
    }
  },
}
