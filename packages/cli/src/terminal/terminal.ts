import type { Language } from '@gangmu/contract'

/** Text in both languages, Chinese first. */
export type Words = Readonly<Record<Language, string>>

/** Where a command writes, and how: results to `out`, everything else to `err`, so that pipes carry results only. */
export interface Terminal {
  readonly language: Language
  /** Whether `out` may be coloured. */
  readonly colour: boolean
  /** Whether `progress` is seen: stderr is a terminal. */
  readonly live: boolean
  out(line: string): void
  err(line: string): void
  /** One changing line of progress on stderr; nothing when that is no terminal. */
  progress(line: string): void
}

/**
 * The language of the terminal: `GANGMU_LANG`, else the locale, else Chinese.
 * @example readTerminalLanguage({ LANG: 'en_GB.UTF-8' }) // 'en'
 */
export function readTerminalLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  for (const name of ['GANGMU_LANG', 'LC_ALL', 'LC_MESSAGES', 'LANG']) {
    const value = environment[name]?.toLowerCase() ?? ''
    if (value.startsWith('zh')) return 'zh'
    if (value.startsWith('en')) return 'en'
  }
  return 'zh'
}

/**
 * The terminal of this process. Colour only for people at a terminal who did not ask for none (`NO_COLOR`, `TERM=dumb`).
 * @example openTerminal('zh').out('纲目')
 */
export function openTerminal(language: Language): Terminal {
  const { env, stdout, stderr } = process
  const colour = stdout.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb'
  return {
    language,
    colour,
    live: stderr.isTTY === true,
    out: (line) => void stdout.write(`${line}\n`),
    err: (line) => void stderr.write(`${line}\n`),
    progress: (line) => {
      if (stderr.isTTY === true) stderr.write(line === '' ? '\r\u001b[K' : `\r\u001b[K${line}`)
    },
  }
}
