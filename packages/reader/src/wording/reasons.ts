/** A short wording in both languages of the product. */
export interface Wording {
  readonly zh: string
  readonly en: string
}

/** Why a numeral is no amount, or why words stay in the remainder: every `why` a reading can hold. */
export const REASONS = {
  'section-marker': { zh: '层次序号', en: 'orders sections' },
  'run-in-marker': { zh: '段内序号', en: 'orders points inside a paragraph' },
  'numbered-item': { zh: '括号内序号', en: 'a number in brackets that orders' },
  'footnote-mark': { zh: '脚注号', en: 'a footnote mark' },
  'set-phrase': { zh: '固定词语，不表示数量', en: 'a set phrase that counts nothing' },
  'in-quotes': { zh: '引号内的提法', en: 'part of a coinage in quotation marks' },
  'in-title': { zh: '书名号内的名称', en: 'part of a title' },
  'numbered-name': { zh: '名称中的编号', en: 'a number in a name' },
  heading: { zh: '标题', en: 'a heading' },
  'listed-heads': { zh: '概括并列内容的提法', en: 'counts headings or ideas, not things' },
  indefinite: { zh: '泛指，不表示具体数量', en: 'tells of one, not how many' },
  'size-class': { zh: '规模等级的称呼', en: 'names a class by its size' },
  'numeral-in-word': { zh: '词语中的数字', en: 'part of a word' },
  'joined-numerals': { zh: '数字连写的简称', en: 'digits joined to a short name' },
  'class-of-places': { zh: '榜单名称', en: 'names a list of the first so many' },
  ordinal: { zh: '序数', en: 'an ordinal' },
  session: { zh: '届次、会次', en: 'a session of a body' },
  'no-unit': { zh: '数字后没有可识别的单位', en: 'no unit is known after the digits' },
  'no-measure-word': { zh: '汉字数字后没有可识别的量词', en: 'no measure word is known after the numeral' },
  aim: { zh: '目的或状态，没有具体行动', en: 'an aim or a state without an action' },
  announcement: { zh: '引出下文的话', en: 'announces what follows' },
  frame: { zh: '条件、方式或范围', en: 'a condition, means or scope' },
  'name-only': { zh: '只有名称，没有动词', en: 'a name without a verb' },
  'no-verb': { zh: '没有识别出动词', en: 'no verb was found' },
  statement: { zh: '陈述，不是承诺', en: 'a statement, not a promise' },
} as const satisfies Readonly<Record<string, Wording>>
