import type { Words } from './terminal/terminal.ts'

/** A command line that cannot be understood; ends with exit code 2 and says why. */
export class UsageError extends Error {
  readonly words: Words

  constructor(words: Words) {
    super(words.en)
    this.name = 'UsageError'
    this.words = words
  }
}
