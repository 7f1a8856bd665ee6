import type { LightRule, LightTest, NumberFact } from '../domain/light.ts'

/** A rule in one line. */
export function rule(id: string, state: LightRule['state'], zh: string, en: string, ...when: LightTest[]): LightRule {
  return { id, state, words: { zh, en }, when }
}

/** A word fact is one of these. */
const is = (fact: 'itemState' | 'kind' | 'aims' | 'basis' | 'value' | 'awaits', ...words: string[]): LightTest => ({
  fact,
  is: words,
})
const compare =
  (op: 'below' | 'at-most' | 'at-least' | 'above') =>
  (fact: NumberFact, threshold: string): LightTest => ({ fact, op, threshold })
export const below = compare('below')
export const atMost = compare('at-most')
export const atLeast = compare('at-least')
const above = compare('above')

/** What comes first everywhere: items that have ended, those not begun, those past their deadline, those that wait. */
export const firstRules: readonly LightRule[] = [
  rule('ended', 'not-applicable', '已取消或已并入其他事项', 'Dropped or merged', is('itemState', 'dropped', 'merged')),
  rule('not-issued', 'not-due', '尚未印发', 'Not issued yet', is('itemState', 'draft')),
  rule(
    'closed-early',
    'done-early',
    '在时限之前销号',
    'Closed out before its deadline',
    is('itemState', 'closed-out'),
    above('daysEarly', 'zero'),
  ),
  rule('closed', 'done', '已销号', 'Closed out', is('itemState', 'closed-out')),
  rule(
    'past-deadline',
    'overdue',
    '时限已过，尚未销号',
    'Past its deadline, not closed out',
    below('daysLeft', 'zero'),
  ),
  rule('awaits-document', 'waiting', '等待上级下达指标', 'Waits for the number from above', is('awaits', 'document')),
  rule('awaits-series', 'waiting', '等待所比对的数据公布', 'Waits for the other series', is('awaits', 'series')),
  rule(
    'stale',
    'stale',
    '连续未报，数据已不新',
    'Reports missed one after another',
    atLeast('reportsMissed', 'staleReports'),
  ),
]

/** What comes last everywhere: nothing is late and no figure is judged. */
export const lastRules: readonly LightRule[] = [
  rule('standing', 'standing', '常年任务，按期报告', 'A standing task that reports on time', is('kind', 'standing')),
  rule('near-deadline', 'due-soon', '临近时限，尚未销号', 'Its deadline is near', atMost('daysLeft', 'dueSoonDays')),
  rule('schedule-ahead', 'ahead', '明显快于序时进度', 'Well ahead of schedule', above('scheduleGap', 'scheduleAhead')),
  rule('growth-ahead', 'ahead', '增速明显高于目标', 'Growth well above the target', above('growthGap', 'growthAhead')),
  rule('schedule-met', 'on-schedule', '达到序时进度', 'On schedule', atLeast('scheduleGap', 'zero')),
  rule('growth-met', 'on-schedule', '增速达到目标', 'Growth meets the target', atLeast('growthGap', 'zero')),
  rule('level-met', 'on-schedule', '水平达到目标', 'The level meets the target', atLeast('levelGap', 'zero')),
  rule(
    'milestones-met',
    'on-schedule',
    '到期节点均已完成',
    'Every milestone that was due is done',
    is('aims', 'none'),
    is('basis', 'milestones'),
    atLeast('milestonesDue', 'one'),
  ),
  rule(
    'figure-missing',
    'no-data',
    '应报数据尚未报送',
    'The figure has not come',
    is('aims', 'figure'),
    atLeast('reportsDue', 'one'),
  ),
  rule(
    'nothing-heard',
    'no-data',
    '到期未报，尚无进展',
    'Due and nothing heard',
    is('value', 'none'),
    atLeast('reportsMissed', 'one'),
  ),
  rule(
    'reported',
    'on-schedule',
    '按期报告，没有到期未完成的节点',
    'Reports on time and no milestone is late',
    is('aims', 'none'),
    is('value', 'known'),
  ),
  rule('not-due', 'not-due', '未到报送时间', 'Nothing is due yet'),
]

/** Milestones: one that is late for long, and one that is late. */
export const milestoneRules: readonly LightRule[] = [
  rule(
    'milestone-late-long',
    'behind',
    '节点逾期较久',
    'A milestone is late for long',
    above('milestoneDaysLate', 'milestoneLateDays'),
  ),
  rule('milestone-late', 'slightly-behind', '有节点逾期', 'A milestone is late', atLeast('milestonesLate', 'one')),
]

/** Three steps below each kind of target. */
export const gapRules: readonly LightRule[] = [
  rule('schedule-far', 'far-behind', '明显低于序时进度', 'Far below schedule', below('scheduleGap', 'scheduleFar')),
  rule('schedule-behind', 'behind', '低于序时进度', 'Below schedule', below('scheduleGap', 'scheduleBehind')),
  rule(
    'schedule-slightly',
    'slightly-behind',
    '略低于序时进度',
    'Slightly below schedule',
    below('scheduleGap', 'zero'),
  ),
  rule('growth-far', 'far-behind', '增速明显低于目标', 'Growth far below the target', below('growthGap', 'growthFar')),
  rule('growth-behind', 'behind', '增速低于目标', 'Growth below the target', below('growthGap', 'growthBehind')),
  rule(
    'growth-slightly',
    'slightly-behind',
    '增速略低于目标',
    'Growth slightly below the target',
    below('growthGap', 'zero'),
  ),
  rule(
    'level-far',
    'far-behind',
    '水平明显低于目标',
    'The level is far from the target',
    below('levelGap', 'levelFar'),
  ),
  rule('level-behind', 'behind', '水平低于目标', 'The level is short of the target', below('levelGap', 'levelBehind')),
  rule('level-slightly', 'slightly-behind', '水平略低于目标', 'The level is slightly short', below('levelGap', 'zero')),
]
