import { OutputProblem } from '../problem.ts'
import { escapeHtml } from './escape-html.ts'
import type { PageFinding, ReportPage } from './report-page.ts'

function checkFinding(text: string, { start, end, quote }: PageFinding): void {
  if (start < end && text.slice(start, end) === quote) return
  throw new OutputProblem('words-not-there', { words: quote, start: String(start), end: String(end) })
}

/**
 * Findings by where they begin, with their numbers; one that begins within another before it is not marked, and only in the table.
 * @example listMarked(page.findings).map(({ number }) => number)
 */
export function listMarked(findings: readonly PageFinding[]): { finding: PageFinding; number: number }[] {
  const numbered = findings.map((finding, index) => ({ finding, number: index + 1 }))
  const sorted = numbered.sort((a, b) => a.finding.start - b.finding.start || b.finding.end - a.finding.end)
  let end = 0
  return sorted.filter(({ finding }) => {
    if (finding.start < end) return false
    end = finding.end
    return true
  })
}

/** Lines of a text as paragraphs, with where each begins. */
function listLines(text: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = []
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && text[at] !== '\n') continue
    if (text.slice(start, at).trim() !== '') lines.push({ start, end: at })
    start = at + 1
  }
  return lines
}

/**
 * The text of a report, a paragraph a line, with its findings marked and led to their lines in the table. A finding that
 * goes on into the next line is marked in both.
 * @throws OutputProblem `words-not-there`.
 */
export function writeText({ text, headings, findings }: ReportPage): string {
  for (const finding of findings) checkFinding(text, finding)
  const apart = listMarked(findings)
  const levels = new Map(headings.map(({ start, level }) => [start, level]))
  const named = new Set<number>()
  let next = 0
  return listLines(text)
    .map(({ start, end }) => {
      let at = start
      let html = ''
      while (apart[next] && apart[next]!.finding.end <= start) next++
      for (let one = next; apart[one] && apart[one]!.finding.start < end; one++) {
        const { finding, number } = apart[one]!
        const [from, to] = [Math.max(finding.start, at), Math.min(finding.end, end)]
        const name = named.has(number) ? '' : ` id="text-${number}"`
        named.add(number)
        html += `${escapeHtml(text.slice(at, from))}<a${name} href="#finding-${number}">${escapeHtml(text.slice(from, to))}</a>`
        at = to
      }
      html += escapeHtml(text.slice(at, end))
      // Two full-width spaces at the start are the indent, which the page makes itself.
      const shown = html.replace(/^[\s\u3000]+/, '')
      const level = levels.get(start) ?? levels.get(start + text.slice(start, end).search(/\S/))
      return level === undefined ? `<p>${shown}</p>` : `<p class="heading level-${level}">${shown}</p>`
    })
    .join('\n')
}
