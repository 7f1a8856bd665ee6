import type { Span } from '@gangmu/text'
import { paragraphAround, sentenceAround } from '../model/sentence-around.ts'

/** The sentence around some words, the words themselves set off; `large` sets it at reading size with its paragraph around it. */
export function SentenceInContext({
  text,
  span,
  label,
  large = false,
}: {
  text: string
  span: Span
  label?: string
  large?: boolean
}) {
  const around = sentenceAround(text, span)
  const paragraph = large ? paragraphAround(text, span) : around
  return (
    <blockquote
      lang="zh-CN"
      aria-label={label}
      className={`font-serif ${large ? 'text-title leading-[1.9]' : 'border-hairline border-l-2 pl-3 text-strong leading-relaxed'}`}
    >
      <span className="text-ink-2">{text.slice(paragraph.start, around.start)}</span>
      <span className={large ? '' : 'text-ink-2'}>{text.slice(around.start, span.start)}</span>
      <mark className="bg-selected text-ink">{text.slice(span.start, span.end)}</mark>
      <span className={large ? '' : 'text-ink-2'}>{text.slice(span.end, around.end)}</span>
      <span className="text-ink-2">{text.slice(around.end, paragraph.end)}</span>
    </blockquote>
  )
}
