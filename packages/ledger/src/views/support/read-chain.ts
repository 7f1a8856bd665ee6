import type { AuditEntry, Checkpoint } from '../../domain/audit.ts'
import type { Ledger } from '../../ledger.ts'
import { findChainHead, listEntriesAfter, readChainEnd } from '../../store/audit-entries.ts'
import type { View } from '../view.ts'

const pageSize = 1000

const pageAfter: View<{ after: number; upTo: number }, AuditEntry[]> = {
  name: 'page-after',
  async read(reader, place, { after, upTo }) {
    const page = await listEntriesAfter(reader, place, after, pageSize)
    return page.filter(({ sequence }) => sequence <= upTo)
  },
}

const headOf: View<void, Checkpoint | null> = {
  name: 'head-of',
  read: (reader, place) => findChainHead(reader, place),
}

const endOf: View<void, { last: number; head: number }> = {
  name: 'end-of',
  read: (reader, place) => readChainEnd(reader, place),
}

/**
 * A place's record from its first entry on, page by page, and its head as it was when reading began: what is added
 * meanwhile is left for the next time. `known`: the head, where it was read already. `overrun` is true when entries lie
 * beyond the head.
 */
export function readChain(ledger: Ledger, place: string, known?: Checkpoint | null) {
  const head = known === undefined ? ledger.view(headOf, place, undefined) : Promise.resolve(known)
  async function* entries(): AsyncGenerator<AuditEntry> {
    const upTo = (await head)?.sequence ?? Number.MAX_SAFE_INTEGER
    for (let after = 0; ; ) {
      const page = await ledger.view(pageAfter, place, { after, upTo })
      yield* page
      const last = page.at(-1)
      if (!last || page.length < pageSize) return
      after = last.sequence
    }
  }
  const overrun = async (): Promise<boolean> => {
    const end = await ledger.view(endOf, place, undefined)
    return end.last > end.head
  }
  return { entries: entries(), head: () => head, overrun }
}
