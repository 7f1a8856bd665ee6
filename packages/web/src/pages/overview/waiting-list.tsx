import type { OverviewView } from '@gangmu/contract'
import { addresses } from '../../app/addresses.ts'
import { useMessages } from '../../app/language.tsx'
import { messages } from './messages.ts'
import { monthOfPeriod } from './month-of-period.ts'

/** One thing that waits, where it is dealt with, and what it says. */
interface Waiter {
  readonly key: string
  readonly href: string
  readonly words: string
}

type Words = (typeof messages)['zh']

function listWaiters(
  place: string,
  { waiting }: OverviewView,
  words: Words,
  unitName: (id: string) => string,
): readonly Waiter[] {
  const item = (id: string) => addresses.item(place, id)
  return [
    ...waiting.obstacles.map(({ id, item: on, unit, ask }) => ({
      key: id,
      href: item(on),
      words: words.waits.obstacle(unitName(unit), ask),
    })),
    ...waiting.extensionRequests.map(({ id, item: on, unit, deadline, reason }) => ({
      key: id,
      href: item(on),
      words: words.waits.extension(unitName(unit), deadline, reason),
    })),
    ...waiting.toCheck.map((one) => ({
      key: `check-${one.item}`,
      href: item(one.item),
      words: words.waits.toCheck(unitName(one.unit)),
    })),
    ...waiting.toSign.map((one) => ({
      key: `sign-${one.item}`,
      href: item(one.item),
      words: words.waits.toSign(unitName(one.unit)),
    })),
    ...waiting.toApprove.map(({ unit, period, count }) => ({
      key: `approve-${unit}-${period}`,
      href: addresses.monthSheet(place, unit, { month: monthOfPeriod(period) }),
      words: words.waits.toApprove(unitName(unit), period, count),
    })),
    ...waiting.returned.map((one) => ({
      key: `returned-${one.item}-${one.period}`,
      href: addresses.monthSheet(place, one.unit, { month: monthOfPeriod(one.period) }),
      words: words.waits.returned(unitName(one.unit), one.period, one.returnedWords ?? ''),
    })),
  ]
}

/** What waits for somebody, most pressing kind first, each with the page where it is dealt with. */
export function WaitingList({
  place,
  overview,
  unitName,
}: {
  place: string
  overview: OverviewView
  unitName: (id: string) => string
}) {
  const words = useMessages(messages)
  const waiters = listWaiters(place, overview, words, unitName)
  if (waiters.length === 0) return <p className="text-ink-2">{words.noneWaiting}</p>
  return (
    <ul className="border-hairline border-t">
      {waiters.map(({ key, href, words: says }) => (
        <li key={key} className="border-hairline border-b">
          <a href={href} className="block px-2 py-1 no-underline hover:bg-sunken" lang="zh-CN">
            {says}
          </a>
        </li>
      ))}
    </ul>
  )
}
