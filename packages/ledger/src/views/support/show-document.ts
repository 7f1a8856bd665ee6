import type { DocumentDetailView, DocumentView } from '../../domain/document.ts'
import type { Reader } from '../../store/database.ts'
import type { DocumentRow } from '../../store/documents.ts'
import { listTextVersions } from '../../store/text-versions.ts'

/** A document as it stands in a list. */
export function showDocument(row: DocumentRow): DocumentView {
  const { orphans, adoptedAt, adoptedBy, commitments, ...view } = row
  return view
}

/** A document with its versions and its adoption. */
export async function showDocumentDetail(reader: Reader, row: DocumentRow): Promise<DocumentDetailView> {
  const versions = await listTextVersions(reader, row.place, row.id)
  const current = versions.find(({ number }) => number === row.textVersion)
  return {
    ...showDocument(row),
    encoding: current?.encoding ?? null,
    textSha256: current?.textSha256 ?? '',
    textVersions: versions.map(({ encoding, ...version }) => version),
    adoption:
      row.adoptedAt === null ? null : { at: row.adoptedAt, by: row.adoptedBy ?? '', commitments: row.commitments },
    orphans: row.orphans,
  }
}
