export { explain } from './explain.ts'
export { readReport } from './read.ts'
export type * from './reading.ts'
