import { Dialog } from '@base-ui/react/dialog'
import { Button } from '@gangmu/ui'

/** The keys of a page, listed. */
export function KeysDialog({
  open,
  title,
  close,
  lines,
  onClose,
}: {
  open: boolean
  title: string
  close: string
  lines: readonly (readonly string[])[]
  onClose: () => void
}) {
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-ink/30" />
        <Dialog.Popup className="fixed top-1/2 left-1/2 z-50 w-[min(26rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 rounded border border-hairline bg-surface p-6 shadow-drawer">
          <Dialog.Title className="font-semibold text-title">{title}</Dialog.Title>
          <dl className="my-4 grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
            {lines.map(([key, meaning]) => (
              <div key={key} className="contents">
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
          <Dialog.Close render={<Button>{close}</Button>} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
