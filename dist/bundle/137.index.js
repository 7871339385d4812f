export const id = 137;
export const ids = [137,665];
export const modules = {

/***/ 92104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ expandTemplates)
/* harmony export */ });
/* harmony import */ var _config_load_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9882);
/* harmony import */ var _discovery_discover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74059);
/* harmony import */ var _template_expand_linked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50213);
/* harmony import */ var _expanded_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41203);




/** Evaluates templates as far as that can be known: the one way in for the command line and the library. */
async function expandTemplates(files, options) {
    const { paths = [], parameters = [], noParameters = false, context = {} } = options;
    const { config, diagnostics: found } = await (0,_config_load_config_js__WEBPACK_IMPORTED_MODULE_0__/* .loadConfig */ .Z)(files, undefined);
    const diagnostics = [...found];
    const entries = [];
    const texts = new Map();
    const wanted = { paths: paths.length === 0 ? ['.'] : paths, parameters, noParameters, config };
    for await (const part of (0,_discovery_discover_js__WEBPACK_IMPORTED_MODULE_1__/* .discover */ .k)(files, wanted)) {
        diagnostics.push(...part.diagnostics);
        for (const template of part.templates)
            entries.push(...(await entriesOf(files, template, context, texts)));
    }
    const all = [...diagnostics, ...entries.flatMap((entry) => entry.diagnostics)];
    return { entries, diagnostics: toldOnce(all), text: (file) => texts.get(file) };
}
async function entriesOf(files, { document, evaluations }, context, texts) {
    const entries = [];
    for (const evaluation of evaluations) {
        for (const { path, text } of [document, ...evaluation.parameters])
            texts.set(path, text);
        const deployment = await (0,_template_expand_linked_js__WEBPACK_IMPORTED_MODULE_2__/* .expandLinked */ .W)(files, document, {
            parameters: evaluation.parameters,
            overrides: evaluation.values,
            context,
            closed: false,
        });
        entries.push((0,_expanded_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .M)(deployment, nameOf(evaluation)));
        for (const { address } of deployment.resources)
            texts.set(address.document.path, address.document.text);
    }
    return entries;
}
function nameOf({ names }) {
    return names.length === 0 ? null : names.join(', ');
}
function toldOnce(diagnostics) {
    return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}


/***/ }),

/***/ 41203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ entryJson),
  M: () => (/* binding */ entryOf)
});

// EXTERNAL MODULE: ./build/document/json.js
var json = __webpack_require__(45460);
// EXTERNAL MODULE: ./build/check/wording.js
var wording = __webpack_require__(9311);
// EXTERNAL MODULE: ./build/expression/value.js
var expression_value = __webpack_require__(45854);
// EXTERNAL MODULE: ./build/template/decisions.js
var decisions = __webpack_require__(66032);
// EXTERNAL MODULE: ./build/expression/print.js
var print = __webpack_require__(46120);
;// CONCATENATED MODULE: ./build/template/plain.js



/** A value as JSON: what is not known is the expression that remains of it, which never holds a secret. */
function plain(value) {
    if (value instanceof expression_value/* Unknown */.$r)
        return (0,print/* printExpression */.W9)(value.residual);
    if ((0,expression_value/* isArray */.cy)(value))
        return value.map(plain);
    return (0,expression_value/* isObject */.Gv)(value) ? (0,json/* objectFrom */._X)((0,json/* keysOf */.YD)(value).map((key) => [key, plain(value[key] ?? null)])) : value;
}

// EXTERNAL MODULE: ./build/template/span-of.js
var span_of = __webpack_require__(68945);
;// CONCATENATED MODULE: ./build/commands/expand/expanded-entry.js






