import type { NumberRule } from '../engine/claim.ts'
import { bareScale } from './bare-scale/bare-scale.ts'
import { calendarDate } from './calendar-date/calendar-date.ts'
import { clockTime } from './clock-time/clock-time.ts'
import { count } from './count/count.ts'
import { decade } from './decade/decade.ts'
import { doubling } from './doubling/doubling.ts'
import { firstOfKind } from './first-of-kind/first-of-kind.ts'
import { fiveYearPlan } from './five-year-plan/five-year-plan.ts'
import { footnoteMark } from './footnote-mark/footnote-mark.ts'
import { fraction } from './fraction/fraction.ts'
import { indefinite } from './indefinite/indefinite.ts'
import { joinedNumerals } from './joined-numerals/joined-numerals.ts'
import { listedHeads } from './listed-heads/listed-heads.ts'
import { numberedName } from './numbered-name/numbered-name.ts'
import { numeralInWord } from './numeral-in-word/numeral-in-word.ts'
import { ordinal } from './ordinal/ordinal.ts'
import { quarter } from './quarter/quarter.ts'
import { quotedNumeral } from './quoted-numeral/quoted-numeral.ts'
import { range } from './range/range.ts'
import { rankedPlace } from './ranked-place/ranked-place.ts'
import { ratio } from './ratio/ratio.ts'
import { relativeDate } from './relative-date/relative-date.ts'
import { sectionMarker } from './section-marker/section-marker.ts'
import { session } from './session/session.ts'
import { setPhrase } from './set-phrase/set-phrase.ts'
import { sharedUnit } from './shared-unit/shared-unit.ts'
import { spokenPercent } from './spoken-percent/spoken-percent.ts'
import { tenths } from './tenths/tenths.ts'
import { timeSpan } from './time-span/time-span.ts'
import { topGroup } from './top-group/top-group.ts'

/** Number rules in the order they are asked; the first claim wins. */
export const numberRules: readonly NumberRule[] = [
  footnoteMark,
  sectionMarker,
  calendarDate,
  quarter,
  decade,
  clockTime,
  fiveYearPlan,
  relativeDate,
  rankedPlace,
  topGroup,
  firstOfKind,
  ordinal,
  setPhrase,
  quotedNumeral,
  spokenPercent,
  fraction,
  tenths,
  doubling,
  ratio,
  timeSpan,
  session,
  listedHeads,
  bareScale,
  numberedName,
  range,
  sharedUnit,
  indefinite,
  numeralInWord,
  count,
  joinedNumerals,
]
