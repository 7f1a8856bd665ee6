import type { Language } from '@gangmu/contract'

/** What every request carries: the session's CSRF token and the reader's language. One browser tab has one connection. */
export const connection: { csrf: string | null; language: Language } = { csrf: null, language: 'zh' }
