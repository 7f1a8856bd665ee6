/** A word in both languages of the product. */
export interface Words {
  readonly zh: string
  readonly en: string
}

/** What a column holds: `number` is an exact decimal as text, `date` a plain `YYYY-MM-DD`. */
export type ColumnKind = 'text' | 'number' | 'date'

/** One column of a register: its id, stable across versions, its title for people, and its cell of an item. */
export interface RegisterColumn<Item> {
  readonly id: string
  readonly title: Words
  readonly kind: ColumnKind
  /** Width in half-width characters, where the kind's usual one does not do. */
  readonly width?: number
  /** The cell as text, in the reader's language where it is a word of ours; null when it is empty. */
  read(item: Item, language: keyof Words): string | null
}

/** One way to narrow a register's list down. A `choice` has its choices, in the order they are offered. */
export interface RegisterFilter {
  readonly id: string
  readonly title: Words
  readonly kind: 'choice' | 'year' | 'words' | 'document'
  readonly choices?: readonly { readonly id: string; readonly title: Words }[]
}

/**
 * One kind of list in the ledger (专项台账) as a declaration: list, table and file are made from it, with no other change.
 * `samples` are items as they may really be, short and very long, that everything made from it is tried with.
 */
export interface Register<Item> {
  /** As its folder. */
  readonly id: string
  readonly title: Words
  readonly columns: readonly RegisterColumn<Item>[]
  readonly filters: readonly RegisterFilter[]
  /** Orders the list can have, the usual one first; `-` in front turns one round. */
  readonly sorts: readonly string[]
  readonly samples: readonly Item[]
}
