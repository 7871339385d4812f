export const id = 777;
export const ids = [777];
export const modules = {

/***/ 11084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ baselineText),
/* harmony export */   Qp: () => (/* binding */ applyBaseline),
/* harmony export */   mF: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var _document_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54365);
/* harmony import */ var _document_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45460);


const ranks = { undetermined: 1, unenforced: 2, violation: 3 };
/** The text of a baseline of all findings that count: an entry a line, sorted, so that it diffs well. */
function baselineText({ findings }) {
    const lines = findings
        .filter(({ verdict }) => verdict !== 'suppressed')
        .map(({ fingerprint, verdict, ruleId, file, resource, property }) => {
        const entry = { rule: ruleId, file, resource: resource.name, property, verdict, fingerprint };
        return `    ${JSON.stringify(entry)}`;
    });
    return `{\n  "schemaVersion": 1,\n  "findings": [\n${[...new Set(lines)].sort().join(',\n')}\n  ]\n}\n`;
}
/** Reads a baseline; what is wrong with it is told. */
function readBaseline(path, text) {
    const document = (0,_document_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocument */ .u)(path, text);
    const broken = document.diagnostics.filter(({ severity }) => severity === 'error');
    if (broken.length > 0)
        return { entries: [], diagnostics: broken };
    const findings = (0,_document_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(document.value) ? document.value['findings'] : undefined;
    if (!Array.isArray(findings) || !findings.every(isEntry)) {
        const message = 'This is no baseline: write it anew with armored lint --update-baseline';
        return {
            entries: [],
            diagnostics: [{ code: 'baseline/invalid', severity: 'error', message, file: path, span: document.locate([]) }],
        };
    }
    const entries = findings;
    return {
        entries: entries.map((entry, index) => ({ ...entry, span: document.locate(['findings', index]) })),
        diagnostics: [],
    };
}
function isEntry(value) {
    return (0,_document_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) && ['fingerprint', 'verdict', 'rule', 'file'].every((name) => typeof value[name] === 'string');
}
/** Marks the findings that a baseline accepts; a milder entry does not cover a worse finding. What was looked for and matches nothing is stale; nothing is where no `files` are given, those that were read. */
function applyBaseline(findings, entries, path, files) {
    const accepted = grouped(entries, ({ fingerprint }) => fingerprint);
    const moved = grouped(entries.filter(({ isGone }) => isGone), movedKey);
    const used = new Set();
    const marked = findings.map((finding) => {
        if (finding.verdict === 'suppressed')
            return finding;
        const rank = ranks[finding.verdict] ?? 0;
        const covers = ({ verdict }) => (ranks[verdict] ?? 0) >= rank;
        const { ruleId: rule, resource, property } = finding;
        const entry = accepted.get(finding.fingerprint)?.find(covers) ??
            moved.get(movedKey({ rule, resource: resource.name, property }))?.find((one) => covers(one) && !used.has(one));
        if (entry === undefined)
            return finding;
        used.add(entry);
        return { ...finding, baselined: true };
    });
    const open = new Set(marked.filter(({ baselined }) => !baselined).map(({ fingerprint }) => fingerprint));
    const isChecked = ({ isRun, isGone, isAsked, file }) => files !== undefined && isRun && (files.has(file) || (isGone && isAsked));
    const stale = entries
        .filter((entry) => !used.has(entry) && isChecked(entry))
        .map((entry) => {
        const message = staleMessage(entry, open.has(entry.fingerprint));
        return { code: 'baseline/stale', severity: 'notice', message, file: path, span: entry.span };
    });
    return { findings: marked, stale };
}
function movedKey({ rule, resource, property }) {
    return JSON.stringify([rule, resource, property]);
}
function grouped(entries, keyOf) {
    const groups = new Map();
    for (const entry of entries) {
        const group = groups.get(keyOf(entry));
        if (group === undefined)
            groups.set(keyOf(entry), [entry]);
        else
            group.push(entry);
    }
    return groups;
}
function staleMessage({ rule, file, resource, verdict }, isWorse) {
    return isWorse
        ? `The baseline accepts ${rule} of ${resource} in ${file} as ${verdict}; what is found now is worse, so it counts`
        : `The baseline accepts ${rule} of ${resource} in ${file}, which is gone: write it anew with --update-baseline`;
}


/***/ }),

