import type { UnitView } from '@gangmu/contract'

/** Units that were typed, in that order, and the words that name none or more than one. */
export interface NamedUnits {
  readonly units: readonly UnitView[]
  readonly unknown: readonly string[]
}

const namesOf = ({ name, shortName, aliases }: UnitView): readonly string[] => [
  name,
  ...(shortName === null ? [] : [shortName]),
  ...aliases,
]

/**
 * The unit that a word names: its name in full, short or former, else the only one whose name holds the word. A name that begins
 * with it, but for the 区 or 市 before, comes first: 民政 is 区民政局 and not a place's 人民政府.
 */
function nameOne(units: readonly UnitView[], word: string): UnitView | undefined {
  const exact = units.find((unit) => namesOf(unit).includes(word))
  if (exact) return exact
  const holding = units.filter((unit) => namesOf(unit).some((name) => name.includes(word)))
  const beginning = holding.filter((unit) => namesOf(unit).some((name) => [0, 1].includes(name.indexOf(word))))
  if (beginning.length === 1) return beginning[0]
  return holding.length === 1 ? holding[0] : undefined
}

/**
 * The units in being that somebody types, parted by 、 or commas; 教育 is enough where one unit alone has it in its name.
 * @example nameUnits(units, '教育、财政局').units.map(({ id }) => id) // ['education', 'finance']
 */
export function nameUnits(units: readonly UnitView[], typed: string): NamedUnits {
  const active = units.filter(({ state }) => state === 'active')
  const words = typed.split(/[、，,；;\s]/).filter((word) => word !== '')
  const found = words.map((word) => ({ word, unit: nameOne(active, word) }))
  return {
    units: [...new Set(found.flatMap(({ unit }) => unit ?? []))],
    unknown: found.flatMap(({ word, unit }) => (unit ? [] : [word])),
  }
}
