import type { DrillRecord } from '@gangmu/ledger'
import { type ExitCode, exitCode } from './exit-code.ts'
import { plainText } from './terminal/plain-text.ts'
import type { Terminal, Words } from './terminal/terminal.ts'

const titles: Readonly<Record<DrillRecord['what'], Words>> = {
  backup: { zh: '备份完成', en: 'Backed up' },
  restore: { zh: '恢复完成', en: 'Restored' },
  check: { zh: '备份文件完好', en: 'The archive is as it was written' },
}

function describeVerification({ verified, what }: DrillRecord): Words {
  if (verified === null) {
    return {
      zh: '未核验台账内容：数据库结构早于本程序，恢复时会升级并核验。',
      en: 'The ledger was not verified: its schema is older than this program; a restore upgrades and verifies it.',
    }
  }
  const { ok, places, entries, texts, quotes, faults } = verified
  const zh = `${places}个地区，${entries}条变更记录，${texts}份正文，${quotes}处引文`
  const en = `${places} places, ${entries} entries, ${texts} texts, ${quotes} quotes`
  if (!ok)
    return { zh: `核验发现${faults.length}处问题：${zh}。`, en: `Verifying found ${faults.length} faults: ${en}.` }
  return what === 'check'
    ? { zh: `备份时已核验：${zh}。`, en: `Verified when it was made: ${en}.` }
    : { zh: `已核验：${zh}，没有发现改动。`, en: `Verified: ${en}; nothing was altered.` }
}

function writeWords(record: DrillRecord, terminal: Terminal): void {
  // What an archive says of itself may be anybody's words.
  const say = (words: string): void => terminal.out(plainText(words))
  const line = (words: Words): void => say(words[terminal.language])
  const { what, at, durationMs, file, bytes, sha256, engine, program, schema, madeAt, rows, parts } = record
  line({ zh: `${titles[what].zh}：${file}`, en: `${titles[what].en}: ${file}` })
  line({ zh: `时间：${at}，用时${durationMs}毫秒`, en: `At ${at}, in ${durationMs} ms` })
  line({ zh: `文件：${bytes}字节，SHA-256 ${sha256}`, en: `File: ${bytes} bytes, SHA-256 ${sha256}` })
  line({
    zh: `写成：${madeAt}，程序 ${program}，第${schema}号结构；数据库：${engine}`,
    en: `Made: ${madeAt}, program ${program}, schema ${schema}; database: ${engine}`,
  })
  line({ zh: `内容：${parts.length}个部分，${rows}行`, en: `Content: ${parts.length} parts, ${rows} rows` })
  for (const part of parts) say(`  ${part.name} ${part.rows} ${part.sha256}`)
  line(
    record.signedBy === null
      ? { zh: '备份文件没有签名。', en: 'The archive is not signed.' }
      : { zh: `签名公钥：${record.signedBy}`, en: `Signed by the key ${record.signedBy}` },
  )
  for (const [place, checkpoint] of Object.entries(record.checkpoints)) {
    const { sequence, hash } = checkpoint
    line({ zh: `检查点：${place} ${sequence} ${hash}`, en: `Checkpoint: ${place} ${sequence} ${hash}` })
  }
  for (const { place, what: thing, reason } of record.verified?.faults ?? []) say(`✗ ${place} ${thing} ${reason}`)
  line(describeVerification(record))
}

/**
 * Prints the record of a backup, a restore or a check: what, when, how much, by which hashes, and how long it took; as JSON
 * for programs. Gives the exit code: 1 when verifying found faults.
 * @example return writeDrillRecord(record, values.json === true, terminal)
 */
export function writeDrillRecord(record: DrillRecord, json: boolean, terminal: Terminal): ExitCode {
  if (json) terminal.out(JSON.stringify(record))
  else writeWords(record, terminal)
  return record.verified?.ok === false ? exitCode.problem : exitCode.ok
}
