/**
 * Reads generated and spoilt texts and holds every reading to its laws: nothing thrown, every numeral in exactly one place,
 * every item its own words. The same seed, count and corpus give the same digest.
 * Run: `node --import tsx bench/fuzz.ts [SEED] [COUNT]` (1 and 1,000,000). Sentences of ../shared/corpus join in where it is present.
 */
import { performance } from 'node:perf_hooks'
import { runFuzz } from './run-fuzz.ts'
import { findShared, listReports } from './shared.ts'

const seed = Number(process.argv[2] ?? 1)
const count = Number(process.argv[3] ?? 1_000_000)
if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(count) || count < 1)
  throw new RangeError(`Cannot run: seed and count must be whole numbers, current values are ${process.argv.slice(2)}`)

const folder = findShared('corpus', 'reports')
const sentences =
  folder === null
    ? []
    : listReports(folder).flatMap(({ text }) =>
        text.split('。').filter((sentence, i) => i % 7 === 0 && sentence.length < 200),
      )
const began = performance.now()
const summary = runFuzz(seed, count, sentences)
const { failures, ...counts } = summary
console.log(JSON.stringify({ seed, sentences: sentences.length, ...counts, failures: failures.length }))
console.log(`${((performance.now() - began) / 1000).toFixed(0)} s, ${new Date().toISOString().slice(0, 10)}`)
for (const { index, why, text } of failures.slice(0, 10)) console.log(`${index}: ${why}\n  ${JSON.stringify(text)}`)
if (failures.length > 0) process.exitCode = 1
