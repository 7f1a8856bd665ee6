import { createHash } from 'node:crypto'
import { pipeline, Readable } from 'node:stream'
import { promisify } from 'node:util'
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

type Encoding = 'br' | 'gzip'

/** Shorter answers gain nothing. */
const shortest = 1024
/** A quarter of the effort of what is packed once and sent for ever: answers are made anew each time. */
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }
const whole = {
  br: (bytes: Uint8Array) => promisify(brotliCompress)(bytes, brotli),
  gzip: (bytes: Uint8Array) => promisify(gzip)(bytes),
} as const satisfies Record<Encoding, (bytes: Uint8Array) => Promise<Buffer>>
const streamed = { br: () => createBrotliCompress(brotli), gzip: () => createGzip() } as const

/**
 * The packing an `Accept-Encoding` header (RFC 9110 §12.5.3) asks for; null for none.
 * @example chooseEncoding('gzip, deflate, br;q=0.9') // 'gzip'
 */
export function chooseEncoding(header: string | undefined): Encoding | null {
  let best: Encoding | null = null
  let bestWeight = 0
  for (const item of (header ?? '').slice(0, 500).split(',')) {
    const [name = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase())
    if (name !== 'br' && name !== 'gzip') continue
    const stated = parameters.find((parameter) => parameter.startsWith('q='))
    const weight = stated === undefined ? 1 : Number(stated.slice(2))
    if (weight > bestWeight || (weight === bestWeight && weight > 0 && name === 'br')) {
      best = name
      bestWeight = weight
    }
  }
  return best
}

/** Words gain by packing; workbooks, documents and pictures are packed already. */
function isWords(type: string): boolean {
  return /^(text\/|application\/(json|jsonl|javascript|xml|[a-z.]{1,40}\+(json|xml))|image\/svg\+xml)/.test(type)
}

/** The tag of an answer as it is before packing, so it is a weak one (RFC 9110 §8.8.1). */
function tagOf(payload: string | Uint8Array): string {
  return `W/"${createHash('sha256').update(payload).digest('base64url').slice(0, 27)}"`
}

function isKnown(request: FastifyRequest, tag: string): boolean {
  const known = request.headers['if-none-match']
  if (known === undefined) return false
  const strip = (text: string) => text.trim().replace(/^W\//, '')
  return known.trim() === '*' || known.split(',').some((one) => strip(one) === strip(tag))
}

function isTagged(request: FastifyRequest, reply: FastifyReply): boolean {
  return (
    (request.method === 'GET' || request.method === 'HEAD') &&
    reply.statusCode === 200 &&
    !String(reply.getHeader('cache-control') ?? '').includes('no-store')
  )
}

function noteVary(reply: FastifyReply): void {
  const before = String(reply.getHeader('vary') ?? '')
  if (!before.toLowerCase().includes('accept-encoding')) {
    reply.header('vary', before === '' ? 'accept-encoding' : `${before}, accept-encoding`)
  }
}

async function pack(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
  if (!isWords(String(reply.getHeader('content-type') ?? '')) || reply.hasHeader('content-encoding')) return payload
  noteVary(reply)
  const encoding = chooseEncoding(request.headers['accept-encoding'])
  if (encoding === null) return payload
  if (payload instanceof Readable) {
    reply.header('content-encoding', encoding).removeHeader('content-length')
    const packed = streamed[encoding]()
    // What breaks on the way breaks the answer: its end is never sent.
    pipeline(payload, packed, () => undefined)
    return packed
  }
  const bytes = typeof payload === 'string' ? Buffer.from(payload) : payload
  if (!(bytes instanceof Uint8Array) || bytes.length < shortest) return payload
  reply.header('content-encoding', encoding).removeHeader('content-length')
  return whole[encoding](bytes)
}

/**
 * Gives answers a tag by which a browser need not fetch them twice, and packs words as the browser likes.
 * @example packAnswers(server)
 */
export function packAnswers(server: FastifyInstance): void {
  server.addHook('onSend', async (request, reply, payload) => {
    if (isTagged(request, reply) && (typeof payload === 'string' || payload instanceof Uint8Array)) {
      const tag = tagOf(payload)
      reply.header('etag', tag)
      if (isKnown(request, tag)) {
        reply.code(304).removeHeader('content-length')
        return ''
      }
    }
    return pack(request, reply, payload)
  })
}
