import { plainText } from '../terminal/plain-text.ts'
import type { Terminal, Words } from '../terminal/terminal.ts'
import type { FolderWalk } from './walk-folder.ts'

/** What became of the files of a folder, each under its path inside the folder. */
export interface FolderReport {
  /** Came in now; `where` is place and document. */
  readonly in: { readonly name: string; readonly where: string; readonly notices: readonly string[] }[]
  /** Was there already, by its bytes. */
  readonly there: { readonly name: string; readonly where: string }[]
  readonly refused: { readonly name: string; readonly why: string }[]
  /** Left for the next run, because this one was stopped. */
  readonly notBegun: string[]
}

/** How many columns of a terminal a text takes: ideographs and full-width forms take two. */
function widthOf(text: string): number {
  let width = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    width += (code >= 0x1100 && code < 0xa4d0) || (code >= 0xac00 && code < 0xfffe) || code >= 0x20000 ? 2 : 1
  }
  return width
}

/** Rows of two columns under a heading; a name wider than the column keeps its words and pushes the second one on. */
function writeRows(heading: string, rows: readonly { name: string; said: string; notes?: readonly string[] }[]) {
  if (rows.length === 0) return []
  const column = Math.min(48, Math.max(...rows.map(({ name }) => widthOf(plainText(name)))))
  const lines = [heading]
  for (const { name, said, notes = [] } of rows) {
    const shown = plainText(name)
    lines.push(`  ${shown}${' '.repeat(Math.max(0, column - widthOf(shown)))}  ${plainText(said)}`.trimEnd())
    for (const note of notes) lines.push(`    · ${plainText(note)}`)
  }
  return [...lines, '']
}

const closedWords: Readonly<Record<FolderWalk['closed'][number]['why'], Words>> = {
  'too-deep': { zh: '文件夹层级过深，未进入。', en: 'This folder lies too deep and was not entered.' },
  unreadable: { zh: '没有读取文件夹的权限。', en: 'Reading this folder is not permitted.' },
}

/**
 * Whether everything came in or was there: then the command ends with 0.
 * @example isComplete(report, walk) // true
 */
export function isComplete({ refused, notBegun }: FolderReport, { closed }: FolderWalk): boolean {
  return refused.length + notBegun.length + closed.length === 0
}

/**
 * Prints the table of a folder: what came in, what was there, what did not come in and why, what was not begun, and the sums.
 * @example writeFolderReport(report, walk, terminal)
 */
export function writeFolderReport(report: FolderReport, walk: FolderWalk, terminal: Terminal): void {
  const { language } = terminal
  const say = (words: Words) => words[language]
  const refused = [
    ...report.refused.map(({ name, why }) => ({ name, said: why })),
    ...walk.closed.map(({ name, why }) => ({ name: name === '' ? '.' : name, said: say(closedWords[why]) })),
  ]
  const [came, there, rest] = [report.in.length, report.there.length, report.notBegun.length]
  const lines = [
    ...writeRows(
      say({ zh: `已导入（${came}）`, en: `Came in (${came})` }),
      report.in.map(({ name, where, notices }) => ({ name, said: where, notes: notices })),
    ),
    ...writeRows(
      say({ zh: `台账中已有（${there}）`, en: `There already (${there})` }),
      report.there.map(({ name, where }) => ({ name, said: where })),
    ),
    ...writeRows(say({ zh: `未导入（${refused.length}）`, en: `Did not come in (${refused.length})` }), refused),
    ...writeRows(
      say({ zh: `尚未处理（${rest}），再次运行即可继续`, en: `Not begun (${rest}); run it again to go on` }),
      report.notBegun.map((name) => ({ name, said: '' })),
    ),
    say({
      zh: `共${walk.files.length}个文件：已导入${came}，已有${there}，未导入${refused.length}，尚未处理${rest}；略过隐藏文件和链接${walk.passedOver}个。`,
      en: `${walk.files.length} files: ${came} came in, ${there} there already, ${refused.length} did not come in, ${rest} not begun; hidden files and links passed over: ${walk.passedOver}.`,
    }),
  ]
  terminal.out(lines.join('\n'))
}
