// Pictures and accessibility of every example: `node --import tsx packages/web/dev/shoot-gallery.ts FOLDER [PAGE]`.
// Writes FOLDER/<page>--<case>--<size>.png and prints overflow and axe violations; exits 1 when there are any.
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { createServer } from 'vite'

const [folder = 'tmp/gallery', only] = process.argv.slice(2)
const sizes = { desk: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } } as const
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const browserPath = process.env.CHROMIUM ?? '/usr/bin/chromium'
if (!existsSync(browserPath)) throw new Error(`Cannot shoot: there is no browser at ${browserPath}`)
mkdirSync(resolve(folder), { recursive: true })

const server = await createServer({
  configFile: resolve(import.meta.dirname, '../vite.config.ts'),
  server: { port: 0 },
})
await server.listen()
const base = `${server.resolvedUrls?.local[0] ?? ''}dev/gallery.html`
const browser = await chromium.launch({
  executablePath: browserPath,
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'],
})
let faults = 0

async function check(page: Page, name: string): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  if (wide > 0) {
    faults++
    console.log(`${name}: ${wide} px wider than the window`)
  }
  await page.evaluate(axeSource)
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (context: Document, options: object) => Promise<AxeAnswer> } }
    const answer = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    return answer.violations.map(
      (one) =>
        `${one.id}: ${one.nodes
          .map((node) => node.target.join(' '))
          .slice(0, 3)
          .join(' | ')}`,
    )
  })
  // A page that is only loading has no heading yet.
  const found = violations.filter((one) => !(name.includes('--loading--') && one.startsWith('page-has-heading-one')))
  faults += found.length
  for (const violation of found) console.log(`${name}: ${violation}`)
}

interface AxeAnswer {
  violations: { id: string; nodes: { target: string[] }[] }[]
}

try {
  const page = await browser.newPage()
  page.on('pageerror', (error) => {
    faults++
    console.log(`page error: ${error.message}`)
  })
  await page.goto(base)
  await page.waitForSelector('[data-gallery]')
  const cases = await page.$$eval('[data-page]', (links) =>
    links.map((link) => ({ page: link.getAttribute('data-page') ?? '', name: link.getAttribute('data-case') ?? '' })),
  )
  for (const { page: wanted, name } of cases.filter((one) => only === undefined || one.page === only)) {
    for (const [size, viewport] of Object.entries(sizes)) {
      for (const [language, scheme] of [
        ['zh', 'light'],
        ['en', 'dark'],
      ] as const) {
        await page.setViewportSize(viewport)
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
        await page.goto(`${base}?${new URLSearchParams({ page: wanted, case: name, language })}`)
        await page.waitForSelector('#root > *')
        const title = `${wanted}--${name.replaceAll(' ', '-')}--${size}-${language}-${scheme}`
        await page.screenshot({ path: join(folder, `${title}.png`) })
        await check(page, title)
      }
    }
  }
} finally {
  await browser.close()
  await server.close()
}
console.log(faults === 0 ? 'no faults' : `${faults} faults`)
process.exitCode = faults === 0 ? 0 : 1
