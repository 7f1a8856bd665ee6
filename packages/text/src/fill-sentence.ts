/**
 * Puts values into the `{name}` slots of a sentence, in one pass: what a value says is text, never a slot itself.
 * A slot without a value stays as it is.
 * @example fillSentence('共{n}项', { n: 3 }) // '共3项'
 */
export function fillSentence(sentence: string, values: Readonly<Record<string, string | number>>): string {
  const pieces: string[] = []
  let from = 0
  for (let open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', from)) {
    const close = sentence.indexOf('}', open)
    if (close < 0) break
    const name = sentence.slice(open + 1, close)
    pieces.push(sentence.slice(from, open))
    pieces.push(Object.hasOwn(values, name) ? String(values[name]) : sentence.slice(open, close + 1))
    from = close + 1
  }
  return pieces.join('') + sentence.slice(from)
}
