import type { Words } from '../output-table.ts'

/** Name of the sheet that holds the rows; it is the first. */
export const rowsSheet: Words = { zh: '内容', en: 'Rows' }
/** Name of the sheet that says what the file is and whence. */
export const factsSheet: Words = { zh: '说明', en: 'About' }
/** Name of the sheet that holds the choices, out of sight. */
export const choicesSheet: Words = { zh: '选项', en: 'Choices' }
