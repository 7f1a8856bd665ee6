import { isAdministrator, type LedgerRole } from './right.ts'

/** How people sign in and how long they stay. Kept in the home place; every change of it is in the record. */
export interface AccountPolicy {
  /** `asvs`: length and common passwords (OWASP ASVS 5.0); `dengbao`: complexity, rotation, history (GB/T 22239-2019). */
  readonly passwordProfile: 'asvs' | 'dengbao'
  /** `dengbao`: days after which a new password must be chosen. */
  readonly passwordDays: number
  /** `dengbao`: how many former passwords may not come back. */
  readonly passwordsKept: number
  /** Of whom a second factor is asked; whoever has set one up is asked for it in any case. */
  readonly secondFactor: 'off' | 'administrators' | 'all'
  /** A session ends after so many minutes without use. */
  readonly idleMinutes: number
  /** A session ends after so many hours in any case. */
  readonly absoluteHours: number
  /** Whether a system administrator may also work: for trials and the smallest installations. */
  readonly administratorMayWork: boolean
  /** Whether somebody the identity provider knows and this installation does not gets an account, without any right. */
  readonly createFromProvider: boolean
}

/** What holds until somebody changes it. */
export const defaultPolicy: AccountPolicy = {
  passwordProfile: 'asvs',
  passwordDays: 90,
  passwordsKept: 5,
  secondFactor: 'off',
  idleMinutes: 12 * 60,
  absoluteHours: 7 * 24,
  administratorMayWork: false,
  createFromProvider: false,
}

const days = 24 * 60 * 60 * 1000

/**
 * When a session ends unless it is used again, in milliseconds. What was made shorter since holds for sessions that are open
 * already.
 * @example idleUntil({ seenAt: '2026-07-01T00:00:00.000Z', idleMinutes: 30 }, defaultPolicy)
 */
export function idleUntil(
  { seenAt, idleMinutes }: { readonly seenAt: string; readonly idleMinutes: number },
  policy: AccountPolicy,
): number {
  return Date.parse(seenAt) + Math.min(idleMinutes, policy.idleMinutes) * 60_000
}

/** What decides whether somebody has to do something before they may work. */
export interface Standing {
  readonly roles: readonly LedgerRole[]
  /** ISO instant; null for somebody without a password. */
  readonly passwordSetAt: string | null
  readonly hasSecondFactor: boolean
  /** Whether the session was opened by an identity provider, which checks by its own rules. */
  readonly byProvider: boolean
}

/**
 * What an account has to do before it may work, or null.
 * @param at Instant in milliseconds.
 * @example findPending(defaultPolicy, { roles: [], passwordSetAt, hasSecondFactor: false, byProvider: false }, now) // null
 */
export function findPending(
  policy: AccountPolicy,
  { roles, passwordSetAt, hasSecondFactor, byProvider }: Standing,
  at: number,
): 'password' | 'second-factor' | null {
  if (byProvider) return null
  const rotates = policy.passwordProfile === 'dengbao' && passwordSetAt !== null
  if (rotates && at >= Date.parse(passwordSetAt) + policy.passwordDays * days) return 'password'
  const { secondFactor } = policy
  const asked = secondFactor === 'all' || (secondFactor === 'administrators' && roles.some(isAdministrator))
  return asked && !hasSecondFactor ? 'second-factor' : null
}
