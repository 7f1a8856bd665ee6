/** Ceilings one document is opened under; every one is checked before the work it bounds is done. */
export interface IntakeLimits {
  /** Bytes of the file as it arrives. */
  readonly bytes: number
  /** Bytes all parts of an archive unpack to, together. */
  readonly unpackedBytes: number
  /** Bytes one part of an archive may unpack to. */
  readonly partBytes: number
  /** Unpacked ÷ packed of one part; parts below `ratioFloorBytes` are not judged. */
  readonly ratio: number
  readonly ratioFloorBytes: number
  /** Parts in one archive. */
  readonly entries: number
  /** UTF-16 code units of the text. */
  readonly chars: number
  /** Paragraphs, cells and other marks of one text. */
  readonly marks: number
  /** Elements inside one another in one XML part or web page. */
  readonly depth: number
  /** Pages of a paged document. */
  readonly pages: number
  /** Objects of a PDF. */
  readonly objects: number
  /** Seconds that a file opened in a thread of its own may take, and bytes that thread may take. */
  readonly seconds: number
  readonly threadBytes: number
}

const MIB = 1024 * 1024

/**
 * The ceilings used when a caller names none. The longest reports known have under 100,000 characters and
 * a .docx of them unpacks to a few MiB, so each ceiling leaves two orders of magnitude of room.
 */
export const defaultIntakeLimits: IntakeLimits = {
  bytes: 50 * MIB,
  unpackedBytes: 200 * MIB,
  partBytes: 64 * MIB,
  ratio: 200,
  ratioFloorBytes: 8 * MIB,
  entries: 4096,
  chars: 20_000_000,
  marks: 500_000,
  depth: 1000,
  pages: 500,
  objects: 300_000,
  seconds: 60,
  threadBytes: 1024 * MIB,
}
