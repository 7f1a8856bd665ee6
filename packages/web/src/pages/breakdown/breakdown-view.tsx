import type {
  BreakdownDetailView,
  ItemView,
  LawView,
  LeadAdviceView,
  PlaceView,
  Problem,
  SlotView,
  UnitView,
} from '@gangmu/contract'
import { routes } from '@gangmu/contract'
import { Button, EmptyState, PageHeader } from '@gangmu/ui'
import { useRef, useState } from 'react'
import { addresses } from '../../app/addresses.ts'
import { useLanguage, useMessages } from '../../app/language.tsx'
import { useKeys } from '../../app/use-keys.ts'
import type { Step } from '../../client/breakdown-steps.ts'
import { routeAddress } from '../../client/route-address.ts'
import type { ItemSearch } from '../../client/year-queries.ts'
import { sectionRows } from '../../model/section-rows.ts'
import { KeysDialog } from '../../parts/keys-dialog.tsx'
import { PageFrame } from '../../parts/page-frame.tsx'
import { ProblemView } from '../../parts/problem-view.tsx'
import { nameBy } from '../../parts/unit-names.ts'
import { WorkbookReturn, type WorkbookReturnProps } from '../../parts/workbook-return.tsx'
import { isNarrowed } from './breakdown-search.ts'
import { BulkBar } from './bulk-bar.tsx'
import { assignStep, type Desk } from './desk.ts'
import { ItemFilters } from './item-filters.tsx'
import { ItemPanel } from './item-panel.tsx'
import { ItemTable } from './item-table.tsx'
import { messages } from './messages.ts'
import { StageLine } from './stage-line.tsx'
import { offered } from './suggestions.tsx'

export interface BreakdownProps {
  readonly place: PlaceView
  readonly year: number
  /** Years that can be chosen, the newest first. */
  readonly years: readonly number[]
  /** How far it has come; null for those who are not told. */
  readonly breakdown: BreakdownDetailView | null
  readonly items: readonly ItemView[]
  readonly total: number
  readonly units: readonly UnitView[]
  readonly advice: LeadAdviceView | null
  /** How often items can report in this place. */
  readonly cadences: LawView['cadences']
  readonly search: ItemSearch
  readonly today: string
  readonly mayDecide: boolean
  readonly mayConfirm: boolean
  readonly busy: boolean
  readonly problem: Problem | null
  readonly returned: Omit<WorkbookReturnProps, 'words' | 'after'>
  readonly onSearch: (search: ItemSearch) => void
  readonly onStep: (step: Step) => void
  readonly onUndo: (() => void) | null
}

/** Slots by the number of their commitment. */
function slotsOf(slots: readonly SlotView[]): Map<number, SlotView[]> {
  const byCommitment = new Map<number, SlotView[]>()
  for (const slot of slots) {
    const others = byCommitment.get(slot.commitment)
    if (others) others.push(slot)
    else byCommitment.set(slot.commitment, [slot])
  }
  return byCommitment
}

