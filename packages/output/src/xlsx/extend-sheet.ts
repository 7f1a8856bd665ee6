import type { Feature } from 'write-excel-file/universal'
import { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility'
import type { OutputColumn } from '../output-table.ts'
import { columnLetters } from './column-letters.ts'

const sheetFile = 'xl/worksheets/sheet{id}.xml'
/** Rows below the last written that still offer the choices, for lines a person adds. */
const SPARE_ROWS = 500

/** Where the choices of the column that has the nth list stand on the sheet of choices. */
function listPlace(list: number, length: number, sheet: string): string {
  const letters = columnLetters(list)
  return `'${sheet}'!$${letters}$2:$${letters}$${length + 1}`
}

function writeValidations(columns: readonly OutputColumn[], rows: number, sheet: string, refusal: string): string {
  let list = 0
  const written = columns.flatMap(({ choices }, index) => {
    if (!choices || choices.length === 0) return []
    const letters = columnLetters(index)
    const range = `${letters}2:${letters}${rows + 1 + SPARE_ROWS}`
    const place = listPlace(list++, choices.length, sheet)
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" error="${refusal}" sqref="${range}"><formula1>${place}</formula1></dataValidation>`
  })
  return written.length === 0 ? '' : `<dataValidations count="${written.length}">${written.join('')}</dataValidations>`
}

/**
 * What the library leaves to others: columns out of sight, lists of choices, and the sheet of choices out of sight.
 * @param rows How many rows of data the first sheet has.
 * @param sheet Name of the sheet of choices, where there is one; it is the last.
 * @param refusal What a person reads who enters something else; plain words.
 */
export function extendSheet(
  columns: readonly OutputColumn[],
  rows: number,
  sheet: string,
  refusal: string,
): Feature<Blob> {
  const hasChoices = columns.some(({ choices }) => choices !== undefined && choices.length > 0)
  const order = getOrderOfSiblings(sheetFile, 'worksheet') ?? []
  return {
    files: {
      transform: {
        [sheetFile]: {
          transformElementAttributes(tag, attributes, index, _options, { sheetIndex }) {
            const isHidden = tag === 'col' && sheetIndex === 0 && index !== undefined && columns[index]?.hidden
            return isHidden ? { ...attributes, hidden: 1 } : attributes
          },
          transform(xml, _options, { sheetIndex }) {
            if (sheetIndex !== 0 || !hasChoices) return xml
            const written = writeValidations(columns, rows, sheet, refusal)
            return insertElementMarkupAccordingToOrderOfSiblings(xml, written, order, 'worksheet')
          },
        },
        'xl/workbook.xml': {
          transformElementAttributes: (tag, attributes) =>
            tag === 'sheet' && attributes.name === sheet ? { ...attributes, state: 'hidden' } : attributes,
        },
      },
    },
  }
}
