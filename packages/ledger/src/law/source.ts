/** Where a rule of a place was taken from, so that whoever doubts it can look. */
export interface Source {
  /** The document or the notice, and what it says. */
  readonly words: string
  /** Its day or year. */
  readonly date: string
  /** False for what nobody found in the document itself, and for what we set ourselves. */
  readonly verified: boolean
  /** True for what we set ourselves because no document says it. */
  readonly own?: boolean
}
