import { type Word, words } from './word.ts'

/** Words that give a place in an order by themselves; the id is the position. */
export const rankWords: readonly (readonly [string, Word | null])[] = [
  ...words('rank', 'top', '前列 前茅 最前列 前沿'),
  ...words('rank', '1', '首位 榜首 之首 头名 首席'),
  ...words('rank', 'lead', '率先 领先 领跑'),
  ...words(
    'rank',
    '1st-to',
    '首个 首批 首家 首座 首例 首创 首部 首条 首款 首台 首艘 首支 首张 首单 首笔 首项 首套 首所 首宗 首列 首架 首届 首次 首只 首片 首处',
  ),
  ...words('rank', 'only', '唯一'),
]
