export const id = 902;
export const ids = [902];
export const modules = {

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

/***/ 34902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   headingOf: () => (/* binding */ headingOf),
/* harmony export */   markdown: () => (/* binding */ markdown),
/* harmony export */   markdownReport: () => (/* binding */ markdownReport)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42514);
/* harmony import */ var _markdown_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83755);
/* harmony import */ var _markdown_inline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11536);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23782);




const layers = ['service', 'infrastructure', 'connection'];
const mostRows = 500;
const mostFixes = 100;
/** The first line of a report: the verdict and the numbers. */
function headingOf({ summary: { conclusion, bySeverity } }) {
    const { error, warning, notice } = bySeverity;
    const numbers = [
        error > 0 ? (0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(error, 'error') : '',
        warning > 0 ? (0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(warning, 'warning') : '',
        notice > 0 ? (0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(notice, 'notice') : '',
    ].filter((part) => part !== '');
    const sign = conclusion === 'error' ? '⚠️' : conclusion === 'fail' ? '❌' : '✅';
    const failed = conclusion === 'error' ? 'not everything could be checked: ' : '';
    return `## ${sign} Encryption in transit: ${failed}${numbers.length > 0 ? numbers.join(', ') : 'nothing to fix'}`;
}
/** What was checked, in one line. */
function scopeLine({ summary: { files, evaluations, resources, checked, findings } }) {
    const accepted = [
        findings.suppressed > 0 ? `${findings.suppressed} suppressed` : '',
        findings.baselined > 0 ? `${findings.baselined} in the baseline` : '',
        findings.undetermined > 0 ? `${findings.undetermined} known only to Azure` : '',
    ].filter((part) => part !== '');
    const parts = [
        (0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(files, 'template'),
        (0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(evaluations, 'evaluation'),
        (0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(resources, 'resource'),
        (0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(checked, 'setting'),
    ];
    return `Checked ${parts.join(', ')}${accepted.length > 0 ? ` · ${accepted.join(', ')}` : ''}.`;
}
function coverageSection(coverage, context) {
    if (coverage.length === 0)
        return '';
    const rows = coverage
        .slice(0, mostRows)
        .map(({ file, resource, layers: words }) => [
        `${(0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(resource.symbolicName ?? resource.name, 50)} · ${(0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .shortType */ .RI)(resource.type), 60)}`,
        (0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .ik)(file, undefined, context),
        ...layers.map((layer) => (words[layer] === 'not-applicable' ? '–' : words[layer])),
    ]);
    const left = coverage.length - rows.length;
    const body = (0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['Resource', 'Template', ...layers], rows) + (left > 0 ? `\n\n… and ${left} more.` : '');
    return (0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)(`Layers of ${(0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(coverage.length, 'resource')}`, body);
}
/** The whole report in sections, the most important first; those beyond the budget (bytes of UTF-8) are named and left out. */
function markdownReport(report, context, budget) {
    const open = report.findings.filter(({ verdict, baselined }) => verdict !== 'suppressed' && !baselined);
    const suppressed = report.findings.filter(({ verdict }) => verdict === 'suppressed');
    const baselined = report.findings.filter((finding) => finding.baselined);
    const remedies = (0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .remediesOf */ .AJ)(open, context).slice(0, mostFixes);
    const sections = [
        ['the numbers', scopeLine(report)],
        [
            'what could not be checked',
            report.diagnostics.length > 0 ? `### Diagnostics\n\n${(0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnosticsTable */ .li)(report.diagnostics, context, mostRows)}` : '',
        ],
        ['findings', open.length > 0 ? `### Findings\n\n${(0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsTable */ .f9)((0,_told_js__WEBPACK_IMPORTED_MODULE_2__/* .tellOnce */ .r)(open), context, mostRows)}` : ''],
        ['fixes', remedies.length > 0 ? `### Fixes\n\n${(0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .remedySections */ .Pz)(remedies, context, false)}` : ''],
        ['suppressed findings', suppressed.length > 0 ? `### Suppressed\n\n${(0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .suppressedTable */ .$P)(suppressed, context, mostRows)}` : ''],
        [
            'the baseline',
            baselined.length > 0
                ? (0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)(`${baselined.length} in the baseline`, (0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsTable */ .f9)((0,_told_js__WEBPACK_IMPORTED_MODULE_2__/* .tellOnce */ .r)(baselined), context, mostRows))
                : '',
        ],
        ['coverage', coverageSection(report.coverage, context)],
    ];
    const taken = [];
    const left = [];
    let size = 0;
    for (const [name, text] of sections) {
        if (text === '')
            continue;
        size += Buffer.byteLength(text) + 2;
        if (size <= budget)
            taken.push(text);
        else {
            size -= Buffer.byteLength(text) + 2;
            left.push(name);
        }
    }
    if (left.length > 0)
        taken.push(`Too long to show here: ${left.join(', ')}.`);
    return `${taken.join('\n\n')}\n`;
}
/** The report as GitHub-flavoured Markdown. */
const markdown = (report, context) => `${headingOf(report)}\n\n${markdownReport(report, { text: (file) => context.text(file), rule: (id) => _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a.find((rule) => rule.id === id) }, Infinity)}`;


/***/ }),

/***/ 83755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ suppressedTable),
/* harmony export */   AJ: () => (/* binding */ remediesOf),
/* harmony export */   Pz: () => (/* binding */ remedySections),
/* harmony export */   RI: () => (/* binding */ shortType),
/* harmony export */   f9: () => (/* binding */ findingsTable),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   lN: () => (/* binding */ ruleLink),
/* harmony export */   li: () => (/* binding */ diagnosticsTable)
/* harmony export */ });
/* unused harmony export remedyText */
/* harmony import */ var _print_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17123);
/* harmony import */ var _fix_diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64944);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11536);
/* harmony import */ var _whole_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90286);




