import type { CommitmentView, DocumentReadingView, PlaceView } from '@gangmu/contract'
import { fillSentence } from '@gangmu/text'
import { Fragment } from 'react'
import { type Chapter, chaptersOf, type Paragraph } from '../../chapters.ts'
import { type PageFrame, renderPage } from '../../page.tsx'
import type { PortalLanguage, Words } from '../../words/language.ts'
import { frontMessages as messages } from './messages.ts'

/** An adopted report as the public sees it. */
export interface AdoptedReport {
  readonly place: PlaceView
  readonly title: string
  readonly year: number
  /** Plain date of adoption, YYYY-MM-DD. */
  readonly adoptedOn: string
  readonly textSha256: string
  /** What is said of a text that only retells a report; null for a report itself. */
  readonly note: Words | null
  readonly text: string
  readonly outline: DocumentReadingView['reading']['outline']
  readonly commitments: readonly CommitmentView[]
}

/** Read model of the public front page; `report` is null while nothing is adopted. */
export interface FrontModel {
  readonly frame: Omit<PageFrame, 'title'>
  readonly report: AdoptedReport | null
  /** Other adopted years of the same place. */
  readonly years: readonly number[]
  /** Other places with an adopted report. */
  readonly places: readonly PlaceView[]
  /** Where the record of the place was signed last, with the plain date; null or absent while nothing is signed. */
  readonly checkpoint?: { readonly sequence: number; readonly hash: string; readonly on: string } | null
  /** Words searched for, or empty. */
  readonly query: string
}

const withLanguage = (path: string, language: PortalLanguage) => (language === 'en' ? `${path}?lang=en` : path)
/** Id of a promise within the page; its address is the place's code, the year and this number. */
const numberOf = (address: string) => address.slice(address.lastIndexOf('-') + 1)

function ParagraphText({ paragraph, language }: { paragraph: Paragraph; language: PortalLanguage }) {
  return (
    <p>
      {paragraph.runs.map((run, index) =>
        run.address === null ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: runs of one immutable paragraph never move
          <Fragment key={index}>{run.text}</Fragment>
        ) : (
          <a
            key={run.address}
            className="promise"
            id={`c-${numberOf(run.address)}`}
            href={withLanguage(`/c/${run.address}`, language)}
          >
            {run.text}
          </a>
        ),
      )}
    </p>
  )
}

/** The words of address (各位代表) open the report; they are no chapter of it. */
const isOpening = (chapter: Chapter) => chapter.role === 'opening'

function ChapterText({ chapter, language }: { chapter: Chapter; language: PortalLanguage }) {
  const Heading = chapter.level === 1 ? 'h2' : 'h3'
  return (
    <section id={`s-${chapter.id}`} className={`chapter level-${chapter.level}`}>
      {chapter.title === '' ? null : isOpening(chapter) ? (
        <p className="address">{chapter.title}</p>
      ) : (
        <Heading>{chapter.title}</Heading>
      )}
      {chapter.paragraphs.map((paragraph) => (
        <ParagraphText key={paragraph.start} paragraph={paragraph} language={language} />
      ))}
    </section>
  )
}

