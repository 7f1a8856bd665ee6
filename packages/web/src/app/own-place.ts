import { createContext, use } from 'react'
import type { OwnPlace } from './may-call.ts'

/** The place worked in, with what the person may do there. */
export const OwnPlaceContext = createContext<OwnPlace | undefined>(undefined)

/** The place worked in as the session has it; undefined outside every place. */
export function useOwnPlace(): OwnPlace | undefined {
  return use(OwnPlaceContext)
}
