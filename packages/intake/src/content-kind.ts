/** What a file turns out to be by its content, whatever its name says. */
export type ContentKind =
  | 'text'
  | 'docx'
  | 'doc'
  | 'wps'
  | 'pdf'
  | 'ofd'
  | 'xlsx'
  | 'xls'
  | 'pptx'
  | 'ppt'
  | 'odt'
  | 'rtf'
  | 'html'
  | 'mht'
  | 'xml'
  | 'image'
  | 'zip'
  | 'archive'
  | 'ole'
  | 'binary'

/** Names of content kinds as people know them. */
export const contentKindNames: Readonly<Record<ContentKind, { readonly zh: string; readonly en: string }>> = {
  text: { zh: '纯文本', en: 'plain text' },
  docx: { zh: 'Word 文档（.docx）', en: 'a Word document (.docx)' },
  doc: { zh: '旧版 Word 文档（.doc）', en: 'an old Word document (.doc)' },
  wps: { zh: 'WPS 文字文档（.wps）', en: 'a WPS Writer document (.wps)' },
  pdf: { zh: 'PDF 文件', en: 'a PDF file' },
  ofd: { zh: 'OFD 版式文件', en: 'an OFD file' },
  xlsx: { zh: 'Excel 工作簿（.xlsx）', en: 'an Excel workbook (.xlsx)' },
  xls: { zh: '旧版 Excel 工作簿（.xls）', en: 'an old Excel workbook (.xls)' },
  pptx: { zh: '演示文稿（.pptx）', en: 'a presentation (.pptx)' },
  ppt: { zh: '旧版演示文稿（.ppt）', en: 'an old presentation (.ppt)' },
  odt: { zh: 'OpenDocument 文档', en: 'an OpenDocument file' },
  rtf: { zh: 'RTF 文档', en: 'an RTF document' },
  html: { zh: '网页（HTML）', en: 'a web page (HTML)' },
  mht: { zh: '单一文件网页（MHT）', en: 'a web archive (MHT)' },
  xml: { zh: 'XML 文件', en: 'an XML file' },
  image: { zh: '图片', en: 'an image' },
  zip: { zh: 'ZIP 压缩包', en: 'a ZIP archive' },
  archive: { zh: '压缩包', en: 'a packed archive' },
  ole: { zh: '旧版办公文件', en: 'an old office file' },
  binary: { zh: '无法辨认的文件', en: 'an unknown kind of file' },
}
