import { isSpaceAt, type Span } from '@gangmu/text'
import { type FieldKind, labelKinds, longestLabel, roleEndings } from './duty-words.ts'

/** A label or an ending with the words it says something about. */
export interface Field {
  readonly kind: FieldKind
  /** 牵头单位, or 牵头 behind the names. */
  readonly label: Span
  readonly value: Span
}

/** Where the duties of a task stand and what they say. */
export interface FieldBlock extends Span {
  readonly fields: readonly Field[]
}

const opens = '（(【[［'
const closes = '）)】]］'

/** Length of the label that ends right before an offset, spaces within it allowed, and its kind; null when none does. */
function labelBefore(text: string, floor: number, colon: number): { start: number; kind: FieldKind } | null {
  let end = colon
  while (end > floor && isSpaceAt(text, end - 1)) end--
  let word = ''
  let found: { start: number; kind: FieldKind } | null = null
  for (let at = end - 1; at >= floor && word.length < longestLabel; at--) {
    if (isSpaceAt(text, at) && text[at] !== '\n') continue
    word = `${text[at]}${word}`
    const kind = labelKinds.get(word)
    if (kind !== undefined) found = { start: at, kind }
  }
  return found
}

/** Every label with its colon in a stretch of text, in order. */
function listLabels(text: string, start: number, end: number): { start: number; end: number; kind: FieldKind }[] {
  const labels: { start: number; end: number; kind: FieldKind }[] = []
  let floor = start
  for (let at = start; at < end; at++) {
    if (text[at] !== '：' && text[at] !== ':') continue
    const label = labelBefore(text, floor, at)
    if (label) labels.push({ ...label, end: at + 1 })
    floor = at + 1
  }
  return labels
}

/** The first sentence end, or unmatched closing bracket, before a limit. */
function valueEnd(text: string, start: number, limit: number): number {
  let depth = 0
  for (let at = start; at < limit; at++) {
    const mark = text[at] as string
    if (opens.includes(mark)) depth++
    else if (closes.includes(mark)) {
      if (depth === 0) return at
      depth--
    } else if (mark === '。' || mark === '\n') return at
  }
  return limit
}

/**
 * Blocks of labelled duties in a stretch of text, in order: bracketed （牵头单位：…；责任单位：…） or running on. A block ends
 * at its bracket, at a full stop without another label right behind it, or with the stretch.
 * @example findLabelled('新建学校3所。（牵头单位：区教育局）', 0, 20)[0]?.fields[0]?.kind // 'lead'
 */
export function findLabelled(text: string, start: number, end: number): FieldBlock[] {
  const labels = listLabels(text, start, end)
  const blocks: { start: number; end: number; fields: Field[] }[] = []
  for (const [index, label] of labels.entries()) {
    // A task's label only says where the task begins: its sentences are read like any other's.
    const stop = label.kind === 'task' ? label.end : valueEnd(text, label.end, labels[index + 1]?.start ?? end)
    const field = {
      kind: label.kind,
      label: { start: label.start, end: label.end },
      value: { start: label.end, end: stop },
    }
    const bracket = opens.includes(text[label.start - 1] ?? ' ') ? label.start - 1 : label.start
    const after = closes.includes(text[stop] ?? ' ') ? stop + 1 : stop
    const open = blocks.at(-1)
    if (open && isFiller(text, open.end, label.start)) {
      open.fields.push(field)
      open.end = after
    } else blocks.push({ start: bracket, end: after, fields: [field] })
  }
  return blocks
}

/** Only marks and spaces stand between two labels of one block. */
function isFiller(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (!isSpaceAt(text, at) && !'；;，,。、）)】（(【'.includes(text[at] as string)) return false
  }
  return true
}

/**
 * A bracket whose clauses end in what the units before do: （区发展改革委牵头，区财政局配合）. Null when one of its clauses
 * does not.
 * @example readEndings('（区教育局牵头，各街道配合）', 0, 14)?.fields.map(({ kind }) => kind) // ['lead', 'supporting']
 */
export function readEndings(text: string, start: number, end: number): FieldBlock | null {
  const fields: Field[] = []
  let from = start + 1
  for (let at = from; at < end; at++) {
    const last = at === end - 1
    if (!last && !'，,；;'.includes(text[at] as string)) continue
    const found = roleEndings.find(([word]) => at - word.length > from && text.startsWith(word, at - word.length))
    // 区发展改革委，区财政局牵头: names go on until their ending comes.
    if (found === undefined) {
      if (last) return null
      continue
    }
    const [word, kind] = found
    const label = { start: at - word.length, end: at }
    fields.push({ kind, label, value: { start: from, end: label.start } })
    from = at + 1
  }
  return fields.length === 0 ? null : { start, end, fields }
}
