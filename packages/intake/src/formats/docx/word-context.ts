import type { IntakeLimits } from '../../limits.ts'
import type { IntakeNotice } from '../../notice.ts'
import { TextBuilder } from '../../text-builder.ts'
import type { Numbering } from './numbering.ts'
import type { Styles } from './styles.ts'

/** What the parts of one document share while they are walked. */
export class WordContext {
  readonly limits: IntakeLimits
  readonly styles: Styles
  readonly numbering: Numbering
  /** The text of the whole document. */
  readonly out: TextBuilder
  /** Numbers of the notes called so far, by kind and id. */
  readonly notes = new Map<string, number>()
  /** Where the word processor last began a page, and where the text itself asks for one. */
  readonly renderedPages: number[] = []
  readonly requestedPages: number[] = []
  tables = 0
  insertions = 0
  deletions = 0
  hidden = 0
  pictures = 0
  symbols = 0
  foreignParts = 0

  constructor(limits: IntakeLimits, styles: Styles, numbering: Numbering) {
    this.limits = limits
    this.styles = styles
    this.numbering = numbering
    this.out = new TextBuilder(limits)
  }

  /** Marks the pages: as last laid out where the file tells, else as asked for. */
  markPages(): void {
    const starts = this.renderedPages.length > 0 ? this.renderedPages : this.requestedPages
    starts.forEach((start, i) => {
      this.out.mark({ kind: 'page', start, end: start, page: i + 2 })
    })
  }

  listNotices(): IntakeNotice[] {
    const notices: IntakeNotice[] = []
    const { insertions, deletions } = this
    if (insertions + deletions > 0) notices.push({ code: 'tracked-changes', params: { insertions, deletions } })
    if (this.hidden > 0) notices.push({ code: 'hidden-text', params: { count: this.hidden } })
    if (this.pictures > 0) notices.push({ code: 'pictures-not-read', params: { count: this.pictures } })
    if (this.symbols > 0) notices.push({ code: 'symbols-kept', params: { count: this.symbols } })
    if (this.foreignParts > 0) notices.push({ code: 'parts-not-read', params: { count: this.foreignParts } })
    for (const format of this.numbering.unknownFormats) notices.push({ code: 'numbering-unknown', params: { format } })
    return notices
  }
}
