import { listAuditEntries } from './audit/list-audit-entries.ts'
import type { BoundRoute } from './bind-route.ts'
import { exportCommitments } from './commitments/export-commitments.ts'
import { getCommitment } from './commitments/get-commitment.ts'
import { listCommitments } from './commitments/list-commitments.ts'
import { adoptPlan } from './documents/adopt-plan.ts'
import { decideFindings } from './documents/decide-findings.ts'
import { getDocument } from './documents/get-document.ts'
import { getDocumentFile } from './documents/get-document-file.ts'
import { getDocumentReading } from './documents/get-document-reading.ts'
import { importDocument } from './documents/import-document.ts'
import { importTextVersion } from './documents/import-text-version.ts'
import { listDocuments } from './documents/list-documents.ts'
import { listOrphans } from './documents/list-orphans.ts'
import { moveDecision } from './documents/move-decision.ts'
import { withdrawDecision } from './documents/withdraw-decision.ts'
import { getHome } from './home/get-home.ts'
import { getJob } from './jobs/get-job.ts'
import { getHealth } from './service/get-health.ts'
import { getOpenapi } from './service/get-openapi.ts'
import { getReadiness } from './service/get-readiness.ts'
import { createFirstAdministrator } from './session/create-first-administrator.ts'
import { getSession } from './session/get-session.ts'
import { signIn } from './session/sign-in.ts'
import { signOut } from './session/sign-out.ts'
import { listUnits } from './units/list-units.ts'
import { storeUnits } from './units/store-units.ts'

/** Every endpoint, one line each. A test holds this list against the contract, both ways. */
export const boundRoutes: readonly BoundRoute[] = [
  getHealth,
  getReadiness,
  getOpenapi,
  getSession,
  createFirstAdministrator,
  signIn,
  signOut,
  getHome,
  listDocuments,
  importDocument,
  importTextVersion,
  getDocument,
  getDocumentFile,
  getDocumentReading,
  listOrphans,
  decideFindings,
  withdrawDecision,
  moveDecision,
  adoptPlan,
  getJob,
  listCommitments,
  getCommitment,
  exportCommitments,
  listAuditEntries,
  listUnits,
  storeUnits,
]
