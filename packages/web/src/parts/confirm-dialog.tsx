import { AlertDialog } from '@base-ui/react/alert-dialog'
import { Button } from '@gangmu/ui'
import type { ReactNode } from 'react'

/** Asks once more before something that touches much or cannot be undone. Escape and the second button leave all as it was. */
export function ConfirmDialog({
  open,
  title,
  confirm,
  cancel,
  busy = false,
  children,
  onConfirm,
  onClose,
}: {
  open: boolean
  title: string
  confirm: string
  cancel: string
  busy?: boolean
  children: ReactNode
  onConfirm: () => void
  onClose: () => void
}) {
  return (
    <AlertDialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="fixed inset-0 z-40 bg-ink/30" />
        <AlertDialog.Popup className="fixed top-1/2 left-1/2 z-50 flex max-h-[80dvh] w-[min(36rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 flex-col gap-4 rounded border border-hairline bg-surface p-6 shadow-drawer">
          <AlertDialog.Title className="font-semibold text-title">{title}</AlertDialog.Title>
          <div className="min-h-0 overflow-y-auto">{children}</div>
          <div className="flex justify-end gap-2">
            <AlertDialog.Close render={<Button>{cancel}</Button>} />
            <Button kind="primary" disabled={busy} onClick={onConfirm}>
              {confirm}
            </Button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
