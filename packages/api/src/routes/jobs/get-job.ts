import { routes } from '@gangmu/contract'
import { getJob as view } from '@gangmu/ledger'
import { renderJob } from '../../jobs/render-job.ts'
import { listImportNotices } from '../../originals/list-import-notices.ts'
import { bindRoute } from '../bind-route.ts'

export const getJob = bindRoute(routes.getJob, async ({ api, params, language }) => {
  const job = await api.ledger.view(view, params.place, { job: params.job })
  return renderJob(job, language, await listImportNotices(api.ledger, job, language))
})
