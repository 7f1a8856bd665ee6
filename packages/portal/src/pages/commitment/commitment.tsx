import type { CommitmentView, PlaceView } from '@gangmu/contract'
import { fillSentence } from '@gangmu/text'
import type { ReactNode } from 'react'
import { type PageFrame, renderPage } from '../../page.tsx'
import type { Words } from '../../words/language.ts'
import { describeTarget } from '../../words/target-words.ts'
import { commitmentMessages as messages } from './messages.ts'

/** Read model of one promise's public page. */
export interface CommitmentModel {
  readonly frame: Omit<PageFrame, 'title'>
  readonly place: PlaceView
  readonly documentTitle: string
  /** What is said of a text that only retells a report; null for a report itself. */
  readonly note: Words | null
  readonly commitment: CommitmentView
  /** Plain date of adoption, YYYY-MM-DD. */
  readonly adoptedOn: string
  readonly previous: string | null
  readonly next: string | null
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** The sentence with the promise's own words marked in it. */
function Sentence({ commitment }: { commitment: CommitmentView }) {
  const { sentence, quote } = commitment
  const inside = quote.start >= sentence.start && quote.end <= sentence.end
  if (!inside) return <>{sentence.quote}</>
  return (
    <>
      {sentence.quote.slice(0, quote.start - sentence.start)}
      <mark>{quote.quote}</mark>
      {sentence.quote.slice(quote.end - sentence.start)}
    </>
  )
}

/**
 * The page of one promise: its words, what they mean, where they stand, and what became of them.
 * @example renderCommitmentPage(model).includes(model.commitment.address) // true
 */
export function renderCommitmentPage(model: CommitmentModel): string {
  const { commitment, frame, place } = model
  const { language } = frame
  const suffix = language === 'en' ? '?lang=en' : ''
  const number = commitment.address.slice(commitment.address.lastIndexOf('-') + 1)
  const reportPath = `/places/${place.code}?year=${commitment.year}${language === 'en' ? '&lang=en' : ''}#c-${number}`
  const title = fillSentence(messages.title[language], { n: commitment.number })
  return renderPage(
    { ...frame, title: `${title} · ${place.name} ${commitment.year}` },
    <article className="one">
      <p className="where">
        <a href={`/places/${place.code}?year=${commitment.year}${language === 'en' ? '&lang=en' : ''}`}>
          {model.documentTitle}
        </a>
        {commitment.section ? ` › ${commitment.section.title}` : null}
      </p>
      <h1 lang="zh-CN">{commitment.quote.quote}</h1>
      <dl className="facts">
        <Row name={messages.kinds[language]}>{messages[commitment.kind][language]}</Row>
        <Row name={(model.note ? messages.retold : messages.sentence)[language]}>
          <blockquote lang="zh-CN">
            <Sentence commitment={commitment} />
          </blockquote>
          {model.note ? <p>{model.note[language]}</p> : null}
        </Row>
        {commitment.target ? (
          <Row name={messages.figure[language]}>{describeTarget(commitment.target, language)}</Row>
        ) : null}
        {commitment.objects.length ? (
          <Row name={messages.objects[language]}>
            <ul lang="zh-CN">
              {commitment.objects.map((object) => (
                <li key={object}>{object}</li>
              ))}
            </ul>
          </Row>
        ) : null}
        {commitment.stated !== null && commitment.named !== null ? (
          <Row name={messages.stated[language]}>
            {fillSentence(messages.statedLine[language], {
              stated: commitment.stated,
              named: commitment.named,
              rest: Math.max(0, commitment.stated - commitment.named),
            })}
          </Row>
        ) : null}
        <Row name={messages.progress[language]}>{messages.progressNone[language]}</Row>
        <Row name={messages.source[language]}>
          {fillSentence(messages.sourceLine[language], {
            title: model.documentTitle,
            start: commitment.quote.start + 1,
            end: commitment.quote.end,
            date: model.adoptedOn,
          })}
          {language === 'zh' ? '。' : '. '}
          <a href={reportPath}>{messages.inReport[language]}</a>
        </Row>
        <Row name={messages.address[language]}>
          <code>{`/c/${commitment.address}`}</code>
        </Row>
      </dl>
      <nav className="steps">
        {model.previous ? (
          <a rel="prev" href={`/c/${model.previous}${suffix}`}>{`← ${messages.previous[language]}`}</a>
        ) : (
          <span />
        )}
        {model.next ? <a rel="next" href={`/c/${model.next}${suffix}`}>{`${messages.next[language]} →`}</a> : <span />}
      </nav>
    </article>,
  )
}
