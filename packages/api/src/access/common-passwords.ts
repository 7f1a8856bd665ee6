/**
 * What the most used passwords are made of: words, names and keyboard walks, in small letters. A password that is one of
 * these with digits or marks around it is a common one. Written for this program; a longer list can be read from a file.
 */
const bases = `
password passwd passw0rd p@ssword p@ssw0rd pass admin administrator root user test guest login welcome letmein changeme
default secret master system server database oracle manager support service office public private access superman batman
dragon monkey shadow sunshine princess football baseball basketball soccer hockey killer trustno iloveyou loveyou lovely
hello hellohello michael jordan jennifer jessica charlie daniel thomas andrew matthew joshua robert george ashley amanda
qwerty qwertyuiop qwertyui qwert qwer asdf asdfgh asdfghjkl zxcvbn zxcvbnm zxcv qazwsx qazwsxedc wsxedc qweasd qweasdzxc
qweqwe asdasd zxczxc asd qwe zxc abc abcd abcde abcdef abcdefg abcabc aaa aaaa aaaaaa xxxxxx zzzzzz
woaini woainima woaiwojia wodemima mima mimamima nihao nihaoma zhongguo beijing shanghai guangzhou shenzhen zhengfu
wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo wangwei zhangwei lilei hanmeimei
taobao tencent baidu alibaba huawei xiaomi weixin qqqq government gangmu ducha duchashi
`

const known: ReadonlySet<string> = new Set(bases.split(/\s+/).filter((word) => word !== ''))
const isOuter = (character: string) => !/[\p{L}@]/u.test(character)

/** Whether every character is the neighbour, or the twin, of the one before: 123456789012, 987654, aaaaaa. */
function isRun(text: string): boolean {
  const steps = new Set<number>()
  for (let at = 1; at < text.length; at += 1) {
    const step = text.charCodeAt(at) - text.charCodeAt(at - 1)
    steps.add(step === -9 || step === 9 ? Math.sign(-step) : step)
  }
  return steps.size <= 1 && [...steps].every((step) => Math.abs(step) <= 1)
}

/** The shortest piece that a text repeats from its first to its last character, itself when it repeats none. Quadratic in 128 characters at most. */
function findPiece(text: string): string {
  for (let size = 1; size <= text.length / 2; size += 1) {
    const piece = text.slice(0, size)
    if (text.length % size === 0 && piece.repeat(text.length / size) === text) return piece
  }
  return text
}

/**
 * Whether a password is among the commonest, alone or with digits and marks around it, or only a run or a repetition.
 * @param more Further passwords that are refused to the letter, in small letters.
 * @example isCommonPassword('Password2026!!') // true
 */
export function isCommonPassword(password: string, more: ReadonlySet<string> = new Set()): boolean {
  const text = password.toLowerCase().slice(0, 128)
  if (more.has(text) || isRun(text)) return true
  const piece = findPiece(text)
  if (piece.length <= 4 && piece !== text) return true
  let start = 0
  let end = piece.length
  while (start < end && isOuter(piece[start]!)) start += 1
  while (end > start && isOuter(piece[end - 1]!)) end -= 1
  const core = piece.slice(start, end)
  return core === '' ? text.length < 16 : known.has(core)
}
