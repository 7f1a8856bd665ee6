/** Kinds of long work. */
export type JobKind = 'import'

/** How a job stands. `problem` is a code with its parameters; `result` what it made. */
export interface JobView {
  readonly id: string
  readonly kind: JobKind
  readonly state: 'waiting' | 'running' | 'done' | 'failed'
  /** What is being done now: `waiting`, `opening`, `reading`, `storing`, `done`. */
  readonly stage: string
  readonly done: number
  readonly total: number
  readonly result: { readonly place: string; readonly document: string } | null
  readonly problem: { readonly code: string; readonly params: Readonly<Record<string, string | number>> } | null
}

/** A job taken for work. Its lease runs out at `leaseUntil`; then another worker may take it. */
export interface ClaimedJob {
  readonly place: string
  readonly id: string
  readonly kind: JobKind
  /** Who asked for it. */
  readonly actor: string
  /** 1 for the first time; more when a worker died on it. */
  readonly attempt: number
  readonly leaseUntil: string
  /** What was asked, as handed to `enqueueJob`. */
  readonly input: Readonly<Record<string, unknown>>
  /** The uploaded bytes. */
  readonly payload: Uint8Array
}
