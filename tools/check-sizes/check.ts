import { type Check, listCode } from '../lib/project.ts'

/** Past this many lines a file is a design question. */
export const longest = 500

/** Tables of data and generated files are as long as they need to be. */
const isApart = (path: string) => /(^|\/)(data|generated|migrations)\//.test(path) || /[.-]data\.ts$/.test(path)

const countLines = (text: string) => text.split('\n').length - (text.endsWith('\n') ? 1 : 0)

/** No file of code or style grows past what one can keep in mind. */
export const checkSizes: Check = (files) => {
  const styles = [...files].filter(([path]) => /\.(css|mjs)$/.test(path))
  return [...listCode(files), ...styles]
    .filter(([path]) => !isApart(path))
    .map(([file, text]) => ({ file, lines: countLines(text) }))
    .filter(({ lines }) => lines > longest)
    .map(({ file, lines }) => ({ file, message: `${lines} lines; split it by what it does, ${longest} is the limit` }))
}
