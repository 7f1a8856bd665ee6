import { useEffect, useRef } from 'react'

/**
 * Listens for single keys anywhere on the page, by `event.key` in lower case. Keys typed into a field, with a modifier, or while
 * a dialog is open are left alone; so are Enter and Space on a control that takes them itself.
 * @example useKeys({ j: next, k: previous, escape: close })
 */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const current = useRef(keys)
  useEffect(() => {
    current.current = keys
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const action = current.current[event.key.toLowerCase()]
      if (action === undefined || event.defaultPrevented || event.isComposing) return
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (isTakenByTarget(event)) return
      event.preventDefault()
      action()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

function isTakenByTarget(event: KeyboardEvent): boolean {
  if (!(event.target instanceof HTMLElement)) return false
  if (document.querySelector('[role="dialog"],[role="alertdialog"]') !== null) return true
  if (event.target.matches('input,select,textarea,[contenteditable="true"]')) return true
  return event.key === 'Enter' && event.target.matches('a[href],button,summary')
}
