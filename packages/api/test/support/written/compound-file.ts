const SECTOR = 512
const PER_SECTOR = SECTOR / 4
const END = -2

/** Writes streams into a compound file, none of them short enough to need the stream for small ones. */
export function writeCompoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const list = Object.entries(streams).map(([name, bytes]) => {
    const sectors = Math.max(8, Math.ceil(bytes.length / SECTOR))
    return { name, bytes, sectors }
  })
  const used = 1 + list.reduce((sum, { sectors }) => sum + sectors, 0)
  const tables = Math.ceil((used + Math.ceil(used / (PER_SECTOR - 1))) / PER_SECTOR)
  const file = Buffer.alloc((1 + tables + used) * SECTOR)
  file.write('d0cf11e0a1b11ae1', 'hex')
  file.writeUInt32LE(0x0003003e, 24)
  file.writeUInt32LE(0x0009fffe, 28)
  file.writeUInt16LE(6, 32)
  file.writeUInt32LE(tables, 44)
  file.writeInt32LE(tables, 48)
  file.writeUInt32LE(4096, 56)
  file.writeInt32LE(END, 60)
  file.writeInt32LE(END, 68)
  for (let at = 0; at < 109; at++) file.writeInt32LE(at < tables ? at : -1, 76 + at * 4)
  file.fill(0xff, SECTOR, SECTOR * (1 + tables))
  const link = (sector: number, next: number) => file.writeInt32LE(next, SECTOR + sector * 4)
  for (let at = 0; at < tables; at++) link(at, -3)
  link(tables, END)
  const entry = (index: number, name: string, type: number, start: number, size: number) => {
    const at = (1 + tables) * SECTOR + index * 128
    file.write(name, at, 'utf16le')
    file.writeUInt16LE((name.length + 1) * 2, at + 64)
    file.writeUInt8(type, at + 66)
    file.writeInt32LE(-1, at + 68)
    file.writeInt32LE(index > 0 && index < list.length ? index + 1 : -1, at + 72)
    file.writeInt32LE(index === 0 ? 1 : -1, at + 76)
    file.writeInt32LE(start, at + 116)
    file.writeUInt32LE(size, at + 120)
  }
  entry(0, 'Root Entry', 5, END, 0)
  let sector = tables + 1
  list.forEach(({ name, bytes, sectors }, index) => {
    entry(index + 1, name, 2, sector, sectors * SECTOR)
    file.set(bytes, (1 + sector) * SECTOR)
    for (let at = 0; at < sectors; at++) link(sector + at, at === sectors - 1 ? END : sector + at + 1)
    sector += sectors
  })
  return new Uint8Array(file)
}
