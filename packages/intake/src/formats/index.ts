import { csv } from './csv/csv.ts'
import { doc } from './doc/doc.ts'
import { docx } from './docx/docx.ts'
import type { Format } from './format.ts'
import { html } from './html/html.ts'
import { md } from './md/md.ts'
import { ofd } from './ofd/ofd.ts'
import { pdf } from './pdf/pdf.ts'
import { txt } from './txt/txt.ts'
import { wps } from './wps/wps.ts'
import { xlsx } from './xlsx/xlsx.ts'

/** Formats that can be opened, in the order they are asked. Plain text comes last: it recognises any text. */
export const formats = [docx, doc, wps, pdf, ofd, xlsx, html, csv, md, txt] as const satisfies readonly Format[]

/** The id of a format that can be opened. */
export type FormatId = (typeof formats)[number]['id']
