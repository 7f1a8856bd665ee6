import { closeSync, ftruncateSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { LedgerRefusal } from '../domain/refusal.ts'

/** Who has a data directory open, as they wrote it down. Information only: the lock itself is the operating system's. */
export interface LockHolder {
  readonly pid: number
  readonly host: string
  /** ISO instant. */
  readonly since: string
  /** Where the holder listens; empty when it does not. */
  readonly address: string
}

/** A held lock. It ends with `release`, or with the process, however that ends. */
export interface DataLock {
  /** Writes down where the holder can be spoken to. */
  announce(address: string): void
  release(): void
}

const fileName = 'gangmu.lock'
// The locked byte lies far behind what is written, so that others can read the holder on systems where locks are mandatory.
const lockedByte = 2 ** 30

function readHolder(fd: number): LockHolder | null {
  const bytes = Buffer.alloc(2048)
  const text = bytes.toString('utf8', 0, readSync(fd, bytes, 0, bytes.length, 0))
  try {
    return JSON.parse(text) as LockHolder
  } catch {
    // The holder is writing it down at this moment, or the disk was full: the lock holds all the same.
    return null
  }
}

function writeHolder(fd: number, holder: LockHolder): void {
  const line = Buffer.from(`${JSON.stringify(holder)}\n`)
  ftruncateSync(fd, 0)
  writeSync(fd, line, 0, line.length, 0)
}

function refuse(holder: LockHolder | null): LedgerRefusal {
  if (!holder)
    return new LedgerRefusal('data-directory-locked', { holder: '?', pid: 0, host: '', since: '', address: '' })
  const { pid, host, since, address } = holder
  const line = `pid ${pid}, ${host}, ${since}${address ? `, ${address}` : ''}`
  return new LedgerRefusal('data-directory-locked', { holder: line, pid, host, since, address })
}

/**
 * Takes the exclusive lock of a data directory, which is made when absent. The lock belongs to the open file and not to a
 * number written in it: left-over files, copied folders and reused process ids mean nothing.
 * @throws LedgerRefusal `data-directory-locked` with the holder, at once; `data-directory-unusable` when it cannot be opened.
 */
export async function lockDataDirectory(dataDir: string): Promise<DataLock> {
  let fd: number
  let locked: boolean
  try {
    // Reports, decisions and sessions are for this account alone; a directory that was there keeps the rights it was given.
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    // 'a+' makes the file and never empties it; positions are given with every write on the second descriptor.
    closeSync(openSync(join(dataDir, fileName), 'a+', 0o600))
    fd = openSync(join(dataDir, fileName), 'r+')
  } catch (error) {
    throw new LedgerRefusal('data-directory-unusable', { reason: (error as Error).message }, { cause: error })
  }
  try {
    // Loaded only here: reading a file needs no native part.
    const { tryLock } = await import('fs-native-extensions')
    locked = tryLock(fd, lockedByte, 1)
  } catch (error) {
    closeSync(fd)
    throw new LedgerRefusal('data-directory-unusable', { reason: (error as Error).message }, { cause: error })
  }
  if (!locked) {
    const holder = readHolder(fd)
    closeSync(fd)
    throw refuse(holder)
  }
  let holder: LockHolder = { pid: process.pid, host: hostname(), since: new Date().toISOString(), address: '' }
  writeHolder(fd, holder)
  let open = true
  return {
    announce(address) {
      holder = { ...holder, address }
      if (open) writeHolder(fd, holder)
    },
    release() {
      if (!open) return
      open = false
      ftruncateSync(fd, 0)
      closeSync(fd)
    },
  }
}
