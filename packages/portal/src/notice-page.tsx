import { type PageFrame, renderPage } from './page.tsx'
import type { Words } from './words/language.ts'

/** What a page that has nothing to show says instead, and what a visitor may do. */
export interface Notice {
  readonly title: Words
  readonly advice: Words
}

const home: Words = { zh: '回到首页', en: 'Go to the front page' }

/** A public page that only says something and leads back to the front page. */
export function renderNoticePage(frame: Omit<PageFrame, 'title'>, { title, advice }: Notice): string {
  const { language } = frame
  return renderPage(
    { ...frame, title: title[language] },
    <div className="lead">
      <h1>{title[language]}</h1>
      <p>{advice[language]}</p>
      <p>
        <a href={language === 'en' ? '/?lang=en' : '/'}>{home[language]}</a>
      </p>
    </div>,
  )
}
