import { readFile } from 'node:fs/promises'
import { parentPort } from 'node:worker_threads'
import { getDocument } from 'unpdf/pdfjs'
import type { IntakeLimits } from '../../limits.ts'
import type { PrintedPage, PrintedPiece } from '../../printed/printed-page.ts'
import type { IntakeProblem } from '../../problem.ts'

/** What the thread is asked: to read one PDF. */
export interface PdfRequest {
  readonly bytes: Uint8Array
  readonly limits: IntakeLimits
}

/** What it answers: the pages as printed, or why there are none. */
export type PdfAnswer =
  | { readonly ok: true; readonly pages: readonly PrintedPage[] }
  | { readonly ok: false; readonly problem: IntakeProblem }

const port = parentPort
if (!port) throw new Error('Cannot start: this module runs in a worker thread only')

/** A page may be cut into this many pieces for each mark a text may have. */
const PIECES_PER_MARK = 4
const maps = new URL('./cmaps/', import.meta.url)

/** Gives the parser the character maps shipped beside this module, and nothing else: no font, no network. */
class LocalMaps {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    if (kind !== 'cMapUrl' || !/^[A-Za-z0-9-]+\.bcmap$/.test(filename)) throw new Error(`not shipped: ${filename}`)
    return new Uint8Array(await readFile(new URL(filename, maps)))
  }
}

async function read({ bytes, limits }: PdfRequest): Promise<PdfAnswer> {
  const task = getDocument({
    data: bytes,
    cMapUrl: 'cmaps/',
    cMapPacked: true,
    BinaryDataFactory: LocalMaps,
    useWorkerFetch: false,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    enableXfa: false,
    maxImageSize: 0,
    verbosity: 0,
  })
  try {
    const document = await task.promise
    const { numPages } = document
    const refused = (problem: IntakeProblem): PdfAnswer => ({ ok: false, problem })
    if (numPages > limits.pages)
      return refused({ code: 'too-many-pages', params: { pages: numPages, limit: limits.pages } })
    const { info } = await document.getMetadata()
    if ((info as { EncryptFilterName?: string | null }).EncryptFilterName)
      return refused({ code: 'encrypted', params: { format: 'pdf' } })
    const pages: PrintedPage[] = []
    let chars = 0
    let count = 0
    for (let number = 1; number <= numPages; number++) {
      const page = await document.getPage(number)
      const viewport = page.getViewport({ scale: 1 })
      const pieces: PrintedPiece[] = []
      const reader = page.streamTextContent({ disableNormalization: true }).getReader()
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        for (const item of part.value.items as TextItem[]) {
          if (item.str === '' || item.str === undefined) continue
          chars += item.str.length
          count++
          if (chars > limits.chars) return refused({ code: 'too-long', params: { limit: limits.chars } })
          if (count > limits.marks * PIECES_PER_MARK)
            return refused({ code: 'too-many-paragraphs', params: { limit: limits.marks } })
          pieces.push(place(item, viewport.transform))
        }
      }
      pages.push({ width: viewport.width, height: viewport.height, pieces })
      page.cleanup()
    }
    return { ok: true, pages }
  } catch (error) {
    return { ok: false, problem: explain(error) }
  } finally {
    await task.destroy()
  }
}

interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
}

/** Brings a piece from the coordinates of the file into those of the page as it is seen. */
function place({ str, transform, width }: TextItem, view: readonly number[]): PrintedPiece {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = transform
  const [va = 1, vb = 0, vc = 0, vd = 1, ve = 0, vf = 0] = view
  const size = Math.hypot(va * c + vc * d, vb * c + vd * d)
  const along = { x: va * a + vc * b, y: vb * a + vd * b }
  return {
    text: str,
    x: va * e + vc * f + ve,
    y: vb * e + vd * f + vf,
    width,
    size,
    slanted: Math.abs(along.y) > Math.abs(along.x) * 0.1,
  }
}

function explain(error: unknown): IntakeProblem {
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException') return { code: 'encrypted', params: { format: 'pdf' } }
  return { code: 'document-damaged', params: { part: 'pdf' } }
}

port.on('message', async (request: PdfRequest) => port.postMessage(await read(request)))
port.postMessage('ready')
