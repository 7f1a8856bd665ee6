import type { OutputRow } from '@gangmu/output'
import type { Page } from 'playwright-core'
import { becomeAdministrator } from '../support/administrator.ts'
import type { Task } from '../support/breakdown.ts'
import { takeShot } from '../support/browser.ts'
import { type Desks, instantOf, openDesks } from '../support/desk.ts'
import { openItem } from '../support/item.ts'
import { openSheet } from '../support/month-sheet.ts'
import { type RunningServer, startServer } from '../support/server.ts'
import { castTasks } from './cast-tasks.ts'
import type { ReportingUnit, World } from './worlds.ts'

/** A year being walked through in a world: its server, everybody at their desks, and what can be done from there. */
export class Walk {
  readonly world: World
  #server: RunningServer | null = null
  #desks: Desks | null = null
  #tasks: ReturnType<typeof castTasks> | null = null

  constructor(world: World) {
    this.world = world
  }

  get desks(): Desks {
    if (this.#desks === null) throw new Error('Cannot walk: the server has not been started')
    return this.#desks
  }

  /** The tasks of the breakdown by what becomes of them; known once it went out. */
  get tasks(): ReturnType<typeof castTasks> {
    if (this.#tasks === null) throw new Error('Cannot tell the tasks: the breakdown has not gone out')
    return this.#tasks
  }

  /** Starts the server on the year's first day of work, and makes its office the administrator. */
  readonly start = async (): Promise<void> => {
    const { place, env, office } = this.world
    const first = this.day('01-12')
    this.#server = await startServer({ clock: instantOf(first), env, patience: 240_000 })
    this.#desks = openDesks(this.#server, place, first)
    await becomeAdministrator(await this.pageOf(office), this.#server.firstLink, office)
  }

  readonly stop = async (): Promise<void> => {
    await this.#desks?.close()
    await this.#server?.stop()
  }

  /** Keeps pictures of every desk when a step failed. */
  readonly takeShots = async (): Promise<void> => {
    await this.#desks?.takeShots(`failed-year-${this.world.place}`)
  }

  readonly castTasks = (rows: readonly OutputRow[]): void => {
    this.#tasks = castTasks(rows)
  }

  /** A day of the year. @example walk.day('03-19') // '2027-03-19' */
  readonly day = (monthAndDay: string): string => `${this.world.year}-${monthAndDay}`
  readonly at = (path: string): string => this.desks.at(path)
  readonly list = (): string => this.at(`/breakdown?year=${this.world.year}`)
  readonly overview = (): string => this.at(`/overview?year=${this.world.year}`)
  readonly goOnTo = (monthAndDay: string): Promise<void> => this.desks.goOnTo(this.day(monthAndDay))
  readonly signIn = (person: string): Promise<Page> => this.desks.signIn(person)
  readonly pageOf = async (person: string): Promise<Page> => (await this.desks.of(person)).page
  readonly shot = (page: Page, name: string): Promise<string> => takeShot(page, `year-${this.world.place}-${name}`)

  /** The page of a task at somebody's desk. */
  readonly open = async (person: string, task: Task): Promise<Page> => {
    const page = await this.pageOf(person)
    await openItem(page, this.list(), task)
    return page
  }

  /** A unit's sheet of this month at somebody's desk. */
  readonly sheetOf = async (person: string, { short }: ReportingUnit): Promise<Page> => {
    const page = await this.pageOf(person)
    await openSheet(page, this.overview(), short)
    return page
  }
}
