import { ApiProblem } from '../problems/api-problem.ts'

/** Who asks, as far as it can be told before anything is looked up: an address, and one browser or program behind it. */
export interface TurnClient {
  readonly address: string
  /** Whatever tells two behind one address apart; it may be made up, and then it counts within its address only. */
  readonly name: string
}

/** Bounds of {@link makeFairTurns}. */
export interface TurnLimits {
  /** Requests that are worked on at the same time. */
  readonly atOnce: number
  /** Of them, those of one client. */
  readonly perClient: number
  /** Requests of one client that may wait; one more is refused. */
  readonly waiting: number
  /** After its turn a client rests this many times as long as the turn took, at most 20 s: 1 leaves half of the time to others. */
  readonly rest: number
}

/** Hands out turns: the clients that wait get them one after another, however many requests each of them sent. */
export interface FairTurns {
  /**
   * Waits for a turn.
   * @returns what ends it
   * @throws ApiProblem `too-many-requests`
   */
  take(client: TurnClient): Promise<() => void>
}

/** Whoever waits longer is taken for gone by proxies and browsers: after a backup of minutes the next request is still answered. */
const longestRest = 20_000

type Start = () => void

/** One client's requests that wait, oldest first, how many of its are worked on, and until when it rests. */
interface Queue {
  readonly starts: Start[]
  working: number
  restsUntil: number
}

/**
 * Makes the turns of one kind of work. Addresses come one after another, and within an address its clients: whoever makes up
 * names takes from the own address only.
 * @example const turns = makeFairTurns({ atOnce: 4, perClient: 2, waiting: 100, rest: 0 })
 */
export function makeFairTurns(
  { atOnce, perClient, waiting, rest }: TurnLimits,
  now: () => number = () => performance.now(),
): FairTurns {
  /** In the order of their next turns: whoever was served goes to the end. */
  const addresses = new Map<string, Map<string, Queue>>()
  let working = 0
  let alarm: NodeJS.Timeout | null = null

  const mayStart = ({ starts, working: own, restsUntil }: Queue, at: number): boolean =>
    starts.length > 0 && own < perClient && restsUntil <= at

  /** The next client that may start, sent to the end of its line. */
  const findNext = (at: number): Queue | null => {
    for (const [address, clients] of addresses) {
      for (const [name, queue] of clients) {
        if (!mayStart(queue, at)) continue
        clients.delete(name)
        clients.set(name, queue)
        addresses.delete(address)
        addresses.set(address, clients)
        return queue
      }
    }
    return null
  }

  /** When the first of those that only rest may go on; null when nobody waits for that. */
  const endOfRest = (): number | null => {
    let first: number | null = null
    for (const clients of addresses.values()) {
      for (const { starts, working: own, restsUntil } of clients.values()) {
        if (starts.length > 0 && own < perClient && (first === null || restsUntil < first)) first = restsUntil
      }
    }
    return first
  }

  const serve = (): void => {
    if (alarm) clearTimeout(alarm)
    alarm = null
    while (working < atOnce) {
      const queue = findNext(now())
      if (!queue) break
      working += 1
      queue.working += 1
      queue.starts.shift()?.()
    }
    const end = working < atOnce ? endOfRest() : null
    if (end !== null) alarm = setTimeout(serve, Math.max(1, end - now())).unref()
  }

  const findQueue = ({ address, name }: TurnClient): Queue => {
    const clients = addresses.get(address) ?? new Map<string, Queue>()
    addresses.set(address, clients)
    const queue = clients.get(name) ?? { starts: [], working: 0, restsUntil: 0 }
    clients.set(name, queue)
    return queue
  }

  /** Forgets who neither waits nor works nor rests, so that made-up names take no memory. */
  const forget = ({ address, name }: TurnClient, queue: Queue): void => {
    const clients = addresses.get(address)
    if (queue.starts.length > 0 || queue.working > 0 || queue.restsUntil > now() || clients?.get(name) !== queue) return
    clients.delete(name)
    if (clients.size === 0) addresses.delete(address)
  }

  return {
    async take(client) {
      const queue = findQueue(client)
      if (queue.starts.length >= waiting) throw new ApiProblem('too-many-requests', { seconds: 5 })
      await new Promise<void>((resolve) => {
        queue.starts.push(resolve)
        serve()
      })
      const began = now()
      let ended = false
      return () => {
        if (ended) return
        ended = true
        working -= 1
        queue.working -= 1
        const tired = Math.min((now() - began) * rest, longestRest)
        queue.restsUntil = now() + tired
        serve()
        if (tired > 0) setTimeout(forget, tired + 1, client, queue).unref()
        else forget(client, queue)
      }
    },
  }
}
