import fc from 'fast-check'

const PIECES =
  '一 二 两 三 五 十 百 千 万 亿 零 〇 半 数 几 余 多 点 第 百分之 分之 成 倍 番 翻 个 个百分点 % ％ ‰ 元 亿元 年 月 日 季度 0 1 6 12 2023 0.5 3.0 １ ． . , ： ∶ : - — ～ 至 到 、 ， 。 ； “ ” 《 》 （ ） ( ) [ ] 以上 左右 约 超过 不低于 分别 增长 全市 全国 首个 前列 率先 强 前 号线 G PM × + · / 　 \n \r\n \t 今年 十四五 一般 \ud83d\udca7 \ud83d ﷐ é 企业'.split(
    ' ',
  )

/** Random mixes of what reports are made of, odd ones too: for properties that must hold for any text. */
export const oddText = fc
  .array(
    fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...PIECES, '\n', ' ') }, { weight: 1, arbitrary: fc.string() }),
    {
      maxLength: 60,
    },
  )
  .map((pieces) => pieces.join(''))
