export const id = 25;
export const ids = [25,781];
export const modules = {

/***/ 55682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ lineOf),
/* harmony export */   l: () => (/* binding */ codeFrame)
/* harmony export */ });
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23781);

const tab = '    ';
/**
 * The line of a text where a span begins, numbered, with the span underlined (to the end of that line at most) and a label
 * beside or below. Long lines are clipped around the span.
 */
function codeFrame(text, span, label, style) {
    const { start, end } = span;
    const bar = style.paint(`${' '.repeat(style.gutter)} |`, 'blue');
    const first = lineOf(text, start.line);
    const to = end.line === start.line ? end.column : first.length + 1;
    return [bar, ...numbered(first, start.line, start.column, to, label, style)];
}
/** A line of a text by its number, without its line end; at most its first 10,000 characters. */
function lineOf(text, line) {
    let from = 0;
    const next = /\r\n|\r|\n/g;
    for (let number = 1; number < line; number++) {
        if (!next.test(text))
            return '';
        from = next.lastIndex;
    }
    return /^[^\r\n]*/.exec(text.slice(from, from + 10_000))?.[0] ?? '';
}
function numbered(line, number, from, to, label, style) {
    const { paint, gutter } = style;
    const room = Math.max(16, style.width - gutter - 3);
    const { shown, offset, length } = clip(line, from - 1, Math.max(to - 1, from - 1), room);
    const bar = (head) => paint(`${head.padStart(gutter)} |`, 'blue');
    const marks = ' '.repeat(offset) + paint(style.mark.repeat(Math.max(1, length)), 'bold', style.style);
    const beside = offset + Math.max(1, length) + 1;
    const lines = [`${bar(String(number))} ${shown}`.trimEnd()];
    if (label === '')
        return [...lines, `${bar('')} ${marks}`];
    if (beside + (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB)(label) <= room)
        return [...lines, `${bar('')} ${marks} ${paint(label, style.style)}`];
    const indent = Math.min(offset, Math.max(0, room - Math.max(30, (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB)(label))));
    const below = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(label, Math.max(16, room - indent));
    return [...lines, `${bar('')} ${marks}`, ...below.map((part) => `${bar('')} ${' '.repeat(indent)}${paint(part, style.style)}`)];
}
/** What is shown of a line so that it fits, and where the stretch from..to (UTF-16 offsets) stands in it, in columns. */
function clip(line, from, to, room) {
    const show = (part) => part.split('\t').map(_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK).join(tab);
    const shown = show(line.slice(0, from));
    const marked = show(line.slice(from, to));
    const after = show(line.slice(to));
    const length = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB)(marked);
    // Indentation is the first to go where a line is too long.
    const excess = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB)(shown) + length + (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB)(after) - room;
    const before = excess > 0 ? shown.slice(Math.min(excess, shown.length - shown.trimStart().length)) : shown;
    if ((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB)(before) + length + (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB)(after) <= room)
        return { shown: before + marked + after, offset: (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB)(before), length };
    const middle = length > room - 8 ? `${take(marked, room - 9)}…` : marked;
    const left = room - 1 - (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB)(middle);
    const lead = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB)(before) <= left - Math.min((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB)(after), left >> 1)
        ? before
        : `…${takeEnd(before, Math.max(3, left - Math.min((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB)(after), left >> 1) - 1))}`;
    const rest = room - (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB)(lead) - (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB)(middle);
    const tail = middle !== marked || (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB)(after) <= rest ? (middle === marked ? after : '') : `${take(after, rest - 1)}…`;
    return { shown: lead + middle + tail, offset: (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB)(lead), length: (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB)(middle) };
}
function take(text, width) {
    let taken = '';
    let sum = 0;
    for (const character of text) {
        sum += (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB)(character);
        if (sum > width)
            break;
        taken += character;
    }
    return taken;
}
function takeEnd(text, width) {
    const characters = Array.from(text);
    let sum = 0;
    let index = characters.length;
    while (index > 0) {
        sum += (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB)(characters[index - 1] ?? '');
        if (sum > width)
            break;
        index--;
    }
    return characters.slice(index).join('');
}


/***/ }),

/***/ 81694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ editDiff)
/* harmony export */ });
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23781);

/** The lines that an edit takes away and puts in, as a diff without context; indentation that all share is left out. */
function editDiff(text, edit, paint, width) {
    const lines = text.split(/\r\n|\r|\n/);
    const old = lines.slice(edit.span.start.line - 1, edit.span.end.line);
    const head = before(old[0] ?? '', edit.span.start);
    const tail = (old.at(-1) ?? '').slice(edit.span.end.column - 1);
    const fresh = (head + edit.newText + tail).split(/\r\n|\r|\n/);
    const same = sharedLines(old, fresh);
    const removed = old.slice(same);
    const added = fresh.slice(same);
    const indent = Math.min(...[...removed, ...added].filter((line) => line.trim() !== '').map(indentOf));
    const show = (sign, line) => clipEnd(`${sign} ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(line.slice(indent).replaceAll('\t', '  '))}`, width);
    return [...removed.map((line) => paint(show('-', line), 'red')), ...added.map((line) => paint(show('+', line), 'green'))];
}
function before(line, { column }) {
    return line.slice(0, column - 1);
}
/** How many lines are the same at the beginning. */
function sharedLines(old, fresh) {
    let count = 0;
    while (count < Math.min(old.length, fresh.length) && old[count] === fresh[count])
        count++;
    return count;
}
function indentOf(line) {
    return line.length - line.trimStart().length;
}
function clipEnd(text, width) {
    if ((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB)(text) <= width)
        return text;
    let shown = '';
    for (const character of text) {
        if ((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB)(shown) + (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB)(character) >= width)
            break;
        shown += character;
    }
    return `${shown}…`;
}


