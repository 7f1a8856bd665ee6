import type { Quote } from '@gangmu/text'

/**
 * What a report says, each item standing on its own words.
 * Offsets are half-open UTF-16 code units into `document.text`; `text.slice(start, end) === quote` for every item.
 * Amounts are exact decimals written as strings in the base unit (`408.6亿元` is `'40860000000'` of `元`); a range is `'6..6.5'`.
 */
export interface Reading {
  readonly schema: 'gangmu.reading/1'
  readonly document: DocumentFacts
  readonly outline: readonly OutlineNode[]
  readonly contents: ContentsCheck
  readonly quantities: readonly Quantity[]
  readonly indicators: readonly Indicator[]
  readonly targets: readonly Target[]
  readonly enumerations: readonly Enumeration[]
  readonly recognitions: readonly Recognition[]
  readonly ranks: readonly Rank[]
  readonly commitments: readonly Commitment[]
  /** Tasks with who answers for them; only in readings of a task breakdown or a livelihood list. */
  readonly tasks?: readonly AssignedTask[]
  readonly terms: readonly Term[]
  readonly dates: readonly DateFinding[]
  /** Numerals that are neither amount, date nor rank: ordinals, names (15号线, 5G), section markers. */
  readonly names: readonly NameFinding[]
  readonly remainder: Remainder
  readonly diagnostics: readonly Diagnostic[]
}

/** Kind of document (文种): the work report, its task breakdown (任务分解), a livelihood list (民生实事清单). */
export type DocumentKind = 'work-report' | 'task-breakdown' | 'livelihood-list' | 'other'

/** What the document says about itself: title, kind, place and years, with its whole text. */
export interface DocumentFacts {
  readonly title: string
  readonly kind: DocumentKind
  /** The place named by the text; `code` (GB/T 2260) is null unless the caller's place pack knows the name. */
  readonly place: { readonly name: string; readonly code: string | null } | null
  /** The year the report was given, from its headings or meeting date; never from the clock or a file's name. */
  readonly year: number | null
  readonly reviewYear: number | null
  readonly planYear: number | null
  /** The meeting the report was given to and who gave it, from its title lines; absent in readings of other kinds of text. */
  readonly meeting?: MeetingFacts | null
  /** SHA-256 of the text in UTF-8, lower-case hex. */
  readonly sha256: string
  /** Length of the text in UTF-16 code units. */
  readonly chars: number
  readonly text: string
}

/** The meeting (人民代表大会会议) a report was given to. */
export interface MeetingFacts {
  /** `YYYY-MM-DD`, or null when only a part of it is told. */
  readonly date: string | null
  /** `云岫区第五届人民代表大会第三次会议`, or null. */
  readonly session: Quote | null
  /** The name of who gave the report, or null. */
  readonly speaker: Quote | null
}

/** Role of a section: what it does in the report. */
export type SectionRole =
  | 'contents'
  | 'opening'
  | 'review'
  | 'achievements'
  | 'problems'
  | 'plan'
  | 'targets'
  | 'tasks'
  | 'self-governance'
  | 'annex'
  | 'glossary'

/** A section with its heading and what stands below it. */
export interface OutlineNode {
  /** Stable within one text: the path of positions, `2.1.3`. */
  readonly id: string
  /** 1 for 一、, 2 for （一）, 3 for a run-in lead sentence or 1. and so on. */
  readonly level: number
  /** As written: `一、`, `（一）`, `1.`; empty for a run-in heading. */
  readonly marker: string
  readonly title: string
  readonly role: SectionRole
  /** The whole section, from its heading to where the next of its level begins. */
  readonly start: number
  readonly end: number
  /** The heading's own words, marker included. */
  readonly heading: Quote
  readonly children: readonly OutlineNode[]
}

/** One line of the contents list (目录). */
export interface ContentsEntry extends Quote {
  readonly level: number
  readonly marker: string
  readonly title: string
  /** `id` of the body heading this entry points at, or null when the body has none. */
  readonly node: string | null
}

/** The contents list held against the body, and whether the text stops before its end. */
export interface ContentsCheck {
  readonly entries: readonly ContentsEntry[]
  /** Entries of the contents list that have no body. */
  readonly missing: readonly ContentsEntry[]
  /** Ids of body headings of the listed levels that the contents list does not name. */
  readonly unlisted: readonly string[]
  /** The text stops in mid-sentence. */
  readonly truncated: boolean
}

/** How an amount is meant: as it stands, about it (左右), beyond it (超), nearly (近), or as a limit (不低于, 以内). */
export type Bound = 'exact' | 'about' | 'over' | 'nearly' | 'at-least' | 'at-most'

/** Every finding keeps its address within this text (`id`), its rule and its parts, so that it can answer "why do you think so?". */
export interface Finding {
  /** Stable for the same text and reader: kind and start, e.g. `quantity:1024`. */
  readonly id: string
  readonly rule: string
  /** The parts that made it, innermost rules first. */
  readonly parts?: readonly Part[]
}

/** A piece of a finding with the rule that read it; pieces have pieces. */
export interface Part extends Quote {
  readonly rule: string
  /** What the part means, shortly: a value, a unit id, a word class. */
  readonly value: string
  readonly parts?: readonly Part[]
}

