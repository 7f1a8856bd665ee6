import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LanguageProvider } from '../../app/language.tsx'
import { LeftCells } from './left-cells.tsx'
import type { LeftCell } from './paste-block.ts'

const cell: LeftCell = { line: 2, title: '新建学校3所', column: 'growth', text: '12万', why: 'not-a-number' }
const draw = (language: 'zh' | 'en', cells: readonly LeftCell[]) =>
  renderToStaticMarkup(
    <LanguageProvider fixed={language}>
      <LeftCells cells={cells} />
    </LanguageProvider>,
  )

test('each cell that was left out is told with its line, task, column, words and why', () => {
  expect(draw('zh', [])).toBe('')
  const below: LeftCell = { line: 9, title: null, column: 'amount', text: '7', why: 'no-line' }
  const zh = draw('zh', [cell, below])
  for (const words of ['2格没有写入', '第2行“新建学校3所”同比%“12万” 不是数字', '第9行累计完成“7” 下方没有对应的任务'])
    expect(zh).toContain(words)
  expect(draw('en', [cell])).toContain('line 2, “新建学校3所”, Growth %: “12万” is no number')
})

test('of very many the first twenty are told, and how many more there are', () => {
  const html = draw(
    'zh',
    Array.from({ length: 25 }, () => cell),
  )
  expect(html.split('<li').length - 1).toBe(20)
  expect(html).toContain('另有5格没有列出')
})
