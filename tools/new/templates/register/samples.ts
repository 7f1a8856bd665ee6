import type { __Pascal__Item } from './register.ts'

/** Items as they may really be: the usual one, one that lacks what it may lack, one that is very long. */
export const __camel__Samples: readonly __Pascal__Item[] = [
  { number: 1, words: '新建口袋公园3个', deadline: '2026-12-31' },
  { number: 2, words: '改造老旧小区12个', deadline: null },
  { number: 1003, words: '及沿线综合环境整治与配套服务设施提升'.repeat(8), deadline: '2026-06-30' },
]