/** The breakdown desk: sections and items, who answers for them, what is missing, and the step that is next. */
export function BreakdownView(props: BreakdownProps) {
  const { place, year, breakdown, items, total, units, search, mayDecide, busy } = props
  const words = useMessages(messages)
  const { language } = useLanguage()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [current, setCurrent] = useState<string | null>(null)
  const [returning, setReturning] = useState(false)
  const [keys, setKeys] = useState(false)
  const unitField = useRef<HTMLInputElement>(null)
  const names = nameBy(units)
  const desk: Desk = {
    units,
    names,
    advice: new Map(props.advice?.items.map(({ item, suggestions }) => [item, suggestions])),
    slots: slotsOf(breakdown?.slots ?? []),
    cadences: props.cadences,
    open: mayDecide,
    busy,
    onStep: props.onStep,
  }
  const rows = sectionRows(items, (search.sort ?? 'number') === 'number')
  const shown = rows.flatMap((row) => (row.kind === 'item' ? [row.item] : []))
  const now = shown.find(({ id }) => id === current) ?? null
  const picked = shown.filter(({ id }) => chosen.has(id))
  const several = picked.length > 0
  const toggle = (id: string) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
  }
  const move = (by: 1 | -1) => {
    const at = shown.findIndex(({ id }) => id === current)
    const next = shown[at < 0 ? 0 : Math.min(Math.max(at + by, 0), shown.length - 1)]
    if (!next) return
    setCurrent(next.id)
    document.querySelector(`[data-item="${next.id}"]`)?.scrollIntoView({ block: 'nearest' })
  }
  const take = (index: number) => {
    const unit = now === null ? undefined : desk.advice.get(now.id)?.[index]?.unit
    if (now && unit !== undefined && mayDecide && now.state === 'draft') props.onStep(assignStep([now], 'lead', [unit]))
  }
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    x: () => now && mayDecide && toggle(now.id),
    l: () => unitField.current?.focus(),
    u: () => props.onUndo?.(),
    '?': () => setKeys(true),
    ...Object.fromEntries(Array.from({ length: offered }, (_, index) => [String(index + 1), () => take(index)])),
  })
  const address = (next: ItemSearch) => addresses.breakdown(place.code, { year, ...next })
  const trail = [{ label: place.name, href: addresses.home(place.code) }, { label: words.title }]
  return (
    <PageFrame trail={trail} wide>
      <PageHeader
        title={`${year}${language === 'zh' ? '年' : ' '}${words.title}`}
        lead={words.lead(items.length, breakdown?.gaps.items ?? total)}
        actions={<Actions {...props} onReturn={() => setReturning(!returning)} returning={returning} />}
      />
      {returning && (
        <section aria-labelledby="breakdown-return" className="mt-4 border-hairline border-y py-3">
          <h2 id="breakdown-return" className="font-semibold text-title">
            {words.returnTitle}
          </h2>
          <p className="mt-1 text-ink-2">{words.returnAdvice}</p>
          <WorkbookReturn words={{ ready: words.returnReady, nothing: words.returnNothing }} {...props.returned} />
        </section>
      )}
      {breakdown !== null && (
        <StageLine
          breakdown={breakdown}
          items={items}
          names={names}
          today={props.today}
          mayStep={mayDecide || (props.mayConfirm && breakdown.state === 'draft')}
          busy={busy}
          addresses={{ lead: address({ missing: 'lead' }), deadline: address({ missing: 'deadline' }) }}
          onStep={props.onStep}
        />
      )}
      {props.problem && (
        <div className="mt-4">
          <ProblemView problem={props.problem} />
        </div>
      )}
      {props.advice?.historyEmpty && props.advice.items.length > 0 && (
        <p className="mt-3 text-ink-2">{words.noHistory}</p>
      )}
      <ItemFilters
        key={search.q ?? ''}
        search={search}
        units={units}
        clear={isNarrowed(search) ? address({}) : null}
        onSearch={props.onSearch}
      />
      {shown.length === 0 ? (
        <EmptyState title={words.noMatch}>{words.noMatchAdvice}</EmptyState>
      ) : (
        <div className="flex items-start gap-8">
          <div className="min-w-0 flex-1">
            <ItemTable
              rows={rows}
              search={search}
              desk={desk}
              choice={{
                chosen,
                current,
                onToggle: toggle,
                onToggleAll: () => setChosen(several ? new Set() : new Set(shown.map(({ id }) => id))),
                onCurrent: setCurrent,
              }}
              addressOf={(item) => addresses.item(place.code, item.id)}
              sortAddress={(sort) => address({ ...search, sort })}
            />
            {mayDecide && (several || now !== null) && (
              <BulkBar
                items={several ? picked : now === null ? [] : [now]}
                several={several}
                desk={desk}
                field={unitField}
                onClear={() => setChosen(new Set())}
              />
            )}
          </div>
          {now !== null && (
            <aside
              key={now.id}
              aria-label={now.title}
              className="screen-only sticky top-0 hidden max-h-[calc(100dvh-6rem)] w-80 flex-none overflow-y-auto border-hairline border-l py-4 pl-6 lg:block"
            >
              <ItemPanel
                item={now}
                parts={shown.filter(({ number, part }) => number === now.number && part > 0 && now.part === 0)}
                desk={desk}
                href={addresses.item(place.code, now.id)}
              />
            </aside>
          )}
        </div>
      )}
      <KeysDialog
        open={keys}
        title={words.keysTitle}
        close={words.close}
        lines={[
          ['j', words.keys.next],
          ['k', words.keys.previous],
          ['x', words.keys.pick],
          ['l', words.keys.assign],
          [`1–${offered}`, words.keys.suggestion],
          ['u', words.keys.undo],
          ['/', words.keys.find],
        ]}
        onClose={() => setKeys(false)}
      />
    </PageFrame>
  )
}

function Actions({
  place,
  year,
  years,
  breakdown,
  mayDecide,
  busy,
  returning,
  onUndo,
  onReturn,
}: BreakdownProps & { returning: boolean; onReturn: () => void }) {
  const words = useMessages(messages)
  const { language } = useLanguage()
  return (
    <>
      {years
        .filter((one) => one !== year)
        .map((one) => (
          <a key={one} className="gm-button gm-button-quiet" href={addresses.breakdown(place.code, { year: one })}>
            {language === 'zh' ? `${one}年` : one}
          </a>
        ))}
      {onUndo !== null && (
        <Button disabled={busy} onClick={onUndo}>
          {words.undo} <kbd>u</kbd>
        </Button>
      )}
      {breakdown !== null && (
        <a
          className="gm-button"
          href={routeAddress(routes.exportBreakdown, { place: place.code, year }, { lang: language })}
          download
        >
          {words.excelOut}
        </a>
      )}
      {mayDecide && breakdown !== null && (
        <Button aria-expanded={returning} onClick={onReturn}>
          {returning ? words.close : words.excelIn}
        </Button>
      )}
      {breakdown?.issuedOn != null && (
        <a className="gm-button" href={addresses.comparison(place.code, { year })}>
          {words.compare}
        </a>
      )}
    </>
  )
}
