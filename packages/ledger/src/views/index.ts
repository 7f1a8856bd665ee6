import { compareBreakdown } from './compare-breakdown.ts'
import { findAccountByName } from './find-account-by-name.ts'
import { findAccountLink } from './find-account-link.ts'
import { findBreakdown } from './find-breakdown.ts'
import { findIdentity } from './find-identity.ts'
import { findMapping } from './find-mapping.ts'
import { findSession } from './find-session.ts'
import { getAccountPolicy } from './get-account-policy.ts'
import { getAdoptedReport } from './get-adopted-report.ts'
import { getBreakdown } from './get-breakdown.ts'
import { getCheckpoint } from './get-checkpoint.ts'
import { getCommitment } from './get-commitment.ts'
import { getDocument } from './get-document.ts'
import { getDocumentFacts } from './get-document-facts.ts'
import { getDocumentFile } from './get-document-file.ts'
import { getDocumentReading } from './get-document-reading.ts'
import { getEvidenceFile } from './get-evidence-file.ts'
import { getGrantPower } from './get-grant-power.ts'
import { getHome } from './get-home.ts'
import { getInstallation } from './get-installation.ts'
import { getItem } from './get-item.ts'
import { getItemLight } from './get-item-light.ts'
import { getItemProgress } from './get-item-progress.ts'
import { getJob } from './get-job.ts'
import { getLaw } from './get-law.ts'
import { getMonthSheet } from './get-month-sheet.ts'
import { getNewestCheckpoints } from './get-newest-checkpoints.ts'
import { getOverview } from './get-overview.ts'
import { getSecondFactor } from './get-second-factor.ts'
import { getSeries } from './get-series.ts'
import { listAccounts } from './list-accounts.ts'
import { listApprovedWords } from './list-approved-words.ts'
import { listAuditEntries } from './list-audit-entries.ts'
import { listBreakdowns } from './list-breakdowns.ts'
import { listCheckpoints } from './list-checkpoints.ts'
import { listCommitmentAddresses } from './list-commitment-addresses.ts'
import { listCommitments } from './list-commitments.ts'
import { listCommitmentsAt } from './list-commitments-at.ts'
import { listDifferences } from './list-differences.ts'
import { listDocuments } from './list-documents.ts'
import { listEvidence } from './list-evidence.ts'
import { listItems } from './list-items.ts'
import { listKeptPlaces } from './list-kept-places.ts'
import { listLights } from './list-lights.ts'
import { listOffice } from './list-office.ts'
import { listOrphans } from './list-orphans.ts'
import { listOwnSignIns } from './list-own-sign-ins.ts'
import { listPasswords } from './list-passwords.ts'
import { listPeople } from './list-people.ts'
import { listPlaces } from './list-places.ts'
import { listRights } from './list-rights.ts'
import { listSeries } from './list-series.ts'
import { listSessions } from './list-sessions.ts'
import { listSignIns } from './list-sign-ins.ts'
import { listUnitEvents } from './list-unit-events.ts'
import { listUnits } from './list-units.ts'
import { suggestLeads } from './suggest-leads.ts'

/** Every view of the ledger; one line each. */
export const views = [
  compareBreakdown,
  findAccountByName,
  findAccountLink,
  findBreakdown,
  findIdentity,
  findMapping,
  findSession,
  getAccountPolicy,
  getAdoptedReport,
  getBreakdown,
  getCheckpoint,
  getCommitment,
  getDocument,
  getDocumentFacts,
  getDocumentFile,
  getDocumentReading,
  getEvidenceFile,
  getGrantPower,
  getHome,
  getInstallation,
  getItem,
  getItemLight,
  getItemProgress,
  getJob,
  getLaw,
  getMonthSheet,
  getNewestCheckpoints,
  getOverview,
  getSecondFactor,
  getSeries,
  listAccounts,
  listApprovedWords,
  listAuditEntries,
  listBreakdowns,
  listCheckpoints,
  listCommitmentAddresses,
  listCommitments,
  listCommitmentsAt,
  listDocuments,
  listEvidence,
  listItems,
  listKeptPlaces,
  listLights,
  listOffice,
  listOrphans,
  listDifferences,
  listOwnSignIns,
  listPasswords,
  listPeople,
  listPlaces,
  listRights,
  listSeries,
  listSessions,
  listSignIns,
  listUnitEvents,
  listUnits,
  suggestLeads,
] as const
