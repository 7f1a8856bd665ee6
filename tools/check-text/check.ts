import type { Check } from '../lib/project.ts'
import { checkNames } from './check-names.ts'
import { checkPunctuation } from './check-punctuation.ts'

/** Names from the glossary, punctuation of one width. */
export const checkText: Check = (files) => [...checkNames(files), ...checkPunctuation(files)]
