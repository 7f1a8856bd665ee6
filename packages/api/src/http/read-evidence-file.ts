import type { Language } from '@gangmu/contract'
import { type ContentKind, defaultIntakeLimits, describeIntakeProblem, recogniseFile } from '@gangmu/intake'
import { ApiProblem } from '../problems/api-problem.ts'
import type { Upload } from './read-upload.ts'

/** Kinds of files that serve as evidence, with the media type each is given out with. */
const mediaTypes: Partial<Readonly<Record<ContentKind, string>>> = {
  pdf: 'application/pdf',
  ofd: 'application/ofd',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  doc: 'application/msword',
  wps: 'application/vnd.ms-works',
  xls: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
  rtf: 'application/rtf',
  image: 'application/octet-stream',
  text: 'text/plain; charset=utf-8',
}

/** A file that was looked at by its content, not by its name. */
export interface EvidenceFile {
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/**
 * Takes an uploaded file as evidence when its content is of a kind that people read: programs, archives, web pages and what
 * nobody knows are refused, whatever they are called.
 * @throws ApiProblem `unreadable-file`
 * @example readEvidenceFile({ fileName: '验收.pdf', bytes }, 'zh').mediaType // 'application/pdf'
 */
export function readEvidenceFile({ fileName, bytes }: Upload, language: Language): EvidenceFile {
  if (bytes.length === 0) throw new ApiProblem('invalid-request', { where: 'file' })
  const found = recogniseFile(bytes, fileName, defaultIntakeLimits)
  const unsupported = { code: 'unsupported-format', params: { format: found.ok ? found.kind : 'binary' } } as const
  const mediaType = found.ok ? mediaTypes[found.kind] : undefined
  if (mediaType !== undefined) return { fileName, mediaType, bytes }
  const problem = found.ok ? unsupported : found.problem
  const { title, advice } = describeIntakeProblem(problem, language)
  throw new ApiProblem('unreadable-file', { detail: `${title}${language === 'zh' ? '。' : '. '}${advice}` })
}
