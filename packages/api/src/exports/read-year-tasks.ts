import type { Scope } from '@gangmu/contract'
import {
  type EntryBody,
  findBreakdown,
  getOverview,
  type ItemView,
  type Ledger,
  type LightState,
  listApprovedWords,
  listItems,
  listLights,
  listUnits,
} from '@gangmu/ledger'
import type { BreakdownTask, StateCount, TaskProgress } from '@gangmu/output'
import { namesOf } from './breakdown-rows.ts'

/** A task of a year's breakdown, with what is known of it. */
export interface YearTask {
  /** Title of the part of the report it stands in; empty where it stands in none. */
  readonly part: string
  readonly duty: BreakdownTask
  readonly progress: TaskProgress
  /** What its light says; null before the breakdown is issued. */
  readonly light: LightState | null
}

/** A year's tasks as a document tells them, with the words and the rule of the place by which they are judged. */
export interface YearTasks {
  readonly tasks: readonly YearTask[]
  /** Counts in the words of the place's bulletins; empty before the breakdown is issued. */
  readonly states: readonly StateCount[]
  readonly rule: string
}

/** More lines than any year has. */
const EVERY = 100_000

const withUnit = (amount: string | null | undefined, unit: string | null | undefined): string =>
  amount ? `${amount}${unit ?? ''}` : ''

/** A target as documents say it: the range or the amount, with its unit. */
function writeTarget({ target }: ItemView): string {
  if (!target?.amount) return ''
  return target.upper ? `${target.amount}—${withUnit(target.upper, target.unit)}` : withUnit(target.amount, target.unit)
}

/** What was reached: of a target of growth its growth, else the amount, or the growth where there is no amount. */
function writeValue({ target }: ItemView, figure: EntryBody['figure'] | undefined): string {
  const growth = withUnit(figure?.growth, '%')
  if (target?.shape === 'growth' && growth) return growth
  return withUnit(figure?.amount, figure?.unit) || (growth && `同比${growth}`)
}

/**
 * The tasks of a year as the ledger holds them on a day: from the breakdown who answers for what by when, from the units' approved
 * entries how it stands; cut to the units in reach. Dropped and merged tasks are left out.
 * @returns null while the year has no breakdown
 * @example (await readYearTasks(ledger, '990102', { year: 2026, on: '2026-07-08', scope: 'all' }))?.tasks[0]?.duty.leadUnit // '区交通局'
 */
export async function readYearTasks(
  ledger: Ledger,
  place: string,
  { year, on, scope }: { readonly year: number; readonly on: string; readonly scope: Scope },
): Promise<YearTasks | null> {
  const breakdown = await ledger.view(findBreakdown, place, { year })
  if (breakdown === null) return null
  const { items } = await ledger.view(listItems, place, { year, scope })
  const { unitName, postTitle } = namesOf(await ledger.view(listUnits, place, undefined))
  const asked = { year, on, scope }
  const lights = await ledger.view(listLights, place, { ...asked, withDivided: true, offset: 0, limit: EVERY })
  const lightOf = new Map(lights.lines.map(({ id, state }) => [id, state]))
  const told = new Map((await ledger.view(listApprovedWords, place, { year })).map((one) => [one.item, one.body]))
  const { law, verdicts } = await ledger.view(getOverview, place, asked)

  const tasks = items
    .filter(({ state }) => state !== 'dropped' && state !== 'merged')
    .map((item): YearTask => {
      const units = (role: string) => item.duties.filter((duty) => duty.role === role).map(({ unit }) => unitName(unit))
      const [lead = ''] = [...units('lead'), ...units('compiling')]
      const light = lightOf.get(item.id) ?? null
      const body = told.get(item.id)
      return {
        part: item.section?.title ?? '',
        light,
        duty: {
          task: item.title,
          leaderInCharge: item.leader === null ? '' : postTitle(item.leader),
          leadUnit: lead,
          // Who shares the work is told with those who support it, so that nobody who answers is left out.
          supportingUnits:
            item.duties.length === 0
              ? null
              : [...units('responsible'), ...units('supporting')].filter((unit) => unit !== lead),
          deadline: item.deadlineWords ?? item.deadline ?? '',
        },
        progress: {
          task: item.title,
          target: writeTarget(item),
          value: writeValue(item, body?.figure),
          state: light === null ? '尚未下达' : law.looks[light].words.zh,
          progress: body?.nothingNew ? '本期无新进展。' : (body?.words ?? ''),
          problems: body?.obstacle?.words ?? '',
          nextSteps: body?.obstacle?.ask ?? '',
        },
      }
    })
  return {
    tasks,
    states: lights.lines.length === 0 ? [] : verdicts.map(({ words, count }) => ({ state: words.zh, count })),
    rule: `${law.words.zh}（${law.source.words}）`,
  }
}
