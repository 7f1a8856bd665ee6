import { strToU8, zipSync } from 'fflate'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** A sheet to pack: its rows as XML, and the state of its tab. */
export interface PackedSheet {
  readonly name: string
  readonly rows: string
  readonly state?: 'hidden' | 'veryHidden'
}

/** Packs sheets into a workbook, with other parts by their name in `xl/`. */
export function packSheets(sheets: readonly PackedSheet[], parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const relations = sheets.map(
    (_, at) => `<Relationship Id="r${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  )
  const tabs = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="r${at + 1}"/>`,
  )
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    ),
    '_rels/.rels': strToU8(
      `${head}<Relationships xmlns="${packaged}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${head}<Relationships xmlns="${packaged}">${relations.join('')}</Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${tabs.join('')}</sheets></workbook>`,
    ),
    ...Object.fromEntries(
      sheets.map(({ rows }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        strToU8(`${head}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`),
      ]),
    ),
    ...Object.fromEntries(Object.entries(parts).map(([name, content]) => [`xl/${name}`, strToU8(head + content)])),
  })
}

const cell = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`

/** A small workbook with a head and two rows. */
export function writeExample(): { name: string; bytes: Uint8Array; text: string } {
  const rows = [
    `<row r="1">${cell('A1', '指标')}${cell('B1', '目标')}</row>`,
    `<row r="2">${cell('A2', '口袋公园')}<c r="B2"><v>3</v></c></row>`,
    `<row r="3">${cell('A3', '老旧小区改造')}<c r="B3"><v>12</v></c></row>`,
  ]
  return {
    name: 'tasks.xlsx',
    bytes: packSheets([{ name: '任务分解', rows: rows.join('') }]),
    text: '指标\t目标\n口袋公园\t3\n老旧小区改造\t12',
  }
}
