import type { Words } from './output-table.ts'

/** Why a file could not be made, each in both languages; `{…}` stands for a parameter. */
const problems = {
  'too-many-rows': {
    zh: '无法写入：行数超过工作簿所能容纳的{most}行；请改用 CSV。',
    en: 'Cannot write: there are more rows than the {most} that a workbook holds; use CSV instead.',
  },
  'cell-too-long': {
    zh: '无法写入：工作簿单元格最多容纳{most}个字符，第{line}行“{column}”有{found}个；请改用 CSV。',
    en: 'Cannot write: a cell of a workbook holds {most} characters, and “{column}” of line {line} has {found}; use CSV instead.',
  },
  'words-not-there': {
    zh: '无法写入：“{words}”不在原文第{start}至{end}字处。',
    en: 'Cannot write: “{words}” is not what stands at {start} to {end} of the text.',
  },
} as const satisfies Readonly<Record<string, Words>>

/** Code of a reason why a file could not be made. */
export type OutputProblemCode = keyof typeof problems

/** A file that cannot be made without losing something, with the reason as data. */
export class OutputProblem extends Error {
  readonly code: OutputProblemCode
  readonly params: Readonly<Record<string, string>>

  constructor(code: OutputProblemCode, params: Readonly<Record<string, string>>) {
    super(fillWords(problems[code], params).en)
    this.name = 'OutputProblem'
    this.code = code
    this.params = params
  }

  /** The reason in both languages. */
  describe(): Words {
    return fillWords(problems[this.code], this.params)
  }
}

/** Words with their `{…}` filled from parameters. */
export function fillWords({ zh, en }: Words, params: Readonly<Record<string, string>>): Words {
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole)
  return { zh: fill(zh), en: fill(en) }
}
