import { z } from 'zod'
import { defineRoute } from '../route.ts'
import {
  accountPolicySchema,
  codeSchema as code,
  ownSignInSchema,
  passwordSchema as password,
  sessionLineSchema,
} from '../schemas/accounts.ts'
import { sessionSchema } from '../schemas/ledger.ts'

const token = z.string().min(20).max(128)

export const readAccountLink = defineRoute({
  id: 'read-account-link',
  method: 'POST',
  path: '/api/v1/account-link/reading',
  summary: 'Whose one-time link this is, and which passwords are taken; changes nothing',
  access: 'setup',
  write: true,
  body: z.object({ token }),
  status: 200,
  response: z.object({
    name: z.string(),
    purpose: z.enum(['invitation', 'reset']),
    passwordProfile: accountPolicySchema.shape.passwordProfile,
  }),
  problems: ['account-link-used', 'invalid-request'],
})

export const useAccountLink = defineRoute({
  id: 'use-account-link',
  method: 'POST',
  path: '/api/v1/account-link',
  summary: 'Choose a password by a one-time link, and sign in; every session opened before ends',
  access: 'setup',
  write: true,
  body: z.object({ token, password }),
  status: 201,
  response: sessionSchema,
  problems: ['account-link-used', 'password-weak', 'invalid-request'],
})

export const getOwnAccount = defineRoute({
  id: 'get-own-account',
  method: 'GET',
  path: '/api/v1/account',
  summary: "One's own account: sessions, second factor, what a password must be",
  access: 'session',
  write: false,
  status: 200,
  response: z.object({
    /** False for whoever signs in by an identity provider and never chose a password here. */
    hasPassword: z.boolean(),
    sessions: z.array(sessionLineSchema),
    /** The last ten, newest first. */
    signIns: z.array(ownSignInSchema),
    secondFactor: z.object({ confirmed: z.boolean(), recoveryCodes: z.int() }).nullable(),
    policy: accountPolicySchema.pick({
      passwordProfile: true,
      passwordDays: true,
      passwordsKept: true,
      secondFactor: true,
    }),
  }),
  problems: [],
})

export const changePassword = defineRoute({
  id: 'change-password',
  method: 'PUT',
  path: '/api/v1/account/password',
  summary: "Change one's own password; every other session ends and this one gets a new token",
  access: 'session',
  write: true,
  body: z.object({ current: password, password }),
  status: 200,
  response: sessionSchema,
  problems: ['password-wrong', 'password-weak', 'too-many-requests', 'invalid-request'],
})

export const closeOwnSessions = defineRoute({
  id: 'close-own-sessions',
  method: 'DELETE',
  path: '/api/v1/account/sessions',
  summary: "End one of one's own sessions, or all but the one that asks",
  access: 'session',
  write: true,
  query: z.object({ session: z.string().max(64).optional() }),
  status: 200,
  response: z.object({ closed: z.int() }),
  problems: ['invalid-request'],
})

export const startSecondFactor = defineRoute({
  id: 'start-second-factor',
  method: 'POST',
  path: '/api/v1/account/second-factor',
  summary:
    'Start a second factor (TOTP, RFC 6238): the secret is shown once, as text and as an address for authenticators',
  access: 'session',
  write: true,
  body: z.object({ password }),
  status: 201,
  response: z.object({ secret: z.string(), address: z.string() }),
  problems: ['password-wrong', 'code-refused', 'secret-key-missing', 'too-many-requests', 'invalid-request'],
})

export const confirmSecondFactor = defineRoute({
  id: 'confirm-second-factor',
  method: 'PUT',
  path: '/api/v1/account/second-factor',
  summary: 'Confirm the second factor by a first code; recovery codes are shown once, and the session gets a new token',
  access: 'session',
  write: true,
  body: z.object({ code }),
  status: 200,
  response: sessionSchema.extend({ recoveryCodes: z.array(z.string()) }),
  problems: ['code-refused', 'too-many-requests', 'invalid-request'],
})

export const removeSecondFactor = defineRoute({
  id: 'remove-second-factor',
  method: 'POST',
  path: '/api/v1/account/second-factor/removal',
  summary: "Remove one's own second factor, by a code of it",
  access: 'session',
  write: true,
  body: z.object({ code }),
  status: 200,
  response: z.object({ removed: z.boolean() }),
  problems: ['code-refused', 'too-many-requests', 'invalid-request'],
})
