import type { Quote } from '@gangmu/text'
import type { Ledger } from '../../ledger.ts'
import { listCommitmentQuotes } from '../../store/commitments.ts'
import { listAnchors } from '../../store/decisions.ts'
import { findStoredText, listTextKeys } from '../../store/text-versions.ts'
import type { View } from '../view.ts'

/** One text version with its file, and every quote that was ever taken from it. */
export interface StoredText {
  readonly document: string
  readonly number: number
  readonly text: string
  readonly textSha256: string
  readonly bytes: Uint8Array
  readonly bytesSha256: string
  readonly quotes: readonly (Quote & { readonly of: string })[]
}

interface Quoted extends Quote {
  readonly of: string
  readonly document: string
  readonly textVersion: number
}

const listQuotes: View<void, Quoted[]> = {
  name: 'list-quotes',
  async read(reader, place) {
    const anchors = (await listAnchors(reader, place)).map(({ id, ...rest }) => ({ ...rest, of: `decision:${id}` }))
    const commitments = (await listCommitmentQuotes(reader, place)).flatMap((row) => {
      const { address, document, textVersion } = row
      const of = `commitment:${address}`
      return [
        { of, document, textVersion, start: row.quote_start, end: row.quote_end, quote: row.quote },
        { of, document, textVersion, start: row.sentence_start, end: row.sentence_end, quote: row.sentence },
      ]
    })
    return [...anchors, ...commitments]
  },
}

const listKeys: View<void, { document: string; number: number }[]> = {
  name: 'list-keys',
  read: (reader, place) => listTextKeys(reader, place),
}

const getText: View<{ document: string; number: number }, Omit<StoredText, 'quotes'> | null> = {
  name: 'get-text',
  read: (reader, place, key) => findStoredText(reader, place, key.document, key.number),
}

/** Every text version of a place, one after another. Quotes first: what is decided meanwhile is left for the next time. */
export async function* listStoredTexts(ledger: Ledger, place: string): AsyncGenerator<StoredText> {
  const keyOf = (document: string, number: number): string => `${document}/${number}`
  const quotes = new Map<string, Quoted[]>()
  for (const quote of await ledger.view(listQuotes, place, undefined)) {
    const key = keyOf(quote.document, quote.textVersion)
    const same = quotes.get(key)
    if (same) same.push(quote)
    else quotes.set(key, [quote])
  }
  for (const { document, number } of await ledger.view(listKeys, place, undefined)) {
    const stored = await ledger.view(getText, place, { document, number })
    if (stored) yield { ...stored, quotes: quotes.get(keyOf(document, number)) ?? [] }
  }
}
