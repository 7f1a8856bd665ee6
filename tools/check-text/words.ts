/**
 * The words of a name, in small letters.
 * @example splitName('readGDPTarget') // ['read', 'gdp', 'target']
 */
export function splitName(name: string): string[] {
  const words = name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []
  return words.map((word) => word.toLowerCase())
}

/** A plural stands for its singular: `targets` is `target`, `deputies` is `deputy`. */
function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  return word.endsWith('s') && !word.endsWith('ss') && word.length > 3 ? word.slice(0, -1) : word
}

/**
 * Whether a name has the words of another one in a row, plural or not.
 * @example hasWords('leadUnitsOf', 'leadUnit') // true
 */
export function hasWords(name: string, wanted: string): boolean {
  const words = splitName(name).map(singular)
  const row = splitName(wanted).map(singular)
  return words.some((_, at) => row.every((word, index) => words[at + index] === word))
}
