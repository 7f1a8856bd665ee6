import { routes } from '@gangmu/contract'
import { enqueueImport } from '../../jobs/enqueue-import.ts'
import { bindRoute } from '../bind-route.ts'

export const importDocument = bindRoute(routes.importDocument, (call) => enqueueImport(call, null))
