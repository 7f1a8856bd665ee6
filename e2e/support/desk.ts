import type { Page } from 'playwright-core'
import { password } from './administrator.ts'
import { type OpenBrowser, openBrowser, openWindow, takeShot } from './browser.ts'
import type { RunningServer } from './server.ts'

/** Somebody at a window of their own. */
export interface Desk extends OpenBrowser {
  readonly person: string
}

/** Everybody of a journey at a place, and the day it is for all of them. */
export interface Desks {
  readonly server: RunningServer
  /** Address of a page of the place: `at('/overview')`. */
  at(path: string): string
  /** The desk of a person; a window is opened for whoever has none yet. */
  of(person: string): Promise<Desk>
  /** It is another day: for the server, and in every browser. */
  goOnTo(day: string, time?: string): Promise<void>
  /** Signs somebody in, as after days away. */
  signIn(person: string): Promise<Page>
  /** What went wrong in any browser. */
  complaints(): string[]
  /** Keeps a picture of every desk as it stands, for whoever looks at a journey that failed. */
  takeShots(name: string): Promise<void>
  close(): Promise<void>
}

/** An instant of a day in China. @example instantOf('2027-03-19') // '2027-03-19T09:00:00+08:00' */
export function instantOf(day: string, time = '09:00'): string {
  return `${day}T${time}:00+08:00`
}

/**
 * Opens the desks of a journey over a server that was started with a clock.
 * @example const desks = openDesks(server, '990102', '2027-01-12')
 */
export function openDesks(server: RunningServer, place: string, day: string): Desks {
  const open = new Map<string, Desk>()
  let now = new Date(instantOf(day))
  const of = async (person: string) => {
    const known = open.get(person)
    if (known) return known
    const [first] = open.values()
    const window = first === undefined ? await openBrowser() : await openWindow(first.browser)
    await window.context.clock.setSystemTime(now)
    const desk = { ...window, person }
    open.set(person, desk)
    return desk
  }
  return {
    server,
    at: (path) => `${server.url}/w/${place}${path}`,
    of,
    async goOnTo(next, time) {
      const at = instantOf(next, time)
      now = new Date(at)
      server.setClock(at)
      for (const { context } of open.values()) await context.clock.setSystemTime(now)
    },
    async signIn(person) {
      const { page } = await of(person)
      await page.goto(`${server.url}/sign-in`)
      await page.getByLabel('姓名').fill(person)
      await page.getByLabel('口令', { exact: true }).fill(password)
      await page.getByRole('button', { name: '登录', exact: true }).click()
      await page.waitForURL(/\/w\/\d{6}/)
      return page
    },
    // A session that has run out is told in the console by the browser itself.
    complaints: () =>
      [...open.values()].flatMap(({ complaints }) => complaints.filter((one) => !/status of 401/.test(one))),
    async takeShots(name) {
      for (const { page, person } of open.values()) await takeShot(page, `${name}-${person}`)
    },
    async close() {
      // The first has opened the browser of all of them, and closes it.
      for (const desk of [...open.values()].toReversed()) await desk.close()
    },
  }
}
