import { existsSync } from 'node:fs'
import { type Ledger, openLedger, type VerifyFault, type VerifyReport, verifyLedger } from '@gangmu/ledger'
import { describeLedgerRefusal } from '../describe-ledger-refusal.ts'
import { exitCode } from '../exit-code.ts'
import { readArguments } from '../read-arguments.ts'
import { readCheckpoints } from '../read-checkpoints.ts'
import { readStoreSettings } from '../settings.ts'
import { makePaint, type Paint } from '../terminal/paint.ts'
import type { Terminal, Words } from '../terminal/terminal.ts'
import type { Run } from './command.ts'

const reasons: Readonly<Record<VerifyFault['reason'], Words>> = {
  'text-hash-differs': { zh: '正文与校验值不符', en: 'the text differs from its hash' },
  'bytes-hash-differs': { zh: '原件与校验值不符', en: 'the file differs from its hash' },
  'quote-differs': { zh: '引文与正文不符', en: 'the quoted words differ from the text' },
  'sequence-gap': { zh: '序号不连续', en: 'the sequence has a gap' },
  'previous-hash-differs': { zh: '与上一条的校验值不符', en: 'it does not follow from the entry before' },
  'hash-differs': { zh: '内容与校验值不符', en: 'its content differs from its hash' },
  'algorithm-unknown': { zh: '校验算法无法识别', en: 'its hash algorithm is not known' },
  'place-differs': { zh: '属于另一地区', en: 'it belongs to another place' },
  'head-differs': { zh: '链尾与登记不符', en: 'the chain does not end where it should' },
  'checkpoint-differs': { zh: '与先前留存的检查点不符', en: 'it differs from an earlier checkpoint' },
  'checkpoint-missing': { zh: '先前留存的检查点已不在其中', en: 'a checkpoint kept elsewhere is not among them' },
  'previous-checkpoint-differs': { zh: '与上一个检查点不衔接', en: 'it does not follow from the checkpoint before' },
  'signature-differs': { zh: '签名不符', en: 'its signature is wrong' },
  'key-unknown': { zh: '签名密钥不在给定之列', en: 'it is signed by a key that was not given' },
}

function writeReport(report: VerifyReport, paint: Paint, terminal: Terminal): void {
  const { places, entries, texts, quotes, faults, checkpoints } = report
  const zh = terminal.language === 'zh'
  terminal.out(
    zh
      ? `已核验：${places}个地区，${entries}条变更记录，${texts}份正文，${quotes}处引文。`
      : `Verified: ${places} places, ${entries} entries, ${texts} texts, ${quotes} quotes.`,
  )
  for (const { place, what, reason } of faults) {
    terminal.out(paint('red', `✗ ${place} ${what} ${reasons[reason][terminal.language]}`))
  }
  for (const [place, { sequence, hash }] of Object.entries(checkpoints)) {
    terminal.out(`${place} ${sequence} ${hash}`)
  }
  if (report.ok) terminal.out(paint('green', zh ? '✓ 没有发现改动。' : '✓ Nothing was altered.'))
}

async function verify(ledger: Ledger, file: string | undefined): Promise<VerifyReport> {
  return verifyLedger(ledger, file === undefined ? {} : { checkpoints: await readCheckpoints(file) })
}

/** Verifies the ledger; with the checkpoints of an earlier report it also finds a cut-off or rewritten record. */
export const run: Run = async (args, terminal) => {
  const { values } = readArguments(args, {
    data: { type: 'string' },
    json: { type: 'boolean' },
    checkpoints: { type: 'string' },
  })
  const settings = readStoreSettings(values.data)
  if (settings.databaseUrl === undefined && !existsSync(settings.dataDir)) {
    terminal.err(
      terminal.language === 'zh'
        ? `${settings.dataDir}处没有数据目录。`
        : `There is no data directory at ${settings.dataDir}.`,
    )
    return exitCode.database
  }
  let ledger: Ledger | null = null
  try {
    ledger = await openLedger(settings.databaseUrl === undefined ? { dataDir: settings.dataDir } : settings)
    const report = await verify(ledger, values.checkpoints)
    if (values.json === true) terminal.out(JSON.stringify(report))
    else writeReport(report, makePaint(terminal.colour), terminal)
    return report.ok ? exitCode.ok : exitCode.problem
  } catch (error) {
    return describeLedgerRefusal(error, terminal)
  } finally {
    await ledger?.close()
  }
}
