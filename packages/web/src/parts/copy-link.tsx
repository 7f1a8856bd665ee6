import { Button } from '@gangmu/ui'
import { useState } from 'react'
import { type Messages, useMessages } from '../app/language.tsx'

const zh = { copy: '复制链接', copied: '已复制', byHand: '请复制下面的地址' }
const messages: Messages<typeof zh> = {
  zh,
  en: { copy: 'Copy link', copied: 'Copied', byHand: 'Copy the address below' },
}

/** Copies the whole address of a path; where the browser does not allow it (plain HTTP), the address is shown to be copied by hand. */
export function CopyLink({ path }: { path: string }) {
  const words = useMessages(messages)
  const [outcome, setOutcome] = useState<{ path: string; copied: boolean } | null>(null)
  const current = outcome?.path === path ? outcome : null
  const copy = async () => {
    const address = new URL(path, location.origin).href
    try {
      await navigator.clipboard.writeText(address)
      setOutcome({ path, copied: true })
    } catch {
      // No clipboard on plain HTTP away from loopback: the address is shown instead.
      setOutcome({ path, copied: false })
    }
  }
  return (
    <div>
      <Button kind="quiet" className="px-0!" onClick={copy}>
        {current?.copied ? words.copied : words.copy}
      </Button>
      {current && !current.copied && (
        <label className="block text-ink-2 text-small">
          {words.byHand}
          <input
            className="field font-mono"
            readOnly
            value={new URL(path, location.origin).href}
            onFocus={(event) => event.target.select()}
          />
        </label>
      )}
    </div>
  )
}
