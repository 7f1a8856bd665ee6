/**
 * How the shared components look. Every class begins with `gm-`; colours come from the tokens alone.
 * Chromium (seen in 156) puts a link that begins with automatic space after half-width punctuation on a new line as a whole,
 * which tears justified lines apart; clauses (`gm-mark-long`) therefore go without that space.
 */
export const componentStyles = `
.gm-seal{display:inline-grid;place-items:center;flex:none;border-radius:var(--radius);background:var(--seal-fill);color:var(--on-seal);font-family:var(--serif);font-weight:700;line-height:1;}
.gm-seal-small{width:24px;height:24px;font-size:15px;}
.gm-seal-large{width:48px;height:48px;font-size:30px;}
.gm-page-header{display:flex;flex-wrap:wrap;align-items:flex-end;justify-content:space-between;gap:8px 24px;}
.gm-page-header h1{margin:0;font-size:24px;line-height:1.4;font-weight:600;overflow-wrap:anywhere;text-wrap:pretty;}
.gm-page-header p{margin:4px 0 0;color:var(--ink-2);font-size:14px;line-height:1.6;}
.gm-page-header-actions{display:flex;flex-wrap:wrap;gap:8px;}
.gm-state{display:inline-flex;align-items:baseline;gap:4px;font-size:inherit;}
.gm-state-shape{font-size:.9em;line-height:1;}
.gm-state-done,.gm-state-done-early,.gm-state-ahead,.gm-state-accepted{color:var(--done);}
.gm-state-on-schedule,.gm-state-corrected{color:var(--on-schedule);}
.gm-state-slightly-behind,.gm-state-remainder{color:var(--slightly-behind);}
.gm-state-behind{color:var(--behind);}
.gm-state-far-behind,.gm-state-overdue,.gm-state-missing{color:var(--overdue);}
.gm-state-due-soon,.gm-state-reading{color:var(--due-soon);}
.gm-state-no-data,.gm-state-stale,.gm-state-not-due,.gm-state-standing,.gm-state-not-applicable,.gm-state-waiting,.gm-state-undecided,.gm-state-rejected,.gm-state-excused,.gm-state-placed{color:var(--ink-2);}
.gm-empty{max-width:42em;padding:32px 0;color:var(--ink-2);line-height:1.8;}
.gm-empty h2{margin:0 0 4px;font-size:18px;font-weight:600;color:var(--ink);}
.gm-empty p{margin:0;}
.gm-empty-action{margin-top:16px;}
.gm-problem{border-left:3px solid var(--overdue);background:var(--surface);padding:8px 16px;line-height:1.7;}
.gm-problem strong{color:var(--overdue);font-weight:600;}
.gm-problem h1,.gm-problem p{margin:0;font-size:inherit;overflow-wrap:anywhere;}
.gm-problem-action{margin-top:8px;}
.gm-figure{white-space:nowrap;font-variant-numeric:tabular-nums;}
.gm-figure-unit{margin-left:.15em;color:var(--ink-2);font-size:.9em;}
.gm-button{display:inline-flex;align-items:center;justify-content:center;gap:6px;min-height:32px;padding:4px 12px;border:1px solid var(--hairline);border-radius:var(--radius);background:var(--surface);color:var(--ink);font:inherit;font-size:14px;line-height:1.5;cursor:pointer;text-decoration:none;white-space:nowrap;}
.gm-button:hover{border-color:var(--ink-2);}
.gm-button:disabled,.gm-button[aria-disabled="true"]{color:var(--ink-2);background:var(--sunken);border-color:var(--hairline);cursor:not-allowed;}
.gm-button-primary{background:var(--seal-fill);border-color:var(--seal-fill);color:var(--on-seal);}
.gm-button-primary:hover{border-color:var(--ink);}
.gm-button-quiet{border-color:transparent;background:transparent;}
.gm-button-quiet:disabled{background:transparent;border-color:transparent;}
@media (pointer:coarse){.gm-button kbd{display:none;}}
.gm-button kbd{font-family:var(--mono);font-size:12px;opacity:.75;}
.gm-report{font-family:var(--serif);font-size:18px;line-height:1.9;color:var(--ink);max-width:38em;text-autospace:normal;hanging-punctuation:allow-end;line-break:strict;overflow-wrap:anywhere;}
.gm-report p{margin:0;text-indent:2em;text-align:justify;}
.gm-report h1,.gm-report h2,.gm-report h3,.gm-report h4{font-family:var(--serif);font-weight:700;line-height:1.6;text-wrap:balance;}
.gm-report h1{margin:0 0 24px;font-size:24px;text-align:center;}
.gm-report h2{margin:40px 0 16px;font-size:20px;}
.gm-report h3{margin:28px 0 8px;font-size:18px;}
.gm-report h4{margin:16px 0 4px;font-size:18px;}
.gm-report p.gm-report-contents{text-indent:0;padding-left:2em;font-size:15px;line-height:1.8;color:var(--ink-2);text-align:left;}
.gm-report *+h1{margin-top:40px;}
.gm-report p.gm-report-centred{text-indent:0;text-align:center;color:var(--ink-2);font-size:15px;margin-bottom:16px;}
.gm-report b{font-weight:700;}
.gm-report a.gm-mark{color:inherit;text-decoration:underline;text-decoration-color:var(--hairline);text-decoration-thickness:1px;text-underline-offset:.3em;text-decoration-skip-ink:none;cursor:pointer;border-radius:2px;}
.gm-report a.gm-mark-long{text-autospace:no-autospace;}
.gm-report a.gm-mark,.gm-report p,.gm-report h2,.gm-report h3,.gm-report h4{scroll-margin-top:24px;}
.gm-report a.gm-mark:hover{background:var(--sunken);}
.gm-report a.gm-mark-undecided{text-decoration-style:dotted;text-decoration-color:var(--ink-2);}
.gm-report a.gm-mark-accepted{text-decoration-color:var(--done);}
.gm-report a.gm-mark-corrected{text-decoration-style:double;text-decoration-color:var(--on-schedule);}
.gm-report a.gm-mark-rejected,.gm-report a.gm-mark-excused{text-decoration-style:dashed;text-decoration-color:var(--hairline);}
.gm-report a.gm-mark-remainder{text-decoration-color:var(--slightly-behind);text-decoration-style:wavy;}
.gm-report a.gm-mark-missing{color:var(--overdue);text-decoration-color:var(--overdue);}
.gm-report a.gm-mark[aria-current="true"]{background:var(--selected);}
.gm-plot{margin:0;max-width:720px;container-type:inline-size;}
.gm-plot svg{display:block;width:100%;height:auto;font-size:12px;font-variant-numeric:tabular-nums;}
.gm-plot-line{fill:none;stroke:var(--ink);stroke-width:1.5;stroke-linejoin:round;}
.gm-plot-point{fill:var(--ink);}
.gm-plot-base{stroke:var(--ink-2);stroke-width:1;}
.gm-plot-band{fill:var(--sunken);}
.gm-plot-edge{stroke:var(--ink-2);stroke-width:.75;stroke-dasharray:5 3;}
.gm-plot-word,.gm-plot-period{fill:var(--ink-2);}
.gm-plot-last{fill:var(--ink);font-weight:600;}
.gm-plot-numbers{overflow-x:auto;margin-top:8px;}
.gm-plot-numbers table{border-collapse:collapse;font-size:13px;font-variant-numeric:tabular-nums;}
.gm-plot-numbers caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);}
.gm-plot-numbers th,.gm-plot-numbers td{padding:4px 12px 4px 0;text-align:right;font-weight:400;white-space:nowrap;border-bottom:1px solid var(--hairline);}
.gm-plot-numbers th:first-child{text-align:left;color:var(--ink-2);}
.gm-plot-numbers thead th{color:var(--ink-2);}
@container (max-width:480px){.gm-plot svg{font-size:21px;}.gm-plot-between{display:none;}}
@media (max-width:640px){.gm-report{font-size:17px;}.gm-report p{text-align:left;}}
@media print{.gm-report a.gm-mark{text-decoration-color:currentColor;}.gm-page-header-actions,.gm-button{display:none;}}
`
