import type { Messages } from '../../app/language.tsx'

const zh = {
  lead: '本系统启用的地区。账号统一管理，授权、任职和记录各地区分开。',
  caption: '启用的地区',
  code: '区划代码',
  name: '名称',
  giver: '授权人',
  home: '管理账号的地区',
  secured: '有安全管理员',
  unsecured: '尚无安全管理员',
  appoint: '确定首位安全管理员',
  appointLead: (name: string) =>
    `${name}还没有安全管理员，无人能够授权。您可以确定首位，仅此一项；此后该地区的授权由其本人办理。两个地区的记录都会载明。`,
  person: '姓名',
  doAppoint: '确定',
  cancel: '取消',
  appointed: '首位安全管理员已确定。',
  byHome: '本系统还没有安全管理员，请先在“权限”页授予。',
  open: '启用地区',
  openLead: '请填写区划代码（GB/T 2260，6位数字）。启用后您是该地区的系统管理员。',
  doOpen: '启用',
  opened: (name: string) => `${name}已启用。`,
}

export const messages: Messages<typeof zh> = {
  zh,
  en: {
    lead: 'The places open in this installation. Accounts are kept once; grants, posts and the record are each place’s own.',
    caption: 'Open places',
    code: 'Code',
    name: 'Name',
    giver: 'Who grants',
    home: 'keeps the accounts',
    secured: 'has a security administrator',
    unsecured: 'no security administrator yet',
    appoint: 'Make the first security administrator',
    appointLead: (name) =>
      `${name} has no security administrator, so nobody can grant anything there. You may make the first one, and nothing else; that person grants from then on. Both records say so.`,
    person: 'Name',
    doAppoint: 'Appoint',
    cancel: 'Cancel',
    appointed: 'The first security administrator is appointed.',
    byHome: 'The installation has no security administrator yet; grant that role on the page of rights first.',
    open: 'Open a place',
    openLead: 'Give its division code (GB/T 2260, six digits). You become its system administrator.',
    doOpen: 'Open',
    opened: (name) => `${name} is open.`,
  },
}
