import { useId } from 'react'
import { useMessages } from '../../app/language.tsx'
import { CopyText } from '../../parts/copy-text.tsx'
import { formatInstant } from '../../parts/format-instant.ts'
import { messages } from './messages.ts'

/** A one-time link as its maker sees it, once. */
export interface MadeLink {
  readonly account: string
  readonly token: string
  readonly expiresAt: string
}

/** The whole address of a one-time link; its token stands in the fragment, which no server sees. */
export const linkAddress = (origin: string, token: string): string => `${origin}/invitation#token=${token}`

/** The link, to be handed over. */
export function LinkNote({ link, name, origin }: { link: MadeLink; name: string; origin: string }) {
  const words = useMessages(messages)
  const id = useId()
  const address = linkAddress(origin, link.token)
  return (
    <div role="status" className="mt-3 flex flex-col gap-2 border-done border-l-3 bg-sunken px-4 py-2">
      <label htmlFor={id} className="font-semibold">
        {words.link}
      </label>
      <input
        id={id}
        className="field font-mono text-small"
        readOnly
        value={address}
        onFocus={(event) => event.target.select()}
      />
      <CopyText text={address}>{words.copyLink}</CopyText>
      <p className="text-ink-2 text-small">{words.linkNote(name, formatInstant(link.expiresAt))}</p>
    </div>
  )
}
