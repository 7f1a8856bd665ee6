import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type DocumentBlock, type OfficialDocument, writeDocx } from '../src/index.ts'
import { documentExamples } from './document-examples.ts'
import { convertByOffice, hasPageTools, pageTool, withoutOffice } from './libre-office.ts'

const POINTS_PER_MM = 72 / 25.4

/** A word as it stands on a page, in millimetres from its upper left corner. */
interface PlacedWord {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The words of each page of a PDF, and the size of its pages. */
function readPages(pdf: Uint8Array): PlacedWord[][] {
  const folder = mkdtempSync(join(tmpdir(), 'gangmu-pdf-'))
  try {
    const path = join(folder, 'file.pdf')
    writeFileSync(path, pdf)
    const html = execFileSync(pageTool ?? '', ['-bbox', path, '-'], { encoding: 'utf8' })
    return html
      .split('<page ')
      .slice(1)
      .map((page) => {
        expect(page).toMatch(/^width="595\.\d+" height="841\.\d+"/)
        const found = page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g)
        return [...found].map(([, left, top, right, bottom, text = '']) => {
          const [x, y, toX, toY] = [left, top, right, bottom].map((at) => Number(at) / POINTS_PER_MM)
          return { text, left: x!, right: toX!, top: y!, bottom: toY! }
        })
      })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function print(document: OfficialDocument): Promise<PlacedWord[][]> {
  return readPages(await convertByOffice(await writeDocx(document), 'docx', 'pdf'))
}

/** Lines of a page without its number: the words that begin at one height, from left to right. */
function listLines(words: readonly PlacedWord[]): string[] {
  const lines = new Map<number, string>()
  for (const { text, top } of words.filter((word) => word.bottom < 264)) {
    const height = Math.round(top)
    lines.set(height, (lines.get(height) ?? '') + text)
  }
  return [...lines.values()]
}

const { facts } = documentExamples['meeting-document']
const full: DocumentBlock = { kind: 'address', text: '云岫区坚持稳中求进把方案落到实处让群众看得见摸得着'.repeat(80) }

describe.skipIf(!hasPageTools)(`pages by LibreOffice${withoutOffice}`, () => {
  test('have 22 lines of 28 characters, within 37, 26, 35 and 28 mm', async () => {
    const [, second = [], third = []] = await print({ title: '通知', facts, blocks: [full] })
    for (const page of [second, third]) {
      const lines = listLines(page)
      expect(lines).toHaveLength(22)
      for (const line of lines) expect(line).toHaveLength(28)
      const text = page.filter(({ bottom }) => bottom < 264)
      for (const { left, right } of text) {
        expect(left).toBeGreaterThan(27.9)
        expect(right).toBeLessThan(184.1)
      }
      expect(Math.min(...text.map(({ top }) => top))).toBeGreaterThan(36)
      expect(Math.max(...text.map(({ bottom }) => bottom))).toBeLessThan(263)
    }
  })

  test('are numbered outside, one character in, 7 mm below the type', async () => {
    const pages = await print({ title: '通知', facts, blocks: [full] })
    pages.slice(0, 3).forEach((page, index) => {
      const number = page.filter(({ top }) => top > 264)
      expect(number.map(({ text }) => text)).toEqual(['—', String(index + 1), '—'])
      const middle = (number[0]!.top + number[0]!.bottom) / 2
      expect(middle).toBeGreaterThan(262 + 6)
      expect(middle).toBeLessThan(262 + 8)
      const character = 14 / POINTS_PER_MM
      const edge = index % 2 === 0 ? 184 - number[2]!.right : number[0]!.left - 28
      expect(Math.abs(edge - character)).toBeLessThan(0.5)
    })
  })

  test('show text on the first page below the head, and every document ends', async () => {
    for (const [id, document] of Object.entries(documentExamples)) {
      const pages = await print(document)
      const words = (pages[0] ?? []).map(({ text }) => text).join('')
      expect(words, id).toContain(document.addressees ?? '各位代表')
      expect(words, id).toContain(document.title.split('\n')[0])
      expect(pages.length, id).toBeLessThan(7)
    }
  }, 120_000)

  test('have the last lines at the lower edge of the type on the last page, wherever the text ends', async () => {
    for (const id of ['breakdown-notice', 'inspection-bulletin'] as const) {
      const pages = await print(documentExamples[id])
      const printed = (pages.at(-1) ?? []).filter(({ text, bottom }) => text.includes('印发') && bottom < 264)
      expect(printed.length, id).toBeGreaterThan(0)
      for (const { top, bottom } of printed) {
        expect(top, id).toBeGreaterThan(250)
        expect(bottom, id).toBeLessThan(262.5)
      }
    }
  }, 60_000)

  test('never have the signature alone: a line of the text goes with it', async () => {
    const line = { kind: 'paragraph', text: '各单位要把任务细化到人。' } as const
    const signature = { issuer: '云岫区人民政府办公室', date: '2026-03-05' }
    for (const count of [14, 15, 16, 17]) {
      const pages = await print({ title: '通知', facts, blocks: Array.from({ length: count }, () => line), signature })
      const last = (pages.at(-1) ?? []).map(({ text }) => text).join('')
      expect(last, String(count)).toContain('2026年3月5日')
      expect(last, String(count)).toContain(line.text)
    }
  }, 60_000)

  test('have titles of many columns and short words in one line each', async () => {
    const titles = ['序号', '任务', '目标', '完成情况', '进度判定', '进展情况', '存在问题', '下步措施']
    const rows = [['1', '改造老旧小区'.repeat(8), '42个', '15个', '欠进度', '开工15个'.repeat(5), '', '抓紧开工']]
    const table = { kind: 'table', table: { titles, widths: [14, 60, 18, 22, 22, 30, 28, 28], rows } } as const
    const [page = []] = await print({ title: '通知', facts, blocks: [table] })
    const texts = page.map(({ text }) => text)
    expect(texts).toEqual(expect.arrayContaining([...titles, '欠进度', '抓紧开工']))
  }, 60_000)

  test('hold 120 tasks with long words and a long title, each told once, titles on every page of the table', async () => {
    const words = '统筹推进沿江片区综合整治与配套服务设施提升改造，完善雨污分流管网，'
    const titles = ['序号', '重点工作任务', '牵头单位']
    const rows = Array.from({ length: 120 }, (_, index) => [
      String(index + 1),
      `${words.repeat(1 + (index % 3))}编号${index + 1}甲`,
      '区住房城乡建设委员会',
    ])
    const title = '云岫区人民政府办公室关于印发2026年区政府工作报告重点工作任务分解及沿江片区综合整治推进方案的通知'
    const table = { kind: 'table', table: { titles, widths: [10, 60, 30], rows } } as const
    const pages = await print({ title, facts, blocks: [], annexes: [{ title, blocks: [table] }] })
    const told = pages.map((page) => page.map(({ text }) => text).join(''))
    expect(told.join('').match(/编号\d+甲/g)).toHaveLength(120)
    expect(pages.length).toBeGreaterThan(8)
    for (const page of told.slice(1)) expect(page).toContain('重点工作任务')
    for (const page of pages) for (const { right } of page) expect(right).toBeLessThan(184.5)
  }, 60_000)
})
