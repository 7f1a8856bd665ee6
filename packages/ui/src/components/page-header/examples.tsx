import { PageHeader } from './page-header.tsx'

export const examples = {
  plain: <PageHeader title="报告" />,
  full: <PageHeader title="报告" lead="云岫区，2 份" actions={<a href="import">导入报告</a>} />,
  'very long title': (
    <PageHeader title="澜江市云岫区人民政府关于二〇二六年国民经济和社会发展计划执行情况与下一年度计划草案的工作报告（征求意见稿第三次修订）" />
  ),
}