/***/ 40548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ conclude),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   c6: () => (/* binding */ fails),
/* harmony export */   x_: () => (/* binding */ compareWithNothing)
/* harmony export */ });
const ranks = { suppressed: 0, undetermined: 1, unenforced: 2, violation: 3 };
function isOpen({ verdict, baselined }) {
    return verdict !== 'suppressed' && !baselined;
}
function byKey(items, key) {
    const map = new Map();
    for (const item of items) {
        const bucket = map.get(key(item));
        if (bucket === undefined)
            map.set(key(item), [item]);
        else
            bucket.push(item);
    }
    return map;
}
function diagnosticKey({ code, file, message }) {
    return JSON.stringify([code, file, message]);
}
/** Splits items by whether the base has as many of the same key. */
function split(items, base, key) {
    const seen = new Map();
    const added = [];
    const kept = [];
    for (const item of items) {
        const count = seen.get(key(item)) ?? 0;
        seen.set(key(item), count + 1);
        (count < (base.get(key(item))?.length ?? 0) ? kept : added).push(item);
    }
    return [added, kept];
}
/** Compares by fingerprint, so that moved and reformatted text adds nothing. Suppressed and baselined findings are not open and never added. */
function compare(head, base) {
    const before = byKey(base.findings, ({ fingerprint }) => fingerprint);
    const after = byKey(head.findings, ({ fingerprint }) => fingerprint);
    const taken = new Map();
    const added = [];
    const kept = [];
    // The worst of the head meet the worst of the base first.
    for (const finding of [...head.findings].filter(isOpen).sort((a, b) => ranks[b.verdict] - ranks[a.verdict])) {
        const others = [...(before.get(finding.fingerprint) ?? [])].sort((a, b) => ranks[b.verdict] - ranks[a.verdict]);
        const count = taken.get(finding.fingerprint) ?? 0;
        const other = others[count];
        const covered = other !== undefined && isOpen(other) && ranks[other.verdict] >= ranks[finding.verdict];
        if (covered)
            taken.set(finding.fingerprint, count + 1);
        (covered ? kept : added).push(finding);
    }
    const order = new Map(head.findings.map((finding, index) => [finding, index]));
    const inOrder = (a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0);
    const diagnostics = split(head.diagnostics, byKey(base.diagnostics, diagnosticKey), diagnosticKey);
    const unread = new Set(head.diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => file));
    return {
        added: added.sort(inOrder),
        kept: kept.sort(inOrder),
        // What can no longer be read is not fixed.
        fixed: base.findings.filter((finding) => isOpen(finding) && !after.has(finding.fingerprint) && !unread.has(finding.file)),
        newlySuppressed: head.findings.filter(({ verdict, fingerprint }) => verdict === 'suppressed' && !(before.get(fingerprint) ?? []).some((other) => other.verdict === 'suppressed')),
        addedDiagnostics: diagnostics[0],
        keptDiagnostics: diagnostics[1],
    };
}
/** Everything is added, as where there is no base. */
function compareWithNothing(head) {
    const nothing = { ...head, findings: [], diagnostics: [], coverage: [] };
    return { ...compare(head, nothing), newlySuppressed: [] };
}
const severities = ['error', 'warning', 'notice', 'never'];
/** Whether something of this severity fails a run. */
function fails(severity, failOn) {
    return severities.indexOf(severity) <= severities.indexOf(failOn) && failOn !== 'never';
}
/** What a run concludes from what counts: `error` where something could not be read, whatever else there is. */
function conclude(findings, diagnostics, failOn) {
    if (diagnostics.some(({ severity }) => severity === 'error'))
        return 'error';
    return [...findings, ...diagnostics].some(({ severity }) => fails(severity, failOn)) ? 'fail' : 'pass';
}


/***/ }),

/***/ 8605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   dO: () => (/* binding */ makeReport),
/* harmony export */   eh: () => (/* binding */ summarize)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59307);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40548);


