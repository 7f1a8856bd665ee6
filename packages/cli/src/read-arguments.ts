import { type ParseArgsConfig, parseArgs } from 'node:util'
import { UsageError } from './usage-error.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/**
 * Splits a command's arguments into options and the rest; unknown options are an error, never ignored.
 * @throws UsageError
 * @example readArguments(['a.txt', '--json'], { json: { type: 'boolean' } }).values.json // true
 */
export function readArguments<const T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error)
    throw new UsageError({ zh: `无法识别参数：${reason}`, en: `Cannot read the arguments: ${reason}` })
  }
}
