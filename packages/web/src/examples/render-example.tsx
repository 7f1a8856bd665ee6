import type { Language } from '@gangmu/contract'
import type { ReactElement } from 'react'
import { Shell } from '../app/shell.tsx'
import type { PageExample, PageExamples } from './page-examples.ts'
import { samplePlace, sampleSession } from './sample-views.ts'

/** An example as it is seen: within the shell where its page stands in it. */
export function renderExample(frame: PageExamples['frame'], example: PageExample, language: Language): ReactElement {
  const page = example.element(language)
  if (frame === 'alone') return page
  return (
    <Shell
      session={example.session ?? sampleSession}
      place={samplePlace}
      path="/w/990102"
      onPlace={() => undefined}
      onSignOut={() => undefined}
    >
      {page}
    </Shell>
  )
}
