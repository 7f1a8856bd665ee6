import type { Language } from '@gangmu/contract'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LanguageProvider } from '../app/language.tsx'
import type { PageExamples } from '../examples/page-examples.ts'
import { renderExample } from '../examples/render-example.tsx'
import { pages } from './index.ts'

const modules = import.meta.glob<{ examples: PageExamples }>('./*/examples.tsx', { eager: true })
const folders = Object.keys(import.meta.glob('./*/*.tsx')).map((path) => path.split('/')[1] ?? '')
const all = Object.entries(modules).flatMap(([path, { examples }]) =>
  Object.entries(examples.cases).flatMap(([name, example]) =>
    (['zh', 'en'] as const).map((language) => ({ page: path.split('/')[1] ?? '', name, language, example, examples })),
  ),
)

const draw = (language: Language, element: React.ReactNode) =>
  renderToStaticMarkup(<LanguageProvider fixed={language}>{element}</LanguageProvider>)

test('every page is listed and has examples', () => {
  const names = [...new Set(folders)].sort()
  expect(pages.map((page) => page.id).sort()).toEqual(names)
  expect(
    Object.keys(modules)
      .map((path) => path.split('/')[1])
      .sort(),
  ).toEqual(names)
  expect(new Set(pages.map((page) => page.path)).size).toBe(pages.length)
})

test.each(all)('$page, $name, $language', ({ language, example, examples }) => {
  const html = draw(language, renderExample(examples.frame, example, language))
  for (const words of example[language]) expect(html).toContain(words)
  expectHeadings(html)
  expectLabels(html)
  expect(html).not.toContain('undefined')
  expect(html).not.toContain('[object')
  if (language === 'zh') expect(html).not.toMatch(/[\u4e00-\u9fff][,;!?][\u4e00-\u9fff]/)
})

/** One main part with one first-level heading; a page that is only loading, or was refused, may have none yet. */
function expectHeadings(html: string) {
  if (html.includes('role="status"') && !html.includes('<h1')) return expect(html).not.toContain('<h2')
  expect(html.match(/<main/g)).toHaveLength(1)
  if (!html.includes('role="alert"')) expect(html.match(/<h1/g)).toHaveLength(1)
}

function expectLabels(html: string) {
  for (const [field] of html.matchAll(/<(?:input|select|textarea)[^>]*>/g)) {
    const id = /\sid="([^"]+)"/.exec(field)?.[1]
    const labelled = field.includes('aria-label=') || (id !== undefined && html.includes(`for="${id}"`))
    // Boxes and radio buttons stand within their labels.
    expect(labelled || /type="(?:checkbox|radio)"/.test(field), field).toBe(true)
  }
  expect(html).not.toMatch(/<button[^>]*><\/button>/)
}
