import { readFile } from 'node:fs/promises'
import {
  defineSeries,
  draftBreakdown,
  findBreakdown,
  type Ledger,
  listCommitments,
  listSeries,
  placeDate,
  recordValues,
} from '@gangmu/ledger'
import { findCard } from '@gangmu/reader'
import { z } from 'zod'
import { makeToken } from '../access/tokens.ts'

const resultSchema = z.object({
  name: z.string(),
  amount: z.string().optional(),
  unit: z.string().optional(),
  growth: z.string().optional(),
  caliber: z.string().optional(),
  approximate: z.enum(['about', 'somewhat-more']).optional(),
  bound: z.enum(['at-least']).optional(),
  direction: z.enum(['new']).optional(),
})

const factsSchema = z.object({
  source: z.string(),
  reviewYear: z.string(),
  planYear: z.string(),
  results: z.array(resultSchema),
})

type Result = z.infer<typeof resultSchema>

const contextOf = (place: string) => ({ place, actor: 'system', idempotencyKey: makeToken() })

/** How a report hedges a figure, in its own kind of words; kept with the source, so that nobody takes it for exact. */
const hedges = { about: '约', 'somewhat-more': '余', 'at-least': '以上' } as const

const sourceOf = (source: string, { approximate, bound }: Result): string => {
  const hedge = approximate ?? bound
  return hedge === undefined ? source : `${source}，原作“${hedges[hedge]}”`
}

const definitionOf = ({ caliber, direction }: Result): string =>
  [caliber, direction === 'new' ? '当年新增' : undefined].filter((part) => part !== undefined).join('，')

/** The series of a result, made where it is not there yet. */
async function findOrDefine(ledger: Ledger, place: string, result: Result, known: readonly Series[]): Promise<string> {
  const { name, unit = null } = result
  const definition = definitionOf(result)
  const found = known.find((one) => one.name === name && one.definition === definition)
  if (found) return found.id
  const card = findCard(name) ?? null
  const made = await ledger.command(defineSeries, contextOf(place), {
    id: null,
    expectedVersion: 0,
    card: card?.id ?? null,
    name,
    definition,
    unit,
    owner: null,
    growth: card?.growth ?? (unit?.endsWith('元') === false ? 'count' : 'nominal'),
    frequency: 'yearly',
    polarity: card?.better === 'less' ? 'down' : 'up',
  })
  return made.id
}

type Series = Awaited<ReturnType<typeof listKnown>>[number]
const listKnown = (ledger: Ledger, place: string) => ledger.view(listSeries, place, undefined)

/**
 * Loads what a public report states as data: each figure of its review as a stated value with the source, and the plan's
 * promises as a draft in which no unit and nobody is named. What is loaded already stays as it is.
 * @param file The example's `facts.json`.
 * @example await loadFacts(ledger, '500109', 'examples/beibei-2023/facts.json')
 */
export async function loadFacts(ledger: Ledger, place: string, file: string): Promise<void> {
  const { source, reviewYear, planYear, results } = factsSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  const known = await listKnown(ledger, place)
  const today = placeDate(new Date().toISOString())
  for (const result of results) {
    const { amount = null, growth = null } = result
    // A rank alone is a finding of the reading, and no value of a series.
    if (amount === null && growth === null) continue
    const series = await findOrDefine(ledger, place, result, known)
    const value = { series, period: reviewYear, aspect: 'stated', amount, base: null, growth } as const
    await ledger.command(recordValues, contextOf(place), {
      values: [{ ...value, figureState: 'preliminary', claimedOn: today }],
      source: sourceOf(source, result),
      owners: 'all',
      mapping: null,
    })
  }
  const year = Number(planYear)
  const { commitments } = await ledger.view(listCommitments, place, { year })
  if (commitments.length > 0 && (await ledger.view(findBreakdown, place, { year })) === null) {
    await ledger.command(draftBreakdown, contextOf(place), { year })
  }
}
