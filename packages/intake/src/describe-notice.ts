import { contentKindNames } from './content-kind.ts'
import type { IntakeLanguage } from './describe-problem.ts'
import type { IntakeNotice } from './notice.ts'

function words(notice: IntakeNotice): Readonly<Record<IntakeLanguage, string>> {
  switch (notice.code) {
    case 'extension-differs': {
      const { extension, format } = notice.params
      const name = contentKindNames[format]
      return {
        zh: `文件扩展名为 .${extension}，实为${name.zh}，已按实际内容打开。`,
        en: `The name ends in .${extension}, but the file is ${name.en}; it was opened as what it is.`,
      }
    }
    case 'character-cut':
      return {
        zh: '文件在一个字的中间结束，可能传输不完整。',
        en: 'The file ends inside a character; it may not be complete.',
      }
    case 'replaced-characters':
      return {
        zh: `有 ${notice.params.count} 处字节无法解码，以“\ufffd”标出。`,
        en: `Bytes at ${notice.params.count} places could not be decoded and stand as “\ufffd”.`,
      }
    case 'control-characters':
      return {
        zh: `文中有 ${notice.params.count} 个控制字符，已原样保留。`,
        en: `Control characters kept as they are: ${notice.params.count}.`,
      }
    case 'tracked-changes': {
      const { insertions, deletions } = notice.params
      return {
        zh: `文件带有修订痕迹：${insertions} 处插入已采用，${deletions} 处删除已去掉。`,
        en: `The file has tracked changes: insertions taken ${insertions}, deletions left out ${deletions}.`,
      }
    }
    case 'hidden-text':
      return {
        zh: `有 ${notice.params.count} 处隐藏文字未读入。`,
        en: `Hidden words not read, places: ${notice.params.count}.`,
      }
    case 'pictures-not-read':
      return {
        zh: `有 ${notice.params.count} 幅图片，其中文字未读入。`,
        en: `Pictures whose words were not read: ${notice.params.count}.`,
      }
    case 'symbols-kept':
      return {
        zh: `有 ${notice.params.count} 个专用字体符号，以其内码保留。`,
        en: `Symbols of special fonts kept by their code: ${notice.params.count}.`,
      }
    case 'macros-ignored':
      return { zh: '文件含有宏，未予执行。', en: 'The file has macros; they were not run.' }
    case 'parts-not-read':
      return {
        zh: `有 ${notice.params.count} 个嵌入的外来文档未读入。`,
        en: `Embedded foreign documents not read: ${notice.params.count}.`,
      }
    case 'numbering-unknown':
      return {
        zh: `自动编号格式“${notice.params.format}”未能识别，按阿拉伯数字显示。`,
        en: `Automatic numbering “${notice.params.format}” is not known and is shown in digits.`,
      }
    case 'numbering-lost':
      return {
        zh: `有 ${notice.params.count} 段带自动编号，旧版格式未保存编号文字，请对照原件核对序号。`,
        en: `Paragraphs numbered automatically: ${notice.params.count}. The old format does not hold the numbers; check them against the original.`,
      }
    case 'running-lines-left-out': {
      const { heads, numbers } = notice.params
      return {
        zh: `已略去 ${heads} 处页眉页脚、${numbers} 处页码，原处留有标记。`,
        en: `Left out, with a mark where each stood: running heads and feet ${heads}, page numbers ${numbers}.`,
      }
    }
    case 'spaces-left-out':
      return {
        zh: `排版在文字中间留下 ${notice.params.count} 处空格，已略去，原处留有标记。`,
        en: `Spaces that the layout put inside words or figures were left out, with a mark at each place: ${notice.params.count}.`,
      }
    case 'columns-read':
      return {
        zh: `有 ${notice.params.pages} 页为双栏排版，已按先左栏、后右栏的顺序读入。`,
        en: `Pages set in two columns, read left column first: ${notice.params.pages}.`,
      }
    case 'tables-by-gaps':
      return {
        zh: `有 ${notice.params.count} 个表格按列间空白识别；单元格内换行和合并单元格未能还原，请对照原件核对。`,
        en: `Tables seen by the gaps between their columns: ${notice.params.count}. Cells of several lines and merged cells are not put together again; compare with the original.`,
      }
    case 'pages-without-text':
      return {
        zh: `有 ${notice.params.count} 页没有文字，可能是扫描页或图片，未能读入。`,
        en: `Pages without words, perhaps scanned or pictures, not read: ${notice.params.count}.`,
      }
    case 'ideographs-restored':
      return {
        zh: `有 ${notice.params.count} 个字在文件中以部首编码保存，已还原为对应的汉字。`,
        en: `Characters that the file holds as radicals were restored to the ideographs they show: ${notice.params.count}.`,
      }
    case 'letters-unknown':
      return {
        zh: `有 ${notice.params.count} 个字未注明是什么字，以“\ufffd”标出。`,
        en: `Characters whose meaning the file does not state stand as “\ufffd”: ${notice.params.count}.`,
      }
    case 'surroundings-left-out':
      return {
        zh: `已略去网页中正文以外的导航、栏目等文字 ${notice.params.chars} 字。`,
        en: `Characters of the page outside the article (navigation, side columns) left out: ${notice.params.chars}.`,
      }
    case 'sheets-hidden':
      return {
        zh: `有 ${notice.params.count} 张隐藏的工作表未读入。`,
        en: `Hidden sheets not read: ${notice.params.count}.`,
      }
    case 'values-of-formulas':
      return {
        zh: `有 ${notice.params.count} 个单元格为公式，读入的是文件中保存的计算结果。`,
        en: `Cells with formulas: ${notice.params.count}. The results saved in the file were read.`,
      }
    case 'errors-in-cells':
      return {
        zh: `有 ${notice.params.count} 个单元格的计算结果为错误值，已原样保留。`,
        en: `Cells whose result is an error, kept as they are: ${notice.params.count}.`,
      }
    case 'seals-not-checked':
      return {
        zh: `文件带有 ${notice.params.count} 处签章，未作验证。`,
        en: `The file has seals or signatures, not checked: ${notice.params.count}.`,
      }
  }
}

/**
 * Puts a notice into words.
 * @example describeIntakeNotice({ code: 'macros-ignored', params: {} }, 'en') // 'The file has macros; they were not run.'
 */
export function describeIntakeNotice(notice: IntakeNotice, language: IntakeLanguage): string {
  return words(notice)[language]
}
