/** A stretch of characters as it stands on a page. Points (1/72 inch), from the upper left corner of the page. */
export interface PrintedPiece {
  readonly text: string
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly width: number
  /** Size of the type. */
  readonly size: number
  /** Set across the page, as a watermark is. */
  readonly slanted: boolean
}

/** A page of a PDF as it is printed, its pieces in the order the file draws them. */
export interface PrintedPage {
  readonly width: number
  readonly height: number
  readonly pieces: readonly PrintedPiece[]
}
