/**
 * The location that holds at an offset, of locations in order: the last that starts at or before it. By halves.
 * @example findLocation(view.locations, 120)?.page
 */
export function findLocation<L extends { readonly start: number }>(locations: readonly L[], offset: number): L | null {
  let low = 0
  let high = locations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((locations[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return locations[low - 1] ?? null
}
