import { findHeadingMarker, type HeadingMarker } from '@gangmu/text'
import type { ReadContext } from '../engine/context.ts'
import type { Diagnostic, OutlineNode } from '../reading.ts'
import { observe } from './observe.ts'

/** Headings of one level and style whose number leaves one out, which stands nowhere between them either, or comes twice. */
export function findHeadingOrder({ text, outline }: ReadContext): Diagnostic[] {
  const found: Diagnostic[] = []
  const walk = (nodes: readonly OutlineNode[]) => {
    let last: { node: OutlineNode; marker: HeadingMarker } | null = null
    for (const node of nodes) {
      const marker = node.marker === '' ? null : findHeadingMarker(text, node.heading.start)
      if (marker && marker.style !== 'dash') {
        if (last && last.marker.style === marker.style && breaksOrder(text, last.marker, marker)) {
          const params = { first: last.node.marker, second: node.marker, title: node.title }
          found.push(observe('heading-number-out-of-order', node.heading, params, [last.node.heading]))
        }
        last = { node, marker }
      }
      walk(node.children)
    }
  }
  walk(outline)
  return found
}

/** A smaller number begins a list anew, or goes on with one that an annex or an inner list broke off. */
function breaksOrder(text: string, last: HeadingMarker, next: HeadingMarker): boolean {
  if (next.number === last.number) return true
  if (next.number <= last.number + 1) return false
  const between = text.slice(last.end, next.start)
  const wanted = writtenAs(last.number + 1, last.style)
  return wanted.length > 0 && !wanted.some((marker) => between.includes(marker))
}

const NUMERALS = '一二三四五六七八九十'

/** How a marker of a style with a number may be written; none where the styles' numbers are not looked for. */
function writtenAs(number: number, style: HeadingMarker['style']): readonly string[] {
  if (style === 'digit') return [`${number}.`, `${number}．`, `${number}、`]
  if (style === 'digit-bracket') return [`（${number}`, `(${number}`]
  if (number > 19) return []
  const ones = NUMERALS[(number - 1) % 10] as string
  const numeral = number <= 10 ? ones : `十${ones}`
  if (style === 'han-bracket') return [`（${numeral}`, `(${numeral}`]
  if (style === 'han') return [`${numeral}、`]
  return style === 'is' ? [`${numeral}是`, `${numeral}要`] : [`第${numeral}`]
}
