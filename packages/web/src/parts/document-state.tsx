import type { DocumentView } from '@gangmu/contract'
import { type State, StateMark } from '@gangmu/ui'
import { useLanguage } from '../app/language.tsx'

const words = {
  reading: { zh: '正在读取', en: 'Being read' },
  'in-review': { zh: '审读中', en: 'In review' },
  adopted: { zh: '已采纳', en: 'Adopted' },
} as const
const marks: Readonly<Record<DocumentView['state'], State>> = {
  reading: 'reading',
  'in-review': 'undecided',
  adopted: 'done',
}

/** Where a document stands on its way into the ledger. */
export function DocumentState({ state }: { state: DocumentView['state'] }) {
  const { language } = useLanguage()
  return <StateMark state={marks[state]}>{words[state][language]}</StateMark>
}
