import { z } from 'zod'
import { roles } from '../access.ts'
import { titled } from '../titled.ts'
import { idSchema as id } from './parts.ts'

const instant = z.iso.datetime()
const date = z.iso.date()

/** The name of an account: what its person is called and signs in with. */
export const accountNameSchema = titled(z.string().trim().min(2).max(64), { zh: '姓名', en: 'Name' })

/** A password as it is typed; how long and how mixed it must be is the policy's to say. */
export const passwordSchema = titled(z.string().min(1).max(256), { zh: '口令', en: 'Password' })

/** Six digits of an authenticator, or a recovery code. */
export const codeSchema = titled(z.string().trim().min(6).max(40), { zh: '动态口令', en: 'Code' })

/** First day on which something holds. */
export const fromDateSchema = titled(z.iso.date(), { zh: '起始日期', en: 'First day' })

/** Last day on which something holds. */
export const untilDateSchema = titled(z.iso.date(), { zh: '截止日期', en: 'Last day' })

/** Roles that a post can carry beside those of its kind. */
export const postRoles = ['office', 'deputy'] as const

/** An account as administrators see it. */
export const accountSchema = z.object({
  id,
  name: z.string(),
  disabled: z.boolean(),
  /** False until the person has used the invitation. */
  hasPassword: z.boolean(),
  hasSecondFactor: z.boolean(),
  createdAt: instant,
  lastSignInAt: instant.nullable(),
  /** Until when wrong passwords have paused it. */
  lockedUntil: instant.nullable(),
  version: z.int().min(1),
  grants: z.array(z.object({ place: z.string(), role: z.enum(roles) })),
  holdsPost: z.boolean(),
})

/** A session of an account, for its person or a security administrator. */
export const sessionLineSchema = z.object({
  id,
  /** Browser and system in a few words; empty when it did not say. */
  device: z.string(),
  means: z.enum(['password', 'password-and-code', 'link', 'provider']),
  openedAt: instant,
  seenAt: instant,
  expiresAt: instant,
  /** The session that asks. */
  current: z.boolean(),
})

/** How people sign in and how long they stay. */
export const accountPolicySchema = z.object({
  /** `asvs`: at least 12 characters and no common password; `dengbao`: complexity, rotation, history (GB/T 22239-2019). */
  passwordProfile: z.enum(['asvs', 'dengbao']),
  passwordDays: z.int().min(1).max(365),
  passwordsKept: z.int().min(0).max(24),
  secondFactor: z.enum(['off', 'administrators', 'all']),
  idleMinutes: z
    .int()
    .min(5)
    .max(24 * 60),
  absoluteHours: z
    .int()
    .min(1)
    .max(7 * 24),
  /** Whether a system administrator may also work: for trials and the smallest installations. */
  administratorMayWork: z.boolean(),
  /** Whether somebody the identity provider knows and this installation does not gets an account, without any right. */
  createFromProvider: z.boolean(),
})

/** What somebody may give in a place: any right, its first security administrator alone, or nothing. */
export const grantPowers = ['everything', 'first-security-administrator', 'nothing'] as const

/** Somebody whom entries of a record name by id, and what they are called today. */
export const personSchema = z.object({ id, name: z.string() })

/** One time somebody signed in to an account or failed to. */
export const ownSignInSchema = z.object({ at: instant, succeeded: z.boolean(), device: z.string() })

/** A person who holds, held or will hold a post; both days included. */
export const holderSchema = z.object({
  id,
  post: id,
  account: id,
  name: z.string(),
  from: date,
  until: date.nullable(),
  version: z.int().min(1),
})

/** A role granted to an account for a place. */
export const grantSchema = z.object({
  account: id,
  name: z.string(),
  role: z.enum(roles),
  grantedAt: instant,
  grantedBy: z.string(),
})
