import { EmptyState } from './empty-state.tsx'

export const examples = {
  plain: <EmptyState title="还没有报告" />,
  full: (
    <EmptyState title="还没有报告" action={<a href="import">导入报告</a>}>
      导入后在这里阅读、审读和采纳。
    </EmptyState>
  ),
}
