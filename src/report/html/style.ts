/** The style of the page: light and dark, narrow and wide, and on paper. */
export const style = `
:root {
  color-scheme: light dark;
  --back: #fff; --card: #f6f8fa; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --link: #0550ae;
  --red: #b3261e; --red-back: #ffebe9; --amber: #7d4e00; --amber-back: #fff3d1; --blue: #0550ae; --blue-back: #ddf4ff;
  --green: #116329; --green-back: #dafbe1;
}
@media (prefers-color-scheme: dark) {
  :root {
    --back: #0d1117; --card: #161b22; --ink: #e6edf3; --soft: #9198a1; --line: #3d444d; --link: #79b8ff;
    --red: #ff8f87; --red-back: #3c1618; --amber: #e3b341; --amber-back: #33270b; --blue: #79b8ff; --blue-back: #0c2d52;
    --green: #6fdd8b; --green-back: #12341d;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 4rem; }
body { margin: 0 auto; max-width: 80rem; padding: 1rem clamp(.75rem, 3vw, 2rem) 4rem; background: var(--back); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 4px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; background: var(--back); padding: .5rem 1rem; z-index: 1; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: .5rem 0; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
h4 { font-size: 1rem; margin: 0; display: inline; }
h5 { font-size: .9rem; margin: 1rem 0 .25rem; }
code, pre { font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace; font-size: .875rem; }
.verdict { display: inline-block; padding: .15rem .75rem; border-radius: 1rem; font-weight: 600; }
.verdict.pass { background: var(--green-back); color: var(--green); }
.verdict.fail { background: var(--red-back); color: var(--red); }
.verdict.error { background: var(--amber-back); color: var(--amber); }
.numbers { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1rem 0; }
.numbers div { flex: 1 1 7rem; padding: .5rem .75rem; background: var(--card); border: 1px solid var(--line); border-radius: 6px; }
.numbers dt { color: var(--soft); font-size: .875rem; }
.numbers dd { margin: 0; font-size: 1.4rem; font-weight: 600; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; list-style: none; }
.filters { display: flex; flex-wrap: wrap; gap: .75rem 1.5rem; align-items: end; padding: .75rem 1rem; margin-top: 1rem; background: var(--card); border: 1px solid var(--line); border-radius: 6px; }
.filters p, .filters fieldset { margin: 0; min-width: 0; }
.filters fieldset { border: 0; padding: 0; }
.filters legend, .filters p > label { display: block; padding: 0; font-size: .875rem; font-weight: 600; }
.filters fieldset label { display: inline-block; margin-right: .75rem; line-height: 2; }
select, button { font: inherit; max-width: 100%; padding: .25rem .6rem; color: inherit; background: var(--back); border: 1px solid var(--soft); border-radius: 6px; }
button { cursor: pointer; }
.wide { overflow-x: auto; margin: .75rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .925rem; }
.totals { width: auto; }
caption { text-align: left; color: var(--soft); font-size: .875rem; padding-bottom: .25rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem; border: 1px solid var(--line); font-weight: 400; }
thead th { font-weight: 600; background: var(--card); white-space: nowrap; }
.totals td { text-align: right; font-variant-numeric: tabular-nums; }
.matrix td { white-space: nowrap; }
.matrix tbody th { min-width: 10rem; }
.matrix .not-applicable .word { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.totals th { overflow-wrap: normal; }
.matrix .file { background: var(--card); font-weight: 600; }
.name { font-weight: 600; }
.type { color: var(--soft); font-size: .875rem; }
td.violation { background: var(--red-back); } td.violation, td.violation a { color: var(--red); font-weight: 600; }
td.unenforced, td.undetermined { background: var(--amber-back); } td.unenforced, td.unenforced a, td.undetermined, td.undetermined a { color: var(--amber); }
td.pass { color: var(--green); }
td.suppressed, td.not-applicable { color: var(--soft); }
.finding { margin: .5rem 0; border: 1px solid var(--line); border-left: 5px solid var(--blue); border-radius: 6px; background: var(--card); }
.finding.error { border-left-color: var(--red); }
.finding.warning { border-left-color: var(--amber); }
summary { cursor: pointer; padding: .6rem .9rem; }
.where { display: block; margin-top: .15rem; color: var(--soft); font-size: .875rem; }
.sign { white-space: nowrap; font-size: .8rem; font-weight: 600; text-transform: uppercase; letter-spacing: .03em; margin-right: .35rem; color: var(--blue); }
.error .sign { color: var(--red); }
.warning .sign { color: var(--amber); }
.rule { display: inline-block; margin-left: .35rem; padding: 0 .45rem; border: 1px solid var(--line); border-radius: 1rem; font-size: .8rem; color: var(--soft); }
.body { padding: 0 .9rem .6rem; }
figure { margin: .4rem 0; border: 1px solid var(--line); border-radius: 6px; background: var(--back); overflow: hidden; }
figcaption { padding: .2rem .75rem; color: var(--soft); border-bottom: 1px solid var(--line); }
figcaption:last-child { border-bottom: 0; }
pre { margin: 0; padding: .5rem .75rem; white-space: pre-wrap; }
.line { color: var(--soft); margin-right: 1rem; user-select: none; }
mark { background: var(--red-back); color: var(--red); font-weight: 600; text-decoration: underline wavy; text-underline-offset: .25em; }
.warning mark { background: var(--amber-back); color: var(--amber); }
.notice mark, .trace mark { background: var(--blue-back); color: var(--blue); text-decoration-style: solid; }
mark.gap { text-decoration: none; }
del, ins { display: block; text-decoration: none; padding: 0 .25rem; }
del { background: var(--red-back); color: var(--red); }
ins { background: var(--green-back); color: var(--green); }
.trace, .diagnostics { padding-left: 1.25rem; }
.diagnostics li { margin: .75rem 0; }
.body dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr)); gap: .25rem 1.5rem; margin: .75rem 0; }
.body dt { color: var(--soft); font-size: .8rem; }
.body dd { margin: 0; font-size: .9rem; }
footer { margin-top: 3rem; color: var(--soft); font-size: .875rem; }
@media (max-width: 40rem) {
  th, td { padding: .35rem .5rem; }
  .matrix thead th { font-size: .8rem; }
}
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  .filters, nav, .skip { display: none; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  .finding, figure, tr { break-inside: avoid; }
}
`;
