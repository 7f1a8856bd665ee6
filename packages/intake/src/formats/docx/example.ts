import { strToU8, zipSync } from 'fflate'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/**
 * Packs the parts of a word processing file: the body's content, and other parts by their file name in `word/`.
 * @example packWord('<w:p><w:r><w:t>工作回顾</w:t></w:r></w:p>') // bytes of a .docx
 */
export function packWord(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const roles = Object.keys(parts).map((name) => name.replace('.xml', ''))
  const types = roles.map((role) => override(`/word/${role}.xml`, role)).join('')
  const relations = roles.map((role, i) => relation(`r${i + 1}`, role, `${role}.xml`)).join('')
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override('/word/document.xml', 'document.main')}${types}</Types>`,
    ),
    '_rels/.rels': strToU8(wrapRelations(relation('r1', 'officeDocument', 'word/document.xml'))),
    'word/_rels/document.xml.rels': strToU8(wrapRelations(relations)),
    'word/document.xml': strToU8(`${head}<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        `word/${name}`,
        strToU8(head + content.replace('>', ` xmlns:w="${word}">`)),
      ]),
    ),
  })
}

const override = (part: string, role: string) =>
  `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${role}+xml"/>`
const relation = (id: string, role: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${role}" Target="${target}"/>`
const wrapRelations = (relations: string) =>
  `${head}<Relationships xmlns="${packaged}/relationships">${relations}</Relationships>`

/** A small Word document with a heading, a paragraph and a table. */
export function writeExample(): { name: string; bytes: Uint8Array; text: string } {
  const paragraph = (text: string, properties = '') => `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`
  const body = [
    paragraph('一、工作回顾', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
    paragraph('全区新建口袋公园3个。'),
    `<w:tbl><w:tr>${cell('指标')}${cell('目标')}</w:tr><w:tr>${cell('老旧小区改造')}${cell('12个')}</w:tr></w:tbl>`,
  ].join('')
  return {
    name: 'report.docx',
    bytes: packWord(body),
    text: '一、工作回顾\n全区新建口袋公园3个。\n指标\t目标\n老旧小区改造\t12个',
  }
}
