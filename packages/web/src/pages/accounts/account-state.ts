import type { AccountView } from '@gangmu/contract'
import type { State } from '@gangmu/ui'

/** How an account stands: in use, invited and not taken up, paused after wrong passwords, taken out of use. */
export type AccountState = 'active' | 'invited' | 'paused' | 'disabled'

/** All of them, in the order of the filter. */
export const accountStates: readonly AccountState[] = ['active', 'invited', 'paused', 'disabled']

/** Shapes and colours that go with the words. */
export const stateMarks: Readonly<Record<AccountState, State>> = {
  active: 'done',
  invited: 'waiting',
  paused: 'overdue',
  disabled: 'not-applicable',
}

/** How an account stands at an instant. @example accountState(account, Date.now()) // 'active' */
export function accountState(account: AccountView, now: number): AccountState {
  if (account.disabled) return 'disabled'
  if (account.lockedUntil !== null && Date.parse(account.lockedUntil) > now) return 'paused'
  return account.hasPassword || account.lastSignInAt !== null ? 'active' : 'invited'
}
