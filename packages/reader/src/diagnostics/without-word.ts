/**
 * Where a text ends before one of the words that end it there, the first that fits; unchanged when none does.
 * @example withoutWord('占比重为', 4, ['为', '达']) // 3
 */
export function withoutWord(text: string, end: number, words: readonly string[]): number {
  const word = words.find((one) => text.endsWith(one, end))
  return end - (word?.length ?? 0)
}
