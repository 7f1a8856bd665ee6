import { z } from 'zod'
import { administratorRoles, keepers } from '../access.ts'
import { defineRoute } from '../route.ts'
import {
  accountNameSchema,
  fromDateSchema,
  grantPowers,
  grantSchema,
  holderSchema,
  postRoles,
  untilDateSchema,
} from '../schemas/accounts.ts'
import { idSchema as id, inPlace } from '../schemas/parts.ts'

export const listRights = defineRoute({
  id: 'list-rights',
  method: 'GET',
  path: '/api/v1/places/:place/rights',
  summary: 'Who may do what in a place, and why: grants, roles that posts carry, persons who hold posts',
  access: [...administratorRoles, 'office'],
  write: false,
  params: inPlace,
  status: 200,
  response: z.object({
    /** What whoever asks may give here, so that nothing is offered that would be refused. */
    mayGrant: z.enum(grantPowers),
    grants: z.array(grantSchema),
    postRoles: z.array(z.object({ post: id, role: z.enum(postRoles) })),
    holders: z.array(holderSchema),
  }),
  problems: ['not-found'],
})

export const listUnitHolders = defineRoute({
  id: 'list-unit-holders',
  method: 'GET',
  path: '/api/v1/places/:place/units/:unit/holders',
  summary: "Who holds, held or will hold a unit's posts",
  access: [...keepers, 'office', 'leader', 'unit-head', 'liaison', 'staff'],
  write: false,
  params: inPlace.extend({ unit: id }),
  status: 200,
  response: z.object({ holders: z.array(holderSchema) }),
  problems: ['not-found'],
})

export const holdPost = defineRoute({
  id: 'hold-post',
  method: 'POST',
  path: '/api/v1/places/:place/posts/:post/holders',
  summary: 'Let a person hold a post for a time; a successor inherits its duties without any of them being issued anew',
  access: keepers,
  write: true,
  params: inPlace.extend({ post: id }),
  body: z.object({ name: accountNameSchema, from: fromDateSchema, until: untilDateSchema.nullable().default(null) }),
  status: 201,
  response: z.object({ holding: id }),
  problems: [
    'not-found',
    'not-allowed',
    'own-account',
    'account-unknown',
    'post-unknown',
    'roles-exclude',
    'invalid-request',
  ],
})

export const leavePost = defineRoute({
  id: 'leave-post',
  method: 'PUT',
  path: '/api/v1/places/:place/holdings/:holding',
  summary: 'Set the last day on which a person holds a post',
  access: keepers,
  write: true,
  params: inPlace.extend({ holding: id }),
  body: z.object({ until: untilDateSchema.nullable(), expectedVersion: z.int().min(1) }),
  status: 200,
  response: z.object({ version: z.int().min(1) }),
  problems: ['not-found', 'not-allowed', 'own-account', 'version-conflict', 'invalid-request'],
})

const ofPostRole = inPlace.extend({ post: id, role: z.enum(postRoles) })

export const grantPostRole = defineRoute({
  id: 'grant-post-role',
  method: 'PUT',
  path: '/api/v1/places/:place/posts/:post/roles/:role',
  summary: "Let a post carry a role beside that of its kind, such as the supervision office's",
  access: keepers,
  write: true,
  params: ofPostRole,
  status: 200,
  response: z.object({ granted: z.boolean() }),
  problems: ['not-found', 'not-allowed', 'post-unknown'],
})

export const revokePostRole = defineRoute({
  id: 'revoke-post-role',
  method: 'DELETE',
  path: '/api/v1/places/:place/posts/:post/roles/:role',
  summary: 'Take a role from a post; its holders are without it from the next request on',
  access: keepers,
  write: true,
  params: ofPostRole,
  status: 200,
  response: z.object({ revoked: z.boolean() }),
  problems: ['not-found', 'not-allowed'],
})
