import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { writeHtml } from '../src/index.ts'
import { pageExample } from './page-example.ts'

const browserPath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const hasBrowser = existsSync(browserPath)

describe.skipIf(!hasBrowser)(
  `a page from a folder in Chromium${hasBrowser ? '' : ' (skipped where there is none)'}`,
  () => {
    test('opens without script and without a request, and its words lead to the table', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'gangmu-page-'))
      const browser = await chromium.launch({
        executablePath: browserPath,
        args: ['--no-sandbox', '--disable-dev-shm-usage'],
      })
      try {
        const path = join(folder, 'report.html')
        writeFileSync(path, writeHtml(pageExample))
        const context = await browser.newContext({
          javaScriptEnabled: false,
          offline: true,
          viewport: { width: 390, height: 844 },
        })
        const page = await context.newPage()
        const requests: string[] = []
        const complaints: string[] = []
        page.on('request', (request) => requests.push(request.url()))
        page.on('console', (message) => complaints.push(message.text()))
        await page.goto(pathToFileURL(path).href)
        expect(await page.title()).toBe('云岫区2026年政府工作报告')
        expect(await page.locator('tbody tr').count()).toBe(5)
        await page.getByRole('link', { name: '新建云岫图书馆' }).first().click()
        expect(page.url()).toMatch(/#finding-3$/)
        expect(requests.every((url) => url.startsWith('file:'))).toBe(true)
        expect(complaints).toEqual([])
      } finally {
        await browser.close()
        rmSync(folder, { recursive: true })
      }
    }, 60_000)
  },
)
