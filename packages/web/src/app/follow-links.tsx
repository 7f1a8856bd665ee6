import { useEffect } from 'react'
import { useGo } from './navigation.ts'

/**
 * Lets plain `<a href>` move within the workbench without loading it again, so that pages are written with plain links.
 * `data-replace` keeps a small step out of the history. Modified clicks, downloads, other targets and addresses outside the workbench go the browser's own way.
 */
export function FollowLinks() {
  const go = useGo()
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = linkToFollow(event)
      if (link === null) return
      event.preventDefault()
      go(`${link.pathname}${link.search}${link.hash}`, { replace: link.dataset.replace !== undefined })
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [go])
  return null
}

function linkToFollow(event: MouseEvent): HTMLAnchorElement | null {
  if (event.defaultPrevented || event.button !== 0) return null
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  if (!(link instanceof HTMLAnchorElement) || link.hasAttribute('download') || link.target !== '') return null
  if (link.origin !== location.origin || !isWorkbench(link.pathname)) return null
  if (link.hash !== '' && link.pathname === location.pathname) return null
  return link
}

function isWorkbench(path: string): boolean {
  return path.startsWith('/w/') || ['/w', '/sign-in', '/setup', '/invitation', '/account'].includes(path)
}
