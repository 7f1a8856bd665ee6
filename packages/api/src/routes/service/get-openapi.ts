import { routes } from '@gangmu/contract'
import { writeOpenapi } from '../../openapi/write-openapi.ts'
import { bindRoute } from '../bind-route.ts'

export const getOpenapi = bindRoute(routes.getOpenapi, async ({ api }) => writeOpenapi(api.programVersion))