/** Members that are printed under their own names or say nothing of what is deployed. */
const own = new Set('type name apiversion id condition existing copy resources comments metadata asserts extension import'.split(' '));
/** Everything that an expansion gives, evaluated as given. */
function entryOf(deployment, parameterFile) {
    const unknowns = [];
    const resources = deployment.resources
        .filter((resource) => resource.condition(decisions/* asGiven */.O).value !== false)
        .map((resource, index) => resourceOf(resource, `/resources/${index}`, unknowns));
    const outputs = deployment.outputs.map((output) => {
        const pointer = `/outputs/${escaped(output.name)}/value`;
        return [output.name, { type: output.type, value: printed(output.shownValue(), pointer, unknowns) }];
    });
    deployment.validate();
    return {
        file: deployment.document.path,
        parameterFile,
        scope: deployment.scope,
        resources,
        outputs: (0,json/* objectFrom */._X)(outputs),
        unknowns,
        diagnostics: deployment.diagnostics,
    };
}
function resourceOf(resource, pointer, unknowns) {
    const condition = resource.condition(decisions/* asGiven */.O).value;
    const members = resource.members().filter((name) => !own.has(name.toLowerCase()));
    return {
        type: resource.type,
        name: nameText(printed(resource.name(decisions/* asGiven */.O), `${pointer}/name`, unknowns)),
        apiVersion: resource.apiVersion,
        symbolicName: resource.symbolicName,
        existing: resource.existing,
        deployment: resource.deployment,
        condition: printed(condition, `${pointer}/condition`, unknowns),
        ...Object.fromEntries(members.flatMap((name) => {
            const { value } = resource.at([name], decisions/* asGiven */.O);
            return value === undefined ? [] : [[name, printed(value, `${pointer}/${escaped(name)}`, unknowns)]];
        })),
        range: (0,span_of/* spanOf */.e)(resource.address),
    };
}
function nameText(name) {
    return typeof name === 'string' ? name : '';
}
/** A value as JSON; notes where in it something is not known, and why. */
function printed(value, pointer, unknowns) {
    note(value, pointer, unknowns);
    return plain(value);
}
function note(value, pointer, unknowns) {
    if (value instanceof expression_value/* Unknown */.$r)
        unknowns.push({ path: pointer, reason: (0,wording/* reasonOf */.A3)(value) });
    else if ((0,expression_value/* isArray */.cy)(value))
        value.forEach((element, index) => note(element, `${pointer}/${index}`, unknowns));
    else if ((0,expression_value/* isObject */.Gv)(value)) {
        for (const key of (0,json/* keysOf */.YD)(value))
            note(value[key] ?? null, `${pointer}/${escaped(key)}`, unknowns);
    }
}
/** A key as JSON Pointer writes it. */
function escaped(key) {
    return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
/** An entry as JSON holds it. */
function entryJson({ diagnostics, ...entry }) {
    return {
        ...entry,
        diagnostics: diagnostics.map(({ code, severity, message, file, span }) => ({
            code,
            severity,
            message,
            file,
            range: span ?? null,
        })),
    };
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

/***/ 49445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The name that was probably meant, or undefined where none is near. Compares without case. */
function nearest(name, names) {
    const wanted = name.toLowerCase();
    let best;
    let begun;
    let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
    for (const candidate of names) {
        const distance = distanceBetween(wanted, candidate.toLowerCase());
        if (distance < bestDistance)
            [best, bestDistance] = [candidate, distance];
        else if (wanted.length > 2 && candidate.toLowerCase().startsWith(wanted))
            begun ??= candidate;
    }
    return best ?? begun;
}
/** Edits (insert, delete, replace, swap of neighbours) from one text to the other. */
function distanceBetween(a, b) {
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                least = Math.min(least, (before[j - 2] ?? 0) + 1);
            row.push(least);
        }
        [before, last] = [last, row];
    }
    return last[b.length] ?? 0;
}


/***/ }),

/***/ 96876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** The text of bytes, byte order mark removed; undefined where they are neither UTF-8 nor UTF-16 with a byte order mark. */
function decodeText(bytes) {
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
    if (encoding === 'utf-8') {
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) || bytes.includes(0))
            return undefined;
        const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
        return bytes.toString('utf8', hasMark ? 3 : 0);
    }
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 40677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ diskFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96876);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42375);




