import encodeQR from 'qr'

/** Rim without marks that readers need, in modules (ISO/IEC 18004: four). */
const rim = 4

/**
 * The path of a QR code's dark modules, one unit each, and the width of the whole with its rim.
 * @example drawQr('otpauth://totp/Gangmu').size // 41
 */
export function drawQr(text: string): { readonly path: string; readonly size: number } {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: rim })
  const path = rows.map((row, y) => drawRow(row, y)).join('')
  return { path, size: rows.length }
}

/** The dark runs of a row, each as one rectangle, so that no hairline shows between modules. */
function drawRow(row: readonly boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue
    const start = x
    while (row[x + 1]) x++
    path += `M${start} ${y}h${x - start + 1}v1H${start}z`
  }
  return path
}

/**
 * A text as a QR code, drawn here: what it holds is told to nobody else. Black on white in every scheme, as readers need it.
 * @example <QrCode text="otpauth://totp/Gangmu" label="二维码" />
 */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { path, size } = drawQr(text)
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      className="size-48 flex-none border border-hairline"
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="white" />
      <path d={path} fill="black" />
    </svg>
  )
}
