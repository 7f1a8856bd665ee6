import { type Quote, quoteAt, type Span } from '@gangmu/text'
import { declareCue } from '../../engine/cues.ts'
import { wordTrie } from '../../engine/word-trie.ts'
import { mentions } from '../../phrases/mentions.ts'
import { splitAt } from '../../phrases/noun-list.ts'
import type { PlacedClause } from '../../phrases/plan-parts.ts'
import { peelSubject } from '../../phrases/subject.ts'
import { findVerbGroup } from '../../phrases/verb-group.ts'
import type { Comparator, Direction, Measure, Rank } from '../../reading.ts'

/** An aim without a figure: beside what it is set, or which way it goes. */
export interface Aim {
  readonly subject: Quote
  readonly comparator: Comparator
  readonly reference?: Quote
  readonly measure: Measure
  readonly direction?: Direction
}

const ABOVE = ['高于', '快于', '好于', '优于', '超过', '不低于', '大于', '超']
const BELOW = ['低于', '慢于', '小于']
const LEVELS = [
  '平均',
  '水平',
  '增长',
  '增速',
  '全国',
  '全省',
  '全市',
  '全区',
  '上年',
  '去年',
  '城镇',
  '经济',
  'GDP',
  '预期',
]

/**
 * Aims of a clause that have a reference instead of a figure: `高于全市均值`, `与经济增长同步`, `完成下达的任务`, `进入全市前列`,
 * and those that only name a way: `保持稳定`, `稳步增长`. A later aim without a subject of its own goes back to the one before.
 */
export function readAims(
  text: string,
  clause: Pick<PlacedClause, 'start' | 'end' | 'cues'>,
  ranks: readonly Rank[],
  carried: Quote | null,
): readonly Aim[] {
  if (ranks.length === 0 && (clause.cues & AIMING) === 0) return NO_AIMS
  const aims: Aim[] = []
  let subject = carried
  for (const part of splitAims(text, clause)) {
    const aim = readAim(text, part, ranks, subject)
    if (aim) {
      aims.push(aim)
      subject = aim.subject
    }
  }
  return aims
}

const NO_AIMS: readonly Aim[] = []

const AIM_WORDS = ['高于', '快于', '好于', '优于', '低于', '同步', '完成', '保持', '稳定', '进入', '持续', '稳步']

/** Parts at 、 that each say an aim; else the whole clause. */
function splitAims(text: string, clause: Span): readonly Span[] {
  const parts = splitAt(text, clause.start, clause.end, '、')
  const says = (span: Span) => AIM_WORDS.some((word) => text.slice(span.start, span.end).includes(word))
  return parts.length > 1 && parts.every(says) ? parts : [clause]
}

function readAim(text: string, part: Span, ranks: readonly Rank[], carried: Quote | null): Aim | null {
  return (
    compared(text, part, carried) ??
    inStep(text, part, carried) ??
    assigned(text, part, carried) ??
    ranked(text, part, ranks, carried) ??
    directed(text, part, carried)
  )
}

function name(text: string, start: number, end: number, carried: Quote | null): Quote | null {
  const peeled = peelSubject(text, start, end)
  return peeled && peeled.end - peeled.start >= 2 ? quoteAt(text, peeled.start, peeled.end) : carried
}

function compared(text: string, part: Span, carried: Quote | null): Aim | null {
  const words = text.slice(part.start, part.end)
  for (const [list, direction] of [
    [ABOVE, 'up'],
    [BELOW, 'down'],
  ] as const) {
    for (const word of list) {
      const at = words.indexOf(word)
      if (at < 0) continue
      const start = part.start + at + word.length
      const subject = name(text, part.start, part.start + at, carried)
      if (start >= part.end || !subject || !LEVELS.some((level) => text.slice(start, part.end).includes(level)))
        continue
      const reference = quoteAt(text, start, part.end)
      if (isLevel(reference.quote)) return { subject, comparator: 'above-reference', reference, measure: 'amount' }
      return { subject, comparator: 'above-reference', reference, measure: 'change', direction }
    }
  }
  return null
}

/** `2025年水平`, `上年水平`: how much there was then, not how fast it grew. */
function isLevel(reference: string): boolean {
  return reference.endsWith('年水平') || reference.endsWith('上年') || reference.endsWith('去年')
}

