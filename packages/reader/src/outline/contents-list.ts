import type { Paragraph } from '@gangmu/text'
import type { ContentsCheck, ContentsEntry, OutlineNode } from '../reading.ts'
import { findMarkedHeading, type Heading } from './heading.ts'

/** A contents list (目录) at the head of a text: its headings and the index of the first paragraph after it. */
export interface ContentsList {
  readonly entries: readonly Heading[]
  readonly next: number
}

const SHORTEST_LIST = 3
const LONGEST_LIST = 300
const LONGEST_ENTRY = 50
const SEARCHED = 12

/**
 * The contents list before a report's body, or null. It is a run of at least three marked lines without sentences between
 * them, under the word 目录 or with its first marker met again later.
 * @example findContentsList('一、甲\n二、乙\n三、丙\n各位代表：\n一、甲\n…', paragraphs)?.entries.length // 3
 */
export function findContentsList(text: string, paragraphs: readonly Paragraph[]): ContentsList | null {
  let named = false
  for (let at = 0; at < Math.min(SEARCHED, paragraphs.length); at++) {
    const paragraph = paragraphs[at] as Paragraph
    const words = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 10))
    const bare = words.replaceAll(' ', '').replaceAll('　', '')
    if (bare === '目录' || bare === '目次') {
      named = true
      continue
    }
    if (bare.startsWith('各位代表')) return null
    const entries: Heading[] = []
    let next = at
    for (; next < paragraphs.length; next++) {
      const entry = findEntry(text, paragraphs[next] as Paragraph, next)
      if (!entry) break
      if ((entries.length > 2 && startsAgain(entries, entry)) || entries.length === LONGEST_LIST) break
      entries.push(entry)
    }
    if (entries.length < SHORTEST_LIST) continue
    return named || meetsAgain(text, paragraphs, entries[0] as Heading, next) ? { entries, next } : null
  }
  return null
}

function findEntry(text: string, paragraph: Paragraph, index: number): Heading | null {
  if (paragraph.end - paragraph.start > LONGEST_ENTRY) return null
  const heading = findMarkedHeading(text, paragraph, index)
  if (!heading || '。；：'.includes(text[paragraph.end - 1] as string)) return null
  const end = withoutPageNumber(text, heading.end - heading.title.length, heading.end)
  return { ...heading, end, title: text.slice(heading.end - heading.title.length, end) }
}

/** `回顾……12` names `回顾`. */
function withoutPageNumber(text: string, start: number, end: number): number {
  let at = end
  while (at > start && '0123456789-—( )（）'.includes(text[at - 1] as string)) at--
  const digits = at
  while (at > start && '.…·．\t '.includes(text[at - 1] as string)) at--
  return at < digits ? at : end
}

function startsAgain(entries: readonly Heading[], entry: Heading): boolean {
  const first = entries[0] as Heading
  return entry.style === first.style && entry.number === first.number && first.style === 'han'
}

function meetsAgain(text: string, paragraphs: readonly Paragraph[], first: Heading, from: number): boolean {
  for (let i = from; i < paragraphs.length; i++) {
    const again = findMarkedHeading(text, paragraphs[i] as Paragraph, i)
    if (again && again.style === first.style && again.number === first.number && sameTitle(first.title, again.title)) {
      return true
    }
  }
  return false
}

const PUNCTUATION = /[\s，,。、：:；;“”"（）()]/g

/**
 * True when two titles are the same heading: equal without marks, or one the beginning of the other.
 * @example sameTitle('做强县域经济', '做强县域经济，夯实富民根基') // true
 */
function sameTitle(listed: string, body: string): boolean {
  const a = listed.replace(PUNCTUATION, '')
  const b = body.replace(PUNCTUATION, '')
  return a.length > 0 && b.length > 0 && (a.startsWith(b) || b.startsWith(a))
}

/**
 * Compares a contents list with the body's headings: entries without a body, body headings of the listed levels that
 * are not listed. Entries are looked up in order, so equal titles under different parts keep apart.
 * @example checkContents('', null, [], false).entries // []
 */
export function checkContents(
  text: string,
  list: ContentsList | null,
  outline: readonly OutlineNode[],
  truncated: boolean,
): ContentsCheck {
  if (!list) return { entries: [], missing: [], unlisted: [], truncated }
  const ranks = [...new Set(list.entries.map((entry) => entry.style))]
  const body: OutlineNode[] = []
  const walk = (nodes: readonly OutlineNode[]) => {
    for (const node of nodes) {
      if (node.role !== 'contents' && node.marker !== '') body.push(node)
      walk(node.children)
    }
  }
  walk(outline)
  const taken = new Set<string>()
  const entries = list.entries.map((heading): ContentsEntry => {
    const level = ranks.indexOf(heading.style) + 1
    const node = body.find(
      (n) => !taken.has(n.id) && sameMarker(n.marker, heading.marker) && sameTitle(heading.title, n.title),
    )
    if (node) taken.add(node.id)
    const quote = text.slice(heading.start, heading.end)
    return {
      start: heading.start,
      end: heading.end,
      quote,
      level,
      marker: heading.marker,
      title: heading.title,
      node: node?.id ?? null,
    }
  })
  const levels = new Set(entries.flatMap((entry) => body.find((n) => n.id === entry.node)?.level ?? []))
  return {
    entries,
    missing: entries.filter((entry) => entry.node === null),
    unlisted: body.filter((node) => levels.has(node.level) && !taken.has(node.id)).map((node) => node.id),
    truncated,
  }
}

function sameMarker(a: string, b: string): boolean {
  const bare = (marker: string) => marker.replace(/[（）()、.．\s]/g, '')
  return bare(a) === bare(b)
}
