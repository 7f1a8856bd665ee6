import type { ReactNode } from 'react'

/**
 * A page of the workbench. `path` is written with `$name` for parameters;
 * a page under `/w/$place` stands in the shell and needs a session, every other page stands alone.
 */
export interface PageDefinition {
  readonly id: string
  readonly path: string
  readonly component: () => ReactNode
}

/** Keeps a page's definition together with its folder. @example definePage({ id: 'home', path: '/w/$place', component: HomePage }) */
export function definePage(page: PageDefinition): PageDefinition {
  return page
}
