import type { ReadContext } from '../engine/context.ts'
import type { ContentsCheck, Diagnostic, OutlineNode } from '../reading.ts'
import { findAnnouncedCounts } from './announced-count.ts'
import { findChangeFaults } from './change-faults.ts'
import { gatherFacts } from './facts.ts'
import { findGrowthFaults } from './growth-faults.ts'
import { findHeadingOrder } from './heading-order.ts'
import { findListFaults } from './list-faults.ts'
import { observe } from './observe.ts'
import { findPointFaults } from './point-faults.ts'
import { findRepeated } from './repeated-text.ts'
import { findShareFaults } from './share-faults.ts'
import { findLargeParts, findStructureFaults, findSumFaults } from './sum-faults.ts'
import { findTextFaults } from './text-faults.ts'
import { findTwoFigures } from './two-figures.ts'

const LAST_WORDS = 10

/**
 * What is odd about a text, each as a code with its place and the words it rests on; words in two languages come from
 * `describeDiagnostic`. In reading order.
 * @example readDiagnostics(ctx, contents).map((d) => d.code) // ['contents-entry-without-body', …]
 */
export function readDiagnostics(ctx: ReadContext, contents: ContentsCheck): Diagnostic[] {
  const facts = gatherFacts(ctx)
  return [
    ...findContentsFaults(ctx, contents),
    ...findAnnouncedCounts(ctx),
    ...findHeadingOrder(ctx),
    ...findListFaults(ctx),
    ...findTwoFigures(facts),
    ...findGrowthFaults(facts),
    ...findChangeFaults(facts),
    ...findStructureFaults(facts),
    ...findSumFaults(facts),
    ...findLargeParts(facts),
    ...findShareFaults(facts),
    ...findPointFaults(facts),
    ...findRepeated(ctx),
    ...findTextFaults(ctx.text),
  ].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** The contents list held against the body, and a text that stops before its end. */
function findContentsFaults({ text, outline }: ReadContext, contents: ContentsCheck): Diagnostic[] {
  const found: Diagnostic[] = contents.missing.map((entry) =>
    observe('contents-entry-without-body', entry, { title: entry.title }),
  )
  const nodes = new Map<string, OutlineNode>()
  const walk = (list: readonly OutlineNode[]) => {
    for (const node of list) {
      nodes.set(node.id, node)
      walk(node.children)
    }
  }
  if (contents.unlisted.length > 0) walk(outline)
  for (const id of contents.unlisted) {
    const node = nodes.get(id)
    if (node) found.push(observe('body-heading-not-in-contents', node.heading, { title: node.title }))
  }
  if (contents.truncated) {
    const end = text.trimEnd().length
    const start = Math.max(0, end - LAST_WORDS)
    found.push(observe('text-ends-in-mid-sentence', { start, end }, { words: text.slice(start, end) }))
  }
  return found
}
