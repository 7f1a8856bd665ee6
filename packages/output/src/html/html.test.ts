import { expect, test } from 'vitest'
import { pageExample } from '../../test/page-example.ts'
import { writeHtml } from './html.ts'

const read = (page = pageExample, language: 'zh' | 'en' = 'zh') => new TextDecoder().decode(writeHtml(page, language))

test('holds the report, its findings and how they stand, and says whence it is', () => {
  const html = read()
  for (const fact of ['云岫区（990102）台账', '2026-03-01T09:00:00+08:00', '<dt>版本</dt><dd>3</dd>', '<dd>全部</dd>'])
    expect(html).toContain(fact)
  expect(html).toContain('<p class="heading level-1">一、2026年重点工作</p>')
  expect(html).toContain('<a id="text-3" href="#finding-3">新建云岫图书馆</a>，')
  expect(html).toContain('<span class="state-overdue">▲ 逾期未完成</span>')
  expect(html).toContain('<li><span class="state-done">● 已完成</span> 1</li>')
  expect(read(pageExample, 'en')).toContain('<dt>Filter</dt><dd>All</dd>')
})

test('runs nothing and asks for nothing', () => {
  const html = read()
  expect(html).toContain("default-src 'none'")
  expect(html).not.toMatch(/<script|<link|<img|<iframe|src=|url\(|@import|https?:|\son\w+=/i)
})

test('characters of the text are text, wherever they stand', () => {
  const hostile = '<img src=x onerror=1>"\'&'
  const text = `甲${hostile}乙`
  const finding = { id: hostile, start: 1, end: 1 + hostile.length, quote: hostile, kind: hostile, meaning: hostile }
  const facts = { title: hostile, source: hostile, at: hostile, version: hostile, filter: hostile }
  const findings = [{ ...finding, state: { id: 'done', words: hostile } as const }]
  const html = read({ facts, text, headings: [], findings })
  expect(html).not.toContain('<img')
  expect(html.split('&lt;img src=x onerror=1&gt;&quot;&#39;&amp;').length).toBeGreaterThan(10)
})

test('every link within the page leads somewhere', () => {
  const html = read()
  const names = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, name]) => name))
  const links = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, name]) => name)
  expect(links).toHaveLength(8)
  for (const link of links) expect(names).toContain(link)
})

test('words that are not where a finding says are refused', () => {
  const findings = [{ ...pageExample.findings[0]!, start: 0 }]
  expect(() => read({ ...pageExample, findings })).toThrow(expect.objectContaining({ code: 'words-not-there' }))
})

test('a finding over two lines is marked in both, and named once', () => {
  const text = '甲乙\n丙丁'
  const finding = { id: '1', start: 1, end: 4, quote: '乙\n丙', kind: '任务', meaning: '', state: null }
  const html = read({ ...pageExample, text, headings: [], findings: [finding] })
  expect(html).toContain('<p>甲<a id="text-1" href="#finding-1">乙</a></p>\n<p><a href="#finding-1">丙</a>丁</p>')
})

test('no findings are said to be none', () => {
  expect(read({ ...pageExample, findings: [] })).toContain('尚无事项。')
})
