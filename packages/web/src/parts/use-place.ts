import type { PlaceView } from '@gangmu/contract'
import { useQuery } from '@tanstack/react-query'
import { usePageParam } from '../app/navigation.ts'
import { sessionQuery } from '../client/queries.ts'

/** The place of the page with what the signed-in person may do there. */
export function usePlace(): { place: PlaceView; mayDecide: boolean } {
  const code = usePageParam('place')
  const session = useQuery(sessionQuery)
  const found = session.data?.places.find((one) => one.code === code)
  return {
    place: found ?? { code, name: code, parent: null },
    mayDecide: found?.roles.includes('office') ?? false,
  }
}
