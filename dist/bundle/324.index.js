export const id = 324;
export const ids = [324];
export const modules = {

/***/ 55020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isColored)
/* harmony export */ });
/** Whether what goes to one of the two outputs is coloured: terminals are, FORCE_COLOR colours pipes, NO_COLOR and `--no-color` win. */
function isColored(ports, output, noColor) {
    const { env } = ports;
    if (noColor || (env['NO_COLOR'] ?? '') !== '')
        return false;
    const force = env['FORCE_COLOR'];
    if (force !== undefined)
        return force !== '0' && force !== 'false';
    return ports.terminal[output] && env['TERM'] !== 'dumb';
}


/***/ }),

/***/ 81257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ formats)
/* harmony export */ });
/** The formats of a report, each loaded when it is asked for. */
const formats = {
    pretty: async () => (await Promise.all(/* import() */[__webpack_require__.e(723), __webpack_require__.e(781)]).then(__webpack_require__.bind(__webpack_require__, 49723))).pretty,
    json: async () => (await __webpack_require__.e(/* import() */ 665).then(__webpack_require__.bind(__webpack_require__, 9665))).json,
    sarif: async () => (await Promise.all(/* import() */[__webpack_require__.e(514), __webpack_require__.e(836)]).then(__webpack_require__.bind(__webpack_require__, 23836))).sarif,
    markdown: async () => (await Promise.all(/* import() */[__webpack_require__.e(514), __webpack_require__.e(902)]).then(__webpack_require__.bind(__webpack_require__, 34902))).markdown,
    github: async () => (await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.bind(__webpack_require__, 45371))).github,
    html: async () => (await __webpack_require__.e(/* import() */ 25).then(__webpack_require__.bind(__webpack_require__, 70025))).html,
};


/***/ }),

/***/ 61653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ printReport)
/* harmony export */ });
/* harmony import */ var _report_pretty_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49723);
/* harmony import */ var _command_line_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9067);
/* harmony import */ var _command_line_color_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55020);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81257);




/** Prints a report in the format asked for: to stdout or a file, diagnostics and the summary of other formats to stderr. */
async function printReport(ports, args, { report, text }) {
    const name = args.text('format') ?? 'pretty';
    const output = args.given('output');
    const load = _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .formats */ .F[name];
    if (load === undefined)
        throw new _command_line_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`there is no format ${name}`);
    const format = await load();
    const noColor = args.flag('no-color');
    const context = (to) => ({
        text,
        color: to !== 'file' && (0,_command_line_color_js__WEBPACK_IMPORTED_MODULE_3__/* .isColored */ .V)(ports, to, noColor),
        width: ports.terminal.width,
        quiet: args.flag('quiet'),
    });
    ports.stderr((0,_report_pretty_js__WEBPACK_IMPORTED_MODULE_0__.diagnosticsText)(report.diagnostics, context('stderr')));
    const printed = format(report, context(output === undefined ? 'stdout' : 'file'));
    if (output === undefined)
        ports.stdout(printed);
    else
        await ports.write(output, printed);
    const isTold = (name === 'pretty' && output === undefined) || args.flag('quiet');
    if (!isTold)
        ports.stderr((0,_report_pretty_js__WEBPACK_IMPORTED_MODULE_0__.summaryText)(report, context('stderr')));
}


/***/ }),

/***/ 45324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runMerge: () => (/* binding */ runMerge)
});

// EXTERNAL MODULE: ./build/check/report.js
var check_report = __webpack_require__(8605);
// EXTERNAL MODULE: ./build/check/shard.js
var shard = __webpack_require__(25759);
// EXTERNAL MODULE: ./build/command-line/arguments.js
var command_line_arguments = __webpack_require__(9067);
// EXTERNAL MODULE: ./build/discovery/recognise.js
var recognise = __webpack_require__(45916);
// EXTERNAL MODULE: ./build/document/read.js + 5 modules
var read = __webpack_require__(54365);
// EXTERNAL MODULE: ./build/template/secret-spans.js
var secret_spans = __webpack_require__(78615);
// EXTERNAL MODULE: ./build/commands/lint/print-report.js
var print_report = __webpack_require__(61653);
// EXTERNAL MODULE: ./build/commands/lint/shown-texts.js + 1 modules
var shown_texts = __webpack_require__(21525);
// EXTERNAL MODULE: ./build/document/json.js
var json = __webpack_require__(45460);
// EXTERNAL MODULE: ./build/document/reader.js
var reader = __webpack_require__(75965);
// EXTERNAL MODULE: ./build/report/shard-json.js
var shard_json = __webpack_require__(46554);
// EXTERNAL MODULE: ./build/version.js + 1 modules
var version = __webpack_require__(59307);
;// CONCATENATED MODULE: ./build/commands/merge/read-shards.js





