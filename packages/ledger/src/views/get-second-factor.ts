import { countRecoveryCodes, findSecondFactor, type SecondFactorRow } from '../store/second-factors.ts'
import type { View } from './view.ts'

/** An account's second factor, confirmed or only started, and how many recovery codes are left. */
export interface SecondFactorView extends SecondFactorRow {
  readonly recoveryCodes: number
}

/** The second factor of an account of the home place; null when none was started. */
export const getSecondFactor: View<{ readonly account: string }, SecondFactorView | null> = {
  name: 'get-second-factor',
  async read(reader, place, { account }) {
    const factor = await findSecondFactor(reader, place, account)
    return factor && { ...factor, recoveryCodes: await countRecoveryCodes(reader, place, account) }
  },
}
