import type { DocumentView } from '../domain/document.ts'
import type { HomeView } from '../domain/home.ts'
import { LedgerProblem } from '../domain/problem.ts'
import { pageAuditEntries } from '../store/audit-entries.ts'
import { countCommitments } from '../store/commitments.ts'
import { type DocumentRow, listDocumentRows } from '../store/documents.ts'
import { findOpenPlace } from '../store/places.ts'
import type { View } from './view.ts'

const openOf = ({ remainder }: Pick<DocumentView, 'remainder'>): number =>
  remainder ? remainder.numbers.open + remainder.clauses.open + remainder.findings.open + remainder.headings.open : 0

function listNext(documents: readonly DocumentRow[], commitments: number): HomeView['next'] {
  const next: HomeView['next'][number][] = []
  const inReview = documents.filter(({ state }) => state === 'in-review')
  const refer = ({ id, title }: DocumentRow) => ({ id, title })
  for (const row of inReview) {
    if (row.orphans > 0) next.push({ code: 'see-orphans', document: refer(row), open: row.orphans })
  }
  for (const row of inReview) {
    if (openOf(row) > 0) next.push({ code: 'finish-review', document: refer(row), open: openOf(row) })
    else next.push({ code: 'adopt', document: refer(row), open: 0 })
  }
  if (documents.length === 0) next.push({ code: 'import-a-report', document: null, open: 0 })
  if (commitments > 0) next.push({ code: 'see-ledger', document: null, open: commitments })
  if (documents.length > 0 && inReview.length === 0) next.push({ code: 'import-next-year', document: null, open: 0 })
  return next
}

/** What a place has, and what to do next there, most urgent first. @throws LedgerProblem `not-found` */
export const getHome: View<void, HomeView> = {
  name: 'get-home',
  async read(reader, place) {
    const open = await findOpenPlace(reader, place)
    if (!open) throw new LedgerProblem('not-found')
    const documents = await listDocumentRows(reader, place)
    const { target: targets, task: tasks, project: projects } = await countCommitments(reader, place)
    const total = targets + tasks + projects
    const { entries } = await pageAuditEntries(reader, place, { limit: 10 })
    return {
      place: open,
      documents: {
        total: documents.length,
        inReview: documents.filter(({ state }) => state === 'in-review').length,
        adopted: documents.filter(({ state }) => state === 'adopted').length,
      },
      commitments: { total, targets, tasks, projects },
      next: listNext(documents, total),
      recent: entries.map(({ sequence, at, actor, action, what }) => ({ sequence, at, actor, action, what })),
    }
  },
}
