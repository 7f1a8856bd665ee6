import type { Language } from '@gangmu/contract'
import { fillSentence } from '@gangmu/text'

const refusals = {
  'port-busy': {
    zh: '端口{port}已被别的程序占用。请结束该程序，或用 GANGMU_PORT 指定别的端口（0为任一空闲端口）。',
    en: 'Port {port} is in use by another program. End it, or choose another port with GANGMU_PORT (0 for any free one).',
  },
  'address-refused': {
    zh: '无法在 {host}:{port} 上监听：{reason}。',
    en: 'Cannot listen on {host}:{port}: {reason}.',
  },
  'home-place-unknown': {
    zh: '没有代码为{place}的行政区划。请核对 GANGMU_PLACE。',
    en: 'There is no place with the code {place}. Check GANGMU_PLACE.',
  },
  'home-place-differs': {
    zh: '本库的本级地区是{current}，与 GANGMU_PLACE 给出的{place}不同。请改回，或换用别的数据目录。',
    en: 'The home place of this ledger is {current}, not {place} as GANGMU_PLACE says. Change it back, or use another data directory.',
  },
  'example-unknown': {
    zh: '没有名为“{name}”的示例。examples 目录下的每个文件夹是一个示例。',
    en: 'There is no example called “{name}”. Every folder under examples is one.',
  },
} as const satisfies Record<string, Record<Language, string>>

/** Why a server did not start, beside what the ledger itself refuses. */
export type ServeRefusalCode = keyof typeof refusals

/** A server that cannot start, as a code with parameters; `describeServeRefusal` puts it into words. */
export class ServeRefusal extends Error {
  readonly code: ServeRefusalCode
  readonly params: Readonly<Record<string, string | number>>

  constructor(code: ServeRefusalCode, params: Readonly<Record<string, string | number>>) {
    super(`Cannot serve: ${code} ${JSON.stringify(params)}`)
    this.name = 'ServeRefusal'
    this.code = code
    this.params = params
  }
}

/**
 * Why a server did not start, and what to do next.
 * @example describeServeRefusal(new ServeRefusal('port-busy', { port: 4860 }), 'en')
 */
export function describeServeRefusal(refusal: ServeRefusal, language: Language): string {
  return fillSentence(refusals[refusal.code][language], refusal.params)
}
