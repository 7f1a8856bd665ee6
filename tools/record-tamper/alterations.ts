import {
  type Entry,
  hashOf,
  type Key,
  type Model,
  type Part,
  renderRecord,
  type Statement,
  sealEntries,
  signAll,
} from './make-record.ts'
import type { Random } from './random.ts'

/** One way to alter a record, by somebody who may write every byte of it and knows how it is made, but has no key. */
export type Alteration = (model: Model, random: Random, stranger: Key) => Buffer

const render = (model: Model): Buffer => Buffer.from(renderRecord(model))
const copy = (model: Model): Model => structuredClone(model)
const chance = (random: Random): boolean => random.below(2) === 0
const indexIn = (random: Random, list: readonly unknown[]): number => random.below(list.length)

/** Takes the checkpoints that no longer fit away, or signs them anew by a key of one's own, or leaves them. */
function coverUp(part: Part, from: number, random: Random, stranger: Key): void {
  const first = part.checkpoints.findIndex(({ sequence }) => sequence > from)
  if (first < 0) return
  const way = random.below(3)
  if (way === 0) part.checkpoints.length = first
  if (way !== 1) return
  for (const one of part.checkpoints.slice(first)) {
    const entry = part.entries.find(({ sequence }) => sequence === one.sequence)
    if (entry) one.hash = entry.hash
  }
  signAll(part.checkpoints, stranger, first)
}

const entryFields = ['algorithm', 'place', 'at', 'actor', 'action', 'what', 'previousHash', 'hash'] as const
const statementFields = ['algorithm', 'key', 'place', 'hash', 'at', 'previousCheckpointHash', 'signature'] as const
const textFields = ['place', 'document', 'textSha256', 'bytesSha256'] as const

/** Another text of the same kind: one character of it is another, or it is longer. */
function otherText(text: string, random: Random): string {
  const at = random.below(text.length + 1)
  const digits = '0123456789abcdef'
  const now = text[at] ?? ''
  const other = digits[(digits.indexOf(now) + 1 + random.below(15)) % 16] ?? '0'
  return other === now ? `${text}0` : text.slice(0, at) + other + text.slice(at + 1)
}

function alterEntry(entry: Entry, random: Random): void {
  const choice = random.below(entryFields.length + 3)
  const field = entryFields[choice]
  if (field) entry[field] = otherText(entry[field], random)
  else if (choice === entryFields.length) entry.sequence += 1 + random.below(5)
  else if (choice === entryFields.length + 1) entry.before = { was: entry.before }
  else entry.after = { ...(entry.after as object), more: random.below(9) }
  if (field !== 'hash' && chance(random)) entry.hash = hashOf(entry)
}

function alterStatement(one: Statement, random: Random): void {
  const field = statementFields[random.below(statementFields.length + 1)]
  if (field) one[field] = otherText(one[field], random)
  else one.sequence += chance(random) ? 1 : -1
}

function alterOne(part: Part, random: Random): void {
  const kind = random.below(4)
  if (kind === 0) alterStatement(random.pick(part.checkpoints), random)
  else if (kind === 1 && part.texts.length > 0) {
    const text = random.pick(part.texts)
    const field = textFields[random.below(textFields.length + 1)]
    if (field) text[field] = otherText(text[field], random)
    else text.number += 1
  } else alterEntry(random.pick(part.entries), random)
}

const listsOf = ({ checkpoints, entries, texts }: Part): unknown[][] =>
  [checkpoints, entries, texts].filter((list) => list.length > 0)

const pickTwo = (random: Random, list: readonly unknown[]): [number, number] => {
  const one = indexIn(random, list)
  return [one, (one + 1 + random.below(list.length - 1)) % list.length]
}

const swapIn = (list: unknown[], random: Random): void => {
  const [one, other] = pickTwo(random, list)
  const held = list[one]
  list[one] = list[other]
  list[other] = held
}

