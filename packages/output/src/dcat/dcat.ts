import type { OutputHead, Words } from '../output-table.ts'
import { writeSafeJson } from '../write-safe-json.ts'

/** One file of a dataset. */
export interface DatasetFile {
  /** Where it lies: an absolute address. */
  readonly url: string
  readonly mediaType: string
  readonly title: Words
  /** Size in bytes and SHA-256 in hexadecimal digits, where they are known. */
  readonly bytes?: number
  readonly sha256?: string
}

/** A dataset that is open to everyone, as a catalogue lists it. */
export interface OpenDataset {
  /** Address of the dataset itself, absolute; the page about it unless there is another. */
  readonly url: string
  readonly title: Words
  readonly description: Words
  readonly keywords: readonly string[]
  readonly publisher: string
  readonly place: { readonly code: string; readonly name: string }
  /** First and last day of what the data are about, `YYYY-MM-DD`. */
  readonly from: string
  readonly to: string
  /** Instant at which it was first published. */
  readonly issuedAt: string
  /** Source, time, version and filter, as every file says them. */
  readonly facts: Pick<OutputHead, 'source' | 'at' | 'version' | 'filter'>
  /** Address of the licence, where the publisher names one. */
  readonly license?: string
  /** How often it is published anew, by the words of Dublin Core's frequencies, such as `quarterly`. */
  readonly frequency?: 'annual' | 'quarterly' | 'monthly' | 'irregular'
  readonly columns: OutputHead['columns']
  readonly files: readonly DatasetFile[]
}

/** Names the description uses. They stand in the file, so that no reader needs to fetch them. */
const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  csvw: 'http://www.w3.org/ns/csvw#',
  freq: 'http://purl.org/cld/freq/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

const inBoth = ({ zh, en }: Words) => [
  { '@value': zh, '@language': 'zh' },
  { '@value': en, '@language': 'en' },
]
const typed = (value: string, type: string) => ({ '@value': value, '@type': `xsd:${type}` })
const link = (address: string) => ({ '@id': address })

const datatypes = { text: 'string', number: 'decimal', date: 'date' } as const

function describeFile({ url, mediaType, title, bytes, sha256 }: DatasetFile) {
  return {
    '@type': 'dcat:Distribution',
    'dct:title': inBoth(title),
    'dcat:downloadURL': link(url),
    'dcat:accessURL': link(url),
    'dcat:mediaType': link(`https://www.iana.org/assignments/media-types/${mediaType.split(';')[0]}`),
    ...(bytes === undefined ? {} : { 'dcat:byteSize': typed(String(bytes), 'nonNegativeInteger') }),
    ...(sha256 === undefined
      ? {}
      : {
          'spdx:checksum': {
            '@type': 'spdx:Checksum',
            'spdx:algorithm': link('spdx:checksumAlgorithm_sha256'),
            'spdx:checksumValue': typed(sha256, 'hexBinary'),
          },
        }),
  }
}

/**
 * Writes the description of an open dataset as JSON-LD in the words of DCAT 3 (W3C, 2024-08-22), with its columns in those of CSV
 * on the Web (W3C, 2015-12-17): what it is, who publishes it, of which place and time, from which source, in which version and by
 * which filter, and where each file lies.
 * @example JSON.parse(new TextDecoder().decode(writeDcat(dataset)))['@type'] // 'dcat:Dataset'
 */
export function writeDcat(dataset: OpenDataset): Uint8Array {
  const { url, title, description, keywords, publisher, place, from, to, facts, license, frequency } = dataset
  const described = {
    '@context': context,
    '@id': url,
    '@type': 'dcat:Dataset',
    'dct:identifier': url,
    'dct:title': inBoth(title),
    'dct:description': inBoth(description),
    'dcat:keyword': keywords.map((word) => ({ '@value': word, '@language': 'zh' })),
    'dct:language': 'zh',
    'dct:publisher': { '@type': 'foaf:Organization', 'foaf:name': publisher },
    'dct:spatial': { '@type': 'dct:Location', 'dct:identifier': place.code, 'skos:prefLabel': place.name },
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': typed(from, 'date'),
      'dcat:endDate': typed(to, 'date'),
    },
    'dct:issued': typed(dataset.issuedAt, 'dateTime'),
    'dct:modified': typed(facts.at, 'dateTime'),
    'dcat:version': facts.version,
    'dct:provenance': { '@type': 'dct:ProvenanceStatement', 'skos:prefLabel': facts.source },
    // DCAT has no word for how rows were chosen; a scope note says it in words.
    'skos:scopeNote': facts.filter === '' ? inBoth({ zh: '全部', en: 'All' }) : facts.filter,
    ...(license === undefined ? {} : { 'dct:license': link(license) }),
    ...(frequency === undefined ? {} : { 'dct:accrualPeriodicity': link(`freq:${frequency}`) }),
    'csvw:tableSchema': {
      '@type': 'csvw:Schema',
      'csvw:column': {
        '@list': dataset.columns.map(({ id, title: words, kind }) => ({
          '@type': 'csvw:Column',
          'csvw:name': id,
          'csvw:title': inBoth(words),
          'csvw:datatype': datatypes[kind],
        })),
      },
    },
    'dcat:distribution': dataset.files.map(describeFile),
  }
  return new TextEncoder().encode(`${writeSafeJson(described, 1)}\n`)
}
