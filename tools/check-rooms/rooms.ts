/** What a room may import of the others; `types` may be imported with `import type` only. */
export interface Arrows {
  readonly values: readonly string[]
  readonly types?: readonly string[]
}

/** The arrows between rooms. Everything flows one way; nothing imports web or cli. */
export const arrows: Readonly<Record<string, Arrows>> = {
  text: { values: [] },
  reader: { values: ['text'] },
  intake: { values: ['text'] },
  ledger: { values: ['text', 'reader'] },
  output: { values: ['ledger'] },
  contract: { values: ['text'], types: ['reader'] },
  ui: { values: [] },
  portal: { values: ['text', 'ui'], types: ['contract'] },
  api: { values: ['text', 'reader', 'intake', 'ledger', 'output', 'contract', 'ui', 'portal'] },
  web: { values: ['contract', 'text', 'reader', 'ui'] },
  cli: { values: ['text', 'reader', 'intake', 'ledger', 'output', 'contract', 'ui', 'portal', 'api'] },
}

/** Rooms without any input or output: they run in the browser, in a worker and on the server alike. */
export const pureRooms: ReadonlySet<string> = new Set(['text', 'reader'])

/** Rooms whose code reaches the browser, so that nothing of Node may be in it. */
export const browserRooms: ReadonlySet<string> = new Set(['text', 'reader', 'contract', 'ui', 'web'])

/** The one folder in which SQL is written. */
export const sqlFolder = 'packages/ledger/src/store/'

/** Packages that only the store may know. */
export const sqlPackages: readonly string[] = ['kysely', 'pg', '@electric-sql/pglite']
