/** A deadline as a day, with the words it was read from. */
export interface DeadlineReading {
  readonly day: string
  readonly words: string
}

const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const pad = (value: number): string => String(value).padStart(2, '0')

function endOfMonth(year: number, month: number): string {
  const last = month === 2 && isLeap(year) ? 29 : lastDays[month - 1]!
  return `${year}-${pad(month)}-${pad(last)}`
}

/** Words that say a day without a number, the longest first. */
const named: readonly (readonly [string, number])[] = [
  ['一季度末', 3],
  ['二季度末', 6],
  ['三季度末', 9],
  ['四季度末', 12],
  ['上半年', 6],
  ['年底前', 12],
  ['年内', 12],
]

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** The last `6月底前`, `9月` or `5月20日前` before an action: month and, where one is told, day. */
function readMonth(words: string, year: number): DeadlineReading | null {
  let found: DeadlineReading | null = null
  for (let at = words.indexOf('月'); at >= 0; at = words.indexOf('月', at + 1)) {
    let start = at
    while (start > 0 && at - start < 2 && isDigit(words.charCodeAt(start - 1))) start -= 1
    const month = Number(words.slice(start, at))
    if (start === at || month < 1 || month > 12 || '个'.includes(words[at - 1] ?? ' ')) continue
    let end = at + 1
    while (end < words.length && end - at <= 2 && isDigit(words.charCodeAt(end))) end += 1
    const day = Number(words.slice(at + 1, end))
    const last = endOfMonth(year, month)
    if (words[end] === '日' && day >= 1 && day <= Number(last.slice(8))) {
      const stop = words[end + 1] === '前' ? end + 2 : end + 1
      found = { day: `${year}-${pad(month)}-${pad(day)}`, words: words.slice(start, stop) }
    } else if (words.startsWith('底前', at + 1) || words.startsWith('底', at + 1)) {
      found = { day: last, words: words.slice(start, words.startsWith('底前', at + 1) ? at + 3 : at + 2) }
    }
  }
  return found
}

/**
 * The deadline that a promise's own words tell, or null when they tell none. Of several the last, by which everything is done.
 * Nothing is taken for granted: a promise without such words has no deadline until a person sets one.
 * @param year The year of the plan.
 * @example readDeadline('岫水大桥6月底前建成通车', 2026) // { day: '2026-06-30', words: '6月底前' }
 */
export function readDeadline(words: string, year: number): DeadlineReading | null {
  const found = readMonth(words, year)
  for (const [name, month] of named) {
    if (!words.includes(name)) continue
    const day = endOfMonth(year, month)
    if (!found || day > found.day) return { day, words: name }
  }
  return found
}
