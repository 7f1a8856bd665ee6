import { type DocumentId, documents, type OfficialDocument } from '../src/index.ts'

const facts = {
  source: '云岫区2026年政府工作报告（990102）',
  at: '2026-03-01T09:00:00+08:00',
  version: '3',
  filter: '',
}
const office = '云岫区人民政府办公室'
const inspectors = '云岫区人民政府督查室'

const tasks = [
  ['新建云岫图书馆，改造提升社区书屋36个，年底前全部开放', '区文化旅游委', '12月底前'],
  ['地区生产总值增长6%左右', '区发展改革委', '12月底前'],
  ['改造老旧小区42个，惠及居民1.2万户', '区住房城乡建委', '10月底前'],
  ['持续推进“一网通办”，高频事项全部实现掌上办理', '区政务服务办', '长期坚持'],
  ['开工建设云岫大桥，完成东岸引桥主体工程', '区交通局', '9月底前'],
] as const

const part = (title: string, count: number) => ({
  title,
  tasks: Array.from({ length: count }, (_, index) => {
    const [task, leadUnit, deadline] = tasks[index % tasks.length]!
    return { task, leaderInCharge: '分管副区长', leadUnit, supportingUnits: ['区财政局', '各镇街'], deadline }
  }),
})

const matter = (unit: string, named: string) => ({
  unit,
  matter: named,
  words: `${named}已完成年度任务的四分之三，较序时进度快3个百分点，主要做法是一周一调度、一月一通报，把责任压实到具体岗位。`,
})

const review = '过去一年，我们坚持稳中求进，着力稳增长、促改革、惠民生，各项事业取得新的进展。'
const pieces = [
  { level: 0, text: '各位代表：' },
  { level: 0, text: '现在，我代表区人民政府，向大会报告工作，请予审议，并请区政协委员和列席人员提出意见。' },
  { level: 1, text: '一、2025年工作回顾' },
  { level: 0, text: review.repeat(6) },
  { level: 2, text: '（一）聚力发展实体经济' },
  { level: 0, text: review.repeat(9) },
  { level: 2, text: '（二）用心办好民生实事' },
  { level: 0, text: review.repeat(9) },
  { level: 1, text: '二、2026年重点工作' },
  { level: 0, text: review.repeat(12) },
] as const

/** One document of each kind, of an invented district. */
export const documentExamples: Readonly<Record<DocumentId, OfficialDocument>> = {
  'breakdown-notice': documents['breakdown-notice'].make({
    facts,
    place: '云岫区',
    government: '区政府',
    year: 2026,
    issuer: office,
    mark: '云岫府办发',
    number: 1,
    date: '2026-03-05',
    addressees: '各镇人民政府、街道办事处，区政府各部门，有关单位',
    parts: [part('主要预期目标', 4), part('实体经济', 9), part('民生实事', 12)],
    reporting: '每季度末月20日前',
    supervisor: '区政府督查室',
    copies: '区委办公室，区人大常委会办公室，区政协办公室',
  }),
  'supervision-notice': documents['supervision-notice'].make({
    facts,
    issuer: inspectors,
    mark: '云岫督办',
    number: 12,
    date: '2026-07-08',
    urgency: '加急',
    handlingUnit: '区住房城乡建委',
    supportingUnits: ['区财政局', '东岸街道办事处'],
    source: '2026年区政府工作报告第三部分',
    matter: '改造老旧小区42个，惠及居民1.2万户',
    basis: '区政府2026年度督查计划',
    approvedBy: '区长',
    progress: '截至6月底开工15个，完工6个，低于序时进度14.3个百分点',
    requirements: ['逐个小区列出开工、完工时间。', '说明滞后原因和追赶措施。', '每月25日前报送进展。'],
    deadline: '2026-07-22',
    contact: '区政府督查室，990-0001',
  }),
  'inspection-bulletin': documents['inspection-bulletin'].make({
    facts,
    issuer: office,
    mark: '云岫府办通',
    number: 8,
    date: '2026-07-20',
    addressees: '各镇人民政府、街道办事处，区政府各部门',
    subject: '2026年上半年区政府工作报告任务落实情况',
    from: '2026-07-06',
    to: '2026-07-15',
    methods: ['查阅资料', '电话核查', '现场核实'],
    states: [
      { state: '已完成和提前完成', count: 24 },
      { state: '超进度', count: 10 },
      { state: '达进度', count: 162 },
      { state: '欠进度', count: 17 },
      { state: '其他', count: 9 },
    ],
    rule: '进展占比低于序时进度5个百分点以上的为欠进度',
    achievements: [matter('区文化旅游委', '社区书屋建设'), matter('区交通局', '云岫大桥建设')],
    shortfalls: [matter('区住房城乡建委', '老旧小区改造')],
    requirements: [
      { title: '对账销号', words: '各牵头单位要对照任务清单逐项核对，完成一项、核查一项、销号一项。' },
      { title: '限期整改', words: '欠进度任务的牵头单位要于8月10日前报送整改措施。' },
    ],
    copies: '区委办公室',
  }),
  'progress-report': documents['progress-report'].make({
    facts,
    issuer: '云岫区住房和城乡建设委员会',
    mark: '云岫住建文',
    number: 33,
    date: '2026-06-25',
    signer: '主任',
    addressees: '区人民政府',
    subject: '2026年上半年区政府工作报告任务',
    asOf: '2026-06-20',
    tasks: [
      {
        task: '改造老旧小区42个',
        target: '42个',
        value: '15个',
        state: '欠进度',
        progress: '开工15个，完工6个，惠及居民3,200户。',
        problems: '3个小区管线迁改协调未到位。',
        nextSteps: '7月底前完成管线迁改，9月底前全部开工。',
      },
      {
        task: '新增停车泊位5,000个',
        target: '5,000个',
        value: '3,120个',
        state: '超进度',
        progress: '新增停车泊位3,120个，其中立体车库480个。',
        problems: '',
        nextSteps: '加快东岸车库建设。',
      },
    ],
  }),
  'meeting-document': documents['meeting-document'].make({
    facts,
    title: '政府工作报告',
    occasion: '（2026年1月15日在云岫区第十九届人民代表大会第六次会议上）',
    speaker: '云岫区区长',
    pieces,
  }),
}
