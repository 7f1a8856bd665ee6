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
  units: (place: string, search?: { q?: string }) => withSearch(`${inPlace(place)}/units`, search),
  record: (place: string, search?: { before?: number }) => withSearch(`${inPlace(place)}/record`, search),
}