/** `minTls` = `"TLS1_0"`, joined by "and". */
function assignment(inputs) {
    return Object.entries(inputs)
        .map(([name, value]) => `${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name)} = ${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_print_json_js__WEBPACK_IMPORTED_MODULE_0__/* .printJson */ .Q)(value, ' '), 60)}`)
        .join(' and ');
}
/** The rule's id, leading to its page. */
function ruleLink({ ruleId, helpUri }) {
    return /^https:\/\/[^\s()<>]+$/.test(helpUri) ? `[${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(ruleId)}](${helpUri})` : (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(ruleId);
}
/** Where something stands: `file:line`, linked. */
function place(file, span, { links }) {
    return span === undefined ? (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(file) : (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .linked */ .q)(`${file}:${span.start.line}`, links?.lines(file, span));
}
/** A resource type without the vendor, which all of them share. */
function shortType(type) {
    return type.replace(/^Microsoft\./i, '');
}
function resource({ resource: { symbolicName, name, type }, instances }) {
    const copies = instances > 1 ? ` and ${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(instances - 1, 'copy', 'copies')}` : '';
    return `${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(symbolicName ?? name, 50)}${copies} · ${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(shortType(type), 60)}`;
}
/** The last segment of a property's path: the whole path would push a table beyond the page. */
function shortProperty(property) {
    return /(?:[^.[\]']+|\[[^\]]*\])$/.exec(property)?.[0] ?? property;
}
/** One sentence on what is wrong, with the inputs and parameters files in which it is. */
function problem(finding) {
    const files = finding.parameterFiles;
    const with_ = files.length === 0
        ? ''
        : ` (with ${files.length > 2 ? `${files.length} parameters files` : files.map((file) => (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(file)).join(' and ')})`;
    const inputs = finding.counterexample ?? {};
    const when = Object.keys(inputs).length > 0 ? ` when ${assignment(inputs)}` : '';
    const message = finding.message.replaceAll(finding.property, shortProperty(finding.property));
    return (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_whole_message_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeMessage */ .d)({ message, reason: finding.reason }), 600) + when + with_;
}
function choices({ names, values }) {
    const [name] = names;
    return name !== undefined && names.length === 1 ? `${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name)} = ${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(values)}` : (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(values);
}
function cells({ findings, group, file, span }, context) {
    const [first] = findings;
    if (first === undefined)
        return ['', ''];
    const where = place(file, span, context);
    if (group === undefined)
        return [`${where}<br>${resource(first)}`, `${problem(first)}<br>${ruleLink(first)}`];
    const ids = [...new Map(findings.map((finding) => [finding.ruleId, ruleLink(finding)])).values()];
    const names = [...new Set(findings.map((finding) => (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(finding.resource.symbolicName ?? finding.resource.name, 50)))];
    const some = (all) => all.slice(0, 3).join(', ') + (all.length > 3 ? ` and ${all.length - 3} more` : '');
    return [
        `${where}<br>${some(names)}`,
        `${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(findings.length, 'setting')} not enforced: a caller may pass ${choices(group)}<br>${some(ids)}`,
    ];
}
function limited(head, rows, most) {
    const left = rows.length - most;
    return (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(head, rows.slice(0, most)) + (left > 0 ? `\n\n… and ${left} more.` : '');
}
/** One row each; at most `most`, and then how many are left out. */
function findingsTable(told, context, most) {
    const rows = told.map((one) => [one.severity, ...cells(one, context)]);
    return limited(['', 'Where', 'Problem'], rows, most);
}
/** What could not be read or evaluated, and what to do. */
function diagnosticsTable(diagnostics, context, most) {
    const rows = diagnostics.map(({ severity, file, span, message, code: name }) => [
        severity,
        place(file, span, context),
        `${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(message)}<br>${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name)}`,
    ]);
    return limited(['', 'Where', 'What is wrong with the file'], rows, most);
}
/** Accepted findings with who said why, and until when. */
function suppressedTable(findings, context, most) {
    const rows = findings.map((finding) => {
        const { reason, expires } = finding.suppression ?? { reason: 'accepted' };
        const until = expires === undefined ? '' : ` until ${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(expires)}`;
        return [
            `${place(finding.file, finding.span, context)}<br>${resource(finding)}`,
            `${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(reason)}${until}<br>${ruleLink(finding)}`,
        ];
    });
    return limited(['Where', 'Accepted because'], rows, most);
}
function editsOf({ fix, fingerprint }) {
    return fix === null ? fingerprint : JSON.stringify(fix.edits);
}
/** The fixes of findings, each once: a parameter that several settings read is changed once. */
function remediesOf(findings, context) {
    const groups = new Map();
    for (const finding of findings) {
        if (finding.fix === null)
            continue;
        const group = groups.get(editsOf(finding));
        if (group === undefined)
            groups.set(editsOf(finding), [finding]);
        else
            group.push(finding);
    }
    return [...groups.values()].map((group) => ({
        findings: group,
        diff: group[0] === undefined ? undefined : (0,_fix_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .fixDiff */ .L)(group[0], context.text),
    }));
}
function trace({ trace: steps }, context) {
    if (steps.length < 2)
        return '';
    const lines = steps.slice(0, 6).map(({ file, span, message }) => `1. ${place(file, span, context)} ${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(message)}`);
    return `Where the value comes from:\n\n${lines.join('\n')}`;
}
/** How to fix, and why: what stands under one problem. */
function remedyText({ findings, diff }, context) {
    const [first] = findings;
    if (first?.fix == null)
        return '';
    const rule = context.rule(first.ruleId);
    const reference = rule?.references[0];
    const also = findings.length > 1 ? ` This resolves ${findings.length} problems.` : '';
    const [description = '', caution = 'clients may break, or the resource may have to be created anew'] = first.fix.description.split('; unsafe: ');
    const more = reference === undefined ? '' : ` [${reference.title}](${reference.url})`;
    const parts = [
        `${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(description)}.${also}`,
        diff ?? '',
        first.fix.unsafe ? `**Look before you apply it:** ${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(caution)}.` : '',
        rule === undefined ? '' : `**Why:** ${rule.why}${more}`,
        trace(first, context),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
/** The remedies as folded sections, the first one open. */
function remedySections(remedies, context, open = true) {
    return remedies
        .map((remedy, index) => {
        const [first] = remedy.findings;
        const edit = first?.fix?.edits[0];
        if (first === undefined || edit === undefined)
            return '';
        const name = remedies.length === 1 ? 'How to fix it' : `Fix ${index + 1} of ${remedies.length}`;
        const summary = `<b>${name}</b> · ${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlCode */ .h8)(shortProperty(first.property))} in ${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlCode */ .h8)(edit.file)} line ${edit.span.start.line}`;
        return (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(summary, remedyText(remedy, context), open && index === 0);
    })
        .filter((section) => section !== '')
        .join('\n');
}


/***/ }),

/***/ 64944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ fixDiff),
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11536);

const contextLines = 2;
const longestLine = 160;
const mostLines = 24;
function offsetsOf(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** A text with edits carried out; undefined where they lie outside of it. */
function applyEdits(text, edits) {
    const starts = offsetsOf(text);
    const offset = ({ line, column }) => (starts[line - 1] ?? text.length) + column - 1;
    let result = text;
    for (const { span, newText } of [...edits].sort((a, b) => offset(b.span.start) - offset(a.span.start))) {
        if (offset(span.end) > text.length || span.start.line > starts.length)
            return undefined;
        result = result.slice(0, offset(span.start)) + newText + result.slice(offset(span.end));
    }
    return result;
}
/** The text beside a change may hold the value of a secure parameter; only keys and structure are shown of it. */
function masked(line) {
    return line.replace(/(:\s*)"(?:[^"\\]|\\.)*"?/g, '$1"…"').replace(/^(\s*)"(?:[^"\\]|\\.)*"?(\s*,?\s*)$/, '$1"…"$2');
}
function shown(sign, line) {
    return sign + (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .capped */ .uo)((0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(line.replace(/\r$/, '')), longestLine);
}
/** Whether a changed line holds more than the value that changes: of a minified file, say. */
function isCrowded(line, secretive) {
    return line.length > longestLine || (secretive && (line.match(/"(?:value|defaultValue)"\s*:/gi)?.length ?? 0) > 1);
}
function hunk(before, after, secretive) {
    const shorter = Math.min(before.length, after.length);
    let start = 0;
    while (start < shorter && before[start] === after[start])
        start++;
    let end = 0;
    while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end])
        end++;
    const [removed, added] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
    if ([...removed, ...added].some((line) => isCrowded(line, secretive)))
        return undefined;
    const around = (line) => shown(' ', secretive ? masked(line) : line);
    return [
        ...before.slice(Math.max(0, start - contextLines), start).map(around),
        ...removed.map((line) => shown('-', line)),
        ...added.map((line) => shown('+', line)),
        ...before.slice(before.length - end, before.length - end + contextLines).map(around),
    ];
}
/** The fix of a finding as a fenced diff of each file it changes; undefined where a text is not at hand or it is too long to read. */
function fixDiff(finding, text) {
    const edits = finding.fix?.edits ?? [];
    const lines = [];
    for (const file of new Set(edits.map((edit) => edit.file))) {
        const before = text(file);
        const mine = edits.filter((edit) => edit.file === file);
        const after = before === undefined ? undefined : applyEdits(before, mine);
        if (before === undefined || after === undefined)
            return undefined;
        const atProperty = mine.every(({ span }) => file === finding.file && Math.abs(span.start.line - finding.span.start.line) <= contextLines);
        const changed = hunk(before.split('\n'), after.split('\n'), !atProperty);
        if (changed === undefined)
            return undefined;
        lines.push(...changed);
    }
    if (lines.length === 0 || lines.length > mostLines)
        return undefined;
    const body = lines.join('\n');
    const fence = (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .fenceFor */ .Lt)(body, 3);
    return `${fence}diff\n${body}\n${fence}`;
}


/***/ }),

/***/ 11536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Lt: () => (/* binding */ fenceFor),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   q: () => (/* binding */ linked),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uo: () => (/* binding */ capped),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
const longest = 120;
// Controls, zero-width characters, what changes the direction of text, and halves of surrogate pairs.
const invisible = /(?![\t\n])[\p{C}\p{Zl}\p{Zp}]/gu;
/** Text without characters that show as something else than they are; tabs and line feeds stay. */
function visible(text) {
    return text.replace(invisible, '');
}
/** The beginning of a text, with an ellipsis where something is left out. */
function capped(text, maximum) {
    return text.length > maximum ? `${visible(text.slice(0, maximum - 1))}…` : text;
}
function oneLine(text, maximum) {
    return capped(visible(text).replace(/\s+/g, ' ').trim(), maximum);
}
/** The fence that no run of backticks in a text can close. */
function fenceFor(text, minimum) {
    const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length);
    return '`'.repeat(Math.max(minimum, 1 + Math.max(0, ...runs)));
}
/** Hostile text as one line of code: no markup, mention, reference or link can come out of it. Fits into a table cell. */
function code(text, maximum = longest) {
    const line = oneLine(text, maximum);
    if (line === '')
        return '(empty)';
    const fence = fenceFor(line, 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    // A table ends its cells at pipes even in code; a backslash before one cannot be kept apart from the escape.
    const cell = line.replaceAll('\\|', '\\¦').replaceAll('|', '\\|');
    return `${fence}${pad}${cell}${pad}${fence}`;
}
// What no Markdown parser and none of GitHub's own filters (mentions, references, commits, addresses) makes anything of.
const harmless = /^[('"]?(?:(?![0-9a-f]{7,}$|[a-z]+[A-Z])[A-Za-z]+(?:['’-][A-Za-z]+)*|\d{1,6}(?:\.\d{1,3})?|–|=)[)'"]?[.,;:?!]?$/;
/** A sentence of ours that quotes hostile text: plain words stay prose, everything else becomes code. */
function prose(sentence, maximum = 300) {
    const parts = [];
    let quoted = [];
    const flush = () => {
        if (quoted.length === 0)
            return;
        const text = quoted.join(' ');
        const tail = /[,;:]$|(?<=[^.])\.$/.exec(text)?.[0] ?? '';
        const bare = tail === '' ? text : text.slice(0, -tail.length);
        parts.push(code(/^`([^`]+)`$/.exec(bare)?.[1] ?? bare) + tail);
        quoted = [];
    };
    for (const word of oneLine(sentence, maximum).split(' ')) {
        if (harmless.test(word)) {
            flush();
            parts.push(word);
        }
        else {
            quoted.push(word);
            if (/[,;]$/.test(word))
                flush();
        }
    }
    flush();
    return parts.join(' ');
}
/** Hostile text within HTML, where Markdown's code does not work: the summary line of a folded section. */
function htmlCode(text) {
    const escaped = oneLine(text, longest).replace(/[^A-Za-z0-9 ./,-]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);
    return `<code>${escaped}</code>`;
}
/** A link whose text is hostile. */
function linked(text, url) {
    return url === undefined ? code(text) : `[${code(text)}](${url})`;
}
/** A folded section; the summary is HTML. */
function details(summary, body, open = false) {
    return `<details${open ? ' open' : ''}>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** A table; cells are Markdown of one line. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
/** `1 problem`, `2 problems`. */
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
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

/***/ 90286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ wholeMessage)
/* harmony export */ });
/** What a finding says, with the reason why it cannot be decided where the message does not give it yet. */
function wholeMessage({ message, reason }) {
    return reason === null || message.includes(reason) ? message : `${message}: ${reason}`;
}


/***/ })

};
