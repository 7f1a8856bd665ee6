import type { ReportParagraph } from '@gangmu/ui'

/**
 * Puts the earlier object in place of every paragraph that looks as before, so that only changed ones are drawn again.
 * Both lists are layouts of one text; paragraphs of another text never look the same, since they carry their words.
 */
export function keepUnchanged(
  before: readonly ReportParagraph[],
  after: readonly ReportParagraph[],
): readonly ReportParagraph[] {
  const known = new Map(before.map((paragraph) => [paragraph.id, paragraph]))
  return after.map((paragraph) => {
    const earlier = known.get(paragraph.id)
    return earlier !== undefined && looksSame(earlier, paragraph) ? earlier : paragraph
  })
}

function looksSame(one: ReportParagraph, other: ReportParagraph): boolean {
  return (
    one.kind === other.kind &&
    one.segments.length === other.segments.length &&
    one.segments.every((segment, index) => {
      const twin = other.segments[index]
      return (
        segment.text === twin?.text &&
        segment.mark?.id === twin.mark?.id &&
        segment.mark?.state === twin.mark?.state &&
        segment.mark?.href === twin.mark?.href
      )
    })
  )
}
