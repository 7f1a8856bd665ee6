/** A piece of a regular expression: one character of a set, a group of alternatives, or a place (^, $, \b) that takes none. */
export type Piece =
  | { readonly kind: 'set'; readonly source: string; readonly min: number; readonly max: number }
  | {
      readonly kind: 'group'
      readonly branches: readonly (readonly Piece[])[]
      readonly min: number
      readonly max: number
    }
  | { readonly kind: 'place'; readonly source: string; readonly min: 0; readonly max: 0 }

/** Reads the source of a regular expression into alternatives of pieces. Back references and lookarounds are refused. */
export function parsePattern(source: string): readonly (readonly Piece[])[] {
  let at = 0

  function alternatives(): Piece[][] {
    const branches: Piece[][] = [[]]
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        branches.push([])
        at++
      } else branches.at(-1)?.push(piece())
    }
    return branches
  }

  function piece(): Piece {
    const from = at
    const character = source[at++] as string
    if (character === '^' || character === '$') return { kind: 'place', source: character, min: 0, max: 0 }
    if (character === '(') {
      if (source.startsWith('?:', at)) at += 2
      else if (source[at] === '?') throw new RangeError(`Cannot judge a lookaround or a named group: ${source}`)
      const branches = alternatives()
      at++
      return { kind: 'group', branches, ...times() }
    }
    if (character === '[') {
      while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1
      at++
    } else if (character === '\\') {
      const escaped = source[at++] as string
      if ('bB'.includes(escaped)) return { kind: 'place', source: `\\${escaped}`, min: 0, max: 0 }
      if (/[1-9k]/.test(escaped)) throw new RangeError(`Cannot judge a back reference: ${source}`)
      if (escaped === 'u') at += 4
      if (escaped === 'x') at += 2
    }
    return { kind: 'set', source: source.slice(from, at), ...times() }
  }

  function times(): { min: number; max: number } {
    const found = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(source.slice(at))
    if (found === null) return { min: 1, max: 1 }
    at += found[0].length
    const [, sign, low, comma, high] = found
    if (sign !== undefined) return { min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : Number.POSITIVE_INFINITY }
    const min = Number(low)
    return { min, max: comma === '' ? min : high === '' ? Number.POSITIVE_INFINITY : Number(high) }
  }

  return alternatives()
}
