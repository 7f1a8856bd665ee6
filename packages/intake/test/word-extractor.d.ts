declare module 'word-extractor' {
  /** The part of the package that tests compare with. */
  export default class WordExtractor {
    extract(bytes: Buffer): Promise<{ getBody(options: { filterUnicode: boolean }): string }>
  }
}