/** The ten classes, by name. */
export const alterations: Readonly<Record<string, Alteration>> = {
  byte(model, random) {
    const bytes = render(model)
    const at = random.below(bytes.length)
    bytes[at] = (bytes[at]! + 1 + random.below(255)) % 256
    return bytes
  },
  field(model, random) {
    const altered = copy(model)
    alterOne(random.pick(altered.parts), random)
    return render(altered)
  },
  delete(model, random) {
    const altered = copy(model)
    const list = random.pick(listsOf(random.pick(altered.parts)))
    list.splice(indexIn(random, list), 1)
    return render(altered)
  },
  insert(model, random) {
    const altered = copy(model)
    const list = random.pick(listsOf(random.pick(altered.parts)))
    const one = structuredClone(random.pick(list)) as Partial<Entry>
    if (one.actor !== undefined && chance(random)) one.actor = 'someone-else'
    const at = indexIn(random, list)
    list.splice(at, 0, one)
    if (one.actor !== undefined && chance(random)) (one as Entry).hash = hashOf(one as Entry)
    return render(altered)
  },
  swap(model, random) {
    const altered = copy(model)
    const lists = listsOf(random.pick(altered.parts)).filter((list) => list.length > 1)
    swapIn(random.pick(lists), random)
    return render(altered)
  },
  truncate(model, random) {
    if (chance(random)) {
      const bytes = render(model)
      return bytes.subarray(0, random.below(bytes.length))
    }
    const altered = copy(model)
    const part = random.pick(altered.parts)
    part.entries.length = random.below(part.entries.length)
    part.texts = part.texts.filter(({ document }) => part.entries.some(({ what }) => what === `document:${document}`))
    if (chance(random)) part.checkpoints = part.checkpoints.filter((one) => one.sequence <= part.entries.length)
    if (random.below(8) === 0) altered.parts.splice(altered.parts.indexOf(part), 1)
    return render(altered)
  },
  'rewrite with recomputed hashes'(model, random, stranger) {
    const altered = copy(model)
    const part = random.pick(altered.parts)
    const at = indexIn(random, part.entries)
    const entry = part.entries[at]!
    const way = random.below(3)
    if (way === 0) entry.actor = `${entry.actor}-2`
    else if (way === 1) entry.before = { was: entry.before }
    else part.entries.splice(at, 0, { ...structuredClone(entry), action: 'finding-decided', actor: 'someone-else' })
    sealEntries(part.entries, at)
    coverUp(part, at, random, stranger)
    return render(altered)
  },
  'back-date'(model, random, stranger) {
    const altered = copy(model)
    const part = random.pick(altered.parts)
    const days = (1 + random.below(400)) * 86_400_000
    const earlier = (at: string) => new Date(Date.parse(at) - days).toISOString()
    if (random.below(4) === 0) {
      const one = random.pick(part.checkpoints)
      one.at = earlier(one.at)
      if (chance(random)) signAll(part.checkpoints, stranger, part.checkpoints.indexOf(one))
      return render(altered)
    }
    const at = indexIn(random, part.entries)
    for (const entry of part.entries.slice(at, at + 1 + random.below(5))) entry.at = earlier(entry.at)
    sealEntries(part.entries, at)
    coverUp(part, at, random, stranger)
    return render(altered)
  },
  'cross-place move'(model, random, stranger) {
    const altered = copy(model)
    const [from, to] = pickTwo(random, altered.parts).map((index) => altered.parts[index]!) as [Part, Part]
    const renamed = chance(random)
    const kind = random.below(3)
    if (kind === 0) {
      const [one] = from.checkpoints.splice(indexIn(random, from.checkpoints), 1)
      if (renamed) one!.place = to.place
      to.checkpoints.splice(random.below(to.checkpoints.length + 1), 0, one!)
    } else if (kind === 1 && from.texts.length > 0) {
      const [one] = from.texts.splice(indexIn(random, from.texts), 1)
      if (renamed) one!.place = to.place
      to.texts.push(one!)
    } else {
      const at = indexIn(random, from.entries)
      const [one] = from.entries.splice(at, 1)
      if (renamed) one!.place = to.place
      const target = indexIn(random, to.entries)
      to.entries.splice(target, 0, one!)
      if (chance(random)) {
        sealEntries(from.entries, at)
        sealEntries(to.entries, target)
        coverUp(from, at, random, stranger)
        coverUp(to, target, random, stranger)
      }
    }
    return render(altered)
  },
  'checkpoint swap'(model, random, stranger) {
    const altered = copy(model)
    const [part, other] = pickTwo(random, altered.parts).map((index) => altered.parts[index]!) as [Part, Part]
    const at = indexIn(random, part.checkpoints)
    const theirs = random.pick(other.checkpoints)
    const way = random.below(4)
    if (way === 0) part.checkpoints[at] = theirs
    else if (way === 1) signAll(part.checkpoints, stranger, at)
    else if (way === 2 && part.checkpoints.length > 1) swapIn(part.checkpoints, random)
    else part.checkpoints[at]!.signature = theirs.signature
    return render(altered)
  },
}
