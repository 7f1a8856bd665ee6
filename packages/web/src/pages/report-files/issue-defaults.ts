import type { PlaceView } from '@gangmu/contract'
import type { Draft, IssueValues } from './issue-fields.ts'

/** To whom a government writes, and those beside it, by the last character of its place. */
const addressees: Readonly<Record<string, string>> = {
  区: '各镇人民政府、街道办事处，区政府各部门，有关单位',
  县: '各乡镇人民政府、街道办事处，县政府各部门，有关单位',
  旗: '各苏木乡镇人民政府、街道办事处，旗政府各部门，有关单位',
  市: '各县（市、区）人民政府，市政府各部门，有关单位',
  州: '各县（市）人民政府，州政府各部门，有关单位',
  省: '各市（州）人民政府，省政府各部门，有关单位',
}

/**
 * What usually stands on a draft of a place, for a person to change: a government's office writes to those below and beside it,
 * and a report on progress goes up to the government. Letters and number of a document are nobody's to guess.
 * @example issueDefaults('progress-report', { code: '990102', name: '云岫区', parent: null }, '2026-03-05').addressees // '云岫区人民政府'
 */
export function issueDefaults(draft: Draft, { name }: PlaceView, today: string): IssueValues {
  if (draft === 'meeting-document') return {}
  const level = name.at(-1) ?? ''
  if (draft === 'progress-report') return { date: today, addressees: `${name}人民政府` }
  const known = addressees[level]
  return {
    issuer: `${name}人民政府办公室`,
    date: today,
    addressees: known ?? '各有关单位',
    copies: known === undefined ? '' : `${level}委办公室，${level}人大常委会办公室，${level}政协办公室`,
  }
}
