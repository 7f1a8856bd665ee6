import type { JobView, Language } from '@gangmu/contract'
import { describeIntakeNotice, type IntakeNotice } from '@gangmu/intake'
import { getDocumentFacts, type Ledger, type JobView as LedgerJob } from '@gangmu/ledger'

/**
 * What is worth knowing about the file that a job brought in; nothing while it is not done.
 * @example await listImportNotices(ledger, job, 'zh') // [{ code: 'macros-ignored', text: '文件含有宏，未予执行。' }]
 */
export async function listImportNotices(
  ledger: Ledger,
  { result }: LedgerJob,
  language: Language,
): Promise<JobView['notices']> {
  if (result === null) return []
  const { warnings } = await ledger.view(getDocumentFacts, result.place, { document: result.document })
  // As `openDocument` gave them and the ledger keeps them, unchanged.
  return (warnings as readonly IntakeNotice[]).map((notice) => ({
    code: notice.code,
    text: describeIntakeNotice(notice, language),
  }))
}
