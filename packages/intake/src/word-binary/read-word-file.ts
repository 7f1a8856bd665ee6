import type { ContentKind } from '../content-kind.ts'
import type { FormatReading } from '../formats/format.ts'
import type { IntakeLimits } from '../limits.ts'
import type { IntakeNotice } from '../notice.ts'
import { TextBuilder } from '../text-builder.ts'
import { openWordFile, type WordFile } from './open-word-file.ts'
import { WordStoryWriter } from './word-story-writer.ts'

/**
 * Reads a binary Word file: body, then foot- and endnotes, then text boxes. Numbers that Word makes itself are not
 * in such a file, and where paragraphs have them a notice says so.
 * @throws IntakeRefusal
 */
export function readWordFile(bytes: Uint8Array, kind: ContentKind, limits: IntakeLimits): FormatReading {
  const file = openWordFile(bytes, kind, limits)
  const out = new TextBuilder(limits)
  const writer = new WordStoryWriter(file, out)
  writer.writeBody(file.body)
  writer.writeNotes(file.footnotes)
  writer.writeNotes(file.endnotes)
  writer.writeBoxes(file.textBoxes)
  return { text: out.text(), encoding: 'utf-16le', marks: out.marks, notices: listNotices(file, writer) }
}

function listNotices(file: WordFile, { counts }: WordStoryWriter): IntakeNotice[] {
  const { insertions, deletions, hidden, pictures, numbered } = counts
  const notices: IntakeNotice[] = []
  if (insertions + deletions > 0) notices.push({ code: 'tracked-changes', params: { insertions, deletions } })
  if (hidden > 0) notices.push({ code: 'hidden-text', params: { count: hidden } })
  if (pictures > 0) notices.push({ code: 'pictures-not-read', params: { count: pictures } })
  if (numbered > 0) notices.push({ code: 'numbering-lost', params: { count: numbered } })
  if (file.hasMacros) notices.push({ code: 'macros-ignored', params: {} })
  return notices
}
