import type { Language } from '@gangmu/contract'
import type { listLocations } from '@gangmu/intake'
import { describeDiagnostic, type Reading } from '@gangmu/reader'
import { describeLocation } from '@gangmu/text'
import type { Paint } from '../terminal/paint.ts'
import { plainText } from '../terminal/plain-text.ts'
import { type FindingLine, listFindingLines } from './describe-finding.ts'
import { listPassages, type Passage } from './list-passages.ts'

/** Where the text stands in its file, as `listLocations` of the intake room gives it. */
type Locations = ReturnType<typeof listLocations>

const indentOf = (level: number) => '  '.repeat(Math.max(0, level - 1))

/** How many numerals the text has, by where they were placed. */
function countNumbers({ quantities, dates, ranks, names, remainder }: Reading) {
  const placed = quantities.length + dates.length + ranks.length + names.length
  return { placed, open: remainder.numbers.length, total: placed + remainder.numbers.length }
}

function writeHead(reading: Reading, paint: Paint, language: Language): string[] {
  const { title, place, year, chars } = reading.document
  const { total, placed, open } = countNumbers(reading)
  const zh = language === 'zh'
  const facts = [
    place === null ? '' : plainText(place.code === null ? place.name : `${place.name} ${place.code}`),
    year === null ? '' : zh ? `${year}年` : String(year),
    zh ? `${chars}字` : `${chars} characters`,
    zh ? `${total}个数字：已归位${placed}，待处理${open}` : `${total} numbers: ${placed} placed, ${open} to decide`,
  ].filter((fact) => fact !== '')
  return [paint('strong', plainText(title)), paint('dim', facts.join(' · ')), '']
}

function writeLine({ label, words, style }: FindingLine, indent: string, paint: Paint, language: Language): string {
  return `${indent}    ${paint(style, `▸ ${label[language]}`)}  ${plainText(words[language])}`
}

/** Where a passage stands in its file, set off behind its words. */
function writeLocation(location: Locations[number] | undefined, paint: Paint, language: Language): string {
  const words = location === undefined ? '' : describeLocation(location, language)
  return words === '' ? '' : paint('dim', language === 'zh' ? `（${words}）` : ` (${words})`)
}

function writePassage(text: string, passage: Passage, hasFindings: boolean, paint: Paint): string {
  const words = plainText(text.slice(passage.start, passage.end))
  if (passage.kind === 'heading') return `${indentOf(passage.level)}${paint('strong', words)}`
  return `${indentOf(passage.level)}  ${hasFindings ? words : paint('dim', words)}`
}

function writeBody(reading: Reading, locations: Locations, paint: Paint, language: Language): string[] {
  const { text } = reading.document
  const passages = listPassages(reading)
  const findings = listFindingLines(reading)
  const lines: string[] = []
  let next = 0
  let place = 0
  let told = -1
  for (const [index, passage] of passages.entries()) {
    const until = passages[index + 1]?.start ?? text.length + 1
    const own: FindingLine[] = []
    for (let finding = findings[next]; finding !== undefined && finding.at < until; finding = findings[next]) {
      own.push(finding)
      next++
    }
    if (passage.kind === 'heading' && passage.level <= 2 && lines.length > 0) lines.push('')
    while ((locations[place + 1]?.start ?? Number.POSITIVE_INFINITY) <= passage.start) place++
    // Told once for the sentences of one paragraph, and only where something was found.
    const telling = own.length > 0 && told !== place
    if (telling) told = place
    const where = telling ? writeLocation(locations[place], paint, language) : ''
    lines.push(`${writePassage(text, passage, own.length > 0, paint)}${where}`)
    for (const finding of own) lines.push(writeLine(finding, indentOf(passage.level), paint, language))
  }
  return lines
}

/** Headings without a body stand in a list of their own. */
const listedAlready = 'contents-entry-without-body'

function writeFoot(reading: Reading, paint: Paint, language: Language): string[] {
  const zh = language === 'zh'
  const lines: string[] = ['']
  const { missing } = reading.contents
  if (missing.length > 0) {
    lines.push(
      paint(
        'red',
        zh ? `目录中有而正文没有的标题（${missing.length}）：` : `In the contents, without a body (${missing.length}):`,
      ),
    )
    for (const entry of missing) lines.push(`  ${plainText(entry.quote)}`)
  }
  for (const diagnostic of reading.diagnostics) {
    if (diagnostic.code === listedAlready) continue
    const style = diagnostic.severity === 'error' ? 'red' : diagnostic.severity === 'warning' ? 'amber' : 'dim'
    lines.push(`${paint(style, '!')} ${plainText(describeDiagnostic(diagnostic, language))} [${diagnostic.start}]`)
  }
  const { indicators, targets, commitments, enumerations, remainder } = reading
  const tasks = commitments.filter(({ heading }) => !heading).length
  lines.push(
    zh
      ? `指标${indicators.length}个，目标${targets.length}个，任务${tasks}项，列举${enumerations.length}处；待定：数字${remainder.numbers.length}个，分句${remainder.clauses.length}句。`
      : `${indicators.length} indicators, ${targets.length} targets, ${tasks} tasks, ${enumerations.length} lists; undecided: ${remainder.numbers.length} numbers, ${remainder.clauses.length} clauses.`,
  )
  return lines
}

/**
 * A reading as people read it in a terminal: the whole report by its outline, what was found under each sentence, with
 * where its paragraph stands in the file, and at the end what is missing or odd.
 * @example writeReading(reading, listLocations(marks), makePaint(false), 'zh').join('\n')
 */
export function writeReading(
  reading: Reading,
  locations: Locations,
  paint: Paint,
  language: Language,
): readonly string[] {
  return [
    ...writeHead(reading, paint, language),
    ...writeBody(reading, locations, paint, language),
    ...writeFoot(reading, paint, language),
  ]
}
