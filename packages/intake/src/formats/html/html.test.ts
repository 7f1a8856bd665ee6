import { describe, expect, test } from 'vitest'
import { openDocument } from '../../open-document.ts'

async function open(source: string | Uint8Array, name = 'a.html') {
  const result = await openDocument(typeof source === 'string' ? new TextEncoder().encode(source) : source, { name })
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.document
}

const page = (body: string, head = '') => `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`
const article =
  '<p>　　一、工作回顾</p><p>全区新建口袋公园3个，改造老旧小区12个，惠及居民5600户。</p><p>二、工作安排</p><p>新增公办学位2000个，建成养老服务中心4家。</p>'
const articleText =
  '　　一、工作回顾\n全区新建口袋公园3个，改造老旧小区12个，惠及居民5600户。\n二、工作安排\n新增公办学位2000个，建成养老服务中心4家。'

describe('the article', () => {
  test('is found among navigation, side columns and feet, under the heading that stands outside', async () => {
    const { text, marks, warnings } = await open(
      page(
        `<div class="top"><a href="/">首页</a> | <a href="/a">政务公开</a></div><div class="crumb">当前位置：<a href="/">首页</a></div><div class="title">云岫区人民政府工作报告</div><div class="wrap"><div class="box"><div id="zoom">${article}</div></div><div class="side"><ul><li><a href="1">通知一二三四五六七八九十</a></li></ul></div></div><footer>版权所有</footer>`,
        '<title>云岫区人民政府工作报告_云岫区人民政府</title>',
      ),
    )
    expect(text).toBe(`云岫区人民政府工作报告\n${articleText}`)
    expect(marks[0]).toEqual({ kind: 'paragraph', start: 0, end: 11, level: 1 })
    expect(warnings).toEqual([{ code: 'surroundings-left-out', params: { chars: 30 } }])
  })

  test('in a page laid out with tables is found the same', async () => {
    const { text } = await open(
      page(
        `<table><tr><td><a href="1">首页</a></td><td><a href="2">机构</a></td></tr></table><table><tr><td><table><tr><td>${article}</td></tr></table></td></tr></table>`,
      ),
    )
    expect(text).toBe(articleText)
  })

  test('loses lists of links inside it, not links in sentences', async () => {
    const { text } = await open(
      page(
        `<div>${article}<p>详见<a href="a">附件</a>。</p><ul><li><a href="1">上一篇</a></li><li><a href="2">下一篇</a></li></ul></div>`,
      ),
    )
    expect(text).toBe(`${articleText}\n详见附件。`)
  })

  test('what is hidden or a script is no text', async () => {
    const hidden =
      '<div style="display: none">隐藏</div><p hidden>隐藏</p><script>var a = "<p>脚本</p>"</script><style>p{}</style><!-- 注释 --><noscript>请启用脚本</noscript>'
    expect((await open(page(article + hidden))).text).toBe(articleText)
  })
})

describe('words', () => {
  test('broken lines are kept; white space of the source is not', async () => {
    const { text, marks } = await open(
      page('<p>第一行<br>第二行<br/><br/>第三\n      行\n Work  report&nbsp;甲&amp;乙</p>'),
    )
    expect(text).toBe('第一行\n第二行\n第三行 Work report\u00a0甲&乙')
    expect(marks).toHaveLength(3)
  })

  test('lines of preformatted text are lines, whatever is set inside them', async () => {
    expect((await open(page('<pre>一、<font>工作\n回顾</font>\n新建<b>3</b>个</pre>'))).text).toBe(
      '一、工作\n回顾\n新建3个',
    )
  })

  test('an inline element does not part words', async () => {
    expect((await open(page('<p>增长<b>6.5</b><span>%</span>。</p>'))).text).toBe('增长6.5%。')
  })

  test('headings have their level, superscripts and cells their marks', async () => {
    const { text, marks } = await open(
      page(
        '<h2>一、回顾</h2><p>增长6.5%<sup>[1]</sup></p><table><thead><tr><th colspan="2">指标</th><th>值</th></tr></thead><tbody><tr><td>甲</td><td></td><td>3</td></tr></tbody></table>',
      ),
    )
    expect(text).toBe('一、回顾\n增长6.5%[1]\n指标\t值\n甲\t\t3')
    expect(marks.find((mark) => mark.kind === 'paragraph')).toMatchObject({ level: 2 })
    expect(marks.filter((mark) => mark.kind === 'superscript').map(({ start, end }) => text.slice(start, end))).toEqual(
      ['[1]'],
    )
    expect(marks.flatMap((mark) => (mark.kind === 'cell' ? [[mark.row, mark.column, mark.columns]] : []))).toEqual([
      [0, 0, 2],
      [0, 2, undefined],
      [1, 0, undefined],
      [1, 1, undefined],
      [1, 2, undefined],
    ])
  })
})

describe('encoding', () => {
  const gbk = new Uint8Array([0xd4, 0xc6, 0xe1, 0xb6, 0xc7, 0xf8, 0xb9, 0xa4, 0xd7, 0xf7, 0xb1, 0xa8, 0xb8, 0xe6])
  const wrap = (charset: string, words: Uint8Array) =>
    new Uint8Array([
      ...new TextEncoder().encode(page('', `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`)),
      ...words,
    ])

  test.each(['gb2312', 'GBK', 'utf-8', 'nonsense'])(
    'bytes of GB 18030 under a page that declares %s',
    async (charset) => {
      expect(await open(wrap(charset, gbk))).toMatchObject({ encoding: 'gb18030', text: '云岫区工作报告' })
    },
  )

  test('bytes of UTF-8 under a page that declares GB 2312', async () => {
    const document = await open(wrap('gb2312', new TextEncoder().encode('云岫区工作报告，新建公园三个')))
    expect(document).toMatchObject({ encoding: 'utf-8', text: '云岫区工作报告，新建公园三个' })
  })
})

test('what is nested without end is refused', async () => {
  for (const tag of ['<div>', '<b>', '<table><tr><td>', '<ul><li>']) {
    const result = await openDocument(new TextEncoder().encode(page(tag.repeat(1_000_000))), { name: 'a.html' })
    expect(result).toMatchObject({ ok: false, problem: { code: 'document-damaged' } })
  }
})
