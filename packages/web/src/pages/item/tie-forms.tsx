import type { ItemProgressView, SeriesLineView } from '@gangmu/contract'
import { useMessages } from '../../app/language.tsx'
import type { ItemSteps } from '../../client/item-steps.ts'
import { nameOfSeries } from '../../parts/name-of-series.ts'
import { ActForm } from './act-form.tsx'
import { progressMessages } from './progress-messages.ts'

/** Which series measures an item, and which is held against it: a form for each, starting from what is tied. */
export function TieForms({
  ties,
  series,
  busy,
  onAct,
}: {
  ties: ItemProgressView['ties']
  series: readonly SeriesLineView[]
  busy: boolean
  onAct: (act: (steps: ItemSteps) => Promise<unknown>) => void
}) {
  const words = useMessages(progressMessages)
  const choices = [['', words.noSeries] as const, ...series.map((one) => [one.id, nameOfSeries(one)] as const)]
  return (['own', 'reference'] as const).map((role) => (
    <ActForm
      key={`${role} ${ties[role]}`}
      title={words.ties[role]}
      busy={busy}
      onlyChanged
      fields={[
        { name: 'series', label: words.series, kind: 'choice', optional: true, choices, value: ties[role] ?? '' },
      ]}
      buttons={[
        {
          label: words.save,
          primary: true,
          onSend: (values) => onAct((steps) => steps.tie(role, ties[role], values)),
        },
      ]}
    >
      <p className="text-ink-2 text-small">{words.tieHint}</p>
    </ActForm>
  ))
}
