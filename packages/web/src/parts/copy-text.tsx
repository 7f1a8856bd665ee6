import { Button } from '@gangmu/ui'
import { useState } from 'react'
import { type Messages, useMessages } from '../app/language.tsx'

const zh = { copied: '已复制', byHand: '本页不能自动复制，请选取文字后复制' }
const messages: Messages<typeof zh> = {
  zh,
  en: { copied: 'Copied', byHand: 'This page cannot copy by itself; select the text and copy it' },
}

/**
 * Copies a text that stands beside it. Where the browser does not allow that (plain HTTP away from loopback) it says so.
 * @example <CopyText text={secret}>复制密钥</CopyText>
 */
export function CopyText({ text, children }: { text: string; children: string }) {
  const words = useMessages(messages)
  const [copied, setCopied] = useState<boolean | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
    } catch {
      // No clipboard on plain HTTP: the text stands there to be copied by hand.
      setCopied(false)
    }
  }
  return (
    <span className="inline-flex flex-wrap items-center gap-2 print:hidden">
      <Button onClick={copy}>{children}</Button>
      <span role="status" className="text-ink-2 text-small">
        {copied === null ? '' : copied ? words.copied : words.byHand}
      </span>
    </span>
  )
}
