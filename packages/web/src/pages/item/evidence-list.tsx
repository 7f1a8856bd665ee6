import { type EvidenceView, routes } from '@gangmu/contract'
import { useMessages } from '../../app/language.tsx'
import { usePersonName } from '../../app/people.ts'
import { routeAddress } from '../../client/route-address.ts'
import { formatInstant } from '../../parts/format-instant.ts'
import { progressMessages } from './progress-messages.ts'

/** What proves an item: a document's number, a link, a figure, or a file that can be fetched, with who added it and when. */
export function EvidenceList({
  place,
  evidence,
  unitName,
}: {
  place: string
  evidence: readonly EvidenceView[]
  unitName: (id: string) => string
}) {
  const words = useMessages(progressMessages)
  const nameOf = usePersonName()
  return (
    <ul className="border-hairline border-t">
      {evidence.map((piece) => (
        <li key={piece.id} className="flex flex-wrap gap-x-4 border-hairline border-b py-1" lang="zh-CN">
          <span className="text-ink-2">{words.evidenceKinds[piece.kind]}</span>
          {piece.kind === 'file' ? (
            <a className="link" href={routeAddress(routes.getEvidenceFile, { place, evidence: piece.id }, {})} download>
              {piece.title}
            </a>
          ) : (
            <span>
              {piece.title} <span className="text-ink-2">{piece.reference}</span>
            </span>
          )}
          {piece.sha256 !== null && (
            <span className="font-mono text-ink-2 text-small">{piece.sha256.slice(0, 12)}</span>
          )}
          <span className="text-ink-2">
            {piece.unit !== null && unitName(piece.unit)} {nameOf(piece.by)} {formatInstant(piece.at)}
          </span>
        </li>
      ))}
    </ul>
  )
}
