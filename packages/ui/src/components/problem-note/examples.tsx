import { ProblemNote } from './problem-note.tsx'

export const examples = {
  plain: <ProblemNote title="没有找到" />,
  'a whole page': (
    <ProblemNote level={1} title="没有此项权限">
      请联系本单位管理员。
    </ProblemNote>
  ),
  full: (
    <ProblemNote title="文件太大" action={<a href="import">重新选择</a>}>
      上限为 50 MB。请拆分或另存后再导入。
    </ProblemNote>
  ),
}
