/**
 * Who may call a route. Declared once, here, on every route; checked once, in the api room.
 * `public` needs no session; `setup` needs the token of a one-time link; `session` any signed-in account; `local` is the
 * command line of whoever owns the data directory, and nobody else finds anything there;
 * a list of roles needs one of them in the place that the path names. What the path names below the place is checked there
 * as well: a `:unit` must be in the reach of one of the roles named here, a `:document` in review is seen only by whoever
 * reaches the whole place, and paths below `/installation/` exist in the home place alone.
 */
export type Access = 'public' | 'setup' | 'session' | 'local' | readonly Role[]

/**
 * Three administrators that exclude one another in one account (三员分立). `system-administrator` keeps accounts, places and
 * units; `security-administrator` grants rights, ends sessions, sees who signed in; `audit-administrator` reads the whole
 * record. None of the three sees drafts or changes what the place works on.
 */
export const administratorRoles = ['system-administrator', 'security-administrator', 'audit-administrator'] as const

/** Those of them who keep accounts and rights. */
export const keepers = ['system-administrator', 'security-administrator'] as const

/**
 * Who works in a place. `office` is the supervision office (督查室): imports, decides, adopts. `leader`, `unit-head` and
 * `liaison` come from holding a post of that kind; `deputy` (人大代表、政协委员) is granted; `staff` reads, in its unit by a
 * post, in the whole place by grant.
 */
export const workingRoles = ['office', 'leader', 'unit-head', 'liaison', 'deputy', 'staff'] as const

/** What an account may be in a place, by grant or by the posts it holds today. */
export const roles = [...administratorRoles, ...workingRoles] as const
/** One of {@link roles}. */
export type Role = (typeof roles)[number]

/** Roles that are granted to an account for a whole place; the others come from posts alone. */
export const grantableRoles = [...administratorRoles, 'office', 'deputy', 'staff'] as const

/**
 * How far a role reaches: the whole place, or the units with these ids. Office, leaders, administrators and staff by grant
 * reach the whole place; roles from a unit's posts reach that unit and those below it; a deputy reaches no unit.
 */
export type Scope = 'all' | readonly string[]
