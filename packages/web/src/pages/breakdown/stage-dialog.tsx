import type { BreakdownDetailView, ItemView } from '@gangmu/contract'
import { useId, useState } from 'react'
import { useMessages } from '../../app/language.tsx'
import type { Step } from '../../client/breakdown-steps.ts'
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx'
import { TextField } from '../../parts/text-field.tsx'
import type { UnitNames } from '../../parts/unit-names.ts'
import { stageMessages } from './stage-messages.ts'

/** The step that is next for a breakdown. */
export type NextStage = 'confirm' | 'adopt' | 'issue'

/** Which step comes next, or null while nothing is left to be done. */
export function nextStage({ state }: Pick<BreakdownDetailView, 'state'>, drafts: number): NextStage | null {
  if (state === 'draft') return 'confirm'
  if (state === 'confirmed') return 'adopt'
  return state === 'adopted' || drafts > 0 ? 'issue' : null
}

/** Asks for what the next step needs: whose confirmation, which meeting, which document. */
export function StageDialog({
  stage,
  breakdown,
  items,
  names,
  busy,
  today,
  onStep,
  onClose,
}: {
  stage: NextStage
  breakdown: BreakdownDetailView
  items: readonly ItemView[]
  names: UnitNames
  busy: boolean
  today: string
  onStep: (step: Step) => void
  onClose: () => void
}) {
  const words = useMessages(stageMessages)
  const { unconfirmed } = breakdown.gaps
  const [leader, setLeader] = useState<string | null>(unconfirmed[0] ?? null)
  const [text, setText] = useState('')
  const [day, setDay] = useState(today)
  const id = useId()
  const { version } = breakdown
  const steps: Readonly<Record<NextStage, Step>> = {
    confirm: (all) => all.confirm(version, leader),
    adopt: (all) => all.adopt(version, text.trim(), day),
    issue: (all) => all.issue(version, text.trim(), day),
  }
  const ready = stage === 'confirm' || (text.trim() !== '' && day !== '')
  const title = { confirm: words.confirmTitle, adopt: words.adoptTitle, issue: words.issueTitle }[stage]
  return (
    <ConfirmDialog
      open
      title={title}
      confirm={words[stage]}
      cancel={words.cancel}
      busy={busy || !ready}
      onConfirm={() => {
        onStep(steps[stage])
        onClose()
      }}
      onClose={onClose}
    >
      {stage === 'confirm' ? (
        <div className="flex flex-col gap-3">
          {unconfirmed.length === 0 ? (
            <p>{words.confirmNone}</p>
          ) : (
            <>
              <label htmlFor={`${id}-leader`}>{words.confirmPost}</label>
              <select
                id={`${id}-leader`}
                className="field"
                value={leader ?? ''}
                onChange={(event) => setLeader(event.target.value)}
              >
                {unconfirmed.map((post) => (
                  <option key={post} value={post}>
                    {names.post(post)}
                  </option>
                ))}
              </select>
              <p className="text-ink-2">{words.confirmAdvice(items.filter((item) => item.leader === leader).length)}</p>
            </>
          )}
        </div>
      ) : (
        <div className="flex flex-col gap-3">
          {stage === 'issue' && <p>{words.issueAdvice(items.filter(({ state }) => state === 'draft').length)}</p>}
          <TextField
            label={stage === 'adopt' ? words.meeting : words.issueNumber}
            value={text}
            maxLength={stage === 'adopt' ? 200 : 100}
            lang="zh-CN"
            onValue={setText}
          />
          <TextField
            label={stage === 'adopt' ? words.adoptedOn : words.issuedOn}
            type="date"
            max={today}
            value={day}
            onValue={setDay}
          />
        </div>
      )}
    </ConfirmDialog>
  )
}
