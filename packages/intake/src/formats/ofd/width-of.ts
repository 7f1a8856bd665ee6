/** Width of a character in sizes of the type, where the file does not say it: letters and figures take half. */
export function widthOf(text: string, at: number): number {
  return text.charCodeAt(at) < 0x2000 ? 0.5 : 1
}
