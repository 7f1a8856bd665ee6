import { addresses } from './addresses.ts'

/**
 * Where to go after signing in: only addresses of the workbench are followed, never one from elsewhere.
 * @example safeNext('https://example.test/') // '/w'
 */
export function safeNext(next: string | undefined): string {
  return next !== undefined && /^\/w(\/|$)/.test(next) ? next : addresses.start()
}
