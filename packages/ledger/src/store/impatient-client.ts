import { Client } from 'pg'
import { DatabaseError } from './database-error.ts'
import { startPatience } from './patience.ts'

/** What of pg's client is not in its types: the socket, and the way every query goes. */
interface Inside {
  readonly connection: { readonly stream: { destroy(error: Error): void } }
}
type AnyQuery = (...parts: unknown[]) => unknown

/**
 * A connection that is given up when a statement is not answered in time: its socket is closed, so that the pool puts another
 * in its place, and whoever asked is told. The server itself ends a statement earlier (`statement_timeout`), where it still hears.
 * @example new Pool({ Client: impatientClient(30_000) })
 */
export function impatientClient(patienceMs: number): typeof Client {
  class ImpatientClient extends Client {
    constructor(...parts: ConstructorParameters<typeof Client>) {
      super(...parts)
      const ask = super.query.bind(this) as AnyQuery
      const query: AnyQuery = (...asked) => {
        const answer = ask(...asked)
        if (!(answer instanceof Promise)) return answer
        const stop = startPatience(patienceMs, () => {
          const { stream } = (this as unknown as Inside).connection
          stream.destroy(new DatabaseError(`the database did not answer within ${patienceMs / 1000} s`, 'silent'))
        })
        return answer.finally(stop)
      }
      this.query = query as typeof this.query
    }
  }
  return ImpatientClient
}
