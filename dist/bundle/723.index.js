export const id = 723;
export const ids = [723];
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

/***/ 49723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnosticsText: () => (/* binding */ diagnosticsText),
/* harmony export */   pretty: () => (/* binding */ pretty),
/* harmony export */   summaryText: () => (/* binding */ summaryText)
/* harmony export */ });
/* harmony import */ var _code_frame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55682);
/* harmony import */ var _fix_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81694);
/* harmony import */ var _input_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31345);
/* harmony import */ var _print_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17123);
/* harmony import */ var _summary_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56393);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23781);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23782);
/* harmony import */ var _trace_steps_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79392);








const styles = { error: 'red', warning: 'yellow', notice: 'cyan' };
/** How many diagnostics of one kind are shown of one file. */
const mostAlike = 3;
function pageOf(context) {
    return { context, paint: (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__/* .painter */ .C2)(context.color), width: Math.min(200, Math.max(40, context.width)) };
}
/** The report for a person at a terminal: code frames, where each value comes from, fixes as diffs, and a summary. */
const pretty = (report, context) => {
    const page = pageOf(context);
    const blocks = (0,_told_js__WEBPACK_IMPORTED_MODULE_6__/* .tellOnce */ .r)(report.findings.filter(isShown(context.quiet))).map(({ findings, group }) => group === undefined ? findings.flatMap((finding) => findingBlock(finding, page)) : groupBlock(group, page));
    const text = blocks.map((lines) => `${lines.join('\n')}\n\n`).join('');
    return context.quiet ? text : `${text}${summaryText(report, context)}`;
};
/** The summary alone, as every run ends: what was checked, what could not be, and why. */
function summaryText(report, context) {
    const { paint, width } = pageOf(context);
    return (0,_summary_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .summaryLines */ .k)(report, paint, width)
        .map((line) => `${line}\n`)
        .join('');
}
/** Diagnostics with their code frames. */
function diagnosticsText(diagnostics, context) {
    const page = pageOf(context);
    const alike = new Map();
    for (const diagnostic of diagnostics) {
        if (context.quiet && diagnostic.severity !== 'error')
            continue;
        const key = `${diagnostic.code} ${diagnostic.file}`;
        alike.set(key, [...(alike.get(key) ?? []), diagnostic]);
    }
    return [...alike.values()].map((group) => alikeText(group, page)).join('');
}
/** Diagnostics of one kind in one file: a few with their frames, of the others only the lines. */
function alikeText(group, page) {
    const blocks = group.slice(0, mostAlike).map((diagnostic) => diagnosticBlock(diagnostic, page));
    const [first] = group;
    const rest = group.slice(mostAlike);
    if (first !== undefined && rest.length > 0) {
        const lines = rest.slice(0, 20).map(({ span }) => span?.start.line ?? 1);
        const more = `${rest.length} more in ${first.file}: line${lines.length === 1 ? '' : 's'} ${lines.join(', ')}${rest.length > 20 ? ', …' : ''}`;
        blocks.push(header(first.severity, first.code, more, page));
    }
    return blocks.map((lines) => `${lines.join('\n')}\n\n`).join('');
}
function isShown(quiet) {
    return ({ verdict, baselined, severity }) => verdict !== 'suppressed' && !baselined && (!quiet || severity === 'error');
}
function diagnosticBlock(diagnostic, page) {
    const { severity, code, message, file, span } = diagnostic;
    const place = { file, span, label: '' };
    return [...header(severity, code, message, page), ...frame(place, '^', styles[severity], gutterOf([span]), page)];
}
function findingBlock(finding, page) {
    const { severity, trace, file, span } = finding;
    const gutter = gutterOf([span, ...trace.map((entry) => entry.span)]);
    return [
        ...header(severity, finding.ruleId, finding.message, page),
        ...frame({ file, span, label: labelOf(finding) }, '^', styles[severity], gutter, page),
        ...(0,_trace_steps_js__WEBPACK_IMPORTED_MODULE_7__/* .stepsOf */ .B)(finding).flatMap((step) => frame({ ...step, label: step.message }, '-', 'blue', gutter, page)),
        ...notes(finding, gutter, page),
        ...fixLines(finding, gutter, page),
    ];
}
function groupBlock(group, page) {
    const { place, findings } = group;
    const severity = findings[0]?.severity ?? 'notice';
    const gutter = gutterOf([place.span]);
    const [first] = findings;
    return [
        ...header(severity, 'unenforced', (0,_input_group_js__WEBPACK_IMPORTED_MODULE_2__/* .groupSentence */ .L)(group), page),
        ...frame({ file: place.file, span: place.span, label: '' }, '^', styles[severity], gutter, page),
        ...findings
            .slice(0, 10)
            .flatMap(({ ruleId, property, resource, file, span }) => note(ruleId, `${property} of ${resource.name} (${file}:${span.start.line}:${span.start.column})`, gutter, page)),
        ...(findings.length > 10 ? note('and', `${findings.length - 10} more`, gutter, page) : []),
        ...(first === undefined ? [] : fixLines(first, gutter, page)),
    ];
}
function header(severity, code, message, { paint, width }) {
    const head = `${severity}[${code}]`;
    const [first = '', ...rest] = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .LV)(`${head}: ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(message)}`, width);
    const isWhole = first.startsWith(head);
    const painted = isWhole
        ? paint(head, 'bold', styles[severity]) + paint(first.slice(head.length), 'bold')
        : paint(first, 'bold', styles[severity]);
    return [painted, ...rest.map((line) => paint(`  ${line}`, 'bold'))];
}
function frame({ file, span, label }, mark, style, gutter, page) {
    const { paint, context, width } = page;
    const where = span === undefined ? '' : `:${span.start.line}:${span.start.column}`;
    const arrow = `${' '.repeat(gutter)}${paint('-->', 'blue')} ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(file)}${where}`;
    const text = context.text(file);
    if (span === undefined || text === undefined)
        return label === '' ? [arrow] : [arrow, ...note('note', label, gutter, page)];
    return [arrow, ...(0,_code_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .codeFrame */ .l)(text, span, (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(label), { gutter, width, paint, style, mark })];
}
function gutterOf(spans) {
    return Math.max(...spans.map((span) => String(span?.end.line ?? 1).length));
}
function labelOf(finding) {
    if (finding.absent)
        return 'not set here';
    if (finding.verdict === 'undetermined')
        return finding.reason ?? 'not known before the deployment';
    return `must be ${finding.expected}`;
}
function notes(finding, gutter, page) {
    const { resource, instances, parameterFiles, counterexample, helpUri } = finding;
    const copies = instances > 1 ? `, and ${instances - 1} more like it` : '';
    return [
        ...note('resource', `${resource.name} (${resource.type}@${resource.apiVersion})${copies}`, gutter, page),
        ...(parameterFiles.length > 0 ? note('with', parameterFiles.join(', '), gutter, page) : []),
        ...(counterexample === null ? [] : note('when', assignmentText(counterexample), gutter, page)),
        ...(finding.suppression === undefined ? [] : note('suppressed', finding.suppression.reason, gutter, page)),
        ...(helpUri === '' ? [] : note('see', helpUri, gutter, page)),
    ];
}
function note(name, text, gutter, { paint, width }) {
    const head = `${' '.repeat(gutter + 1)}${paint('=', 'blue')} ${paint(`${name}:`, 'bold')} `;
    const indent = width < 60 ? gutter + 5 : gutter + 5 + name.length;
    const [first = '', ...rest] = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .LV)(`${'-'.repeat(gutter + name.length + 5 - indent)}${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(text)}`, width - indent);
    return [head + first.slice(gutter + name.length + 5 - indent), ...rest.map((line) => ' '.repeat(indent) + line)];
}
function fixLines({ fix }, gutter, page) {
    if (fix === null)
        return [];
    const indent = ' '.repeat(gutter + 3);
    const lines = note('fix', fix.description, gutter, page);
    for (const edit of fix.edits) {
        const text = page.context.text(edit.file);
        if (text === undefined)
            continue;
        lines.push(`${indent}${page.paint(`${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(edit.file)}:${edit.span.start.line}`, 'dim')}`);
        lines.push(...(0,_fix_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .editDiff */ ._)(text, edit, page.paint, page.width - indent.length).map((line) => indent + line));
    }
    return lines;
}
function assignmentText(assignment) {
    return Object.entries(assignment)
        .map(([name, value]) => `${name} = ${(0,_print_json_js__WEBPACK_IMPORTED_MODULE_3__/* .printJson */ .Q)(value, ' ')}`)
        .join(', ');
}


