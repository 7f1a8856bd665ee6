// `npm run new KIND NAME`: writes a new feature's folder and its line in the list, as the other features of its kind look.
import { root } from '../lib/root.mjs'
import { kinds, scaffold } from './scaffold.ts'

const [kindName = '', name = '', ...rest] = process.argv.slice(2)
if (name === '') {
  console.error('Usage:')
  for (const { usage } of Object.values(kinds)) console.error(`  ${usage}`)
  process.exit(2)
}
try {
  for (const path of scaffold(root, kindName, name, ...rest)) console.log(path)
  for (const line of kinds[kindName]?.next ?? []) console.log(`Next: ${line}`)
  console.log('Next: npm run ok')
} catch (error) {
  if (!(error instanceof Error)) throw error
  console.error(error.message)
  process.exit(2)
}
