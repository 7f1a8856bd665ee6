import type { OutlineNode } from '../reading.ts'

/** What a document kind is recognised from. */
export interface DocumentHead {
  readonly text: string
  /** The line that names the document, or '' when none does. */
  readonly title: string
  /** The first lines, a few hundred characters. */
  readonly head: string
  readonly outline: readonly OutlineNode[]
}

/** A document kind (文种): how it is told from others. One folder per kind. */
export interface KindRule<K extends string> {
  readonly kind: K
  /** True when the text is of this kind, by its title or its own words, never by a file's name. */
  readonly recognises: (document: DocumentHead) => boolean
  /** Made to assign tasks: （区教育局牵头） in brackets is a duty there, which in a report's prose it need not be. */
  readonly assigns: boolean
}
