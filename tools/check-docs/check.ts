import { type Exported, listExports } from '../lib/exports.ts'
import type { Check } from '../lib/project.ts'

/** A component is shown by its page's or part's examples; any other function shows one beside it. */
function needsExample({ kind, name, file }: Exported): boolean {
  const component = file.endsWith('.tsx') && name.charAt(0) !== name.charAt(0).toLowerCase()
  return kind === 'function' && !component
}

function judge(one: Exported): string | undefined {
  if (one.doc === '') return `${one.name} is public and has no documentation comment`
  if (needsExample(one) && !one.doc.includes('@example'))
    return `${one.name} is a public function and shows no @example`
  return undefined
}

/** Everything a room gives away through its index is documented where it is declared. */
export const checkDocs: Check = (files) => {
  const indexes = [...files.keys()].filter((path) => /^packages\/[^/]+\/src\/index\.tsx?$/.test(path)).sort()
  return indexes.flatMap((index) =>
    listExports(files, index).flatMap((one) => {
      const message = judge(one)
      return message ? [{ file: one.file, line: one.line, message }] : []
    }),
  )
}
