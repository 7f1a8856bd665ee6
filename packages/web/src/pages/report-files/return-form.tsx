import type { FindingsReturnView, Problem } from '@gangmu/contract'
import { useMessages } from '../../app/language.tsx'
import { type Take, WorkbookReturn } from '../../parts/workbook-return.tsx'
import { messages } from './messages.ts'

export interface ReturnFormProps {
  readonly busy: boolean
  readonly problem: Problem | null
  /** What the server said of the chosen file; null before it was checked. */
  readonly answer: FindingsReturnView | null
  /** Where the review goes on. */
  readonly review: string
  readonly onSend: (file: File, take: Take) => void
  /** Another file was chosen: what was said of the last one no longer holds. */
  readonly onChoose: () => void
}

/** The review workbook comes back. */
export function ReturnForm({ answer, review, ...rest }: ReturnFormProps) {
  const words = useMessages(messages)
  return (
    <WorkbookReturn
      words={{ ready: words.ready, nothing: words.nothing }}
      answer={answer && { ...answer, changed: answer.decided }}
      after={
        <a className="gm-button" href={review}>
          {words.review}
        </a>
      }
      {...rest}
    />
  )
}
