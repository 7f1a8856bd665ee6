import { readFile } from 'node:fs/promises'
import { type Ledger, type PostInput, storeUnits, type UnitInput } from '@gangmu/ledger'
import { z } from 'zod'
import { makeToken } from '../access/tokens.ts'
import { findShortName } from './find-short-name.ts'

const postSchema = z.object({
  id: z.string(),
  role: z.enum(['office', 'liaison', 'unit-head', 'leader-in-charge', 'staff']),
  title: z.object({ zh: z.string() }),
})

const directorySchema = z.object({
  leaders: z.array(postSchema),
  units: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['office', 'department', 'park', 'subdistrict', 'town', 'enterprise', 'other']),
      name: z.object({ zh: z.string() }),
      aliases: z.array(z.string()),
      leaderInCharge: z.string(),
      posts: z.array(postSchema),
    }),
  ),
})

const governmentId = 'district-government'

const postOf = ({ id, role, title }: z.infer<typeof postSchema>, position: number): PostInput => ({
  id,
  title: title.zh,
  kind: role,
  position,
})

/**
 * Loads the sample's units and posts: the district government with its leaders at the top, everything else below it. Loaded again,
 * nothing changes.
 * @param file The sample's `units.json`.
 * @param district Name of the district.
 * @example await loadUnits(ledger, '990102', '云岫区', 'samples/yunxiu/units.json')
 */
export async function loadUnits(ledger: Ledger, place: string, district: string, file: string): Promise<void> {
  const { leaders, units } = directorySchema.parse(JSON.parse(await readFile(file, 'utf8')))
  const government: UnitInput = {
    id: governmentId,
    name: `${district}人民政府`,
    kind: 'government',
    position: 0,
    posts: leaders.map(postOf),
  }
  const below = units.map(({ id, kind, name: { zh: name }, aliases, leaderInCharge, posts }, position): UnitInput => {
    const shortName = findShortName(name, aliases)
    return {
      id,
      name,
      shortName,
      aliases: aliases.filter((alias) => alias !== shortName),
      kind,
      parent: governmentId,
      position,
      leaderInCharge,
      posts: posts.map(postOf),
    }
  })
  const context = { place, actor: 'system', idempotencyKey: makeToken() }
  await ledger.command(storeUnits, context, { units: [government, ...below] })
}
