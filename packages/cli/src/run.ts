import type { Language } from '@gangmu/contract'
import { commands } from './commands/index.ts'
import { type ExitCode, exitCode } from './exit-code.ts'
import { writeHelp } from './help.ts'
import { openTerminal, readTerminalLanguage } from './terminal/terminal.ts'
import { UnreadableFile } from './unreadable-file.ts'
import { UsageError } from './usage-error.ts'

interface Asked {
  readonly language: Language
  readonly rest: readonly string[]
}

/** Takes `--lang` out of the arguments; it means the same for every command. */
function takeLanguage(args: readonly string[]): Asked {
  const rest: string[] = []
  let language = readTerminalLanguage(process.env)
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? ''
    if (arg === '--') {
      rest.push(...args.slice(index))
      break
    }
    const joined = arg.startsWith('--lang=')
    if (arg !== '--lang' && !joined) {
      rest.push(arg)
      continue
    }
    const value = joined ? arg.slice('--lang='.length) : args[++index]
    if (value !== 'zh' && value !== 'en') {
      throw new UsageError({ zh: '--lang 只能是 zh 或 en。', en: '--lang takes zh or en.' })
    }
    language = value
  }
  return { language, rest }
}

async function runCommand({ language, rest }: Asked): Promise<ExitCode> {
  const terminal = openTerminal(language)
  const [name, ...args] = rest
  if (name === '--version' || name === '-V') {
    const { programVersion } = await import('@gangmu/contract')
    terminal.out(programVersion)
    return exitCode.ok
  }
  if (name === '--help' || name === '-h' || name === 'help' || args.includes('--help') || args.includes('-h')) {
    terminal.out(writeHelp(language))
    return exitCode.ok
  }
  const command = commands.find((candidate) => candidate.name === name)
  if (command === undefined) {
    terminal.err(writeHelp(language))
    const zh = name === undefined ? '请给出要执行的命令。' : `没有“${name}”这个命令。`
    const en = name === undefined ? 'Name a command.' : `There is no command "${name}".`
    throw new UsageError({ zh, en })
  }
  const { run } = await command.load()
  return run(args, terminal)
}

/**
 * The command line: reads the arguments, carries the command out and gives its exit code.
 * @param args Arguments without the program's name.
 * @example process.exitCode = await run(['read', 'report.txt'])
 */
export async function run(args: readonly string[]): Promise<ExitCode> {
  let language = readTerminalLanguage(process.env)
  try {
    const asked = takeLanguage(args)
    language = asked.language
    return await runCommand(asked)
  } catch (error) {
    if (error instanceof UsageError || error instanceof UnreadableFile) {
      process.stderr.write(`${error.words[language]}\n`)
      return error instanceof UsageError ? exitCode.usage : exitCode.unreadable
    }
    throw error
  }
}
