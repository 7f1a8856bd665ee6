import type { FormatToken } from './number-format.ts'

const DAY_MS = 86_400_000
const LAST_DAY = 2_958_465

/**
 * Shows a day number as its format does. Days count from the end of 1899, where 1900 is taken for a leap year
 * (ECMA-376 part 1, 18.17.4.1), or from 1904. `undefined` for what is no day.
 */
export function showDate(serial: number, tokens: readonly FormatToken[], since1904: boolean): string | undefined {
  if (!(serial >= 0 && serial <= LAST_DAY)) return undefined
  const whole = Math.floor(serial)
  const start = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, whole < 60 ? 31 : 30)
  const date = new Date(start + whole * DAY_MS)
  const seconds = Math.round((serial - whole) * 86_400)
  const pad = (value: number, width: number) => String(value).padStart(Math.min(width, 2), '0')
  let afterHours = false
  const words = tokens.map((token, at) => {
    if (token.kind !== 'date') return token.kind === 'digits' && token.text.startsWith('.') ? '' : token.text
    const width = token.text.length
    const minutes = token.text.startsWith('m') && (afterHours || isBeforeSeconds(tokens, at))
    if (minutes) {
      afterHours = false
      return pad(Math.floor(seconds / 60) % 60, width)
    }
    switch (token.text[0]) {
      case 'y':
        return width <= 2 ? pad(date.getUTCFullYear() % 100, 2) : String(date.getUTCFullYear())
      case 'm':
        return pad(date.getUTCMonth() + 1, width)
      case 'd':
        return width > 2 ? '' : pad(date.getUTCDate(), width)
      case 'h':
        afterHours = true
        return pad(Math.floor(seconds / 3600), width)
      default:
        return pad(seconds % 60, width)
    }
  })
  return words.join('').trim()
}

function isBeforeSeconds(tokens: readonly FormatToken[], at: number): boolean {
  return (
    tokens
      .slice(at + 1)
      .find(({ kind }) => kind === 'date')
      ?.text.startsWith('s') ?? false
  )
}
