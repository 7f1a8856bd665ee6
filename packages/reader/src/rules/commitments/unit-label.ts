import { codeAt } from '../../engine/characters.ts'
import { wordTrie } from '../../engine/word-trie.ts'

const LABELS =
  '牵头单位 责任单位 配合单位 主办单位 协办单位 实施单位 牵头部门 责任部门 配合部门 牵头领导 责任领导 分管领导 责任人 牵头区领导 牵头市领导 牵头县领导 完成时限 完成时间 时间要求 办理时限 责任主体 主体单位 落实单位 参加单位 参与单位 包抓领导'.split(
    ' ',
  )
const labels = wordTrie(LABELS)

/**
 * Length of a label of who does a task or by when (牵头单位, 责任单位, 完成时限) at an offset, a bracket before it included; 0 when
 * none stands there.
 * @example unitLabelLength('牵头单位：区水务局', 0) // 4
 */
export function unitLabelLength(text: string, at: number): number {
  const code = codeAt(text, at)
  const from = code === 0xff08 || code === 0x28 ? at + 1 : at
  const length = labels.match(text, from)
  return length > 0 ? from + length - at : 0
}
