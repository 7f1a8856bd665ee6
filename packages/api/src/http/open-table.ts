import { openDocument } from '@gangmu/intake'
import type { SheetSource } from '@gangmu/output'
import { ApiProblem } from '../problems/api-problem.ts'

/** An archive begins so, and every workbook is one. */
const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b
const isDelimited = (fileName: string): boolean => /\.(?:csv|tsv)$/i.test(fileName)

/**
 * A table that came with a form: a workbook as its bytes, a CSV file as its rows, in whatever encoding and with whatever mark
 * between fields intake knows.
 * @throws ApiProblem `unreadable-file` with intake's code when a CSV file cannot be read
 * @example await openTable({ fileName: '单位.csv', bytes }) // [['单位', '简称'], ['区教育局', '教育局']]
 */
export async function openTable({
  fileName,
  bytes,
}: {
  readonly fileName: string
  readonly bytes: Uint8Array
}): Promise<SheetSource> {
  if (isArchive(bytes) || !isDelimited(fileName)) return bytes
  const opened = await openDocument(bytes, { name: fileName })
  if (!opened.ok) throw new ApiProblem('unreadable-file', { ...opened.problem.params, intake: opened.problem.code })
  return opened.document.text.split('\n').map((line) => line.split('\t').map(plain))
}

/** A field as it was meant: files for spreadsheets mark what must stay text with an apostrophe. */
function plain(field: string): string | null {
  if (field === '') return null
  return field.startsWith("'") && /^'[\d=+\-@＝＋－＠]/.test(field) ? field.slice(1) : field
}