const defaultMaxBytes = 20 * 1024 * 1024;
const problems = {
    ENOENT: 'not-found',
    ENOTDIR: 'not-found',
    ENAMETOOLONG: 'not-found',
    EACCES: 'denied',
    EPERM: 'denied',
    EISDIR: 'is-directory',
};
const sentences = {
    'not-found': 'does not exist',
    denied: 'may not be read: permission denied',
    'is-directory': 'is a folder, not a file',
    'not-text': 'is not text: it is neither UTF-8 nor UTF-16 with a byte order mark',
    'too-large': 'is too large for a template: Azure takes at most 4 MB',
    'outside-root': 'is a link that leaves the working directory, or lies outside of it; it is not followed',
    changed: 'changed while it was read',
    other: 'could not be read',
};
function fileError(path, problem, detail, head) {
    return new _files_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f(path, problem, `${path} ${sentences[problem]}${detail === undefined ? '' : ` (${detail})`}`, head);
}
/** Files on disk, below a root that is an absolute path. Links are followed as long as they stay inside. */
function diskFiles(root, options = {}) {
    const { outside = false, maxBytes = defaultMaxBytes } = options;
    const realRoot = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
    /** The real path of what is asked for; throws FileError where a link, or the path itself, leaves the root. */
    const enter = (path) => {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(full);
        if (outside && !isInside(root, full))
            return real;
        if (!isInside(realRoot, real))
            throw fileError(path, 'outside-root');
        return real;
    };
    const attempt = (path, action) => {
        try {
            return Promise.resolve(action());
        }
        catch (error) {
            return Promise.reject(error instanceof _files_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f ? error : describe(path, error));
        }
    };
    return {
        read: (path) => attempt(path, () => (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g)(readBytes(path, enter(path), maxBytes)) ?? fail(path, 'not-text')),
        folder: (path) => attempt(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(enter(path), { withFileTypes: true })
            .map(entryOf)
            .sort((a, b) => (a.name < b.name ? -1 : 1))),
        kind: (path) => attempt(path, () => {
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(enter(path));
            return stats.isDirectory() ? 'folder' : 'file';
        }).catch((error) => {
            if (error instanceof _files_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f && error.problem === 'not-found')
                return undefined;
            throw error;
        }),
        target: (path) => attempt(path, () => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realRoot, enter(path)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') || '.'),
    };
}
function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way));
}
/** What the file system's error code means. */
function describe(path, error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
    const problem = problems[code] ?? 'other';
    return fileError(path, problem, problem === 'other' ? code : undefined);
}
function entryOf(entry) {
    const kind = entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'other';
    return { name: entry.name, kind };
}
function readBytes(path, real, maxBytes) {
    // Opening a pipe would wait for its writer, so the kind is looked at first.
    check(path, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real));
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, 'r');
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (size > maxBytes)
            throw fileError(path, 'too-large', `${(size / 1024 / 1024).toFixed(1)} MB`, headOf(descriptor));
        return readWhole(descriptor) ?? readWhole(descriptor) ?? fail(path, 'changed');
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** The bytes of an open file, or undefined where it changed meanwhile. */
function readWhole(descriptor) {
    const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
    const bytes = Buffer.allocUnsafe(before.size);
    let filled = 0;
    while (filled < bytes.length) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, filled, bytes.length - filled, filled);
        if (count === 0)
            break;
        filled += count;
    }
    const after = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
    const isSame = filled === after.size && before.size === after.size && before.mtimeMs === after.mtimeMs;
    return isSame ? bytes : undefined;
}
function headOf(descriptor) {
    const bytes = Buffer.alloc(64 * 1024);
    return bytes.toString('latin1', 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, 0, bytes.length, 0));
}
function check(path, stats) {
    if (stats.isDirectory())
        throw fileError(path, 'is-directory');
    if (!stats.isFile())
        throw fileError(path, 'other', 'not a regular file');
}
function fail(path, problem) {
    throw fileError(path, problem);
}


/***/ }),

/***/ 42375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ FileError)
/* harmony export */ });
/** A file that could not be read: `path` as it was asked for, and why. */
class FileError extends Error {
    path;
    problem;
    /** How a file that is too large begins. */
    head;
    constructor(path, problem, message, head) {
        super(message);
        this.path = path;
        this.problem = problem;
        this.head = head;
    }
}


