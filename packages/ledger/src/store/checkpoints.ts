import type { SignedCheckpoint } from '../domain/checkpoint.ts'
import type { Reader, Writer } from './database.ts'

const columns = [
  'place_code as place',
  'sequence',
  'hash',
  'at',
  'algorithm',
  'key',
  'previous_checkpoint_hash as previousCheckpointHash',
  'signature',
] as const

/** The newest checkpoint of a place. */
export async function findLastCheckpoint(reader: Reader, place: string): Promise<SignedCheckpoint | null> {
  const query = reader.selectFrom('checkpoint').select(columns).where('place_code', '=', place)
  return (await query.orderBy('sequence', 'desc').limit(1).executeTakeFirst()) ?? null
}

/** A place's checkpoints after a sequence, oldest first. */
export function listCheckpointsAfter(
  reader: Reader,
  place: string,
  after: number,
  limit: number,
): Promise<SignedCheckpoint[]> {
  return reader
    .selectFrom('checkpoint')
    .select(columns)
    .where('place_code', '=', place)
    .where('sequence', '>', after)
    .orderBy('sequence')
    .limit(limit)
    .execute()
}

/** A place's newest checkpoints, newest first, and how many there are. */
export async function pageCheckpoints(
  reader: Reader,
  place: string,
  limit: number,
): Promise<{ checkpoints: SignedCheckpoint[]; total: number }> {
  const ofPlace = reader.selectFrom('checkpoint').where('place_code', '=', place)
  const checkpoints = await ofPlace.select(columns).orderBy('sequence', 'desc').limit(limit).execute()
  const { total } = await ofPlace.select(({ fn }) => fn.countAll<string>().as('total')).executeTakeFirstOrThrow()
  return { checkpoints, total: Number(total) }
}

/** Adds a checkpoint. It is never changed afterwards. */
export async function insertCheckpoint(writer: Writer, checkpoint: SignedCheckpoint): Promise<void> {
  const { place, sequence, hash, at, algorithm, key, previousCheckpointHash, signature } = checkpoint
  await writer
    .insertInto('checkpoint')
    .values({
      place_code: place,
      sequence,
      hash,
      at,
      algorithm,
      key,
      previous_checkpoint_hash: previousCheckpointHash,
      signature,
    })
    .execute()
}
