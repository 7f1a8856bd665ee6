import { addEvidence } from './add-evidence.ts'
import { adoptBreakdown } from './adopt-breakdown.ts'
import { adoptPlan } from './adopt-plan.ts'
import { answerExtension } from './answer-extension.ts'
import { answerObstacle } from './answer-obstacle.ts'
import { approveEntries } from './approve-entries.ts'
import { assignDuties } from './assign-duties.ts'
import { changeItems } from './change-items.ts'
import { changePassword } from './change-password.ts'
import { changeUnit } from './change-unit.ts'
import { checkCloseOut } from './check-close-out.ts'
import { chooseLaw } from './choose-law.ts'
import { claimJob } from './claim-job.ts'
import { closeSession } from './close-session.ts'
import { closeSessions } from './close-sessions.ts'
import { confirmBreakdown } from './confirm-breakdown.ts'
import { confirmSecondFactor } from './confirm-second-factor.ts'
import { createAccount } from './create-account.ts'
import { createFirstAdministrator } from './create-first-administrator.ts'
import { createSetupToken } from './create-setup-token.ts'
import { decideChange } from './decide-change.ts'
import { decideFindings } from './decide-findings.ts'
import { defineSeries } from './define-series.ts'
import { disableAccount } from './disable-account.ts'
import { divideItem } from './divide-item.ts'
import { draftBreakdown } from './draft-breakdown.ts'
import { enableAccount } from './enable-account.ts'
import { enqueueJob } from './enqueue-job.ts'
import { failJob } from './fail-job.ts'
import { fillSlots } from './fill-slots.ts'
import { finishJob } from './finish-job.ts'
import { grantPostRole } from './grant-post-role.ts'
import { grantRole } from './grant-role.ts'
import { holdPost } from './hold-post.ts'
import { issueBreakdown } from './issue-breakdown.ts'
import { leavePost } from './leave-post.ts'
import { linkIdentity } from './link-identity.ts'
import { makeAccountLink } from './make-account-link.ts'
import { makeCheckpoint } from './make-checkpoint.ts'
import { mergeUnits } from './merge-units.ts'
import { moveDecision } from './move-decision.ts'
import { openPlace } from './open-place.ts'
import { openSession } from './open-session.ts'
import { proposeCloseOut } from './propose-close-out.ts'
import { recordSignInFailure } from './record-sign-in-failure.ts'
import { recordValues } from './record-values.ts'
import { removeParts } from './remove-parts.ts'
import { removeSecondFactor } from './remove-second-factor.ts'
import { renameAccount } from './rename-account.ts'
import { reportJob } from './report-job.ts'
import { requestExtension } from './request-extension.ts'
import { returnEntry } from './return-entry.ts'
import { returnFindings } from './return-findings.ts'
import { revokePostRole } from './revoke-post-role.ts'
import { revokeRole } from './revoke-role.ts'
import { saveEntries } from './save-entries.ts'
import { saveEntry } from './save-entry.ts'
import { setAccountPolicy } from './set-account-policy.ts'
import { signCloseOut } from './sign-close-out.ts'
import { startSecondFactor } from './start-second-factor.ts'
import { storeDocument } from './store-document.ts'
import { storeReading } from './store-reading.ts'
import { storeUnits } from './store-units.ts'
import { submitEntries } from './submit-entries.ts'
import { tieSeries } from './tie-series.ts'
import { touchSession } from './touch-session.ts'
import { unlockAccount } from './unlock-account.ts'
import { useAccountLink } from './use-account-link.ts'
import { useSecondFactor } from './use-second-factor.ts'
import { verifyItem } from './verify-item.ts'
import { withdrawDecision } from './withdraw-decision.ts'
import { withdrawValue } from './withdraw-value.ts'

/** Every command of the ledger; one line each. */
export const commands = [
  addEvidence,
  adoptBreakdown,
  adoptPlan,
  answerExtension,
  answerObstacle,
  approveEntries,
  assignDuties,
  changeItems,
  changePassword,
  checkCloseOut,
  chooseLaw,
  changeUnit,
  claimJob,
  closeSession,
  closeSessions,
  confirmBreakdown,
  confirmSecondFactor,
  createAccount,
  createFirstAdministrator,
  createSetupToken,
  decideChange,
  decideFindings,
  defineSeries,
  disableAccount,
  divideItem,
  draftBreakdown,
  enableAccount,
  enqueueJob,
  failJob,
  fillSlots,
  finishJob,
  grantPostRole,
  grantRole,
  holdPost,
  issueBreakdown,
  leavePost,
  linkIdentity,
  makeAccountLink,
  makeCheckpoint,
  mergeUnits,
  moveDecision,
  openPlace,
  openSession,
  proposeCloseOut,
  recordSignInFailure,
  recordValues,
  removeParts,
  removeSecondFactor,
  renameAccount,
  reportJob,
  requestExtension,
  returnEntry,
  returnFindings,
  revokePostRole,
  revokeRole,
  saveEntries,
  saveEntry,
  setAccountPolicy,
  signCloseOut,
  startSecondFactor,
  storeDocument,
  storeReading,
  storeUnits,
  submitEntries,
  tieSeries,
  touchSession,
  unlockAccount,
  useAccountLink,
  useSecondFactor,
  verifyItem,
  withdrawDecision,
  withdrawValue,
] as const
