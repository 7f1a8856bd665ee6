/** Rules of the page: paper and ink, states by word, shape and colour, dark and print; no font, no picture, no import. */
export const pageStyle = `
:root{color-scheme:light dark;--paper:#fbfaf7;--ink:#1d2129;--second:#59616d;--line:#e3e0d8;--seal:#a8322a;--mark:#f3ead2;
--done:#1f6b43;--on:#2b5f8a;--slight:#8a6100;--behind:#a34d00;--over:#a1253a;--soon:#5b4a9e}
@media(prefers-color-scheme:dark){:root{--paper:#17191d;--ink:#e8e6e1;--second:#a8aeb8;--line:#33373e;--seal:#e58a80;--mark:#3a3422;
--done:#7ecfa0;--on:#8cbce6;--slight:#e0b95c;--behind:#f0a566;--over:#f29aa8;--soon:#b8abef}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:14px/1.6 "Source Han Sans SC","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif}
main{max-width:960px;margin:0 auto;padding:32px 24px 64px}
h1{font-size:24px;line-height:1.4;margin:0 0 16px}
h2{font-size:18px;margin:32px 0 12px}
dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 16px;margin:0;border-top:2px solid var(--seal);padding-top:12px}
dt{color:var(--second)}dd{margin:0;overflow-wrap:anywhere}
.states{display:flex;flex-wrap:wrap;gap:8px 24px;padding:0;margin:0;list-style:none}
article{max-width:680px;font:18px/1.9 "Source Han Serif SC","Noto Serif CJK SC","Songti SC","SimSun",serif;line-break:strict;text-autospace:normal;hanging-punctuation:allow-end}
article p{margin:0;text-indent:2em;overflow-wrap:anywhere}
article p.heading{font-weight:700;margin-top:.6em}
article p.level-1{font-size:1.1em}
article a{color:inherit;text-decoration:none;background:var(--mark);border-bottom:1px solid var(--second)}
a:focus-visible{outline:2px solid var(--seal);outline-offset:2px}
:target{outline:2px solid var(--seal);outline-offset:2px}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;min-width:640px}
td a{color:inherit}
th,td{text-align:left;vertical-align:top;padding:8px 12px 8px 0;border-bottom:1px solid var(--line)}
th{color:var(--second);font-weight:600;white-space:nowrap}
td.number{font-variant-numeric:tabular-nums;text-align:right}
td.state{white-space:nowrap}
.state-done{color:var(--done)}.state-on-schedule{color:var(--on)}.state-slightly-behind{color:var(--slight)}.state-behind{color:var(--behind)}
.state-overdue{color:var(--over)}.state-due-soon{color:var(--soon)}.state-no-data,.state-standing,.state-not-applicable,.state-waiting{color:var(--second)}
@media print{body{background:#fff;color:#000}article a{background:none}main{max-width:none;padding:0}tr{break-inside:avoid}thead{display:table-header-group}}
`
