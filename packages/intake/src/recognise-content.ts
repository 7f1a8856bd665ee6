import { type Archive, openArchive } from './archive/archive.ts'
import type { ContentKind } from './content-kind.ts'
import type { IntakeLimits } from './limits.ts'
import { refuse } from './problem.ts'

/** A file's bytes with what they were recognised as. */
export interface Content {
  readonly bytes: Uint8Array
  readonly kind: ContentKind
  /** The directory of the archive it is, already checked. */
  readonly archive?: Archive
  /** The extension its name has, in lower case without the dot; empty when there is none. */
  readonly extension: string
}

const signatures: readonly (readonly [kind: ContentKind, signature: readonly number[], at?: number])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['image', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['image', [0x57, 0x45, 0x42, 0x50], 8],
  ['image', [0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69], 4],
  ['archive', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['archive', [0x1f, 0x8b, 0x08]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
]

const archiveParts: readonly (readonly [kind: ContentKind, part: string])[] = [
  ['xlsx', 'xl/workbook.xml'],
  ['pptx', 'ppt/presentation.xml'],
  ['ofd', 'ofd.xml'],
  ['odt', 'content.xml'],
]

const oleStreams: readonly (readonly [kind: ContentKind, stream: string])[] = [
  ['doc', 'WordDocument'],
  ['xls', 'Workbook'],
  ['ppt', 'PowerPoint Document'],
]

/**
 * Recognises a file by its content; its name is only kept beside it. An archive's directory is opened and
 * checked on the way.
 * @throws IntakeRefusal when it is an archive that is damaged, encrypted or dishonest.
 */
export function recogniseContent(bytes: Uint8Array, name: string | undefined, limits: IntakeLimits): Content {
  const extension = readExtension(name)
  if (isArchive(bytes)) {
    const archive = openArchive(bytes, limits)
    return { bytes, extension, archive, kind: recogniseArchive(archive) }
  }
  const kind = signatures.find(([, signature, at = 0]) => signature.every((byte, i) => bytes[at + i] === byte))?.[0]
  if (kind === 'ole') return { bytes, extension, kind: recogniseOle(bytes, extension) }
  return { bytes, extension, kind: kind ?? recogniseMarkup(bytes) ?? 'text' }
}

function readExtension(name: string | undefined): string {
  const file = name?.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1) ?? ''
  const dot = file.lastIndexOf('.')
  return dot < 0 ? '' : file.slice(dot + 1).toLowerCase()
}

function isArchive(bytes: Uint8Array): boolean {
  const empty = bytes[2] === 5 && bytes[3] === 6
  return bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || empty)
}

function recogniseArchive(archive: Archive): ContentKind {
  for (const name of archive.entries.keys()) {
    if (name.startsWith('word/document') && name.endsWith('.xml')) return 'docx'
  }
  return archiveParts.find(([, part]) => archive.entries.has(part))?.[0] ?? 'zip'
}

function recogniseOle(bytes: Uint8Array, extension: string): ContentKind {
  const holds = (stream: string) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(stream, 0, 'utf16le')
  if (holds('EncryptedPackage')) refuse({ code: 'encrypted', params: { format: 'docx' } })
  const kind = oleStreams.find(([, stream]) => holds(stream))?.[0] ?? 'ole'
  // WPS Writer keeps the old Word layout, so here only the name can tell.
  return kind === 'doc' && extension === 'wps' ? 'wps' : kind
}

const HEAD = 1024

function recogniseMarkup(bytes: Uint8Array): ContentKind | undefined {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const label = wide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8'
  const head = new TextDecoder(label).decode(bytes.subarray(0, HEAD)).trimStart().toLowerCase()
  if (head.startsWith('<!doctype html') || /^<(html|head|body|meta|title|div|p|table|article|h1)[\s>]/.test(head))
    return 'html'
  if (head.startsWith('<!--') && head.includes('<html')) return 'html'
  if (head.startsWith('<?xml') || head.startsWith('<!doctype')) return head.includes('<html') ? 'html' : 'xml'
  if (head.startsWith('mime-version:') || head.startsWith('from: <saved by')) return 'mht'
  return head.includes('%pdf-1.') ? 'pdf' : undefined
}
