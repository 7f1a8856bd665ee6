import type { IntakeLimits, IntakeNoticeCode, IntakeProblemCode } from '../../src/index.ts'

/** A file that is wrong in one way, made in memory, with what must be said of it. */
export interface BadFile {
  /** What is wrong, in a few words. */
  readonly wrong: string
  readonly name: string
  readonly make: () => Uint8Array
  /** The code of the sentence, or `opened` for what is read all the same. */
  readonly says: IntakeProblemCode | 'opened'
  /** Where it is opened: the notice that must be given. */
  readonly notes?: IntakeNoticeCode
  /** Where it is opened: text that must not have been read in. */
  readonly without?: string
  readonly limits?: Partial<IntakeLimits>
}

/** Bytes of a text in UTF-8. */
export const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Bytes that look like chance, the same every time. */
export function noise(length: number, seed = 7): Uint8Array {
  let state = seed
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
    return state >>> 24
  })
}

/** A copy with some bytes written over. */
export function overwrite(bytes: Uint8Array, at: number, values: readonly number[]): Uint8Array {
  const copy = bytes.slice()
  copy.set(values, at < 0 ? copy.length + at : at)
  return copy
}