/** Joins evaluations into a report: what several evaluations find alike is said once. */
function makeReport(evaluations, { failOn, files, diagnostics }) {
    const findings = joinedFindings(evaluations);
    const all = joinedDiagnostics([...diagnostics, ...evaluations.flatMap(({ checked }) => checked.diagnostics)]);
    const counts = {
        files: new Set([...files, ...evaluations.map(({ file }) => file)]).size,
        evaluations: evaluations.length,
        resources: total(evaluations, 'resources'),
        checked: total(evaluations, 'checked'),
    };
    return {
        tool: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .tool */ .z,
        summary: summarize(findings, all, failOn, counts),
        findings,
        diagnostics: all,
        coverage: coverageOf(evaluations),
    };
}
/** The summary of a report; findings that are suppressed or baselined count neither as severities nor as failures. */
function summarize(findings, diagnostics, failOn, counts) {
    const byVerdict = { violation: 0, unenforced: 0, undetermined: 0, suppressed: 0, baselined: 0 };
    const bySeverity = { error: 0, warning: 0, notice: 0 };
    for (const { verdict, severity, baselined } of findings) {
        byVerdict[baselined && verdict !== 'suppressed' ? 'baselined' : verdict] += 1;
        if (!baselined && verdict !== 'suppressed')
            bySeverity[severity] += 1;
    }
    const counted = findings.filter(({ verdict, baselined }) => !baselined && verdict !== 'suppressed');
    return { conclusion: (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .conclude */ .Ep)(counted, diagnostics, failOn), ...counts, findings: byVerdict, bySeverity };
}
/** The exit code of `lint` (contract, section 2). */
function exitCode({ summary }) {
    return summary.conclusion === 'error' ? 2 : summary.conclusion === 'fail' ? 1 : 0;
}
function total(evaluations, what) {
    return evaluations.reduce((sum, { checked }) => sum + checked[what], 0);
}
function joinedFindings(evaluations) {
    const found = new Map();
    for (const { checked, parameterFiles } of evaluations) {
        for (const { finding, resource } of checked.findings) {
            const key = JSON.stringify([resource.declaration, likeness(finding)]);
            const alike = found.get(key);
            found.set(key, alike ? joined(alike, finding, parameterFiles) : { ...finding, parameterFiles });
        }
    }
    return [...found.values()].sort(byPlace);
}
/** What evaluations must agree on to be told as one finding. */
function likeness(finding) {
    const { ruleId, file, span, property, verdict, severity, actual, absent, counterexample, reason, suppression } = finding;
    return [ruleId, file, span, property, verdict, severity, plain(actual), absent, plain(counterexample), reason, suppression];
}
function plain(value) {
    return JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? String(part) : part));
}
function joined(one, other, parameterFiles) {
    return {
        ...one,
        instances: Math.max(one.instances, other.instances),
        parameterFiles: [...new Set([...one.parameterFiles, ...parameterFiles])],
        fix: joinedFix(one.fix, other.fix),
    };
}
/** Each evaluation may have its value elsewhere, in its own parameters file: the fix then mends them all. */
function joinedFix(one, other) {
    if (!one || !other)
        return one ?? other;
    const edits = new Map([...one.edits, ...other.edits].map((edit) => [JSON.stringify(edit), edit]));
    if (edits.size === one.edits.length)
        return one;
    const description = one.description === other.description ? one.description : `${one.description}; ${other.description}`;
    return { description, unsafe: one.unsafe || other.unsafe, edits: [...edits.values()] };
}
function byPlace(a, b) {
    return (compareText(a.file, b.file) ||
        a.span.start.line - b.span.start.line ||
        a.span.start.column - b.span.start.column ||
        compareText(a.ruleId, b.ruleId) ||
        compareText(a.property, b.property) ||
        compareText(a.parameterFiles.join('\n'), b.parameterFiles.join('\n')));
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function joinedDiagnostics(diagnostics) {
    const found = new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]));
    return [...found.values()].sort((a, b) => compareText(a.file, b.file) ||
        (a.span?.start.line ?? 0) - (b.span?.start.line ?? 0) ||
        (a.span?.start.column ?? 0) - (b.span?.start.column ?? 0) ||
        compareText(a.code, b.code) ||
        compareText(a.message, b.message) ||
        compareText(JSON.stringify(a), JSON.stringify(b)));
}
const words = ['violation', 'unenforced', 'undetermined', 'suppressed', 'pass', 'not-applicable'];
const layers = ['service', 'infrastructure', 'connection'];
function worse(a, b) {
    return words.indexOf(a) <= words.indexOf(b) ? a : b;
}
/** What was checked of each declaration, the worst word of all evaluations. */
function coverageOf(evaluations) {
    const covered = new Map();
    for (const { checked } of evaluations) {
        for (const { declaration, file, resource, passed, setAtCreation } of checked.rows) {
            let entry = covered.get(declaration);
            if (!entry) {
                entry = {
                    file,
                    resource,
                    layers: { service: 'not-applicable', infrastructure: 'not-applicable', connection: 'not-applicable' },
                    setAtCreation: [],
                };
                covered.set(declaration, entry);
            }
            entry.setAtCreation = [...new Set([...entry.setAtCreation, ...setAtCreation])];
            for (const layer of layers)
                if (passed.has(layer))
                    entry.layers[layer] = worse(entry.layers[layer], 'pass');
        }
        for (const { finding, resource } of checked.findings) {
            const entry = covered.get(resource.declaration);
            if (entry)
                entry.layers[finding.layer] = worse(entry.layers[finding.layer], finding.verdict);
        }
    }
    return [...covered.values()].sort((a, b) => compareText(a.file, b.file));
}