/***/ }),

/***/ 56393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ summaryLines)
/* harmony export */ });
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23781);

/** How many of the files that could not be checked are named. */
const named = 10;
/** The last lines of every run: the verdict, what was checked, what could not be, and why. */
function summaryLines(report, paint, width) {
    const { summary } = report;
    const lines = [...verdictLines(summary, paint, width), ...(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(checkedText(summary), width), ...acceptedLines(summary, width)];
    if (summary.findings.undetermined > 0)
        lines.push(...(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(`${plural(summary.findings.undetermined, 'setting')} could not be decided: only the deployment knows the value.`, width));
    const remarks = countsText(bySeverityOf(report));
    if (remarks !== '')
        lines.push(...(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(`About the input itself: ${remarks}.`, width));
    const broken = report.diagnostics.filter(({ severity }) => severity === 'error');
    if (broken.length > 0)
        lines.push(paint('Could not be checked:', 'bold'));
    for (const { file, span, message } of broken.slice(0, named)) {
        const where = span === undefined ? '' : `:${span.start.line}`;
        const told = message.startsWith(file) ? message : `${file}${where}: ${message}`;
        const [first = '', ...rest] = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(told), width - 4);
        lines.push(`  ${first}`, ...rest.map((line) => `    ${line}`));
    }
    if (broken.length > named)
        lines.push(`  and ${broken.length - named} more`);
    return lines;
}
function verdictLines({ conclusion, bySeverity }, paint, width) {
    const text = countsText(bySeverity) || 'nothing found';
    const words = { pass: 'Passed', fail: 'Failed', error: 'Incomplete' };
    const word = words[conclusion];
    const rest = conclusion === 'error' ? '; not everything could be checked.' : '.';
    const [first = '', ...more] = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(`${word}: ${text}${rest}`, width);
    return [paint(word, 'bold', conclusion === 'pass' ? 'green' : 'red') + first.slice(word.length), ...more];
}
function checkedText({ files, evaluations, resources, checked }) {
    return `Checked ${plural(files, 'template')} in ${plural(evaluations, 'evaluation')}: ${plural(resources, 'resource')}, ${plural(checked, 'setting')}.`;
}
function acceptedLines({ findings }, width) {
    const { suppressed, baselined } = findings;
    const parts = [
        ...(suppressed > 0 ? [`${suppressed} suppressed`] : []),
        ...(baselined > 0 ? [`${baselined} in the baseline`] : []),
    ];
    return parts.length === 0 ? [] : (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(`Accepted and not counted: ${parts.join(', ')}.`, width);
}
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
const severities = ['error', 'warning', 'notice'];
function bySeverityOf({ diagnostics }) {
    const counts = { error: 0, warning: 0, notice: 0 };
    for (const { severity } of diagnostics)
        counts[severity]++;
    return counts;
}
function countsText(counts) {
    return severities
        .filter((severity) => counts[severity] > 0)
        .map((severity) => plural(counts[severity], severity))
        .join(', ');
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
