import type { Command } from './command.ts'

/** Every command, one entry each, in the order of the help. */
export const commands: readonly Command[] = [
  {
    name: 'read',
    usage: 'read FILE|- [--json] [--lang zh|en]',
    summary: {
      zh: '读一份报告，逐句列出识别结果；--json 输出完整结果',
      en: 'Read a report and list what each sentence says; --json prints the whole reading',
    },
    load: () => import('./read.ts'),
  },
  {
    name: 'explain',
    usage: 'explain FILE|- OFFSET',
    summary: {
      zh: '说明某一位置的识别结果由哪条规则、依据哪些部分得出',
      en: 'Say which rule, from which parts, read what stands at a position',
    },
    load: () => import('./explain.ts'),
  },
  {
    name: 'import',
    usage: 'import FILE…|DIR [--place CODE] [--data DIR]',
    summary: {
      zh: '把报告存入台账；服务正在运行时由服务办理；文件夹可随时中断，再次运行即续；全部入账退出码为0，有未入账的为1',
      en: 'Store reports in the ledger; through the running server when there is one. A folder may be stopped and goes on when run again: 0 when all of it is in, 1 when some is not',
    },
    load: () => import('./import.ts'),
  },
  {
    name: 'serve',
    usage: 'serve [FILE…] [--example NAME] [--port N] [--host ADDRESS] [--data DIR]',
    summary: {
      zh: '启动服务，打印访问地址和首次设置链接；可同时导入报告',
      en: 'Start the server and print its address and one-time link; imports FILEs, and loads examples such as beibei-2023, on the way',
    },
    load: () => import('./serve.ts'),
  },
  {
    name: 'verify',
    usage: 'verify [--file RECORD] [--data DIR] [--json] [--checkpoints FILE]… [--key HEX]… [--keys FILE]…',
    summary: {
      zh: '核验台账：变更记录链、检查点、原文校验值、引文；--file 核验导出的记录，无需数据库',
      en: 'Verify the ledger: chains, checkpoints, the texts’ hashes, every quote; --file: an exported record, without a database',
    },
    load: () => import('./verify.ts'),
  },
  {
    name: 'export',
    usage: 'export WHAT FILE|- [--place CODE] [--document ID] [--commitment ADDRESS] [--data DIR]',
    summary: {
      zh: '导出文件：commitments.xlsx|csv|csv-plain|json，findings.（同上），report.html，meeting-document|breakdown-notice|inspection-bulletin|progress-report|supervision-notice.docx；未指明报告时取最新导入的一份',
      en: 'Write a file: commitments.xlsx|csv|csv-plain|json, findings.(the same), report.html, meeting-document|breakdown-notice|inspection-bulletin|progress-report|supervision-notice.docx; of the newest report unless one is named',
    },
    load: () => import('./export.ts'),
  },
  {
    name: 'export-record',
    usage: 'export-record [--place CODE] [--data DIR] > record.jsonl',
    summary: {
      zh: '导出变更记录、检查点和原文校验值，供离线核验',
      en: 'Write out the record, its checkpoints and the texts’ hashes, to be verified elsewhere',
    },
    load: () => import('./export-record.ts'),
  },
  {
    name: 'backup',
    usage: 'backup FILE [--data DIR] [--json]',
    summary: {
      zh: '把整个台账备份为一个文件，并打印备份记录；各种数据库通用',
      en: 'Write the whole ledger into one archive, for any engine, and print the record of it',
    },
    load: () => import('./backup.ts'),
  },
  {
    name: 'restore',
    usage: 'restore FILE [--data DIR] [--checkpoints FILE] [--key HEX]… [--check] [--with-faults] [--json]',
    summary: {
      zh: '把备份恢复到空数据库，核验无误后生效；--check 只检查文件',
      en: 'Restore an archive into an empty database, kept once it verifies; --check only reads the file',
    },
    load: () => import('./restore.ts'),
  },
  {
    name: 'keys',
    usage: 'keys [new|new-secret] [--data DIR]',
    summary: {
      zh: '显示签署检查点的公钥；new 换用新密钥，旧密钥为新密钥签署交接说明（keys.jsonl），先停止服务；new-secret 添加加密动态口令的新密钥，重新启动后生效',
      en: 'Tell the public key that signs checkpoints; new: another in its place, vouched for by the old one (keys.jsonl); stop the server first; new-secret: another key to seal second factors, in force from the next start',
    },
    load: () => import('./keys.ts'),
  },
]
