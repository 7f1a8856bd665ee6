import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { makeBackupSpool, sweepBackupSpools } from './backup-spool.ts'

vi.mock('node:fs/promises', async (original) => {
  const files = await original<typeof import('node:fs/promises')>()
  const refuse: typeof files.rm = async (path, options) => {
    if (String(path).endsWith('unfinished-backup-stuck')) throw new Error('EBUSY')
    return files.rm(path, options)
  }
  return { ...files, rm: refuse }
})

test('what a killed server left is deleted; what cannot be is told, and the rest is deleted all the same', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'gangmu-sweep-'))
  try {
    for (const name of ['unfinished-backup-stuck', 'kept']) await mkdir(join(folder, name))
    await writeFile(join(await makeBackupSpool(folder), 'part'), 'a part')
    const told: string[] = []
    await sweepBackupSpools(folder, (error, name) => void told.push(`${name}: ${(error as Error).message}`))
    expect(told).toEqual(['unfinished-backup-stuck: EBUSY'])
    expect((await readdir(folder)).sort()).toEqual(['kept', 'unfinished-backup-stuck'])
  } finally {
    await rm(folder, { recursive: true })
  }
})
