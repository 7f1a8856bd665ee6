import { issueBounds } from '@gangmu/contract'
import { type Draft, drafts, type IssueField, type IssueValues } from './issue-fields.ts'

/** What is wrong with a field, for the page to say in words. */
export type IssueFault =
  | { readonly code: 'number' | 'mark' | 'date' }
  | { readonly code: 'long'; readonly most: number }

function findFault(field: IssueField, value: string): IssueFault | null {
  if (field === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? null : { code: 'date' }
  if (value === '') return null
  if (field === 'number') {
    const number = Number(value)
    return /^\d+$/.test(value) && number >= 1 && number <= issueBounds.number ? null : { code: 'number' }
  }
  // Year and number are written by the program: with them in the letters they would stand twice.
  if (field === 'mark' && /[〔〕[\]（）()0-9０-９号]/.test(value)) return { code: 'mark' }
  return value.length > issueBounds[field] ? { code: 'long', most: issueBounds[field] } : null
}

/**
 * What is wrong with what was filled in, by field; an empty field is right, but for the date.
 * @example checkIssue('breakdown-notice', { number: '0', date: '2026-03-05' }) // { number: { code: 'number' } }
 */
export function checkIssue(draft: Draft, values: IssueValues): Readonly<Partial<Record<IssueField, IssueFault>>> {
  const found = drafts[draft].map((field) => [field, findFault(field, (values[field] ?? '').trim())] as const)
  return Object.fromEntries(found.filter(([, fault]) => fault !== null))
}
