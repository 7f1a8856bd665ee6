import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AuditEntry, canonicalEntry, firstHash, hashEntry } from './audit.ts'
import { verifyChain } from './chain.ts'

function makeChain(length: number, place = '990102'): AuditEntry[] {
  const chain: AuditEntry[] = []
  let previousHash = firstHash
  for (let sequence = 1; sequence <= length; sequence += 1) {
    const entry = {
      place,
      sequence,
      at: '2026-01-05T08:00:00.000Z',
      actor: 'system',
      action: 'finding-decided',
      what: `decision:${sequence}`,
      before: null,
      after: { verdict: sequence % 2 ? 'accept' : 'reject', sequence },
      previousHash,
      algorithm: 'sha256',
    }
    previousHash = hashEntry(entry)
    chain.push({ ...entry, hash: previousHash })
  }
  return chain
}

const chain = makeChain(12)
const whole = await verifyChain(chain)

describe('a chain', () => {
  test('holds, and says where it ends', () => {
    expect(whole).toEqual({ ok: true, entries: 12, head: { sequence: 12, hash: chain[11]?.hash } })
  })

  test('an empty one holds when nothing else is known', async () => {
    expect(await verifyChain([])).toEqual({ ok: true, entries: 0, head: null })
    expect((await verifyChain([], { head: whole.head })).ok).toBe(false)
  })

  test('its bytes are the documented ones', () => {
    const { hash, ...entry } = chain[0]!
    expect(canonicalEntry(entry)).toBe(
      `["gangmu.audit/1","sha256","990102",1,"2026-01-05T08:00:00.000Z","system","finding-decided","decision:1",null,{"sequence":1,"verdict":"accept"},"${firstHash}"]`,
    )
    expect(hash).toBe('8a2fa12a89694316e987a8dc577eb6da6383e143fc8832a3dfce90dd392d9197')
  })
})

/** One way to meddle with a chain at a position. */
type Meddling = (entries: AuditEntry[], index: number) => AuditEntry[]
const meddlings: Record<string, Meddling> = {
  'an actor altered': (entries, index) => entries.with(index, { ...entries[index]!, actor: 'someone-else' }),
  'a time altered': (entries, index) => entries.with(index, { ...entries[index]!, at: '2026-01-06T08:00:00.000Z' }),
  'what came after altered': (entries, index) =>
    entries.with(index, { ...entries[index]!, after: { verdict: 'excuse' } }),
  'what was before altered': (entries, index) =>
    entries.with(index, { ...entries[index]!, before: { verdict: 'reject' } }),
  'an action altered': (entries, index) => entries.with(index, { ...entries[index]!, action: 'place-opened' }),
  'a thing altered': (entries, index) => entries.with(index, { ...entries[index]!, what: 'decision:0' }),
  'a place altered': (entries, index) => entries.with(index, { ...entries[index]!, place: '990100' }),
  'an algorithm altered': (entries, index) => entries.with(index, { ...entries[index]!, algorithm: 'none' }),
  'a hash altered': (entries, index) => entries.with(index, { ...entries[index]!, hash: 'f'.repeat(64) }),
  'an entry altered and hashed anew': (entries, index) => {
    const altered = { ...entries[index]!, actor: 'someone-else' }
    return entries.with(index, { ...altered, hash: hashEntry(altered) })
  },
  'an entry removed': (entries, index) => entries.toSpliced(index, 1),
  'an entry removed and the rest renumbered': (entries, index) =>
    entries.toSpliced(index, 1).map((entry, position) => ({ ...entry, sequence: position + 1 })),
  'an entry repeated': (entries, index) => entries.toSpliced(index, 0, entries[index]!),
  'an entry of elsewhere inserted': (entries, index) => entries.toSpliced(index, 0, makeChain(20, '990100')[index]!),
  'two entries swapped': (entries, index) => {
    const other = index === 0 ? 1 : index - 1
    return entries.with(index, entries[other]!).with(other, entries[index]!)
  },
}

describe.each(Object.entries(meddlings))('%s', (_name, meddle) => {
  test('is found wherever it is done', async () => {
    for (let index = 0; index < chain.length; index += 1) {
      const report = await verifyChain(meddle(chain, index), { head: whole.head })
      expect(report.ok, `at ${index}`).toBe(false)
      expect(report.firstBroken).toBeDefined()
    }
  })
})

describe('what a chain alone cannot show', () => {
  test('a cut-off tail holds in itself, and is found by head or checkpoint', async () => {
    for (let length = 0; length < chain.length; length += 1) {
      const cut = chain.slice(0, length)
      expect((await verifyChain(cut)).ok).toBe(true)
      expect((await verifyChain(cut, { head: whole.head })).firstBroken?.reason).toBe('head-differs')
      expect((await verifyChain(cut, { checkpoints: [whole.head!] })).firstBroken?.reason).toBe('checkpoint-differs')
    }
  })

  test('a chain rewritten with its head holds in itself, and is found by a checkpoint', async () => {
    const rewritten = makeChain(12).map((entry) => ({ ...entry, actor: 'someone-else' }))
    let previousHash = firstHash
    const consistent = rewritten.map((entry) => {
      const hash = hashEntry({ ...entry, previousHash })
      const next = { ...entry, previousHash, hash }
      previousHash = hash
      return next
    })
    const head = { sequence: 12, hash: previousHash }
    expect((await verifyChain(consistent, { head })).ok).toBe(true)
    const report = await verifyChain(consistent, { head, checkpoints: [{ sequence: 7, hash: chain[6]!.hash }] })
    expect(report.firstBroken).toEqual({ sequence: 7, reason: 'checkpoint-differs' })
  })
})

test('any alteration of what an entry says changes its hash', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (left, right) => {
      const { hash, ...entry } = chain[3]!
      const same = JSON.stringify(left) === JSON.stringify(right)
      const one = hashEntry({ ...entry, after: JSON.parse(JSON.stringify(left)) })
      const other = hashEntry({ ...entry, after: JSON.parse(JSON.stringify(right)) })
      if (same) expect(one).toBe(other)
      else if (one === other) expect(right).toEqual(left)
    }),
  )
})
