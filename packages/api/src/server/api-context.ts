import type { Ledger } from '@gangmu/ledger'
import type { IdentityProvider } from '../access/identity-provider.ts'
import type { KnownSessions } from '../access/known-sessions.ts'
import type { NamePauses } from '../access/name-pauses.ts'
import type { SignInThrottle } from '../access/sign-in-throttle.ts'
import type { JobRunner } from '../jobs/job-runner.ts'
import type { Limits } from './limits.ts'

/** What every handler may use. Made once by `createServer`. */
export interface ApiContext {
  readonly ledger: Ledger
  /** Place code in which accounts, sessions and jobs are kept. */
  readonly homePlace: string
  readonly programVersion: string
  readonly limits: Limits
  readonly jobs: JobRunner
  readonly throttle: SignInThrottle
  readonly namePauses: NamePauses
  readonly knownSessions: KnownSessions
  /** The identity provider that people may sign in by, or null. */
  readonly provider: IdentityProvider | null
  /** Passwords that are refused beside the shipped ones, in small letters. */
  readonly commonPasswords: ReadonlySet<string>
  /** True when people reach the server by https: cookies are then never sent in the clear. */
  readonly secure: boolean
  /** Secret by which the command line on the same machine is let in; null when there is none. */
  readonly localToken: string | null
  /** Tests only: every answer is held against its contract before it is sent. */
  readonly checkAnswers: boolean
}
