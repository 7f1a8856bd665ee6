import { ProblemNote } from './problem-note.tsx'

export const examples = {
  plain: <ProblemNote title="没有找到" />,
  full: (
    <ProblemNote title="文件太大" action={<a href="import">重新选择</a>}>
      上限为 50 MB。请拆分或另存后再导入。
    </ProblemNote>
  ),
}
