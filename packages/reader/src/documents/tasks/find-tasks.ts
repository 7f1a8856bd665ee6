import { SpanIndex } from '../../engine/span-index.ts'
import type { AssignedTask, DocumentFacts, Reading } from '../../reading.ts'
import { labelKinds } from './duty-words.ts'
import { readTasks } from './read-tasks.ts'

/** Only a role's whole label with its colon, or a column of that name, assigns in a report's prose. */
const labels = ['单位：', '部门：', '单位:', '部门:', '主体：', '\t牵头', '\t责任']

/**
 * The tasks a document assigns; absent when it assigns none. A report's own annex (民生实事) may: there only labelled
 * duties count (`牵头单位：`).
 * @example findTasks({ ...facts, text: '1.新建学校3所。（责任单位：区教育局）' }, true)?.length // 1
 */
export function findTasks({ text, planYear }: DocumentFacts, assigns: boolean): readonly AssignedTask[] | undefined {
  if (!assigns && !labels.some((label) => text.includes(label))) return undefined
  const tasks = readTasks(text, planYear, assigns)
  return tasks.length === 0 ? undefined : tasks
}

/** Clauses of the remainder that the tasks' labels, units, leaders and deadlines do not explain. */
export function leftBeside(
  tasks: readonly AssignedTask[],
  clauses: Reading['remainder']['clauses'],
): Reading['remainder']['clauses'] {
  const taken = tasks
    .flatMap(({ duties, leaders, deadline }) => [
      ...duties.map(({ unit }) => unit),
      ...leaders,
      ...(deadline ? [deadline.words] : []),
    ])
    .sort((one, other) => one.start - other.start)
  const spans = new SpanIndex(taken)
  const explained = (start: number, end: number): boolean => {
    const first = spans.items[spans.firstAfter(start)]
    return first !== undefined && first.start < end
  }
  return clauses.filter(
    ({ start, end, quote, why }) => why !== 'name-only' || !(labelKinds.has(quote) || explained(start, end)),
  )
}
