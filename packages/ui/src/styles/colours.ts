/** Roles of colour; a role has one value per scheme, and every state also has a word and a shape. */
export const colourRoles = [
  'paper',
  'surface',
  'sunken',
  'ink',
  'ink-2',
  'hairline',
  'seal',
  'seal-fill',
  'on-seal',
  'focus',
  'done',
  'on-schedule',
  'slightly-behind',
  'behind',
  'overdue',
  'due-soon',
  'no-data',
  'selected',
] as const
/** One role of colour, named as its CSS variable without the dashes. */
export type ColourRole = (typeof colourRoles)[number]

/** Paper and ink by day. */
export const lightColours: Readonly<Record<ColourRole, string>> = {
  paper: '#fbfaf7',
  surface: '#ffffff',
  sunken: '#f3f1eb',
  ink: '#1d2129',
  'ink-2': '#59616d',
  hairline: '#e3e0d8',
  seal: '#a8322a',
  'seal-fill': '#a8322a',
  'on-seal': '#ffffff',
  focus: '#2b5f8a',
  done: '#1f6b43',
  'on-schedule': '#2b5f8a',
  'slightly-behind': '#8a6100',
  behind: '#a34d00',
  overdue: '#a1253a',
  'due-soon': '#5b4a9e',
  'no-data': '#59616d',
  selected: '#f6ecd2',
}

/** The same roles by night: paper goes dark, ink goes light, states keep their hue. */
export const darkColours: Readonly<Record<ColourRole, string>> = {
  paper: '#17191d',
  surface: '#1e2126',
  sunken: '#121417',
  ink: '#e8e5de',
  'ink-2': '#a8aeb8',
  hairline: '#353940',
  seal: '#e5857c',
  'seal-fill': '#b0423a',
  'on-seal': '#ffffff',
  focus: '#82b4dc',
  done: '#6cc497',
  'on-schedule': '#82b4dc',
  'slightly-behind': '#d9ae4a',
  behind: '#e8974f',
  overdue: '#ec8294',
  'due-soon': '#b0a2ea',
  'no-data': '#a8aeb8',
  selected: '#3b3521',
}
