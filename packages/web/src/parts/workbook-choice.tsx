import { Button } from '@gangmu/ui'
import { FileButton } from './file-button.tsx'

export interface WorkbookChoiceProps {
  /** What the parts of the line are called. */
  readonly words: { readonly choose: string; readonly check: string; readonly checking: string }
  readonly file: File | null
  /** Checking is the next thing to do. */
  readonly next: boolean
  /** All that checking needs is there. */
  readonly ready: boolean
  readonly busy: boolean
  readonly onFile: (file: File) => void
}

/**
 * The line of a form by which a table is chosen and checked: the file and its name, the button that sends the form, and that it
 * is being checked.
 * @example <WorkbookChoice words={words} file={file} next ready={file !== null} busy={false} onFile={setFile} />
 */
export function WorkbookChoice({ words, file, next, ready, busy, onFile }: WorkbookChoiceProps) {
  return (
    <div className="flex flex-wrap items-center gap-3">
      <FileButton label={words.choose} accept=".xlsx,.csv,.tsv" onFile={onFile} />
      {file && <span className="min-w-0 break-all">{file.name}</span>}
      <Button type="submit" kind={next ? 'primary' : 'plain'} disabled={busy || !ready}>
        {words.check}
      </Button>
      {busy && (
        <p role="status" className="text-ink-2">
          {words.checking}
        </p>
      )}
    </div>
  )
}
