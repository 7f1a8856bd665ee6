import { findExcludingRole, roles } from '@gangmu/contract'
import { findExcluding } from '@gangmu/ledger'
import { expect, test } from 'vitest'

test('what pages say beforehand of roles that exclude one another is what the ledger holds', () => {
  for (const mayWork of [true, false]) {
    for (const role of roles) {
      for (const held of roles) {
        expect(findExcludingRole(role, [held], mayWork), `${role} ${held}`).toBe(findExcluding(role, [held], mayWork))
      }
    }
  }
})
