import { cpus } from 'node:os'
import type { Page } from 'playwright-core'
import { becomeAdministrator } from '../e2e/support/administrator.ts'
import { openBrowser } from '../e2e/support/browser.ts'
import { startServer } from '../e2e/support/server.ts'
import { table } from './shared.ts'

/**
 * Long tables in a real browser: `node tools/build.mjs && node --import tsx bench/table-rows.ts [rows]`.
 * The built server serves the sample; its answers are multiplied to so many rows (5,000) on the way to the page, so that what
 * is measured is the page: from the address to the first rows (with the answers' transfer and parsing, page by page), frames while the
 * whole table is scrolled through, a key until the next frame after it, and the search from Enter to its rows.
 *
 * 25 November 2026, two x64 cores shared with other work (load 8), Chromium 1366×768, 5,000 items under 1,189 heads of
 * sections: first rows 0.93 s (desk of drafts with suggestions) and 0.91 s (issued list); 400 frames of 700 pixels with a
 * median of 17 ms, 95 % within 33 and 50 ms, 9 and 21 tasks over 50 ms, the longest 108 and 156 ms; a key is shown within
 * 39 and 27 ms; a search has its rows after 0.12 and 0.11 s.
 */
const wanted = Number(process.argv[2] ?? 5000)
const place = '990102'
const year = 2026

type Item = { id: string; number: number; title: string; state: string; duties: readonly unknown[] }

/** The year's items again and again, each with a number and an id of its own; as drafts, every second one without a unit. */
async function readItems(page: Page, drafts: boolean): Promise<{ year: number; items: Item[] }> {
  const answer = await page.evaluate(
    async (path) => (await fetch(path)).json(),
    `/api/v1/places/${place}/years/${year}/items`,
  )
  const own = answer.items as readonly Item[]
  const items = Array.from({ length: wanted }, (_, index) => {
    const item = own[index % own.length] as Item
    const many = { ...item, id: `${item.id}-${index}`, number: index + 1 }
    return drafts ? { ...many, state: 'draft', duties: index % 2 === 0 ? item.duties : [] } : many
  })
  return { ...answer, items }
}

const suggestions = [
  { unit: 'finance', score: 3, reasons: [{ kind: 'topic', words: '预算', year: null }] },
  { unit: 'education', score: 2, reasons: [{ kind: 'name', words: '教育', year: null }] },
]

/** From now on the page is answered so many items, narrowed by the words it asks for, and suggestions for those without a unit. */
async function serveItems(page: Page, drafts: boolean): Promise<void> {
  const answer = await readItems(page, drafts)
  const base = `**/api/v1/places/${place}/years/${year}`
  await page.route(`${base}/items*`, (route) => {
    const { searchParams } = new URL(route.request().url())
    const found = answer.items.filter(({ title }) => title.includes(searchParams.get('q') ?? ''))
    const offset = Number(searchParams.get('offset') ?? 0)
    const items = found.slice(offset, offset + Number(searchParams.get('limit') ?? 200))
    return route.fulfill({ json: { ...answer, items, total: found.length } })
  })
  const items = answer.items.flatMap(({ id, duties }) => (duties.length === 0 ? [{ item: id, suggestions }] : []))
  if (drafts)
    await page.route(`${base}/lead-suggestions*`, (route) => route.fulfill({ json: { historyEmpty: false, items } }))
}

interface Figures {
  readonly first: number
  readonly rows: number
  readonly frames: readonly number[]
  readonly longTasks: readonly number[]
  readonly keys: readonly number[]
  readonly search: number
}

