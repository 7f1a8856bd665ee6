import { type KeyHandover, readHandoverLine } from '@gangmu/ledger'
import { readFileBytes } from './open-file.ts'
import { UnreadableFile } from './unreadable-file.ts'

/**
 * The statements in files by which one key made another its successor (`keys.jsonl` beside the key).
 * @throws UnreadableFile when a line is no such statement.
 * @example await readHandovers(['data/keys/keys.jsonl'])
 */
export async function readHandovers(paths: readonly string[]): Promise<readonly KeyHandover[]> {
  const found: KeyHandover[] = []
  for (const path of paths) {
    const text = new TextDecoder().decode((await readFileBytes(path)).bytes)
    for (const line of text.split('\n').filter((one) => one !== '')) {
      const handover = readHandoverLine(line)
      if (!handover)
        throw new UnreadableFile({
          zh: `${path}：其中有不是密钥交接说明的行。`,
          en: `${path}: a line is not a statement about a key.`,
        })
      found.push(handover)
    }
  }
  return found
}
