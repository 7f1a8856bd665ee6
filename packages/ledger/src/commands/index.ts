import { adoptPlan } from './adopt-plan.ts'
import { claimJob } from './claim-job.ts'
import { closeSession } from './close-session.ts'
import { createFirstAdministrator } from './create-first-administrator.ts'
import { createSetupToken } from './create-setup-token.ts'
import { decideFindings } from './decide-findings.ts'
import { enqueueJob } from './enqueue-job.ts'
import { failJob } from './fail-job.ts'
import { finishJob } from './finish-job.ts'
import { grantRole } from './grant-role.ts'
import { makeCheckpoint } from './make-checkpoint.ts'
import { moveDecision } from './move-decision.ts'
import { openPlace } from './open-place.ts'
import { openSession } from './open-session.ts'
import { recordSignInFailure } from './record-sign-in-failure.ts'
import { reportJob } from './report-job.ts'
import { storeDocument } from './store-document.ts'
import { storeReading } from './store-reading.ts'
import { storeUnits } from './store-units.ts'
import { touchSession } from './touch-session.ts'
import { withdrawDecision } from './withdraw-decision.ts'

/** Every command of the ledger; one line each. */
export const commands = [
  adoptPlan,
  claimJob,
  closeSession,
  createFirstAdministrator,
  createSetupToken,
  decideFindings,
  enqueueJob,
  failJob,
  finishJob,
  grantRole,
  makeCheckpoint,
  moveDecision,
  openPlace,
  openSession,
  recordSignInFailure,
  reportJob,
  storeDocument,
  storeReading,
  storeUnits,
  touchSession,
  withdrawDecision,
] as const
