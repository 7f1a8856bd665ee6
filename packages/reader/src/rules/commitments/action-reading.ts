import type { Span } from '@gangmu/text'
import type { VerbGroup } from '../../phrases/verb-group.ts'

/** The action of a clause: where it begins, its verb, where its object begins. Or why the clause says none. */
export type ActionReading =
  | {
      readonly kind: 'action'
      readonly start: number
      readonly verb: Span
      readonly objectStart: number
      /** Where the object ends that stands before its verb. */
      readonly objectEnd?: number
      readonly carrier: Carrier | null
    }
  | { readonly kind: 'none'; readonly why: NoAction }

/** 力争, 确保 and the like before a subject that does something; 对 and 把 before the object; 把…作为 that puts it somewhere. */
export type Carrier = 'strive' | 'handle' | 'place'

/** Why a clause of the plan says no deed. */
export type NoAction = 'frame' | 'aim' | 'announcement' | 'statement' | 'no-verb' | 'name-only'

/** The action of a verb group whose object stands behind it. */
export function actionOf(start: number, group: VerbGroup): ActionReading {
  return { kind: 'action', start, verb: { start: group.start, end: group.end }, objectStart: group.end, carrier: null }
}
