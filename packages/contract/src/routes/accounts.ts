import { z } from 'zod'
import { administratorRoles, grantableRoles, keepers } from '../access.ts'
import { defineRoute } from '../route.ts'
import {
  accountNameSchema,
  accountPolicySchema,
  accountSchema,
  personSchema,
  sessionLineSchema,
} from '../schemas/accounts.ts'
import { auditEntrySchema, placeSchema } from '../schemas/ledger.ts'
import { entriesQuery, idSchema as id, inPlace, placeCodeSchema } from '../schemas/parts.ts'

const ofAccount = inPlace.extend({ account: id })
const version = z.int().min(1)
/** A one-time link as its maker sees it, once: the token is kept nowhere and goes into the address's fragment. */
const link = z.object({ account: id, token: z.string(), expiresAt: z.iso.datetime() })

export const listAccounts = defineRoute({
  id: 'list-accounts',
  method: 'GET',
  path: '/api/v1/places/:place/installation/accounts',
  summary: 'Every account with what it was granted',
  access: keepers,
  write: false,
  params: inPlace,
  status: 200,
  response: z.object({ accounts: z.array(accountSchema) }),
  problems: ['not-found'],
})

export const createAccount = defineRoute({
  id: 'create-account',
  method: 'POST',
  path: '/api/v1/places/:place/installation/accounts',
  summary: 'Invite a person: an account without a password or any right, and a one-time link to choose a password by',
  access: ['system-administrator'],
  write: true,
  params: inPlace,
  body: z.object({ name: accountNameSchema }),
  status: 201,
  response: link,
  problems: ['not-found', 'account-name-taken', 'invalid-request'],
})

export const makeAccountLink = defineRoute({
  id: 'make-account-link',
  method: 'POST',
  path: '/api/v1/places/:place/installation/accounts/:account/link',
  summary: 'A new one-time link for a person who forgot the password or lost the invitation',
  access: keepers,
  write: true,
  params: ofAccount,
  body: z.object({ forgetSecondFactor: z.boolean().default(false) }),
  status: 201,
  response: link,
  problems: ['not-found', 'not-allowed', 'invalid-request'],
})

export const renameAccount = defineRoute({
  id: 'rename-account',
  method: 'PUT',
  path: '/api/v1/places/:place/installation/accounts/:account/name',
  summary: 'Give an account another name; it signs in with that from now on',
  access: ['system-administrator'],
  write: true,
  params: ofAccount,
  body: z.object({ name: accountNameSchema, expectedVersion: version }),
  status: 200,
  response: z.object({ version }),
  problems: ['not-found', 'version-conflict', 'account-name-taken', 'invalid-request'],
})

export const disableAccount = defineRoute({
  id: 'disable-account',
  method: 'POST',
  path: '/api/v1/places/:place/installation/accounts/:account/disabling',
  summary: 'Take an account out of use; its sessions end at once and what it did stays',
  access: keepers,
  write: true,
  params: ofAccount,
  body: z.object({ expectedVersion: version }),
  status: 200,
  response: z.object({ version }),
  problems: ['not-found', 'not-allowed', 'version-conflict', 'own-account', 'last-administrator', 'invalid-request'],
})

export const enableAccount = defineRoute({
  id: 'enable-account',
  method: 'POST',
  path: '/api/v1/places/:place/installation/accounts/:account/enabling',
  summary: 'Take an account back into use',
  access: keepers,
  write: true,
  params: ofAccount,
  body: z.object({ expectedVersion: version }),
  status: 200,
  response: z.object({ version }),
  problems: ['not-found', 'not-allowed', 'version-conflict', 'invalid-request'],
})

export const unlockAccount = defineRoute({
  id: 'unlock-account',
  method: 'POST',
  path: '/api/v1/places/:place/installation/accounts/:account/unlocking',
  summary: 'End the pause that wrong passwords brought an account',
  access: keepers,
  write: true,
  params: ofAccount,
  status: 200,
  response: z.object({ unlocked: z.boolean() }),
  problems: ['not-found'],
})

export const listAccountSessions = defineRoute({
  id: 'list-account-sessions',
  method: 'GET',
  path: '/api/v1/places/:place/installation/accounts/:account/sessions',
  summary: "An account's sessions, newest first",
  access: ['security-administrator'],
  write: false,
  params: ofAccount,
  status: 200,
  response: z.object({ sessions: z.array(sessionLineSchema) }),
  problems: ['not-found'],
})

