import { type PageFrame, renderPage } from '../../page.tsx'
import { notFoundMessages as messages } from './messages.ts'

/** Read model of the not-found page. */
export interface NotFoundModel {
  readonly frame: Omit<PageFrame, 'title'>
}

/**
 * The public page for an address that leads nowhere.
 * @example renderNotFoundPage({ frame }).includes('没有这个地址') // true
 */
export function renderNotFoundPage(model: NotFoundModel): string {
  const { language } = model.frame
  return renderPage(
    { ...model.frame, title: messages.title[language] },
    <div className="lead">
      <h1>{messages.title[language]}</h1>
      <p>{messages.advice[language]}</p>
      <p>
        <a href={language === 'en' ? '/?lang=en' : '/'}>{messages.home[language]}</a>
      </p>
    </div>,
  )
}
