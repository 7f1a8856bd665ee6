import { Button } from '@gangmu/ui'
import { useRef } from 'react'

export interface FileButtonProps {
  readonly label: string
  /** As the `accept` of a file field: `.xlsx,.csv`. */
  readonly accept: string
  readonly onFile: (file: File) => void
}

/** A button that asks for a file. A bare file field would speak the browser's language, not ours. */
export function FileButton({ label, accept, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        className="sr-only"
        tabIndex={-1}
        aria-label={label}
        onChange={(event) => {
          const file = event.target.files?.[0]
          if (file) onFile(file)
          // The same file, mended and saved, may be chosen again.
          event.target.value = ''
        }}
      />
    </>
  )
}
