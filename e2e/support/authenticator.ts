import { createHmac } from 'node:crypto'
import type { Page } from 'playwright-core'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The code an authenticator shows now (RFC 6238: SHA-1, 30 seconds, six digits). @example readAuthenticator('GEZDGNBV') // '123456' */
export function readAuthenticator(secret: string): string {
  const bits = Array.from(secret, (letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const step = Buffer.alloc(8)
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const digest = createHmac('sha1', key).update(step).digest()
  const at = (digest.at(-1) ?? 0) & 15
  return String((digest.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

/**
 * Sets a second factor up on the page of one's own account, as a person with a phone does: the key is read from the page,
 * the code typed, the recovery codes kept.
 * @returns the recovery codes
 */
export async function setSecondFactorUp(page: Page, password: string): Promise<string[]> {
  const factor = page.getByRole('region', { name: '动态口令' })
  await factor.getByLabel('现用口令').fill(password)
  await factor.getByRole('button', { name: '设置动态口令' }).click()
  await page.getByRole('img', { name: '动态口令二维码' }).waitFor()
  const secret = await factor.locator('p.font-mono').innerText()
  await factor.getByLabel('动态口令', { exact: true }).fill(readAuthenticator(secret.replaceAll(' ', '')))
  await factor.getByRole('button', { name: '启用' }).click()
  const codes = page.getByRole('region', { name: '备用码' })
  await codes.waitFor()
  const kept = await codes.getByRole('listitem').allInnerTexts()
  await page.getByRole('button', { name: '已妥善保管，继续' }).click()
  return kept
}
