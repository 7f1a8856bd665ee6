import type { Feature } from 'write-excel-file/universal'
import {
  findElement,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  replaceElement,
} from 'write-excel-file/utility'
import type { OutputColumn, OutputLanguage } from '../output-table.ts'
import { columnLetters } from './column-letters.ts'
import { widthOf } from './column-width.ts'

const sheetFile = 'xl/worksheets/sheet{id}.xml'
/** Rows a sheet has. */
const ALL_ROWS = 1_048_576

/** Width in characters that is printed one page wide on A4 and on A3; a wider table would be too small to read so, and takes several. */
const MOST_ON_A4 = 180
const MOST_ON_A3 = 280
const [A3, A4] = [8, 9]

const fitToPage = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'

const gridLines = '<printOptions gridLines="1"/>'
/** Most characters of a printed head or foot, all told (ECMA-376-1, 18.3.1.46). */
const MOST_IN_FOOT = 200

/**
 * Words of a head or foot: an ampersand begins a code there, and digits after one would be a size of type; what no part of a
 * workbook can hold is left out.
 */
const plainFoot = (words: string) =>
  words
    .slice(0, MOST_IN_FOOT)
    .replaceAll(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ')
    .replaceAll('&', '＆')
    .replaceAll('<', '＜')
    .replaceAll('>', '＞')

function writeFeet(title: string, source: string): string {
  const [above, below] = [plainFoot(title), plainFoot(source)]
  return `<headerFooter><oddHeader>&amp;C ${above}</oddHeader><oddFooter>&amp;L ${below}&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`
}

/** Printed, the titles are told on every page, and so are the columns that stay in view. */
function writePrintTitles(sheet: string, frozen: number): string {
  const kept = frozen === 0 ? '' : `'${sheet}'!$A:$${columnLetters(frozen - 1)},`
  return `<definedName name="_xlnm.Print_Titles" localSheetId="0">${kept}'${sheet}'!$1:$1</definedName>`
}

/** Where the choices of the column that has the nth list stand on the sheet of choices. */
function listPlace(list: number, length: number, sheet: string): string {
  const letters = columnLetters(list)
  return `'${sheet}'!$${letters}$2:$${letters}$${length + 1}`
}

/** Every row offers the choices, those that a person adds too. */
function writeValidations(columns: readonly OutputColumn[], sheet: string, refusal: string): string {
  let list = 0
  const written = columns.flatMap(({ choices }, index) => {
    if (!choices || choices.length === 0) return []
    const letters = columnLetters(index)
    const range = `${letters}2:${letters}${ALL_ROWS}`
    const place = listPlace(list++, choices.length, sheet)
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" error="${refusal}" sqref="${range}"><formula1>${place}</formula1></dataValidation>`
  })
  return written.length === 0 ? '' : `<dataValidations count="${written.length}">${written.join('')}</dataValidations>`
}

/**
 * What the library leaves to others: columns out of sight, lists of choices, the sheet of choices out of sight, and how it is printed.
 * @param frozen How many columns stay in view.
 * @param sheet Name of the first sheet, and `choices` that of the sheet of choices, where there is one; it is the last.
 * @param refusal What a person reads who enters something else; plain words.
 * @param title What stands above every printed page, and `source` below it, beside the number of the page.
 */
export function extendSheet(
  columns: readonly OutputColumn[],
  frozen: number,
  {
    sheet,
    choices,
    refusal,
    title,
    source,
  }: Readonly<Record<'sheet' | 'choices' | 'refusal' | 'title' | 'source', string>>,
  language: OutputLanguage,
): Feature<Blob> {
  const hasChoices = columns.some((column) => column.choices !== undefined && column.choices.length > 0)
  const width = columns.reduce((sum, column) => sum + (column.hidden ? 0 : widthOf(column, language)), 0)
  const paperSize = width > MOST_ON_A4 ? A3 : A4
  const isFitted = width <= MOST_ON_A3
  const order = getOrderOfSiblings(sheetFile, 'worksheet') ?? []
  return {
    files: {
      transform: {
        [sheetFile]: {
          transformElementAttributes(tag, attributes, index, _options, { sheetIndex }) {
            if (sheetIndex !== 0) return attributes
            if (tag === 'pageSetup')
              return { ...attributes, paperSize, ...(isFitted ? { fitToWidth: 1, fitToHeight: 0 } : {}) }
            const isHidden = tag === 'col' && index !== undefined && columns[index]?.hidden
            return isHidden ? { ...attributes, hidden: 1 } : attributes
          },
          transform(xml, _options, { sheetIndex }) {
            if (sheetIndex !== 0) return xml
            const fitted = !isFitted
              ? xml
              : insertElementMarkupAccordingToOrderOfSiblings(xml, fitToPage, order, 'worksheet')
            const parts = [gridLines, writeFeet(title, source)]
            if (hasChoices) parts.push(writeValidations(columns, choices, refusal))
            return parts.reduce(
              (whole, part) => insertElementMarkupAccordingToOrderOfSiblings(whole, part, order, 'worksheet'),
              fitted,
            )
          },
        },
        'xl/workbook.xml': {
          transformElementAttributes: (tag, attributes) =>
            tag === 'sheet' && attributes.name === choices ? { ...attributes, state: 'hidden' } : attributes,
          transform(xml) {
            const element = findElement(xml, 'definedNames')
            const names = `<definedNames>${writePrintTitles(sheet, frozen)}</definedNames>`
            return element ? replaceElement(xml, element, names) : xml.replace('</sheets>', () => `</sheets>${names}`)
          },
        },
      },
    },
  }
}
