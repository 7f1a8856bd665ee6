import type { Page } from 'playwright-core'

/** What the program answers to a signed-in page that asks it as the workbench does. */
async function ask(page: Page, method: string, path: string, body: unknown): Promise<Record<string, string>> {
  return page.evaluate(
    async ([how, where, what]) => {
      const session = await (await fetch('/api/v1/session')).json()
      const answer = await fetch(where as string, {
        method: how as string,
        headers: {
          'content-type': 'application/json',
          'x-csrf-token': session.csrf,
          'idempotency-key': crypto.randomUUID(),
        },
        body: JSON.stringify(what),
      })
      if (!answer.ok) throw new Error(`${how} ${where}: ${answer.status} ${await answer.text()}`)
      return answer.json()
    },
    [method, path, body],
  )
}

/**
 * Invites somebody and lets them hold a post from a day on, as an administrator may; the pages for it have a journey of
 * their own.
 * @returns the one-time link of the invitation
 * @example const link = await appoint(page, '990102', '沈竹青', 'finance.liaison', '2026-01-01')
 */
export async function appoint(page: Page, place: string, name: string, post: string, from: string): Promise<string> {
  const base = `/api/v1/places/${place}`
  const { token } = await ask(page, 'POST', `${base}/installation/accounts`, { name })
  await ask(page, 'POST', `${base}/posts/${post}/holders`, { name, from })
  return `/invitation#token=${token}`
}

/** Opens an invitation and chooses a password; the page is signed in afterwards. */
export async function accept(page: Page, url: string, link: string, password: string): Promise<void> {
  await page.goto(`${url}${link}`)
  await page.getByRole('heading', { name: '接受邀请' }).waitFor()
  await page.getByLabel('口令', { exact: true }).fill(password)
  await page.getByLabel('再输一次口令').fill(password)
  await page.getByRole('button', { name: '设定口令并登录' }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
}
