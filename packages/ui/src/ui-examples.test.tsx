import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { componentStyles } from './styles/component-styles.ts'

const folders = import.meta.glob<{ examples: Record<string, ReactElement> }>('./components/*/examples.tsx', {
  eager: true,
})

const cases = Object.entries(folders).flatMap(([path, module]) =>
  Object.entries(module.examples).map(([name, element]) => ({ path, name, element })),
)

test('every component has examples', () => expect(Object.keys(folders)).toHaveLength(9))

test.each(cases)('$path $name renders with classes that are styled', ({ element, name }) => {
  const html = renderToStaticMarkup(element)
  expect(html).toContain('gm-')
  expect(html).not.toContain('undefined')
  const used = new Set(html.match(/gm-[a-z0-9-]+/g) ?? [])
  const unstyled = [...used].filter((name) => !componentStyles.includes(`.${name}`) && !bare.has(name))
  expect(unstyled, name).toEqual([])
})

/** Classes that only name a variant and need no rule of their own. */
const bare = new Set(['gm-button-plain', 'gm-mark', 'gm-mark-placed'])
