import { readFileSync } from 'node:fs'
import { readReport } from '@gangmu/reader'

/** Prints the reading of a text file as JSON: `node --import tsx bench/read-json.ts FILE`. */
const file = process.argv[2]
if (file === undefined) throw new RangeError('Cannot read a report: no file is named')
process.stdout.write(`${JSON.stringify(readReport(readFileSync(file, 'utf8')))}\n`)
