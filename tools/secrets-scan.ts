// `node --import tsx tools/secrets-scan.ts`: looks for secrets in the tree and in all of its history.
import { root } from './lib/root.mjs'
import { scanHistory, scanTree } from './secrets-scan/scan.ts'

const tree = scanTree(root)
const history = await scanHistory(root)
const found = [...tree.found, ...history.found]
for (const { where, rule } of found) console.log(`${where}: ${rule}`)
console.log(`secrets-scan: ${found.length} findings in ${tree.files} files and ${history.lines} lines of history`)
process.exitCode = found.length > 0 ? 1 : 0
