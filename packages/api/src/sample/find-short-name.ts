/** Whether all characters of one name occur in the other in the same order. */
function isShortenedFrom(name: string, full: string): boolean {
  let at = 0
  for (const character of name) {
    at = full.indexOf(character, at) + 1
    if (at === 0) return false
  }
  return true
}

/**
 * The short name (简称) among a unit's other names: the first that is made of the full name's characters in their order. A second
 * name plate is none.
 * @example findShortName('区政府办公室', ['区政府督查室', '区府办']) // '区府办'
 */
export function findShortName(name: string, aliases: readonly string[]): string | null {
  return aliases.find((alias) => alias.length < name.length && isShortenedFrom(alias, name)) ?? null
}
