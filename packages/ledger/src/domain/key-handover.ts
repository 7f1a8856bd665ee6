import { canonicalJson } from './canonical-json.ts'
import type { CheckpointSigner } from './checkpoint.ts'
import { isSignedBy } from './signature.ts'

/** A statement of a key about the one that signs after it. Whoever trusts the first may trust the second. */
export interface KeyHandover {
  /** `ed25519` (RFC 8032, January 2017). */
  readonly algorithm: string
  /** Public key that made the statement, 32 bytes in lower-case hex. */
  readonly key: string
  /** Public key that signs from now on. */
  readonly successor: string
  /** ISO instant in UTC with milliseconds. */
  readonly at: string
  /** 64 bytes in lower-case hex. */
  readonly signature: string
}

const form = 'gangmu.key/1'

/** What a handover's signature is made over: canonical JSON (RFC 8785) of `["gangmu.key/1", algorithm, key, successor, at]`. */
const canonicalHandover = ({ algorithm, key, successor, at }: Omit<KeyHandover, 'signature'>): string =>
  canonicalJson([form, algorithm, key, successor, at])

/** States that another key signs from now on. */
export function signHandover(signer: CheckpointSigner, successor: string, at: string): KeyHandover {
  const unsigned = { algorithm: 'ed25519', key: signer.key, successor, at }
  return { ...unsigned, signature: signer.sign(canonicalHandover(unsigned)) }
}

/** A handover as one line of a file, without the line's end. */
export function writeHandoverLine(handover: KeyHandover): string {
  return `{"key":${canonicalHandover(handover)},"signature":${JSON.stringify(handover.signature)}}`
}

/**
 * The handover on a line; null when the line is anything else, or the same thing written in another way. Whether it is
 * signed rightly is asked by {@link listTrustedKeys}.
 * @example readHandoverLine('{"key":["gangmu.key/1","ed25519",…],"signature":"…"}')?.successor
 */
export function readHandoverLine(line: string): KeyHandover | null {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    // No JSON: not a handover.
    return null
  }
  const { key: list, signature } = (value ?? {}) as { key?: unknown; signature?: unknown }
  if (!Array.isArray(list) || list.length !== 5 || list[0] !== form) return null
  const parts = [...list.slice(1), signature]
  if (!parts.every((part): part is string => typeof part === 'string')) return null
  const [algorithm = '', key = '', successor = '', at = '', signed = ''] = parts
  const handover = { algorithm, key, successor, at, signature: signed }
  return writeHandoverLine(handover) === line ? handover : null
}

/**
 * The keys that may be trusted: those given, and every one that a trusted key named as its successor and signed for.
 * @example listTrustedKeys(['d75a…'], handovers) // ['d75a…', '3ccd…']
 */
export function listTrustedKeys(keys: readonly string[], handovers: readonly KeyHandover[]): string[] {
  const trusted = new Set(keys)
  const right = handovers.filter(
    (one) => one.algorithm === 'ed25519' && isSignedBy(one.key, canonicalHandover(one), one.signature),
  )
  for (let grown = true; grown; ) {
    grown = false
    for (const { key, successor } of right) {
      if (!trusted.has(key) || trusted.has(successor)) continue
      trusted.add(successor)
      grown = true
    }
  }
  return [...trusted]
}
