export { type Quote, quoteAt, type Span } from './span.ts'
