const styles = {
  strong: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  amber: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
} as const

/** A style of the terminal. */
export type Style = keyof typeof styles

/** Puts a style around words, or leaves them alone. */
export type Paint = (style: Style, words: string) => string

/** Paints when colour is wanted. @example makePaint(false)('red', 'x') // 'x' */
export function makePaint(colour: boolean): Paint {
  if (!colour) return (_style, words) => words
  return (style, words) => `\u001b[${styles[style][0]}m${words}\u001b[${styles[style][1]}m`
}
