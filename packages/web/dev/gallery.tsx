import { componentStyles, tokenStyles } from '@gangmu/ui'
import { createRoot } from 'react-dom/client'
import { LanguageProvider } from '../src/app/language.tsx'
import type { PageExamples } from '../src/examples/page-examples.ts'
import { renderExample } from '../src/examples/render-example.tsx'
import '../src/styles.css'

// One example of one page: `?page=review&case=full&language=en`; without a page, the list of them all.
const modules = import.meta.glob<{ examples: PageExamples }>('../src/pages/*/examples.tsx', { eager: true })
const pages = Object.entries(modules).map(([path, { examples }]) => ({ page: path.split('/')[3] ?? '', examples }))

const shared = new CSSStyleSheet()
shared.replaceSync(`${tokenStyles}@layer components{${componentStyles}}`)
document.adoptedStyleSheets = [...document.adoptedStyleSheets, shared]

const search = new URLSearchParams(location.search)
const language = search.get('language') === 'en' ? 'en' : 'zh'
const wanted = pages.find(({ page }) => page === search.get('page'))
const example = wanted?.examples.cases[search.get('case') ?? '']

const root = document.getElementById('root')
if (root === null) throw new Error('Cannot start: the page has no element with the id root')
createRoot(root).render(
  <LanguageProvider fixed={language}>
    {wanted && example ? (
      renderExample(wanted.examples.frame, example, language)
    ) : (
      <ul data-gallery="">
        {pages.flatMap(({ page, examples }) =>
          Object.keys(examples.cases).map((name) => (
            <li key={`${page} ${name}`}>
              <a href={`?${new URLSearchParams({ page, case: name, language })}`} data-page={page} data-case={name}>
                {`${page}: ${name}`}
              </a>
            </li>
          )),
        )}
      </ul>
    )}
  </LanguageProvider>,
)
