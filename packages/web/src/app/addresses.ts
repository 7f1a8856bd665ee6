type Search = Readonly<Record<string, string | number | null | undefined>>

function withSearch(path: string, search: Search = {}): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) {
    if (value !== null && value !== undefined && value !== '') query.set(name, String(value))
  }
  const tail = query.toString()
  return tail === '' ? path : `${path}?${tail}`
}

const inPlace = (place: string) => `/w/${encodeURIComponent(place)}`
const ofDocument = (place: string, document: string) => `${inPlace(place)}/documents/${encodeURIComponent(document)}`

/** Every address of the workbench, written in one place. @example addresses.home('990102') // '/w/990102' */
export const addresses = {
  signIn: (next?: string) => withSearch('/sign-in', { next }),
  /** Where the identity provider sends the browser back to. */
  signInProvider: () => '/sign-in/provider',
  /** One's own account. */
  ownAccount: () => '/account',
  start: () => '/w',
  home: (place: string) => inPlace(place),
  importReport: (place: string, document?: string) => withSearch(`${inPlace(place)}/import`, { document }),
  documents: (place: string) => `${inPlace(place)}/documents`,
  document: (place: string, document: string, search?: { at?: string; finding?: string }) =>
    withSearch(ofDocument(place, document), search),
  review: (place: string, document: string, search?: { kind?: string; item?: string }) =>
    withSearch(`${ofDocument(place, document)}/review`, search),
  reportFiles: (place: string, document: string) => `${ofDocument(place, document)}/files`,
  orphans: (place: string, document: string) => `${ofDocument(place, document)}/orphans`,
  commitments: (place: string, search?: Search) => withSearch(`${inPlace(place)}/commitments`, search),
  commitment: (place: string, address: string) => `${inPlace(place)}/commitments/${encodeURIComponent(address)}`,
  breakdown: (place: string, search?: Search) => withSearch(`${inPlace(place)}/breakdown`, search),
  comparison: (place: string, search?: { year?: number; from?: string | undefined; to?: string | undefined }) =>
    withSearch(`${inPlace(place)}/breakdown/comparison`, search),
  item: (place: string, item: string) => `${inPlace(place)}/items/${encodeURIComponent(item)}`,
  unit: (place: string, unit: string) => `${inPlace(place)}/units/${encodeURIComponent(unit)}`,
  /** A year of work on a day. */
  overview: (place: string, search?: { year?: number | undefined; on?: string | undefined }) =>
    withSearch(`${inPlace(place)}/overview`, search),
  /** The same for five minutes, on one sheet of paper. */
  leaderPage: (place: string, search?: { year?: number | undefined; on?: string | undefined }) =>
    withSearch(`${inPlace(place)}/overview/one-page`, search),
  differences: (place: string, search?: { year?: number | undefined; on?: string | undefined }) =>
    withSearch(`${inPlace(place)}/overview/differences`, search),
  /** Items of a year with their lights on a day, of one state or one unit. */
  lights: (
    place: string,
    search?: {
      year?: number | undefined
      on?: string | undefined
      state?: string | undefined
      unit?: string | undefined
    },
  ) => withSearch(`${inPlace(place)}/overview/items`, search),
  /** The rules a place judges its year by. */
  rules: (place: string) => `${inPlace(place)}/overview/rules`,
  monthSheet: (place: string, unit: string, search?: { month?: string | undefined }) =>
    withSearch(`${inPlace(place)}/overview/sheets/${encodeURIComponent(unit)}`, search),
  indicators: (place: string) => `${inPlace(place)}/indicators`,
  indicator: (place: string, indicator: string) => `${inPlace(place)}/indicators/${encodeURIComponent(indicator)}`,
  units: (place: string, search?: { q?: string }) => withSearch(`${inPlace(place)}/units`, search),
  accounts: (place: string, search?: Search) => withSearch(`${inPlace(place)}/accounts`, search),
  rights: (place: string) => `${inPlace(place)}/rights`,
  posts: (place: string, search?: { q?: string; post?: string }) => withSearch(`${inPlace(place)}/posts`, search),
  policy: (place: string) => `${inPlace(place)}/policy`,
  signIns: (place: string, search?: { before?: number }) => withSearch(`${inPlace(place)}/sign-ins`, search),
  places: (place: string) => `${inPlace(place)}/places`,
  record: (place: string, search?: { before?: number }) => withSearch(`${inPlace(place)}/record`, search),
}
