import { Menu } from '@base-ui/react/menu'
import type { PlaceView } from '@gangmu/contract'
import { addresses } from './addresses.ts'

/** The place worked in; a choice only for those who have more than one. */
export function PlaceMenu({ places, place, label }: { places: readonly PlaceView[]; place: PlaceView; label: string }) {
  if (places.length < 2) return <span className="text-strong md:px-2 md:pt-3">{place.name}</span>
  return (
    <Menu.Root>
      <Menu.Trigger className="flex items-baseline gap-1 rounded text-left text-strong hover:bg-surface md:mt-3 md:px-2">
        {place.name}
        <span aria-hidden="true" className="text-ink-2 text-small">
          ▾
        </span>
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="start" className="z-50">
          <Menu.Popup
            aria-label={label}
            className="max-h-80 w-64 overflow-y-auto rounded border border-hairline bg-surface py-1 shadow-drawer"
          >
            {places.map((one) => (
              <Menu.LinkItem
                key={one.code}
                href={addresses.home(one.code)}
                closeOnClick
                className="flex justify-between gap-3 px-3 py-1.5 no-underline data-[highlighted]:bg-sunken"
              >
                <span className={one.code === place.code ? 'font-semibold' : ''}>{one.name}</span>
                <span className="text-ink-2 tabular-nums">{one.code}</span>
              </Menu.LinkItem>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
