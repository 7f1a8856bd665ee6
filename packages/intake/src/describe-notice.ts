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
  }
}

/**
 * Puts a notice into words.
 * @example describeIntakeNotice({ code: 'macros-ignored', params: {} }, 'en') // 'The file has macros; they were not run.'
 */
export function describeIntakeNotice(notice: IntakeNotice, language: IntakeLanguage): string {
  return words(notice)[language]
}
