import {
  type ItemProgressView,
  type SeriesLineView,
  verificationFindings,
  verificationMethods,
  type WorkItemView,
} from '@gangmu/contract'
import { useMessages } from '../../app/language.tsx'
import type { ItemSteps } from '../../client/item-steps.ts'
import { ItemTarget } from '../../parts/item-target.tsx'
import { ActForm } from './act-form.tsx'
import { progressMessages } from './progress-messages.ts'
import { TieForms } from './tie-forms.tsx'

/** What the signed-in person may do here; the server decides, this decides what is offered. */
export interface ItemRights {
  readonly verify: boolean
  readonly answer: boolean
  readonly report: boolean
  readonly sign: boolean
  readonly check: boolean
  /** Whether they head the unit, whose reported figures they may take back. */
  readonly takeBack: boolean
}

/** Values that stand and that the person may withdraw: what the unit reported as its head, what was verified as the office. */
function listStanding({ observations }: ItemProgressView, may: ItemRights) {
  const revised = new Set(observations.map(({ revises }) => revises))
  return observations
    .filter(({ id, figureState }) => figureState !== 'withdrawn' && !revised.has(id))
    .filter(({ aspect }) => (aspect === 'reported' && may.takeBack) || (aspect === 'verified' && may.verify))
    .toReversed()
}