/***/ }),

/***/ 26084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ruleMatcher)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

/** Whether a rule id is meant by one of some globs; a lone `*` means every rule. */
function ruleMatcher(globs) {
    return picomatch__WEBPACK_IMPORTED_MODULE_0__(globs.map((glob) => (glob === '*' ? '**' : glob)));
}


/***/ }),

/***/ 25759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ withAccepted),
/* harmony export */   e: () => (/* binding */ joinShards)
/* harmony export */ });
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11084);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8605);
/* harmony import */ var _suppression_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56772);



/** The report of the whole run, from all of its shards in their order. */
function joinShards(shards) {
    const [first] = shards;
    const failOn = first?.failOn ?? 'error';
    const templates = shards.flatMap((shard) => shard.templates);
    const unused = (0,_suppression_js__WEBPACK_IMPORTED_MODULE_2__/* .unusedAmong */ .$)(shards.flatMap(({ suppressions }) => suppressions));
    const diagnostics = [...shards.flatMap((shard) => shard.diagnostics), ...unused];
    const report = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .makeReport */ .dO)(inTurn(shards), { failOn, files: templates, diagnostics });
    const accepted = first?.accepted ?? null;
    return accepted === null ? report : withAccepted(report, accepted, failOn, templates);
}
function inTurn(shards) {
    const rounds = Math.max(0, ...shards.map(({ evaluations }) => evaluations.length));
    return Array.from({ length: rounds }, (_, round) => shards.flatMap((shard) => shard.evaluations[round] ?? [])).flat();
}
/** A report with the findings marked that a baseline accepts, and what is stale in it told of the templates that were read, if all were. */
function withAccepted(report, accepted, failOn, templates) {
    const { path, entries } = accepted;
    const { findings, stale } = (0,_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .applyBaseline */ .Qp)(report.findings, entries, path, templates && new Set(templates));
    const { files, evaluations, resources, checked } = report.summary;
    const diagnostics = [...report.diagnostics, ...accepted.diagnostics, ...stale];
    const counts = { files, evaluations, resources, checked };
    return { ...report, findings, diagnostics, summary: (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .summarize */ .eh)(findings, diagnostics, failOn, counts) };
}


/***/ }),

/***/ 56772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unusedAmong),
/* harmony export */   F: () => (/* binding */ suppressor)
/* harmony export */ });
/* harmony import */ var _rule_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26084);

