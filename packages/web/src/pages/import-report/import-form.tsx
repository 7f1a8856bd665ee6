import type { PlaceView, Problem } from '@gangmu/contract'
import { Button } from '@gangmu/ui'
import { type DragEvent, type FormEvent, useId, useState } from 'react'
import { useMessages } from '../../app/language.tsx'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { FileButton } from '../../parts/file-button.tsx'
import { LinesField } from '../../parts/lines-field.tsx'
import { ProblemView } from '../../parts/problem-view.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { acceptedFiles } from './accepted-files.ts'
import { messages } from './messages.ts'

/** What is imported: a file as it is, or a pasted text with a name. */
export type ImportRequest = { readonly placeChoice: 'text' | 'given' } & (
  | { readonly file: File }
  | { readonly name: string; readonly text: string }
)

/** A size in words. @example formatBytes(2048) // '2.0 KB' */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(1)} KB`
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}

/** Drop, choose or paste. A new version of a document keeps its place, so the choice of place is left out. */
export function ImportForm({
  place,
  isVersion,
  busy,
  problem,
  problemAction,
  onImport,
}: {
  place: PlaceView
  isVersion: boolean
  busy: boolean
  problem: Problem | null
  problemAction?: React.ReactNode
  onImport: (request: ImportRequest) => void
}) {
  const words = useMessages(messages)
  const [way, setWay] = useState<'file' | 'paste'>('file')
  const [file, setFile] = useState<File | null>(null)
  const [name, setName] = useState('')
  const [text, setText] = useState('')
  const [placeChoice, setPlaceChoice] = useState<'text' | 'given'>('text')
  const id = useId()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (way === 'paste') onImport({ name, text, placeChoice })
    else if (file) onImport({ file, placeChoice })
  }
  return (
    <form onSubmit={submit} className="mt-6 flex max-w-2xl flex-col gap-5">
      {problem && <ProblemView problem={problem} action={problemAction} />}
      <fieldset className="flex gap-6">
        <legend className="sr-only">{words.how}</legend>
        {(['file', 'paste'] as const).map((one) => (
          <label key={one} className="flex items-center gap-2">
            <input type="radio" name={`${id}-way`} checked={way === one} onChange={() => setWay(one)} />
            {one === 'file' ? words.byFile : words.byPaste}
          </label>
        ))}
      </fieldset>
      {way === 'file' ? (
        <FileDrop file={file} onFile={setFile} />
      ) : (
        <>
          <TextField label={words.name} hint={words.nameHint} value={name} onValue={setName} required maxLength={200} />
          <LinesField
            label={words.text}
            className="h-64 font-serif text-strong leading-relaxed"
            value={text}
            onValue={setText}
            required
          />
        </>
      )}
      {!isVersion && (
        <ChoiceField
          label={words.place}
          className="max-w-xs"
          value={placeChoice}
          choices={[
            ['text', words.placeText],
            ['given', words.placeGiven(place.name)],
          ]}
          onValue={setPlaceChoice}
        />
      )}
      <div className="flex items-center gap-4">
        <Button kind="primary" type="submit" disabled={busy || (way === 'file' ? file === null : text.trim() === '')}>
          {words.start}
        </Button>
        {busy && (
          <p role="status" className="text-ink-2">
            {words.sending}
          </p>
        )}
      </div>
    </form>
  )
}

function FileDrop({ file, onFile }: { file: File | null; onFile: (file: File) => void }) {
  const words = useMessages(messages)
  const [over, setOver] = useState(false)
  const [tooMany, setTooMany] = useState(false)
  const id = useId()
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [first, second] = Array.from(event.dataTransfer.files)
    setTooMany(second !== undefined)
    if (first && second === undefined) onFile(first)
  }
  return (
    <fieldset
      aria-labelledby={id}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={`flex flex-col items-center gap-3 rounded border border-dashed px-4 py-10 text-center ${over ? 'border-ink bg-selected' : 'border-ink-2 bg-surface'}`}
    >
      <p id={id} className="text-strong" aria-live="polite">
        {tooMany ? words.dropped : file ? words.chosen(file.name, formatBytes(file.size)) : words.drop}
      </p>
      <FileButton
        label={words.choose}
        accept={acceptedFiles}
        onFile={(chosen) => {
          setTooMany(false)
          onFile(chosen)
        }}
      />
    </fieldset>
  )
}
