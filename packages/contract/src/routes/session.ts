import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { codeSchema as code, accountNameSchema as name, passwordSchema as password } from '../schemas/accounts.ts'
import { sessionSchema } from '../schemas/ledger.ts'

export const getSession = defineRoute({
  id: 'get-session',
  method: 'GET',
  path: '/api/v1/session',
  summary: 'Who is signed in, and where they may work',
  access: 'public',
  write: false,
  status: 200,
  response: sessionSchema,
  problems: ['unavailable'],
})

export const createFirstAdministrator = defineRoute({
  id: 'create-first-administrator',
  method: 'POST',
  path: '/api/v1/setup',
  summary: 'Make the first administrator with the one-time link, and sign in',
  access: 'setup',
  write: true,
  body: z.object({
    token: z.string().min(20).max(128),
    name,
    password,
    /** Whether one person does everything: the administrator is then also the office. Left out: yes with the embedded database. */
    mayWork: z.boolean().optional(),
  }),
  status: 201,
  response: sessionSchema,
  problems: ['setup-link-used', 'password-weak', 'account-name-taken', 'invalid-request'],
})

export const signIn = defineRoute({
  id: 'sign-in',
  method: 'POST',
  path: '/api/v1/session',
  summary: 'Sign in with name and password',
  access: 'public',
  write: true,
  body: z.object({
    name,
    password,
    /** Six digits of the authenticator, or a recovery code; asked for by `code-needed` when the password was right. */
    code: code.optional(),
  }),
  status: 201,
  response: sessionSchema,
  problems: ['sign-in-refused', 'code-needed', 'code-refused', 'too-many-requests', 'invalid-request'],
})

export const signOut = defineRoute({
  id: 'sign-out',
  method: 'DELETE',
  path: '/api/v1/session',
  summary: 'Sign out',
  access: 'session',
  write: true,
  status: 200,
  response: sessionSchema,
  problems: [],
})
