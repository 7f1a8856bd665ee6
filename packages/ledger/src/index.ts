export {
  type ArchiveFault,
  ArchiveProblem,
  type ArchiveProblemCode,
  describeArchiveFault,
} from './backup/archive-problem.ts'
export { type ArchiveTarget, type BackupOptions, backupLedger } from './backup/backup-ledger.ts'
export { checkBackup } from './backup/check-backup.ts'
export type { DrillRecord } from './backup/drill-record.ts'
export { receiveBackup } from './backup/receive-backup.ts'
export { type RestoreOptions, restoreLedger } from './backup/restore-ledger.ts'
export { openCheckpointKey } from './checkpoints/checkpoint-key.ts'
export { readCheckpointLine, writeCheckpointLine } from './checkpoints/checkpoint-line.ts'
export { listHandovers, rotateCheckpointKey } from './checkpoints/rotate-checkpoint-key.ts'
export { type AddEvidenceInput, addEvidence } from './commands/add-evidence.ts'
export { type AdoptBreakdownInput, adoptBreakdown } from './commands/adopt-breakdown.ts'
export { type AdoptPlanInput, adoptPlan } from './commands/adopt-plan.ts'
export { type AnswerExtensionInput, answerExtension } from './commands/answer-extension.ts'
export { type AnswerObstacleInput, answerObstacle } from './commands/answer-obstacle.ts'
export { approveEntries } from './commands/approve-entries.ts'
export { type AssignDutiesInput, assignDuties } from './commands/assign-duties.ts'
export { type ChangeItemsInput, changeItems } from './commands/change-items.ts'
export { type ChangePasswordInput, changePassword } from './commands/change-password.ts'
export { type ChangeUnitInput, changeUnit } from './commands/change-unit.ts'
export { type CheckCloseOutInput, checkCloseOut } from './commands/check-close-out.ts'
export { type ChooseLawInput, chooseLaw } from './commands/choose-law.ts'
export { type ClaimJobInput, claimJob } from './commands/claim-job.ts'
export { closeSession } from './commands/close-session.ts'
export { closeSessions } from './commands/close-sessions.ts'
export type { Command, CommandContext } from './commands/command.ts'
export { type ConfirmBreakdownInput, confirmBreakdown } from './commands/confirm-breakdown.ts'
export { type ConfirmSecondFactorInput, confirmSecondFactor } from './commands/confirm-second-factor.ts'
export { type CreateAccountInput, createAccount } from './commands/create-account.ts'
export { type CreateFirstAdministratorInput, createFirstAdministrator } from './commands/create-first-administrator.ts'
export { type CreateSetupTokenInput, createSetupToken } from './commands/create-setup-token.ts'
export { type DecideChangeInput, decideChange } from './commands/decide-change.ts'
export { type DecideFindingsInput, decideFindings } from './commands/decide-findings.ts'
export { type DefineSeriesInput, defineSeries } from './commands/define-series.ts'
export { type DisableAccountInput, disableAccount } from './commands/disable-account.ts'
export { type DivideItemInput, divideItem } from './commands/divide-item.ts'
export { draftBreakdown } from './commands/draft-breakdown.ts'
export { type EnableAccountInput, enableAccount } from './commands/enable-account.ts'
export { type EnqueueJobInput, enqueueJob } from './commands/enqueue-job.ts'
export { type FailJobInput, failJob } from './commands/fail-job.ts'
export { type FillSlotsInput, fillSlots } from './commands/fill-slots.ts'
export { type FinishJobInput, finishJob } from './commands/finish-job.ts'
export { type GrantPostRoleInput, grantPostRole } from './commands/grant-post-role.ts'
export { type GrantRoleInput, grantRole } from './commands/grant-role.ts'
export { type HoldPostInput, holdPost } from './commands/hold-post.ts'
export { commands } from './commands/index.ts'
export { type IssueBreakdownInput, issueBreakdown } from './commands/issue-breakdown.ts'
export { type LeavePostInput, leavePost } from './commands/leave-post.ts'
export { type LinkIdentityInput, linkIdentity } from './commands/link-identity.ts'
export { type MakeAccountLinkInput, makeAccountLink } from './commands/make-account-link.ts'
export { type MergeUnitsInput, mergeUnits } from './commands/merge-units.ts'
export { type MoveDecisionInput, moveDecision } from './commands/move-decision.ts'
export { type OpenPlaceInput, openPlace } from './commands/open-place.ts'
export { type OpenSessionInput, openSession } from './commands/open-session.ts'
export { type ProposeCloseOutInput, proposeCloseOut } from './commands/propose-close-out.ts'
export { recordSignInFailure, signInPauseMinutes } from './commands/record-sign-in-failure.ts'
export { type RecordValuesInput, recordValues } from './commands/record-values.ts'
export { type RemovePartsInput, removeParts } from './commands/remove-parts.ts'
export { removeSecondFactor } from './commands/remove-second-factor.ts'
export { type RenameAccountInput, renameAccount } from './commands/rename-account.ts'
export { type ReportJobInput, reportJob } from './commands/report-job.ts'
export { type RequestExtensionInput, requestExtension } from './commands/request-extension.ts'
export { type ReturnEntryInput, returnEntry } from './commands/return-entry.ts'
export { type ReturnFindingsInput, returnFindings } from './commands/return-findings.ts'
export { type RevokePostRoleInput, revokePostRole } from './commands/revoke-post-role.ts'
export { type RevokeRoleInput, revokeRole } from './commands/revoke-role.ts'
export { type SaveEntriesInput, saveEntries } from './commands/save-entries.ts'
export { saveEntry } from './commands/save-entry.ts'
export { type SetAccountPolicyInput, setAccountPolicy } from './commands/set-account-policy.ts'
export { signCloseOut } from './commands/sign-close-out.ts'
export { type StartSecondFactorInput, startSecondFactor } from './commands/start-second-factor.ts'
export { type StoreDocumentInput, storeDocument } from './commands/store-document.ts'
export { type StoreReadingInput, storeReading } from './commands/store-reading.ts'
export { type StoreUnitsAnswer, type StoreUnitsInput, storeUnits } from './commands/store-units.ts'
export { submitEntries } from './commands/submit-entries.ts'
export { type TieSeriesInput, tieSeries } from './commands/tie-series.ts'
export { touchSession } from './commands/touch-session.ts'
export { unlockAccount } from './commands/unlock-account.ts'
export { type UseAccountLinkInput, useAccountLink } from './commands/use-account-link.ts'
export { type UseSecondFactorInput, useSecondFactor } from './commands/use-second-factor.ts'
export { type VerifyItemInput, verifyItem } from './commands/verify-item.ts'
export { type WithdrawDecisionInput, withdrawDecision } from './commands/withdraw-decision.ts'
export { type WithdrawValueInput, withdrawValue } from './commands/withdraw-value.ts'
export type { AccountPlace, AccountRecord, SessionMeans, SessionRecord } from './domain/account.ts'
export { type AccountPolicy, defaultPolicy } from './domain/account-policy.ts'
export { type AnchorResolution, makeAnchor, resolveAnchor } from './domain/anchor.ts'
export { type AuditEntry, type Checkpoint, canonicalEntry, hashEntry } from './domain/audit.ts'
export type { Breakdown, BreakdownView, ChangeDecision, ChangeKind, Slot } from './domain/breakdown.ts'
export { canonicalJson } from './domain/canonical-json.ts'
export { type ChainReport, verifyChain } from './domain/chain.ts'
export { canonicalCheckpoint, hashCheckpoint, type SignedCheckpoint } from './domain/checkpoint.ts'
export type {
  AdoptedReport,
  CommitmentKind,
  CommitmentTarget,
  CommitmentView,
  PlaceView,
} from './domain/commitment.ts'
export type { ItemDifference } from './domain/compare-items.ts'
export { isCorrection } from './domain/correction.ts'
export {
  type Anchor,
  type DecisionInput,
  type DecisionKind,
  type DecisionView,
  listVerdicts,
  type OrphanView,
  type Verdict,
  verdictsWithReason,
} from './domain/decision.ts'
export type {
  DocumentDetailView,
  DocumentFacts,
  DocumentFile,
  DocumentReadingView,
  DocumentState,
  DocumentView,
  RemainderView,
} from './domain/document.ts'
export { type DecidableFinding, findingSpan } from './domain/finding-span.ts'
export type { HomeView, NextStep } from './domain/home.ts'
export type { ClaimedJob, JobKind, JobView } from './domain/job.ts'
export { type KeyHandover, listTrustedKeys, readHandoverLine } from './domain/key-handover.ts'
export type { LightState } from './domain/light.ts'
export { placeDate } from './domain/place-date.ts'
export { LedgerProblem, type LedgerProblemCode } from './domain/problem.ts'
export type { EntryBody, EntryField, ProgressEntry } from './domain/progress-entry.ts'
export { describeRefusal, LedgerRefusal, type LedgerRefusalCode } from './domain/refusal.ts'
export { listReviewItems, type ReviewItem, remainderOf } from './domain/remainder.ts'
export {
  findExcluding,
  type GrantPower,
  type HeldPost,
  type LedgerRole,
  type PostRole,
  type Reach,
  type Right,
  reachOf,
  rolesOf,
} from './domain/right.ts'
export { sentenceAround } from './domain/sentence-around.ts'
export {
  adviseLeads,
  type EarlierLead,
  type LeadAdviser,
  type LeadCandidate,
  type LeadReason,
  type LeadSuggestion,
} from './domain/suggest-leads.ts'
export type { Post, PostInput, PostKind, Unit, UnitInput, UnitKind, UnitState, UnitView } from './domain/unit.ts'
export type { UnitEvent, UnitEventKind, UnitFacts } from './domain/unit-event.ts'
export { makeUuid } from './domain/uuid.ts'
export type {
  Duty,
  DutyRole,
  ItemKind,
  ItemPatch,
  ItemState,
  ItemTarget,
  Milestone,
  WorkItem,
} from './domain/work-item.ts'
export { leadOf } from './domain/work-item.ts'
export { laws } from './law/index.ts'
export { type Ledger, type LedgerOptions, type Notice, openLedger } from './ledger.ts'
export { findPlace, findPlacesByName } from './places/find-place.ts'
export { type RecordFault, type RecordReport, type VerifyRecordOptions, verifyRecord } from './record/verify-record.ts'
export { type WriteRecordOptions, writeRecord } from './record/write-record.ts'
export { commitmentsRegister } from './registers/commitments/register.ts'
export { registers } from './registers/index.ts'
export type { ColumnKind, Register, RegisterColumn, RegisterFilter, Words } from './registers/register.ts'
export type { SealedSecret, SecretBox } from './secrets/secret-box.ts'
export { addSecretKey } from './secrets/secret-keys.ts'
export type { Identity } from './store/account-identities.ts'
export type { CommitmentFilter } from './store/commitments.ts'
export { prepareReading, type StorableReading } from './store/packed-reading.ts'
export { secondFactorOf } from './store/second-factors.ts'
export {
  type KnownCheckpoints,
  type VerifyFault,
  type VerifyOptions,
  type VerifyReport,
  verifyLedger,
} from './verify-ledger.ts'
export { type CompareInput, type Comparison, compareBreakdown } from './views/compare-breakdown.ts'
export { findAccountByName } from './views/find-account-by-name.ts'
export { findAccountLink } from './views/find-account-link.ts'
export { findBreakdown } from './views/find-breakdown.ts'
export { findIdentity } from './views/find-identity.ts'
export { findMapping } from './views/find-mapping.ts'
export { type FindSessionInput, findSession } from './views/find-session.ts'
export { getAccountPolicy } from './views/get-account-policy.ts'
export { getAdoptedReport } from './views/get-adopted-report.ts'
export { getBreakdown } from './views/get-breakdown.ts'
export { getCheckpoint } from './views/get-checkpoint.ts'
export { getCommitment } from './views/get-commitment.ts'
export { getDocument } from './views/get-document.ts'
export { getDocumentFacts } from './views/get-document-facts.ts'
export { getDocumentFile } from './views/get-document-file.ts'
export { getDocumentReading } from './views/get-document-reading.ts'
export { getEvidenceFile } from './views/get-evidence-file.ts'
export { getGrantPower } from './views/get-grant-power.ts'
export { getHome } from './views/get-home.ts'
export { getInstallation, type InstallationView } from './views/get-installation.ts'
export { getItem, type ItemDetail } from './views/get-item.ts'
export { getItemLight, type ItemLight } from './views/get-item-light.ts'
export { getItemProgress, type ItemProgress } from './views/get-item-progress.ts'
export { getJob } from './views/get-job.ts'
export { getLaw } from './views/get-law.ts'
export { getMonthSheet, type MonthSheet } from './views/get-month-sheet.ts'
export { getNewestCheckpoints } from './views/get-newest-checkpoints.ts'
export { getOverview, type Overview } from './views/get-overview.ts'
export { getSecondFactor, type SecondFactorView } from './views/get-second-factor.ts'
export { getSeries, type SeriesDetail } from './views/get-series.ts'
export { views } from './views/index.ts'
export { type AccountView, listAccounts } from './views/list-accounts.ts'
export { listApprovedWords } from './views/list-approved-words.ts'
export { listAuditEntries } from './views/list-audit-entries.ts'
export { listBreakdowns } from './views/list-breakdowns.ts'
export { listCheckpoints } from './views/list-checkpoints.ts'
export { listCommitmentAddresses } from './views/list-commitment-addresses.ts'
export { listCommitments } from './views/list-commitments.ts'
export { listCommitmentsAt } from './views/list-commitments-at.ts'
export { listDifferences, type ValueDifference } from './views/list-differences.ts'
export { listDocuments } from './views/list-documents.ts'
export { listEvidence } from './views/list-evidence.ts'
export { type ItemView, listItems } from './views/list-items.ts'
export { type KeptPlace, listKeptPlaces } from './views/list-kept-places.ts'
export { listLights } from './views/list-lights.ts'
export { listOffice } from './views/list-office.ts'
export { listOrphans } from './views/list-orphans.ts'
export { listOwnSignIns, type OwnSignIn } from './views/list-own-sign-ins.ts'
export { listPasswords } from './views/list-passwords.ts'
export { listPeople, type PersonName } from './views/list-people.ts'
export { listPlaces } from './views/list-places.ts'
export { listRights, type RightsView } from './views/list-rights.ts'
export { listSeries } from './views/list-series.ts'
export { listSessions, type SessionLine } from './views/list-sessions.ts'
export { type ListSignInsInput, listSignIns } from './views/list-sign-ins.ts'
export { listUnitEvents } from './views/list-unit-events.ts'
export { listUnits } from './views/list-units.ts'
export { type LeadAdvice, suggestLeads } from './views/suggest-leads.ts'
export type { View } from './views/view.ts'