/** A suppressor for one run. */
function suppressor({ today, isConfigOnly, isRun }) {
    const day = today.toISOString().slice(0, 10);
    const used = new Map();
    const expect = (suppressions) => {
        for (const suppression of suppressions) {
            const key = keyOf(suppression);
            const known = used.get(key);
            if (known === undefined)
                used.set(key, { suppression, isUsed: false });
            else if (known.suppression.isTold === false && suppression.isTold !== false)
                used.set(key, { ...known, suppression });
        }
    };
    return {
        expect,
        apply(found, suppressions) {
            expect(suppressions);
            const entries = suppressions.map((suppression) => ({ suppression, isRule: (0,_rule_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleMatcher */ .P)([suppression.rule]) }));
            if (entries.length === 0)
                return found;
            return found.map((one) => {
                for (const { suppression, isRule } of entries) {
                    if (!isRule(one.finding.ruleId) || !suppression.covers(one.finding, one.resource))
                        continue;
                    used.set(keyOf(suppression), { suppression, isUsed: true });
                    if (holds(suppression, day, isConfigOnly))
                        return { ...one, finding: suppressed(one.finding, suppression) };
                }
                return one;
            });
        },
        diagnostics: () => [...used.values()].flatMap(({ suppression }) => {
            const problem = problemOf(suppression, day, isConfigOnly);
            return problem === undefined ? [] : [toldAt(suppression, ...problem)];
        }),
        uses: () => [...used.values()]
            .filter(({ suppression }) => suppression.isTold !== false && isRun(suppression.rule))
            .filter(({ suppression }) => problemOf(suppression, day, isConfigOnly) === undefined)
            .map(({ suppression, isUsed }) => ({ isUsed, unused: unusedDiagnostic(suppression) })),
    };
}
function keyOf({ rule, file, span }) {
    return JSON.stringify([rule, file, span]);
}
function holds({ reason, expires, isInline, mistake }, day, isConfigOnly) {
    if (reason === undefined || mistake !== undefined || (isInline && isConfigOnly))
        return false;
    return expires === undefined || (isDay(expires) && expires >= day);
}
function isDay(text) {
    const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
function problemOf({ rule, reason, expires, isInline, mistake }, day, isConfigOnly) {
    if (isInline && isConfigOnly)
        return ['refused', `Suppressions in templates are refused here: the one of ${rule} does not count`];
    if (mistake !== undefined)
        return ['invalid', mistake];
    if (reason === undefined)
        return ['no-reason', `The suppression of ${rule} gives no reason, so it does not count`];
    if (expires !== undefined && !isDay(expires))
        return ['invalid', `The suppression of ${rule} expires on no day, so it does not count: write YYYY-MM-DD`];
    if (expires !== undefined && expires < day)
        return ['expired', `The suppression of ${rule} expired on ${expires}`];
    return undefined;
}
function unusedDiagnostic(suppression) {
    return toldAt(suppression, 'unused', `The suppression of ${suppression.rule} matches no finding: remove it`);
}
function toldAt({ file, span }, code, message) {
    return { code: `suppression/${code}`, severity: 'warning', message, file, span };
}
/** What is to be told of suppressions that nothing in the whole run has used. */
function unusedAmong(uses) {
    const keyOfUse = ({ unused }) => JSON.stringify(unused);
    const used = new Set(uses.filter(({ isUsed }) => isUsed).map(keyOfUse));
    return uses.filter((use) => !used.has(keyOfUse(use))).map(({ unused }) => unused);
}
function suppressed(finding, { reason = '', expires }) {
    return { ...finding, verdict: 'suppressed', suppression: { reason, ...(expires !== undefined && { expires }) } };
}


/***/ }),

/***/ 21525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ shownTexts)
});

// EXTERNAL MODULE: ./build/document/lines.js
var lines = __webpack_require__(29695);
;// CONCATENATED MODULE: ./build/document/masked-text.js

/** Secrets of connection strings and addresses, wherever they are written. Commas part the settings of Redis. */
const settings = /((?:password|pwd|accountkey|accesskey|sharedaccesskey|sharedaccesssignature|sharedsecret(?:value)?|clientsecret|[?&]sig)\s*=\s*)([^;"'&\s\\,{}<>[\]]+)/gi;
const userInfo = /(:\/\/[^\s"'/@:[\]]*:)([^\s"'/@[\]{}<>]+)(?=@)/g;
const values = /("(?:value|defaultValue)"\s*:\s*")((?:[^"\\\r\n]|\\.)*)/gi;
const stars = (text) => '*'.repeat(text.length);
/** A text to show: what stands in the spans and the secrets of connection strings are stars, and every place stays where it is. */
function maskedText(text, spans) {
    const starts = spans.length === 0 ? [] : (0,lines/* lineStarts */._)(text);
    const offset = ({ line, column }) => (starts[line - 1] ?? text.length) + column - 1;
    const parts = [];
    let at = 0;
    const ordered = spans.map(({ start, end }) => ({ from: offset(start), to: offset(end) })).sort((a, b) => a.from - b.from);
    for (const { from, to } of ordered) {
        if (from < at)
            continue;
        parts.push(text.slice(at, from), text.slice(from, to).replace(/[^\s{}[\],:"]/g, '*'));
        at = to;
    }
    parts.push(text.slice(at));
    return withoutSettings(parts.join(''));
}
/** A text of which nobody knows what it means: every value that a parameter is given may be a secret. */
function maskedValues(text) {
    return withoutSettings(text.replace(values, (_, name, value) => name + stars(value)));
}
function withoutSettings(text) {
    return [settings, userInfo].reduce((left, pattern) => left.replace(pattern, (_, name, value) => name + stars(value)), text);
}

;// CONCATENATED MODULE: ./build/commands/lint/shown-texts.js

/** Keeps texts. What one template says is secret in a parameters file is so for all that share it. */
function shownTexts() {
    const entries = new Map();
    return {
        add(file, text, secrets) {
            const known = entries.get(file)?.secrets;
            const all = known === undefined ? secrets : [...known, ...(secrets ?? [])];
            entries.set(file, { text, secrets: all, shown: undefined });
        },
        has: (file) => entries.has(file),
        source: (file) => entries.get(file)?.text,
        shown(file) {
            const entry = entries.get(file);
            if (entry === undefined)
                return undefined;
            const { text, secrets } = entry;
            return (entry.shown ??= secrets === undefined ? maskedValues(text) : maskedText(text, secrets));
        },
    };
}


/***/ }),

/***/ 78615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ secretDefaults),
/* harmony export */   t: () => (/* binding */ secretArguments)
/* harmony export */ });
/* harmony import */ var _document_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45460);
/* harmony import */ var _expression_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45854);
/* harmony import */ var _declared_type_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30190);
/* harmony import */ var _member_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89817);




