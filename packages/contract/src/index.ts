export {
  type Access,
  administratorRoles,
  grantableRoles,
  type Role,
  roles,
  type Scope,
  workingRoles,
} from './access.ts'
export { findLocation } from './find-location.ts'
export {
  describePasswordRule,
  findBrokenRules,
  listPasswordRules,
  type PasswordProfile,
  type PasswordRule,
} from './password-rules.ts'
export type { Language } from './problem-text.ts'
export { type Problem, type ProblemCode, problemCodes, renderProblem } from './problems.ts'
export { programVersion } from './program-version.ts'
export { findExcludingRole } from './role-exclusion.ts'
export { roleWords } from './role-words.ts'
export { defineRoute, type RouteContract } from './route.ts'
export * as routes from './routes/index.ts'
export { accountNameSchema, accountPolicySchema, accountSchema, postRoles } from './schemas/accounts.ts'
export { changeKinds, dutyRoles, itemKinds, itemSorts, itemStates } from './schemas/breakdown.ts'
export { issueBounds } from './schemas/issue-bounds.ts'
export * from './schemas/ledger.ts'
export { lightStates } from './schemas/lights.ts'
export { namedSchemas, problemSchema } from './schemas/named.ts'
export {
  causes,
  entryFields,
  evidenceKinds,
  figureStates,
  verificationFindings,
  verificationMethods,
} from './schemas/progress.ts'
export { outlineNodeSchema, quoteSchema, readingSchema } from './schemas/reading.ts'
export { postKinds, postSchema, storeUnitsSchema, unitKinds, unitSchema } from './schemas/units.ts'
export { findTitle, titled } from './titled.ts'
export type * from './types.ts'
export { findVisibility, visibleTo } from './visible-to.ts'
