import { LedgerProblem } from '../domain/problem.ts'
import { findLaw } from '../law/index.ts'
import { getPlaceLaw, writePlaceLaw } from '../store/place-law.ts'
import { lockPlace } from '../store/places.ts'
import type { Command } from './command.ts'

/** Which set of rules a place goes by, in the version that was seen. */
export interface ChooseLawInput {
  readonly law: string
  readonly expectedVersion: number
}

/** Chooses the rules a place judges by, from then on and for every day asked about. @throws LedgerProblem `law-unknown`, `version-conflict` */
export const chooseLaw: Command<ChooseLawInput, { law: string; version: number }> = {
  name: 'choose-law',
  actions: ['law-changed'],
  repetition: 'keyed',
  async run({ writer, place, actor, at, record }, { law, expectedVersion: expected }) {
    if (!findLaw(law)) throw new LedgerProblem('law-unknown', { law })
    await lockPlace(writer, place)
    const before = await getPlaceLaw(writer, place)
    if (before.version !== expected) throw new LedgerProblem('version-conflict', { expected, actual: before.version })
    const after = { law, version: before.version + 1 }
    await writePlaceLaw(writer, place, after, { actor, at })
    record({ action: 'law-changed', what: `place:${place}`, before: { law: before.law.id, version: expected }, after })
    return after
  },
}
