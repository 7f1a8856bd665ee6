import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { frameExample } from '../frame-example.ts'
import { pageExamples } from './index.ts'
import { renderNotFoundPage } from './not-found/not-found.tsx'

const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
)

test('every page folder is listed with its examples', () => {
  expect(folders.map((folder) => folder.name).sort()).toEqual(Object.keys(pageExamples).sort())
})

for (const [page, examples] of Object.entries(pageExamples)) {
  describe(page, () => {
    for (const [state, render] of Object.entries(examples)) {
      test.each(['zh', 'en'] as const)(`${state} in %s stands without script and says its language`, (language) => {
        const html = render(language)
        expect(html.startsWith('<!DOCTYPE html><html lang="')).toBe(true)
        expect(html).toContain(language === 'zh' ? '<html lang="zh-CN">' : '<html lang="en">')
        expect(html).not.toMatch(/<script|javascript:|style="| on[a-z]+="/)
        expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//)
        expect(html.match(/<h1[ >]/g)).toHaveLength(1)
        expect(html.match(/<main /g)).toHaveLength(1)
        const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
        expect(new Set(ids).size).toBe(ids.length)
      })
    }
  })
}

test('a promise in the text leads to its own address, and the address says the sentence and what is not named', () => {
  expect(pageExamples.front.full('zh')).toContain('href="/c/990102-2026-001"')
  const page = pageExamples.commitment.project('zh')
  expect(page).toContain('<mark>新建云岭路、听泉路等6条城市道路</mark>')
  expect(page).toContain('报告共列6个，点名2个，未点名4个')
  expect(pageExamples.commitment.target('en')).toContain('at least 6%')
})

test('the other language shows the same narrowed page', () => {
  const frame = frameExample('zh', '/places/990102?year=2025')
  expect(renderNotFoundPage({ frame })).toContain('href="/places/990102?year=2025&amp;lang=en"')
})

test('what a visitor typed is shown as text', () => {
  expect(pageExamples.front['nothing found']('zh')).toContain('&lt;script&gt;')
})
