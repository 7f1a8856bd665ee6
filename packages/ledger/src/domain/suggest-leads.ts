import { leadTopics } from './lead-topics.ts'

/** A unit as suggestions know it: every name it goes by. */
export interface LeadCandidate {
  readonly id: string
  readonly names: readonly string[]
}

/** An item of an earlier issued breakdown, with the unit that led it. */
export interface EarlierLead {
  readonly year: number
  readonly words: string
  readonly unit: string
}

/** Why a unit is suggested: words of an earlier item, the unit's own name, or a general topic. */
export interface LeadReason {
  readonly kind: 'earlier' | 'name' | 'topic'
  readonly words: string
  /** Of an earlier item. */
  readonly year: number | null
}

/** A unit that may lead, the likeliest first; scores are comparable within one answer only. */
export interface LeadSuggestion {
  readonly unit: string
  readonly score: number
  readonly reasons: readonly LeadReason[]
}

const isHan = (character: string): boolean => character >= '\u4e00' && character <= '\u9fff'

/** Pairs of neighbouring Han characters, each once. */
function pairsOf(words: string): Set<string> {
  const pairs = new Set<string>()
  for (let at = 0; at + 1 < words.length; at += 1) {
    if (isHan(words[at]!) && isHan(words[at + 1]!)) pairs.add(words.slice(at, at + 2))
  }
  return pairs
}

const levels = ['市', '区', '县', '省', '州', '旗']
const tails = ['管理委员会', '人民政府', '委员会', '办公室', '管委会', '集团', '中心', '公司', '局', '委', '办']

/** A unit's name without level and kind of body: 区生态环境局 is 生态环境. */
function coreOf(name: string): string {
  const start = levels.includes(name[0] ?? '') ? 1 : 0
  const tail = tails.find((one) => name.endsWith(one) && name.length - one.length - start >= 2)
  return name.slice(start, tail === undefined ? undefined : -tail.length)
}

interface Weighed {
  readonly pairs: ReadonlySet<string>
  readonly norm: number
  readonly lead: EarlierLead
}

/** What a place's history and directory say; made once, asked for every item. */
export interface LeadAdviser {
  /** True when no earlier breakdown is there to learn from, which people are told. */
  readonly historyEmpty: boolean
  suggest(words: string, most?: number): LeadSuggestion[]
}

/**
 * Suggests lead units with the reasons: the same words in earlier issued breakdowns of the place, the unit's own name in the
 * item, and a general table of which kind of department answers for what. Learns from what is given and from nothing else.
 * @param history Earlier issued items; of one item the newest year counts most.
 * @example adviseLeads(units, []).suggest('新建学校3所')[0]?.reasons[0]?.kind // 'topic'
 */
export function adviseLeads(units: readonly LeadCandidate[], history: readonly EarlierLead[]): LeadAdviser {
  const known = new Set(units.map(({ id }) => id))
  const usable = history.filter(({ unit }) => known.has(unit))
  const counts = new Map<string, number>()
  for (const { words } of usable) for (const pair of pairsOf(words)) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  const weight = (pair: string): number => Math.log(1 + usable.length / (counts.get(pair) ?? 0.5))
  const normOf = (pairs: ReadonlySet<string>): number => {
    let sum = 0
    for (const pair of pairs) sum += weight(pair) ** 2
    return Math.sqrt(sum)
  }
  const earlier = usable.map((lead): Weighed => {
    const pairs = pairsOf(lead.words)
    return { pairs, norm: normOf(pairs), lead }
  })
  const newest = usable.reduce((latest, { year }) => Math.max(latest, year), 0)
  const inverted = new Map<string, Weighed[]>()
  for (const one of earlier) {
    for (const pair of one.pairs) {
      const others = inverted.get(pair)
      if (others) others.push(one)
      else inverted.set(pair, [one])
    }
  }
  const cores = units.map(({ id, names }) => ({
    id,
    cores: [...new Set(names.map(coreOf))].filter((core) => core.length >= 2),
  }))
  const topicUnits = leadTopics.map(({ units: parts, words }) => ({
    words,
    ids: units
      .filter(({ names }) => names.some((name) => parts.some((part) => name.includes(part))))
      .map(({ id }) => id),
  }))

  function compare(words: string): Map<Weighed, number> {
    const pairs = pairsOf(words)
    const norm = normOf(pairs)
    const dots = new Map<Weighed, number>()
    for (const pair of pairs) {
      for (const one of inverted.get(pair) ?? []) dots.set(one, (dots.get(one) ?? 0) + weight(pair) ** 2)
    }
    for (const [one, dot] of dots) dots.set(one, dot / (norm * one.norm || 1))
    return dots
  }

  return {
    historyEmpty: usable.length === 0,
    suggest(words, most = 3) {
      const found = new Map<string, { score: number; reasons: LeadReason[] }>()
      const add = (unit: string, score: number, reason: LeadReason) => {
        const entry = found.get(unit) ?? { score: 0, reasons: [] }
        entry.score += score
        if (entry.reasons.length < 3) entry.reasons.push(reason)
        found.set(unit, entry)
      }
      const near = [...compare(words)].sort((one, other) => other[1] - one[1]).slice(0, 8)
      near.forEach(([{ lead }, similarity], index) => {
        if (similarity < 0.08) return
        const age = 1 / (1 + 0.1 * (newest - lead.year))
        add(lead.unit, (4 * similarity * age) / (1 + 0.3 * index), {
          kind: 'earlier',
          words: lead.words,
          year: lead.year,
        })
      })
      for (const { id, cores: own } of cores) {
        const core = own.find((one) => words.includes(one))
        if (core !== undefined) add(id, 0.8, { kind: 'name', words: core, year: null })
      }
      for (const { words: topic, ids } of topicUnits) {
        const hits = topic.filter((word) => words.includes(word)).sort((one, other) => other.length - one.length)
        const [best] = hits
        if (best === undefined) continue
        const score = 0.35 + 0.12 * Math.min(best.length, 5) + 0.1 * Math.min(hits.length - 1, 3)
        for (const id of ids) add(id, score / Math.sqrt(ids.length), { kind: 'topic', words: best, year: null })
      }
      return [...found]
        .map(([unit, { score, reasons }]) => ({ unit, score: Math.round(score * 1000) / 1000, reasons }))
        .sort((one, other) => other.score - one.score || (one.unit < other.unit ? -1 : 1))
        .slice(0, most)
    },
  }
}
