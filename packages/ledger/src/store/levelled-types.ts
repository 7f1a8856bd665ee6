/** `2026-11-25 02:31:08.123+00` (or with seconds only) as `2026-11-25T02:31:08.123Z`. */
function parseInstant(text: string): string {
  const zone = text.search(/[+-]\d\d(:?\d\d)?$/)
  const iso = `${text.slice(0, zone).replace(' ', 'T')}${text.slice(zone)}`
  return new Date(iso.length - zone === 3 ? `${iso}:00` : iso).toISOString()
}

const keep = (text: string): string => text

/**
 * Types the two drivers would read differently, by OID, and how both read them here: int8, numeric and count as text,
 * `date` as `YYYY-MM-DD`, instants as ISO text in UTC with milliseconds.
 */
export const levelledTypes: readonly { readonly oid: number; readonly parse: (text: string) => string }[] = [
  { oid: 20, parse: keep },
  { oid: 1700, parse: keep },
  { oid: 1082, parse: keep },
  { oid: 1184, parse: parseInstant },
]
