import { Button } from '@gangmu/ui'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../../app/language.tsx'
import { LinesField } from '../../parts/lines-field.tsx'
import { messages } from './messages.ts'

/** Takes an approved figure back with words; the line is then the unit's again. */
export function WithdrawForm({ title, onWithdraw }: { title: string; onWithdraw: (words: string) => void }) {
  const words = useMessages(messages)
  const [open, setOpen] = useState(false)
  const [why, setWhy] = useState('')
  if (!open) {
    return (
      <Button kind="quiet" aria-label={`${words.withdraw}: ${title}`} onClick={() => setOpen(true)}>
        {words.withdraw}
      </Button>
    )
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (why.trim() === '') return
    onWithdraw(why)
    setOpen(false)
    setWhy('')
  }
  return (
    <form onSubmit={submit} className="mt-2 flex flex-col gap-2">
      <LinesField label={words.withdrawWhy} lang="zh-CN" rows={2} maxLength={1000} value={why} onValue={setWhy} />
      <span className="flex gap-2">
        <Button type="submit" disabled={why.trim() === ''}>
          {words.withdrawSend}
        </Button>
        <Button kind="quiet" onClick={() => setOpen(false)}>
          {words.cancel}
        </Button>
      </span>
    </form>
  )
}
