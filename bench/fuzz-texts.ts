/** Pieces reports are made of, odd ones too. */
const PIECES =
  '一 二 两 三 五 十 百 千 万 亿 零 〇 半 数 几 余 多 点 第 百分之 万分之 分之 成 倍 番 翻 个 个百分点 % ％ ‰ 元 亿元 年 月 日 季度 0 1 6 12 2023 0.5 3.0 １ ． . , ： ∶ : - — ～ 至 到 和 之间 、 ， 。 ； “ ” 《 》 （ ） ( ) [ ] [3] 以上 左右 约 超过 不低于 分别 增长 下降 达到 全市 全国 首个 前列 率先 强 前 号线 G PM × + · / 　 今年 十四五 一般 企业 新建 推进 确保 力争 获评 入选 等 等3个 其中 地区生产总值 一般公共预算收入 与经济增长同步 高于全市平均 完成上级下达任务 目录 一、 （一） 1. 一是 第一， —— 名词解释 各位代表 &nbsp; ???? _M_M_ \ud83d\udca7 \ud83d é'
    .split(' ')
    .concat('\n', '\r\n', '\t', ' ', '\u00a0', '\u200b', '\0')

/** Invented sentences of an invented district, to be spoilt. */
const SENTENCES = [
  '2025年，云岫区地区生产总值151.48亿元，比上年增长6.2%，居全市第一。',
  '一般公共预算收入11.3亿元、增长4%左右，社会消费品零售总额增长6%—6.5%。',
  '城镇、农村居民人均可支配收入分别增长5%、6%以上，高于全市平均水平。',
  '加快推进云岫高铁站、澜江大桥等12个重点项目建设，新建道路51公里。',
  '澜江电子获评国家级“绿色工厂”，云岫茶入选全国名特优新农产品名录。',
  '一、2025年工作回顾\n（一）坚持稳中求进。工业总产值翻一番，三次产业比为7.5∶45.3∶47.2。\n二、2026年工作安排\n',
  '城镇调查失业率控制在5.5%以内，粮食产量稳定在三十二万吨，百分之五至六的企业完成改造。',
  '一是做强产业。实施“3+N”行动，力争规上企业达到120家左右。二是补齐短板。办好十件民生实事。',
  '目录\n一、工作回顾 …… 1\n二、工作安排 …… 5\n各位代表：现在，我代表区人民政府，向大会报告工作。',
  '完成投资２３．５亿元[3]，带动就业4万余人，占比超过三分之二，用时一年半。',
]

/** Random numbers that are the same for the same seed (mulberry32). */
export function makeRandom(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

type Random = (below: number) => number
const pick = <T>(random: Random, items: readonly T[]): T => items[random(items.length)] as T

function makeText(random: Random): string {
  let text = ''
  for (let left = random(24); left >= 0; left--) text += pick(random, PIECES).repeat(random(40) === 0 ? random(30) : 1)
  return text
}

const WIDE = '０１２３４５６７８９'

const MUTATIONS: readonly ((text: string, random: Random) => string)[] = [
  (text, random) => text.slice(0, random(text.length + 1)),
  (text, random) => text.slice(random(text.length + 1)),
  (text, random) => insert(text, random(text.length + 1), pick(random, PIECES)),
  (text, random) => insert(text, random(text.length + 1), makeText(random)),
  (text, random) => insert(text, random(text.length + 1), pick(random, SENTENCES)),
  (text, random) => {
    const at = random(text.length + 1)
    return text.slice(0, at) + text.slice(at + 1 + random(6))
  },
  (text, random) => {
    const at = random(text.length + 1)
    return insert(text, at, text.slice(at, at + random(30)))
  },
  (text, random) => {
    const at = random(text.length + 1)
    return text.slice(at) + text.slice(0, at)
  },
  (text, random) => text.replaceAll(String(random(10)), WIDE[random(10)] as string),
  (text, random) => text.replaceAll(pick(random, ['，', '。', '、', '\n', ' ']), pick(random, PIECES)),
]

const insert = (text: string, at: number, piece: string) => text.slice(0, at) + piece + text.slice(at)

/** One odd text: put together from pieces, or a sentence spoilt a few times. `sentences` adds to the invented ones. */
export function makeOddText(random: Random, sentences: readonly string[]): string {
  if (random(3) === 0) return makeText(random)
  let text = sentences.length > 0 && random(2) === 0 ? pick(random, sentences) : pick(random, SENTENCES)
  for (let left = random(4); left >= 0; left--) text = pick(random, MUTATIONS)(text, random)
  return text
}
