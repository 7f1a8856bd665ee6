import { Button } from './button.tsx'

export const examples = {
  primary: <Button kind="primary">采纳</Button>,
  plain: <Button>更正</Button>,
  quiet: <Button kind="quiet">撤销</Button>,
  disabled: <Button disabled>采纳</Button>,
}
