import type { RunningServer } from '@gangmu/api'
import { programVersion } from '@gangmu/contract'
import { type Ledger, type Notice, openLedger } from '@gangmu/ledger'
import { describeLedgerRefusal } from '../describe-ledger-refusal.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { type FileBytes, readFileBytes } from '../open-file.ts'
import { readArguments } from '../read-arguments.ts'
import {
  findCheckpointKey,
  findSecretKey,
  readCommonPasswords,
  readPort,
  readProviderSettings,
  readStoreSettings,
  type StoreSettings,
} from '../settings.ts'
import type { Terminal, Words } from '../terminal/terminal.ts'
import type { Run } from './command.ts'

/** The server's own modules, loaded only when the data directory is ours: a second program is refused at once. */
type Api = typeof import('@gangmu/api')

/** Says a thing in both languages at start: it is not known yet who reads it. Chinese first, English short. */
function say(terminal: Terminal, { zh, en }: Words): void {
  terminal.out(zh)
  terminal.out(en)
}

/** Where what was not signed, and a wall that is not there, is said: it is never a reason to stop. */
const tellNotice = (terminal: Terminal) => (notice: Notice) => {
  if (notice.code === 'wall-off') {
    terminal.err('数据库用户不受行级安全约束（超级用户），各地区数据仅由程序分隔。请改用普通用户，见安装说明。')
    terminal.err(
      'Row security does not bind the database user (a superuser): places are kept apart by the program alone.',
    )
  }
  if (notice.code === 'secrets-unreadable') {
    const { count } = notice.params
    terminal.err(
      `${count}个账号的动态口令无法核对：缺少加密它们的密钥。请取回密钥文件后重新启动；本人仍可用备用码登录。`,
    )
    terminal.err(
      `The second factors of ${count} accounts cannot be checked: the key that sealed them is not here. Bring it back and start again; recovery codes still work.`,
    )
  }
  if (notice.code !== 'checkpoint-missed') return
  const { place, reason } = notice.params
  terminal.err(`${place}：未能写出检查点（${reason}）。请运行 gangmu verify。`)
  terminal.err(`${place}: no checkpoint was made (${reason}). Run gangmu verify.`)
}

function announceKey(terminal: Terminal, ledger: Ledger): void {
  if (ledger.checkpointKey !== null) terminal.out(`检查点公钥 · Checkpoint key:  ${ledger.checkpointKey}`)
  else
    say(terminal, {
      zh: '未设置 GANGMU_CHECKPOINT_KEY，不写出检查点。',
      en: 'GANGMU_CHECKPOINT_KEY is not set: no checkpoints are made.',
    })
}

function announce(api: Api, terminal: Terminal, running: RunningServer, dataDir: string): void {
  const { address, setupLink, durability, engine, sampleLoaded } = running
  terminal.out(`纲目 ${programVersion} 已启动 · Gangmu ${programVersion} is running`)
  terminal.out(`访问地址 · Address:  ${address}`)
  if (setupLink !== null) {
    say(terminal, {
      zh: '首次设置链接（仅可使用一次，24小时内有效，用于创建首位管理员）：',
      en: 'One-time link for the first administrator (24 hours):',
    })
    terminal.out(`  ${setupLink}`)
  }
  if (durability === 'embedded') terminal.out(`数据目录 · Data directory:  ${dataDir}`)
  terminal.out(`数据库 · Database:  ${engine}`)
  say(terminal, { zh: api.describeDurability(durability, 'zh'), en: api.describeDurability(durability, 'en') })
  say(
    terminal,
    sampleLoaded
      ? { zh: '已载入示例地区“云岫区”（虚构）。', en: 'The invented sample district Yunxiu was loaded.' }
      : { zh: '未载入示例地区。', en: 'No sample was loaded.' },
  )
}

