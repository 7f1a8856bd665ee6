import { type PageFrame, renderPage } from '../../page.tsx'
import { __camel__Messages as messages } from './messages.ts'

/** Read model of the page. */
export interface __Pascal__Model {
  readonly frame: Omit<PageFrame, 'title'>
  readonly lines: readonly string[]
}

/**
 * __Title__: a page for everyone, without script.
 * @example render__Pascal__Page({ frame, lines: [] })
 */
export function render__Pascal__Page(model: __Pascal__Model): string {
  const { language } = model.frame
  return renderPage(
    { ...model.frame, title: messages.title[language] },
    <div className="lead">
      <h1>{messages.title[language]}</h1>
      {model.lines.length === 0 ? <p>{messages.empty[language]}</p> : model.lines.map((line) => <p key={line}>{line}</p>)}
    </div>,
  )
}
