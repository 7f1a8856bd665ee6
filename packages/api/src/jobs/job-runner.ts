import { type ClaimedJob, claimJob, failJob, finishJob, type Ledger, reportJob } from '@gangmu/ledger'
import { type ImportOutcome, type ImportStage, importDocument, importStages } from './import-document.ts'
import { importRequestSchema } from './import-request.ts'

/** Works through the job table in this process, one job at a time. */
export interface JobRunner {
  /** Says that there is something to do, so that it starts at once and not at the next look. */
  wake(): void
  /** Lets the running job end and starts no other. */
  stop(): Promise<void>
}

interface RunnerOptions {
  readonly ledger: Ledger
  readonly homePlace: string
  /** How often the table is looked at without being woken; finds jobs that another process left behind. */
  readonly pollMs: number
  readonly onFault: (fault: unknown, job: string | null) => void
}

const mostAttempts = 3
/** A killed worker's job is taken up again after this long; every stage renews it, and so does a long one again and again. */
const leaseSeconds = 20
const renewMs = (leaseSeconds * 1000) / 3
const faulty: ImportOutcome = { ok: false, problem: { code: 'internal-error', params: {} } }

const turnOf = ({ id, attempt }: ClaimedJob) => ({ id, attempt })
const contextOf = ({ id, place, actor }: ClaimedJob) => ({ place, actor, idempotencyKey: id })

async function work(options: RunnerOptions, job: ClaimedJob): Promise<ImportOutcome> {
  const { ledger, homePlace } = options
  const parsed = importRequestSchema.safeParse(job.input)
  if (!parsed.success || job.attempt > mostAttempts) return faulty
  let current: ImportStage = 'opening'
  const report = async (stage: ImportStage) => {
    current = stage
    const progress = { leaseSeconds, stage, done: importStages.indexOf(stage), total: importStages.length }
    await ledger.command(reportJob, contextOf(job), { ...turnOf(job), ...progress })
  }
  let renewed: Promise<void> = Promise.resolve()
  const renewal = setInterval(() => {
    renewed = report(current).catch((fault: unknown) => options.onFault(fault, job.id))
  }, renewMs)
  try {
    return await importDocument({
      ledger,
      homePlace,
      request: parsed.data,
      bytes: job.payload,
      actor: job.actor,
      idempotencyKey: job.id,
      onStage: report,
    })
  } finally {
    clearInterval(renewal)
    await renewed
  }
}

async function settle(options: RunnerOptions, job: ClaimedJob): Promise<void> {
  const { ledger } = options
  const outcome = await work(options, job).catch((fault: unknown) => {
    options.onFault(fault, job.id)
    // The lease runs out and the job is taken up again; after the last attempt it is told as failed.
    if (job.attempt < mostAttempts) throw fault
    return faulty
  })
  if (outcome.ok) {
    const result = { place: outcome.place, document: outcome.document }
    await ledger.command(finishJob, contextOf(job), { ...turnOf(job), result })
  } else {
    await ledger.command(failJob, contextOf(job), { ...turnOf(job), problem: outcome.problem })
  }
}

/**
 * Starts the runner; it takes up what an earlier process left unfinished.
 * @example const jobs = startJobRunner({ ledger, homePlace: '990102', pollMs: 2000, onFault: log })
 */
export function startJobRunner(options: RunnerOptions): JobRunner {
  let stopped = false
  let woken = false
  let wakeUp: () => void = () => undefined

  const rest = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, options.pollMs)
      timer.unref()
      wakeUp = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  const claim = () => {
    const context = { place: options.homePlace, actor: 'system', idempotencyKey: 'claim' }
    return options.ledger.command(claimJob, context, { kind: 'import', leaseSeconds })
  }

  const loop = async () => {
    while (!stopped) {
      woken = false
      let job: ClaimedJob | null = null
      try {
        job = await claim()
        if (job !== null) await settle(options, job)
      } catch (fault) {
        // The database is away or the work failed: told, and tried again after a pause.
        if (!stopped) options.onFault(fault, job?.id ?? null)
        job = null
        woken = false
      }
      if (job === null && !stopped && !woken) await rest()
    }
  }

  const running = loop()
  return {
    wake() {
      woken = true
      wakeUp()
    },
    async stop() {
      stopped = true
      wakeUp()
      await running
    },
  }
}
