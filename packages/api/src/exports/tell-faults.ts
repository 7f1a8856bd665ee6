import type { Language } from '@gangmu/contract'
import { describeFault, type WorkbookFault } from '@gangmu/output'

/** The faults of a workbook as an answer tells them, each with its cell. @example tellFaults(faults, 'zh')[0].cell // 'Q2' */
export function tellFaults(faults: readonly WorkbookFault[], language: Language) {
  return faults.map((fault) => ({
    code: fault.code,
    line: fault.line,
    cell: fault.letters === null || fault.line === null ? null : `${fault.letters}${fault.line}`,
    text: describeFault(fault, language),
  }))
}
