import { isOn } from './names.ts'
import type { Paragraph } from './paragraph.ts'
import type { StyleProperties } from './styles.ts'
import type { WordContext } from './word-context.ts'

/** A run's properties; what it leaves open its styles decide. */
export interface Run {
  style?: string
  bold?: boolean
  hidden?: boolean
  superscript?: boolean
}

/** Reads one property of a run, by the name of its element. */
export function readRunProperty(run: Run, name: string, value: string | undefined): void {
  if (name === 'w:rStyle') run.style = value
  else if (name === 'w:b') run.bold = isOn(value)
  else if (name === 'w:vanish') run.hidden = isOn(value)
  else if (name === 'w:vertAlign') run.superscript = value === 'superscript'
}

/** A property of a run, or else of its character style, or else of its paragraph's style. */
export function resolveRun(property: 'bold' | 'hidden', run: Run, paragraph: Paragraph, context: WordContext): boolean {
  const character: StyleProperties = context.styles.get(run.style)
  return run[property] ?? character[property] ?? context.styles.get(paragraph.style)[property] ?? false
}
