import { routes } from '@gangmu/contract'
import { getJob as view } from '@gangmu/ledger'
import { renderJob } from '../../jobs/render-job.ts'
import { bindRoute } from '../bind-route.ts'

export const getJob = bindRoute(routes.getJob, async ({ api, params, language }) =>
  renderJob(await api.ledger.view(view, params.place, { job: params.job }), language),
)
