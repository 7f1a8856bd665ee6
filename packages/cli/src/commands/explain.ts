import { explain, type Part, readReport } from '@gangmu/reader'
import { exitCode } from '../exit-code.ts'
import { openFile } from '../open-file.ts'
import { readArguments } from '../read-arguments.ts'
import { makePaint, type Paint } from '../terminal/paint.ts'
import { plainText } from '../terminal/plain-text.ts'
import { UsageError } from '../usage-error.ts'
import type { Run } from './command.ts'

function writePart({ quote, rule, value, start, end }: Part, paint: Paint): string {
  return `${paint('strong', plainText(quote))}  ${paint('cyan', rule)}  ${plainText(value)}  ${paint('dim', `${start}–${end}`)}`
}

/** A part and, indented below it, the parts it was made from. */
function writeTree(part: Part, paint: Paint, lead = '', branch = ''): string[] {
  const parts = part.parts ?? []
  const lines = [`${lead}${branch}${writePart(part, paint)}`]
  const below = branch === '' ? lead : lead + (branch === '└─ ' ? '   ' : '│  ')
  for (const [index, child] of parts.entries()) {
    lines.push(...writeTree(child, paint, below, index === parts.length - 1 ? '└─ ' : '├─ '))
  }
  return lines
}

/** Says which rule read what stands at a position, and from which parts. */
export const run: Run = async (args, terminal) => {
  const { positionals } = readArguments(args, {})
  const [path, position = '', ...more] = positionals
  const offset = Number(position)
  if (path === undefined || more.length > 0 || position === '' || !Number.isInteger(offset) || offset < 0) {
    throw new UsageError({
      zh: '请给出文件和位置，位置为从0起的字符序号。',
      en: 'Name a file and a position: the number of a character, from 0.',
    })
  }
  const { text } = await openFile(path)
  if (offset >= text.length) {
    throw new UsageError({
      zh: `位置超出文本：全文共${text.length}个字符。`,
      en: `The position is outside the text of ${text.length} characters.`,
    })
  }
  const part = explain(readReport(text), offset)
  if (part === null) {
    const words = plainText(text.slice(Math.max(0, offset - 12), offset + 12))
    terminal.err(
      terminal.language === 'zh' ? `“${words}”处没有识别结果。` : `Nothing was read at this position: "${words}".`,
    )
    return exitCode.problem
  }
  terminal.out(writeTree(part, makePaint(terminal.colour)).join('\n'))
  return exitCode.ok
}
