import { decodeText } from '../../encoding/decode-text.ts'
import type { IntakeNotice } from '../../notice.ts'
import { TextBuilder } from '../../text-builder.ts'
import type { Format } from '../format.ts'
import { findArticle } from './find-article.ts'
import { findDeclaredEncoding } from './find-declared-encoding.ts'
import { parsePage } from './parse-page.ts'
import { ArticleWriter } from './write-article.ts'

/**
 * Web pages (HTML Living Standard). The article is found and what surrounds it left out and counted; a paragraph
 * or a broken line is a line, cells of a table of data are parted by tabs. Nothing is fetched or run. The encoding
 * is the one the page declares if its bytes agree, else the one its bytes have.
 */
export const html = {
  id: 'html',
  mediaType: 'text/html',
  extensions: ['html', 'htm', 'xhtml', 'shtml'],
  recognises: (content) => content.kind === 'html',
  open(content, limits) {
    const { text, encoding, notices } = decodeText(content.bytes, limits, findDeclaredEncoding(content.bytes))
    const page = parsePage(text, limits)
    const { node, heading } = findArticle(page)
    const out = new TextBuilder(limits)
    const writer = new ArticleWriter(out)
    if (heading !== undefined) writer.write({ ...heading, name: 'h1' })
    writer.write(node)
    const outside = page.root.chars - node.chars - (heading?.chars ?? 0)
    const chars = outside + page.leftOut + writer.leftOut
    const more: IntakeNotice[] = []
    if (chars > 0) more.push({ code: 'surroundings-left-out', params: { chars } })
    if (writer.pictures > 0) more.push({ code: 'pictures-not-read', params: { count: writer.pictures } })
    return { text: out.text(), encoding, marks: out.marks, notices: [...notices, ...more] }
  },
  example() {
    const source =
      '<!DOCTYPE html><html><head><meta charset="utf-8"><title>云岫区人民政府工作报告</title></head><body><h1>云岫区人民政府工作报告</h1><p>一、工作回顾<br>新建口袋公园3个。</p><table><tr><th>指标</th><th>目标</th></tr><tr><td>老旧小区改造</td><td>12个</td></tr></table></body></html>'
    return {
      name: 'report.html',
      bytes: new TextEncoder().encode(source),
      text: '云岫区人民政府工作报告\n一、工作回顾\n新建口袋公园3个。\n指标\t目标\n老旧小区改造\t12个',
    }
  },
} as const satisfies Format
