import type {
  Commitment,
  DateFinding,
  DocumentFacts,
  Enumeration,
  Indicator,
  NameFinding,
  OutlineNode,
  Quantity,
  Rank,
  ReadOptions,
  Recognition,
  Target,
  Term,
} from '../reading.ts'
import { SpanIndex } from './span-index.ts'
import type { Scan } from './token.ts'

/** What the linkers read from: the text, its tokens, and everything read before them. Lists are in reading order. */
export interface ReadContext {
  readonly text: string
  readonly scan: Scan
  readonly options: ReadOptions
  readonly quantities: readonly Quantity[]
  readonly dates: readonly DateFinding[]
  readonly ranks: readonly Rank[]
  readonly names: readonly NameFinding[]
  readonly terms: readonly Term[]
  readonly outline: readonly OutlineNode[]
  readonly facts: DocumentFacts
  /** Filled in this order; a linker sees what came before it and empty lists for what comes later. */
  readonly found: {
    readonly enumerations: readonly Enumeration[]
    readonly recognitions: readonly Recognition[]
    readonly indicators: readonly Indicator[]
    readonly targets: readonly Target[]
    readonly commitments: readonly Commitment[]
  }
}

/** A context with its figures, places and dates by where they stand. */
export interface LinkContext extends ReadContext {
  readonly spans: {
    readonly quantities: SpanIndex<Quantity>
    readonly ranks: SpanIndex<Rank>
    readonly dates: SpanIndex<DateFinding>
  }
}

const spansOf = new WeakMap<Scan, LinkContext['spans']>()

/** The context of a reading with its look-ups by offset, which all linkers share. */
export function withSpans(ctx: ReadContext): LinkContext {
  let spans = spansOf.get(ctx.scan)
  if (spans === undefined) {
    const { quantities, ranks, dates } = ctx
    spans = { quantities: new SpanIndex(quantities), ranks: new SpanIndex(ranks), dates: new SpanIndex(dates) }
    spansOf.set(ctx.scan, spans)
  }
  return { ...ctx, spans }
}
