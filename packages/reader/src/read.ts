import { readDocumentFacts } from './documents/read-document-facts.ts'
import { findTasks, leftBeside } from './documents/tasks/find-tasks.ts'
import type { ReadContext } from './engine/context.ts'
import { readNumbers } from './engine/read-numbers.ts'
import { scan } from './engine/scan.ts'
import { sha256 } from './engine/sha256.ts'
import { readOutline } from './outline/read-outline.ts'
import type { DocumentFacts, Reading, ReadOptions } from './reading.ts'
import { linkers } from './rules/linkers.ts'
import { readQuotedTerms } from './rules/quoted-term/quoted-term.ts'

/**
 * Reads a report: what it says, each item standing on its own words. Pure and linear in the text; odd text never throws.
 * Every digit and Chinese numeral is in exactly one of quantities, dates, ranks, names and `remainder.numbers`.
 * @param text raw text as decoded; offsets of the reading are UTF-16 code units into it
 * @example readReport('增长6%以上。').quantities[0] // { quote: '6%', amount: '6', unit: '%', bound: 'at-least', … }
 */
export function readReport(text: string, options: ReadOptions = {}): Reading {
  const tokens = scan(text)
  const numbers = readNumbers(tokens)
  const shape = readOutline(text)
  const { outline, contents } = shape
  const { assigns, ...told } = readDocumentFacts(text, shape, options)
  const facts: DocumentFacts = {
    ...told,
    sha256: sha256(text),
    chars: text.length,
    text,
  }
  const base = {
    text,
    scan: tokens,
    options,
    outline,
    facts,
    quantities: numbers.quantities,
    dates: numbers.dates,
    ranks: numbers.ranks,
    names: numbers.names,
    terms: readQuotedTerms(tokens),
  }
  const linked = link(base)
  const context = { ...base, found: linked.found }
  const tasks = findTasks(facts, assigns)
  return {
    schema: 'gangmu.reading/1',
    document: facts,
    outline,
    contents,
    quantities: base.quantities,
    ...linked.found,
    ...(tasks && { tasks }),
    ranks: base.ranks,
    terms: base.terms,
    dates: base.dates,
    names: base.names,
    remainder: { numbers: numbers.remainder, clauses: tasks ? leftBeside(tasks, linked.clauses) : linked.clauses },
    diagnostics: linkers.diagnostics?.(context, contents) ?? [],
  }
}

function link(base: Omit<ReadContext, 'found'>): {
  found: ReadContext['found']
  clauses: Reading['remainder']['clauses']
} {
  let found: ReadContext['found'] = {
    enumerations: [],
    recognitions: [],
    targets: [],
    indicators: [],
    commitments: [],
  }
  const context = (): ReadContext => ({ ...base, found })
  found = { ...found, enumerations: linkers.enumerations?.(context()) ?? [] }
  found = { ...found, recognitions: linkers.recognitions?.(context()) ?? [] }
  found = { ...found, targets: linkers.targets?.(context()) ?? [] }
  found = { ...found, indicators: linkers.indicators?.(context()) ?? [] }
  const acts = linkers.commitments?.(context())
  found = { ...found, commitments: acts?.commitments ?? [] }
  return { found, clauses: acts?.clauses ?? [] }
}
