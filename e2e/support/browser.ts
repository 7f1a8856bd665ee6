import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

/** Window sizes every page is looked at: an office screen and a phone. */
export const screens = { desk: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } } as const

const arguments_ = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const systemChromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** A browser with one window, and what went wrong in it. */
export interface OpenBrowser {
  readonly browser: Browser
  readonly context: BrowserContext
  readonly page: Page
  /** Script errors, console errors and requests to another host: a journey expects this to stay empty. */
  readonly complaints: readonly string[]
  close(): Promise<void>
}

function listenForComplaints(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()} (${message.location().url})`)
  })
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    const ours = !protocol.startsWith('http') || hostname === '127.0.0.1' || hostname === 'localhost'
    if (!ours) complaints.push(`another host: ${request.url()}`)
  })
}

/** How a window is opened. */
export interface BrowserOptions {
  readonly screen?: keyof typeof screens
  readonly locale?: 'zh-CN' | 'en'
  readonly javaScript?: boolean
}

/**
 * Opens the system's Chromium (the one CHROMIUM names, if set) with one page.
 * @example const { page, close } = await openBrowser({ screen: 'phone' })
 */
export async function openBrowser(options: BrowserOptions = {}): Promise<OpenBrowser> {
  const executablePath = process.env.CHROMIUM ?? systemChromium.find((path) => existsSync(path))
  if (!executablePath) throw new Error('Cannot open a browser: no Chromium on the usual paths, and CHROMIUM names none')
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : []
  const browser = await chromium.launch({ executablePath, args: [...asRoot, ...arguments_] })
  return { ...(await openWindow(browser, options)), close: () => browser.close() }
}

/**
 * Opens a window of its own in a browser that runs, as somebody else would: it shares nothing with the other windows.
 * @example const { page } = await openWindow(browser)
 */
export async function openWindow(browser: Browser, options: BrowserOptions = {}): Promise<OpenBrowser> {
  const context = await browser.newContext({
    viewport: screens[options.screen ?? 'desk'],
    locale: options.locale ?? 'zh-CN',
    javaScriptEnabled: options.javaScript ?? true,
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  const complaints: string[] = []
  listenForComplaints(page, complaints)
  return { browser, context, page, complaints, close: () => context.close() }
}

/**
 * Keeps a picture of the whole page in GANGMU_SHOTS, or in a temporary folder; returns its path.
 * @example await takeShot(page, 'reading-room-desk')
 */
export async function takeShot(page: Page, name: string): Promise<string> {
  const folder = process.env.GANGMU_SHOTS ?? join(tmpdir(), 'gangmu-shots')
  await mkdir(folder, { recursive: true })
  const path = join(folder, `${name}.png`)
  await page.screenshot({ path, fullPage: true })
  return path
}
