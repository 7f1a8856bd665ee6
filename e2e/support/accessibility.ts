import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

/** Rules of WCAG 2.2 up to level AA, and what axe itself recommends beyond. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What keeps somebody from using the page as it stands now: one line per rule, with the first places it breaks.
 * @example expect(await findBarriers(page)).toEqual([])
 */
export async function findBarriers(page: Page): Promise<string[]> {
  // Evaluated rather than added as a script: the page's policy forbids scripts that are not its own.
  await page.evaluate(axe.source)
  const results: AxeResults = await page.evaluate(
    (wanted) => (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: { type: 'tag', values: wanted } }),
    tags,
  )
  return results.violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target }) => target.join(' '))
    return `${id}: ${help} (${places.join('; ')})`
  })
}
