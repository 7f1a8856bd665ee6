import type { EvidenceView } from '@gangmu/contract'

/** Evidence as it is added: words that lead to it, or a file. */
export type AddedEvidence =
  | { readonly kind: Exclude<EvidenceView['kind'], 'file'>; readonly title: string; readonly reference: string }
  | File
