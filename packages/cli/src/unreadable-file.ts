import type { Words } from './terminal/terminal.ts'

/** A file that cannot be read or opened; ends with exit code 3 and says what to do. */
export class UnreadableFile extends Error {
  readonly words: Words

  constructor(words: Words) {
    super(words.en)
    this.name = 'UnreadableFile'
    this.words = words
  }
}
