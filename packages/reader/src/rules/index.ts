import { linkerFolders } from './linkers.ts'
import { numberRules } from './number-rules.ts'

/** Every folder of rules/, in the order its rules are asked. A folder that is not listed fails a test. */
export const ruleFolders: readonly string[] = [...numberRules.map((rule) => rule.name), 'quoted-term', ...linkerFolders]