export const closeAccountSessions = defineRoute({
  id: 'close-account-sessions',
  method: 'DELETE',
  path: '/api/v1/places/:place/installation/accounts/:account/sessions',
  summary: 'End all sessions of an account, or one of them',
  access: ['security-administrator'],
  write: true,
  params: ofAccount,
  query: z.object({ session: id.optional() }),
  status: 200,
  response: z.object({ closed: z.int() }),
  problems: ['not-found', 'invalid-request'],
})

export const listSignIns = defineRoute({
  id: 'list-sign-ins',
  method: 'GET',
  path: '/api/v1/places/:place/sign-ins',
  summary: 'What the record says of accounts, sessions and rights, newest first',
  access: ['security-administrator', 'audit-administrator'],
  write: false,
  params: inPlace,
  query: entriesQuery,
  status: 200,
  response: z.object({ entries: z.array(auditEntrySchema), people: z.array(personSchema) }),
  problems: ['not-found', 'invalid-request'],
})

export const getAccountPolicy = defineRoute({
  id: 'get-account-policy',
  method: 'GET',
  path: '/api/v1/places/:place/installation/account-policy',
  summary: 'How people sign in and how long they stay',
  access: administratorRoles,
  write: false,
  params: inPlace,
  status: 200,
  response: z.object({
    policy: accountPolicySchema,
    version: z.int().min(0),
    /** Whether whoever asks may change it. */
    mayChange: z.boolean(),
  }),
  problems: ['not-found'],
})

export const setAccountPolicy = defineRoute({
  id: 'set-account-policy',
  method: 'PUT',
  path: '/api/v1/places/:place/installation/account-policy',
  summary: 'Change how people sign in; a system administrator may while there is no security administrator',
  access: keepers,
  write: true,
  params: inPlace,
  body: z.object({ policy: accountPolicySchema, expectedVersion: z.int().min(0) }),
  status: 200,
  response: z.object({ version }),
  problems: ['not-found', 'not-allowed', 'version-conflict', 'roles-exclude', 'invalid-request'],
})

export const listPlaces = defineRoute({
  id: 'list-places',
  method: 'GET',
  path: '/api/v1/places/:place/installation/places',
  summary: 'The places that are open in this installation',
  access: keepers,
  write: false,
  params: inPlace,
  status: 200,
  response: z.object({
    places: z.array(
      placeSchema.extend({
        home: z.boolean(),
        /** Whether somebody in use is its security administrator. */
        secured: z.boolean(),
      }),
    ),
  }),
  problems: ['not-found'],
})

export const openPlace = defineRoute({
  id: 'open-place',
  method: 'POST',
  path: '/api/v1/places/:place/installation/places',
  summary: 'Open a place of the kept divisions; whoever opens it keeps it as its system administrator',
  access: ['system-administrator'],
  write: true,
  params: inPlace,
  body: z.object({ code: placeCodeSchema }),
  status: 201,
  response: placeSchema,
  problems: ['not-found', 'place-unknown', 'invalid-request'],
})

export const appointSecurityAdministrator = defineRoute({
  id: 'appoint-security-administrator',
  method: 'POST',
  path: '/api/v1/places/:place/installation/places/:opened/security-administrator',
  summary: "Make a place's first security administrator, who gives every other right there; both records say so",
  access: ['security-administrator'],
  write: true,
  params: inPlace.extend({ opened: placeCodeSchema }),
  body: z.object({ name: accountNameSchema }),
  status: 200,
  response: z.object({ granted: z.boolean() }),
  problems: [
    'not-found',
    'not-allowed',
    'own-account',
    'account-unknown',
    'roles-exclude',
    'place-unknown',
    'invalid-request',
  ],
})

const grant = z.object({ name: accountNameSchema, role: z.enum(grantableRoles) })

export const grantRole = defineRoute({
  id: 'grant-role',
  method: 'POST',
  path: '/api/v1/places/:place/grants',
  summary:
    'Grant an account a role for the whole place; a system administrator may while there is no security administrator',
  access: keepers,
  write: true,
  params: inPlace,
  body: grant,
  status: 200,
  response: z.object({ granted: z.boolean() }),
  problems: ['not-found', 'not-allowed', 'own-account', 'account-unknown', 'roles-exclude', 'invalid-request'],
})

export const revokeRole = defineRoute({
  id: 'revoke-role',
  method: 'DELETE',
  path: '/api/v1/places/:place/grants/:account/:role',
  summary: 'Take a granted role away; the next request is already without it',
  access: keepers,
  write: true,
  params: ofAccount.extend({ role: z.enum(grantableRoles) }),
  status: 200,
  response: z.object({ revoked: z.boolean() }),
  problems: ['not-found', 'not-allowed', 'own-account', 'last-administrator'],
})
