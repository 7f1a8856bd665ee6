import { fillSentence } from '@gangmu/text'
import { accountProblems } from './account-problems.ts'
import type { Language, ProblemText } from './problem-text.ts'
import { progressProblems } from './progress-problems.ts'
import { roleWords } from './role-words.ts'

const problemTable = {
  'not-found': {
    status: 404,
    title: { zh: '没有找到', en: 'Not found' },
    advice: { zh: '请核对地址，或返回上一级重新选择。', en: 'Check the address, or go back and choose again.' },
  },
  'signed-out': {
    status: 401,
    title: { zh: '尚未登录', en: 'Not signed in' },
    advice: { zh: '请登录后再试。', en: 'Sign in and try again.' },
  },
  'sign-in-refused': {
    status: 401,
    title: { zh: '姓名或口令不正确', en: 'The name or the password is wrong' },
    advice: {
      zh: '请核对后再试；连续失败将暂停一段时间。',
      en: 'Check both and try again; repeated failures pause sign-in for a while.',
    },
  },
  'not-allowed': {
    status: 403,
    title: { zh: '没有此项权限', en: 'Not allowed' },
    advice: { zh: '请联系本单位管理员。', en: 'Ask your administrator.' },
  },
  ...accountProblems,
  'invalid-request': {
    status: 400,
    title: { zh: '填写的内容有误', en: 'The request is not valid' },
    advice: { zh: '请按提示修改：{where}', en: 'Correct this and try again: {where}' },
  },
  'too-large': {
    status: 413,
    title: { zh: '文件太大', en: 'The file is too large' },
    advice: {
      zh: '上限为{limit}。请拆分或另存后再导入。',
      en: 'The limit is {limit}. Split the file or save it in a smaller form.',
    },
  },
  'too-many-requests': {
    status: 429,
    title: { zh: '请求过于频繁', en: 'Too many requests' },
    advice: { zh: '请在{seconds}秒后重试。', en: 'Try again in {seconds} seconds.' },
  },
  'too-busy': {
    status: 503,
    title: { zh: '系统繁忙', en: 'The system is busy' },
    advice: { zh: '请于{seconds}秒后再试。', en: 'Try again in {seconds} seconds.' },
  },
  'backup-refused': {
    status: 503,
    title: { zh: '备份未完成', en: 'The backup was not made' },
    advice: { zh: '{reason}', en: '{reason}' },
  },
  'version-conflict': {
    status: 409,
    title: { zh: '内容已被他人更新', en: 'Someone else changed this first' },
    advice: {
      zh: '您看到的是第{expected}版，现在是第{actual}版。请查看后重新提交，您的内容没有写入。',
      en: 'You saw version {expected}; it is now version {actual}. Look again and resubmit; nothing of yours was written.',
    },
  },
  'idempotency-key-missing': {
    status: 400,
    title: { zh: '缺少防重复提交的编号', en: 'The idempotency key is missing' },
    advice: {
      zh: '请在请求头 idempotency-key 中给出唯一编号。',
      en: 'Send a unique value in the idempotency-key header.',
    },
  },
  'idempotency-in-flight': {
    status: 409,
    title: { zh: '同一请求正在办理', en: 'The same request is being carried out' },
    advice: { zh: '请稍候，不必再次提交。', en: 'Wait; there is no need to send it again.' },
  },
  'idempotency-mismatch': {
    status: 422,
    title: { zh: '编号已用于另一项内容', en: 'The idempotency key was used for something else' },
    advice: { zh: '请换用新的编号。', en: 'Use a new key.' },
  },
  'unreadable-file': {
    status: 422,
    title: { zh: '文件无法读取', en: 'The file cannot be read' },
    advice: { zh: '{detail}', en: '{detail}' },
  },
  'already-imported': {
    status: 409,
    title: { zh: '这份文件已经导入', en: 'This file was imported before' },
    advice: { zh: '已有文件：{title}。', en: 'It is here already: {title}.' },
  },
  'place-unknown': {
    status: 422,
    title: { zh: '没有认出地区', en: 'The place was not recognised' },
    advice: { zh: '请在导入时选择地区。', en: 'Choose the place when importing.' },
  },
  'quote-mismatch': {
    status: 422,
    title: { zh: '引文与原文不符', en: 'The quoted words are not in the text at that position' },
    advice: { zh: '请刷新后重新选择。', en: 'Reload and choose again.' },
  },
  'reason-missing': {
    status: 422,
    title: { zh: '请写明理由', en: 'A reason is needed' },
    advice: { zh: '退回、更正或豁免都要写明理由。', en: 'Rejecting, correcting and excusing need a reason.' },
  },
  'remainder-open': {
    status: 409,
    title: { zh: '还有内容没有处理完', en: 'Something is still undecided' },
    advice: {
      zh: '待处理{numbers}个数字、{clauses}个分句、{findings}项识别结果、{headings}个缺正文的标题。处理或逐项豁免后再采纳。',
      en: '{numbers} numbers, {clauses} clauses, {findings} findings and {headings} headings without body are undecided. Decide or excuse each, then adopt.',
    },
  },
  'already-adopted': {
    status: 409,
    title: { zh: '这份报告已经采纳', en: 'This report is adopted already' },
    advice: { zh: '可在台账中查看。', en: 'See it in the ledger.' },
  },
  'not-adopted': {
    status: 409,
    title: { zh: '这份报告尚未采纳', en: 'This report is not adopted yet' },
    advice: {
      zh: '承诺进入台账后才能据以行文。请先完成审定并采纳。',
      en: 'Such a document rests on adopted commitments. Finish the review and adopt first.',
    },
  },
  'not-a-plan': {
    status: 422,
    title: { zh: '没有可采纳的工作安排', en: 'There is no plan to adopt' },
    advice: {
      zh: '请确认导入的是政府工作报告，且含有工作安排部分。',
      en: 'Make sure the document is a work report with a plan part.',
    },
  },
  'unit-parent-unknown': {
    status: 422,
    title: { zh: '上级单位不存在', en: 'The unit above does not exist' },
    advice: {
      zh: '“{unit}”的上级“{parent}”不在单位目录中，请先录入上级单位，或一并提交。',
      en: '“{parent}”, above “{unit}”, is not in the directory. Add it first, or send both together.',
    },
  },
  'unit-parent-closed': {
    status: 422,
    title: { zh: '上级单位已撤销', en: 'The unit above is closed' },
    advice: {
      zh: '“{parent}”已撤销，请先为“{unit}”另行确定上级单位。',
      en: '“{parent}” is closed. Give “{unit}” another unit above it first.',
    },
  },
  'unit-cycle': {
    status: 422,
    title: { zh: '上下级关系成环', en: 'A unit stands above itself' },
    advice: {
      zh: '“{unit}”沿上级逐级查找又回到自身，请核对上级单位。',
      en: 'Going up from “{unit}” leads back to it. Check the units above.',
    },
  },
  'unit-name-taken': {
    status: 422,
    title: { zh: '单位名称重复', en: 'Two units have one name' },
    advice: {
      zh: '同一上级下已有“{name}”，请核对名称，或先撤销原单位。',
      en: '“{name}” stands under the same unit already. Check the name, or close the former unit first.',
    },
  },
  'leader-unknown': {
    status: 422,
    title: { zh: '分管领导岗位不存在', en: 'The post of the leader in charge does not exist' },
    advice: {
      zh: '“{unit}”的分管领导“{leader}”不是目录中的领导岗位，请先录入该岗位。',
      en: '“{leader}”, in charge of “{unit}”, is no leader’s post in the directory. Add the post first.',
    },
  },
  'post-elsewhere': {
    status: 422,
    title: { zh: '岗位属于其他单位', en: 'The post belongs to another unit' },
    advice: {
      zh: '“{post}”的编号已用于“{unit}”的岗位，请换用新的编号。',
      en: 'The id of “{post}” is that of a post of “{unit}”. Use another id.',
    },
  },
  'breakdown-exists': {
    status: 409,
    title: { zh: '本年度任务分解已经建立', en: 'The year has a breakdown already' },
    advice: { zh: '请打开{year}年的任务分解继续办理。', en: 'Open the breakdown of {year} and go on there.' },
  },
  'no-commitments': {
    status: 409,
    title: { zh: '本年度报告尚未采纳', en: 'No report of the year is adopted yet' },
    advice: {
      zh: '请先完成{year}年报告的复核并采纳。',
      en: 'Finish the review of the report of {year} and adopt it first.',
    },
  },
  'breakdown-gaps': {
    status: 409,
    title: { zh: '任务分解还有空缺，不能印发', en: 'The breakdown still has gaps and cannot be issued' },
    advice: {
      zh: '{lead}项没有牵头单位，{deadline}项没有完成时限，{slots}个项目空位未补齐也未说明。',
      en: '{lead} items have no lead unit, {deadline} no deadline, and {slots} slots are neither named nor excused.',
    },
  },
  'not-confirmed': {
    status: 409,
    title: { zh: '前一环节尚未办结', en: 'The step before is not done yet' },
    advice: {
      zh: '任务分解须先经分管领导确认，再提请会议审议，然后印发。现在处于：{state}。',
      en: 'Leaders in charge confirm, a meeting adopts, then it is issued. It now stands at: {state}.',
    },
  },
  'already-issued': {
    status: 409,
    title: { zh: '任务分解已经印发', en: 'The breakdown is issued already' },
    advice: { zh: '印发后的变动须以决定办理。', en: 'What was issued is changed by a decision.' },
  },
  'not-issued': {
    status: 409,
    title: { zh: '任务分解尚未印发', en: 'The breakdown is not issued yet' },
    advice: {
      zh: '印发之前可直接修改，不必作出决定。',
      en: 'Before it is issued, change it directly; no decision is needed.',
    },
  },
  'item-ended': {
    status: 409,
    title: { zh: '该项工作已经结束', en: 'The item has ended' },
    advice: { zh: '“{title}”已销号、取消或并入他项。', en: '“{title}” is closed out, dropped or merged.' },
  },
  'extension-late': {
    status: 409,
    title: { zh: '延期须在到期前办理', en: 'An extension is decided before the deadline' },
    advice: {
      zh: '完成时限为{deadline}，决定日期为{day}。',
      en: 'The deadline was {deadline}; the decision is of {day}.',
    },
  },
  'decision-out-of-order': {
    status: 409,
    title: { zh: '决定日期早于上一次变动', en: 'The decision is older than the last change' },
    advice: {
      zh: '上一次变动自{since}起生效，决定日期为{day}。',
      en: 'The last change holds from {since}; the decision is of {day}.',
    },
  },
  'decision-in-future': {
    status: 422,
    title: { zh: '日期尚未到来', en: 'The day has not come yet' },
    advice: { zh: '请核对日期：{day}。', en: 'Check the day: {day}.' },
  },
  'nothing-changes': {
    status: 422,
    title: { zh: '没有任何变动', en: 'Nothing changes' },
    advice: { zh: '请填写与现状不同的内容。', en: 'Give something that differs from how it stands.' },
  },
  'unit-unknown': {
    status: 422,
    title: { zh: '单位目录中没有该单位', en: 'The unit is not in the directory' },
    advice: { zh: '请先录入：{unit}。', en: 'Add it first: {unit}.' },
  },
  'unit-closed': {
    status: 422,
    title: { zh: '该单位已撤销', en: 'The unit is closed' },
    advice: { zh: '请改选承接“{unit}”职责的单位。', en: 'Choose the unit that took over from “{unit}”.' },
  },
  'unit-has-duties': {
    status: 409,
    title: { zh: '单位仍有承担的任务', en: 'The unit still answers for something' },
    advice: {
      zh: '“{unit}”仍承担{duties}项任务，请先并入其他单位，或另行确定责任单位。',
      en: '“{unit}” still answers for {duties} items. Merge it into another unit, or give them to another first.',
    },
  },
  'duty-twice': {
    status: 422,
    title: { zh: '同一单位重复列入', en: 'A unit stands there twice' },
    advice: { zh: '“{unit}”在同一项工作中只能列一次。', en: '“{unit}” can have one role in an item.' },
  },
  'several-leads': {
    status: 422,
    title: { zh: '牵头单位只能有一个', en: 'An item has one lead unit' },
    advice: {
      zh: '请保留一个牵头或汇总单位，其余改列责任单位。',
      en: 'Keep one that leads or compiles; make the others responsible.',
    },
  },
  'leader-not-held': {
    status: 403,
    title: { zh: '只能以本人岗位确认', en: 'A leader confirms for a post that is held' },
    advice: {
      zh: '请选择您现任的岗位，或由办公室登记确认。',
      en: 'Choose a post you hold, or let the office record it.',
    },
  },
  ...progressProblems,
  'place-locked': {
    status: 503,
    title: { zh: '数据目录正被占用', en: 'The data directory is in use' },
    advice: { zh: '占用者：{holder}。', en: 'Held by {holder}.' },
  },
  unavailable: {
    status: 503,
    title: { zh: '暂时不能办理', en: 'Temporarily unavailable' },
    advice: {
      zh: '数据库没有响应，已受理的内容不受影响。请稍后重试。',
      en: 'The database does not answer; what was accepted is safe. Try again shortly.',
    },
  },
  'internal-error': {
    status: 500,
    title: { zh: '程序出错', en: 'Something went wrong on our side' },
    advice: {
      zh: '没有写入任何内容。请把编号{request}告诉管理员。',
      en: 'Nothing was written. Give the number {request} to your administrator.',
    },
  },
} as const satisfies Record<string, ProblemText>

