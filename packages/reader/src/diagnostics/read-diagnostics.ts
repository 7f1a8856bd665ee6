import type { ReadContext } from '../engine/context.ts'
import type { ContentsCheck, Diagnostic, OutlineNode } from '../reading.ts'
import { findListFaults, findMisusedPercent, findTwoFigures } from './figure-faults.ts'
import { observe } from './observe.ts'
import { findDuplicates, findFootnotesInNumbers, findGarbled } from './text-faults.ts'

const LAST_WORDS = 10

/**
 * What is odd about a text, each as a code with its place; words in two languages come from `describeDiagnostic`. In reading order.
 * @example readDiagnostics(ctx, contents).map((d) => d.code) // ['contents-entry-without-body', …]
 */
export function readDiagnostics(ctx: ReadContext, contents: ContentsCheck): Diagnostic[] {
  const { text } = ctx
  const found: Diagnostic[] = contents.missing.map((entry) =>
    observe('contents-entry-without-body', entry.start, entry.end, { title: entry.title }),
  )
  const nodes = new Map<string, OutlineNode>()
  const walk = (list: readonly OutlineNode[]) => {
    for (const node of list) {
      nodes.set(node.id, node)
      walk(node.children)
    }
  }
  walk(ctx.outline)
  for (const id of contents.unlisted) {
    const node = nodes.get(id)
    if (node)
      found.push(observe('body-heading-not-in-contents', node.heading.start, node.heading.end, { title: node.title }))
  }
  if (contents.truncated) {
    const end = text.trimEnd().length
    const start = Math.max(0, end - LAST_WORDS)
    found.push(observe('text-ends-in-mid-sentence', start, end, { words: text.slice(start, end) }))
  }
  found.push(...findListFaults(ctx), ...findTwoFigures(ctx), ...findMisusedPercent(ctx))
  found.push(...findDuplicates(text), ...findGarbled(text), ...findFootnotesInNumbers(text))
  return found.sort((a, b) => a.start - b.start || a.end - b.end)
}
