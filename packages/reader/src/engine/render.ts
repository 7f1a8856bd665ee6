import type { AssignedTask, Commitment, Enumeration, Indicator, Reading, Recognition, Target } from '../reading.ts'

/** One finding as a line of an examples file, with the rule it came from. */
export interface RenderedFinding {
  readonly rule: string
  readonly start: number
  readonly line: string
}

/**
 * Every finding of a reading as a line a person can read and write, in reading order: the right-hand side of `examples.txt`.
 * @example renderFindings(readReport('增长6%以上。'))[0]?.line // 'quantity: 6% = 6 % at-least'
 */
export function renderFindings(reading: Reading): RenderedFinding[] {
  const lines: RenderedFinding[] = []
  const put = (rule: string, start: number, line: string) => lines.push({ rule, start, line: line.trimEnd() })
  const amountAt = (start: number) => {
    const quantity = reading.quantities.find((q) => q.start === start)
    return quantity === undefined ? '' : `${quantity.quote}`
  }
  for (const q of reading.quantities)
    put(q.rule, q.start, `quantity: ${q.quote} = ${[q.amount, q.unit, q.bound].filter(Boolean).join(' ')}`)
  for (const d of reading.dates) put(d.rule, d.start, `date: ${d.quote} = ${d.value}`)
  for (const r of reading.ranks)
    put(r.rule, r.start, `rank: ${r.quote} = ${r.position}${r.scope === null ? '' : ` in ${r.scope}`}`)
  for (const n of reading.names) put(n.rule, n.start, `name: ${n.quote} (${n.why})`)
  for (const t of reading.terms) put(t.rule, t.start, `term: ${t.quote}`)
  for (const e of reading.enumerations) put(e.rule, e.noun.start, `enumeration: ${showEnumeration(e)}`)
  for (const r of reading.recognitions) put(r.rule, r.title.start, `recognition: ${showRecognition(r)}`)
  for (const i of reading.indicators) put(i.rule, i.quantity.start, `indicator: ${showIndicator(i)}`)
  for (const t of reading.targets)
    put(t.rule, t.subject.start, `target: ${showTarget(t, amountAt(t.quantity?.start ?? -1))}`)
  for (const c of reading.commitments) put(c.rule, c.start, showCommitment(c))
  for (const t of reading.tasks ?? []) put(t.rule, t.start, showTask(t))
  return lines.sort((a, b) => a.start - b.start)
}

function showTask({ quote, duties, leaders, deadline }: AssignedTask): string {
  const told = [
    ...duties.map(({ role, unit }) => `${role} ${unit.quote}`),
    ...leaders.map((leader) => `leader ${leader.quote}`),
    ...(deadline ? [`by ${deadline.day ?? '?'} (${deadline.words.quote})`] : []),
  ]
  return `task: ${quote} → ${told.join(' | ')}`
}

function showEnumeration(e: Enumeration): string {
  return `${e.items.map((item) => item.quote).join(' | ')} = ${e.named} of ${e.total} ${e.noun.quote}`
}

function showRecognition(r: Recognition): string {
  const level = r.level === null ? '' : ` [${r.level}]`
  return `${r.holder?.quote ?? ''} → ${r.verb.quote} → ${r.title.quote}${level}`.trimStart()
}

function showIndicator(i: Indicator): string {
  const change = i.measure === 'change' ? [i.direction, i.basis] : []
  return [`${i.subject.quote} ← ${i.quantity.quote} ${i.measure}`, ...change].filter(Boolean).join(' ')
}

function showTarget(t: Target, amount: string): string {
  return [t.subject.quote, t.comparator, amount || t.reference?.quote, t.measure, t.direction].filter(Boolean).join(' ')
}

function showCommitment(c: Commitment): string {
  if (c.heading) return `heading: ${c.quote}`
  return `commitment: ${[c.verb.quote, ...(c.objects.length > 0 ? ['→', c.objects.map((o) => o.quote).join(' | ')] : [])].join(' ')}`
}
