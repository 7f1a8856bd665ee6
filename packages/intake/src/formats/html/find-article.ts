import { type Page, type PageNode, textOf } from './page-node.ts'

/** Share of the words outside links that a part must hold for the article to be looked for inside it. */
const MOST = 0.8
const LONGEST_TITLE = 120
const SHORTEST_TITLE = 4

/** The part of a page that is its article, and the heading above it where that stands outside. */
export interface Article {
  readonly node: PageNode
  readonly heading?: PageNode
}

const own = (node: PageNode) => node.chars - node.linkChars
const isElement = (child: PageNode | string): child is PageNode => typeof child !== 'string'
const normalise = (text: string) => text.replace(/\s/g, '')

/**
 * Finds the article: from the whole page down into the one part that holds most words outside links, until the
 * words spread over several. Rows and cells of a table are not gone into once it is a table of data.
 */
export function findArticle({ root, titles }: Page): Article {
  let node = root
  for (;;) {
    const inner = node.children.filter(isElement).find((child) => own(child) >= own(node) * MOST && own(child) > 0)
    if (inner === undefined || isInline(inner)) break
    node = inner
  }
  const heading = findHeading(root, node, titles.map(normalise))
  return heading === undefined ? { node } : { node, heading }
}

const isInline = ({ name }: PageNode) => name === 'span' || name === 'font' || name === 'b' || name === 'strong'

/** The last heading before the article that is of first or second level, or says what the page's title says. */
function findHeading(root: PageNode, article: PageNode, titles: readonly string[]): PageNode | undefined {
  let found: PageNode | undefined
  const visit = (node: PageNode): void => {
    for (const child of node.children) {
      if (!isElement(child) || child.order >= article.order) continue
      if (child.chars >= SHORTEST_TITLE && child.chars <= LONGEST_TITLE && !holdsBlocks(child)) {
        const words = normalise(textOf(child))
        const titled = titles.some((title) => title === words || title.startsWith(words))
        if ((titled && child.linkChars === 0) || child.name === 'h1') found = child
      }
      visit(child)
    }
  }
  // An article that is the whole page, or holds its own heading, has none outside.
  if (article.order > 0 && !holdsHeading(article)) visit(root)
  return found
}

function holdsHeading(node: PageNode): boolean {
  return node.children.some((child) => isElement(child) && (child.name === 'h1' || holdsHeading(child)))
}

function holdsBlocks(node: PageNode): boolean {
  return node.children.some((child) => isElement(child) && !isInline(child) && child.chars > 0 && child.name !== 'a')
}
