import { findAccountByName } from './find-account-by-name.ts'
import { findSession } from './find-session.ts'
import { getAdoptedReport } from './get-adopted-report.ts'
import { getCheckpoint } from './get-checkpoint.ts'
import { getCommitment } from './get-commitment.ts'
import { getDocument } from './get-document.ts'
import { getDocumentFacts } from './get-document-facts.ts'
import { getDocumentFile } from './get-document-file.ts'
import { getDocumentReading } from './get-document-reading.ts'
import { getHome } from './get-home.ts'
import { getInstallation } from './get-installation.ts'
import { getJob } from './get-job.ts'
import { getNewestCheckpoints } from './get-newest-checkpoints.ts'
import { listAdministrators } from './list-administrators.ts'
import { listAuditEntries } from './list-audit-entries.ts'
import { listCheckpoints } from './list-checkpoints.ts'
import { listCommitments } from './list-commitments.ts'
import { listDocuments } from './list-documents.ts'
import { listOrphans } from './list-orphans.ts'
import { listPlaces } from './list-places.ts'
import { listUnits } from './list-units.ts'

/** Every view of the ledger; one line each. */
export const views = [
  findAccountByName,
  findSession,
  getAdoptedReport,
  getCheckpoint,
  getCommitment,
  getDocument,
  getDocumentFacts,
  getDocumentFile,
  getDocumentReading,
  getHome,
  getInstallation,
  getJob,
  getNewestCheckpoints,
  listAdministrators,
  listAuditEntries,
  listCheckpoints,
  listCommitments,
  listDocuments,
  listOrphans,
  listPlaces,
  listUnits,
] as const
