import { listSignInsOf } from '../store/audit-entries.ts'
import type { View } from './view.ts'

/** One time somebody signed in to an account or failed to. */
export interface OwnSignIn {
  /** ISO instant. */
  readonly at: string
  readonly succeeded: boolean
  /** Browser and system in a few words; empty when it did not say, or failed. */
  readonly device: string
}

/** The last times somebody signed in to an account or failed to, the newest first. Of the home place. */
export const listOwnSignIns: View<{ readonly account: string; readonly limit: number }, readonly OwnSignIn[]> = {
  name: 'list-own-sign-ins',
  async read(reader, place, { account, limit }) {
    const entries = await listSignInsOf(reader, place, account, limit)
    return entries.map(({ at, action, after }) => {
      const { device } = (after ?? {}) as { readonly device?: string }
      return { at, succeeded: action === 'session-opened', device: device ?? '' }
    })
  },
}
