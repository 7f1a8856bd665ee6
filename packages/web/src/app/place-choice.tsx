import type { PlaceView } from '@gangmu/contract'

/** The place worked in; a choice only for those who have more than one. */
export function PlaceChoice({
  places,
  place,
  label,
  onPlace,
}: {
  places: readonly PlaceView[]
  place: PlaceView
  label: string
  onPlace: (code: string) => void
}) {
  // Two places of one name are told apart by their codes.
  const nameOf = (one: PlaceView) =>
    places.some((other) => other.name === one.name && other.code !== one.code) ? `${one.name} ${one.code}` : one.name
  if (places.length < 2) return <span className="text-strong md:px-2 md:pt-3">{place.name}</span>
  return (
    <select
      aria-label={label}
      className="field max-w-44 text-strong md:mt-3 md:max-w-none md:px-1!"
      value={place.code}
      onChange={(event) => onPlace(event.target.value)}
    >
      {places.map((one) => (
        <option key={one.code} value={one.code}>
          {nameOf(one)}
        </option>
      ))}
    </select>
  )
}
