/** One case of an `examples.txt`: a name, a text, and the lines the rule finds in it. */
export interface RuleExample {
  readonly name: string
  readonly source: string
  readonly expected: readonly string[]
}

/**
 * Reads golden examples: `# name`, the text, `==>`, one finding per line or `(none)`.
 * @throws RangeError when a case has no name, no text or no arrow
 * @example readExamples('# plain\n增长6%\n==>\nquantity: 6% = 6 % exact\n').length // 1
 */
export function readExamples(file: string): RuleExample[] {
  return file
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const lines = block.split('\n')
      const arrow = lines.indexOf('==>')
      const name = lines[0] ?? ''
      const source = lines.slice(1, arrow).join('\n').trim()
      if (name === '' || arrow < 2 || source === '')
        throw new RangeError(`Cannot read an example: current value is ${block}`)
      const expected = lines.slice(arrow + 1).filter((line) => line.trim() !== '')
      return { name, source, expected: expected[0] === '(none)' ? [] : expected }
    })
}
