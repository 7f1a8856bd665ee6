import { decodeText } from '../../encoding/decode-text.ts'
import { SheetWriter } from '../../sheet-writer.ts'
import { TextBuilder } from '../../text-builder.ts'
import type { Format } from '../format.ts'
import { findDelimiter, listRecords } from './list-records.ts'

/**
 * Comma-separated values (RFC 4180), and with tabs or semicolons. By its bytes it is plain text, so the name decides.
 * A record is a line; quotes around a field are taken off.
 */
export const csv = {
  id: 'csv',
  mediaType: 'text/csv',
  extensions: ['csv', 'tsv'],
  recognises: (content) => content.kind === 'text' && (content.extension === 'csv' || content.extension === 'tsv'),
  open(content, limits) {
    const { text, encoding, notices } = decodeText(content.bytes, limits)
    const out = new TextBuilder(limits)
    const writer = new SheetWriter(out, 0)
    let row = 0
    for (const fields of listRecords(text, findDelimiter(text))) {
      writer.writeRow(
        row++,
        fields.map((field, column) => ({ column, text: field })),
      )
    }
    writer.end()
    return { text: out.text(), encoding, marks: out.marks, notices }
  },
  example() {
    const source = '指标,单位,目标\r\n口袋公园,个,3\r\n"老旧小区,含续建",个,12\r\n'
    return {
      name: 'tasks.csv',
      bytes: new TextEncoder().encode(source),
      text: '指标\t单位\t目标\n口袋公园\t个\t3\n老旧小区,含续建\t个\t12',
    }
  },
} as const satisfies Format
