import { useEffect } from 'react'

/** Names the page in the browser's tab and history. @example useTitle('台账', '云岫区', '纲目') // '台账 · 云岫区 · 纲目' */
export function useTitle(...parts: readonly string[]): void {
  const title = parts.filter((part) => part !== '').join(' · ')
  useEffect(() => {
    document.title = title
  }, [title])
}