/***/ }),

/***/ 14079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   expand: () => (/* binding */ expand),
/* harmony export */   lint: () => (/* binding */ lint)
/* harmony export */ });
/* harmony import */ var _commands_expand_expand_templates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92104);
/* harmony import */ var _commands_expand_expanded_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41203);
/* harmony import */ var _commands_lint_formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81257);
/* harmony import */ var _commands_lint_lint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18182);
/* harmony import */ var _files_disk_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40677);
/* harmony import */ var _report_finding_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(593);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9665);
/* harmony import */ var _report_print_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17123);








/** Checks templates, as `armored lint` does. Nothing is printed or written. What is wrong with the input is in the report. */
async function lint({ folder, ...options } = {}) {
    const { report, exitCode, text } = await (0,_commands_lint_lint_js__WEBPACK_IMPORTED_MODULE_3__/* .lint */ .u)({ files: filesOf(folder) }, options);
    const result = (0,_report_json_js__WEBPACK_IMPORTED_MODULE_5__.reportJson)(report);
    return {
        report: plain(result),
        exitCode,
        format: async (name, { color = false, width = 100, quiet = false } = {}) => {
            const load = Object.hasOwn(_commands_lint_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .formats */ .F, name) ? _commands_lint_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .formats */ .F[name] : undefined;
            if (load === undefined)
                throw new TypeError(`there is no format ${name}: one of ${Object.keys(_commands_lint_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .formats */ .F).join(', ')}`);
            return (await load())(report, { text, color, width, quiet });
        },
    };
}
/** Evaluates templates, as `armored expand` does, as far as that can be known. */
async function expand({ folder, ...options } = {}) {
    const { entries, diagnostics } = await (0,_commands_expand_expand_templates_js__WEBPACK_IMPORTED_MODULE_0__/* .expandTemplates */ .O)(filesOf(folder), options);
    const result = { templates: entries.map(_commands_expand_expanded_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .entryJson */ .B), diagnostics: diagnostics.map(_report_finding_json_js__WEBPACK_IMPORTED_MODULE_7__/* .diagnosticJson */ .g) };
    return plain(result);
}
function filesOf(folder = process.cwd()) {
    return (0,_files_disk_files_js__WEBPACK_IMPORTED_MODULE_4__/* .diskFiles */ .T)(folder, { outside: true });
}
/** Plain data: ARM's own kinds of numbers become JavaScript's. */
function plain(value) {
    return JSON.parse((0,_report_print_json_js__WEBPACK_IMPORTED_MODULE_6__/* .printJson */ .Q)(value));
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

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json),
/* harmony export */   reportJson: () => (/* binding */ reportJson)
/* harmony export */ });
/* harmony import */ var _finding_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(593);
/* harmony import */ var _print_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17123);
/* harmony import */ var _shard_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46554);



/** The report as JSON (contract, section 3): what scripts read, and what shards are joined from. */
const json = (report) => `${(0,_print_json_js__WEBPACK_IMPORTED_MODULE_0__/* .printJson */ .Q)(reportJson(report))}\n`;
/** A report as JSON holds it. */
function reportJson(report) {
    return {
        schemaVersion: 1,
        tool: report.tool,
        summary: report.summary,
        findings: report.findings.map(_finding_json_js__WEBPACK_IMPORTED_MODULE_1__/* .findingJson */ .a),
        diagnostics: report.diagnostics.map(_finding_json_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnosticJson */ .g),
        coverage: report.coverage.map(({ file, resource, layers, setAtCreation }) => ({ file, resource, layers, setAtCreation })),
        shard: report.shard && (0,_shard_json_js__WEBPACK_IMPORTED_MODULE_2__/* .shardJson */ .V)(report.shard),
    };
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


/***/ }),

/***/ 59307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ tool)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = /*#__PURE__*/JSON.parse('{"UU":"armored-transit","rE":"0.1.0"}');
;// CONCATENATED MODULE: ./build/version.js

/** Name and version of the tool, as reports carry them. */
const tool = { name: package_namespaceObject.UU, version: package_namespaceObject.rE };


/***/ })

};
