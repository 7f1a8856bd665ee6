export * from './documents.ts'
export * from './ledger.ts'
export * from './session.ts'
