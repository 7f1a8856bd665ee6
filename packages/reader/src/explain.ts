import type { AssignedTask, Part, Reading } from './reading.ts'

const KINDS = [
  'quantities',
  'dates',
  'ranks',
  'names',
  'terms',
  'enumerations',
  'recognitions',
  'targets',
  'indicators',
  'commitments',
] as const

type AnyFinding = Reading[(typeof KINDS)[number]][number] | AssignedTask

/**
 * Why the reader thinks so: the rule that made a finding and, below it, the parts it was made from, innermost last.
 * Asked by a finding's id, or by an offset: then the shortest finding over that place answers. Null when there is none.
 * @example explain(readReport('增长6%以上。'), 'quantity:2')?.parts?.map((part) => part.rule) // ['number', 'unit', 'bound-after']
 */
export function explain(reading: Reading, findingIdOrOffset: string | number): Part | null {
  const finding =
    typeof findingIdOrOffset === 'string' ? byId(reading, findingIdOrOffset) : byOffset(reading, findingIdOrOffset)
  return finding === null ? null : tree(reading, finding)
}

function* listFindings(reading: Reading): Generator<AnyFinding> {
  for (const kind of KINDS) yield* reading[kind]
  yield* reading.tasks ?? []
}

function byId(reading: Reading, id: string): AnyFinding | null {
  for (const finding of listFindings(reading)) if (finding.id === id) return finding
  return null
}

function byOffset(reading: Reading, offset: number): AnyFinding | null {
  let best: AnyFinding | null = null
  let shortest = Number.POSITIVE_INFINITY
  for (const finding of listFindings(reading)) {
    const { start, end } = extent(finding)
    if (start <= offset && offset < end && end - start < shortest) {
      best = finding
      shortest = end - start
    }
  }
  return best
}

/** The finding's own span, or the stretch its members cover. */
function extent(finding: AnyFinding): { start: number; end: number } {
  if ('start' in finding && 'end' in finding) return finding
  let start = Number.POSITIVE_INFINITY
  let end = 0
  for (const member of members(finding)) {
    start = Math.min(start, member.part.start)
    end = Math.max(end, member.part.end)
  }
  return { start, end }
}

type Member = {
  readonly name: string
  readonly part: { readonly start: number; readonly end: number; readonly quote: string }
}

/** Quotes a finding is linked from, with the name of the field. */
function members(finding: AnyFinding): Member[] {
  const found: Member[] = []
  for (const [name, value] of Object.entries(finding)) {
    if (name === 'parts') continue
    for (const item of Array.isArray(value) ? value : [value]) {
      if (typeof item === 'object' && item !== null && 'quote' in item && 'start' in item)
        found.push({ name, part: item })
    }
  }
  return found
}

function tree(reading: Reading, finding: AnyFinding): Part {
  const { start, end } = extent(finding)
  const own = finding.parts ?? []
  const linked: Part[] = members(finding).map(({ name, part }) => {
    const quantity = name === 'quantity' ? reading.quantities.find((q) => q.start === part.start) : undefined
    const base = {
      start: part.start,
      end: part.end,
      quote: part.quote,
      rule: quantity?.rule ?? name,
      value: quantity ? showQuantity(quantity) : name,
    }
    return quantity?.parts ? { ...base, parts: quantity.parts } : base
  })
  return {
    start,
    end,
    quote: reading.document.text.slice(start, end),
    rule: finding.rule,
    value: showValue(finding),
    parts: [...own, ...linked],
  }
}

const showQuantity = (q: Reading['quantities'][number]) => `${q.amount} ${q.unit} ${q.bound}`.replace('  ', ' ')

function showValue(finding: AnyFinding): string {
  if ('amount' in finding) return showQuantity(finding)
  if ('position' in finding)
    return finding.scope === null ? finding.position : `${finding.position} in ${finding.scope}`
  if ('comparator' in finding) return finding.comparator
  if ('measure' in finding) return finding.measure
  if ('total' in finding) return `${finding.named} of ${finding.total}`
  if ('value' in finding) return finding.value
  if ('why' in finding) return finding.why
  return finding.id
}
