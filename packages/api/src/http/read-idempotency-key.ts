import type { FastifyRequest } from 'fastify'
import { ApiProblem } from '../problems/api-problem.ts'

const longestKey = 128

function isVisibleAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code < 0x21 || code > 0x7e) return false
  }
  return true
}

/**
 * The client's own number for this write (`idempotency-key`): 8 to 128 visible ASCII characters.
 * @throws ApiProblem `idempotency-key-missing` when absent or of another shape.
 * @example readIdempotencyKey(request) // '0198c1e2-…'
 */
export function readIdempotencyKey(request: FastifyRequest): string {
  const key = request.headers['idempotency-key']
  if (typeof key !== 'string' || key.length < 8 || key.length > longestKey || !isVisibleAscii(key)) {
    throw new ApiProblem('idempotency-key-missing')
  }
  return key
}