/** Where a template holds defaults of its secure parameters; an expression is none. */
function secretDefaults(template) {
    const paths = entriesOf(template).flatMap(([name, declared]) => {
        const value = (0,_member_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOfValue */ .N)(declared, 'defaultValue');
        const isExpression = typeof value === 'string' && value.startsWith('[') && !value.startsWith('[[');
        if (value === undefined || isExpression)
            return [];
        return secretPaths(value, declared, definitionsOf(template), ['parameters', name, 'defaultValue']);
    });
    return paths.map((path) => template.locate(path));
}
/** Where a parameters file holds values of parameters that the template declares secure, or does not declare: it may have meant one that is. */
function secretArguments(template, file) {
    const declarations = new Map(entriesOf(template).map(([name, declared]) => [name.toLowerCase(), declared]));
    const paths = entriesOf(file).flatMap(([name, given]) => {
        const value = (0,_member_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOfValue */ .N)(given, 'value');
        if (value === undefined)
            return [];
        const path = ['parameters', name, 'value'];
        const declared = declarations.get(name.toLowerCase());
        return declared === undefined ? [path] : secretPaths(value, declared, definitionsOf(template), path);
    });
    return paths.map((path) => file.locate(path));
}
function entriesOf({ value }) {
    const root = value;
    const parameters = (0,_expression_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(root) ? (0,_member_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOfValue */ .N)(root, 'parameters') : undefined;
    if (!(0,_expression_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(parameters))
        return [];
    return (0,_document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)(parameters).flatMap((name) => {
        const entry = parameters[name];
        return (0,_expression_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(entry) ? [[name, entry]] : [];
    });
}
function definitionsOf({ value }) {
    const root = value;
    const definitions = (0,_expression_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(root) ? (0,_member_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOfValue */ .N)(root, 'definitions') : undefined;
    return (name) => {
        const found = (0,_expression_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(definitions) ? (0,_member_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOfValue */ .N)(definitions, name) : undefined;
        return (0,_expression_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(found) ? found : undefined;
    };
}
function secretPaths(value, declared, definitions, path) {
    const type = (0,_declared_type_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvedType */ .RA)(declared, definitions);
    if ((0,_declared_type_js__WEBPACK_IMPORTED_MODULE_2__/* .isSecure */ .Ut)(type))
        return [path];
    if ((0,_expression_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isArray */ .cy)(value)) {
        const items = (0,_member_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOfValue */ .N)(type, 'items');
        return (0,_expression_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(items) ? value.flatMap((item, index) => secretPaths(item, items, definitions, [...path, index])) : [];
    }
    const properties = (0,_member_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOfValue */ .N)(type, 'properties');
    if (!(0,_expression_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) || !(0,_expression_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(properties))
        return [];
    return (0,_document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)(value).flatMap((key) => {
        const member = (0,_member_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOfValue */ .N)(properties, key);
        return (0,_expression_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(member) ? secretPaths(value[key] ?? null, member, definitions, [...path, key]) : [];
    });
}


/***/ })

};
