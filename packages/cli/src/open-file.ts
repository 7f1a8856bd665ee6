import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { describeIntakeProblem, type OpenedDocument, openDocument } from '@gangmu/intake'
import { UnreadableFile } from './unreadable-file.ts'

/** A file's bytes and the name it is known by. */
export interface FileBytes {
  readonly name: string
  readonly bytes: Uint8Array
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

/** Why a file could not be read, by the system's own code. */
function describeSystemError(error: unknown): { zh: string; en: string } {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT') return { zh: '没有这个文件', en: 'there is no such file' }
  if (code === 'EACCES' || code === 'EPERM') return { zh: '没有读取权限', en: 'reading it is not permitted' }
  if (code === 'EISDIR') return { zh: '这是一个文件夹', en: 'it is a folder' }
  return { zh: `读取失败（${code || '未知原因'}）`, en: `reading failed (${code || 'unknown reason'})` }
}

/**
 * What the system said of a file that could not be read, in words for people; what the system did not say is thrown on.
 * @example readFileSync(path) // catch (error) { throw asUnreadable(path, error) }
 */
export function asUnreadable(path: string, error: unknown): UnreadableFile {
  if (!(error instanceof Error && 'syscall' in error)) throw error
  const reason = describeSystemError(error)
  return new UnreadableFile({ zh: `${path}：${reason.zh}。`, en: `${path}: ${reason.en}.` })
}

/**
 * The bytes of a file, or of stdin for `-`.
 * @throws UnreadableFile
 * @example await readFileBytes('report.txt')
 */
export async function readFileBytes(path: string): Promise<FileBytes> {
  try {
    if (path === '-') return { name: 'stdin', bytes: await readInput() }
    return { name: basename(path), bytes: await readFile(path) }
  } catch (error) {
    throw asUnreadable(path, error)
  }
}

/**
 * Opens a file as a document.
 * @throws UnreadableFile with the intake room's own advice.
 * @example (await openFile('report.docx')).text
 */
export async function openFile(path: string): Promise<OpenedDocument> {
  const { name, bytes } = await readFileBytes(path)
  const opened = await openDocument(bytes, path === '-' ? {} : { name })
  if (opened.ok) return opened.document
  const zh = describeIntakeProblem(opened.problem, 'zh')
  const en = describeIntakeProblem(opened.problem, 'en')
  throw new UnreadableFile({ zh: `${path}：${zh.title}。${zh.advice}`, en: `${path}: ${en.title}. ${en.advice}` })
}
