import { isDigitAt } from '@gangmu/text'
import type { Meeting } from '../outline/meeting.ts'
import type { DocumentHead } from './document-head.ts'

const ENDS = ['省', '市', '县', '区', '旗', '州', '盟', '镇', '乡', '行政区']
const LONGEST_PLACE = 20
const OPENING = 3_000

/**
 * The place a document speaks for: that of the congress it was given to, that whose government speaks (`我代表云岫区人民政府`),
 * or that of its title. A report of the State Council gives 全国. Null when the text names none.
 * @example findPlace({ text: '', title: '2026年云岫区政府工作报告', head: '', outline: [] }, null) // '云岫区'
 */
export function findPlace(document: DocumentHead, meeting: Meeting | null): string | null {
  const opening = document.text.slice(0, OPENING)
  if (opening.includes('代表国务院') || meeting?.place === '全国') return '全国'
  return asPlace(meeting?.place ?? '') ?? speaker(opening) ?? titled(document.title)
}

function speaker(opening: string): string | null {
  for (const [lead, tail] of [
    ['我代表', '人民政府'],
    ['我代表', '政府'],
  ] as const) {
    const at = opening.indexOf(lead)
    const end = at < 0 ? -1 : opening.indexOf(tail, at)
    const name = end < 0 ? '' : opening.slice(at + lead.length, end)
    const place = name.length > LONGEST_PLACE ? null : asPlace(name)
    if (place) return place
  }
  return null
}

function titled(title: string): string | null {
  const stops = [title.indexOf('人民政府'), title.indexOf('政府工作报告'), title.indexOf('工作报告')].filter(
    (at) => at >= 0,
  )
  if (stops.length === 0) return null
  return asPlace(title.slice(0, Math.min(...stops)))
}

/** A name without the year before or behind it, if it ends like a place's; 市 alone (`我代表市人民政府`) names none. */
function asPlace(words: string): string | null {
  let start = 0
  let end = words.length
  for (let at = words.indexOf('年'); at >= 0; at = words.indexOf('年', at + 1)) {
    if (!isDigitAt(words, at - 1)) continue
    let from = at
    while (isDigitAt(words, from - 1)) from--
    if (from <= start) start = at + 1
    else end = Math.min(end, from)
  }
  const name = words.slice(start, end).replaceAll('《', '').replaceAll('关于', '').trim()
  return name.length >= 2 && name.length <= LONGEST_PLACE && ENDS.some((suffix) => name.endsWith(suffix)) ? name : null
}