/** The first administrator works in these places too; they are named so that the address can be found. */
function announceExamples(terminal: Terminal, { examples, address }: RunningServer): void {
  for (const place of examples)
    say(terminal, {
      zh: `示例已载入：${address}/places/${place}`,
      en: `The example is loaded: ${address}/places/${place}`,
    })
}

async function importFiles(
  api: Api,
  terminal: Terminal,
  running: RunningServer,
  files: readonly FileBytes[],
): Promise<void> {
  for (const file of files) {
    const outcome = await running.importFile(file)
    if (outcome.ok) {
      const link = `${running.address}/w/${outcome.place}/documents/${outcome.document}`
      say(terminal, { zh: `已导入 ${file.name}：${link}`, en: `Imported ${file.name}.` })
      continue
    }
    const zh = api.describeImportProblem(outcome.problem, 'zh')
    const en = api.describeImportProblem(outcome.problem, 'en')
    terminal.err(`${file.name}：${zh.title}。${zh.detail}`)
    terminal.err(`${file.name}: ${en.title}. ${en.detail}`)
  }
}

/** Never settles: the program ends by its signal, cleanly. */
function untilStopped(api: Api, terminal: Terminal, running: RunningServer, ledger: Ledger): Promise<never> {
  const close = async () => {
    await running.close()
    await ledger.close()
  }
  api.closeOnSignal({ close }, (fault) => {
    if (fault !== undefined) terminal.err(fault.stack ?? fault.message)
    say(terminal, { zh: '已停止。', en: 'Stopped.' })
  })
  return new Promise(() => undefined)
}

const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const

interface Listening {
  readonly host: string
  readonly port: number
  readonly log: string | undefined
  readonly examples: readonly string[]
}

async function serveLedger(
  ledger: Ledger,
  settings: StoreSettings,
  listening: Listening,
  files: readonly FileBytes[],
  terminal: Terminal,
): Promise<ExitCode> {
  const provider = readProviderSettings()
  const commonPasswords = readCommonPasswords()
  const api = await import('@gangmu/api')
  try {
    const running = await api.serve(ledger, {
      dataDir: settings.databaseUrl === undefined ? settings.dataDir : null,
      host: listening.host,
      port: listening.port,
      examples: listening.examples,
      homePlace: process.env.GANGMU_PLACE || undefined,
      programVersion,
      secure: process.env.GANGMU_HTTPS === '1',
      provider,
      commonPasswords,
      logLevel: logLevels.find((level) => level === listening.log) ?? 'warn',
    })
    announceKey(terminal, ledger)
    announce(api, terminal, running, settings.dataDir)
    announceExamples(terminal, running)
    await importFiles(api, terminal, running, files)
    return await untilStopped(api, terminal, running, ledger)
  } catch (error) {
    if (!(error instanceof api.ServeRefusal)) throw error
    terminal.err(api.describeServeRefusal(error, 'zh'))
    terminal.err(api.describeServeRefusal(error, 'en'))
    return exitCode.problem
  }
}

/** Starts the server; ends when it is told to. */
export const run: Run = async (args, terminal) => {
  const { values, positionals } = readArguments(args, {
    port: { type: 'string' },
    host: { type: 'string' },
    data: { type: 'string' },
    log: { type: 'string' },
    example: { type: 'string', multiple: true },
  })
  const settings = readStoreSettings(values.data)
  const listening = {
    host: values.host ?? (process.env.GANGMU_HOST || '127.0.0.1'),
    port: readPort(values.port),
    log: values.log ?? process.env.GANGMU_LOG,
    examples: values.example ?? [],
  }
  const files = await Promise.all(positionals.map((path) => readFileBytes(path)))
  let ledger: Ledger | null = null
  try {
    ledger = await openLedger({
      ...settings,
      checkpointKey: findCheckpointKey(settings),
      secretKey: findSecretKey(settings),
      onNotice: tellNotice(terminal),
    })
    return await serveLedger(ledger, settings, listening, files, terminal)
  } catch (error) {
    return describeLedgerRefusal(error, terminal)
  } finally {
    await ledger?.close()
  }
}
