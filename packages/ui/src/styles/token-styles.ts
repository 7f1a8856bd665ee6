import { type ColourRole, colourRoles, darkColours, lightColours } from './colours.ts'

function declare(colours: Readonly<Record<ColourRole, string>>): string {
  return colourRoles.map((role) => `--${role}:${colours[role]};`).join('')
}

const serif = '"Source Han Serif SC","Noto Serif CJK SC","Songti SC","SimSun",serif'
const sans = '"Source Han Sans SC","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif'

// Quotation marks, dashes and dots that both scripts use: Chinese fonts draw them as wide as a character, which tears English
// apart. Taken from a font of the reader's own machine; nothing is fetched.
const latinMarks = `@font-face{font-family:"Latin marks";src:local("Segoe UI"),local("Helvetica Neue"),local("Arial"),local("Liberation Sans"),local("DejaVu Sans");unicode-range:U+2013-2014,U+2018-2019,U+201C-201D,U+2026;}`

/**
 * Colour, type and space as CSS variables: light, dark (by preference or `data-theme`) and print.
 * Holds no selector but the root and the language, so it can stand before any other sheet.
 */
export const tokenStyles = `
${latinMarks}
:root{color-scheme:light;${declare(lightColours)}
--mono:ui-monospace,"SF Mono","Cascadia Mono","DejaVu Sans Mono",monospace;
--gutter:24px;--radius:4px;--shadow:0 2px 16px rgb(0 0 0/.14);}
:root,[lang|="zh"]{--serif:${serif};--sans:${sans};}
:root:lang(en){--serif:"Latin marks",${serif};--sans:"Latin marks",${sans};}
@media (prefers-color-scheme:dark){:root:not([data-theme="light"]){color-scheme:dark;${declare(darkColours)}--shadow:0 2px 16px rgb(0 0 0/.5);}}
:root[data-theme="dark"]{color-scheme:dark;${declare(darkColours)}--shadow:0 2px 16px rgb(0 0 0/.5);}
@media print{:root,:root:not([data-theme="light"]),:root[data-theme="dark"]{color-scheme:light;${declare({ ...lightColours, paper: '#ffffff', sunken: '#ffffff', ink: '#000000', 'ink-2': '#333333' })}--shadow:none;}}
`
