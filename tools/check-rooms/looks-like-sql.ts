/** Second words that make a statement of the first; a sentence for people does not begin like this. */
const statements: Readonly<Record<string, readonly string[]>> = {
  insert: ['into'],
  delete: ['from'],
  create: [
    'table',
    'index',
    'unique',
    'database',
    'schema',
    'role',
    'view',
    'or',
    'type',
    'function',
    'temp',
    'policy',
  ],
  alter: ['table', 'index', 'database', 'role', 'schema'],
  drop: ['table', 'index', 'database', 'schema', 'role', 'view'],
  truncate: ['table'],
  set: ['local', 'session'],
}

/** Keywords are written all in capitals or all small; `Select one from the list` is a sentence. */
function readKeyword(word: string): string | undefined {
  const lower = word.toLowerCase()
  return word === lower || word === word.toUpperCase() ? lower : undefined
}

/**
 * Whether a string begins as an SQL statement does.
 * @example looksLikeSql('select id from places') // true
 */
export function looksLikeSql(text: string): boolean {
  const words = text.trimStart().slice(0, 400).split(/\s+/)
  const first = readKeyword(words[0] ?? '')
  const second = words[1]?.toLowerCase() ?? ''
  if (first === undefined || second === '') return false
  if (first === 'select') return words.some((word) => readKeyword(word) === 'from') || /^[\d*'(]|^\w+\(/.test(second)
  if (first === 'update') return words.slice(2, 5).some((word) => readKeyword(word) === 'set')
  if (first === 'with') return words.slice(2, 4).some((word) => readKeyword(word) === 'as') && text.includes('(')
  return statements[first]?.includes(second) ?? false
}
