import { type Reading, readReport } from '@gangmu/reader'
import { makeOddText, makeRandom } from './fuzz-texts.ts'
import { findBrokenLaw } from './laws.ts'

export interface FuzzFailure {
  /** Number of the text in its run, from 0. */
  readonly index: number
  readonly why: string
  readonly text: string
}

export interface FuzzSummary {
  readonly texts: number
  readonly characters: number
  readonly quantities: number
  readonly findings: number
  /** The same for the same seed, count and reader: mixed from what each text was read as. */
  readonly digest: string
  readonly failures: readonly FuzzFailure[]
}

const KINDS = [
  'quantities',
  'dates',
  'ranks',
  'names',
  'indicators',
  'targets',
  'enumerations',
  'recognitions',
  'commitments',
  'diagnostics',
] as const

/** Reads `count` odd texts and holds each reading to its laws; a throw and a broken law are failures, the first hundred are kept. */
export function runFuzz(seed: number, count: number, sentences: readonly string[] = []): FuzzSummary {
  const random = makeRandom(seed)
  const failures: FuzzFailure[] = []
  let characters = 0
  let quantities = 0
  let findings = 0
  let digest = 0x811c9dc5
  for (let index = 0; index < count; index++) {
    const text = makeOddText(random, sentences)
    characters += text.length
    const { reading, why } = readSafely(text)
    if (why !== null && failures.length < 100) failures.push({ index, why, text })
    if (reading === null) continue
    quantities += reading.quantities.length
    for (const kind of KINDS) {
      findings += reading[kind].length
      digest = Math.imul(digest ^ reading[kind].length, 0x01000193)
    }
    for (const { start, amount } of reading.quantities) digest = Math.imul(digest ^ start ^ amount.length, 0x01000193)
  }
  return {
    texts: count,
    characters,
    quantities,
    findings,
    digest: (digest >>> 0).toString(16).padStart(8, '0'),
    failures,
  }
}

function readSafely(text: string): { reading: Reading | null; why: string | null } {
  try {
    const reading = readReport(text)
    return { reading, why: findBrokenLaw(reading) }
  } catch (error) {
    return { reading: null, why: `thrown: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}` }
  }
}
