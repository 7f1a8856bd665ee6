import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'

const program = `
import { closeOnSignal } from ${JSON.stringify(new URL('./close-on-signal.ts', import.meta.url).href)}
const running = setInterval(() => undefined, 1000)
closeOnSignal(
  { close: async () => { await new Promise((resolve) => setTimeout(resolve, 300)); clearInterval(running) } },
  () => console.log('closed'),
)
console.log('ready')
`

test.each([
  ['once', 1],
  ['twice at once, as a launcher does', 2],
])('a signal sent %s ends the program cleanly', async (_, times) => {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program])
  let printed = ''
  child.stdout.setEncoding('utf8')
  for await (const text of child.stdout) {
    printed += text
    if (text.includes('ready')) for (let sent = 0; sent < times; sent++) child.kill('SIGINT')
  }
  const [code] = child.exitCode === null ? await once(child, 'exit') : [child.exitCode]
  expect(printed).toContain('closed')
  expect(code).toBe(0)
})
