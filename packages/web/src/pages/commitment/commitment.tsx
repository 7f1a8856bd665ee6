import { type CommitmentDetailView, type PlaceView, routes } from '@gangmu/contract'
import { describeCode } from '@gangmu/reader'
import { describeLocation } from '@gangmu/text'
import { PageHeader } from '@gangmu/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { addresses } from '../../app/addresses.ts'
import { useLanguage, useMessages } from '../../app/language.tsx'
import { usePageParam } from '../../app/navigation.ts'
import { definePage } from '../../app/page-definition.ts'
import { commitmentQuery } from '../../client/queries.ts'
import { routeAddress } from '../../client/route-address.ts'
import { CommitmentTarget } from '../../parts/commitment-target.tsx'
import { CopyLink } from '../../parts/copy-link.tsx'
import { formatDay } from '../../parts/format-instant.ts'
import { Loading } from '../../parts/loading.tsx'
import { PageFrame } from '../../parts/page-frame.tsx'
import { PageProblem } from '../../parts/page-problem.tsx'
import { usePlace } from '../../parts/use-place.ts'
import { messages } from './messages.ts'

/** One commitment: its sentence, what it says, and where it stands in the report. */
export function CommitmentPageView({ place, commitment }: { place: PlaceView; commitment: CommitmentDetailView }) {
  const words = useMessages(messages)
  const { language } = useLanguage()
  const { quote, sentence, target } = commitment
  const lines: [string, ReactNode][] = [
    [words.kind, describeCode(commitment.kind, language)],
    [words.year, commitment.year],
  ]
  const add = (label: string, value: ReactNode) => value !== null && value !== '' && lines.push([label, value])
  add(words.section, commitment.section?.title ?? null)
  add(words.verb, commitment.verb)
  add(words.objects, commitment.objects.join(language === 'zh' ? '、' : ', '))
  add(words.indicator, target?.subject ?? null)
  add(words.target, target && <CommitmentTarget target={target} />)
  if (commitment.stated !== null && commitment.named !== null) {
    add(words.list, words.listed(commitment.stated, commitment.named))
  }
  add(words.original, commitment.location && describeLocation(commitment.location, language))
  add(words.adopted, formatDay(commitment.adoptedAt))
  add(words.address, <code className="font-mono">{commitment.address}</code>)
  const before = sentence.quote.slice(0, Math.max(quote.start - sentence.start, 0))
  const after = sentence.quote.slice(Math.max(quote.end - sentence.start, 0))
  return (
    <PageFrame
      trail={[
        { label: place.name, href: addresses.home(place.code) },
        { label: words.ledger, href: addresses.commitments(place.code) },
        { label: commitment.address },
      ]}
    >
      <PageHeader title={words.title(commitment.number)} />
      <blockquote lang="zh-CN" aria-label={words.sentence} className="mt-6 font-serif text-title leading-[1.9]">
        <span className="text-ink-2">{before}</span>
        <mark className="bg-selected text-ink">{quote.quote}</mark>
        <span className="text-ink-2">{after}</span>
      </blockquote>
      <p className="mt-3 flex flex-wrap gap-x-6 gap-y-2">
        <a
          className="link"
          href={addresses.document(place.code, commitment.document, { at: `${quote.start}-${quote.end}` })}
        >
          {words.inReport}
        </a>
        <a className="link" href={`/c/${commitment.address}`}>
          {words.portal}
        </a>
        <a
          className="link"
          href={routeAddress(
            routes.exportSupervisionNotice,
            { place: place.code, address: commitment.address },
            { lang: language },
          )}
          download
        >
          {words.notice}
        </a>
      </p>
      <dl className="mt-6 grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
        {lines.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-ink-2 whitespace-nowrap">{label}</dt>
            <dd className="min-w-0">{value}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-6">
        <CopyLink path={addresses.commitment(place.code, commitment.address)} />
      </div>
    </PageFrame>
  )
}

function CommitmentPage() {
  const { place } = usePlace()
  const address = usePageParam('address')
  const answer = useQuery(commitmentQuery(place.code, address))
  if (answer.isError) {
    return <PageProblem error={answer.error} onRetry={() => answer.refetch()} />
  }
  return answer.data ? <CommitmentPageView place={place} commitment={answer.data} /> : <Loading />
}

export const commitmentPage = definePage({
  id: 'commitment',
  path: '/w/$place/commitments/$address',
  component: CommitmentPage,
})
