/** An element of a web page, with what was counted in it. */
export interface PageNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (PageNode | string)[]
  /** Place of the element in the page: elements count in the order they open. */
  readonly order: number
  /** Characters of its text that are no white space: all of them, and those inside links. */
  chars: number
  linkChars: number
  links: number
}

/** A web page as a tree, without what is never text. */
export interface Page {
  readonly root: PageNode
  /** Words of its `title`, and of the `ArticleTitle` that sites of government declare. */
  readonly titles: readonly string[]
  /** Characters of navigation, side columns and feet, left out while reading. */
  readonly leftOut: number
}

/** Words of an element and all it holds, white space as in the source. */
export function textOf(node: PageNode): string {
  return node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}
