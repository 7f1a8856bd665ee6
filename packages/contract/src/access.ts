/**
 * Who may call a route. Declared once, here, on every route; checked once, in the api room.
 * `public` needs no session; `setup` needs the one-time link's token; `session` any signed-in account;
 * a list of roles needs one of them in the place that the path names.
 */
export type Access = 'public' | 'setup' | 'session' | readonly Role[]

/**
 * What an account may do in a place. `office` is the supervision office (督查室): imports, decides, adopts.
 * `staff` reads. `system-administrator` keeps accounts and places, and may open a place that is new to the installation.
 */
export const roles = ['system-administrator', 'office', 'staff'] as const
/** One of {@link roles}. */
export type Role = (typeof roles)[number]
