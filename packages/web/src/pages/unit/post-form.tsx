import { postKinds, roleWords, type UnitView } from '@gangmu/contract'
import { Button } from '@gangmu/ui'
import { type FormEvent, useState } from 'react'
import { useLanguage, useMessages } from '../../app/language.tsx'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { messages } from './messages.ts'

/** A post as it is added: what it is called and what whoever holds it does. */
export interface NewPost {
  readonly title: string
  readonly kind: UnitView['posts'][number]['kind']
}

/** Adds a post to a unit; duties are bound to it, and persons hold it for a time. */
export function PostForm({ unit, busy, onPost }: { unit: UnitView; busy: boolean; onPost: (post: NewPost) => void }) {
  const words = useMessages(messages)
  const { language } = useLanguage()
  const [title, setTitle] = useState('')
  const [kind, setKind] = useState<NewPost['kind']>('liaison')
  const name = title.trim()
  const isTaken = unit.posts.some((post) => post.title === name)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name !== '' && !isTaken) onPost({ title: name, kind })
  }
  return (
    <form onSubmit={submit} className="mt-3 flex max-w-lg flex-col gap-3">
      <p className="text-ink-2">{words.postAdvice}</p>
      <TextField
        label={words.postTitle}
        lang="zh-CN"
        maxLength={200}
        value={title}
        {...(isTaken ? { hint: words.postTaken } : {})}
        onValue={setTitle}
      />
      <ChoiceField
        label={words.postKind}
        value={kind}
        choices={postKinds
          .filter((one) => one !== 'office')
          .map((one) => [one, roleWords[one === 'leader-in-charge' ? 'leader' : one][language]])}
        onValue={setKind}
      />
      <div>
        <Button type="submit" disabled={busy || name === '' || isTaken}>
          {words.addPost}
        </Button>
      </div>
    </form>
  )
}
