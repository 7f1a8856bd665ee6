import { Parser } from 'htmlparser2'
import type { IntakeLimits } from '../../limits.ts'
import { refuse } from '../../problem.ts'
import type { Page, PageNode } from './page-node.ts'

/** Elements that hold no text of the page. */
const silent = new Set(
  'script style noscript template iframe frame object embed svg math select option datalist button textarea audio video canvas map dialog'.split(
    ' ',
  ),
)
/** Elements that hold text around the article. */
const around = new Set(['nav', 'footer', 'aside', 'menu'])
const roles = new Set(['navigation', 'banner', 'complementary', 'contentinfo', 'search'])

function isHidden({ hidden, style = '', 'aria-hidden': aria }: Readonly<Record<string, string>>): boolean {
  return (
    hidden !== undefined || aria === 'true' || /display\s?:\s?none|visibility\s?:\s?hidden/i.test(style.slice(0, 500))
  )
}

const isArticle = (name: string) => name === 'article' || name === 'main'

function countChars(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 32 && text.charCodeAt(at) !== 160) count++
  return count
}

/**
 * Parses a web page into a tree, as forgiving as browsers are about end tags. Nesting and the number of elements
 * are bounded, so that the work is linear in the page.
 * @throws IntakeRefusal
 */
export function parsePage(source: string, limits: IntakeLimits): Page {
  const root: PageNode = { name: '', attributes: {}, children: [], order: 0, chars: 0, linkChars: 0, links: 0 }
  const path: PageNode[] = [root]
  const titles: string[] = []
  let elements = 0
  let leftOut = 0
  let title: string | undefined
  /** Depth of the element being passed over, and whether what it says is counted. */
  let passing = 0
  let counts = false
  let links = 0
  let articles = 0

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (path.length > limits.depth) refuse({ code: 'document-damaged', params: { part: 'html' } })
        elements++
        if (elements > limits.marks) refuse({ code: 'too-many-paragraphs', params: { limit: limits.marks } })
        const node: PageNode = { name, attributes, children: [], order: elements, chars: 0, linkChars: 0, links: 0 }
        path.push(node)
        if (isArticle(name)) articles++
        if (passing > 0) return
        if (name === 'title') title = ''
        if (name === 'meta' && /^articletitle$/i.test(attributes.name ?? '')) titles.push(attributes.content ?? '')
        const surrounds = around.has(name) || roles.has(attributes.role ?? '') || (name === 'header' && articles === 0)
        if (silent.has(name) || surrounds || isHidden(attributes)) {
          passing = path.length
          counts = surrounds
          return
        }
        path.at(-2)!.children.push(node)
        if (name === 'a' && attributes.href !== undefined) {
          links++
          node.links++
        }
      },
      ontext(text) {
        if (title !== undefined) {
          title += text
          return
        }
        if (passing > 0) {
          if (counts) leftOut += countChars(text)
          return
        }
        const node = path.at(-1)!
        const chars = countChars(text)
        node.chars += chars
        if (links > 0) node.linkChars += chars
        const { children } = node
        const last = children.at(-1)
        if (typeof last === 'string') children[children.length - 1] = last + text
        else children.push(text)
      },
      onclosetag(name) {
        const node = path.pop()
        const outer = path.at(-1)
        if (node === undefined || outer === undefined) return
        if (isArticle(name)) articles--
        if (name === 'title' && title !== undefined) {
          titles.push(title)
          title = undefined
        }
        if (passing > 0) {
          if (path.length < passing) passing = 0
          return
        }
        if (name === 'a' && node.attributes.href !== undefined) links--
        outer.chars += node.chars
        outer.linkChars += node.linkChars
        outer.links += node.links
      },
    },
    { decodeEntities: true },
  )
  parser.write(source)
  parser.end()
  return { root, titles: titles.map((words) => words.trim()).filter((words) => words !== ''), leftOut }
}