/***/ }),

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


/***/ }),

/***/ 31345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ inputGroups),
/* harmony export */   L: () => (/* binding */ groupSentence)
/* harmony export */ });
/* harmony import */ var _print_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17123);

/** Parts findings into those that are told one by one and those that are told at the inputs that decide them. */
function inputGroups(findings) {
    const single = [];
    const byInputs = new Map();
    for (const finding of findings) {
        const key = finding.verdict === 'unenforced' ? inputsOf(finding) : undefined;
        if (key === undefined)
            single.push(finding);
        else
            byInputs.set(key, [...(byInputs.get(key) ?? []), finding]);
    }
    return { single, groups: [...byInputs.values()].map(groupOf) };
}
/** What a group says in one sentence. */
function groupSentence({ names, values, findings }) {
    const what = `${names.length === 1 ? 'parameter' : 'parameters'} ${names.join(', ')} ${names.length === 1 ? 'allows' : 'allow'} ${values}`;
    return `${what}: ${findings.length === 1 ? '1 setting is' : `${findings.length} settings are`} not enforced`;
}
function inputsOf({ file, counterexample, severity }) {
    const names = Object.keys(counterexample ?? {});
    return names.length === 0 ? undefined : JSON.stringify([file, severity, ...names.map((name) => name.toLowerCase()).sort()]);
}
function groupOf(findings) {
    const [first] = findings;
    const names = Object.keys(first?.counterexample ?? {});
    const values = new Set(findings.map(({ counterexample }) => valuesText(names, counterexample ?? {})));
    return { names, values: [...values].join(' or '), place: placeOf(findings), findings };
}
function valuesText(names, assignment) {
    const value = (name) => (0,_print_json_js__WEBPACK_IMPORTED_MODULE_0__/* .printJson */ .Q)(assignment[name] ?? null, ' ');
    const [only] = names;
    if (names.length === 1 && only !== undefined)
        return value(only);
    return names.map((name) => `${name} = ${value(name)}`).join(', ');
}
function placeOf(findings) {
    const [first] = findings;
    const last = first?.trace.at(-1) ?? first;
    return last ?? { file: '', span: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } };
}


/***/ }),

/***/ 23781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YB: () => (/* binding */ columns),
  C2: () => (/* binding */ painter),
  RK: () => (/* binding */ visible),
  LV: () => (/* binding */ wrap)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point


;// CONCATENATED MODULE: ./build/report/terminal-text.js


/** Paints with escape sequences, or leaves every text as it is. */
function painter(color) {
    return (text, ...styles) => (color && text !== '' ? (0,external_node_util_.styleText)(styles, text, { validateStream: false }) : text);
}
// The runner of GitHub Actions obeys `##[command]` anywhere and `::command::` where a line, or what is wrapped to one, begins.
// Control, direction, zero-width and separator characters, and halves of surrogate pairs: all that a terminal obeys instead of showing.
const terminal_text_hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]|##(?=\[)|(?<=^|\p{Zs}):(?=:)/gu;
/** The text on one line as a reader can see it: what a terminal or a build log would obey is shown as an escape. */
function visible(text) {
    return text.replace(terminal_text_hidden, (match) => (match === '##' ? '#\\u{23}' : escapeOf(match)));
}
function escapeOf(character) {
    const short = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
    return short[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
/** Columns that a visible text takes in a terminal. */
function columns(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    let sum = 0;
    for (const character of text)
        sum += columnsOf(character);
    return sum;
}
function columnsOf(character) {
    if (/\p{M}/u.test(character))
        return 0;
    return eastAsianWidth(character.codePointAt(0) ?? 0);
}
/** The words of a text in lines of at most so many columns; a longer word stands alone. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && columns(line) + 1 + columns(word) > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}


/***/ }),

/***/ 23782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ tellOnce)
/* harmony export */ });
/* harmony import */ var _input_group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31345);

const severities = ['error', 'warning', 'notice'];
function single(finding) {
    return { severity: finding.severity, file: finding.file, span: finding.span, findings: [finding] };
}
function grouped(group) {
    const [first, second] = group.findings;
    if (first === undefined)
        return [];
    if (second === undefined)
        return [single(first)];
    return [{ severity: first.severity, ...group.place, findings: group.findings, group }];
}
/** Groups findings for people (contract, section 3), the most severe first, then by file and line. */
function tellOnce(findings) {
    const parts = (0,_input_group_js__WEBPACK_IMPORTED_MODULE_0__/* .inputGroups */ .D)(findings);
    return [...parts.single.map(single), ...parts.groups.flatMap(grouped)].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        (a.file < b.file ? -1 : a.file > b.file ? 1 : a.span.start.line - b.span.start.line));
}


/***/ }),

/***/ 79392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ stepsOf)
/* harmony export */ });
/** The steps of a trace that lead somewhere else than where the reader is already. */
function stepsOf(finding) {
    return finding.trace.filter((entry, index) => !isSame(entry, index === 0 ? finding : finding.trace[index - 1]));
}
function isSame(entry, other) {
    if (other?.file !== entry.file)
        return false;
    const [a, b] = [entry.span, other.span];
    return (a.start.line === b.start.line &&
        a.start.column === b.start.column &&
        a.end.line === b.end.line &&
        a.end.column === b.end.column);
}


/***/ })

};
