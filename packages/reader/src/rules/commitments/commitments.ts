import { findHeadingMarker, type Quote, quoteAt, type Span } from '@gangmu/text'
import type { ReadContext } from '../../engine/context.ts'
import { makeIds } from '../../engine/finding-id.ts'
import { partQuoted } from '../../engine/part.ts'
import { wordTrie } from '../../engine/word-trie.ts'
import { mentions } from '../../phrases/mentions.ts'
import { isWithin, listClausesWithin, type PlacedClause, readPlanParts } from '../../phrases/plan-parts.ts'
import type { Commitment, Remainder, Target } from '../../reading.ts'
import { readAction } from './action.ts'
import type { ActionReading, NoAction } from './action-reading.ts'
import { findDatedDeed } from './dated-deed.ts'
import { isLeadSentence } from './lead-sentence.ts'
import { type CommitContext, withLookups } from './lookups.ts'
import { readHandled, readObjects, readStriven } from './objects.ts'
import { findParallelVerb } from './parallel.ts'
import { readReached, readResult, readUnlisted } from './result.ts'
import { unitLabelLength } from './unit-label.ts'

/** Commitments of a plan, and its clauses that are neither commitment nor target, each with the reason. */
export interface CommitmentReading {
  readonly commitments: Commitment[]
  readonly clauses: Remainder['clauses'][number][]
}

/**
 * What the government says it will do: one commitment per action clause of the plan, from its verb to the mark that ends it. Headings
 * that name groups of tasks are included and marked; the sentences of the year's targets are left to the targets.
 */
export function readCommitments(context: ReadContext): CommitmentReading {
  const ctx = withLookups(context)
  const { text } = ctx
  const parts = readPlanParts(ctx.outline)
  const id = makeIds()
  const commitments: Commitment[] = []
  const clauses: Remainder['clauses'][number][] = []
  for (const part of parts.plan) {
    let before: Commitment | null = null
    let sentence = -1
    let units = false
    let opening = part.start
    let overall = false
    const listed = listClausesWithin(ctx, part)
    for (let i = 0; i < listed.length; i++) {
      const clause = listed[i] as PlacedClause
      if (clause.sentence !== sentence) {
        before = null
        units = false
        opening = clause.start
        overall = isOverall(text, clause)
      }
      sentence = clause.sentence
      units ||= unitLabelLength(text, clause.start) > 0
      if (units) {
        clauses.push(leftOver(text, clause, 'name-only'))
        continue
      }
      if (overall && (clause.start === opening || text.startsWith('奋力', clause.start))) {
        clauses.push(leftOver(text, clause, 'frame'))
        continue
      }
      const heading = ctx.lookups.isHeading(clause.start) || isLeadSentence(text, listed, i)
      const aimed = ctx.lookups.targets.holds(clause.start, clause.end)
      if (aimed && !heading && isWithin(parts.targets, clause.start) && !isTask(ctx, clause)) continue
      // 提出增长6%的目标 says why an aim was set.
      if (text.startsWith('提出', clause.start) && ctx.spans.quantities.holds(clause.start, clause.end)) {
        clauses.push(leftOver(text, clause, 'statement'))
        continue
      }
      const made: Commitment | NoAction = commit(ctx, clause, heading, aimed, before, id)
      if (typeof made !== 'string') {
        commitments.push(made)
        before = made
      } else if (!aimed) {
        clauses.push(leftOver(text, clause, heading ? 'heading' : made))
      }
    }
  }
  return { commitments, clauses }
}

/** `做好今年工作，必须…`: how work is gone about is no deed, nor what is hoped for (奋力…) at its end. */
function isOverall(text: string, { start, end }: Span): boolean {
  return (
    end - start <= LONGEST_WORK &&
    (text.startsWith('必须', end + 1) || text.startsWith('关键', end + 1)) &&
    WORKS.some((word) => text.endsWith(word, end)) &&
    !text.startsWith('坚持', start)
  )
}

const LONGEST_WORK = 24
const WORKS = ['工作', '任务', '目标', '发展']

function leftOver(text: string, { start, end }: Span, why: string): Remainder['clauses'][number] {
  return { start, end, quote: text.slice(start, end), why }
}

/** `确保完成下达任务` among aims is promised as well: it begins with its verb and has no figure. */
function isTask(ctx: CommitContext, clause: Span): boolean {
  const at = ctx.text.slice(clause.start, clause.start + FIRST_VERB).indexOf('完成')
  return (
    at >= 0 &&
    ctx.lookups.targets
      .within(clause.start, clause.end)
      .every(({ target }) => target.comparator === 'assigned' && !startsAt(target, clause))
  )
}

const FIRST_VERB = 6
const startsAt = ({ subject }: Target, clause: Span) => subject.start === clause.start

