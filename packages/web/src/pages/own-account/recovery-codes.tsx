import { Button } from '@gangmu/ui'
import { useMessages } from '../../app/language.tsx'
import { CopyText } from '../../parts/copy-text.tsx'
import { Section } from '../../parts/section.tsx'
import { messages } from './messages.ts'

/** Recovery codes, shown once and alone on the page, so that a print has them and nothing else. */
export function RecoveryCodes({ name, codes, onKept }: { name: string; codes: readonly string[]; onKept: () => void }) {
  const words = useMessages(messages)
  return (
    <Section title={words.codes} lead={words.codesLead}>
      <p>{words.codesOf(name)}</p>
      <ol className="mt-3 grid max-w-md gap-x-8 gap-y-1 font-mono text-strong sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <p className="mt-4 flex flex-wrap gap-2 print:hidden">
        <CopyText text={codes.join('\n')}>{words.copyCodes}</CopyText>
        <Button onClick={() => window.print()}>{words.print}</Button>
        <Button kind="primary" onClick={onKept}>
          {words.kept}
        </Button>
      </p>
    </Section>
  )
}