const STEPS = ['基本同步', '保持同步', '同步', '相适应', '相当', '持平', '保持一致', '同步增长', '基本一致']

function inStep(text: string, part: Span, carried: Quote | null): Aim | null {
  const words = text.slice(part.start, part.end)
  const step = STEPS.map((word) => words.indexOf(word)).filter((at) => at > 0)
  if (step.length === 0) return null
  const at = Math.min(...step)
  for (const joint of ['与', '和', '同']) {
    const joined = words.lastIndexOf(joint, at - 1)
    if (joined < 0 || at - joined < 3) continue
    const subject = name(text, part.start, part.start + joined, carried)
    if (!subject) continue
    const reference = quoteAt(text, part.start + joined + 1, part.start + at)
    return { subject, comparator: 'in-step', reference, measure: 'change', direction: 'up' }
  }
  return null
}

const TASK_WORDS = ['下达', '任务', '目标', '要求', '指标', '核标准', '定标准', '核定范围']
const TASK_GIVERS = [
  '核定',
  '上级',
  '下达',
  '市定',
  '省定',
  '国家',
  '省',
  '市',
  '自治区',
  '中央',
  '州定',
  '区定',
  '县定',
  '规定',
]

/** Words of a task that is set for many: it is not the one of whatever was named before. */
const EVERY = wordTrie(['各项', '各类', '其他', '其它', '约束性', '所有'])

/** `完成市里下达的各类约束性指标`: indicators as a whole are the subject; tasks without a name are none. */
function allOf(text: string, part: Span, start: number): Quote | null {
  if (!text.endsWith('指标', part.end)) return null
  const of = text.slice(part.start + start, part.end).lastIndexOf('的')
  return quoteAt(text, part.start + start + of + 1, part.end)
}

function assigned(text: string, part: Span, carried: Quote | null): Aim | null {
  const words = text.slice(part.start, part.end)
  const at = words.indexOf('完成')
  const other = ['控制在', '达到', '符合'].map((word) => words.indexOf(word)).find((found) => found > 0)
  const start = at >= 0 ? at + 2 : other !== undefined ? other + (words.startsWith('控制在', other) ? 3 : 2) : -1
  const reference = words.slice(start)
  if (
    start < 0 ||
    !TASK_WORDS.some((word) => reference.includes(word)) ||
    !TASK_GIVERS.some((word) => reference.includes(word))
  )
    return null
  const own = name(text, part.start, part.start + (at >= 0 ? at : (other as number)), null)
  const subject = own ?? (mentions(EVERY, text, part.start + start, part.end) ? allOf(text, part, start) : carried)
  if (!subject) return null
  return { subject, comparator: 'assigned', reference: quoteAt(text, part.start + start, part.end), measure: 'amount' }
}

const TASKS = wordTrie(['任务', '目标任务', '目标', '指标', '计划任务', '任务目标'], true)
const GIVEN = ['下达的', '确定的', '规定的', '分解的', '下达']
/** A task that has no name of its own: 完成各项目标任务. */
const UNNAMED = new Set(
  '各项 以上 上述 其他 其它 控制 年度 全年 省定 市定 上级 既定 预定 全部 各类 相关 今年 国家 省市 省级 市级 自治区'.split(
    ' ',
  ),
)

/**
 * `完成节能减排任务`, among aims: the task is named by itself. Null for other clauses and for tasks without a name (完成年度任务).
 * @example readOwnTask('完成节能减排任务', { start: 0, end: 8 })?.subject.quote // '节能减排任务'
 */
export function readOwnTask(text: string, clause: Span): Aim | null {
  const length = TASKS.match(text, clause.end)
  if (length === 0) return null
  const group = findVerbGroup(text, clause.start, clause.end)
  if (!group || !text.startsWith('完成', group.last) || group.end !== group.last + 2) return null
  const given = text.slice(group.end, clause.end)
  const word = GIVEN.map((found) => [given.indexOf(found), found.length] as const).find(([at]) => at >= 0)
  const start = word ? group.end + word[0] + word[1] : group.end
  const own = text.slice(start, clause.end - length)
  if (own.length < 2 || UNNAMED.has(own) || UNNAMED.has(own.slice(0, 2)) || own.includes('、')) return null
  return {
    subject: quoteAt(text, start, clause.end),
    comparator: 'assigned',
    reference: quoteAt(text, group.end, clause.end),
    measure: 'amount',
  }
}

