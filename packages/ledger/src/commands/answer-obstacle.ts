import { LedgerProblem } from '../domain/problem.ts'
import type { Obstacle } from '../domain/progress.ts'
import { lockObstacleRow, updateObstacle } from '../store/obstacles.ts'
import type { Command } from './command.ts'

/** A leader's decision on what stands in the way. */
export interface AnswerObstacleInput {
  readonly obstacle: string
  readonly expectedVersion: number
  readonly answer: string
}

/** Answers an obstacle with a decision. @throws LedgerProblem `obstacle-answered`, `version-conflict`, `not-found`, `invalid-request` */
export const answerObstacle: Command<AnswerObstacleInput, Obstacle> = {
  name: 'answer-obstacle',
  actions: ['obstacle-answered'],
  repetition: 'keyed',
  async run({ writer, place, actor, at, record }, { obstacle: id, expectedVersion: expected, answer }) {
    const before = await lockObstacleRow(writer, place, id)
    if (!before) throw new LedgerProblem('not-found')
    if (before.version !== expected) throw new LedgerProblem('version-conflict', { expected, actual: before.version })
    if (before.state === 'answered') throw new LedgerProblem('obstacle-answered')
    const words = answer.trim()
    if (words === '' || words.length > 1000) throw new LedgerProblem('invalid-request', { where: 'answer' })
    const answered = { state: 'answered', answer: words, answeredAt: at, answeredBy: actor } as const
    const after: Obstacle = { ...before, ...answered, version: expected + 1 }
    await updateObstacle(writer, place, after)
    record({ action: 'obstacle-answered', what: `item:${before.item}`, before, after })
    return after
  },
}
