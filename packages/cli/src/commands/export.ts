import { ApiProblem, type ExportName, exportFile, exportNames, type LocalAccess } from '@gangmu/api'
import { type DocumentView, type Language, type Problem, type ProblemCode, renderProblem } from '@gangmu/contract'
import { getInstallation, type Ledger, LedgerProblem, listDocuments } from '@gangmu/ledger'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { readArguments } from '../read-arguments.ts'
import { refuseAbsentLedger } from '../refuse-absent-ledger.ts'
import { readStoreSettings } from '../settings.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { UsageError } from '../usage-error.ts'
import { withLedger } from '../with-ledger.ts'
import { type Pieces, writePiecesOut, writePiecesTo } from '../write-pieces.ts'
import type { Run } from './command.ts'

/** What was asked for. */
interface Asked {
  readonly name: ExportName
  /** Undefined: the home place. */
  readonly place: string | undefined
  /** Undefined: the document imported last. */
  readonly document: string | undefined
  readonly commitment: string
  readonly language: Language
}

/** A file while it is made, or why there is none. */
type Made = { readonly bytes: Pieces } | { readonly problem: Problem }

const samplePlace = '990102'

/** As the running server takes it: the ledger's own home place, where it has one. */
async function findHomePlace(ledger: Ledger): Promise<string> {
  const { homePlace } = await ledger.view(getInstallation, samplePlace, undefined)
  return homePlace ?? (process.env.GANGMU_PLACE || samplePlace)
}

async function makeDirectly(ledger: Ledger, asked: Asked): Promise<Made> {
  const place = asked.place ?? (await findHomePlace(ledger))
  try {
    const [newest] = await ledger.view(listDocuments, place, undefined)
    return await exportFile({ ...asked, ledger, place, document: asked.document ?? newest?.id ?? '' })
  } catch (error) {
    if (!(error instanceof ApiProblem || error instanceof LedgerProblem)) throw error
    return { problem: renderProblem(error.code as ProblemCode, error.params, asked.language) }
  }
}

/** The server holds the data directory, so it makes the file. */
async function makeThroughServer(access: LocalAccess, asked: Asked): Promise<Made> {
  const headers = { authorization: `Bearer ${access.token}`, 'accept-language': asked.language }
  const base = `${access.address}/api/v1/places/${encodeURIComponent(asked.place ?? access.homePlace)}`
  try {
    let { document } = asked
    if (document === undefined) {
      const listed = await fetch(`${base}/documents`, { headers })
      if (!listed.ok) return { problem: (await listed.json()) as Problem }
      document = ((await listed.json()) as { documents: DocumentView[] }).documents[0]?.id ?? 'none'
    }
    const path = exportNames[asked.name]
      .replace(':document', encodeURIComponent(document))
      .replace(':commitment', encodeURIComponent(asked.commitment))
    const answer = await fetch(base + path, { headers })
    if (!answer.ok) return { problem: (await answer.json()) as Problem }
    return { bytes: answer.body ?? new Uint8Array() }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    // What fetch throws when the connection is refused or breaks.
    return { problem: renderProblem('unavailable', {}, asked.language) }
  }
}

/** Writes what was made, or says why nothing is written; a file that breaks off half-way is not kept. */
async function deliver(made: Made, path: string, terminal: Terminal): Promise<ExitCode> {
  const zh = terminal.language === 'zh'
  const refuse = ({ title, detail }: Problem) => {
    terminal.err(`${title}${zh ? '。' : '. '}${detail}`)
    return exitCode.problem
  }
  if ('problem' in made) return refuse(made.problem)
  try {
    if (path === '-') await writePiecesOut(made.bytes)
    else terminal.err(`${path} ${await writePiecesTo(path, made.bytes)} B`)
    return exitCode.ok
  } catch (error) {
    // What fetch throws when the connection breaks while the file comes.
    if (error instanceof TypeError && error.message === 'terminated')
      return refuse(renderProblem('unavailable', {}, terminal.language))
    if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error
    terminal.err(zh ? `${path}：无法写入（${error.code}）。` : `${path}: cannot be written (${error.code}).`)
    return exitCode.problem
  }
}

function findName(name: string): ExportName | undefined {
  return (Object.keys(exportNames) as ExportName[]).find((one) => one === name)
}

/** Writes a file of the ledger: a register, the findings of a report, the report itself, or a document an office issues. */
export const run: Run = async (args, terminal) => {
  const options = {
    place: { type: 'string' },
    document: { type: 'string' },
    commitment: { type: 'string' },
    data: { type: 'string' },
  } as const
  const { values, positionals } = readArguments(args, options)
  const [what = '', path, ...more] = positionals
  const name = findName(what)
  if (name === undefined || path === undefined || more.length > 0) {
    const names = Object.keys(exportNames).join(' ')
    throw new UsageError({
      zh: `请给出要导出的内容和文件名（- 表示标准输出）。可导出：${names}`,
      en: `Name what to export and the file (- for standard output). There are: ${names}`,
    })
  }
  const { place, document, commitment = '', data } = values
  if (name === 'supervision-notice.docx' && commitment === '') {
    throw new UsageError({ zh: '请用 --commitment 给出承诺编号。', en: 'Name the commitment with --commitment.' })
  }
  const settings = readStoreSettings(data)
  const absent = refuseAbsentLedger(settings, terminal)
  if (absent !== null) return absent
  const asked = { name, place, document, commitment, language: terminal.language }
  return await withLedger(settings, terminal, {
    here: async (ledger) => deliver(await makeDirectly(ledger, asked), path, terminal),
    throughServer: async (access) => deliver(await makeThroughServer(access, asked), path, terminal),
  })
}
