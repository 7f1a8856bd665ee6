import { programVersion } from '@gangmu/contract'
import { type AdoptedReport, commitmentsRegister } from '@gangmu/ledger'
import { exports, files } from '@gangmu/output'
import { findRetoldNote } from '../sample/retold-reports.ts'

/**
 * The description of a report's open data for catalogues: what it is, whence, and where each file lies.
 * @param origin Where the server is reached, such as `https://gangmu.example`.
 */
export function writeDataset({ place, document, commitments }: AdoptedReport, origin: string): Uint8Array {
  const { year, title, textSha256, adoptedAt } = document
  const note = findRetoldNote(document.bytesSha256)
  const base = `${origin}/open/${place.code}/${year}`
  const { zh, en } = commitmentsRegister.title
  return files.dcat.write({
    url: `${base}/dataset.jsonld`,
    title: { zh: `${place.name}${year}年${zh}`, en: `${en} of ${place.name}, ${year}` },
    description: {
      zh: `《${title}》中已采纳的${commitments.length}项承诺，逐项附${note ? '转述的语句' : '原句'}。${note?.zh ?? ''}文本SHA-256：${textSha256}。`,
      en: `The ${commitments.length} adopted commitments of “${title}”, each with its sentence. ${note ? `${note.en} ` : ''}SHA-256 of the text: ${textSha256}.`,
    },
    keywords: ['政府工作报告', zh, place.name],
    publisher: `${place.name}人民政府`,
    place: { code: place.code, name: place.name },
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    issuedAt: adoptedAt,
    facts: { source: title, at: adoptedAt, version: programVersion, filter: '' },
    frequency: 'annual',
    columns: commitmentsRegister.columns.map(({ id, title: words, kind }) => ({ id, title: words, kind })),
    files: exports.map(({ id, title, mediaType }) => ({ url: `${base}/commitments.${id}`, mediaType, title })),
  })
}
