const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it may stand in a page or an attribute. @example escapeHtml('a<b') // 'a&lt;b' */
export function escapeHtml(text: string): string {
  // U+0000 is in no page; the mark for what cannot be shown takes its place.
  return text.replace(/[&<>"'\0]/g, (character) => escapes[character] ?? '\ufffd')
}
