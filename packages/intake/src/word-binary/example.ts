const SECTOR = 512
const TEXT_AT = 0x600
const FREE = -1
const END = -2
const TABLE = -3

function padTo(bytes: Uint8Array, unit: number): Uint8Array {
  const padded = new Uint8Array(Math.ceil(bytes.length / unit) * unit)
  padded.set(bytes)
  return padded
}

/** Packs streams into a compound file; each is long enough to stand in whole sectors. */
export function packStreams(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  // What is shorter than 4,096 bytes would have to lie in the stream for small ones.
  const list = Object.entries(streams).map(([name, bytes]) => [name, padTo(bytes, Math.max(SECTOR, 4096))] as const)
  const used = list.reduce((sum, [, bytes]) => sum + bytes.length / SECTOR, 0)
  const directories = Math.ceil((list.length + 1) / 4)
  let tables = 1
  while (tables * (SECTOR / 4) < tables + directories + used) tables++
  const file = new Uint8Array((1 + tables + directories + used) * SECTOR)
  const view = new DataView(file.buffer)
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  view.setUint16(24, 0x3e, true)
  view.setUint16(26, 3, true)
  view.setUint16(28, 0xfffe, true)
  view.setUint16(30, 9, true)
  view.setUint16(32, 6, true)
  view.setUint32(44, tables, true)
  view.setInt32(48, tables, true)
  view.setUint32(56, 4096, true)
  view.setInt32(60, END, true)
  view.setInt32(68, END, true)
  for (let at = 0; at < 109; at++) view.setInt32(76 + at * 4, at < tables ? at : FREE, true)
  const next = (sector: number, value: number) => view.setInt32(SECTOR + sector * 4, value, true)
  for (let sector = 0; sector < tables * (SECTOR / 4); sector++) next(sector, FREE)
  const chain = (first: number, count: number) => {
    for (let at = 0; at < count; at++) next(first + at, at === count - 1 ? END : first + at + 1)
  }
  for (let sector = 0; sector < tables; sector++) next(sector, TABLE)
  chain(tables, directories)
  const entry = (index: number, name: string, type: number, start: number, size: number) => {
    const at = (1 + tables) * SECTOR + index * 128
    for (let i = 0; i < name.length; i++) view.setUint16(at + i * 2, name.charCodeAt(i), true)
    view.setUint16(at + 64, (name.length + 1) * 2, true)
    view.setUint8(at + 66, type)
    view.setUint8(at + 67, 1)
    view.setInt32(at + 68, FREE, true)
    // Each stream is the right neighbour of the one before: a tree, if no balanced one.
    view.setInt32(at + 72, index > 0 && index < list.length ? index + 1 : FREE, true)
    view.setInt32(at + 76, index === 0 ? 1 : FREE, true)
    view.setInt32(at + 116, start, true)
    view.setUint32(at + 120, size, true)
  }
  entry(0, 'Root Entry', 5, END, 0)
  let sector = tables + directories
  list.forEach(([name, bytes], index) => {
    entry(index + 1, name, 2, sector, bytes.length)
    chain(sector, bytes.length / SECTOR)
    file.set(bytes, (sector + 1) * SECTOR)
    sector += bytes.length / SECTOR
  })
  return file
}

/**
 * Writes a binary Word file of some paragraphs, in one piece and without formatting.
 * @example writeWordFile(['一、工作回顾', '新建口袋公园3个。']) // bytes of a .doc
 */
export function writeWordFile(
  paragraphs: readonly string[],
  streams: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array {
  const text = paragraphs.map((paragraph) => `${paragraph}\r`).join('')
  const main = new Uint8Array(TEXT_AT + text.length * 2)
  const view = new DataView(main.buffer)
  view.setUint16(0, 0xa5ec, true)
  view.setUint16(2, 0xc1, true)
  view.setUint16(10, 0x0200, true)
  view.setUint32(0x18, TEXT_AT, true)
  view.setUint32(0x4c, text.length, true)
  for (let at = 0; at < text.length; at++) view.setUint16(TEXT_AT + at * 2, text.charCodeAt(at), true)
  const pieces = new Uint8Array(21)
  const table = new DataView(pieces.buffer)
  table.setUint8(0, 2)
  table.setUint32(1, 16, true)
  table.setUint32(9, text.length, true)
  table.setUint32(15, TEXT_AT, true)
  view.setUint32(0x1a2, 0, true)
  view.setUint32(0x1a6, pieces.length, true)
  return packStreams({ WordDocument: main, '1Table': pieces, ...streams })
}

/** A small binary Word file with a heading, a paragraph and a table. */
export function writeExample(name: string): { name: string; bytes: Uint8Array; text: string } {
  const table = ['指标', '目标', '', '老旧小区改造', '12个', ''].join('\u0007')
  return {
    name,
    bytes: writeWordFile(['一、工作回顾', '全区新建口袋公园3个。', `${table}\u0007`]),
    text: '一、工作回顾\n全区新建口袋公园3个。\n指标\t目标\n老旧小区改造\t12个',
  }
}
