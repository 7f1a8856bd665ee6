import { Figure } from './figure.tsx'

export const examples = {
  amount: <Figure amount="38640000000" unit="元" />,
  range: <Figure amount="6..6.5" unit="%" bound="左右" />,
  bare: <Figure amount="12" unit="" />,
}
