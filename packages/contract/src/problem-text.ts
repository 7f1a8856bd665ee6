/** Languages a problem is rendered in; zh-CN first. */
export type Language = 'zh' | 'en'

/** A coded problem as it is told to people. */
export interface ProblemText {
  readonly status: number
  readonly title: Readonly<Record<Language, string>>
  /** What to do next; `{name}` is replaced by the parameter of that name. */
  readonly advice: Readonly<Record<Language, string>>
}
