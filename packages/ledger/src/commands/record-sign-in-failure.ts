import { lockAccountRow, updateFailures } from '../store/accounts.ts'
import type { Command } from './command.ts'

/** Failed attempts after which signing in is paused, and the first pause in minutes; each further failure doubles it. */
const failuresBeforePause = 5
const firstPauseMinutes = 1
const longestPauseMinutes = 60

/**
 * Minutes for which signing in with a name is paused after this many failures in a row; 0 while it is not.
 * @example signInPauseMinutes(6) // 2
 */
export function signInPauseMinutes(failures: number): number {
  const doublings = Math.min(failures - failuresBeforePause, 10)
  return doublings < 0 ? 0 : Math.min(longestPauseMinutes, firstPauseMinutes * 2 ** doublings)
}

/**
 * Counts a wrong password. From the fifth in a row on, signing in with this name is paused: 1 minute, then 2, 4, … 60.
 * An unknown name is not counted here: whoever asks must pause it alike (`signInPauseMinutes`), or pauses tell which names exist.
 */
export const recordSignInFailure: Command<{ readonly name: string }, { failures: number; lockedUntil: string | null }> =
  {
    name: 'record-sign-in-failure',
    actions: ['sign-in-failed'],
    repetition: 'repeatable',
    async run({ writer, place, at, record }, { name }) {
      const account = await lockAccountRow(writer, place, name)
      if (!account) return { failures: 0, lockedUntil: null }
      const failures = account.failures + 1
      const minutes = signInPauseMinutes(failures)
      const lockedUntil = minutes === 0 ? null : new Date(Date.parse(at) + minutes * 60_000).toISOString()
      await updateFailures(writer, place, account.id, failures, lockedUntil)
      record({
        action: 'sign-in-failed',
        what: `account:${account.id}`,
        before: { failures: account.failures },
        after: { failures, lockedUntil },
      })
      return { failures, lockedUntil }
    },
  }
