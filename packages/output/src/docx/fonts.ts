/** One kind of type by the names it goes under: the one offices use, and those that stand in where it is not installed. */
interface FontFace {
  readonly name: string
  readonly others: readonly string[]
}

/**
 * Type of an official document (GB/T 9704-2012, 7). No font is shipped: a document names them, and names what may stand in,
 * since those that offices use are licensed and not on every machine.
 */
export const faces = {
  /** Titles and the issuer's name (小标宋). */
  title: { name: '方正小标宋简体', others: ['方正小标宋_GBK', '华文中宋', 'STZhongsong', '宋体', 'SimSun'] },
  /** Text (仿宋). */
  text: { name: '仿宋_GB2312', others: ['仿宋', 'FangSong', '华文仿宋', 'STFangsong', '方正仿宋_GBK'] },
  /** Headings of the first level (黑体). */
  heavy: { name: '黑体', others: ['SimHei', '华文黑体', 'STHeiti', '方正黑体_GBK'] },
  /** Headings of the second level and names (楷体). */
  script: { name: '楷体_GB2312', others: ['楷体', 'KaiTi', '华文楷体', 'STKaiti', '方正楷体_GBK'] },
  /** Page numbers (宋体). */
  plain: { name: '宋体', others: ['SimSun', '华文宋体', 'STSong'] },
} as const satisfies Readonly<Record<string, FontFace>>

/** One of the faces of an official document. */
export type Face = keyof typeof faces

/** What digits and Latin letters in the text are set in. */
const LATIN = 'Times New Roman'

/** A face as a run names it. Digits among text are in the Latin face; page numbers are in their own. */
export function fontOf(face: Face) {
  const { name } = faces[face]
  const latin = face === 'plain' ? name : LATIN
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia: name, hint: 'eastAsia' }
}

/** The part of a document that names its faces and what stands in for each (ECMA-376-1, 17.8). */
export function writeFontTable(): string {
  const fonts = Object.values(faces).map(
    ({ name, others }) =>
      `<w:font w:name="${name}"><w:altName w:val="${others.join(',')}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="default"/></w:font>`,
  )
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>`
}