/** Frames while the table is scrolled through, 700 pixels each, and tasks of more than 50 ms meanwhile. */
async function scroll(page: Page): Promise<Pick<Figures, 'frames' | 'longTasks'>> {
  return page.evaluate(async () => {
    const main = document.getElementById('main')
    if (main === null) throw new Error('Cannot scroll: the page has no main part')
    const longTasks: number[] = []
    const observer = new PerformanceObserver((list) =>
      longTasks.push(...list.getEntries().map(({ duration }) => duration)),
    )
    observer.observe({ type: 'longtask' })
    const frames: number[] = []
    let last = performance.now()
    for (let step = -1; step < 400 && main.scrollTop + main.clientHeight < main.scrollHeight - 1; step++) {
      if (step >= 0) main.scrollTop += 700
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve))
      if (step >= 0) frames.push(now - last)
      last = now
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
    observer.disconnect()
    main.scrollTop = 0
    return { frames, longTasks }
  })
}

/** From now on the page notes, for every key, the milliseconds until the frame after the one that shows it. */
async function noteKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const keyTimes: number[] = []
    Object.assign(window, { keyTimes })
    document.addEventListener(
      'keydown',
      () => {
        const start = performance.now()
        requestAnimationFrame(() => setTimeout(() => keyTimes.push(performance.now() - start)))
      },
      { capture: true },
    )
  })
}

/** Presses keys, each once the one before has been shown. @returns every time noted so far */
async function pressKeys(page: Page, keys: readonly string[]): Promise<number[]> {
  const noted = () => page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes)
  for (const key of keys) {
    const before = (await noted()).length
    await page.keyboard.press(key)
    while ((await noted()).length <= before) await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return noted()
}

async function measure(page: Page, address: string, row: string, q: string, keys: readonly string[]): Promise<Figures> {
  await page.goto(address)
  await page.locator(row).first().waitFor()
  // Again, with the program in the browser's cache as on any day but the first.
  await page.goto('about:blank')
  const began = Date.now()
  await page.goto(address, { waitUntil: 'commit' })
  await page.locator(row).first().waitFor()
  const first = Date.now() - began
  const rows = Number(await page.locator('table[aria-rowcount]').first().getAttribute('aria-rowcount')) - 1
  const scrolled = await scroll(page)
  await page.locator(row).first().waitFor()
  await noteKeys(page)
  await pressKeys(page, keys)
  const field = page.getByRole('searchbox')
  await field.focus()
  const times = await pressKeys(page, [...q])
  const asked = Date.now()
  await field.press('Enter')
  await page.waitForFunction(
    ([many, selector]) =>
      Number(document.querySelector('table[aria-rowcount]')?.getAttribute('aria-rowcount')) - 1 < Number(many) &&
      document.querySelector(String(selector)) !== null,
    [rows, row] as const,
  )
  return { first, rows, ...scrolled, keys: times, search: Date.now() - asked }
}

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? 0
function spread(values: readonly number[]): string {
  const sorted = [...values].sort((one, other) => one - other)
  return [at(sorted, 0.5), at(sorted, 0.95), sorted.at(-1) ?? 0].map((value) => value.toFixed(0)).join(' / ')
}

const server = await startServer({ patience: 240_000 })
const { page, close } = await openBrowser()
try {
  await becomeAdministrator(page, server.firstLink, '云岫区督查室')
  const breakdown = `${server.url}/w/${place}/breakdown?year=${year}`
  const results: [string, Figures][] = []
  for (const drafts of [true, false]) {
    await serveItems(page, drafts)
    const name = drafts ? 'breakdown desk, drafts' : 'item list, issued'
    results.push([name, await measure(page, breakdown, '[data-item]', '10', ['j', 'j', 'x', 'j', 'k'])])
    await page.unrouteAll()
  }
  console.log(
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model}, ${wanted} rows, window 1366×768`,
  )
  console.log(
    table(
      [
        'table',
        'rows',
        'first rows ms',
        'frames',
        'frame ms p50/p95/max',
        'tasks > 50 ms',
        'longest ms',
        'key to frame ms p50/p95/max',
        'search ms',
      ],
      results.map(([name, one]) => [
        name,
        String(one.rows),
        String(one.first),
        String(one.frames.length),
        spread(one.frames),
        String(one.longTasks.length),
        Math.max(0, ...one.longTasks).toFixed(0),
        spread(one.keys),
        String(one.search),
      ]),
    ),
  )
} finally {
  await close()
  await server.stop()
}
