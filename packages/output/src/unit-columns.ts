import type { OutputColumn } from './output-table.ts'

/** Kinds of units as a workbook offers them. */
export const unitKindNames = {
  government: '人民政府',
  office: '办公室',
  department: '部门',
  park: '园区',
  subdistrict: '街道',
  town: '乡镇',
  enterprise: '企业',
  other: '其他',
} as const

/** States of units as a workbook offers them. */
export const unitStateNames = { active: '在用', closed: '已撤销' } as const

/**
 * Columns of a unit directory (单位目录). The id is kept out of sight; a line without one is a new unit. Units above are named
 * by their name; posts are told and kept elsewhere.
 */
export const unitColumns: readonly OutputColumn[] = [
  { id: 'id', title: { zh: '编号', en: 'Id' }, kind: 'text', hidden: true },
  { id: 'name', title: { zh: '单位名称', en: 'Name' }, kind: 'text', required: true, width: 28 },
  { id: 'shortName', title: { zh: '简称', en: 'Short name' }, kind: 'text', width: 16 },
  { id: 'aliases', title: { zh: '其他名称', en: 'Other names' }, kind: 'text', width: 28 },
  {
    id: 'kind',
    title: { zh: '类别', en: 'Kind' },
    kind: 'text',
    required: true,
    choices: Object.values(unitKindNames),
    width: 10,
  },
  { id: 'parent', title: { zh: '上级单位', en: 'Unit above' }, kind: 'text', width: 28 },
  { id: 'position', title: { zh: '排序', en: 'Order' }, kind: 'number', width: 8 },
  {
    id: 'state',
    title: { zh: '状态', en: 'State' },
    kind: 'text',
    choices: Object.values(unitStateNames),
    width: 10,
  },
  { id: 'leaderInCharge', title: { zh: '分管领导', en: 'Leader in charge' }, kind: 'text', width: 24 },
  { id: 'posts', title: { zh: '岗位', en: 'Posts' }, kind: 'text', width: 32 },
]
