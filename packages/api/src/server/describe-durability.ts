import type { Language } from '@gangmu/contract'

const sentences = {
  embedded: {
    zh: '数据存放在内置数据库（PGlite）中：程序被强行结束不会丢失已受理的内容，断电则可能丢失最近写入的内容。设置 DATABASE_URL 即改用 PostgreSQL。',
    en: 'Data is kept in the embedded database (PGlite): it survives a killed process, not a power cut. Setting DATABASE_URL moves it to PostgreSQL.',
  },
  server: {
    zh: '数据存放在 PostgreSQL 服务器中，持久性以该服务器的设置为准。',
    en: 'Data is kept on a PostgreSQL server and is as durable as that server is set to be.',
  },
} as const satisfies Record<'embedded' | 'server', Record<Language, string>>

/**
 * What the database promises about accepted records, in one sentence: shown at start and in every footer.
 * @example describeDurability('embedded', 'en')
 */
export function describeDurability(durability: 'embedded' | 'server', language: Language): string {
  return sentences[durability][language]
}
