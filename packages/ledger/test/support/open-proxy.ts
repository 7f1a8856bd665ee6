import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { connect, createServer, type Socket } from 'node:net'

/** A way to a database server that can fail as networks do. */
export interface DatabaseProxy {
  /** The database's address through the proxy. */
  readonly url: string
  /**
   * `open`: as if it were not there. `slow`: every piece is held back. `gone`: nobody answers. `silent`: connections stand and
   * are taken, and nothing that is said on them arrives, now or later.
   */
  set(state: 'open' | 'slow' | 'gone' | 'silent'): void
  /** Lets this many more bytes through in either direction, then cuts every connection. */
  cutAfter(bytes: number): void
  close(): Promise<void>
}

/** Opens one in front of a database server. */
export async function openProxy(databaseUrl: string): Promise<DatabaseProxy> {
  const target = new URL(databaseUrl)
  let state: Parameters<DatabaseProxy['set']>[0] = 'open'
  let left = Number.POSITIVE_INFINITY
  const sockets = new Set<Socket>()
  const cut = (): void => {
    for (const socket of sockets) socket.destroy()
    sockets.clear()
  }
  const pass = (from: Socket, to: Socket): void => {
    sockets.add(from)
    from.on('error', () => to.destroy())
    from.on('close', () => to.destroy())
    from.on('data', (piece: Buffer) => {
      if (state === 'silent') return
      left -= piece.length
      const send = (): void => void (to.destroyed || to.write(piece.subarray(0, piece.length + Math.min(0, left))))
      if (state === 'slow') setTimeout(send, 40)
      else send()
      if (left <= 0) {
        left = Number.POSITIVE_INFINITY
        setTimeout(cut, 5)
      }
    })
  }
  const server = createServer((client) => {
    if (state === 'gone') return void client.destroy()
    const upstream = connect(Number(target.port), target.hostname)
    pass(client, upstream)
    pass(upstream, client)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = new URL(databaseUrl)
  url.hostname = '127.0.0.1'
  url.port = String((server.address() as AddressInfo).port)
  return {
    url: url.href,
    set(next) {
      state = next
      if (next === 'gone') cut()
    },
    cutAfter(bytes) {
      left = bytes
    },
    async close() {
      cut()
      server.close()
      await once(server, 'close')
    },
  }
}
