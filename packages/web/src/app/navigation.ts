import { useParams, useRouter, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'

/** The search part of the address as plain words, nothing guessed into numbers or objects. */
export function usePageSearch(): Readonly<Record<string, string | undefined>> {
  return useSearch({ strict: false }) as Record<string, string | undefined>
}

/**
 * A parameter of the path.
 * @throws Error when the page's path has no such parameter.
 */
export function usePageParam(name: 'place' | 'document' | 'address' | 'item' | 'unit' | 'indicator'): string {
  const value = (useParams({ strict: false }) as Record<string, string | undefined>)[name]
  if (value === undefined) throw new Error(`Cannot show the page: its address has no ${name}`)
  return value
}

/** Goes to an address of the workbench; `replace` keeps the back button out of small steps. */
export function useGo(): (href: string, options?: { replace?: boolean }) => void {
  const { history } = useRouter()
  return useCallback((href, options) => (options?.replace ? history.replace(href) : history.push(href)), [history])
}

/** Reads `?a=b` as words. @example parsePageSearch('?at=1-2') // { at: '1-2' } */
export function parsePageSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search))
}

/** Writes words as `?a=b`; empty when there are none. */
export function writePageSearch(search: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(search).filter(([, value]) => value !== undefined && value !== null && value !== '')
  const tail = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
  return tail === '' ? '' : `?${tail}`
}
