const separators = new Set(['、', '，', ',', '；', ';', '\n'])

/** Names in a cell, however they are parted. @example splitNames('区财政局、区教育局') // ['区财政局', '区教育局'] */
export function splitNames(cell: string): string[] {
  const names = ['']
  for (const character of cell) {
    if (separators.has(character)) names.push('')
    else names[names.length - 1] += character
  }
  return names.map((name) => name.trim()).filter((name) => name !== '')
}
