import { type DestinationStream, type Logger, pino } from 'pino'

/** Levels of the log; `silent` writes nothing. */
export type LogLevel = 'silent' | 'error' | 'warn' | 'info' | 'debug'

/**
 * The program's log, one JSON object a line, to stderr unless said otherwise. Quiet by default.
 * Neither addresses nor bodies, headers or names of people are ever written to it.
 * @example makeLogger('info').info('started')
 */
export function makeLogger(level: LogLevel = 'warn', destination?: DestinationStream): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: {
        req: (request: { method: string; routeOptions?: { url?: string } }) => ({
          method: request.method,
          route: request.routeOptions?.url,
        }),
        res: (reply: { statusCode: number }) => ({ status: reply.statusCode }),
      },
    },
    destination ?? pino.destination({ dest: 2, sync: true }),
  )
}
