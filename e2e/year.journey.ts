import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBarriers } from './support/accessibility.ts'
import { type OpenBrowser, openBrowser, takeShot } from './support/browser.ts'
import { accept, appoint } from './support/people.ts'
import { type RunningServer, startServer } from './support/server.ts'

const password = 'a long enough password'
const place = '990102'
const unit = 'housing-and-construction'
const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
const month = today.slice(0, 7)

let server: RunningServer
let office: OpenBrowser
let liaison: OpenBrowser
let head: OpenBrowser

const at = (path: string) => `${server.url}/w/${place}${path}`
const sheet = () => at(`/overview/sheets/${unit}?month=${month}`)
/** The line of a task on the month sheet. */
const lineOf = ({ page }: OpenBrowser, task: string) => page.getByRole('row').filter({ hasText: task }).first()

beforeAll(async () => {
  server = await startServer({ patience: 240_000 })
  office = await openBrowser()
  const { page } = office
  await page.goto(server.firstLink)
  await page.getByLabel('姓名').fill('云岫区督查室')
  await page.getByLabel('口令', { exact: true }).fill(password)
  await page.getByLabel('再输一次口令').fill(password)
  await page.getByRole('button', { name: '设立管理员并登录' }).click()
  await page.waitForURL(/\/w\/990102$/)
  liaison = await openBrowser()
  head = await openBrowser()
  const from = `${today.slice(0, 4)}-01-01`
  await accept(liaison.page, server.url, await appoint(page, place, '沈竹青', `${unit}.liaison`, from), password)
  await accept(head.page, server.url, await appoint(page, place, '苏闻溪', `${unit}.head`, from), password)
})
afterAll(async () => {
  for (const desk of [office, liaison, head]) await desk?.close()
  await server?.stop()
})

test('the overview says how the year stands, and the leader’s page fits five numbers on one sheet', async () => {
  const { page } = office
  await page.getByRole('link', { name: '进展', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: /年工作总览/ }).waitFor()
  await page.getByRole('heading', { name: '按牵头单位' }).waitFor()
  await takeShot(page, 'overview-desk')
  expect(await findBarriers(page)).toEqual([])
  await page.getByRole('link', { name: '领导一页纸' }).click()
  await page.getByRole('heading', { name: '需要决定的事' }).waitFor()
  await takeShot(page, 'leader-page-desk')
  expect(await findBarriers(page)).toEqual([])
})

test('a liaison fills in what is due; it is saved while it is typed, and pasted from Excel', async () => {
  const { page } = liaison
  await page.goto(sheet())
  await page.getByRole('heading', { level: 1, name: /月报/ }).waitFor()
  const roads = lineOf(liaison, '改造老旧小区')
  await roads.getByLabel(/^累计完成/).fill('１０')
  await roads.getByText('已保存，待报送').waitFor()
  expect(await roads.getByLabel(/^累计完成/).inputValue()).toBe('10')
  await roads.getByLabel(/^累计完成/).fill('十个')
  await roads.getByText('不是数字').waitFor()
  await roads.getByLabel(/^累计完成/).fill('9')
  await roads.getByLabel(/^进展情况/).fill('第九个小区已竣工验收。')
  await page.evaluate(() => {
    const field = document.querySelectorAll<HTMLInputElement>('tbody input[inputmode="decimal"]')[3]
    const data = new DataTransfer()
    data.setData('text/plain', '60\t\t\t全部完成\n28\t\t\t更新28公里')
    field?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  await page.getByText('已粘贴2行').waitFor()
  await page.getByRole('button', { name: '报送3项' }).waitFor()
  await takeShot(page, 'month-sheet-desk')
  expect(await findBarriers(page)).toEqual([])
  await page.reload()
  await roads.getByText('已保存，待报送').waitFor()
  expect(await roads.getByLabel(/^累计完成/).inputValue()).toBe('9')
  await page.getByRole('button', { name: '报送3项' }).click()
  await roads.getByText('已报送，待审签').waitFor()
})

test('the head approves, the office sends one figure back with words, and it comes again', async () => {
  const { page } = head
  await page.goto(sheet())
  await page.getByRole('button', { name: '审签3项' }).click()
  await lineOf(head, '改造老旧小区').getByText('已审签').waitFor()
  await office.page.goto(sheet())
  const line = lineOf(office, '改造老旧小区')
  await line.getByRole('button', { name: /^退回/ }).click()
  await line.getByLabel('退回意见').fill('验收手续不全的1个请核减')
  await line.getByRole('button', { name: '确认退回' }).click()
  await line.getByText('督查室退回：验收手续不全的1个请核减').waitFor()
  await liaison.page.reload()
  const again = lineOf(liaison, '改造老旧小区')
  await again.getByText('已解锁：数据').waitFor()
  expect(await again.getByLabel(/^进展情况/).isDisabled()).toBe(true)
  await again.getByLabel(/^累计完成/).fill('8')
  await again.getByText('审签后有修改：数据').waitFor()
  await liaison.page.getByRole('button', { name: '报送1项' }).click()
  await again.getByText('已报送，待审签').waitFor()
  await head.page.reload()
  await head.page.getByRole('button', { name: '审签1项' }).click()
  await lineOf(head, '改造老旧小区').getByText('已审签').waitFor()
})

test('the item’s page says why its light is so; the office verifies, a differing figure counts', async () => {
  const { page } = office
  await page.goto(sheet())
  await lineOf(office, '改造老旧小区').getByRole('link').first().click()
  await page.getByRole('heading', { name: '状态和原因' }).waitFor()
  await page.getByText('为什么是这个颜色').click()
  await page.getByText('由此决定').waitFor()
  await page.getByText('时限怎么算的').click()
  await page.getByText('记录核实').click()
  const form = page.locator('details[open]').filter({ hasText: '记录核实' })
  await form.getByLabel('时期').selectOption(month)
  await form.getByLabel('方式').selectOption('on-site')
  await form.getByLabel('结果').selectOption('differs')
  await form.getByLabel('核实数').fill('7')
  await form.getByLabel('说明').fill('一个小区尚未交付')
  await form.getByRole('button', { name: '提交' }).click()
  await page.getByText('督查核实（现场）：不一致').waitFor()
  await page.getByText('报送与核实不一致').first().waitFor()
  await takeShot(page, 'item-desk')
  expect(await findBarriers(page)).toEqual([])
})

test('more time is asked for before the deadline and granted by a document, which the item remembers', async () => {
  const { page } = liaison
  await page.goto(sheet())
  await lineOf(liaison, '消除城区内涝点').getByRole('link').first().click()
  await page.getByText('申请延期').click()
  await page.getByLabel('新时限').fill(`${Number(today.slice(0, 4)) + 1}-03-31`)
  await page.getByLabel('理由').fill('管材到货推迟')
  await page.getByRole('button', { name: '提交' }).first().click()
  await page.getByText('待答复').waitFor()
  await office.page.goto(page.url())
  await office.page.getByText('答复延期至').click()
  const form = office.page.locator('details[open]').filter({ hasText: '答复延期至' })
  await form.getByLabel('答复', { exact: true }).fill('同意')
  await form.getByLabel('文号').fill('云岫府办〔2026〕88号')
  await form.getByLabel('批准人').fill('区长')
  await form.getByRole('button', { name: '批准', exact: true }).click()
  await office.page.getByText('已批准').waitFor()
  await office.page.getByText('时限怎么算的').click()
  await office.page.getByText('依云岫府办〔2026〕88号延期').waitFor()
})

test('nobody met another host or an error', () => {
  for (const desk of [office, liaison, head]) expect(desk.complaints).toEqual([])
})
