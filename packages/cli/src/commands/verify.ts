import { createReadStream } from 'node:fs'
import { localPaths } from '@gangmu/api'
import {
  listTrustedKeys,
  type RecordFault,
  type RecordReport,
  type VerifyOptions,
  type VerifyReport,
  verifyLedger,
  verifyRecord,
} from '@gangmu/ledger'
import { askServer, tellProblem } from '../ask-server.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { asUnreadable } from '../open-file.ts'
import { readArguments } from '../read-arguments.ts'
import { readCheckpoints } from '../read-checkpoints.ts'
import { readHandovers } from '../read-handovers.ts'
import { refuseAbsentLedger } from '../refuse-absent-ledger.ts'
import { readStoreSettings } from '../settings.ts'
import { makePaint, type Paint } from '../terminal/paint.ts'
import { plainText } from '../terminal/plain-text.ts'
import type { Terminal, Words } from '../terminal/terminal.ts'
import { UsageError } from '../usage-error.ts'
import { withLedger } from '../with-ledger.ts'
import type { Run } from './command.ts'

const reasons: Readonly<Record<RecordFault['reason'], Words>> = {
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
  'line-unreadable': { zh: '不是记录应有的写法', en: 'it is not written as a record is' },
  'line-misplaced': { zh: '不应在此处', en: 'it does not belong there' },
  'end-missing': { zh: '缺少结尾', en: 'the end is missing' },
  'end-differs': { zh: '结尾与全文不符', en: 'the end does not fit what stands before it' },
  'place-missing': { zh: '没有该地区的记录', en: 'there is no record of this place' },
  'text-not-recorded': { zh: '没有对应的入库记录', en: 'no entry says that it was stored so' },
  'text-missing': { zh: '已入库的正文不在其中', en: 'a text that was stored is not among them' },
  'key-unknown': { zh: '签名密钥不在给定之列', en: 'it is signed by a key that was not given' },
}

const intact: Words = { zh: '✓ 没有发现改动。', en: '✓ Nothing was altered.' }

/** A record from elsewhere may hold anybody's words, so what it says of itself is made safe for the terminal. */
function writeFaults(faults: readonly RecordFault[], paint: Paint, terminal: Terminal): void {
  for (const { place, what, reason } of faults) {
    terminal.out(paint('red', `✗ ${plainText(`${place} ${what}`)} ${reasons[reason][terminal.language]}`))
  }
}

function writeReport(report: VerifyReport, paint: Paint, terminal: Terminal): void {
  const { places, entries, texts, quotes, faults, checkpoints } = report
  const zh = terminal.language === 'zh'
  terminal.out(
    zh
      ? `已核验：${places}个地区，${entries}条变更记录，${texts}份正文，${quotes}处引文。`
      : `Verified: ${places} places, ${entries} entries, ${texts} texts, ${quotes} quotes.`,
  )
  writeFaults(faults, paint, terminal)
  for (const [place, { sequence, hash }] of Object.entries(checkpoints)) {
    terminal.out(`${place} ${sequence} ${hash}`)
  }
  if (report.ok) terminal.out(paint('green', intact[terminal.language]))
}

function writeRecordReport(report: RecordReport, paint: Paint, terminal: Terminal): void {
  const { places, entries, checkpoints, texts, faults, heads, vouched, keys, at } = report
  const zh = terminal.language === 'zh'
  const when = at === null ? null : plainText(at)
  terminal.out(
    zh
      ? `已核验导出的记录（${when ?? '时间不明'}）：${places.length}个地区，${entries}条变更记录，${checkpoints}个检查点，${texts}份正文。`
      : `Verified a record of ${when ?? 'no date'}: ${places.length} places, ${entries} entries, ${checkpoints} checkpoints, ${texts} texts.`,
  )
  writeFaults(faults, paint, terminal)
  for (const key of keys.map(plainText)) terminal.out(zh ? `签名公钥：${key}` : `Signed by the key ${key}`)
  for (const [place, { sequence, hash }] of Object.entries(heads)) {
    terminal.out(plainText(`${place} ${sequence} ${hash}`))
    const upTo = vouched[place] ?? 0
    if (upTo >= sequence) continue
    terminal.out(
      zh
        ? `  其中第${upTo}条之后没有外部检查点佐证：可用 --checkpoints 给出留存或公布的检查点，或用 --key 给出公钥。`
        : `  Nothing from outside vouches for what comes after entry ${upTo}: give kept or published checkpoints (--checkpoints), or the key (--key).`,
    )
  }
  if (report.ok) terminal.out(paint('green', intact[terminal.language]))
}

async function verifyFile(file: string, known: VerifyOptions, json: boolean, terminal: Terminal): Promise<ExitCode> {
  const report = await verifyRecord(createReadStream(file, { highWaterMark: 1024 * 1024 }), known).catch((error) => {
    throw asUnreadable(file, error)
  })
  if (json) terminal.out(JSON.stringify(report))
  else writeRecordReport(report, makePaint(terminal.colour), terminal)
  return report.ok ? exitCode.ok : exitCode.problem
}

/** Verifies the ledger, or an exported record; with checkpoints kept elsewhere it also finds a cut-off or rewritten record. */
export const run: Run = async (args, terminal) => {
  const { values } = readArguments(args, {
    data: { type: 'string' },
    file: { type: 'string' },
    json: { type: 'boolean' },
    checkpoints: { type: 'string', multiple: true },
    key: { type: 'string', multiple: true },
    keys: { type: 'string', multiple: true },
  })
  if (values.keys !== undefined && values.key === undefined) {
    throw new UsageError({
      zh: '--keys 说明密钥的交接，须同时用 --key 给出可信的公钥。',
      en: '--keys tells how keys were handed over; name the key you trust by --key too.',
    })
  }
  const given = values.key?.map((key) => key.toLowerCase())
  const keys = given && listTrustedKeys(given, await readHandovers(values.keys ?? []))
  const known = { checkpoints: await readCheckpoints(values.checkpoints ?? []), keys }
  if (values.file !== undefined) return verifyFile(values.file, known, values.json === true, terminal)
  const settings = readStoreSettings(values.data)
  const absent = refuseAbsentLedger(settings, terminal)
  if (absent !== null) return absent
  const write = (report: VerifyReport): ExitCode => {
    if (values.json === true) terminal.out(JSON.stringify(report))
    else writeReport(report, makePaint(terminal.colour), terminal)
    return report.ok ? exitCode.ok : exitCode.problem
  }
  return withLedger(settings, terminal, {
    here: async (ledger) => write(await verifyLedger(ledger, known)),
    async throughServer(access) {
      const answer = await askServer(access, terminal.language, localPaths.verify, known)
      if (!('problem' in answer)) return write((await answer.response.json()) as VerifyReport)
      tellProblem(answer.problem, terminal)
      return exitCode.problem
    },
  })
}
