// `node --import tsx tools/licences.ts`: writes THIRD-PARTY-NOTICES.md from the lock and what is installed.
import { writeFileSync } from 'node:fs'
import { inRoot, root } from './lib/root.mjs'
import { listRuntimePackages, writeNotices } from './licences/notices.ts'

writeFileSync(inRoot('THIRD-PARTY-NOTICES.md'), writeNotices(root))
console.log(`THIRD-PARTY-NOTICES.md: ${listRuntimePackages(root).length} packages that run`)
