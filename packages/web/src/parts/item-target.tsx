import type { ItemView } from '@gangmu/contract'
import { CommitmentTarget } from './commitment-target.tsx'

/** What an item aims at, in one line; a range by its two ends. */
export function ItemTarget({ target }: { target: NonNullable<ItemView['target']> }) {
  const { amount, upper } = target
  const whole = amount !== null && upper !== null ? `${amount}..${upper}` : amount
  return <CommitmentTarget target={{ ...target, amount: whole, measure: target.shape }} />
}
