const plainDate = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' })

/** The plain date in China at an instant, by which posts are held. @example dayInChina(new Date('2026-02-03T16:30:00Z')) // '2026-02-04' */
export function dayInChina(at: Date): string {
  return plainDate.format(at)
}
