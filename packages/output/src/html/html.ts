import { listFacts } from '../list-facts.ts'
import type { OutputLanguage, Words } from '../output-table.ts'
import { escapeHtml } from './escape-html.ts'
import { pageStyle } from './page-style.ts'
import type { PageFinding, PageState, ReportPage } from './report-page.ts'
import { listMarked, writeText } from './write-text.ts'

/** The shape of each state; the word always stands beside it, so that no one depends on colour. */
const shapes: Readonly<Record<PageState, string>> = {
  done: '●',
  'on-schedule': '◐',
  'slightly-behind': '◔',
  behind: '◔',
  overdue: '▲',
  'due-soon': '◷',
  'no-data': '○',
  standing: '∞',
  'not-applicable': '–',
  waiting: '…',
}

const labels = {
  states: { zh: '进展', en: 'How it stands' },
  text: { zh: '原文', en: 'Text' },
  findings: { zh: '读出事项', en: 'Findings' },
  number: { zh: '序号', en: 'No.' },
  address: { zh: '编号', en: 'Address' },
  words: { zh: '原词', en: 'Words' },
  kind: { zh: '类别', en: 'Kind' },
  meaning: { zh: '读作', en: 'Read as' },
  state: { zh: '进展', en: 'State' },
  none: { zh: '尚无事项。', en: 'There are no findings.' },
} as const satisfies Readonly<Record<string, Words>>

function writeState(state: PageFinding['state']): string {
  return state ? `<span class="state-${state.id}">${shapes[state.id]} ${escapeHtml(state.words)}</span>` : '—'
}

/** How many findings stand in each state, in the order in which states first occur. */
function writeStates(findings: readonly PageFinding[]): string {
  const counts = new Map<string, number>()
  for (const { state } of findings) {
    const written = writeState(state)
    if (state) counts.set(written, (counts.get(written) ?? 0) + 1)
  }
  return [...counts].map(([written, count]) => `<li>${written} ${count}</li>`).join('')
}

function writeFinding({ id, quote, kind, meaning, state }: PageFinding, number: number, isMarked: boolean): string {
  const cells = [
    `<td class="number">${number}</td>`,
    `<td>${escapeHtml(id)}</td>`,
    `<td>${isMarked ? `<a href="#text-${number}">${escapeHtml(quote)}</a>` : escapeHtml(quote)}</td>`,
    `<td>${escapeHtml(kind)}</td>`,
    `<td>${escapeHtml(meaning)}</td>`,
    `<td class="state">${writeState(state)}</td>`,
  ]
  return `<tr id="finding-${number}">${cells.join('')}</tr>`
}

function writeFindings(findings: readonly PageFinding[], language: OutputLanguage): string {
  if (findings.length === 0) return `<p>${labels.none[language]}</p>`
  const titles = (['number', 'address', 'words', 'kind', 'meaning', 'state'] as const)
    .map((id) => `<th scope="col">${labels[id][language]}</th>`)
    .join('')
  const marked = new Set(listMarked(findings).map(({ number }) => number))
  const rows = findings.map((finding, index) => writeFinding(finding, index + 1, marked.has(index + 1))).join('\n')
  return `<div class="scroll"><table><thead><tr>${titles}</tr></thead><tbody>\n${rows}\n</tbody></table></div>`
}

/**
 * Writes a report, what was read in it and how that stands as one file that opens by a double click on a machine without a network: no
 * script, no request, everything within. Words in the text lead to their line in the table and back.
 * @throws OutputProblem `words-not-there`, where a finding's words are not in the text where it says.
 * @example await writeFile('report.html', writeHtml(page))
 */
export function writeHtml(page: ReportPage, language: OutputLanguage = 'zh'): Uint8Array {
  const { facts, findings } = page
  const told = listFacts(facts, language).map(([label, value]) => `<dt>${label}</dt><dd>${escapeHtml(value)}</dd>`)
  const states = writeStates(findings)
  const html = `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(facts.title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
<header><h1>${escapeHtml(facts.title)}</h1><dl>${told.join('')}</dl></header>
${states === '' ? '' : `<section><h2>${labels.states[language]}</h2><ul class="states">${states}</ul></section>`}
<section><h2>${labels.text[language]}</h2><article lang="zh-CN">
${writeText(page)}
</article></section>
<section><h2>${labels.findings[language]}</h2>
${writeFindings(findings, language)}
</section>
</main>
</body>
</html>
`
  return new TextEncoder().encode(html)
}
