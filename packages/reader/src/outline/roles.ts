import { CharSet } from '../engine/char-set.ts'
import { wordTrie } from '../engine/word-trie.ts'
import { holdsOne } from '../phrases/mentions.ts'
import type { SectionRole } from '../reading.ts'
import { lastYear } from './last-year.ts'
import { ROLE_WORDS } from './role-words.ts'

const glossary = wordTrie(ROLE_WORDS.glossary)
const annex = wordTrie(ROLE_WORDS.annex)
const problems = wordTrie(ROLE_WORDS.problems)
const selfGovernance = wordTrie(ROLE_WORDS.selfGovernance)
const review = wordTrie(ROLE_WORDS.review)
const targets = wordTrie(ROLE_WORDS.targets)
const plan = wordTrie(ROLE_WORDS.plan)

const BLANKS = new CharSet(' 　')

/**
 * The role a heading's own words give its section, or null when they say nothing.
 * @example findRole('2025年工作回顾') // 'review'
 */
export function findRole(title: string): SectionRole | null {
  const bare = BLANKS.standsIn(title, 0, title.length) ? title.replaceAll(' ', '').replaceAll('　', '') : title
  if (bare.length <= 24 && holdsOne(glossary, bare)) return 'glossary'
  if (bare.length <= 24 && annex.match(bare, 0) > 0) return 'annex'
  if (holdsOne(problems, bare)) return 'problems'
  if (holdsOne(selfGovernance, bare)) return 'self-governance'
  if (holdsOne(review, bare)) return 'review'
  if (holdsOne(targets, bare)) return bare.includes('任务') || bare.includes('工作') ? 'plan' : 'targets'
  if (holdsOne(plan, bare)) return 'plan'
  return null
}

/**
 * Roles of a report's parts, in order: what their titles say, and for silent titles their place. A title that names a year
 * or a five-year plan (“十四五”) before that of a later part, or before the year of the meeting, looks back.
 * @example listPartRoles(['2025年主要工作', '推动产业升级', '加强自身建设'], 2026) // ['review', 'tasks', 'self-governance']
 */
export function listPartRoles(titles: readonly string[], meetingYear: number | null): readonly SectionRole[] {
  const years = titles.map(lastYear)
  const plans = titles.map(planNumber)
  const laterYears = greatestBehind(years.map((year) => year ?? 0))
  const laterPlans = greatestBehind(plans)
  const said = titles.map((title, index) => {
    const role = findRole(title)
    if (role !== 'plan' && role !== null) return role
    const year = years[index] ?? null
    if (year !== null && ((meetingYear !== null && year < meetingYear) || (laterYears[index] as number) > year)) {
      return 'review'
    }
    const plan = plans[index] ?? 0
    if (year === null && plan > 0 && (laterPlans[index] as number) > plan) return 'review'
    return role
  })
  const lastReview = said.lastIndexOf('review')
  return said.map((role, index) => {
    if (role === 'targets' && titles.length <= 2) return 'plan'
    if (role) return role
    return index < lastReview ? 'review' : 'tasks'
  })
}

/** For each number the greatest of those behind it, 0 for the last. */
function greatestBehind(numbers: readonly number[]): number[] {
  const greatest = numbers.map(() => 0)
  for (let i = numbers.length - 2; i >= 0; i--)
    greatest[i] = Math.max(greatest[i + 1] as number, numbers[i + 1] as number)
  return greatest
}

/** The number of the five-year plan a title names, 14 for “十四五”; 0 for none. */
function planNumber(title: string): number {
  const at = title.indexOf('五”')
  if (at < 1) return 0
  const open = title.lastIndexOf('“', at)
  const ones = title[at - 1] as string
  const digit = '一二三四五六七八九'.indexOf(ones) + 1
  return at - open > 2 ? 10 + digit : ones === '十' ? 10 : digit
}
