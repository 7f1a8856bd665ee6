export * from './documents.ts'
export * from './ledger.ts'
export * from './service.ts'
export * from './session.ts'