/** Every problem the product can answer with; documented and rendered from this one table. */
export type ProblemCode = keyof typeof problemTable
/** Every {@link ProblemCode}, in the order of the table. */
export const problemCodes = Object.keys(problemTable) as ProblemCode[]

/** Problem details (RFC 9457, July 2023): `type` is `urn:gangmu:problem:<code>`; `code` and `params` let a client render its own words. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: ProblemCode
  readonly params: Readonly<Record<string, string | number>>
}

/** Parameters that are roles, as people call them; all others as they are. */
function sayRoles(params: Record<string, string | number>, language: Language): Record<string, string | number> {
  const words: Readonly<Record<string, Readonly<Record<Language, string>>>> = roleWords
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      const isRole = (name === 'role' || name === 'other') && Object.hasOwn(words, value)
      return [name, (isRole ? words[value]?.[language] : undefined) ?? value]
    }),
  )
}

/**
 * Renders a problem in the reader's language.
 * @example renderProblem('version-conflict', { expected: 2, actual: 3 }, 'en').status // 409
 */
export function renderProblem(code: ProblemCode, params: Record<string, string | number>, language: Language): Problem {
  const entry: ProblemText = problemTable[code]
  return {
    type: `urn:gangmu:problem:${code}`,
    title: entry.title[language],
    status: entry.status,
    detail: fillSentence(entry.advice[language], sayRoles(params, language)),
    code,
    params,
  }
}
