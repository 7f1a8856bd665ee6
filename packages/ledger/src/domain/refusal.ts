import { fillSentence } from '@gangmu/text'

interface RefusalText {
  readonly zh: string
  readonly en: string
}

/** Why a ledger cannot be opened or reached, in both languages; `{name}` is filled from the parameters. */
const refusalTable = {
  'data-directory-locked': {
    zh: '数据目录正被另一个程序使用：{holder}。请先结束该程序，或换用别的数据目录。',
    en: 'The data directory is in use by another program: {holder}. End that program first, or use another data directory.',
  },
  'data-directory-unusable': {
    zh: '数据目录无法使用：{reason}。请检查目录是否存在、是否可写。',
    en: 'The data directory cannot be used: {reason}. Check that it exists and can be written.',
  },
  'database-too-new': {
    zh: '数据库由更新版本的程序写成（第 {found} 号结构，本程序只认识到第 {known} 号）。请使用更新版本的程序。',
    en: 'The database was written by a newer program (schema {found}; this program knows {known}). Use the newer program.',
  },
  'database-too-old': {
    zh: '数据库服务器版本过低（{found}）。需要 PostgreSQL 15 或更高版本。',
    en: 'The database server is too old ({found}). PostgreSQL 15 or newer is needed.',
  },
  'migration-failed': {
    zh: '升级数据库结构时失败（{file}）：{reason}。没有改动任何内容。',
    en: 'Upgrading the database failed ({file}): {reason}. Nothing was changed.',
  },
  'database-unreachable': {
    zh: '无法连接数据库：{reason}。请检查数据库是否在运行、地址是否正确。',
    en: 'The database cannot be reached: {reason}. Check that it runs and that its address is right.',
  },
  'checkpoint-key-unusable': {
    zh: '检查点签名密钥无法使用（{path}）：{reason}。请检查该文件及其权限。',
    en: 'The key that signs checkpoints cannot be used ({path}): {reason}. Check the file and who may read it.',
  },
  'secret-key-unusable': {
    zh: '加密动态口令密钥的文件无法使用（{path}）：{reason}。请检查该文件及其权限；遗失的请从保管处取回。',
    en: 'The file of keys that seal second factors cannot be used ({path}): {reason}. Check it and who may read it; if it was lost, bring it back from where it is kept.',
  },
} as const satisfies Record<string, RefusalText>

/** Why a ledger cannot be opened or reached. */
export type LedgerRefusalCode = keyof typeof refusalTable

/** Every code of {@link LedgerRefusal}. */
export const ledgerRefusalCodes = Object.keys(refusalTable) as LedgerRefusalCode[]

/**
 * The ledger cannot be opened, or its database does not answer. Nothing was changed.
 * For `data-directory-locked` the parameters are `holder` (a line for people), `pid`, `host`, `since` and `address`
 * (empty when the holder does not listen).
 */
export class LedgerRefusal extends Error {
  readonly code: LedgerRefusalCode
  readonly params: Readonly<Record<string, string | number>>

  constructor(code: LedgerRefusalCode, params: Readonly<Record<string, string | number>>, options?: ErrorOptions) {
    super(`Cannot open the ledger: ${code} ${JSON.stringify(params)}`, options)
    this.name = 'LedgerRefusal'
    this.code = code
    this.params = params
  }
}

/**
 * A refusal as a sentence for people, with what to do next.
 * @example describeRefusal(new LedgerRefusal('database-too-new', { found: 9, known: 3 }), 'zh')
 */
export function describeRefusal(
  refusal: { readonly code: LedgerRefusalCode; readonly params: Readonly<Record<string, string | number>> },
  language: 'zh' | 'en',
): string {
  return fillSentence(refusalTable[refusal.code][language], refusal.params)
}
