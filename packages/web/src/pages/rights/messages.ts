import type { Role } from '@gangmu/contract'
import type { Messages } from '../../app/language.tsx'

type Granted = Extract<Role, `${string}administrator` | 'office' | 'deputy' | 'staff'>

const zh = {
  lead: '按地区授权。任职带来的权限在“任职”页办理；本页为直接授予个人的角色。',
  readOnly: '权限由安全管理员授予和收回，您在此只能查看。',
  first: '尚未设立安全管理员。请先授予一人“安全管理员”；此后授权由安全管理员办理，系统管理员不再授权。',
  exclusion: '系统、安全、审计三类管理员各由一人担任，互不兼任，也不办理业务。',
  exclusionBut:
    '系统、安全、审计三类管理员各由一人担任，互不兼任。按登录规则，系统管理员可以同时办理业务，其他两类管理员不办理业务。',
  administrators: '三类管理员',
  working: '业务角色',
  role: '角色',
  does: {
    'system-administrator': '管理账号、地区和单位目录',
    'security-administrator': '授权、办理任职、退出他人登录、查看登录记录、制定登录规则',
    'audit-administrator': '查看全部记录',
    office: '督查室：导入、审定、采纳，办理全区业务',
    deputy: '查看已采纳的内容',
    staff: '查看全区内容',
  } as Readonly<Record<Granted, string>>,
  nobody: '无',
  since: '授予时间',
  person: '人员',
  revoke: '收回',
  revokeOf: (role: string, name: string) => `收回${name}的${role}角色`,
  grant: '授予角色',
  name: '姓名',
  choose: '请选择角色',
  doGrant: '授予',
  conflict: (name: string, held: string, role: string) =>
    `${name}已是${held}，不能同时担任${role}。请先收回原有角色，或另选一人。`,
  conflictPost: (name: string, role: string) => `${name}现任或将任岗位，办理业务的人不能担任${role}。`,
  own: '不能给本人授权，请由另一位安全管理员办理。',
  unknown: (name: string) => `没有名为“${name}”的账号，请先邀请。`,
  already: (name: string, role: string) => `${name}已是${role}。`,
  granted: (name: string, role: string) => `已授予${name}${role}角色，下一次操作即生效。`,
  revoked: (name: string, role: string) => `已收回${name}的${role}角色，下一次操作即生效。`,
}

export const messages: Messages<typeof zh> = {
  zh,
  en: {
    lead: 'Rights are given place by place. Those that come with posts are on the page of posts held; these are roles granted to persons.',
    readOnly: 'The security administrator grants and revokes; you can read it here.',
    first:
      'There is no security administrator yet. Grant somebody that role first: from then on the security administrator grants, and the system administrator no longer does.',
    exclusion: 'System, security and audit administrators are three persons who exclude one another and do not work.',
    exclusionBut:
      'System, security and audit administrators are three persons who exclude one another. By the rules of signing in, a system administrator may work as well; the other two do not.',
    administrators: 'Three administrators',
    working: 'Roles that work',
    role: 'Role',
    does: {
      'system-administrator': 'keeps accounts, places and the unit directory',
      'security-administrator':
        'grants, says who holds which post, ends sessions, sees who signed in, sets the rules of signing in',
      'audit-administrator': 'reads the whole record',
      office: 'the supervision office: imports, decides, adopts, does the work of the whole place',
      deputy: 'sees what was adopted',
      staff: 'reads the whole place',
    },
    nobody: 'nobody',
    since: 'Since',
    person: 'Person',
    revoke: 'Revoke',
    revokeOf: (role, name) => `Revoke ${role} of ${name}`,
    grant: 'Grant a role',
    name: 'Name',
    choose: 'Choose a role',
    doGrant: 'Grant',
    conflict: (name, held, role) =>
      `${name} is ${held} and cannot be ${role} as well. Revoke that role first, or choose somebody else.`,
    conflictPost: (name, role) => `${name} holds a post, or will; who works cannot be ${role}.`,
    own: 'Nobody grants to themselves; ask another security administrator.',
    unknown: (name) => `There is no account “${name}”; invite the person first.`,
    already: (name, role) => `${name} is ${role} already.`,
    granted: (name, role) => `${name} is ${role} from the next request on.`,
    revoked: (name, role) => `${name} is no longer ${role} from the next request on.`,
  },
}
