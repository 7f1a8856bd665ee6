import {
  closeOnSignal,
  describeDurability,
  describeImportProblem,
  describeServeRefusal,
  ServeRefusal,
  serve,
} from '@gangmu/api'
import { programVersion } from '@gangmu/contract'
import { describeLedgerRefusal } from '../describe-ledger-refusal.ts'
import { exitCode } from '../exit-code.ts'
import { type FileBytes, readFileBytes } from '../open-file.ts'
import { readArguments } from '../read-arguments.ts'
import { readPort, readStoreSettings } from '../settings.ts'
import type { Terminal, Words } from '../terminal/terminal.ts'
import type { Run } from './command.ts'

type Running = Awaited<ReturnType<typeof serve>>

/** Says a thing in both languages at start: it is not known yet who reads it. Chinese first, English short. */
function say(terminal: Terminal, { zh, en }: Words): void {
  terminal.out(zh)
  terminal.out(en)
}

function announce(terminal: Terminal, running: Running, dataDir: string): void {
  const { address, setupLink, durability, engine, sampleLoaded } = running
  terminal.out(`纲目 ${programVersion} 已启动 · Gangmu ${programVersion} is running`)
  terminal.out(`访问地址 · Address:  ${address}`)
  if (setupLink !== null) {
    say(terminal, {
      zh: '首次设置链接（仅可使用一次，24 小时内有效，用于创建首位管理员）：',
      en: 'One-time link for the first administrator (24 hours):',
    })
    terminal.out(`  ${setupLink}`)
  }
  if (durability === 'embedded') terminal.out(`数据目录 · Data directory:  ${dataDir}`)
  terminal.out(`数据库 · Database:  ${engine}`)
  say(terminal, { zh: describeDurability(durability, 'zh'), en: describeDurability(durability, 'en') })
  if (sampleLoaded) {
    say(terminal, { zh: '已载入示例地区“云岫区”（虚构）。', en: 'The invented sample district Yunxiu was loaded.' })
  }
}

async function importFiles(terminal: Terminal, running: Running, files: readonly FileBytes[]): Promise<void> {
  for (const file of files) {
    const outcome = await running.importFile(file)
    if (outcome.ok) {
      const link = `${running.address}/w/${outcome.place}/documents/${outcome.document}`
      say(terminal, { zh: `已导入 ${file.name}：${link}`, en: `Imported ${file.name}.` })
      continue
    }
    const zh = describeImportProblem(outcome.problem, 'zh')
    const en = describeImportProblem(outcome.problem, 'en')
    terminal.err(`${file.name}：${zh.title}。${zh.detail}`)
    terminal.err(`${file.name}: ${en.title}. ${en.detail}`)
  }
}

/** Never settles: the program ends by its signal, cleanly. */
function untilStopped(terminal: Terminal, running: Running): Promise<never> {
  closeOnSignal(running, (fault) => {
    if (fault !== undefined) terminal.err(fault.stack ?? fault.message)
    say(terminal, { zh: '已停止。', en: 'Stopped.' })
  })
  return new Promise(() => undefined)
}

/** Starts the server; ends when it is told to. */
export const run: Run = async (args, terminal) => {
  const { values, positionals } = readArguments(args, {
    port: { type: 'string' },
    host: { type: 'string' },
    data: { type: 'string' },
    log: { type: 'string' },
  })
  const settings = readStoreSettings(values.data)
  const files = await Promise.all(positionals.map((path) => readFileBytes(path)))
  const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const
  let running: Running
  try {
    running = await serve({
      ...settings,
      port: readPort(values.port),
      host: values.host ?? (process.env.GANGMU_HOST || '127.0.0.1'),
      homePlace: process.env.GANGMU_PLACE || undefined,
      programVersion,
      secure: process.env.GANGMU_HTTPS === '1',
      logLevel: logLevels.find((level) => level === (values.log ?? process.env.GANGMU_LOG)) ?? 'warn',
    })
  } catch (error) {
    if (error instanceof ServeRefusal) {
      terminal.err(describeServeRefusal(error, 'zh'))
      terminal.err(describeServeRefusal(error, 'en'))
      return exitCode.problem
    }
    return describeLedgerRefusal(error, terminal)
  }
  announce(terminal, running, settings.dataDir)
  await importFiles(terminal, running, files)
  return untilStopped(terminal, running)
}
