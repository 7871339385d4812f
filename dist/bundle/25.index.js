export const id = 25;
export const ids = [25];
export const modules = {

/***/ 70025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  html: () => (/* binding */ html)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/report/terminal-text.js + 4 modules
var terminal_text = __webpack_require__(23781);
;// CONCATENATED MODULE: ./build/report/html/markup.js

/** HTML written as a template. */
function markup(texts, ...fillings) {
    return { html: texts.map((text, index) => text + filled(fillings[index] ?? '')).join('') };
}
/** Nothing, where a part of a page is left out. */
const nothing = { html: '' };
function filled(filling) {
    if (typeof filling === 'number')
        return String(filling);
    if (typeof filling === 'string')
        return escaped(filling);
    return 'html' in filling ? filling.html : filling.map(({ html }) => html).join('');
}
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Hostile text for an element or a quoted attribute; what a reader could not see is shown as an escape. */
function escaped(text) {
    return (0,terminal_text/* visible */.RK)(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

;// CONCATENATED MODULE: ./build/report/html/words.js
/** The layers, in the order of the columns. */
const words_layers = ['service', 'infrastructure', 'connection'];
/** The severities, the worst first. */
const severities = ['error', 'warning', 'notice'];
/** The words of the coverage matrix, the worst first, each with a sign that needs no colour. */
const signs = {
    violation: '✗',
    unenforced: '!',
    undetermined: '?',
    suppressed: '⊘',
    pass: '✓',
    'not-applicable': '–',
};
/** The signs of the severities. */
const severitySigns = { error: '✗', warning: '▲', notice: '●' };
/** The folder of a file; `.` for the root. */
function folderOf(file) {
    const at = file.lastIndexOf('/');
    return at < 0 ? '.' : file.slice(0, at);
}
/** A number with its noun. */
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./build/report/html/coverage.js


/** A name that is an expression can be very long; its findings tell all of it. */
const longestName = 90;
const words = Object.keys(signs);
/** How many resources have which word in which layer, then each resource of each file. */
function coverageSection(coverage, anchorOf) {
    if (coverage.length === 0)
        return nothing;
    const byFile = new Map();
    for (const entry of coverage) {
        const list = byFile.get(entry.file);
        if (list === undefined)
            byFile.set(entry.file, [entry]);
        else
            list.push(entry);
    }
    const bodies = [...byFile].map(([file, entries], index) => fileRows(file, entries, `file${index + 1}`, anchorOf));
    return markup `
<section aria-labelledby="coverage"><h2 id="coverage">Coverage</h2>
${totals(coverage)}
<div class="wide" role="region" aria-labelledby="matrix" tabindex="0"><table class="matrix">
<caption id="matrix">Every resource in two layers, service and infrastructure, and its connections</caption>
<thead><tr><th scope="col">Resource</th>${words_layers.map((layer) => markup `<th scope="col">${layer}</th>`)}</tr></thead>
${bodies}
</table></div></section>`;
}
function totals(coverage) {
    const used = words.filter((word) => coverage.some((entry) => words_layers.some((layer) => entry.layers[layer] === word)));
    const rows = words_layers.map((layer) => {
        const cells = used.map((word) => markup `<td>${coverage.filter((entry) => entry.layers[layer] === word).length}</td>`);
        return markup `<tr><th scope="row">${layer}</th>${cells}</tr>`;
    });
    return markup `
<div class="wide" role="region" aria-labelledby="totals" tabindex="0"><table class="totals">
<caption id="totals">Resources by layer</caption>
<thead><tr><th scope="col">Layer</th>${used.map((word) => markup `<th scope="col">${wordOf(word)}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table></div>`;
}
function fileRows(file, entries, id, anchorOf) {
    const rows = entries.map((entry) => {
        const { resource } = entry;
        const cells = words_layers.map((layer) => cell(entry.layers[layer], anchorOf(entry, layer)));
        return markup `
<tr><th scope="row" headers="${id}"><span class="name">${capped(resource.symbolicName ?? resource.name)}</span> <span class="type">${resource.type}</span></th>${cells}</tr>`;
    });
    return markup `
<tbody data-folder="${folderOf(file)}"><tr><th scope="rowgroup" colspan="4" id="${id}" class="file"><code>${file}</code></th></tr>${rows}</tbody>`;
}
function capped(name) {
    return name.length > longestName ? `${name.slice(0, longestName)}…` : name;
}
function cell(word, anchor) {
    const text = wordOf(word);
    return markup `<td class="${word}">${anchor === undefined ? text : markup `<a href="#${anchor}">${text}</a>`}</td>`;
}
function wordOf(word) {
    const text = word.replace('-', ' ');
    return markup `<span aria-hidden="true">${signs[word]}</span> <span class="word">${text}</span>`;
}

;// CONCATENATED MODULE: ./build/report/html/filters.js


/** The filters: hidden until the script of the page shows them, because without it they do nothing. */
function filters(told, files) {
    const rules = told.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId));
    const folders = [...files, ...told.map(({ file }) => file)].flatMap((file) => withParents(folderOf(file)));
    return markup `
<form id="filters" class="filters" aria-label="Filter the findings" hidden>
${choice('rule', 'Rule', 'All rules', rules)}
${choice('folder', 'Folder', 'All folders', folders)}
${boxes('layer', 'Layer', words_layers)}
${boxes('severity', 'Severity', severities)}
<p class="buttons"><button type="reset">Show all</button> <button type="button" id="unfold">Unfold</button> <button type="button" id="fold">Fold</button></p>
</form>`;
}
/** A folder and those around it. */
function withParents(folder) {
    const parts = folder.split('/');
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
function choice(name, label, all, values) {
    const options = [...new Set(values)].sort().map((value) => markup `<option value="${value}">${value}</option>`);
    return markup `<p><label for="by-${name}">${label}</label> <select id="by-${name}" name="${name}"><option value="">${all}</option>${options}</select></p>`;
}
function boxes(name, legend, values) {
    const inputs = values.map((value) => markup `<label><input type="checkbox" name="${name}" value="${value}" checked> ${value}</label> `);
    return markup `<fieldset><legend>${legend}</legend>${inputs}</fieldset>`;
}

// EXTERNAL MODULE: ./build/report/input-group.js
var input_group = __webpack_require__(31345);
// EXTERNAL MODULE: ./build/report/print-json.js
var print_json = __webpack_require__(17123);
// EXTERNAL MODULE: ./build/report/trace-steps.js
var trace_steps = __webpack_require__(79392);
// EXTERNAL MODULE: ./build/report/code-frame.js
var code_frame = __webpack_require__(55682);
// EXTERNAL MODULE: ./build/report/fix-diff.js
var fix_diff = __webpack_require__(81694);
;// CONCATENATED MODULE: ./build/report/html/code.js




/** How much of a long line is shown on either side of what is marked, and of that itself, in UTF-16 units. */
const beside = 120;
const most = 400;
/** A place in a file, as people write it. */
function placeText(file, span) {
    return span === undefined ? file : `${file}:${span.start.line}:${span.start.column}`;
}
/** The line where a span begins, with the span marked. Lines around it are not shown: they may hold what is nobody's business. */
function html_code_frame(file, span, context) {
    const place = markup `<figcaption><code>${placeText(file, span)}</code></figcaption>`;
    const text = context.text(file);
    if (span === undefined || text === undefined)
        return markup `<figure>${place}</figure>`;
    const line = (0,code_frame/* lineOf */.c)(text, span.start.line);
    const from = span.start.column - 1;
    const to = Math.max(from, span.end.line === span.start.line ? span.end.column - 1 : line.length);
    const marked = from === to ? markup `<mark class="gap">‸</mark>` : markup `<mark>${code(line.slice(from, to), most)}</mark>`;
    const start = Math.max(0, from - beside);
    const lead = code(start === 0 ? line.slice(0, from).trimStart() : `…${line.slice(start, from)}`, Infinity);
    const rest = code(line.slice(to), beside);
    return markup `<figure>${place}<pre><code><span class="line">${span.start.line}</span>${lead}${marked}${rest}</code></pre></figure>`;
}
function code(text, longest) {
    const shown = text.replaceAll('\t', '    ');
    return shown.length > longest ? `${shown.slice(0, longest)}…` : shown;
}
/** The lines that an edit takes away and puts in. */
function diff(edit, context) {
    const text = context.text(edit.file);
    if (text === undefined)
        return nothing;
    const lines = (0,fix_diff/* editDiff */._)(text, edit, (0,terminal_text/* painter */.C2)(false), most).map((line) => line.startsWith('-') ? markup `<del>${line}</del>` : markup `<ins>${line}</ins>`);
    return markup `<figure><figcaption><code>${placeText(edit.file, edit.span)}</code></figcaption><pre><code>${lines}</code></pre></figure>`;
}

;// CONCATENATED MODULE: ./build/report/html/findings.js






/** Above this many entries they begin folded. */
const mostOpen = 20;
/** The findings, the most severe first, each under its own anchor: `f1`, `f2`, … in the order given. */
function findingsSection(told, context) {
    if (told.length === 0)
        return markup `<section aria-labelledby="findings"><h2 id="findings">Findings</h2><p>Nothing found.</p></section>`;
    const groups = severities.map((severity) => {
        const entries = told.flatMap((one, index) => (one.severity === severity ? [entry(one, index, context, told.length)] : []));
        return entries.length === 0 ? nothing : group(severity, entries);
    });
    return markup `<section aria-labelledby="findings"><h2 id="findings">Findings</h2>${groups}</section>`;
}
function group(severity, entries) {
    const title = count(entries.length, severity);
    return markup `<section class="group" aria-labelledby="${severity}s"><h3 id="${severity}s">${title}</h3>${entries}</section>`;
}
function entry(told, index, context, total) {
    const { severity, file, span, findings } = told;
    const rules = [...new Set(findings.map(({ ruleId }) => ruleId))];
    const layers = [...new Set(findings.map(({ layer }) => layer))];
    const title = told.group === undefined ? (findings[0]?.message ?? '') : (0,input_group/* groupSentence */.L)(told.group);
    const body = told.group === undefined ? findings.map((finding) => findingBody(finding, context)) : groupBody(told, context);
    const [only] = findings;
    const about = told.group === undefined && only !== undefined ? ` · ${only.resource.symbolicName ?? only.resource.name}` : '';
    const open = total <= mostOpen ? markup ` open` : nothing;
    return markup `
<details class="finding ${severity}"${open} data-rule="${rules.join(' ')}" data-layer="${layers.join(' ')}" data-severity="${severity}" data-folder="${folderOf(file)}">
<summary>${sign(severity)}<h4>${title}</h4><span class="where"><code>${placeText(file, span)}</code>${about} ${rules.map((rule) => markup `<span class="rule">${rule}</span>`)}</span></summary>
<div id="f${index + 1}" class="body">${body}</div>
</details>`;
}
function sign(severity) {
    return markup `<span class="sign"><span aria-hidden="true">${severitySigns[severity]}</span> ${severity}</span>`;
}
function findingBody(finding, context) {
    const { file, span, helpUri, ruleId } = finding;
    const steps = (0,trace_steps/* stepsOf */.B)(finding).map((step) => markup `<li>${step.message}${html_code_frame(step.file, step.span, context)}</li>`);
    return markup `
${html_code_frame(file, span, context)}
${steps.length === 0 ? nothing : markup `<h5>Where the value comes from</h5><ol class="trace">${steps}</ol>`}
${fixPart(finding, context)}
<dl>${facts(finding)}</dl>
<p>${findings_link(helpUri, `Why, default and sources: ${ruleId}`)}</p>`;
}
/** What is told once at its inputs: the place, then every setting that they decide. */
function groupBody({ file, span, findings }, context) {
    const items = findings.map(({ ruleId, property, resource, file: at, span: spot, expected, helpUri }) => markup `<li><code>${property}</code> of <code>${resource.name}</code> must be ${expected} (<code>${placeText(at, spot)}</code>, ${findings_link(helpUri, ruleId)})</li>`);
    const [first] = findings;
    return markup `
${html_code_frame(file, span, context)}
<h5>Settings that it decides</h5><ul>${items}</ul>
${first === undefined ? nothing : fixPart(first, context)}`;
}
function fixPart({ fix }, context) {
    if (fix === null)
        return nothing;
    return markup `<h5>Fix</h5><p>${fix.description}</p>${fix.edits.map((edit) => diff(edit, context))}`;
}
function facts(finding) {
    const { resource, instances, property, expected, layer, kind, parameterFiles, counterexample, reason } = finding;
    const copies = instances > 1 ? `, ${count(instances, 'instance')}` : '';
    const list = [
        ['Resource', `${resource.type} ${resource.name} (${resource.apiVersion}${copies})`],
        ['Property', property],
        ['Must be', expected],
        ['Layer', `${layer}, ${kind}`],
        ...(reason === null ? [] : [['Not known before the deployment', reason]]),
        ...(counterexample === null ? [] : [['Not enforced, for example', (0,print_json/* printJson */.Q)(counterexample, ' ')]]),
        ...(parameterFiles.length === 0 ? [] : [['With', parameterFiles.join(', ')]]),
        ...(finding.controls.length === 0 ? [] : [['Controls', finding.controls.join(', ')]]),
        ...(finding.azurePolicy.length === 0 ? [] : [['Azure Policy', finding.azurePolicy.join(', ')]]),
    ];
    return list.map(([name, value]) => markup `<div><dt>${name}</dt><dd>${value}</dd></div>`);
}
function findings_link(uri, text) {
    return uri.startsWith('https://') ? markup `<a href="${uri}" rel="noreferrer">${text}</a>` : markup `${text}`;
}
/** What is accepted, with the reasons; empty where nothing is. */
function acceptedSection(findings) {
    const rows = findings.map(({ ruleId, file, span, resource, property, suppression }) => {
        const until = suppression?.expires === undefined ? '' : ` (until ${suppression.expires})`;
        const why = suppression === undefined ? 'in the baseline' : `${suppression.reason}${until}`;
        return markup `<tr><th scope="row">${ruleId}</th><td><code>${placeText(file, span)}</code></td><td>${resource.name}: <code>${property}</code></td><td>${why}</td></tr>`;
    });
    if (rows.length === 0)
        return nothing;
    return markup `
<section aria-labelledby="accepted"><h2 id="accepted">Accepted and not counted</h2>
<div class="wide" role="region" aria-labelledby="accepted" tabindex="0"><table aria-labelledby="accepted">
<thead><tr><th scope="col">Rule</th><th scope="col">Place</th><th scope="col">Setting</th><th scope="col">Reason</th></tr></thead>
<tbody>${rows}</tbody></table></div></section>`;
}
/** What could not be checked, and what else is to say about the input; empty where nothing is. */
function diagnosticsSection(diagnostics, context) {
    if (diagnostics.length === 0)
        return nothing;
    const ordered = severities.flatMap((severity) => diagnostics.filter((one) => one.severity === severity));
    const items = ordered.map(({ severity, code, message, file, span }) => markup `<li class="${severity}">${sign(severity)} ${message} <span class="rule">${code}</span>${html_code_frame(file, span, context)}</li>`);
    return markup `
<section aria-labelledby="input"><h2 id="input">About the input</h2>
<details${items.length <= mostOpen ? markup ` open` : nothing}><summary>${count(items.length, 'remark')}: what could not be read or evaluated, and why</summary>
<ul class="diagnostics">${items}</ul></details></section>`;
}

;// CONCATENATED MODULE: ./build/report/html/script.js
/** The script of the page: it filters, folds and unfolds; all of the page is there without it. */
const script = `
'use strict';
const form = document.getElementById('filters');
const shown = document.getElementById('shown');
const findings = [...document.querySelectorAll('.finding')];
const files = [...document.querySelectorAll('tbody[data-folder]')];
const resources = (list) => list.reduce((sum, body) => sum + body.rows.length - 1, 0);
const isIn = (folder, wanted) => wanted === '' || folder === wanted || folder.startsWith(wanted + '/');

function apply() {
  const data = new FormData(form);
  const folder = data.get('folder');
  const rule = data.get('rule');
  const holds = ({ dataset }) =>
    (rule === '' || dataset.rule.split(' ').includes(rule)) &&
    dataset.layer.split(' ').some((layer) => data.getAll('layer').includes(layer)) &&
    data.getAll('severity').includes(dataset.severity) &&
    isIn(dataset.folder, folder);
  for (const finding of findings) finding.hidden = !holds(finding);
  for (const body of files) body.hidden = !isIn(body.dataset.folder, folder);
  for (const group of document.querySelectorAll('.group')) group.hidden = !group.querySelector('.finding:not([hidden])');
  const left = findings.filter((finding) => !finding.hidden).length;
  const there = resources(files.filter((body) => !body.hidden));
  shown.textContent = 'Showing ' + left + ' of ' + findings.length + ' findings and ' + there + ' of ' + resources(files) + ' resources.';
}

function reveal() {
  const details = document.getElementById(location.hash.slice(1))?.closest('.finding');
  if (!details) return;
  if (details.hidden) {
    form.reset();
    apply();
  }
  details.open = true;
  details.scrollIntoView();
  details.querySelector('summary').focus({ preventScroll: true });
}

const fold = (open) => findings.filter((finding) => !finding.hidden).forEach((finding) => (finding.open = open));
form.addEventListener('change', apply);
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', () => setTimeout(apply));
document.getElementById('unfold').addEventListener('click', () => fold(true));
document.getElementById('fold').addEventListener('click', () => fold(false));
addEventListener('hashchange', reveal);
form.hidden = false;
apply();
reveal();
`;

;// CONCATENATED MODULE: ./build/report/html/style.js
/** The style of the page: light and dark, narrow and wide, and on paper. */
const style = `
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

// EXTERNAL MODULE: ./build/report/told.js
var report_told = __webpack_require__(23782);
;// CONCATENATED MODULE: ./build/report/html.js









/** One page for people who own many templates: it loads nothing, and is complete without its script. */
const html = (report, context) => {
    const { findings, coverage, diagnostics, summary, tool } = report;
    const isShown = ({ severity }) => !context.quiet || severity === 'error';
    const told = (0,report_told/* tellOnce */.r)(findings.filter(isOpen).filter(isShown));
    const accepted = context.quiet ? [] : findings.filter((finding) => !isOpen(finding));
    const remarks = diagnosticsSection(diagnostics.filter(isShown), context);
    const page = markup `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Encryption in transit: ${verdicts[summary.conclusion]}</title>
<style>${{ html: style }}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to the findings</a>
<header><h1>Encryption in transit of Azure resources</h1>${summaryPart(report)}</header>
${contents(accepted.length > 0, diagnostics.some(isShown), coverage.length > 0)}
<main>
${filters(told, [...new Set(coverage.map(({ file }) => file))])}
<p id="shown" role="status" aria-live="polite">${count(told.length, 'finding')}, ${count(coverage.length, 'resource')}.</p>
${coverageSection(coverage, html_anchors(told))}
${findingsSection(told, context)}
${acceptedSection(accepted)}
${remarks}
</main>
<footer><p>Made by ${tool.name} ${tool.version}.</p></footer>
<script>${{ html: script }}</script>
</body>
</html>
`;
    return page.html;
};
const verdicts = {
    pass: 'passed',
    fail: 'failed',
    error: 'incomplete',
};
function isOpen({ verdict, baselined }) {
    return verdict !== 'suppressed' && !baselined;
}
/** The page may run its own script and use its own style, and nothing else. */
function policy() {
    const hash = (text) => `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
    return `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`;
}
function summaryPart({ summary }) {
    const { conclusion, bySeverity, findings, files, evaluations, resources, checked } = summary;
    const sign = conclusion === 'pass' ? signs.pass : conclusion === 'fail' ? signs.violation : signs.unenforced;
    const more = conclusion === 'error' ? ' Not everything could be checked: see About the input.' : '';
    const numbers = [
        ['Errors', bySeverity.error],
        ['Warnings', bySeverity.warning],
        ['Notices', bySeverity.notice],
        ['Known only to Azure', findings.undetermined],
        ['Suppressed', findings.suppressed],
        ['In the baseline', findings.baselined],
    ];
    const scope = [
        count(files, 'template'),
        count(evaluations, 'evaluation'),
        count(resources, 'resource'),
        count(checked, 'setting'),
    ];
    return markup `
<p><span class="verdict ${conclusion}"><span aria-hidden="true">${sign}</span> ${verdicts[conclusion]}</span>${more}</p>
<dl class="numbers">${numbers.map(([name, number]) => markup `<div><dt>${name}</dt><dd>${number}</dd></div>`)}</dl>
<p>Checked ${scope.join(', ')}.</p>`;
}
function contents(isAccepted, isRemarked, isCovered) {
    return markup `
<nav aria-label="Contents"><ul>${isCovered ? markup `<li><a href="#coverage">Coverage</a></li>` : nothing}
<li><a href="#findings">Findings</a></li>${isAccepted ? markup `<li><a href="#accepted">Accepted</a></li>` : nothing}${isRemarked ? markup `<li><a href="#input">About the input</a></li>` : nothing}</ul></nav>`;
}
/** The finding that gives a resource its word in a layer. */
function html_anchors(told) {
    const key = (file, resource, layer, word) => JSON.stringify([file, resource.type, resource.name, layer, word]);
    const known = new Map();
    told.forEach(({ findings }, index) => {
        for (const { file, resource, layer, verdict } of findings) {
            const name = key(file, resource, layer, verdict);
            if (!known.has(name))
                known.set(name, `f${index + 1}`);
        }
    });
    return ({ file, resource, layers }, layer) => known.get(key(file, resource, layer, layers[layer]));
}


/***/ })

};
