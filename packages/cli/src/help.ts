import type { Language } from '@gangmu/contract'
import { commands } from './commands/index.ts'
import type { Words } from './terminal/terminal.ts'

const words = {
  title: {
    zh: '纲目：把政府工作报告读成台账，逐句可查',
    en: 'Gangmu: a government work report read into a ledger, sentence by sentence',
  },
  usage: { zh: '用法：', en: 'Usage:' },
  options: { zh: '通用选项：', en: 'Options everywhere:' },
  lang: { zh: '界面语言，默认取自系统，未指明时为中文', en: 'language of messages; from the system, else Chinese' },
  help: { zh: '显示本说明', en: 'show this help' },
  version: { zh: '显示版本号', en: 'show the version' },
  environment: { zh: '环境变量：', en: 'Environment:' },
  data: { zh: '数据目录，默认 ./data', en: 'data directory, ./data by default' },
  database: {
    zh: 'PostgreSQL 地址；设置后不再使用内置数据库',
    en: 'address of a PostgreSQL database, used instead of the embedded one',
  },
  port: { zh: '端口，默认4860；0为任一空闲端口', en: 'port, 4860 by default; 0 for any free one' },
  place: {
    zh: '本级行政区划代码，默认为示例地区990102',
    en: 'division code of the home place; the sample district 990102 by default',
  },
  checkpointKey: {
    zh: '检查点签名密钥的路径；使用 PostgreSQL 时应设置',
    en: 'path of the key that signs checkpoints; set it with PostgreSQL',
  },
  secretKey: {
    zh: '加密动态口令的密钥文件的路径，默认与检查点签名密钥同目录',
    en: 'path of the keys that seal second factors; beside the key for checkpoints by default',
  },
  secure: { zh: '设为1表示经由 https 访问', en: '1 when people reach the server by https' },
  codes: { zh: '退出码：', en: 'Exit codes:' },
  ok: { zh: '完成', en: 'done' },
  problem: { zh: '发现问题', en: 'a problem was found' },
  wrong: { zh: '用法有误', en: 'wrong usage' },
  unreadable: { zh: '文件无法读取', en: 'a file cannot be read' },
  busy: { zh: '数据目录正被占用', en: 'the data directory is in use' },
  failed: { zh: '数据库无法使用', en: 'the database cannot be used' },
} satisfies Record<string, Words>

/**
 * The help, in full.
 * @example writeHelp('en').includes('Exit codes') // true
 */
export function writeHelp(language: Language): string {
  const say = (name: keyof typeof words) => words[name][language]
  const row = (left: string, right: string, width: number) => `  ${left.padEnd(width)}  ${right}`
  const lines = [say('title'), '', say('usage')]
  for (const { usage, summary } of commands) lines.push(`  gangmu ${usage}`, `      ${summary[language]}`)
  lines.push('', say('options'))
  lines.push(row('--lang zh|en', say('lang'), 14), row('--help, -h', say('help'), 14))
  lines.push(row('--version, -V', say('version'), 14))
  lines.push('', say('environment'))
  lines.push(row('GANGMU_DATA', say('data'), 12), row('DATABASE_URL', say('database'), 12))
  lines.push(row('GANGMU_PORT', say('port'), 12), row('GANGMU_PLACE', say('place'), 12))
  lines.push(row('GANGMU_HTTPS', say('secure'), 12), row('GANGMU_CHECKPOINT_KEY', say('checkpointKey'), 12))
  lines.push(row('GANGMU_SECRET_KEY', say('secretKey'), 12))
  lines.push('', say('codes'))
  for (const [index, name] of (['ok', 'problem', 'wrong', 'unreadable', 'busy', 'failed'] as const).entries()) {
    lines.push(row(String(index), say(name), 2))
  }
  return lines.join('\n')
}
