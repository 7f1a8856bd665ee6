import { SealMark } from '@gangmu/ui'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { PortalLanguage, Words } from './words/language.ts'

const words = {
  product: { zh: '纲目', en: 'Gangmu' },
  skip: { zh: '跳到正文', en: 'Skip to the text' },
  other: { zh: 'English', en: '中文' },
  staff: { zh: '工作人员登录', en: 'Staff sign-in' },
  motto: { zh: '说一件、干一件、成一件', en: 'What is said is done, and what is done is shown' },
} satisfies Record<string, Words>

/** What every public page needs to know about itself. */
export interface PageFrame {
  readonly language: PortalLanguage
  readonly title: string
  /** Path and query of this page without the language, for the link to the other language. */
  readonly path: string
  /** Address of the style sheet, with its hash. */
  readonly styles: string
  /** How the database keeps what it accepted; shown in the footer (a promise of the trial database). */
  readonly durability: string
}

/** A whole public page as HTML: works without script, sets no cookie, asks no other host. */
export function renderPage(frame: PageFrame, body: ReactNode): string {
  const { language } = frame
  const other = language === 'zh' ? 'en' : 'zh'
  const html = (
    <html lang={language === 'zh' ? 'zh-CN' : 'en'}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${frame.title} · ${words.product[language]}`}</title>
        <link rel="icon" href="/seal.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={frame.styles} />
      </head>
      <body>
        <a className="skip" href="#text">
          {words.skip[language]}
        </a>
        <header className="masthead">
          <a className="brand" href={language === 'en' ? '/?lang=en' : '/'}>
            <SealMark />
            <span>{words.product[language]}</span>
          </a>
          <span className="motto">{words.motto[language]}</span>
          <nav aria-label={language === 'zh' ? '语言与登录' : 'Language and sign-in'}>
            <a
              href={`${frame.path}${frame.path.includes('?') ? '&' : '?'}lang=${other}`}
              hrefLang={other === 'zh' ? 'zh-CN' : 'en'}
            >
              {words.other[language]}
            </a>
            <a href="/w">{words.staff[language]}</a>
          </nav>
        </header>
        <main id="text">{body}</main>
        <footer className="foot">
          <p>{frame.durability}</p>
        </footer>
      </body>
    </html>
  )
  return `<!DOCTYPE html>${renderToStaticMarkup(html)}`
}
