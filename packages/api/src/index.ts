export type { ProviderSettings } from './access/identity-provider.ts'
export { type ExportName, type ExportRequest, exportFile, exportNames } from './exports/export-file.ts'
export { describeImportProblem } from './jobs/describe-import-problem.ts'
export {
  type ImportOutcome,
  type ImportStage,
  type ImportWork,
  importDocument,
} from './jobs/import-document.ts'
export type { ImportProblem } from './jobs/import-problem.ts'
export type { ImportRequest } from './jobs/import-request.ts'
export { writeOpenapi } from './openapi/write-openapi.ts'
export { ApiProblem } from './problems/api-problem.ts'
export { prepareHomePlace } from './sample/prepare-home-place.ts'
export { closeOnSignal } from './server/close-on-signal.ts'
export { createServer, type ServerOptions } from './server/create-server.ts'
export { describeDurability } from './server/describe-durability.ts'
export type { Limits } from './server/limits.ts'
export { findLocalAccess, type LocalAccess } from './server/local-access.ts'
export { localPaths } from './server/local-routes.ts'
export type { LogLevel } from './server/make-logger.ts'
export { type RunningServer, type ServeOptions, serve } from './server/serve.ts'
export { describeServeRefusal, ServeRefusal, type ServeRefusalCode } from './server/serve-refusal.ts'
