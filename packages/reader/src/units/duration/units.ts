import type { UnitRow } from '../unit-row.ts'

/** Durations and ages (时长、年龄). */
export const durationUnits: readonly UnitRow[] = [
  { id: 'year', words: ['年'] },
  { id: 'month', words: ['个月', '个多月', '个自然月'] },
  { id: 'week', words: ['周', '个星期', '星期'] },
  { id: 'ten-days', words: ['旬'] },
  { id: 'day', words: ['天', '日', '个昼夜', '昼夜', '整天'] },
  { id: 'working-day', words: ['个工作日', '工作日', '个自然日', '自然日', '个日夜'] },
  { id: 'hour', words: ['小时', '个小时', '个多小时'] },
  { id: 'working-hour', words: ['个工作小时', '个工时', '工时'] },
  { id: 'minute', words: ['分钟', '分种'] },
  { id: 'second', words: ['秒', '秒钟', '毫秒'] },
  { id: 'age', words: ['岁', '周岁'] },
  { id: 'class-hour', words: ['学时', '课时', '个学时', '个课时', '机时'] },
  { id: 'quarter', words: ['个季度'] },
  { id: 'generation', words: ['个世纪'] },
]
