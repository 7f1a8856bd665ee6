import { contentKindNames } from './content-kind.ts'
import type { IntakeProblem } from './problem.ts'

/** The languages people are spoken to in. */
export type IntakeLanguage = 'zh' | 'en'

/** What happened, in one line, and what to do next. */
export interface ProblemWords {
  readonly title: string
  readonly advice: string
}

interface Words {
  readonly zh: ProblemWords
  readonly en: ProblemWords
}

const MIB = 1024 * 1024
const inMib = (bytes: number) => String(Math.ceil((bytes / MIB) * 10) / 10)
const saveAsDocx: ProblemWords['advice'] = '请用 WPS 或 Word 打开，另存为 .docx 后重新上传。'
const saveAsDocxEn: ProblemWords['advice'] = 'Open it in WPS or Word, save it as .docx and upload that.'

const formatAdvice: Readonly<Partial<Record<string, { readonly zh: string; readonly en: string }>>> = {
  doc: {
    zh: '文件由 Word 97 以前的版本保存。请用 WPS 或 Word 打开，另存为 .docx 后重新上传。',
    en: 'It was saved by a Word older than 97. Open it in WPS or Word, save it as .docx and upload that.',
  },
  image: {
    zh: '图片中的文字无法识读，请上传 Word 文档或文本文件。',
    en: 'Words in an image are not read. Upload a Word document or a text file.',
  },
  zip: { zh: '请先解压，再上传其中的报告文件。', en: 'Unpack it and upload the report inside.' },
  archive: { zh: '请先解压，再上传其中的报告文件。', en: 'Unpack it and upload the report inside.' },
  mht: {
    zh: '请用浏览器打开，另存为“网页，仅 HTML”后重新上传。',
    en: 'Open it in a browser, save it as a web page (HTML only) and upload that.',
  },
  xls: {
    zh: '请用 WPS 或 Excel 打开，另存为 .xlsx 后重新上传。',
    en: 'Open it in WPS or Excel, save it as .xlsx and upload that.',
  },
  binary: {
    zh: '请上传 Word、WPS、PDF、OFD、网页或文本文件。',
    en: 'Upload a Word, WPS, PDF, OFD, HTML or text file.',
  },
}

