/** Writes that need no idempotency key: signing in twice only opens a second session, and reading a link, or leaving for a provider, changes nothing. */
export const withoutKey: readonly string[] = [
  'sign-in',
  'read-account-link',
  'start-provider-sign-in',
  'finish-provider-sign-in',
]
