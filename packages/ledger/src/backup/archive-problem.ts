import { fillSentence } from '@gangmu/text'

interface ArchiveText {
  readonly zh: string
  readonly en: string
}

/** What can be wrong with an archive or with where it is to go, in both languages; `{name}` is filled from the parameters. */
const archiveTable = {
  'archive-unreadable': {
    zh: '备份文件无法读取：{reason}。',
    en: 'The archive cannot be read: {reason}.',
  },
  'archive-unwritable': {
    zh: '备份文件无法写入：{reason}。没有留下不完整的文件。',
    en: 'The archive cannot be written: {reason}. No incomplete file was left.',
  },
  'archive-exists': {
    zh: '已有这个文件：{path}。备份不覆盖已有文件，请换一个名称。',
    en: 'The file exists already: {path}. A backup overwrites nothing; give another name.',
  },
  'archive-not-one': {
    zh: '这不是纲目的备份文件。',
    en: 'This is not an archive of Gangmu.',
  },
  'archive-too-new': {
    zh: '备份文件由更新版本的程序写成（第 {found} 版格式，本程序只认识到第 {known} 版）。请使用更新版本的程序。',
    en: 'The archive was written by a newer program (format {found}; this program knows {known}). Use the newer program.',
  },
  'archive-database-too-new': {
    zh: '备份内容来自更新版本的程序（第 {found} 号结构，本程序只认识到第 {known} 号）。请使用更新版本的程序。',
    en: 'The archive holds the database of a newer program (schema {found}; this program knows {known}). Use the newer program.',
  },
  'archive-schema-differs': {
    zh: '备份内容的结构与本程序所知的不同（{what}），无法恢复。',
    en: 'The archive’s schema is not the one this program knows ({what}); it cannot be restored.',
  },
  'archive-truncated': {
    zh: '备份文件不完整：在“{part}”部分中断。请使用另一份备份。',
    en: 'The archive is cut off in its part {part}. Use another copy.',
  },
  'archive-damaged': {
    zh: '备份文件已损坏：“{part}”部分无法解压。请使用另一份备份。',
    en: 'The archive is damaged: its part {part} cannot be unpacked. Use another copy.',
  },
  'archive-part-missing': {
    zh: '备份文件缺少“{part}”部分。请使用另一份备份。',
    en: 'The archive lacks its part {part}. Use another copy.',
  },
  'archive-part-altered': {
    zh: '备份文件的“{part}”部分与写成时不同。请使用另一份备份。',
    en: 'The archive’s part {part} is not as it was written. Use another copy.',
  },
  'archive-part-unexpected': {
    zh: '备份文件中有不应出现的“{part}”部分。请使用另一份备份。',
    en: 'The archive has a part {part} that should not be there. Use another copy.',
  },
  'archive-altered': {
    zh: '备份文件整体与写成时不同。请使用另一份备份。',
    en: 'The archive as a whole is not as it was written. Use another copy.',
  },
  'archive-signature-differs': {
    zh: '备份文件的签名不符：内容或签名在写成后被改动。请使用另一份备份。',
    en: 'The archive’s signature is wrong: its content or the signature was altered. Use another copy.',
  },
  'archive-unsigned': {
    zh: '备份文件没有签名，无法确认由谁写成。',
    en: 'The archive is not signed, so nobody can tell who wrote it.',
  },
  'archive-key-unknown': {
    zh: '备份文件由未给定的密钥 {key} 签名。',
    en: 'The archive is signed by a key that was not given: {key}.',
  },
  'archive-rejected': {
    zh: '数据库不接受备份文件的“{part}”部分：{reason}。没有恢复任何内容。',
    en: 'The database does not accept the archive’s part {part}: {reason}. Nothing was restored.',
  },
  'archive-restored-differs': {
    zh: '写入数据库后，“{part}”部分与备份文件不一致。没有恢复任何内容。',
    en: 'Once in the database, the part {part} was not what the archive holds. Nothing was restored.',
  },
  'archive-not-verified': {
    zh: '备份内容核验发现{count}处问题，首处为 {place} {what}（{reason}）。没有恢复任何内容。',
    en: 'Verifying the archive’s content found {count} faults, the first at {place} {what} ({reason}). Nothing was restored.',
  },
  'target-not-empty': {
    zh: '目标数据库不是空的：{tables}已有内容。只能恢复到空数据库。没有改动任何内容。',
    en: 'The target database is not empty: there is something in {tables}. Restore into an empty one. Nothing was changed.',
  },
  'nothing-to-back-up': {
    zh: '这里还没有台账，没有可备份的内容。',
    en: 'There is no ledger here yet, so there is nothing to back up.',
  },
} as const satisfies Record<string, ArchiveText>

/** What can be wrong with an archive or with where it is to go. */
export type ArchiveProblemCode = keyof typeof archiveTable

/** Every code of {@link ArchiveProblem}. */
export const archiveProblemCodes = Object.keys(archiveTable) as ArchiveProblemCode[]

/** One thing that is wrong: a code and what its wording is filled with. */
export interface ArchiveFault {
  readonly code: ArchiveProblemCode
  readonly params: Readonly<Record<string, string | number>>
}

/** A backup or restore that was not carried out. Nothing was changed; `faults` has at least one entry. */
export class ArchiveProblem extends Error {
  readonly faults: readonly ArchiveFault[]

  constructor(faults: readonly ArchiveFault[], options?: ErrorOptions) {
    super(`Cannot use the archive: ${JSON.stringify(faults)}`, options)
    this.name = 'ArchiveProblem'
    this.faults = faults
  }
}

/** One fault, thrown. */
export function archiveProblem(
  code: ArchiveProblemCode,
  params: ArchiveFault['params'] = {},
  options?: ErrorOptions,
): ArchiveProblem {
  return new ArchiveProblem([{ code, params }], options)
}

/**
 * A fault as a sentence for people, with what to do next.
 * @example describeArchiveFault({ code: 'archive-truncated', params: { part: 'commitment' } }, 'zh')
 */
export function describeArchiveFault({ code, params }: ArchiveFault, language: 'zh' | 'en'): string {
  return fillSentence(archiveTable[code][language], params)
}
