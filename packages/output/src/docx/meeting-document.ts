import type { DocumentBlock, DocumentFacts, OfficialDocument } from './official-document.ts'

/** A piece of a report's text, as the reader outlined it: a heading with its own number, or a paragraph. */
export interface ReportPiece {
  /** Level of a heading; 0 for a paragraph. */
  readonly level: 0 | 1 | 2 | 3 | 4
  readonly text: string
}

/** What a report as a document of a meeting (会议文件) is made of. It has no red head: it is spoken before it is issued. */
export interface MeetingDocument {
  readonly facts: DocumentFacts
  readonly title: string
  /** Line below the title: the day it is given and the meeting, in brackets where it has them. */
  readonly occasion: string
  readonly speaker: string
  readonly pieces: readonly ReportPiece[]
}

/** How a report speaks to those it is given to: a short line that ends in a colon. */
function isAddress(text: string): boolean {
  return text.length <= 14 && text.endsWith('：')
}

function toBlock({ level, text }: ReportPiece): DocumentBlock {
  if (level > 0) return { kind: 'numbered', level: level as 1 | 2 | 3 | 4, text }
  return { kind: isAddress(text) ? 'address' : 'paragraph', text }
}

/**
 * A report's own text as a document of the meeting it is given to: title, occasion, speaker, then the text, not a word changed;
 * headings keep the numbers they have.
 * @example await writeDocx(makeMeetingDocument({ title: '政府工作报告', … }))
 */
export function makeMeetingDocument({ facts, title, occasion, speaker, pieces }: MeetingDocument): OfficialDocument {
  return { title, facts, subtitle: [occasion, speaker].filter((words) => words !== ''), blocks: pieces.map(toBlock) }
}