/** All shards of one run in their order. Throws UsageError where they are not all there, or not of one run. */
function readShards(parts) {
    const read = parts.map(({ path, text }) => ({ path, shard: readShard(path, text) }));
    const [first] = read;
    if (first === undefined)
        return [];
    for (const { path, shard } of read) {
        if (shard.count !== first.shard.count)
            throw new command_line_arguments/* UsageError */.eb(`${path} is one of ${shard.count} shards, ${first.path} one of ${first.shard.count}`);
        if (shard.run !== first.shard.run)
            throw new command_line_arguments/* UsageError */.eb(`${path} and ${first.path} are of different runs: other options, templates or parameters; run all shards on one commit with the same options`);
    }
    const byIndex = new Map();
    for (const one of read) {
        const other = byIndex.get(one.shard.index);
        if (other !== undefined)
            throw new command_line_arguments/* UsageError */.eb(`shard ${one.shard.index} of ${one.shard.count} is given twice: ${other.path} and ${one.path}`);
        byIndex.set(one.shard.index, one);
    }
    const { count } = first.shard;
    const numbers = Array.from({ length: count }, (_, position) => position + 1);
    const missing = numbers.filter((number) => !byIndex.has(number));
    if (missing.length > 0) {
        const which = missing.length === 1 ? `shard ${missing.join()} is` : `shards ${missing.join(', ')} are`;
        throw new command_line_arguments/* UsageError */.eb(`${which} missing: all ${count} of them are needed`);
    }
    return numbers.flatMap((number) => byIndex.get(number)?.shard ?? []);
}
function readShard(path, text) {
    const report = (0,reader/* readLenient */.q)(text).value;
    if (!(0,json/* isJsonObject */.OW)(report))
        throw new command_line_arguments/* UsageError */.eb(`${path} is not JSON: it must be a report of armored lint --shard --format json`);
    const by = member(report, 'tool');
    const shard = member(report, 'shard');
    if (!(0,json/* isJsonObject */.OW)(by) || by['name'] !== version/* tool */.z.name)
        throw new command_line_arguments/* UsageError */.eb(`${path} is no report of ${version/* tool */.z.name}`);
    if (by['version'] !== version/* tool */.z.version)
        throw new command_line_arguments/* UsageError */.eb(`${path} was made by another version of ${version/* tool */.z.name} than this, ${version/* tool */.z.version}: use one version for all shards and the merge`);
    if (shard === undefined)
        throw new command_line_arguments/* UsageError */.eb(`${path} is the report of a whole run, not of a shard: make it with armored lint --shard i/n`);
    if (!isShard(shard))
        throw new command_line_arguments/* UsageError */.eb(`${path} is damaged: its member shard is not as armored lint --shard writes it`);
    return (0,shard_json/* shardFrom */.D)(shard);
}
function member(object, name) {
    return Object.hasOwn(object, name) ? object[name] : undefined;
}
function isShard(value) {
    if (!(0,json/* isJsonObject */.OW)(value))
        return false;
    const { index, count, run, failOn, accepted } = value;
    const lists = ['templates', 'diagnostics', 'suppressions', 'evaluations'].map((name) => member(value, name));
    return (Number.isInteger(index) &&
        Number.isInteger(count) &&
        Number(index) >= 1 &&
        Number(index) <= Number(count) &&
        typeof run === 'string' &&
        typeof failOn === 'string' &&
        (accepted === null || (0,json/* isJsonObject */.OW)(accepted)) &&
        lists.every(Array.isArray) &&
        lists[3].every(isEvaluation));
}
function isEvaluation(value) {
    if (!(0,json/* isJsonObject */.OW)(value))
        return false;
    const findings = value['findings'];
    return (typeof value['file'] === 'string' &&
        ['parameterFiles', 'rows'].every((name) => Array.isArray(value[name])) &&
        Array.isArray(findings) &&
        findings.every((one) => (0,json/* isJsonObject */.OW)(one) && (0,json/* isJsonObject */.OW)(one['finding'])));
}

;// CONCATENATED MODULE: ./build/commands/merge/merge-command.js









/** `armored merge`: the reports of all shards of a run as the one report of that run, which also decides how it ends. */
async function runMerge(ports, args) {
    if (args.positionals.length === 0)
        throw new command_line_arguments/* UsageError */.eb('merge needs the reports of all shards: armored merge shards/*.json');
    const parts = [];
    for (const path of args.positionals)
        parts.push({ path, text: await (ports.reports ?? ports.files).read(path) });
    const report = (0,shard/* joinShards */.e)(readShards(parts));
    const texts = await textsOf(ports.files, report);
    await (0,print_report/* printReport */.Y)(ports, args, { report, text: (file) => texts.shown(file) });
    return (0,check_report/* exitCode */.I$)(report);
}
/** The texts that a report points into, as far as they are here, without secrets: the reports hold none. */
async function textsOf(files, { findings, diagnostics }) {
    const named = findings.flatMap(({ file, trace, fix }) => [file, ...[...trace, ...(fix?.edits ?? [])].map((one) => one.file)]);
    const documents = new Map();
    for (const file of new Set([...named, ...diagnostics.map((one) => one.file)])) {
        const text = await files.read(file).catch(() => undefined);
        if (text !== undefined)
            documents.set(file, (0,read/* readDocument */.u)(file, text));
    }
    const texts = (0,shown_texts/* shownTexts */.a)();
    for (const [file, document] of documents)
        texts.add(file, document.text, (0,recognise/* isTemplate */.Fl)(document) ? (0,secret_spans/* secretDefaults */.P)(document) : undefined);
    for (const { file, parameterFiles } of findings) {
        const template = documents.get(file);
        for (const each of parameterFiles.map((path) => documents.get(path)))
            if (template !== undefined && each !== undefined)
                texts.add(each.path, each.text, (0,secret_spans/* secretArguments */.t)(template, each));
    }
    return texts;
}


