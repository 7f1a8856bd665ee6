import type { EntryBody, MonthSheetView } from '@gangmu/contract'

/** Columns that a block copied from Excel fills, from the one it is pasted into to the right. */
export const pasteColumns = ['amount', 'base', 'growth', 'words'] as const
/** One of {@link pasteColumns}. */
export type PasteColumn = (typeof pasteColumns)[number]

/** Cells of a row by column; an empty cell of the block leaves what is there. */
export type PastedCells = Readonly<Partial<Record<PasteColumn, string>>>

/** What a line that nobody has typed into says. */
export const emptyBody: EntryBody = {
  words: null,
  nothingNew: false,
  figure: null,
  milestonesDone: [],
  obstacle: null,
  evidence: [],
}

/** A line of a pasted block: its cells by column, and what stood to the right of the last column. */
export interface PastedLine {
  readonly cells: PastedCells
  readonly beyond: readonly string[]
}

/**
 * A block copied from Excel as lines for the rows from the one it is pasted into; null for a single cell, which is pasted as
 * usual. A cell of several lines comes in quotation marks.
 * @example readPasted('12\t3\n15\t4', 'amount')?.[1]?.cells // { amount: '15', base: '4' }
 */
export function readPasted(text: string, into: PasteColumn): readonly PastedLine[] | null {
  const rows = splitBlock(text).map((cells) => cells.map((cell) => cell.trim()))
  if (rows.length < 2 && (rows[0]?.length ?? 0) < 2) return null
  const columns = pasteColumns.slice(pasteColumns.indexOf(into))
  return rows.map((cells) => ({
    cells: Object.fromEntries(columns.flatMap((column, index) => (cells[index] ? [[column, cells[index]]] : []))),
    beyond: cells.slice(columns.length).filter((cell) => cell !== ''),
  }))
}

function splitBlock(text: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  const end = () => {
    rows.at(-1)?.push(cell)
    cell = ''
  }
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] as string
    if (mark === '"' && (quoted || cell === '')) {
      // A quotation mark within a quoted cell is written twice.
      if (quoted && text[at + 1] === '"') {
        cell += mark
        at++
      } else quoted = !quoted
    } else if (mark === '\t' && !quoted) end()
    else if (mark === '\n' && !quoted) {
      end()
      rows.push([])
    } else if (mark !== '\r') cell += mark
  }
  if (cell !== '' || (rows.at(-1)?.length ?? 0) > 0) end()
  else rows.pop()
  return rows
}

/**
 * A number as people type it: full-width digits, thousands commas, a percent sign and blanks are read; anything else stays
 * and is told as wrong where it stands.
 * @example readNumber('１,２34.5 %') // '1234.5'
 */
export function readNumber(typed: string): string {
  let out = ''
  for (const character of typed.normalize('NFKC')) {
    if (character === ',' || character === '%' || character.trim() === '') continue
    out += character === '−' || character === '—' ? '-' : character
  }
  return out
}

/** Whether a text is a decimal as the ledger keeps them. @example isNumber('-3.50') // true */
export function isNumber(text: string): boolean {
  return /^-?\d{1,30}(\.\d{1,9})?$/.test(text)
}

/** What a unit says with a figure changed; without amount and growth there is no figure. */
export function withFigure(
  body: EntryBody,
  change: Partial<NonNullable<EntryBody['figure']>>,
  start: NonNullable<EntryBody['figure']>,
): EntryBody {
  const figure = { ...(body.figure ?? start), ...change }
  return { ...body, figure: figure.amount === null && figure.growth === null ? null : figure }
}

/**
 * What a figure of a line starts from when the first of it is typed or pasted. What grows by a percentage is itself counted in
 * something else, so the target's % is no unit of an amount.
 * @example startFigure(row, '2026-06-22').unit // '公里'
 */
export function startFigure(
  { item: { target }, held }: Pick<MonthSheetView['rows'][number], 'item' | 'held'>,
  day: string,
): NonNullable<EntryBody['figure']> {
  const aimed = target?.shape === 'growth' ? null : target?.unit
  const unit = aimed ?? held.previous?.unit ?? null
  return { amount: null, unit, base: held.base?.amount ?? null, growth: null, figureState: 'flash', claimedOn: day }
}
