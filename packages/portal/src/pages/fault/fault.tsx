import { type PageFrame, renderPage } from '../../page.tsx'
import { faultMessages as messages } from './messages.ts'

/** Read model of the page for a fault of ours, or a database that does not answer. */
export interface FaultModel {
  readonly frame: Omit<PageFrame, 'title'>
}

/**
 * The public page for what cannot be shown at the moment. It says nothing about why: that is in the log.
 * @example renderFaultPage({ frame }).includes('暂时无法显示') // true
 */
export function renderFaultPage(model: FaultModel): string {
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
