import type { PlaceView } from '@gangmu/contract'
import { placeDate } from '@gangmu/ledger'

/** What an office fills in on a document it issues; absent is a named blank. */
export interface Issue {
  readonly issuer?: string | undefined
  readonly mark?: string | undefined
  readonly number?: number | undefined
  readonly date?: string | undefined
  readonly addressees?: string | undefined
  readonly signer?: string | undefined
  readonly copies?: string | undefined
}

/** A blank that says what belongs there, so that no one issues it unseen. @example blank('主送机关') // '【待填：主送机关】' */
export const blank = (what: string): string => `【待填：${what}】`

/** A government as its own documents call it. @example governmentOf({ name: '云岫区', … }) // '区政府' */
export const governmentOf = ({ name }: PlaceView): string => `${name.at(-1) ?? ''}政府`

/**
 * What stands at the head of a document: as given, or else the government's office and named blanks.
 * @example fillIssue({}, place).addressees // '【待填：主送机关】'
 */
export function fillIssue(issue: Issue, place: PlaceView) {
  return {
    issuer: issue.issuer || `${place.name}人民政府办公室`,
    mark: issue.mark || blank('机关代字'),
    number: issue.number ?? null,
    date: issue.date ?? placeDate(new Date().toISOString()),
    addressees: issue.addressees || blank('主送机关'),
    ...(issue.copies ? { copies: issue.copies } : {}),
  }
}
