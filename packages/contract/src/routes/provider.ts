import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { sessionSchema } from '../schemas/ledger.ts'

export const startProviderSignIn = defineRoute({
  id: 'start-provider-sign-in',
  method: 'POST',
  path: '/api/v1/provider/start',
  summary: 'Where to send the browser to sign in at the identity provider (OpenID Connect)',
  access: 'public',
  write: true,
  status: 200,
  response: z.object({ address: z.string() }),
  problems: ['not-found', 'provider-unreachable', 'too-many-requests'],
})

export const finishProviderSignIn = defineRoute({
  id: 'finish-provider-sign-in',
  method: 'POST',
  path: '/api/v1/provider/finish',
  summary: 'Sign in with what the provider sent the browser back with; with an invitation, link the account as well',
  access: 'public',
  write: true,
  body: z.object({
    code: z.string().min(1).max(4096),
    state: z.string().min(1).max(512),
    iss: z.string().max(2048).optional(),
    /** Token of an invitation that the person opened first. */
    invitation: z.string().min(20).max(128).optional(),
  }),
  status: 201,
  response: sessionSchema,
  problems: [
    'not-found',
    'provider-refused',
    'provider-unreachable',
    'identity-unknown',
    'identity-taken',
    'second-factor-set',
    'account-link-used',
    'account-name-taken',
    'too-many-requests',
    'invalid-request',
  ],
})
