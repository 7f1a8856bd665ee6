/** Codes a command is refused with. Their wording in both languages is the contract's; the meaning of each is there. */
export const ledgerProblemCodes = [
  'not-found',
  'version-conflict',
  'idempotency-in-flight',
  'idempotency-mismatch',
  'already-imported',
  'quote-mismatch',
  'reason-missing',
  'remainder-open',
  'already-adopted',
  'not-a-plan',
  'place-unknown',
  'setup-link-used',
  'unreadable-file',
  'invalid-request',
  'unit-parent-unknown',
  'unit-parent-closed',
  'unit-cycle',
  'unit-name-taken',
  'leader-unknown',
  'post-elsewhere',
  'not-allowed',
  'account-unknown',
  'account-name-taken',
  'account-link-used',
  'own-account',
  'last-administrator',
  'roles-exclude',
  'post-unknown',
  'code-refused',
  'identity-taken',
  'second-factor-set',
  'breakdown-exists',
  'no-commitments',
  'breakdown-gaps',
  'not-confirmed',
  'already-issued',
  'not-issued',
  'item-ended',
  'extension-late',
  'decision-out-of-order',
  'decision-in-future',
  'nothing-changes',
  'unit-unknown',
  'unit-closed',
  'unit-has-duties',
  'duty-twice',
  'several-leads',
  'leader-not-held',
  'law-unknown',
  'not-on-duty',
  'period-not-due',
  'unit-differs',
  'value-owned',
  'value-of-others',
  'value-replaced',
  'entry-approved',
  'entry-empty',
  'entry-state',
  'own-report',
  'own-proposal',
  'nothing-to-verify',
  'request-open',
  'request-answered',
  'obstacle-answered',
  'no-standard',
  'no-evidence',
  'close-out-state',
  'series-exists',
  'tie-changed',
] as const

/** One of {@link ledgerProblemCodes}. */
export type LedgerProblemCode = (typeof ledgerProblemCodes)[number]

/** What a problem's wording is filled with. */
export type ProblemParams = Readonly<Record<string, string | number>>

/**
 * A command or view that cannot be carried out for a reason the caller can act on. Nothing was written.
 * `code` and `params` are data; a language renders them elsewhere.
 * @example throw new LedgerProblem('version-conflict', { expected: 2, actual: 3 })
 */
export class LedgerProblem extends Error {
  readonly code: LedgerProblemCode
  readonly params: ProblemParams

  constructor(code: LedgerProblemCode, params: ProblemParams = {}) {
    super(`Cannot carry this out: ${code} ${JSON.stringify(params)}`)
    this.name = 'LedgerProblem'
    this.code = code
    this.params = params
  }
}
