import { SealMark } from './seal-mark.tsx'

export const examples = {
  small: <SealMark />,
  'large, named': <SealMark size="large" label="纲目" />,
}
