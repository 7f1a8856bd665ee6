import type { Language, SessionView } from '@gangmu/contract'
import type { ReactElement } from 'react'

/** One state of a page: how it is made, and words that must be on it in each language. */
export interface PageExample {
  readonly element: (language: Language) => ReactElement
  /** Who is signed in, where it matters. */
  readonly session?: SessionView
  readonly zh: readonly string[]
  readonly en: readonly string[]
}

/** The states of a page: empty, loading, refused, full, very long names. `frame` says whether the shell stands around it. */
export interface PageExamples {
  readonly frame: 'alone' | 'shell'
  readonly cases: Readonly<Record<string, PageExample>>
}
