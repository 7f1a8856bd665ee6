import type { Locator, Page } from 'playwright-core'
import type { Task } from './breakdown.ts'

/** The line of a task on the month sheet. */
export function lineOf(page: Page, { number, title }: Task): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('link', { name: `${number}. ${title}`, exact: true }) })
}

/** Opens a unit's sheet of the month it is, from the overview. */
export async function openSheet(page: Page, overview: string, short: string): Promise<void> {
  await page.goto(overview)
  await page.getByRole('link', { name: `${short}月报`, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: /月报$/ }).waitFor()
}

/** Types into a cell of a line and waits until it is kept. */
export async function fillLine(line: Locator, cell: '累计完成' | '同比%' | '进展情况', value: string): Promise<void> {
  await line.getByLabel(new RegExp(`^${cell}: `)).fill(value)
  await line.getByText('已保存，待报送').waitFor()
  await line.getByText('正在').waitFor({ state: 'detached' })
}

/** The running numbers of what is due, as the sheet lists them. */
export async function listLines(page: Page): Promise<string[]> {
  const titles = await page.getByRole('rowheader').getByRole('link').allInnerTexts()
  return titles.map((title) => title.split('.')[0] ?? '')
}

/** Pastes a block from Excel into the first line, from its figure to the right: a text for each line, cells between tabs. */
export async function pasteBlock(page: Page, lines: readonly string[]): Promise<void> {
  const cell = page.getByLabel(/^累计完成: /).first()
  await cell.evaluate((field, text) => {
    const data = new DataTransfer()
    data.setData('text/plain', text)
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, lines.join('\n'))
  await page.getByText(`已粘贴${lines.length}行`).waitFor()
}

/** Unfolds what does not fit on one line of the sheet, does something there, and waits until it is kept. */
async function unfoldLine(page: Page, task: Task, work: () => Promise<void>): Promise<void> {
  const line = lineOf(page, task)
  await line.getByRole('button', { name: /^节点、困难和佐证/ }).click()
  await work()
  await line.getByText('正在').waitFor({ state: 'detached' })
  await line.getByRole('button', { name: /^收起/ }).click()
}

/** Adds a piece of evidence by its document number, and says that it proves a line. */
export async function addEvidence(page: Page, task: Task, piece: { title: string; reference: string }): Promise<void> {
  await unfoldLine(page, task, async () => {
    await page.getByLabel('名称', { exact: true }).fill(piece.title)
    await page.getByLabel('文号、链接或数据').fill(piece.reference)
    await page.getByRole('button', { name: '添加', exact: true }).click()
    await page.getByRole('checkbox', { name: piece.title }).check()
  })
}

/** Says that a milestone of a line has been reached. */
export async function tickMilestone(page: Page, task: Task, title: string): Promise<void> {
  await unfoldLine(page, task, () => page.getByRole('checkbox', { name: title }).check())
}

/** Hands in what is filled in, so many lines as there should be. */
export async function submitSheet(page: Page, lines: number): Promise<void> {
  await page.getByRole('button', { name: `报送${lines}项` }).click()
  await page.getByRole('button', { name: '报送0项' }).waitFor()
}

/** The head of the unit approves what was handed in on the sheet that is open. */
export async function approveSheet(page: Page, lines: number): Promise<void> {
  await page.getByRole('button', { name: `审签${lines}项` }).click()
  await page.getByRole('button', { name: `审签${lines}项` }).waitFor({ state: 'detached' })
}
