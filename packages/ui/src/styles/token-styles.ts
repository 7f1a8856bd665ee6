import { type ColourRole, colourRoles, darkColours, lightColours } from './colours.ts'

function declare(colours: Readonly<Record<ColourRole, string>>): string {
  return colourRoles.map((role) => `--${role}:${colours[role]};`).join('')
}

/**
 * Colour, type and space as CSS variables: light, dark (by preference or `data-theme`) and print.
 * Holds no selector but the root, so it can stand before any other sheet.
 */
export const tokenStyles = `
:root{color-scheme:light;${declare(lightColours)}
--serif:"Source Han Serif SC","Noto Serif CJK SC","Songti SC","SimSun",serif;
--sans:"Source Han Sans SC","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif;
--mono:ui-monospace,"SF Mono","Cascadia Mono","DejaVu Sans Mono",monospace;
--gutter:24px;--radius:4px;--shadow:0 2px 16px rgb(0 0 0/.14);}
@media (prefers-color-scheme:dark){:root:not([data-theme="light"]){color-scheme:dark;${declare(darkColours)}--shadow:0 2px 16px rgb(0 0 0/.5);}}
:root[data-theme="dark"]{color-scheme:dark;${declare(darkColours)}--shadow:0 2px 16px rgb(0 0 0/.5);}
@media print{:root,:root:not([data-theme="light"]),:root[data-theme="dark"]{color-scheme:light;${declare({ ...lightColours, paper: '#ffffff', sunken: '#ffffff', ink: '#000000', 'ink-2': '#333333' })}--shadow:none;}}
`