/** An amount with its unit: an exact decimal in the base unit, a range as `6..6.5`. */
export interface Quantity extends Quote, Finding {
  readonly amount: string
  readonly unit: string
  readonly bound: Bound
}

/** Whether a number is the amount itself or by how much it changed. */
export type Measure = 'amount' | 'change'
/** Which way something changed. */
export type Direction = 'up' | 'down' | 'flat'

/** What was measured, with its number (指标). */
export interface Indicator extends Finding {
  readonly subject: Quote
  readonly quantity: Quote
  readonly measure: Measure
  readonly direction?: Direction
  readonly basis?: 'yoy' | 'other'
  /** Period as `2022`, `2022-H1`, `2022-Q3`, `2022-07`, or null when the text does not say. */
  readonly period: string | null
  /** 口径 words kept as written: 规上, 限上, 区金库, 不含农户. */
  readonly scope: string | null
  /** Id of the indicator card the subject matched, or null. */
  readonly card: string | null
}

/** How a target is aimed at: by a bound, a range, another figure to stay above or in step with, or a direction alone. */
export type Comparator =
  | 'at-least'
  | 'exact'
  | 'about'
  | 'at-most'
  | 'range'
  | 'over'
  | 'above-reference'
  | 'in-step'
  | 'assigned'
  | 'direction'

/** A number or direction aimed at (目标), with how firmly it is promised. */
export interface Target extends Finding {
  readonly subject: Quote
  readonly comparator: Comparator
  readonly quantity?: Quote
  readonly reference?: Quote
  readonly measure: Measure
  readonly direction?: Direction
  readonly period: string | null
  readonly firmness: 'ensure' | 'strive' | 'plain'
  readonly card: string | null
}

/** A list that names things and states how many there are (`A、B等N个`). */
export interface Enumeration extends Finding {
  readonly items: readonly Quote[]
  readonly total: string
  readonly named: number
  /** total − named, never below 0. */
  readonly unnamed: number
  readonly noun: Quote
}

/** An honour: who received which title, and of what level. */
export interface Recognition extends Finding {
  readonly holder?: Quote
  readonly verb: Quote
  readonly title: Quote
  readonly level: 'national' | 'provincial' | 'city' | 'county' | 'other' | null
}

/** A place in an order, as in 全市第一: `position` 1 in `scope` 全市. */
export interface Rank extends Quote, Finding {
  readonly scope: string | null
  readonly position: string
}

/** A clause of the plan that promises an action: its verb and what it acts on. */
export interface Commitment extends Quote, Finding {
  /** True for a run-in heading sentence: it names a group of tasks and is not one itself. */
  readonly heading: boolean
  readonly verb: Quote
  readonly objects: readonly Quote[]
  /** `id` of the outline node it stands in. */
  readonly section: string | null
}

/** What a unit does in a task: leads (牵头), compiles (汇总), answers for its part (责任) or supports (配合). */
export type DutyRole = 'lead' | 'compiling' | 'responsible' | 'supporting'

/** A unit's duty in a task, as the document assigns it; `rule` says by what: a label, a column, words behind the name, its place. */
export interface Duty {
  readonly role: DutyRole
  readonly unit: Quote
  readonly rule: string
}

/** A task that a breakdown (任务分解) or a livelihood list (民生实事清单) assigns; its own words are the quote, without number. */
export interface AssignedTask extends Quote, Finding {
  readonly duties: readonly Duty[]
  /** Names or posts of the leaders in charge, as written. */
  readonly leaders: readonly Quote[]
  /** Words of the deadline and the day they mean, `YYYY-MM-DD`; null where they mean none or the plan's year is not told. */
  readonly deadline: { readonly words: Quote; readonly day: string | null } | null
}

/** A coined term in quotation marks. */
export interface Term extends Quote, Finding {}

/** A date, a period or a relative date. */
export interface DateFinding extends Quote, Finding {
  /** `2022`, `2022-08`, `2022-08-21`, `2022-H1`, a range `2021..2025`; relative words keep their own form (`this-year`). */
  readonly value: string
}

/** A number that is part of a name or a marker, with the reason why it is no amount. */
export interface NameFinding extends Quote, Finding {
  readonly why: string
}

/** What was not understood, each piece with the reason; a reading is complete when both lists are empty. */
export interface Remainder {
  readonly numbers: readonly (Quote & { readonly why: string })[]
  readonly clauses: readonly (Quote & { readonly why: string })[]
}

/** How much an observation matters. */
export type Severity = 'error' | 'warning' | 'info'

/** Whether an observation holds by the text alone, or is worth a look by a person who knows the matter. */
export type Certainty = 'certain' | 'worth-a-look'

/** A coded observation about the text itself; both languages are rendered from the code (see `describeDiagnostic`). */
export interface Diagnostic {
  readonly code: string
  readonly severity: Severity
  /** Absent in readings of earlier versions. */
  readonly certainty?: Certainty
  readonly start: number
  readonly end: number
  readonly params: Readonly<Record<string, string | number>>
  /** The other words it rests on, such as the first of two figures; absent where the span says all. */
  readonly evidence?: readonly Quote[]
}

/** What the caller knows beyond the text: names of places and their codes. The reader itself opens no file. */
export interface ReadOptions {
  /** Code (GB/T 2260) of a place name, or null when unknown. */
  readonly placeCode?: (name: string) => string | null
}
