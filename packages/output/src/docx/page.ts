/** Twentieths of a point (twips) in a millimetre: what a document counts lengths in. */
const TWIPS_PER_MM = 1440 / 25.4

/** Millimetres as twips, which a document counts in whole. */
export const toTwips = (millimetres: number): number => Math.round(millimetres * TWIPS_PER_MM)

/** Points as twips. */
export const fromPoints = (points: number): number => Math.round(points * 20)

/**
 * The page of an official document (GB/T 9704-2012, 5.2): A4, margins of 37, 26, 35 and 28 mm, so that 156 × 225 mm are left for 22
 * lines of 28 characters.
 */
export const page = {
  width: toTwips(210),
  height: toTwips(297),
  top: toTwips(37),
  right: toTwips(26),
  bottom: toTwips(35),
  left: toTwips(28),
  /** Lower edge of the page number above the lower edge of the page, so that its dashes stand 7 mm below the type area. */
  footer: toTwips(25.5),
} as const

/** Width of the type area. */
export const typeWidth = page.width - page.left - page.right
/** Lines on a page. */
const linesPerPage = 22
/** Characters in a line. */
export const charactersPerLine = 28

/**
 * Height of a line: 28.95 points. 22 lines of 29 points would be 638 points, and 225 mm are 637.8: the last would go to the next page.
 */
export const lineHeight = Math.floor((page.height - page.top - page.bottom) / linesPerPage)

/** Sizes of type in points, by the names offices use: 2号 titles, 3号 text, 4号 page numbers and the last lines. */
export const sizes = { title: 22, text: 16, small: 14, table: 12 } as const

/** Pitch of the grid's characters beside their size, in 4096ths of a point, as a section counts it: 28 fill the line. */
export const characterPitch = Math.floor((typeWidth / 20 / charactersPerLine - sizes.text) * 4096)

/**
 * What characters of the text are set closer by, in twips: 0.3 points. The section says the grid, 22 lines of 28 characters, as Word
 * and WPS show it in the page's settings; text keeps to it by this and its exact lines instead of being held to the cells, since
 * LibreOffice gives a character wider than its cell two of them, and shortens the line by up to a cell's rounding.
 */
export const closer = Math.floor(typeWidth / charactersPerLine - fromPoints(sizes.text)) - 1

/** Height of a line in a table. */
export const tableLine = fromPoints(18)