function SearchResults({
  report,
  query,
  language,
}: {
  report: AdoptedReport
  query: string
  language: PortalLanguage
}) {
  const found = report.commitments.filter((c) => c.sentence.quote.includes(query) || c.quote.quote.includes(query))
  return (
    <section className="results">
      <h2>
        {fillSentence(found.length ? messages.found[language] : messages.foundNone[language], {
          q: query,
          n: found.length,
        })}
      </h2>
      <ol>
        {found.map((c) => (
          <li key={c.address} value={c.number}>
            <a href={withLanguage(`/c/${c.address}`, language)}>{c.quote.quote}</a>
            {c.section ? <span className="where">{c.section.title}</span> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Report({ model, report }: { model: FrontModel; report: AdoptedReport }) {
  const { language } = model.frame
  const chapters = chaptersOf(report.text, report.outline, report.commitments)
  const count = (kind: CommitmentView['kind']) => report.commitments.filter((c) => c.kind === kind).length
  const base = `/places/${report.place.code}`
  const open = `/open/${report.place.code}/${report.year}/commitments`
  return (
    <>
      <div className="lead">
        <h1 lang="zh-CN">{report.title}</h1>
        {report.note ? <p className="note">{report.note[language]}</p> : null}
        <p>
          {fillSentence((report.note ? messages.leadRetold : messages.lead)[language], {
            place: report.place.name,
            total: report.commitments.length,
          })}
        </p>
        <dl className="counts">
          {(['target', 'task', 'project'] as const).map((kind) => (
            <div key={kind}>
              <dt>{messages[`${kind}s`][language]}</dt>
              <dd>{count(kind)}</dd>
            </div>
          ))}
          <div>
            <dt>{messages.progress[language]}</dt>
            <dd className="none">{messages.progressNone[language]}</dd>
          </div>
        </dl>
        <form action={base} method="get" className="search">
          {language === 'en' ? <input type="hidden" name="lang" value="en" /> : null}
          <input type="hidden" name="year" value={report.year} />
          <label htmlFor="q">{messages.search[language]}</label>
          <input id="q" name="q" type="search" defaultValue={model.query} maxLength={100} />
          <button type="submit">{messages.searchButton[language]}</button>
        </form>
      </div>
      {model.query ? <SearchResults report={report} query={model.query} language={language} /> : null}
      <div className="columns">
        <nav className="chapters" aria-label={messages.chapters[language]}>
          <h2>{messages.chapters[language]}</h2>
          <ol>
            {chapters
              .filter((chapter) => !isOpening(chapter))
              .map((chapter) => (
                <li key={chapter.id} className={`level-${chapter.level}`}>
                  <a href={`#s-${chapter.id}`} lang="zh-CN">
                    {chapter.title}
                  </a>
                  {chapter.promises > 0 ? (
                    <span className="number">{fillSentence(messages.promises[language], { n: chapter.promises })}</span>
                  ) : null}
                </li>
              ))}
          </ol>
          {model.years.length ? (
            <>
              <h2>{messages.years[language]}</h2>
              <ul>
                {model.years.map((year) => (
                  <li key={year}>
                    <a href={`${base}?year=${year}${language === 'en' ? '&lang=en' : ''}`}>{year}</a>
                  </li>
                ))}
              </ul>
            </>
          ) : null}
          {model.places.length ? (
            <>
              <h2>{messages.places[language]}</h2>
              <ul>
                {model.places.map((place) => (
                  <li key={place.code}>
                    <a href={withLanguage(`/places/${place.code}`, language)}>{place.name}</a>
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </nav>
        <article className="report" lang="zh-CN">
          {chapters.map((chapter) => (
            <ChapterText key={chapter.id} chapter={chapter} language={language} />
          ))}
        </article>
      </div>
      <section className="source">
        <h2>{messages.source[language]}</h2>
        <p>
          {fillSentence(messages.sourceLine[language], { title: report.title, date: report.adoptedOn, hash: '' })}
          <code>{report.textSha256}</code>
        </p>
        <p>
          {messages.download[language]} <a href={withLanguage(`${open}.xlsx`, language)}>Excel</a>{' '}
          <a href={withLanguage(`${open}.csv`, language)}>CSV</a>{' '}
          <a href={withLanguage(`${open}.csv-plain`, language)}>{messages.csvPlain[language]}</a>{' '}
          <a href={`${open}.json`}>JSON</a>{' '}
          <a href={`/open/${report.place.code}/${report.year}/dataset.jsonld`}>{messages.dataset[language]}</a>
        </p>
        {model.checkpoint ? (
          <p>
            {messages.checkpointOn[language]} {model.checkpoint.on} · {messages.checkpointEntry[language]}{' '}
            {model.checkpoint.sequence} <code>{model.checkpoint.hash}</code>{' '}
            <a href={`/checkpoints/${report.place.code}`}>{messages.checkpoints[language]}</a>{' '}
            <a href={`/checkpoints/${report.place.code}.jsonl`}>JSONL</a>
          </p>
        ) : null}
      </section>
    </>
  )
}

/**
 * The public front page: the adopted report by its own headings, each promise a link to its own address.
 * @example renderFrontPage({ frame, report: null, years: [], places: [], query: '' }).includes('还没有采纳的报告') // true
 */
export function renderFrontPage(model: FrontModel): string {
  const { language } = model.frame
  const title = model.report?.title ?? messages.empty[language]
  return renderPage(
    { ...model.frame, title },
    model.report ? (
      <Report model={model} report={model.report} />
    ) : (
      <div className="lead">
        <h1>{messages.empty[language]}</h1>
        <p>{messages.emptyAdvice[language]}</p>
      </div>
    ),
  )
}
