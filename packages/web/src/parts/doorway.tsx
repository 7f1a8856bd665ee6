import { SealMark } from '@gangmu/ui'
import type { ReactNode } from 'react'
import { useMessages } from '../app/language.tsx'
import { LanguageSwitch } from '../app/language-switch.tsx'
import { messages } from '../app/messages.ts'
import { useTitle } from '../app/use-title.ts'

/** A page before one is inside: the seal, one heading, one form. */
export function Doorway({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  const words = useMessages(messages)
  useTitle(title, words.product)
  return (
    <main id="main" className="mx-auto flex min-h-dvh max-w-md flex-col justify-center gap-6 p-6 pb-24">
      <div className="flex items-center justify-between">
        <p className="flex items-center gap-3 font-serif text-title">
          <SealMark size="large" />
          {words.product}
        </p>
        <LanguageSwitch />
      </div>
      <div>
        <h1 className="font-semibold text-page">{title}</h1>
        {lead !== undefined && <p className="mt-1 text-ink-2">{lead}</p>}
      </div>
      {children}
    </main>
  )
}
