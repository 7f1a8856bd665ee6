import { type Piece, parsePattern } from './parse-pattern.ts'

type Set16 = Uint8Array

/** Which UTF-16 code units a set of one character takes. */
function unitsOf(source: string, flags: string): Set16 {
  const own = new RegExp(
    `^${source}$`,
    flags
      .replace(/[gy]/g, '')
      .concat('s')
      .replace(/s(?=.*s)/g, ''),
  )
  const units = new Uint8Array(0x10000)
  for (let code = 0; code < 0x10000; code++) if (own.test(String.fromCharCode(code))) units[code] = 1
  return units
}

const overlap = (a: Set16, b: Set16) => a.some((bit, code) => bit === 1 && b[code] === 1)
const union = (a: Set16, b: Set16) => a.map((bit, code) => bit | (b[code] as number))
const isUnbounded = ({ max }: Piece) => max === Number.POSITIVE_INFINITY
const isOptional = (piece: Piece): boolean =>
  piece.min === 0 || (piece.kind === 'group' && piece.branches.some((branch) => branch.every(isOptional)))

/**
 * Why a regular expression can take more than linear time on a long text, or null when it cannot:
 * a repeated group that repeats inside, two repetitions side by side that share a character, or a repetition that every
 * later start of the search would walk through again.
 * @example judgePattern('(a+)+$', '') // 'a repeated group repeats inside'
 */
export function judgePattern(source: string, flags: string): string | null {
  const cache = new Map<string, Set16>()
  const units = (of: string) => {
    const known = cache.get(of) ?? unitsOf(of, flags)
    cache.set(of, known)
    return known
  }

  /** Characters a sequence can begin with. */
  function first(pieces: readonly Piece[]): Set16 {
    let found: Set16 = new Uint8Array(0x10000)
    for (const piece of pieces) {
      if (piece.kind === 'set') found = union(found, units(piece.source))
      if (piece.kind === 'group') for (const branch of piece.branches) found = union(found, first(branch))
      if (!isOptional(piece)) break
    }
    return found
  }

  function repeats(pieces: readonly Piece[]): boolean {
    return pieces.some((piece) => piece.min !== piece.max || (piece.kind === 'group' && piece.branches.some(repeats)))
  }

  /** Judges one alternative; `after` is what stands behind it in the outer sequence. */
  function judge(pieces: readonly Piece[], after: readonly Piece[], starts: Set16 | null): string | null {
    for (const [i, piece] of pieces.entries()) {
      const rest = [...pieces.slice(i + 1), ...after]
      if (piece.kind === 'group') {
        if (isUnbounded(piece) && piece.branches.some((branch) => repeats(branch) || branch.length === 0))
          return 'a repeated group repeats inside'
        if (isUnbounded(piece) && piece.branches.length > 1) return 'a repeated group has alternatives'
        for (const branch of piece.branches) {
          const found = judge(branch, rest, starts)
          if (found !== null) return found
        }
      }
      if (!isUnbounded(piece)) continue
      const own = piece.kind === 'set' ? units(piece.source) : first([piece])
      for (const next of rest) {
        if (next.kind === 'place') continue
        const other = next.kind === 'set' ? units(next.source) : first([next])
        const shares = overlap(own, other)
        if (shares && isUnbounded(next)) return 'two repetitions side by side share a character'
        if (!shares && !isOptional(next)) break
      }
      const canFail = rest.some((next) => next.kind === 'place' || !isOptional(next))
      if (starts !== null && canFail && overlap(own, starts))
        return 'every later start walks through the repetition again'
    }
    return null
  }

  for (const branch of parsePattern(source)) {
    const anchored =
      flags.includes('y') || (branch[0]?.kind === 'place' && branch[0].source === '^' && !flags.includes('m'))
    const found = judge(branch, [], anchored ? null : first(branch))
    if (found !== null) return found
  }
  return null
}
