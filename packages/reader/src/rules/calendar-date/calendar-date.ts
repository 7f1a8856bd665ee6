import type { NumberRule } from '../../engine/claim.ts'
import { Kind } from '../../engine/token.ts'
import { readMonth } from './month.ts'
import { readBareYear, readDotted, readListedDay } from './other-forms.ts'
import { readYear } from './year.ts'

/** Dates by numbers (日期): 2022年, 2022年8月21日, 8月, 1-9月, 2021—2025年, 2022年上半年. */
export const calendarDate: NumberRule = {
  name: 'calendar-date',
  starts: [Kind.number, Kind.numeral],
  read(scan, at) {
    return (
      readYear(scan, at) ??
      readDotted(scan, at) ??
      readListedDay(scan, at) ??
      readMonth(scan, at) ??
      readBareYear(scan, at)
    )
  },
}
