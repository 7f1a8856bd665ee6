import { appointSecurityAdministrator } from './accounts/appoint-security-administrator.ts'
import { closeAccountSessions } from './accounts/close-account-sessions.ts'
import { createAccount } from './accounts/create-account.ts'
import { disableAccount } from './accounts/disable-account.ts'
import { enableAccount } from './accounts/enable-account.ts'
import { getAccountPolicy } from './accounts/get-account-policy.ts'
import { grantRole } from './accounts/grant-role.ts'
import { listAccountSessions } from './accounts/list-account-sessions.ts'
import { listAccounts } from './accounts/list-accounts.ts'
import { listPlaces } from './accounts/list-places.ts'
import { listSignIns } from './accounts/list-sign-ins.ts'
import { makeAccountLink } from './accounts/make-account-link.ts'
import { openPlace } from './accounts/open-place.ts'
import { renameAccount } from './accounts/rename-account.ts'
import { revokeRole } from './accounts/revoke-role.ts'
import { setAccountPolicy } from './accounts/set-account-policy.ts'
import { unlockAccount } from './accounts/unlock-account.ts'
import { listAuditEntries } from './audit/list-audit-entries.ts'
import type { BoundRoute } from './bind-route.ts'
import { adoptBreakdown } from './breakdown/adopt-breakdown.ts'
import { assignDuties } from './breakdown/assign-duties.ts'
import { changeItems } from './breakdown/change-items.ts'
import { compareBreakdown } from './breakdown/compare-breakdown.ts'
import { confirmBreakdown } from './breakdown/confirm-breakdown.ts'
import { decideChange } from './breakdown/decide-change.ts'
import { divideItem } from './breakdown/divide-item.ts'
import { draftBreakdown } from './breakdown/draft-breakdown.ts'
import { exportBreakdown } from './breakdown/export-breakdown.ts'
import { fillSlots } from './breakdown/fill-slots.ts'
import { getBreakdown } from './breakdown/get-breakdown.ts'
import { getItem } from './breakdown/get-item.ts'
import { issueBreakdown } from './breakdown/issue-breakdown.ts'
import { listBreakdowns } from './breakdown/list-breakdowns.ts'
import { listItems } from './breakdown/list-items.ts'
import { removeParts } from './breakdown/remove-parts.ts'
import { returnBreakdown } from './breakdown/return-breakdown.ts'
import { suggestLeads } from './breakdown/suggest-leads.ts'
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
import { addEvidence } from './evidence/add-evidence.ts'
import { getEvidenceFile } from './evidence/get-evidence-file.ts'
import { listEvidence } from './evidence/list-evidence.ts'
import { exportFindings } from './exports/export-findings.ts'
import { exportReport } from './exports/export-report.ts'
import { exportSupervisionNotice } from './exports/export-supervision-notice.ts'
import { returnFindings } from './exports/return-findings.ts'
import { getHome } from './home/get-home.ts'
import { defineSeries } from './indicators/define-series.ts'
import { getSeries } from './indicators/get-series.ts'
import { listSeries } from './indicators/list-series.ts'
import { recordValues } from './indicators/record-values.ts'
import { returnStatistics } from './indicators/return-statistics.ts'
import { tieSeries } from './indicators/tie-series.ts'
import { getJob } from './jobs/get-job.ts'
import { chooseLaw } from './lights/choose-law.ts'
import { getItemLight } from './lights/get-item-light.ts'
import { getLaw } from './lights/get-law.ts'
import { listLights } from './lights/list-lights.ts'
import { changePassword } from './own-account/change-password.ts'
import { closeOwnSessions } from './own-account/close-own-sessions.ts'
import { confirmSecondFactor } from './own-account/confirm-second-factor.ts'
import { getOwnAccount } from './own-account/get-own-account.ts'
import { readAccountLink } from './own-account/read-account-link.ts'
import { removeSecondFactor } from './own-account/remove-second-factor.ts'
import { startSecondFactor } from './own-account/start-second-factor.ts'
import { useAccountLink } from './own-account/use-account-link.ts'
import { grantPostRole } from './posts/grant-post-role.ts'
import { holdPost } from './posts/hold-post.ts'
import { leavePost } from './posts/leave-post.ts'
import { listRights } from './posts/list-rights.ts'
import { listUnitHolders } from './posts/list-unit-holders.ts'
import { revokePostRole } from './posts/revoke-post-role.ts'
import { answerExtension } from './progress/answer-extension.ts'
import { answerObstacle } from './progress/answer-obstacle.ts'
import { approveEntries } from './progress/approve-entries.ts'
import { checkCloseOut } from './progress/check-close-out.ts'
import { exportMonthSheet } from './progress/export-month-sheet.ts'
import { getItemProgress } from './progress/get-item-progress.ts'
import { getMonthSheet } from './progress/get-month-sheet.ts'
import { getOverview } from './progress/get-overview.ts'
import { listDifferences } from './progress/list-differences.ts'
import { proposeCloseOut } from './progress/propose-close-out.ts'
import { requestExtension } from './progress/request-extension.ts'
import { returnEntry } from './progress/return-entry.ts'
import { returnMonthSheet } from './progress/return-month-sheet.ts'
import { saveEntry } from './progress/save-entry.ts'
import { signCloseOut } from './progress/sign-close-out.ts'
import { submitEntries } from './progress/submit-entries.ts'
import { verifyItem } from './progress/verify-item.ts'
import { withdrawValue } from './progress/withdraw-value.ts'
import { finishProviderSignIn } from './provider/finish-provider-sign-in.ts'
import { startProviderSignIn } from './provider/start-provider-sign-in.ts'
import { getHealth } from './service/get-health.ts'
import { getOpenapi } from './service/get-openapi.ts'
import { getReadiness } from './service/get-readiness.ts'
import { createFirstAdministrator } from './session/create-first-administrator.ts'
import { getSession } from './session/get-session.ts'
import { signIn } from './session/sign-in.ts'
import { signOut } from './session/sign-out.ts'
import { changeUnit } from './units/change-unit.ts'
import { exportUnits } from './units/export-units.ts'
import { listUnitEvents } from './units/list-unit-events.ts'
import { listUnits } from './units/list-units.ts'
import { mergeUnits } from './units/merge-units.ts'
import { returnUnits } from './units/return-units.ts'
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
  exportFindings,
  exportReport,
  exportSupervisionNotice,
  returnFindings,
  listAuditEntries,
  listUnits,
  storeUnits,
  listAccounts,
  createAccount,
  makeAccountLink,
  renameAccount,
  disableAccount,
  enableAccount,
  listAccountSessions,
  closeAccountSessions,
  listSignIns,
  getAccountPolicy,
  setAccountPolicy,
  unlockAccount,
  appointSecurityAdministrator,
  listPlaces,
  openPlace,
  grantRole,
  revokeRole,
  readAccountLink,
  useAccountLink,
  getOwnAccount,
  changePassword,
  closeOwnSessions,
  startSecondFactor,
  confirmSecondFactor,
  removeSecondFactor,
  listRights,
  listUnitHolders,
  holdPost,
  leavePost,
  grantPostRole,
  revokePostRole,
  startProviderSignIn,
  finishProviderSignIn,
  adoptBreakdown,
  assignDuties,
  changeItems,
  compareBreakdown,
  confirmBreakdown,
  decideChange,
  divideItem,
  removeParts,
  changeUnit,
  mergeUnits,
  listUnitEvents,
  exportUnits,
  returnUnits,
  draftBreakdown,
  exportBreakdown,
  fillSlots,
  getBreakdown,
  getItem,
  issueBreakdown,
  listBreakdowns,
  listItems,
  returnBreakdown,
  suggestLeads,
  addEvidence,
  getEvidenceFile,
  listEvidence,
  defineSeries,
  getSeries,
  listSeries,
  recordValues,
  tieSeries,
  chooseLaw,
  getItemLight,
  getLaw,
  listLights,
  listDifferences,
  answerExtension,
  answerObstacle,
  approveEntries,
  checkCloseOut,
  getItemProgress,
  getMonthSheet,
  getOverview,
  proposeCloseOut,
  requestExtension,
  returnEntry,
  saveEntry,
  signCloseOut,
  submitEntries,
  verifyItem,
  withdrawValue,
  exportMonthSheet,
  returnMonthSheet,
  returnStatistics,
]
