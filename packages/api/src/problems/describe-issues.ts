import { findTitle, type Language } from '@gangmu/contract'
import type { z } from 'zod'

type Issue = z.core.$ZodIssue

/** What is wrong with one field, in words; the issue's own code decides, never a library's English sentence. */
function describeIssue(issue: Issue, language: Language): string {
  const zh = language === 'zh'
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? zh
          ? '没有填写'
          : 'is missing'
        : zh
          ? '类型不对'
          : `must be of type ${issue.expected}`
    case 'too_small':
      if (issue.origin === 'string') {
        return zh ? `至少${issue.minimum}个字符` : `needs at least ${issue.minimum} characters`
      }
      return zh ? `不能小于${issue.minimum}` : `must not be below ${issue.minimum}`
    case 'too_big':
      if (issue.origin === 'string') {
        return zh ? `最多${issue.maximum}个字符` : `takes at most ${issue.maximum} characters`
      }
      return zh ? `不能大于${issue.maximum}` : `must not be above ${issue.maximum}`
    case 'invalid_value':
      return zh ? `只能是 ${issue.values.join('、')}` : `must be one of ${issue.values.join(', ')}`
    case 'unrecognized_keys':
      return zh ? `含有未知项：${issue.keys.join('、')}` : `has unknown parts: ${issue.keys.join(', ')}`
    case 'invalid_format':
      return zh ? '格式不对' : 'has the wrong form'
    default:
      return zh ? '不符合要求' : 'is not valid'
  }
}

/**
 * Says where a request is wrong, at most five places; a field that the schema gives a title is called by it.
 * @example describeIssues(schema.safeParse({}).error.issues, 'en') // 'name is missing'
 */
export function describeIssues(issues: readonly Issue[], language: Language, schema?: z.ZodType): string {
  const lines = issues.slice(0, 5).map((issue) => {
    const title = schema === undefined ? null : findTitle(schema, issue.path, language)
    const where = title ?? issue.path.map(String).join('.')
    const what = describeIssue(issue, language)
    if (where === '') return language === 'zh' ? `请求内容${what}` : `the request ${what}`
    return language === 'zh' && title !== null ? `${where}${what}` : `${where} ${what}`
  })
  return lines.join(language === 'zh' ? '；' : '; ')
}