/***/ }),

/***/ 593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findingJson),
/* harmony export */   g: () => (/* binding */ diagnosticJson)
/* harmony export */ });
/** A finding for a report. */
function findingJson(finding) {
    return {
        ruleId: finding.ruleId,
        verdict: finding.verdict,
        severity: finding.severity,
        kind: finding.kind,
        layer: finding.layer,
        message: finding.message,
        file: finding.file,
        range: finding.span,
        resource: finding.resource,
        instances: finding.instances,
        property: finding.property,
        actual: finding.actual,
        absent: finding.absent,
        expected: finding.expected,
        parameterFiles: finding.parameterFiles,
        counterexample: finding.counterexample,
        reason: finding.reason,
        baselined: finding.baselined,
        trace: finding.trace.map(({ file, span, message }) => ({ file, range: span, message })),
        fix: finding.fix && {
            description: finding.fix.description,
            unsafe: finding.fix.unsafe,
            edits: finding.fix.edits.map(({ file, span, newText }) => ({ file, range: span, newText })),
        },
        fingerprint: finding.fingerprint,
        helpUri: finding.helpUri,
        controls: finding.controls,
        azurePolicy: finding.azurePolicy,
        suppression: finding.suppression,
    };
}
/** A diagnostic for a report. */
function diagnosticJson({ code, severity, message, file, span }) {
    return { code, severity, message, file, range: span ?? null };
}


/***/ }),

/***/ 46554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ shardFrom),
/* harmony export */   V: () => (/* binding */ shardJson)
/* harmony export */ });
/* harmony import */ var _finding_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(593);

/** The member `shard` of a report. */
function shardJson({ evaluations, diagnostics, suppressions, accepted, ...plain }) {
    return {
        ...plain,
        evaluations: evaluations.map(evaluationJson),
        diagnostics: diagnostics.map(_finding_json_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosticJson */ .g),
        suppressions: suppressions.map(({ isUsed, unused }) => ({ isUsed, unused: (0,_finding_json_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosticJson */ .g)(unused) })),
        accepted: accepted && { ...accepted, diagnostics: accepted.diagnostics.map(_finding_json_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosticJson */ .g) },
    };
}
/** The diagnostics of an evaluation are among those of its shard. */
function evaluationJson({ file, parameterFiles, checked: { resources, checked, rows, findings } }) {
    return {
        file,
        parameterFiles,
        resources,
        checked,
        rows: rows.map((row) => ({ ...row, passed: [...row.passed], setAtCreation: [...row.setAtCreation] })),
        findings: findings.map(({ finding, resource: { declaration } }) => ({ declaration, finding: (0,_finding_json_js__WEBPACK_IMPORTED_MODULE_0__/* .findingJson */ .a)(finding) })),
    };
}
/** What `shardJson` was made of. */
function shardFrom({ evaluations, diagnostics, suppressions, accepted, ...plain }) {
    return {
        ...plain,
        evaluations: evaluations.map(evaluationFrom),
        diagnostics: diagnostics.map(diagnosticFrom),
        suppressions: suppressions.map(({ isUsed, unused }) => ({ isUsed, unused: diagnosticFrom(unused) })),
        accepted: accepted && { ...accepted, diagnostics: accepted.diagnostics.map(diagnosticFrom) },
    };
}
function evaluationFrom({ file, parameterFiles, rows, findings, resources, checked }) {
    return {
        file,
        parameterFiles,
        checked: {
            resources,
            checked,
            diagnostics: [],
            rows: rows.map((row) => ({ ...row, passed: new Set(row.passed), setAtCreation: new Set(row.setAtCreation) })),
            findings: findings.map(({ declaration, finding }) => ({ finding: findingFrom(finding), resource: { declaration } })),
        },
    };
}
function findingFrom({ range, trace, fix, suppression, ...plain }) {
    return {
        ...plain,
        span: range,
        trace: trace.map(placed),
        fix: fix && { ...fix, edits: fix.edits.map(placed) },
        ...(suppression !== undefined && { suppression }),
    };
}
function placed({ range, ...rest }) {
    return { ...rest, span: range };
}
function diagnosticFrom({ range, ...plain }) {
    return range === null ? plain : { ...plain, span: range };
}


/***/ })

};