function ranked(text: string, part: Span, ranks: readonly Rank[], carried: Quote | null): Aim | null {
  const rank = ranks.find((found) => found.start >= part.start && found.end <= part.end)
  const words = text.slice(part.start, part.end)
  const front = ['前列', '第一方阵', '第一梯队', '前茅'].map((word) => words.indexOf(word)).find((at) => at > 0)
  if (!rank && front === undefined) return null
  const verb = ['进入', '位居', '跻身', '走在', '保持在', '保持', '居', '处于']
    .map((word) => [words.indexOf(word), word.length] as const)
    .find(([at]) => at > 0)
  if (!verb) return null
  const start = rank ? rank.start : part.start + verb[0] + verb[1]
  const subject = name(text, part.start, Math.min(start, part.start + verb[0]), carried)
  if (!subject || start >= part.end) return null
  const end = rank ? rank.end : part.end
  return {
    subject,
    comparator: 'above-reference',
    reference: quoteAt(text, start, end),
    measure: 'amount',
    direction: 'up',
  }
}

const WAYS: readonly (readonly [word: string, direction: Direction])[] = [
  ['持续下降', 'down'],
  ['稳步下降', 'down'],
  ['进一步下降', 'down'],
  ['逐步下降', 'down'],
  ['总体稳定', 'flat'],
  ['基本稳定', 'flat'],
  ['保持稳定', 'flat'],
  ['保持总体', 'flat'],
  ['保持优良', 'flat'],
  ['保持基本', 'flat'],
  ['保持全', 'flat'],
  ['只增不减', 'up'],
  ['稳量提质', 'up'],
  ['促稳提质', 'up'],
  ['保稳提质', 'up'],
  ['稳中提质', 'up'],
  ['稳步增长', 'up'],
  ['稳定增长', 'up'],
  ['持续增长', 'up'],
  ['平稳增长', 'up'],
  ['合理增长', 'up'],
  ['稳步提高', 'up'],
  ['稳步提升', 'up'],
  ['持续提升', 'up'],
  ['持续提高', 'up'],
  ['不断提高', 'up'],
  ['持续改善', 'up'],
  ['稳定在合理区间', 'flat'],
  ['进一步改善', 'up'],
  ['稳中有升', 'up'],
  ['稳中向好', 'up'],
  ['持续好转', 'up'],
  ['进一步优化', 'up'],
  ['保持平稳', 'flat'],
  ['持平', 'flat'],
  ['总体平稳', 'flat'],
  ['基本平衡', 'flat'],
  ['继续下降', 'down'],
  ['持续降低', 'down'],
  ['只降不升', 'down'],
  ['正增长', 'up'],
  ['较快增长', 'up'],
  ['稳定向好', 'up'],
  ['回稳向好', 'up'],
  ['企稳回升', 'up'],
  ['稳步回升', 'up'],
  ['稳步扩大', 'up'],
  ['持续扩大', 'up'],
  ['稳步改善', 'up'],
  ['进一步提高', 'up'],
  ['进一步提升', 'up'],
  ['不断提升', 'up'],
  ['明显提高', 'up'],
  ['明显提升', 'up'],
]

function directed(text: string, part: Span, carried: Quote | null): Aim | null {
  const words = text.slice(part.start, part.end)
  for (const [word, direction] of WAYS) {
    const at = words.indexOf(word)
    if (at < 0) continue
    const subject = at === 0 ? carried : name(text, part.start, part.start + at, carried)
    if (subject)
      return { subject, comparator: 'direction', measure: direction === 'flat' ? 'amount' : 'change', direction }
  }
  return null
}

/** Words without one of which no aim is said. */
const AIMING = declareCue([
  ...ABOVE,
  ...BELOW,
  ...STEPS,
  ...['完成', '控制在', '达到', '符合', '前列', '第一方阵', '第一梯队', '前茅'],
  ...WAYS.map(([word]) => word),
])
