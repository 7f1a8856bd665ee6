/** One name in the spellings that a feature's files need. */
export interface Names {
  /** `new-road` */
  readonly kebab: string
  /** `newRoad` */
  readonly camel: string
  /** `NewRoad` */
  readonly pascal: string
  /** `New road` */
  readonly title: string
}

/** Whether a name is small letters and digits with single hyphens: `new-road`. */
export function isKebab(name: string): boolean {
  return name.length <= 60 && name.split('-').every((word) => /^[a-z][a-z0-9]*$/.test(word))
}

/**
 * The spellings of a name.
 * @throws Error when it is not kebab-case.
 * @example spell('new-road').camel // 'newRoad'
 */
export function spell(name: string): Names {
  if (!isKebab(name)) throw new Error(`Cannot use the name ${name}: write small letters and hyphens, as in new-road`)
  const words = name.split('-')
  const pascal = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  const camel = pascal.charAt(0).toLowerCase() + pascal.slice(1)
  const spaced = words.join(' ')
  return { kebab: name, camel, pascal, title: spaced.charAt(0).toUpperCase() + spaced.slice(1) }
}

/** Puts a name's spellings into a template or a template's path. */
export function fillIn(template: string, names: Names): string {
  return template
    .replaceAll('__name__', names.kebab)
    .replaceAll('__camel__', names.camel)
    .replaceAll('__Pascal__', names.pascal)
    .replaceAll('__Title__', names.title)
}
