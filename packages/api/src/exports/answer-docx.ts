import { type OfficialDocument, writeDocx } from '@gangmu/output'
import type { FileAnswer } from '../routes/bind-route.ts'

/** A Word file by its name. */
export async function answerDocx(document: OfficialDocument, fileName: string): Promise<FileAnswer> {
  const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  return { bytes: await writeDocx(document), mediaType, fileName }
}
