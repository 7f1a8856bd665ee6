import { componentStyles, tokenStyles } from '@gangmu/ui'

/** Style sheet of the public pages: tokens of the ui room and the layout of reading. Served once, cached by its hash. */
export const portalStyles = `${tokenStyles}${componentStyles}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-behavior:auto}
body{margin:0;background:var(--paper);color:var(--ink);font:14px/1.6 var(--sans);text-autospace:normal;line-break:strict}
a{color:inherit;text-decoration:underline;text-decoration-color:var(--hairline);text-underline-offset:.25em}
a:hover{text-decoration-color:currentColor}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
.skip{position:absolute;left:-9999px}
.skip:focus{left:8px;top:8px;background:var(--surface);padding:8px 12px;z-index:1}
.masthead,main,.foot{max-width:960px;margin:0 auto;padding:0 24px}
.masthead{display:flex;align-items:center;gap:16px;padding-top:16px;padding-bottom:16px;border-bottom:1px solid var(--hairline)}
.brand{display:flex;align-items:center;gap:8px;font-weight:600;font-size:15px;text-decoration:none;white-space:nowrap}
.motto{color:var(--ink-2);flex:1;min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.masthead nav{display:flex;gap:16px;white-space:nowrap}
.lead{padding:32px 0 24px;max-width:680px}
h1{font:600 24px/1.5 var(--serif);margin:0 0 12px;text-wrap:balance}
h2{font-size:18px;line-height:1.6;margin:0 0 8px}
h3{font-size:15px;line-height:1.6;margin:0 0 8px}
.counts{display:flex;flex-wrap:wrap;gap:8px 32px;margin:20px 0}
.counts dt{color:var(--ink-2)}
.counts dd{margin:0;font-size:18px;font-variant-numeric:tabular-nums}
.counts dd.none{font-size:14px;line-height:28.8px;color:var(--ink-2)}
.search{display:flex;flex-wrap:wrap;align-items:center;gap:8px}
.search input[type=search]{font:inherit;color:inherit;background:var(--surface);border:1px solid var(--ink-2);border-radius:4px;padding:6px 10px;min-width:0;flex:1 1 200px}
.search button{font:inherit;background:var(--seal-fill);color:var(--on-seal);border:0;border-radius:4px;padding:7px 16px;cursor:pointer}
.columns{display:grid;grid-template-columns:minmax(200px,232px) minmax(0,680px);gap:48px;border-top:1px solid var(--hairline);padding-top:24px}
.chapters{position:sticky;top:16px;align-self:start;max-height:calc(100vh - 32px);overflow:auto}
.chapters h2{font-size:14px;color:var(--ink-2);margin:0 0 8px}
.chapters ol,.chapters ul{list-style:none;margin:0 0 24px;padding:0}
.chapters li{display:flex;justify-content:space-between;gap:8px;padding:4px 0}
.chapters li.level-1{font-weight:600}
.chapters li.level-2{padding-left:14px}
.chapters a{text-decoration:none}
.chapters a:hover{text-decoration:underline}
.number{color:var(--ink-2);font-weight:400;white-space:nowrap;font-variant-numeric:tabular-nums}
.report{font:18px/1.9 var(--serif);hanging-punctuation:allow-end}
.report h2{font:600 24px/1.6 var(--serif);margin:32px 0 12px}
.report h3{font:600 18px/1.7 var(--serif);margin:24px 0 8px}
.report .chapter:first-child h2{margin-top:0}
.report p{margin:0 0 8px;text-indent:2em;text-align:justify;overflow-wrap:anywhere}
.report p.address{text-indent:0}
.promise{text-decoration-color:var(--ink-2);text-decoration-thickness:1px;text-underline-offset:.32em}
.promise:hover,.promise:target{background:var(--selected);text-decoration-color:currentColor}
.results{border-top:1px solid var(--hairline);padding:24px 0}
.results ol{margin:0;padding:0 0 0 3em;max-width:680px}
.results li{padding:6px 0;border-bottom:1px solid var(--hairline)}
.results .where,.where{color:var(--ink-2)}
.results .where{display:block;font-size:13px}
.one{padding:32px 0;max-width:760px}
.one h1{font-size:24px;margin-top:8px}
.facts{margin:24px 0;border-top:1px solid var(--hairline)}
.facts>div{display:grid;grid-template-columns:8em minmax(0,1fr);gap:16px;padding:12px 0;border-bottom:1px solid var(--hairline)}
.facts dt{color:var(--ink-2)}
.facts dd{margin:0;overflow-wrap:anywhere}
.facts ul{margin:0;padding:0;list-style:none}
blockquote{margin:0;font:18px/1.9 var(--serif)}
mark{background:var(--selected);color:inherit}
.steps{display:flex;justify-content:space-between;gap:16px}
.source{border-top:1px solid var(--hairline);margin-top:32px;padding-top:24px}
code{font:12px/1.6 var(--mono);overflow-wrap:anywhere}
.foot{color:var(--ink-2);border-top:1px solid var(--hairline);margin-top:48px;padding-top:16px;padding-bottom:32px;font-size:13px}
@media (max-width:760px){
.masthead,main,.foot{padding-left:16px;padding-right:16px}
.motto{display:none}
.masthead nav{margin-left:auto}
.columns{display:block}
.chapters{position:static;max-height:none;border-bottom:1px solid var(--hairline);margin-bottom:24px}
.facts>div{grid-template-columns:1fr;gap:4px}
}
@media print{
.masthead nav,.search,.chapters,.steps,.skip{display:none}
.columns{display:block}
body{background:#fff;color:#000}
}
`