function words(problem: IntakeProblem): Words {
  switch (problem.code) {
    case 'empty':
      return {
        zh: { title: '文件是空的', advice: '请确认所选文件无误，并检查是否传输完整。' },
        en: {
          title: 'The file is empty',
          advice: 'Check that it is the right file and that it was copied completely.',
        },
      }
    case 'too-large': {
      const { bytes, limit } = problem.params
      return {
        zh: {
          title: `文件大小为 ${inMib(bytes)} MB，超过 ${inMib(limit)} MB 的上限`,
          advice: '请删去文中图片后重新保存，再上传。',
        },
        en: {
          title: `The file has ${inMib(bytes)} MB, more than the limit of ${inMib(limit)} MB`,
          advice: 'Remove its pictures, save it again and upload that.',
        },
      }
    }
    case 'too-long':
      return {
        zh: {
          title: `正文超过 ${problem.params.limit} 字的上限`,
          advice: '请确认所选文件为一份报告；汇编材料请拆分后分别上传。',
        },
        en: {
          title: `The text is longer than the limit of ${problem.params.limit} characters`,
          advice: 'Check that it is one report; split a collection and upload its reports one by one.',
        },
      }
    case 'too-many-paragraphs':
      return {
        zh: {
          title: `段落和单元格超过 ${problem.params.limit} 个的上限`,
          advice: '请确认所选文件为一份报告，而非数据表。',
        },
        en: {
          title: `There are more than ${problem.params.limit} paragraphs and cells`,
          advice: 'Check that it is a report and not a table of data.',
        },
      }
    case 'unsupported-format': {
      const { format } = problem.params
      const name = contentKindNames[format]
      const advice = formatAdvice[format]
      return {
        zh: { title: `暂不支持打开${name.zh}`, advice: advice?.zh ?? saveAsDocx },
        en: { title: `This is ${name.en}, which cannot be opened yet`, advice: advice?.en ?? saveAsDocxEn },
      }
    }
    case 'not-text':
      return {
        zh: {
          title: '文件内容不是文字',
          advice: '文件可能已损坏，或并非报告。请重新取得原件，再行上传。',
        },
        en: {
          title: 'The file does not hold text',
          advice: 'It may be damaged or no report. Get the original again and upload that.',
        },
      }
    case 'encoding-unknown':
      return {
        zh: { title: '无法判定文本的编码', advice: '请用记事本打开，另存为 UTF-8 编码后重新上传。' },
        en: {
          title: 'The encoding of the text could not be told',
          advice: 'Open it in a text editor, save it as UTF-8 and upload that.',
        },
      }
    case 'no-text': {
      const { pictures } = problem.params
      return pictures > 0
        ? {
            zh: {
              title: `文件中没有文字，只有 ${pictures} 幅图片`,
              advice: '报告可能是扫描件。请上传可编辑的 Word 文档。',
            },
            en: {
              title: `The file has no words, only pictures: ${pictures}`,
              advice: 'It may be a scan. Upload the editable Word document.',
            },
          }
        : {
            zh: { title: '文件中没有文字', advice: '请确认所选文件无误，并检查正文是否已保存。' },
            en: {
              title: 'The file has no words',
              advice: 'Check that it is the right file and that its text was saved.',
            },
          }
    }
    case 'encrypted':
      return {
        zh: { title: '文件设有密码', advice: '请用密码打开，取消加密后另存，再上传。' },
        en: {
          title: 'The file is protected by a password',
          advice: 'Open it with its password, save it without one and upload that.',
        },
      }
    case 'archive-damaged':
      return {
        zh: { title: '文件已损坏或传输不完整', advice: '请重新取得原件；能打开的，请另存为新的 .docx 后上传。' },
        en: {
          title: 'The file is damaged or was not copied completely',
          advice: 'Get the original again; if it still opens, save it as a new .docx and upload that.',
        },
      }
    case 'archive-overlap':
      return {
        zh: {
          title: '文件内部结构互相重叠，已拒绝打开',
          advice: '正常办公软件不会生成此类文件。请核实来源，并用 Word 或 WPS 重新另存。',
        },
        en: {
          title: 'Parts of the file overlap, so it was not opened',
          advice: 'No office program makes such a file. Check where it comes from and save it anew in Word or WPS.',
        },
      }
    case 'archive-entries': {
      const { entries, limit } = problem.params
      return {
        zh: { title: `文件内含 ${entries} 个部件，超过 ${limit} 个的上限`, advice: saveAsDocx },
        en: { title: `The file has ${entries} parts, more than the limit of ${limit}`, advice: saveAsDocxEn },
      }
    }
    case 'unpacks-too-large':
      return {
        zh: {
          title: `文件解开后超过 ${inMib(problem.params.limit)} MB 的上限`,
          advice: '请删去文中图片和嵌入对象后重新保存，再上传。',
        },
        en: {
          title: `Unpacked, the file is larger than the limit of ${inMib(problem.params.limit)} MB`,
          advice: 'Remove its pictures and embedded objects, save it again and upload that.',
        },
      }
    case 'packed-too-densely':
      return {
        zh: {
          title: `文件压缩比超过 ${problem.params.ratio} 倍，已拒绝打开`,
          advice: '此类文件可能用于耗尽系统资源。请核实来源，并用 Word 或 WPS 重新另存。',
        },
        en: {
          title: `The file unpacks to more than ${problem.params.ratio} times its size, so it was not opened`,
          advice: 'Such files are used to exhaust a system. Check where it comes from and save it anew in Word or WPS.',
        },
      }
    case 'forbidden-xml':
      return {
        zh: {
          title: `文件部件“${problem.params.part}”含有禁止使用的文档类型声明`,
          advice: '正常办公软件不会生成此类文件。请核实来源，并重新另存。',
        },
        en: {
          title: `Part “${problem.params.part}” of the file declares a document type, which is forbidden`,
          advice: 'No office program makes such a file. Check where it comes from and save it anew.',
        },
      }
    case 'document-damaged':
      return {
        zh: {
          title: `文件部件“${problem.params.part}”已损坏`,
          advice: '请用 Word 或 WPS 打开并修复，另存为 .docx 后重新上传。',
        },
        en: {
          title: `Part “${problem.params.part}” of the file is damaged`,
          advice: 'Open and repair it in Word or WPS, save it as .docx and upload that.',
        },
      }
    case 'letters-unreadable':
      return {
        zh: {
          title: '文件未注明所含文字是什么字，无法读取',
          advice: '文件可能由扫描识别或特殊字体生成。请上传排版前的 Word 文档。',
        },
        en: {
          title: 'The file does not say which characters its letters are',
          advice: 'It may come from a scan or special fonts. Upload the Word document it was made from.',
        },
      }
    case 'too-many-pages': {
      const { pages, limit } = problem.params
      return {
        zh: {
          title: `文件共 ${pages} 页，超过 ${limit} 页的上限`,
          advice: '请确认所选文件为一份报告；汇编材料请拆分后分别上传。',
        },
        en: {
          title: `The file has ${pages} pages, more than the limit of ${limit}`,
          advice: 'Check that it is one report; split a collection and upload its reports one by one.',
        },
      }
    }
    case 'too-many-objects': {
      const { objects, limit } = problem.params
      return {
        zh: {
          title: `文件内含 ${objects} 个对象，超过 ${limit} 个的上限`,
          advice: '请用阅读器另存或重新打印为 PDF，或上传排版前的 Word 文档。',
        },
        en: {
          title: `The file has ${objects} objects, more than the limit of ${limit}`,
          advice: 'Save or print it as a new PDF, or upload the Word document it was made from.',
        },
      }
    }
    case 'too-slow':
      return {
        zh: {
          title: `打开文件超过 ${problem.params.seconds} 秒，已停止`,
          advice: '文件结构可能有误。请重新另存后再试，或上传排版前的 Word 文档。',
        },
        en: {
          title: `Opening the file took more than ${problem.params.seconds} seconds and was stopped`,
          advice:
            'Its structure may be wrong. Save it anew and try again, or upload the Word document it was made from.',
        },
      }
    case 'too-much-memory':
      return {
        zh: {
          title: `打开文件需要超过 ${inMib(problem.params.limit)} MB 的内存，已停止`,
          advice: '请删去文中图片后重新另存，或上传排版前的 Word 文档。',
        },
        en: {
          title: `Opening the file needs more than ${inMib(problem.params.limit)} MB of memory and was stopped`,
          advice: 'Remove its pictures and save it anew, or upload the Word document it was made from.',
        },
      }
    case 'unexpected':
      return {
        zh: {
          title: '打开文件时出现意外错误',
          advice: `请换用 .txt 文件重试，并将以下信息告知系统管理员：${problem.params.reason}`,
        },
        en: {
          title: 'Something unexpected happened while opening the file',
          advice: `Try a .txt file, and tell the administrator: ${problem.params.reason}`,
        },
      }
  }
}

/**
 * Puts a problem into words: what happened and what to do next.
 * @example describeIntakeProblem({ code: 'empty', params: {} }, 'zh').title // '文件是空的'
 */
export function describeIntakeProblem(problem: IntakeProblem, language: IntakeLanguage): ProblemWords {
  return words(problem)[language]
}
