import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where the rival is looked for: it is installed by hand and no dependency of the project. */
export const rivalFolder = process.env.GANGMU_RIVAL ?? join(tmpdir(), 'gangmu-rival')

export const installRival = `mkdir -p ${rivalFolder} && npm install --prefix ${rivalFolder} @microsoft/recognizers-text-suite@1.3.1`

type Recognize = (text: string, culture: string) => readonly unknown[]
interface Suite {
  readonly recognizeNumber: Recognize
  readonly recognizePercentage: Recognize
  readonly recognizeDimension: Recognize
  readonly recognizeCurrency: Recognize
  readonly recognizeDateTime: Recognize
}

/** Reads a text with the rival's number, percentage, unit and date models; null when it is not installed. */
export function findRival(): ((text: string) => number) | null {
  const manifest = join(rivalFolder, 'package.json')
  if (!existsSync(join(rivalFolder, 'node_modules', '@microsoft', 'recognizers-text-suite'))) return null
  const suite = createRequire(manifest)('@microsoft/recognizers-text-suite') as Suite
  return (text) =>
    suite.recognizeNumber(text, 'zh-cn').length +
    suite.recognizePercentage(text, 'zh-cn').length +
    suite.recognizeDimension(text, 'zh-cn').length +
    suite.recognizeCurrency(text, 'zh-cn').length +
    suite.recognizeDateTime(text, 'zh-cn').length
}