/** What can be done with an item now: verified, answered, asked for, closed out; only what the person may and what is open. */
export function ItemActions({
  item,
  progress,
  lead,
  may,
  today,
  busy,
  series,
  onAct,
}: {
  item: WorkItemView
  progress: ItemProgressView
  /** The unit that leads it; without one nothing can be asked in its name. */
  lead: string | null
  may: ItemRights
  today: string
  busy: boolean
  /** Series it can be tied to; empty for whom may tie none. */
  series: readonly SeriesLineView[]
  onAct: (act: (steps: ItemSteps) => Promise<unknown>) => void
}) {
  const words = useMessages(progressMessages)
  const { closeOut } = progress
  const methods = verificationMethods.map((one) => [one, words.methods[one]] as const)
  const evidence = progress.evidence.map(({ id }) => id)
  const periods = [...new Set(progress.entries.filter(({ approved }) => approved).map(({ period }) => period))].sort()
  const standing = listStanding(progress, may)
  const openCloseOut = closeOut === null || closeOut.state === 'returned'
  return (
    <div data-acts="">
      {may.verify && periods.length > 0 && (
        <ActForm
          title={words.verify}
          busy={busy}
          fields={[
            {
              name: 'period',
              label: words.period,
              kind: 'choice',
              choices: periods.reverse().map((one) => [one, one]),
            },
            { name: 'method', label: words.method, kind: 'choice', choices: methods },
            {
              name: 'finding',
              label: words.finding,
              kind: 'choice',
              choices: verificationFindings.map((one) => [one, words.findings[one]]),
            },
            { name: 'amount', label: words.amount, kind: 'line', optional: true },
            { name: 'growth', label: words.growth, kind: 'line', optional: true },
            { name: 'words', label: words.words, kind: 'text' },
          ]}
          buttons={[{ label: words.save, primary: true, onSend: (values) => onAct((steps) => steps.verify(values)) }]}
        />
      )}
      {standing.length > 0 && (
        <ActForm
          key={standing.map(({ id }) => id).join(' ')}
          title={words.withdraw}
          busy={busy}
          fields={[
            {
              name: 'value',
              label: words.value,
              kind: 'choice',
              choices: standing.map(({ id, period, aspect, amount, growth, unit }) => [
                id,
                `${period} ${words.aspects[aspect]} ${amount === null ? `${growth}%` : `${amount}${unit ?? ''}`}`,
              ]),
            },
            { name: 'words', label: words.withdrawWhy, kind: 'text' },
          ]}
          buttons={[{ label: words.withdraw, onSend: (values) => onAct((steps) => steps.withdraw(values)) }]}
        >
          <p className="text-ink-2 text-small">{words.withdrawHint}</p>
        </ActForm>
      )}
      {series.length > 0 && <TieForms ties={progress.ties} series={series} busy={busy} onAct={onAct} />}
      {may.answer &&
        progress.obstacles
          .filter(({ state }) => state === 'open')
          .map((obstacle) => (
            <ActForm
              key={obstacle.id}
              title={words.answerObstacle(obstacle.ask)}
              busy={busy}
              fields={[{ name: 'answer', label: words.answer, kind: 'text' }]}
              buttons={[
                {
                  label: words.save,
                  primary: true,
                  onSend: (values) => onAct((steps) => steps.answerObstacle(obstacle, values)),
                },
              ]}
            />
          ))}
      {may.check &&
        progress.extensionRequests
          .filter(({ state }) => state === 'open')
          .map((request) => (
            <ActForm
              key={request.id}
              title={words.answerExtension(request.deadline)}
              busy={busy}
              fields={[
                { name: 'answer', label: words.answer, kind: 'text' },
                { name: 'document', label: words.document, kind: 'line', optional: true },
                { name: 'decidedOn', label: words.decidedOn, kind: 'day', value: today, max: today },
                { name: 'approver', label: words.approver, kind: 'line', optional: true },
              ]}
              buttons={[
                {
                  label: words.grant,
                  primary: true,
                  onSend: (values) => onAct((steps) => steps.answerExtension(request, true, values)),
                },
                {
                  label: words.refuse,
                  onSend: (values) => onAct((steps) => steps.answerExtension(request, false, values)),
                },
              ]}
            />
          ))}
      {may.report && lead !== null && (
        <ActForm
          title={words.requestExtension}
          busy={busy}
          fields={[
            { name: 'deadline', label: words.newDeadline, kind: 'day' },
            { name: 'reason', label: words.reason, kind: 'text' },
          ]}
          buttons={[
            {
              label: words.save,
              primary: true,
              onSend: (values) => onAct((steps) => steps.requestExtension(lead, values)),
            },
          ]}
        />
      )}
      {may.report && lead !== null && openCloseOut && (
        <ActForm
          title={words.propose}
          busy={busy}
          fields={[{ name: 'statement', label: words.statement, kind: 'text' }]}
          buttons={[
            {
              label: words.save,
              primary: true,
              onSend: (values) => onAct((steps) => steps.propose(lead, closeOut, evidence, values)),
            },
          ]}
        >
          <p className="text-ink-2" lang="zh-CN">
            {item.deliverable !== null && words.standard(item.deliverable)}
            {item.deliverable === null && item.target !== null && (
              <>
                {words.standard('')}
                <ItemTarget target={item.target} />
              </>
            )}
            {item.deliverable === null && item.target === null && words.noStandard}
          </p>
        </ActForm>
      )}
      {may.sign && closeOut?.state === 'proposed' && (
        <ActForm
          title={words.sign}
          busy={busy}
          fields={[]}
          buttons={[{ label: words.sign, primary: true, onSend: () => onAct((steps) => steps.sign(closeOut)) }]}
        >
          <p lang="zh-CN">{closeOut.statement}</p>
        </ActForm>
      )}
      {may.check && closeOut?.state === 'signed' && (
        <ActForm
          title={words.check}
          busy={busy}
          fields={[
            { name: 'method', label: words.method, kind: 'choice', choices: methods },
            { name: 'answer', label: words.answer, kind: 'text' },
          ]}
          buttons={[
            {
              label: words.accept,
              primary: true,
              onSend: (values) => onAct((steps) => steps.check(closeOut, true, values)),
            },
            { label: words.sendBack, onSend: (values) => onAct((steps) => steps.check(closeOut, false, values)) },
          ]}
        >
          <p lang="zh-CN">{closeOut.statement}</p>
        </ActForm>
      )}
    </div>
  )
}
