import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { writeXlsx } from './xlsx.ts'

const table = {
  title: '云岫区\u0001任务<分解>',
  source: '台账&3',
  at: '2026-03-01T09:00:00+08:00',
  version: '3',
  filter: '',
  columns: [
    { id: 'words', title: { zh: '内容', en: 'Words' }, kind: 'text', width: 40 },
    { id: 'due', title: { zh: '一个很长的时限列名称', en: 'Deadline' }, kind: 'date' },
  ],
  rows: [{ words: '新建学校3所', due: '2026-12-31' }],
} as const

async function readParts() {
  const parts = unzipSync(await writeXlsx(table))
  return (name: string) => strFromU8(parts[`xl/${name}`] ?? new Uint8Array())
}

test('what stands above and below a printed page holds no code and nothing that XML forbids', async () => {
  const sheet = (await readParts())('worksheets/sheet1.xml')
  expect(sheet).toContain(
    '<oddHeader>&amp;C 云岫区 任务＜分解＞</oddHeader><oddFooter>&amp;L 台账＆3&amp;R&amp;P / &amp;N',
  )
})

test('titles are bold on a ground of their own; columns are as wide as they say, or as their titles need', async () => {
  const read = await readParts()
  const sheet = read('worksheets/sheet1.xml')
  const style = Number(/<c r="A1" s="(\d+)"/.exec(sheet)?.[1])
  const forms = read('styles.xml')
  const own = forms.slice(forms.indexOf('<cellXfs')).split('<xf ')[style + 1] ?? ''
  const part = (name: string, tag: string) =>
    forms.slice(forms.indexOf(`<${tag}s`)).split(`<${tag}>`)[Number(new RegExp(`${name}="(\\d+)"`).exec(own)?.[1]) + 1]
  expect([part('fontId', 'font'), part('fillId', 'fill')]).toEqual([
    expect.stringContaining('<b/>'),
    expect.stringContaining('FFE9E5DC'),
  ])
  expect([...sheet.matchAll(/<col [^>]*width="(\d+)"/g)].map(([, width]) => width)).toEqual(['40', '22'])
})