function commit(
  ctx: CommitContext,
  clause: PlacedClause,
  heading: boolean,
  aimed: boolean,
  before: Commitment | null,
  id: (kind: string, start: number) => string,
): Commitment | NoAction {
  const { text } = ctx
  const action = readAction(text, clause)
  const reached = aimed && !heading ? readReached(ctx, clause) : null
  if (reached) return make(ctx, id, reached.start, clause.end, false, reached.verb, reached.objects)
  if (action.kind === 'action') {
    if (!heading && isBareResult(ctx, action.verb, clause)) return 'aim'
    const objects = objectsOf(ctx, action, clause.end)
    return make(ctx, id, action.start, clause.end, heading, quoteAt(text, action.verb.start, action.verb.end), objects)
  }
  if (heading) return headingItem(ctx, clause, id) ?? action.why
  const dated = action.why === 'no-verb' ? findDatedDeed(text, clause) : null
  if (dated) {
    const objects = readStriven(ctx, dated.object.start, dated.object.end)
    return make(ctx, id, dated.start, clause.end, false, dated.verb, objects)
  }
  const result = aimed ? (readUnlisted(ctx, clause) ?? readResult(ctx, clause, before)) : null
  const parallel =
    !aimed && action.why === 'no-verb' && before && !before.heading ? findParallelVerb(text, clause) : null
  if (parallel) {
    const verb = quoteAt(text, parallel.start, parallel.end)
    const objects = readObjects(ctx, parallel, parallel.end, clause.end)
    return make(ctx, id, clause.start, clause.end, false, verb, objects)
  }
  return result ? make(ctx, id, result.start, clause.end, false, result.verb, result.objects) : action.why
}

function objectsOf(ctx: CommitContext, action: ActionReading & { kind: 'action' }, end: number): readonly Quote[] {
  if (action.carrier === 'handle') {
    const handling = action.objectStart < action.verb.start ? action.objectStart - 1 : action.start
    return readHandled(ctx, handling, action.verb, end)
  }
  if (action.carrier === 'place') return readStriven(ctx, action.objectStart, action.objectEnd ?? action.verb.start)
  if (action.carrier === 'strive' && action.verb.start > action.objectStart)
    return readStriven(ctx, action.objectStart, action.objectEnd ?? action.verb.start)
  return readObjects(ctx, action.verb, action.objectStart, end)
}

/** A heading that begins with a frame word (聚焦产业升级) names its group all the same. */
function headingItem(ctx: CommitContext, clause: Span, id: (kind: string, start: number) => string): Commitment | null {
  const { text } = ctx
  const start = findHeadingMarker(text, clause.start)?.end ?? clause.start
  if (clause.end - start < 4 || !HEADING_VERBS.some((verb) => text.startsWith(verb, start))) return null
  return make(
    ctx,
    id,
    start,
    clause.end,
    true,
    quoteAt(text, start, start + 2),
    readObjects(ctx, { start, end: start + 2 }, start + 2, clause.end),
  )
}

const HEADING_VERBS = ['聚焦', '围绕', '紧扣', '立足', '瞄准', '锚定', '突出', '聚力', '坚持', '着眼', '抢抓', '紧盯']

/** What forms by itself when other deeds are done. */
const FORMED = ['良性循环', '强大合力', '工作合力', '整体合力', '的局面', '生动局面', '浓厚氛围', '良好氛围', '的氛围']

/** `实现山更青、水更秀`: an effect without figure or date, not a deed. */
function isBareResult(ctx: CommitContext, verb: Span, clause: Span): boolean {
  const { text } = ctx
  if (text.endsWith('形成', verb.end) && FORMED.some((word) => text.endsWith(word, clause.end))) return true
  if (verb.end - verb.start !== 2 || !text.startsWith('实现', verb.start)) return false
  if (ctx.spans.quantities.holds(verb.end, clause.end)) return false
  return !mentions(brought, text, verb.end, clause.end)
}

/** Effects that somebody brings about. */
const brought = wordTrie('对接 衔接 互联 互通 共享 通办 联动 直达 全覆盖 突破 翻番 清零 开工 投产 通车 达标'.split(' '))

function make(
  ctx: CommitContext,
  id: (kind: string, start: number) => string,
  start: number,
  end: number,
  heading: boolean,
  verb: Quote,
  objects: readonly Quote[],
): Commitment {
  const { text } = ctx
  const acting = partQuoted(verb, 'verb', verb.quote)
  const [first] = objects
  // An array that is made with its members takes a fifth of the room of one that grows.
  const parts = first ? [acting, partQuoted(first, 'object', first.quote)] : [acting]
  for (let i = 1; i < objects.length; i++) {
    const object = objects[i] as Quote
    parts.push(partQuoted(object, 'object', object.quote))
  }
  return {
    start,
    end,
    quote: text.slice(start, end),
    id: id('commitment', start),
    rule: heading ? 'commitments/heading' : 'commitments',
    heading,
    verb,
    objects,
    section: ctx.lookups.sectionAt(start)?.id ?? null,
    parts,
  }
}
