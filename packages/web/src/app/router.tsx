import { createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router'
import { pages } from '../pages/index.ts'
import { FaultPage } from './fault-page.tsx'
import { FollowLinks } from './follow-links.tsx'
import { parsePageSearch, writePageSearch } from './navigation.ts'
import { NotFoundPage } from './not-found-page.tsx'
import { PlaceLayout } from './place-layout.tsx'

/** The routes, made from the list of pages: those of a place within the shell, the others alone. */
export function createWorkbenchRouter() {
  const root = createRootRoute({
    component: () => (
      <>
        <FollowLinks />
        <Outlet />
      </>
    ),
    notFoundComponent: NotFoundPage,
    errorComponent: FaultPage,
  })
  const inPlace = createRoute({ getParentRoute: () => root, path: '/w/$place', component: PlaceLayout })
  const prefix = '/w/$place'
  const placed = pages
    .filter((page) => page.path.startsWith(prefix))
    .map((page) =>
      createRoute({
        getParentRoute: () => inPlace,
        path: page.path.slice(prefix.length) || '/',
        component: page.component,
        errorComponent: FaultPage,
      }),
    )
  const alone = pages
    .filter((page) => !page.path.startsWith(prefix))
    .map((page) => createRoute({ getParentRoute: () => root, path: page.path, component: page.component }))
  return createRouter({
    routeTree: root.addChildren([...alone, inPlace.addChildren(placed)]),
    parseSearch: parsePageSearch,
    stringifySearch: writePageSearch,
    defaultPreload: false,
    scrollRestoration: false,
  })
}
