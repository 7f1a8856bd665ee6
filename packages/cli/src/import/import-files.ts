import { type ExitCode, exitCode } from '../exit-code.ts'
import type { FileBytes } from '../open-file.ts'
import { plainText } from '../terminal/plain-text.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { describeOutcome } from './describe-outcome.ts'
import type { Importer } from './importer.ts'

/**
 * Imports the files that were named one by one, and says of each what became of it.
 * @returns 1 when one was refused, 3 when all that failed could not be read, else 0.
 * @example await importFiles(files, importer, terminal) // 0
 */
export async function importFiles(
  files: readonly FileBytes[],
  importer: Importer,
  terminal: Terminal,
): Promise<ExitCode> {
  let code: ExitCode = exitCode.ok
  const zh = terminal.language === 'zh'
  for (const [index, file] of files.entries()) {
    const name = plainText(file.name)
    terminal.progress(`${index + 1}/${files.length} ${name}`)
    const outcome = await importer.importOne(file)
    terminal.progress('')
    if (outcome.ok) {
      const where = `${outcome.place}/${outcome.document}`
      terminal.out(zh ? `已导入 ${name}：${where}` : `Imported ${name}: ${where}`)
      for (const notice of outcome.notices) terminal.err(`  ${notice}`)
      continue
    }
    const words = describeOutcome(outcome, terminal.language)
    terminal.err(zh ? `${name}：${words}` : `${name}: ${words}`)
    const unreadable = outcome.problem.code === 'unreadable-file'
    if (code === exitCode.ok || !unreadable) code = unreadable ? exitCode.unreadable : exitCode.problem
  }
  return code
}
