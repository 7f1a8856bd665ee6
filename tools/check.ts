// `node --import tsx tools/check.ts [rooms|folders|sizes|text|docs]…`: the house's checks over the whole tree.
import { performance } from 'node:perf_hooks'
import { checkDocs } from './check-docs/check.ts'
import { checkFolders } from './check-folders/check.ts'
import { checkRooms } from './check-rooms/check.ts'
import { checkSizes } from './check-sizes/check.ts'
import { checkText } from './check-text/check.ts'
import { type Check, printFinding, readProject } from './lib/project.ts'
import { root } from './lib/root.mjs'

const checks: Readonly<Record<string, Check>> = {
  rooms: checkRooms,
  folders: checkFolders,
  sizes: checkSizes,
  text: checkText,
  docs: checkDocs,
}

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(checks)
const files = readProject(root)
for (const name of names) {
  const check = checks[name]
  if (!check) throw new Error(`Cannot run the check ${name}: there are ${Object.keys(checks).join(', ')}`)
  const began = performance.now()
  const findings = check(files)
  for (const finding of findings) console.log(printFinding(finding))
  console.log(`check-${name}: ${findings.length} findings in ${(performance.now() - began).toFixed(0)} ms`)
  if (findings.length > 0) process.exitCode = 1
}
