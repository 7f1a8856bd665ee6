import type { FastifyInstance, FastifyRequest } from 'fastify'
import { isLocalCommand } from '../access/find-principal.ts'
import { answerNotFound } from '../pages/answer-not-found.ts'
import type { ApiContext } from './api-context.ts'

/** Upper bounds of the duration classes, in seconds. */
const bounds = [0.01, 0.05, 0.1, 0.3, 1, 3, 10] as const
const loopback: ReadonlySet<string | undefined> = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

interface Durations {
  readonly within: number[]
  sum: number
  count: number
}

/** From this machine and not passed on by a proxy, or with the token of the local command line. */
function mayRead(api: ApiContext, request: FastifyRequest): boolean {
  const passedOn = request.headers['x-forwarded-for'] !== undefined || request.headers.forwarded !== undefined
  return (loopback.has(request.raw.socket.remoteAddress) && !passedOn) || isLocalCommand(api, request)
}

async function isReady({ ledger }: ApiContext): Promise<0 | 1> {
  try {
    await ledger.ping()
    return 1
  } catch {
    // What was wrong with the database is in the answer of /readyz; here it is a figure.
    return 0
  }
}

/**
 * `/metrics` in the text format of Prometheus (0.0.4): requests by class of status, their durations, memory, whether the
 * database answers. No address, name, place or path of anybody is in it. Whoever asks from elsewhere finds nothing there.
 * @example registerMetrics(server, api)
 */
export function registerMetrics(server: FastifyInstance, api: ApiContext): void {
  const requests = new Map<string, number>()
  const durations: Durations = { within: bounds.map(() => 0), sum: 0, count: 0 }
  server.addHook('onResponse', async (_request, reply) => {
    const kind = `${Math.floor(reply.statusCode / 100)}xx`
    requests.set(kind, (requests.get(kind) ?? 0) + 1)
    const seconds = reply.elapsedTime / 1000
    durations.sum += seconds
    durations.count += 1
    for (const [index, bound] of bounds.entries()) {
      if (seconds <= bound) durations.within[index] = (durations.within[index] ?? 0) + 1
    }
  })
  server.get('/metrics', { config: { access: 'public' } }, async (request, reply) => {
    if (!mayRead(api, request)) {
      answerNotFound(api, request, reply)
      return reply
    }
    const { rss, heapUsed } = process.memoryUsage()
    const lines = [
      '# TYPE gangmu_requests_total counter',
      ...[...requests].sort().map(([kind, count]) => `gangmu_requests_total{status="${kind}"} ${count}`),
      '# TYPE gangmu_request_seconds histogram',
      ...bounds.map((bound, index) => `gangmu_request_seconds_bucket{le="${bound}"} ${durations.within[index]}`),
      `gangmu_request_seconds_bucket{le="+Inf"} ${durations.count}`,
      `gangmu_request_seconds_sum ${durations.sum}`,
      `gangmu_request_seconds_count ${durations.count}`,
      '# TYPE gangmu_database_up gauge',
      `gangmu_database_up ${await isReady(api)}`,
      '# TYPE process_resident_memory_bytes gauge',
      `process_resident_memory_bytes ${rss}`,
      '# TYPE gangmu_heap_used_bytes gauge',
      `gangmu_heap_used_bytes ${heapUsed}`,
      '# TYPE gangmu_uptime_seconds gauge',
      `gangmu_uptime_seconds ${Math.floor(process.uptime())}`,
    ]
    return reply
      .header('cache-control', 'no-store')
      .type('text/plain; version=0.0.4; charset=utf-8')
      .send(`${lines.join('\n')}\n`)
  })
}
