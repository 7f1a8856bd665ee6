import { describeIntakeNotice, listLocations } from '@gangmu/intake'
import { readReport } from '@gangmu/reader'
import { exitCode } from '../exit-code.ts'
import { openFile } from '../open-file.ts'
import { readArguments } from '../read-arguments.ts'
import { writeReading } from '../reading/write-reading.ts'
import { makePaint } from '../terminal/paint.ts'
import { UsageError } from '../usage-error.ts'
import type { Run } from './command.ts'

/** Reads a report and prints what it says. Loads neither ledger nor server. */
export const run: Run = async (args, terminal) => {
  const { values, positionals } = readArguments(args, { json: { type: 'boolean' } })
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0) {
    throw new UsageError({ zh: '请给出一个文件，或用 - 表示标准输入。', en: 'Name one file, or - for standard input.' })
  }
  const { text, marks, warnings } = await openFile(path)
  for (const warning of warnings) terminal.err(describeIntakeNotice(warning, terminal.language))
  const reading = readReport(text)
  if (values.json === true) {
    terminal.out(JSON.stringify(reading))
  } else {
    const lines = writeReading(reading, listLocations(marks), makePaint(terminal.colour), terminal.language)
    terminal.out(lines.join('\n'))
  }
  return exitCode.ok
}
