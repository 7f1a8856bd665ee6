import decodeQR from 'qr/decode.js'
import { expect, test } from 'vitest'
import { drawQr } from './qr-code.tsx'

/** The picture of a path of rectangles, as a reader's camera has it: four bytes a pixel, black or white. */
function paint({ path, size }: ReturnType<typeof drawQr>, scale = 4) {
  const width = size * scale
  const data = new Uint8Array(width * width * 4).fill(255)
  for (const [, x, y, across] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      const start = (row * width + Number(x) * scale) * 4
      for (let at = start; at < start + Number(across) * scale * 4; at += 4) data.fill(0, at, at + 3)
    }
  }
  return { width, height: width, data }
}

test.each([
  'otpauth://totp/Gangmu:%E4%BA%91%E5%B2%AB%E5%8C%BA?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Gangmu',
  'otpauth://totp/Gangmu:a?secret=GEZDGNBV',
])('%s is read back from the code that is drawn', (text) => {
  expect(decodeQR(paint(drawQr(text)))).toBe(text)
})

test('the rim is left white', () => {
  const { path, size } = drawQr('GEZDGNBV')
  const starts = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, across]) => [
    Number(x),
    Number(y),
    Number(across),
  ])
  for (const [x = 0, y = 0, across = 0] of starts) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(4)
    expect(Math.max(x + across, y + 1)).toBeLessThanOrEqual(size - 4)
  }
})
