/** Single pieces whose endless runs try every loop of the reader. */
const PIECES =
  '一 十 万 亿 零 两 1 １ . ， 。 、 ； ： “ ” 《 》 （ ） ( ) [ ] 【 】 - — ～ · + / % ％ ‰ 第 前 年 月 日 至 和 与 等 个 家 元 亿元 成 倍 番 余 多 几 数 半 上 下 约 近 超 不低于 以上 左右 全市 全国 首个 率先 前列 强 百分之 万分之 分之 分别 增长 下降 达到 推进 确保 力争 获评 入选 其中 一是 第一， —— 目录 一、 （一） 1. \n \r\n \t x A 😀 \ud83d é 纲 \0'
    .split(' ')
    .concat(' ', '　', '\u200b')

/** Longer pieces that nest, list or never close. */
const PHRASES = [
  '6%、',
  '1、',
  '一、',
  '1:',
  '1-',
  '1至',
  '1和',
  '2023年',
  '2023年1月',
  '3成',
  '1万',
  '1万1千',
  '百分之五至',
  '三分之',
  'A、',
  '道路、',
  '甲、乙和',
  '等3个',
  '甲等3个项目、',
  '全市第一、',
  '全市第',
  '率先',
  '增长6%',
  '分别增长6%、',
  '地区生产总值增长6%，',
  '地区生产总值',
  '新建道路，',
  '推进甲、',
  '推进甲和乙，',
  '获评“',
  '甲获评“优秀”、',
  '“甲”',
  '“甲',
  '《甲',
  '（甲',
  '(1',
  '[1',
  '一是甲。',
  '第一，甲。',
  '——甲\n',
  '一、甲\n',
  '（一）甲\n',
  '1.甲\n',
  '目录\n一、甲\n',
  '各位代表：\n',
  '2025年工作回顾\n',
  '确保甲、力争乙，',
  '高于全市平均、',
  '主要预期目标是：增长6%，投资突破9亿元，消费增长5%，物价涨幅2%以内\n',
  '与经济增长同步，',
  '\n甲乙丙丁。',
  '甲乙丙丁\n',
  '甲，',
  '甲；',
  '甲。',
  '不是甲而是乙、',
  '5G+',
  '3+N、',
  '1∶',
  '7.5∶45.3∶',
  '0.',
  '1,000,',
  '１，',
  '＋１',
  '中共中央、国务院',
  '云岫区人民政府',
]

/** At least 200 odd texts of about `length` characters, each with its name. */
export function listAdversarial(length: number): { name: string; text: string }[] {
  const repeat = (piece: string) => piece.repeat(Math.ceil(length / piece.length))
  const single = [...PIECES, ...PHRASES].map((piece) => ({
    name: `${JSON.stringify(piece)} repeated`,
    text: repeat(piece),
  }))
  // A plan's heading turns on the linkers that read plans; pairs of neighbours meet in no report.
  const planned = PHRASES.map((piece) => ({
    name: `plan of ${JSON.stringify(piece)}`,
    text: `二、2026年工作安排\n${repeat(piece)}`,
  }))
  const paired = PIECES.flatMap((piece, i) => {
    const other = PIECES[(i * 7 + 3) % PIECES.length] as string
    return [{ name: `${JSON.stringify(piece + other)} repeated`, text: repeat(piece + other) }]
  })
  return [...single, ...planned, ...paired]
}
