export const id = 410;
export const ids = [410];
export const modules = {

/***/ 9311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   h2: () => (/* binding */ requirementOf),
/* harmony export */   vp: () => (/* binding */ showValue)
/* harmony export */ });
/* harmony import */ var _document_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45460);
/* harmony import */ var _expression_print_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46120);
/* harmony import */ var _expression_unknowns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14564);



/** What a setting must be. */
function requirementOf({ secure }, minimumTls) {
    return requirement(secure, minimumTls);
}
function requirement(match, minimumTls) {
    if ('equals' in match)
        return mustBe(listed(match.equals, 'or'));
    if ('not' in match)
        return { must: `must not be ${listed(match.not, 'or')}`, expected: `not ${listed(match.not, 'or')}` };
    if ('tls' in match)
        return mustBe(`TLS ${match.ceiling === '1.3' ? minimumTls : match.tls} or newer`);
    if ('scheme' in match)
        return mustBe(`${listed(match.scheme, 'or')} URL`, articleOf(match.scheme));
    if ('atLeast' in match)
        return mustBe(`${match.atLeast} or more`);
    return requirementOfList(match, minimumTls);
}
function requirementOfList(match, minimumTls) {
    if ('every' in match) {
        const { expected } = requirement(match.every, minimumTls);
        return { must: `must list only ${expected}`, expected: `only ${expected}` };
    }
    if ('none' in match) {
        return { must: `must not list ${listed(match.none, 'or')}`, expected: `none of ${listed(match.none, 'and')}` };
    }
    if ('includes' in match) {
        return { must: `must list ${listed(match.includes, 'and')}`, expected: `a list with ${listed(match.includes, 'and')}` };
    }
    if ('lacks' in match)
        return { must: `must ${match.must}`, expected: `a text that must ${match.must}` };
    if ('notScheme' in match) {
        const schemes = listed(match.notScheme, 'or');
        return { must: `must not be ${articleOf(match.notScheme)}${schemes} URL`, expected: `no ${schemes} URL` };
    }
    return { must: 'must be set', expected: 'a value' };
}
function mustBe(expected, article = '') {
    return { must: `must be ${article}${expected}`, expected };
}
/** These names are read letter by letter, and begin with a vowel: an HTTPS URL. */
const vowelled = /^(?:https?|ldaps?|ftp|amqps?|mqtts?)$/i;
function articleOf([scheme = '']) {
    return vowelled.test(scheme) ? 'an ' : 'a ';
}
const maxListed = 6;
function listed(values, word) {
    const texts = values.slice(0, maxListed).map(showValue);
    if (values.length > maxListed)
        texts.push(`${values.length - maxListed} more`);
    return [texts.slice(0, -1).join(', '), texts.at(-1)].filter((text) => text !== '').join(` ${word} `);
}
const maxShown = 80;
/** A value as people read it: a string without quotes, shortened. */
function showValue(value) {
    const text = typeof value === 'string' ? value : printed(value);
    return text.length > maxShown ? `${text.slice(0, maxShown - 1)}…` : text;
}
function printed(value) {
    if (typeof value === 'boolean')
        return String(value);
    return typeof value === 'object' && value !== null && !(0,_expression_unknowns_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownIn */ .e3)(value) && !(value instanceof _document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .Float */ .nt)
        ? JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? String(part) : part))
        : (0,_expression_print_js__WEBPACK_IMPORTED_MODULE_1__/* .printValue */ .jt)(value);
}
/** Why a value is not known, as the end of a sentence. */
function reasonOf({ reason, residual }) {
    switch (reason.kind) {
        case 'runtime':
            return `${reason.function}() is known only at deployment`;
        case 'context':
            return `${reason.name} is known only at deployment`;
        case 'parameter':
            return `a caller may pass anything as \`${reason.name}\`, which decides ${shorten((0,_expression_print_js__WEBPACK_IMPORTED_MODULE_1__/* .printExpression */ .W9)(residual))}`;
        case 'secret':
            return `\`${reason.name}\` is a secret and is not read`;
        case 'error':
            return `it cannot be evaluated: ${reason.message}`;
        case 'copy':
            return `how often the loop \`${reason.name}\` runs is not known`;
        case 'limit':
            return `a bound is exceeded: ${reason.limit}`;
    }
}
function shorten(text) {
    return `\`${text.length > maxShown ? `${text.slice(0, maxShown - 1)}…` : text}\``;
}


/***/ }),

/***/ 45169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ emptyConfig)
/* harmony export */ });
/** What holds where there is no configuration file. */
const emptyConfig = { rules: [], include: [], exclude: [], ignore: [], parameters: [] };


/***/ }),

/***/ 9882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var _files_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42375);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45169);


const places = ['armored.yml', 'armored.yaml', '.github/armored.yml', '.github/armored.yaml'];
/** The configuration named, else the one in its usual places, else an empty one. Throws FileError. */
async function loadConfig(files, named) {
    for (const path of named === undefined ? places : [named]) {
        const text = await readIfThere(files, path, named !== undefined);
        if (text === undefined)
            continue;
        // The YAML reader is loaded only where there is something to read.
        const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(201)]).then(__webpack_require__.bind(__webpack_require__, 12201));
        return parseConfig(path, text);
    }
    return { config: _config_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyConfig */ .i, diagnostics: [] };
}
async function readIfThere(files, path, isNamed) {
    try {
        return await files.read(path);
    }
    catch (error) {
        if (!isNamed && error instanceof _files_files_js__WEBPACK_IMPORTED_MODULE_0__/* .FileError */ .f && error.problem === 'not-found')
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 74059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ discover)
});

// EXTERNAL MODULE: ./build/document/read.js + 5 modules
var read = __webpack_require__(54365);
// EXTERNAL MODULE: ./build/files/files.js
var files_files = __webpack_require__(42375);
// EXTERNAL MODULE: ./build/files/walk.js + 1 modules
var walk = __webpack_require__(35819);
// EXTERNAL MODULE: ./build/discovery/file-diagnostic.js
var file_diagnostic = __webpack_require__(20371);
// EXTERNAL MODULE: ./build/discovery/parameters-folder.js
var parameters_folder = __webpack_require__(99426);
;// CONCATENATED MODULE: ./build/discovery/evaluation-plan.js





const withDefaults = { parameters: [], values: {}, names: [] };
/** The plan: `--no-parameters`, else `--parameters`, else the configuration, else the files beside the template. */
async function evaluationPlan(files, options) {
    const { parameters, noParameters, config, values } = options;
    const broken = [];
    if (noParameters)
        return { diagnostics: [], of: () => Promise.resolve([withDefaults]) };
    if (parameters.length > 0 || values !== undefined) {
        const documents = [];
        for (const path of new Set(parameters.map(walk/* normalizePath */.Fd)))
            documents.push(...(await readNamed(files, path, broken)));
        const plan = (inputs) => values === undefined ? inputs : broken.length > 0 || inputs.length < parameters.length ? [] : [merged(inputs, values)];
        return {
            diagnostics: broken,
            of: (template, _, diagnostics) => Promise.resolve(plan(fitting(template, documents, diagnostics))),
        };
    }
    const read = new Map();
    const configured = config.parameters.map(({ template, evaluations }) => ({ matches: (0,walk/* globMatcher */.fU)([template]), evaluations }));
    return {
        diagnostics: [],
        async of(template, folder, diagnostics) {
            const evaluations = configured.filter(({ matches }) => matches(template.path)).flatMap((entry) => entry.evaluations);
            if (evaluations.length > 0) {
                const inputs = [];
                for (const evaluation of evaluations)
                    inputs.push(...(await configuredInput(template, evaluation, diagnostics)));
                return inputs;
            }
            const found = await folder.filesOf(template);
            if (found === undefined)
                return [];
            return found.length === 0 ? [withDefaults] : found.map(inputOf);
        },
    };
    async function configuredInput(template, { name, files: paths, values }, diagnostics) {
        const documents = [];
        for (const path of paths.map(walk/* normalizePath */.Fd)) {
            const known = read.get(path) ?? readNamed(files, path, diagnostics);
            read.set(path, known);
            documents.push(...(await known));
        }
        const fit = fitting(template, documents, diagnostics);
        if (fit.length < paths.length)
            return [];
        const fallback = [name ?? config.path ?? 'the configuration'];
        const names = paths.length > 0 ? documents.map(({ path }) => path) : fallback;
        return [{ parameters: documents, values, names }];
    }
}
function merged(inputs, values) {
    return { parameters: inputs.flatMap((input) => input.parameters), values, names: inputs.flatMap(({ names }) => names) };
}
function inputOf(document) {
    return { parameters: [document], values: {}, names: [document.path] };
}
/** An evaluation for each file that fits the template; a named file that does not is an error. */
function fitting(template, documents, diagnostics) {
    return documents.flatMap((document) => {
        const misfit = (0,parameters_folder/* misfitOf */.U)(document, template);
        if (misfit === undefined)
            return [inputOf(document)];
        diagnostics.push({ ...misfit, severity: 'error', message: misfit.message.replace(' is skipped: ', ' does not fit: ') });
        return [];
    });
}
async function readNamed(files, path, diagnostics) {
    const start = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
    if (/\.bicepparam$/i.test(path)) {
        const message = `${path} is not evaluated: Bicep parameters are not compiled yet; compile them with: bicep build-params ${path}`;
        diagnostics.push({ code: 'bicep/parameters-not-compiled', severity: 'error', message, file: path, span: start });
        return [];
    }
    try {
        const document = (0,read/* readDocument */.u)(path, await files.read(path));
        diagnostics.push(...document.diagnostics);
        return document.value === undefined ? [] : [document];
    }
    catch (error) {
        if (!(error instanceof files_files/* FileError */.f))
            throw error;
        diagnostics.push((0,file_diagnostic/* fileDiagnostic */.Q)(error));
        return [];
    }
}

// EXTERNAL MODULE: ./build/discovery/recognise.js
var recognise = __webpack_require__(45916);
;// CONCATENATED MODULE: ./build/discovery/discover.js







/** Beyond so many files in one folder their texts are read anew when their turn comes, so that memory does not grow with them. */
const heldAtOnce = 500;
/** Finds templates and their parameters files, a folder at a time, so that memory does not grow with their number. */
async function* discover(files, options) {
    const { include, exclude } = options.config;
    const plan = await evaluationPlan(files, options);
    if (plan.diagnostics.length > 0)
        yield { templates: [], diagnostics: plan.diagnostics };
    const uncompiled = [];
    const accepts = (path) => /\.(?:jsonc?|bicep)$/i.test(path);
    for await (const walked of (0,walk/* walk */.GG)(files, options.paths, { accepts, include, exclude })) {
        if (walked.kind === 'problem') {
            yield { templates: [], diagnostics: [(0,file_diagnostic/* fileDiagnostic */.Q)(walked.error)] };
            continue;
        }
        const diagnostics = [];
        const found = [];
        for (const file of walked.files) {
            if (!/\.bicep$/i.test(file.path)) {
                const document = await readTemplate(files, file, diagnostics);
                if (document !== undefined)
                    found.push({ file, document: walked.files.length > heldAtOnce ? undefined : document });
            }
            else if (file.named)
                diagnostics.push(notCompiled(file.path));
            else if (!(await hasCompiled(files, file.path)))
                uncompiled.push(file.path);
        }
        const folder = (0,parameters_folder/* parametersFolder */.T)(files, walked.folder, found.map(({ file }) => file.path));
        for (const each of found) {
            const document = each.document ?? (await readAgain(files, each.file, diagnostics));
            // What was found of a template goes with it.
            each.document = undefined;
            if (document === undefined)
                continue;
            const evaluations = await plan.of(document, folder, diagnostics);
            yield { templates: [{ document, evaluations }], diagnostics: [] };
        }
        yield { templates: [], diagnostics: [...diagnostics, ...folder.diagnostics()] };
    }
    if (uncompiled.length > 0)
        yield { templates: [], diagnostics: [notCompiledNotice(uncompiled)] };
}
/** A template once more, whose diagnostics were told when it was found; what happened to it since is told. */
async function readAgain(files, file, diagnostics) {
    const since = [];
    const document = await readTemplate(files, { ...file, named: true }, since);
    if (document === undefined)
        diagnostics.push(...since);
    return document;
}
/** The template that a file holds: none where a walked file is other JSON, which is nobody's concern. */
async function readTemplate(files, { path, named }, diagnostics) {
    let text;
    try {
        text = await files.read(path);
    }
    catch (error) {
        if (!(error instanceof files_files/* FileError */.f))
            throw error;
        const isOther = !named && error.problem === 'too-large' && !(0,recognise/* mayBeTemplate */.Lz)(error.head ?? '');
        if (!isOther)
            diagnostics.push((0,file_diagnostic/* fileDiagnostic */.Q)(error));
        return undefined;
    }
    if (!named && !(0,recognise/* mayBeTemplate */.Lz)(text))
        return undefined;
    const document = (0,read/* readDocument */.u)(path, text);
    if (document.value === undefined)
        diagnostics.push(...document.diagnostics);
    if (document.value === undefined || (!named && !(0,recognise/* isTemplate */.Fl)(document)))
        return undefined;
    const refusal = named ? notTemplate(document) : undefined;
    if (refusal !== undefined) {
        diagnostics.push(refusal);
        return undefined;
    }
    diagnostics.push(...document.diagnostics);
    return document;
}
/** Why a named file is no template, where it is not; without a `$schema`, its resources decide. */
function notTemplate(document) {
    if ((0,recognise/* isTemplate */.Fl)(document))
        return undefined;
    const { path } = document;
    const schema = (0,recognise/* schemaOf */.pP)(document);
    if (schema === undefined && (0,recognise/* memberOf */.C5)(document.value, 'resources') !== undefined)
        return undefined;
    const message = (0,recognise/* isParametersFile */.JF)(document)
        ? `${path} is a parameters file, not a template: name its template and pass this file with --parameters`
        : schema === undefined
            ? `${path} is no template: it has neither a $schema nor resources`
            : `${path} is no template: its $schema is not that of a deployment template`;
    return { code: 'template/not-a-template', severity: 'error', message, file: path, span: document.locate(['$schema']) };
}
async function hasCompiled(files, path) {
    return (await files.kind(path.replace(/\.bicep$/i, '.json')).catch(() => undefined)) === 'file';
}
const start = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
function notCompiled(path) {
    const message = `${path} is not checked: Bicep is not compiled yet; compile it with: bicep build ${path}, and check the JSON`;
    return { code: 'bicep/not-compiled', severity: 'error', message, file: path, span: start };
}
function notCompiledNotice(paths) {
    const [first = ''] = paths;
    const which = paths.length === 1 ? `${first} is not checked` : `${paths.length} Bicep files are not checked, ${first} the first`;
    const message = `${which}: Bicep is not compiled yet; compile them with bicep build, and check the JSON`;
    return { code: 'bicep/not-compiled', severity: 'notice', message, file: first, span: start };
}


/***/ }),

/***/ 20371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ fileDiagnostic)
/* harmony export */ });
/** What is said of a path that could not be read or followed; links that lead away are only a warning. */
function fileDiagnostic({ path, problem, message }) {
    return {
        code: `file/${problem}`,
        severity: problem === 'outside-root' ? 'warning' : 'error',
        message,
        file: path,
        span: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
    };
}


/***/ }),

/***/ 99426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parametersFolder),
/* harmony export */   U: () => (/* binding */ misfitOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _document_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54365);
/* harmony import */ var _files_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42375);
/* harmony import */ var _file_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20371);
/* harmony import */ var _parameters_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19552);
/* harmony import */ var _recognise_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45916);






/** The folder of templates that were found there, by path; `Files` is asked for its entries when first needed. */
function parametersFolder(files, folder, templates) {
    const diagnostics = [];
    const documents = new Map();
    const stems = new Map(templates.map((path) => [(0,_parameters_names_js__WEBPACK_IMPORTED_MODULE_3__/* .stemOf */ .Vc)(path), Promise.resolve(true)]));
    const fitting = new Set();
    const misfits = new Map();
    let listed;
    let bicepUsers;
    const pathOf = (name) => (folder === '.' ? name : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, name));
    const names = () => (listed ??= files.folder(folder).then((entries) => namesOf(entries.filter(({ kind }) => kind === 'file' || kind === 'link').map(({ name }) => name)), () => namesOf([])));
    const read = (name) => {
        const known = documents.get(name) ?? readParameters(files, pathOf(name), diagnostics);
        documents.set(name, known);
        return known;
    };
    const isTemplateStem = (stem) => {
        const known = stems.get(stem) ?? names().then(({ byStem }) => anyTemplate(files, (byStem.get(stem) ?? []).map(pathOf)));
        stems.set(stem, known);
        return known;
    };
    /** The stem of the template that a file belongs to by its name. */
    const owner = async (name) => {
        for (const stem of (0,_parameters_names_js__WEBPACK_IMPORTED_MODULE_3__/* .ownersOf */ .K2)(name))
            if (await isTemplateStem(stem))
                return stem;
        return undefined;
    };
    return {
        async filesOf(template) {
            const stem = (0,_parameters_names_js__WEBPACK_IMPORTED_MODULE_3__/* .stemOf */ .Vc)(template.path);
            const found = [];
            let isBroken = false;
            await noteBicepParameters(stem);
            const { byOwner, shared } = await names();
            for (const name of sortedUnion(byOwner.get(stem) ?? [], shared)) {
                if (pathOf(name) === template.path)
                    continue;
                const owned = await owner(name);
                if (owned !== stem && (owned !== undefined || !(0,_parameters_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isSharedName */ .HQ)(name)))
                    continue;
                const document = await read(name);
                if (document === undefined)
                    continue;
                if (document.value === undefined)
                    isBroken = true;
                const misfit = misfitOf(document, template);
                if (misfit === undefined)
                    fitting.add(name);
                else
                    misfits.set(name, misfit);
                if (misfit === undefined && document.value !== undefined)
                    found.push(document);
            }
            return isBroken && found.length === 0 ? undefined : found;
        },
        diagnostics: () => [...diagnostics, ...[...misfits].filter(([name]) => !fitting.has(name)).map(([, misfit]) => misfit)],
    };
    async function noteBicepParameters(stem) {
        const users = await (bicepUsers ??= names().then(({ bicep }) => usersOf(files, bicep, pathOf)));
        for (const name of users.get(stem) ?? [])
            diagnostics.push({
                code: 'bicep/parameters-not-compiled',
                severity: 'notice',
                message: `${name} is not evaluated: Bicep parameters are not compiled yet; compile them with: bicep build-params ${name}`,
                file: pathOf(name),
                span: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
            });
    }
}
function namesOf(all) {
    const byStem = new Map();
    const byOwner = new Map();
    const add = (map, stem, name) => {
        const known = map.get(stem);
        if (known === undefined)
            map.set(stem, [name]);
        else
            known.push(name);
    };
    for (const name of all) {
        add(byStem, (0,_parameters_names_js__WEBPACK_IMPORTED_MODULE_3__/* .stemOf */ .Vc)(name), name);
        if ((0,_parameters_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isParametersName */ .yT)(name))
            for (const stem of (0,_parameters_names_js__WEBPACK_IMPORTED_MODULE_3__/* .ownersOf */ .K2)(name))
                add(byOwner, stem, name);
    }
    const bicep = all.filter((name) => /\.bicepparam$/i.test(name));
    return { byStem, byOwner, shared: all.filter(_parameters_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isSharedName */ .HQ), bicep };
}
function sortedUnion(a, b) {
    return [...new Set([...a, ...b])].sort();
}
/** The `.bicepparam` files of a folder, by the stem of the template that each uses. */
async function usersOf(files, names, pathOf) {
    const users = new Map();
    for (const name of names) {
        const used = (0,_parameters_names_js__WEBPACK_IMPORTED_MODULE_3__/* .usedBy */ .XP)(await files.read(pathOf(name)).catch(() => ''));
        if (used === undefined)
            continue;
        const stem = (0,_parameters_names_js__WEBPACK_IMPORTED_MODULE_3__/* .stemOf */ .Vc)(used.replace(/\.bicep$/i, '.json'));
        users.set(stem, [...(users.get(stem) ?? []), name]);
    }
    return users;
}
async function readParameters(files, path, diagnostics) {
    try {
        const document = (0,_document_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocument */ .u)(path, await files.read(path));
        diagnostics.push(...document.diagnostics);
        return document;
    }
    catch (error) {
        if (!(error instanceof _files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f))
            throw error;
        diagnostics.push((0,_file_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__/* .fileDiagnostic */ .Q)(error));
        return undefined;
    }
}
async function anyTemplate(files, paths) {
    for (const path of paths) {
        const text = await files.read(path).catch(() => '');
        if ((0,_recognise_js__WEBPACK_IMPORTED_MODULE_4__/* .mayBeTemplate */ .Lz)(text) && (0,_recognise_js__WEBPACK_IMPORTED_MODULE_4__/* .isTemplate */ .Fl)((0,_document_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocument */ .u)(path, text)))
            return true;
    }
    return false;
}
/** Why a parameters file is not one of this template, where it is not. */
function misfitOf(parameters, template) {
    if (parameters.value === undefined || template.value === undefined)
        return undefined;
    const notice = (message, span = parameters.locate(['$schema'])) => ({
        code: 'parameters/not-of-template',
        severity: 'notice',
        message,
        file: parameters.path,
        span,
    });
    if (!(0,_recognise_js__WEBPACK_IMPORTED_MODULE_4__/* .isParametersFile */ .JF)(parameters))
        return notice(`${parameters.path} is skipped: it is no parameters file`);
    const declared = new Set((0,_recognise_js__WEBPACK_IMPORTED_MODULE_4__/* .parameterNames */ .u6)(template).map((name) => name.toLowerCase()));
    const unknown = (0,_recognise_js__WEBPACK_IMPORTED_MODULE_4__/* .parameterNames */ .u6)(parameters).find((name) => !declared.has(name.toLowerCase()));
    if (unknown === undefined)
        return undefined;
    return notice(`${parameters.path} is skipped: ${template.path} declares no parameter ${unknown}`, parameters.locate(['parameters', unknown], 'key'));
}


/***/ }),

/***/ 19552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ isSharedName),
/* harmony export */   K2: () => (/* binding */ ownersOf),
/* harmony export */   Vc: () => (/* binding */ stemOf),
/* harmony export */   XP: () => (/* binding */ usedBy),
/* harmony export */   yT: () => (/* binding */ isParametersName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const json = /\.jsonc?$/i;
/** Whether a file's name says that it is a parameters file. */
function isParametersName(name) {
    return json.test(name) && name.toLowerCase().replace(json, '').split('.').includes('parameters');
}
/** Whether a file is a parameters file of whichever template beside it declares all its names. */
function isSharedName(name) {
    return /^(?:azuredeploy\.)?parameters\.jsonc?$/i.test(name);
}
/** The name of a template without its extension, lower case: what the names of its parameters files begin with. */
function stemOf(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path).toLowerCase().replace(json, '');
}
/**
 * The stems of the templates that a parameters file may belong to, longest first: `X` of `X.parameters.json`,
 * `X.parameters.*.json` and `X.*.parameters.json`.
 */
function ownersOf(name) {
    const parts = stemOf(name).split('.');
    const stems = new Set();
    parts.forEach((part, index) => {
        if (part !== 'parameters' || index === 0)
            return;
        stems.add(parts.slice(0, index).join('.'));
        if (index !== parts.length - 1)
            return;
        for (let end = index - 1; end > 0; end--)
            stems.add(parts.slice(0, end).join('.'));
    });
    return [...stems].sort((a, b) => b.length - a.length);
}
/** The file that a `.bicepparam` text names with `using`, relative to that file. */
function usedBy(text) {
    return /^[ \t]*using[ \t]+'([^'\r\n]+)'/m.exec(text)?.[1];
}


/***/ }),

/***/ 28619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ createHash)
/* harmony export */ });
/** A hash under way. node:crypto is loaded with the first: that takes longer than it takes to check a small template. */
function createHash(algorithm) {
    return process.getBuiltinModule('node:crypto').createHash(algorithm);
}


/***/ }),

/***/ 99273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ property),
/* harmony export */   T_: () => (/* binding */ access),
/* harmony export */   yN: () => (/* binding */ declaredOf)
/* harmony export */ });
/* unused harmony export element */
/* harmony import */ var _document_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45460);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19694);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56707);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46120);
/* harmony import */ var _unknowns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14564);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45854);






/** `target.name`, of a known target. Throws ExpressionError where there is no such property. */
function property(target, name) {
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(target)) {
        throw accessError(`the property '${name}' can't be read of a value of type ${(0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .typeOf */ .QP)(target)}`);
    }
    const key = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .findKey */ .Tj)(target, name);
    if (key === undefined)
        throw accessError(`the property '${name}' doesn't exist${available(target)}`);
    return target[key] ?? null;
}
/** An access to a value that may be unknown: what is known of its member all the same, or what remains of the access. */
function access(target, index) {
    if (!(target instanceof _value_js__WEBPACK_IMPORTED_MODULE_5__/* .Unknown */ .$r) && !(index instanceof _value_js__WEBPACK_IMPORTED_MODULE_5__/* .Unknown */ .$r))
        return element(target, index);
    const declared = declaredOf(target, index);
    return declared === undefined ? (0,_unknowns_js__WEBPACK_IMPORTED_MODULE_4__/* .remainder */ .CQ)(indexed((0,_print_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)(target), (0,_print_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)(index)), [target, index]) : declared;
}
/** What is known of a member of an unknown. */
function declaredOf(target, index) {
    const isStep = typeof index === 'string' || typeof index === 'number';
    return target instanceof _value_js__WEBPACK_IMPORTED_MODULE_5__/* .Unknown */ .$r && isStep ? target.declared?.(index) : undefined;
}
function indexed(target, index) {
    return { kind: 'index', target, index, start: -1, end: -1 };
}
/** `target[index]`, both known. Throws ExpressionError where there is no such element or property. */
function element(target, index) {
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isArray */ .cy)(target)) {
        if (typeof index === 'bigint')
            throw accessError(`the index ${index} is outside the array of ${target.length} elements`);
        if (typeof index !== 'number' || !Number.isInteger(index)) {
            throw accessError(`an array takes an integer as its index, not ${(0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .typeOf */ .QP)(index)}`);
        }
        const found = target[index];
        if (found === undefined)
            throw accessError(`the index ${index} is outside the array of ${target.length} elements`);
        return found;
    }
    if (typeof index === 'string')
        return property(target, index);
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(target))
        throw accessError(`an object takes a string as its index, not ${(0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .typeOf */ .QP)(index)}`);
    throw accessError(`an index needs an array or an object, not ${(0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .typeOf */ .QP)(target)}`);
}
function available(object) {
    const keys = (0,_document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)(object);
    if (keys.length === 0)
        return ': the object is empty';
    const some = keys.slice(0, 10).map((key) => (key.length > 40 ? `${key.slice(0, 40)}…` : key));
    return `; the object has ${some.join(', ')}${keys.length > 10 ? ', …' : ''}`;
}
function accessError(message) {
    return new _environment_js__WEBPACK_IMPORTED_MODULE_1__/* .ExpressionError */ .t('expression/property', message);
}


/***/ }),

/***/ 58151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withArguments),
/* harmony export */   C: () => (/* binding */ partsOf)
/* harmony export */ });
/** A call with other arguments. */
function withArguments({ namespace, name, origin }, args) {
    return {
        kind: 'call',
        ...(namespace !== undefined && { namespace }),
        name,
        args,
        ...(origin !== undefined && { origin }),
        start: -1,
        end: -1,
    };
}
/** The expressions directly inside one. */
function partsOf(expression) {
    switch (expression.kind) {
        case 'literal':
            return [];
        case 'call':
            return expression.args;
        case 'property':
            return [expression.target];
        case 'index':
            return [expression.target, expression.index];
    }
}


/***/ }),

/***/ 38163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r4: () => (/* binding */ applyCall),
  wE: () => (/* binding */ checkCount),
  W$: () => (/* binding */ findFunction),
  OH: () => (/* binding */ isLambda),
  x5: () => (/* binding */ locate),
  $J: () => (/* binding */ unknownFunction)
});

// EXTERNAL MODULE: ./build/expression/ast.js
var ast = __webpack_require__(58151);
// EXTERNAL MODULE: ./build/expression/environment.js
var environment = __webpack_require__(19694);
;// CONCATENATED MODULE: ./build/expression/function.js

/** A value that a function does not take; the message is one sentence about the argument, without the function's name. */
function argumentError(message) {
    return new environment/* ExpressionError */.t('expression/invalid-argument', message);
}

// EXTERNAL MODULE: ./build/expression/equality.js
var equality = __webpack_require__(49039);
// EXTERNAL MODULE: ./build/expression/value.js
var expression_value = __webpack_require__(45854);
;// CONCATENATED MODULE: ./build/expression/functions/array.js



/** The elements of what has been checked to be an array. */
function array_elements(value) {
    return (0,expression_value/* isArray */.cy)(value) ? value : [];
}
/** Elements that are the same (in the order of keys, too) only once, at their first place. */
function distinct(items, { spend }) {
    const seen = new Set();
    return items.filter((item) => {
        const key = (0,equality/* identity */.D)(item, spend);
        return !seen.has(key) && seen.add(key);
    });
}
function flatten(items, context) {
    if (items.some((item) => item instanceof expression_value/* Unknown */.$r))
        return context.remains();
    const wrong = items.find((item) => !(0,expression_value/* isArray */.cy)(item));
    if (wrong !== undefined)
        throw argumentError(`every element must be an array, not ${(0,expression_value/* typeOf */.QP)(wrong)}`);
    const flat = items.flat();
    context.spend(flat.length);
    return flat;
}
const arrayFunctions = [
    { name: 'array', takes: ['any'], unknowns: 'nested', call: ([value = null]) => ((0,expression_value/* isArray */.cy)(value) ? value : [value]) },
    {
        name: 'createArray',
        takes: ['any'],
        min: 0,
        max: Infinity,
        unknowns: 'all',
        call: (args, { spend }) => {
            spend(args.length);
            return args;
        },
    },
    { name: 'distinct', takes: ['array'], call: ([items], context) => distinct(array_elements(items), context) },
    { name: 'flatten', takes: ['array'], unknowns: 'nested', call: ([items], context) => flatten(array_elements(items), context) },
];

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/document/json.js
var json = __webpack_require__(45460);
// EXTERNAL MODULE: ./build/document/reader.js
var reader = __webpack_require__(75965);
// EXTERNAL MODULE: ./build/expression/json-text.js
var json_text = __webpack_require__(46869);
;// CONCATENATED MODULE: ./build/expression/functions/encoding.js





const encoding_text = (value) => (typeof value === 'string' ? value : '');
const toBase64 = (value) => external_node_buffer_.Buffer.from(value, 'utf8').toString('base64');
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
function fromBase64(value) {
    const bare = value.replace(/[ \t\r\n]/g, '');
    if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(bare))
        throw argumentError('this is no base64');
    return utf8.decode(external_node_buffer_.Buffer.from(bare, 'base64'));
}
/** Reads the first value of a text as json() does. Throws ExpressionError. */
function readJson(json) {
    const { value, remarks } = (0,reader/* readLenient */.q)(json, { firstOnly: true });
    if (value === undefined)
        throw argumentError(`this is no JSON: ${remarks.at(-1)?.message ?? ''}`);
    return value;
}
const percent = (bytes) => Array.from(external_node_buffer_.Buffer.from(bytes, 'utf8'), hex).join('');
const hex = (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
/** Percent-encodes all but unreserved characters, as Uri.EscapeDataString. */
function escapeData(value) {
    return value.replace(/[^A-Za-z0-9\-_.~]+/g, percent);
}
/** Decodes `+`, `%XX` and `%uXXXX`; what is broken stays. */
function unescapeData(value) {
    return value
        .replaceAll('+', ' ')
        .replace(/%u([\da-f]{4})|(?:%[\da-f]{2})+/gi, (escape, unit) => unit === undefined ? utf8.decode(external_node_buffer_.Buffer.from(escape.replaceAll('%', ''), 'hex')) : String.fromCharCode(parseInt(unit, 16)));
}
function textOf(value) {
    if (typeof value === 'boolean')
        return value ? 'True' : 'False';
    if (value instanceof json/* Float */.nt)
        return (0,json_text/* printFloat */.a)(value.value);
    return typeof value === 'number' ? (0,json_text/* printFloat */.a)(value) : (0,json_text/* printJson */.Q)(value);
}
function dataUri(value) {
    const [type, data] = typeof value === 'string' ? ['text/plain', value] : ['application/json', textOf(value)];
    return `data:${type};charset=utf-8;base64,${toBase64(data)}`;
}
function dataUriToString(uri) {
    const match = /^data:([^,]*),([^]*)$/i.exec(uri);
    if (match === null)
        throw argumentError('a data URI is data:[type][;base64],data');
    const [type = '', ...options] = (match[1] ?? '').split(';');
    const isBase64 = options.at(-1)?.toLowerCase() === 'base64';
    if (isBase64)
        options.pop();
    if (type === '' && options[0]?.includes('=') === true)
        throw argumentError('a data URI with parameters needs a type');
    const charset = options.find((option) => /^charset=/i.test(option))?.slice(8) ?? 'utf-8';
    if (!/^utf-?8$/i.test(charset))
        throw argumentError('the charset of a data URI must be utf-8');
    return isBase64 ? fromBase64(match[2] ?? '') : unescapeData(match[2] ?? '');
}
const encodingFunctions = [
    { name: 'json', takes: ['string'], call: ([value]) => readJson(encoding_text(value)) },
    { name: 'base64', takes: ['string'], call: ([value]) => toBase64(encoding_text(value)) },
    { name: 'base64ToString', takes: ['string'], call: ([value]) => fromBase64(encoding_text(value)) },
    { name: 'base64ToJson', takes: ['string'], call: ([value]) => readJson(fromBase64(encoding_text(value))) },
    { name: 'uriComponent', takes: ['string'], call: ([value]) => escapeData(encoding_text(value)) },
    { name: 'uriComponentToString', takes: ['string'], call: ([value]) => unescapeData(encoding_text(value)) },
    {
        name: 'dataUri',
        takes: [['string', 'integer', 'float', 'boolean', 'array', 'object']],
        call: ([value = null]) => dataUri(value),
    },
    { name: 'dataUriToString', takes: ['string'], call: ([value]) => dataUriToString(encoding_text(value)) },
];

;// CONCATENATED MODULE: ./build/expression/decimal.js
/** The digits of an Integer. */
function integerDecimal(value) {
    const text = String(value).replace('-', '');
    const digits = text === '0' ? '' : text;
    return { negative: value < 0, digits, scale: digits.length, isFloat: false };
}
/** The fewest digits that tell a Float from its neighbours. */
function shortestDecimal(value) {
    const [mantissa = '', power = ''] = Math.abs(value).toExponential().split('e');
    const negative = value < 0 || Object.is(value, -0);
    if (value === 0)
        return { negative, digits: '', scale: 0, isFloat: true };
    return { negative, digits: mantissa.replace('.', ''), scale: Number(power) + 1, isFloat: true };
}
/** All digits of the binary value of a Float. */
function exactDecimal(value) {
    const negative = value < 0 || Object.is(value, -0);
    if (value === 0)
        return { negative, digits: '', scale: 0, isFloat: true };
    const bits = new DataView(new ArrayBuffer(8));
    bits.setFloat64(0, Math.abs(value));
    const all = bits.getBigUint64(0);
    const stored = Number(all >> 52n);
    const mantissa = (all & 0xfffffffffffffn) | (stored === 0 ? 0n : 1n << 52n);
    const exponent = Math.max(stored, 1) - 1075;
    const scaled = exponent >= 0 ? mantissa << BigInt(exponent) : mantissa * 5n ** BigInt(-exponent);
    const digits = String(scaled);
    return { negative, digits: digits.replace(/0+$/, ''), scale: digits.length + Math.min(exponent, 0), isFloat: true };
}
/** A Float with this many digits, counted from its first or after the point: the exact value, half to even. */
function roundedFloat(value, count, from) {
    const exact = exactDecimal(value);
    const keep = from === 'first' ? count : exact.scale + count;
    const cut = exact.digits.slice(Math.max(keep, 0));
    const isHalf = keep >= 0 && cut === '5';
    const isEven = Number(exact.digits.charAt(keep - 1)) % 2 === 0;
    return cutTo(exact, keep, cut >= '5' && keep >= 0 && !(isHalf && isEven));
}
/** A number with so many digits, half away from zero. */
function rounded(decimal, keep) {
    return cutTo(decimal, keep, keep >= 0 && decimal.digits.charAt(keep) >= '5');
}
function cutTo(decimal, keep, up) {
    const { negative, scale, isFloat } = decimal;
    if (keep >= decimal.digits.length)
        return decimal;
    const kept = decimal.digits.slice(0, Math.max(keep, 0));
    if (!up)
        return normal(negative, kept, scale, isFloat);
    const nines = /9*$/.exec(kept)?.[0].length ?? 0;
    const head = kept.slice(0, kept.length - nines);
    if (head === '')
        return { negative, digits: '1', scale: scale + 1, isFloat };
    return { negative, digits: head.slice(0, -1) + String(Number(head.at(-1)) + 1), scale, isFloat };
}
function normal(negative, kept, scale, isFloat) {
    const digits = kept.replace(/0+$/, '');
    return digits === '' ? { negative: negative && isFloat, digits, scale: 0, isFloat } : { negative, digits, scale, isFloat };
}

;// CONCATENATED MODULE: ./build/expression/number-pattern.js

const exponent = /^[eE](?:[+-]?)0+/;
/** Splits a pattern into its tokens: quoted and escaped text whole, an exponent whole, else characters. */
function tokensOf(pattern) {
    return pattern.match(/'[^']*'?|"[^"]*"?|\\[^]?|[eE][+-]?0+|[^]/g) ?? [];
}
function sectionsOf(pattern) {
    const sections = [[]];
    for (const token of tokensOf(pattern)) {
        if (token === ';')
            sections.push([]);
        else
            sections.at(-1)?.push(token);
    }
    return sections;
}
const powers = { '%': 2, '‰': 3 };
function survey(tokens) {
    const found = { digits: 0, point: -1, firstZero: -1, lastZero: 0, thousands: false, scientific: false, adjust: 0 };
    const commas = [];
    for (const token of tokens) {
        if (token === '0' && found.firstZero < 0)
            found.firstZero = found.digits;
        if (token === '#' || token === '0')
            found.digits++;
        if (token === '0')
            found.lastZero = found.digits;
        if (token === '.' && found.point < 0)
            found.point = found.digits;
        if (token === ',' && found.digits > 0 && found.point < 0)
            commas.push(found.digits);
        found.scientific ||= exponent.test(token);
        found.adjust += powers[token] ?? 0;
    }
    if (found.point < 0)
        found.point = found.digits;
    // Commas before the point divide by a thousand each; between digits they ask for groups.
    found.adjust -= 3 * commas.filter((place) => place === found.point).length;
    found.thousands = commas.some((place) => place < found.point);
    return found;
}
/** A number in one of .NET's custom patterns: `000`, `#,##0.00`, `0.0e+00`, `pos;neg;zero`. */
function formatPattern(given, pattern) {
    const sections = sectionsOf(pattern);
    const usable = (index) => (index > 0 && (sections[index]?.length ?? 0) > 0 ? index : 0);
    let index = usable(given.digits === '' ? 2 : given.negative ? 1 : 0);
    let section = survey(sections[index] ?? []);
    let value = scaled(given, section);
    if (given.digits !== '' && value.digits === '' && usable(2) !== index) {
        index = usable(2);
        section = survey(sections[index] ?? []);
        value = scaled(value, section);
    }
    const body = new Writer(value, section).write(sections[index] ?? []);
    return value.negative && index === 0 && (value.digits !== '' || body !== '') ? `-${body}` : body;
}
function scaled(value, { adjust, scientific, digits, point }) {
    if (value.digits === '')
        return { ...value, scale: 0, negative: value.negative && value.isFloat };
    const scale = value.scale + adjust;
    return rounded({ ...value, scale }, scientific ? digits : scale + digits - point);
}
/** Writes the digits of a number into the places of a section. */
class Writer {
    value;
    section;
    text = '';
    /** The next digit. */
    next = 0;
    /** Places left of the point that are still to be written. */
    place;
    /** Digits more than places (positive) or fewer (negative). */
    surplus;
    hasPoint = false;
    hasExponent = false;
    constructor(value, section) {
        this.value = value;
        this.section = section;
        this.place = section.scientific ? section.point : Math.max(value.scale, section.point);
        this.surplus = section.scientific ? 0 : value.scale - section.point;
    }
    write(tokens) {
        for (const token of tokens)
            this.writeToken(token);
        return this.text;
    }
    writeToken(token) {
        if (token === '#' || token === '0')
            this.writePlace();
        else if (token === '.')
            this.writePoint();
        else if (token === ',')
            return;
        else if (/^['"]/.test(token))
            this.text += token.slice(1, token.length > 1 && token.endsWith(token.charAt(0)) ? -1 : undefined);
        else if (token.startsWith('\\'))
            this.text += token.slice(1);
        else if (exponent.test(token) && !this.hasExponent)
            this.writeExponent(token);
        else
            this.text += token;
    }
    writePlace() {
        this.writeSurplus();
        const { point, firstZero, lastZero } = this.section;
        let digit;
        if (this.surplus < 0) {
            this.surplus++;
            digit = firstZero >= 0 && firstZero < point && this.place <= point - firstZero ? '0' : '';
        }
        else {
            const written = this.value.digits.charAt(this.next);
            if (written !== '')
                this.next++;
            digit = written === '' && this.place > Math.min(point - lastZero, 0) ? '0' : written;
        }
        this.writeDigit(digit);
    }
    writeSurplus() {
        for (; this.surplus > 0; this.surplus--)
            this.writeDigit(this.value.digits.charAt(this.next++) || '0');
    }
    writeDigit(digit) {
        this.text += digit;
        if (digit !== '' && this.section.thousands && this.place > 1 && this.place % 3 === 1)
            this.text += ',';
        this.place--;
    }
    writePoint() {
        this.writeSurplus();
        const { point, lastZero, digits } = this.section;
        if (this.place !== 0 || this.hasPoint)
            return;
        if (lastZero > point || (point < digits && this.next < this.value.digits.length)) {
            this.text += '.';
            this.hasPoint = true;
        }
    }
    writeExponent(token) {
        this.hasExponent = true;
        const power = this.value.digits === '' ? 0 : this.value.scale - this.section.point;
        const sign = power < 0 ? '-' : token.includes('+') ? '+' : '';
        const width = Math.min((/0+$/.exec(token)?.[0] ?? '').length, 10);
        this.text += token.charAt(0) + sign + String(Math.abs(power)).padStart(width, '0');
    }
}

;// CONCATENATED MODULE: ./build/expression/number-format.js



/** A number in one of .NET's formats, invariant culture (arm-language 19.3); undefined where the format is invalid. */
function formatNumber(number, format) {
    const { kind, value } = number;
    if (kind === 'float' && !Number.isFinite(value))
        return (0,json_text/* printFloat */.a)(value);
    if (format === '')
        return kind === 'float' ? (0,json_text/* printFloat */.a)(value) : String(value);
    const standard = /^([A-Za-z])(\d*)$/.exec(format);
    if (standard === null)
        return formatPattern(patternDecimal(number), format);
    const [, letter = '', digits = ''] = standard;
    if (Number(digits) > 999_999_999)
        return undefined;
    return standards[letter.toUpperCase()]?.(number, letter, digits === '' ? undefined : Number(digits));
}
/** The result has at least this many characters: to be counted before it is made. */
function widthOf(format) {
    return Number(/^[A-Za-z](\d{1,9})$/.exec(format)?.[1] ?? 0);
}
function patternDecimal(number) {
    return number.kind === 'integer' ? integerDecimal(number.value) : roundedFloat(number.value, 15, 'first');
}
/** Each takes the letter as written and the precision, if there is one. */
const standards = {
    B: formatInteger,
    D: formatInteger,
    X: formatInteger,
    F: (number, _, digits = 2) => signed(fixed(toPlaces(number, digits), digits)),
    N: (number, _, digits = 2) => signed(grouped(toPlaces(number, digits), digits)),
    P: (number, _, digits = 2) => `${signed(grouped(toPlaces(number, digits, 2), digits))} %`,
    C: (number, _, digits = 2) => {
        const { negative, text } = grouped(toPlaces(number, digits), digits);
        return negative ? `(¤${text})` : `¤${text}`;
    },
    E: (number, letter, digits = 6) => signed(scientific(toDigits(number, digits + 1), letter, digits, 3)),
    G: (number, letter, digits) => general(number, letter === 'G' ? 'E' : 'e', digits === 0 ? undefined : digits),
    R: (number, letter) => general(number, letter === 'R' ? 'E' : 'e', undefined),
};
const signed = ({ negative, text }) => (negative ? `-${text}` : text);
function formatInteger(number, letter, width = 0) {
    if (number.kind === 'float')
        return undefined;
    const value = BigInt(number.value);
    if (letter.toUpperCase() === 'D')
        return (value < 0n ? '-' : '') + String(value < 0n ? -value : value).padStart(width, '0');
    const bits = bitsOf(value);
    const text = BigInt.asUintN(bits, value).toString(letter.toUpperCase() === 'B' ? 2 : 16);
    return (letter === 'X' ? text.toUpperCase() : text).padStart(width, '0');
}
/** 64, or for what is longer as many bits as its two's complement needs, in steps of four. */
function bitsOf(value) {
    let bits = 64;
    while (BigInt.asIntN(bits, value) !== value)
        bits += 4;
    return bits;
}
/** Rounded to places after the point, once multiplied by a power of ten. */
function toPlaces(number, places, power = 0) {
    const decimal = number.kind === 'integer' ? integerDecimal(number.value) : roundedFloat(number.value, places + power, 'point');
    const scaled = { ...decimal, scale: decimal.scale + (decimal.digits === '' ? 0 : power) };
    return rounded(scaled, scaled.scale + places);
}
function toDigits(number, count) {
    return number.kind === 'integer' ? rounded(integerDecimal(number.value), count) : roundedFloat(number.value, count, 'first');
}
function fixed({ negative, digits, scale }, places) {
    const whole = scale > 0 ? digits.slice(0, scale).padEnd(scale, '0') : '0';
    const fraction = ('0'.repeat(Math.max(Math.min(-scale, places), 0)) + digits.slice(Math.max(scale, 0))).padEnd(places, '0');
    return { negative, text: places > 0 ? `${whole}.${fraction}` : whole };
}
function grouped(decimal, places) {
    const { negative, text } = fixed(decimal, places);
    const [whole = '', fraction] = text.split('.');
    const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
    return { negative, text: fraction === undefined ? groups : `${groups}.${fraction}` };
}
function scientific({ negative, digits, scale }, letter, places, width) {
    const fraction = places === undefined ? digits.slice(1) : digits.slice(1).padEnd(places, '0');
    const power = digits === '' ? 0 : scale - 1;
    const mantissa = (digits.charAt(0) || '0') + (fraction === '' ? '' : `.${fraction}`);
    const exponent = `${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(width, '0')}`;
    return { negative, text: `${mantissa}${letter}${exponent}` };
}
function general(number, letter, digits) {
    if (number.kind === 'integer' && digits === undefined)
        return String(number.value);
    const decimal = digits !== undefined ? toDigits(number, digits) : shortestDecimal(number.kind === 'float' ? number.value : 0);
    const limit = digits ?? Math.max(decimal.digits.length, 17);
    if (decimal.scale > limit || decimal.scale < -3) {
        return signed(scientific(decimal, letter, undefined, 2));
    }
    return signed(fixed(decimal, Math.max(decimal.digits.length - decimal.scale, 0)));
}

;// CONCATENATED MODULE: ./build/expression/functions/format.js




const placeholder = /\{(\d{1,7}) *(?:, *(-?\d{1,7}) *)?(?::([^{}]*))?\}/y;
function formatValue(value, spec) {
    if (typeof value === 'string')
        return value;
    if (value === null)
        return '';
    if (typeof value === 'boolean')
        return value ? 'True' : 'False';
    if (typeof value === 'bigint' || typeof value === 'number' || value instanceof json/* Float */.nt) {
        const number = value instanceof json/* Float */.nt ? value.value : value;
        const isInteger = typeof value === 'bigint' || (typeof value === 'number' && Number.isInteger(value));
        const text = formatNumber(isInteger ? { kind: 'integer', value: number } : { kind: 'float', value: Number(number) }, spec);
        if (text === undefined)
            throw argumentError(`'${spec}' is no format of this number`);
        return text;
    }
    return (0,json_text/* printJson */.Q)(value).replaceAll('"', "'");
}
function pad(text, width) {
    return width < 0 ? text.padEnd(-width) : text.padStart(width);
}
/** .NET's composite format (arm-language 19). */
function format([pattern, ...values], { spend }) {
    const source = typeof pattern === 'string' ? pattern : '';
    const pieces = [];
    let from = 0;
    for (;;) {
        const brace = source.slice(from).search(/[{}]/);
        if (brace < 0)
            break;
        const at = from + brace;
        pieces.push(source.slice(from, at));
        if (source.charAt(at) === source.charAt(at + 1)) {
            pieces.push(source.charAt(at));
            from = at + 2;
            continue;
        }
        placeholder.lastIndex = at;
        const [whole = '', index = '', width = '0', spec = ''] = placeholder.exec(source) ?? [];
        if (whole === '')
            throw argumentError(`the brace at ${at} begins no placeholder; a brace itself is written twice`);
        const value = values[Number(index)];
        if (value === undefined)
            throw argumentError(`there is no argument for {${index}}`);
        spend((Math.abs(Number(width)) + widthOf(spec)) / 16);
        pieces.push(pad(formatValue(value, spec), Number(width)));
        from = at + whole.length;
    }
    const text = pieces.join('') + source.slice(from);
    spend(text.length / 16);
    return text;
}
const formatFunctions = [
    { name: 'format', takes: ['string', 'any'], min: 1, max: Infinity, typesLast: true, call: format },
];

// EXTERNAL MODULE: ./build/document/create-hash.js
var create_hash = __webpack_require__(28619);
;// CONCATENATED MODULE: ./build/expression/functions/hash.js


const joined = (args) => args.map((arg) => (typeof arg === 'string' ? arg : '')).join('-');
/** A UUID of version 5 in ARM's own namespace. */
function guid(name) {
    const namespace = external_node_buffer_.Buffer.from('11fb06fb712d4ddd98c7e71bbd588830', 'hex');
    const hash = (0,create_hash/* createHash */.n)('sha1').update(namespace).update(name, 'utf8').digest();
    hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
    hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
    return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
const rotate = (value, by) => (value << by) | (value >>> (32 - by));
const mul = Math.imul;
function mixed(value) {
    let x = value ^ (value >>> 16);
    x = mul(x, 0x85ebca6b);
    x = mul(x ^ (x >>> 13), 0xc2b2ae35);
    return x ^ (x >>> 16);
}
/** The two 32-bit lanes of ARM's variant of Murmur hashing, the high one first (arm-language 7). */
function murmur(data) {
    const [c1, c2] = [0x239b961b, 0xab0e9789];
    let [h1, h2] = [0, 0];
    const whole = data.length - (data.length % 8);
    for (let at = 0; at < whole; at += 8) {
        const [a, b] = [data.readInt32LE(at), data.readInt32LE(at + 4)];
        h1 = rotate(h1 ^ mul(rotate(mul(a, c1), 15), c2), 19);
        h1 = (mul(h1 + h2, 5) + 0x561ccd1b) | 0;
        h2 = rotate(h2 ^ mul(rotate(mul(b, c2), 17), c1), 13);
        h2 = (mul(h2 + h1, 5) + 0x0bcaa747) | 0;
    }
    const tail = external_node_buffer_.Buffer.alloc(8);
    data.copy(tail, 0, whole);
    if (data.length > whole)
        h1 ^= mul(rotate(mul(tail.readInt32LE(0), c1), 15), c2);
    if (data.length > whole + 4)
        h2 ^= mul(rotate(mul(tail.readInt32LE(4), c2), 17), c1);
    h1 ^= data.length;
    h2 ^= data.length;
    h1 = (h1 + h2) | 0;
    h2 = (h2 + h1) | 0;
    h1 = mixed(h1);
    h2 = mixed(h2);
    h1 = (h1 + h2) | 0;
    h2 = (h2 + h1) | 0;
    return [h2, h1];
}
function uniqueString(text) {
    const [high, low] = murmur(external_node_buffer_.Buffer.from(text, 'utf8'));
    let rest = (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
    let name = '';
    for (let count = 0; count < 13; count++) {
        name += 'abcdefghijklmnopqrstuvwxyz234567'.charAt(Number(rest >> 59n));
        rest = (rest << 5n) & 0xffffffffffffffffn;
    }
    return name;
}
const hashFunctions = [
    { name: 'guid', takes: ['string'], max: Infinity, call: (args) => guid(joined(args)) },
    { name: 'uniqueString', takes: ['string'], max: Infinity, call: (args) => uniqueString(joined(args)) },
];

// EXTERNAL MODULE: ./build/expression/names.js
var names = __webpack_require__(56707);
;// CONCATENATED MODULE: ./build/expression/functions/merged.js



/**
 * What is known of a merge of objects of which some are not known: the last one that has a member decides, unless one after
 * it may have that member, too. An object under that name is left unknown where objects merge (`isDeep`), as is a null.
 */
function mergedUnknown(whole, objects, isDeep) {
    return new expression_value/* Unknown */.$r(whole.residual, whole.reason, whole.secret, (step) => {
        if (typeof step === 'number')
            return undefined;
        for (const object of objects.toReversed()) {
            const value = memberOf(object, step);
            if (value === none)
                continue;
            if (value === merged_open)
                return undefined;
            return isDeep && ((0,expression_value/* isObject */.Gv)(value) || value === null || value instanceof expression_value/* Unknown */.$r) ? undefined : value;
        }
        return undefined;
    });
}
const none = Symbol('none');
const merged_open = Symbol('open');
/** A member by name; `none` where there is none for certain, `open` where there may be one. */
function memberOf(object, name) {
    if (object instanceof expression_value/* Unknown */.$r)
        return mayHave(object.residual, name) ? merged_open : none;
    const key = (0,expression_value/* isObject */.Gv)(object) ? (0,json/* keysOf */.YD)(object).findLast((each) => (0,names/* sameName */.q)(each, name)) : undefined;
    const value = key !== undefined && (0,expression_value/* isObject */.Gv)(object) ? object[key] : undefined;
    return value ?? (key === undefined ? none : null);
}
/** Whether what remains of an object can have a member: not where all that it can be is written with other names. */
function mayHave(expression, name) {
    if (expression.kind === 'literal')
        return valueMayHave(expression.value, name);
    if (expression.kind !== 'call' || expression.namespace !== undefined)
        return true;
    const { args } = expression;
    switch (expression.name.toLowerCase()) {
        case 'createobject':
            return args.some((arg, index) => index % 2 === 0 && isOrMayBe(arg, name));
        case 'if':
            return args.slice(1).some((branch) => mayHave(branch, name));
        case 'union':
        case 'createarray':
            return args.some((arg) => mayHave(arg, name));
        case 'shallowmerge':
            return args.some((arg) => !isListed(arg) || mayHave(arg, name));
        case 'null':
            return false;
        default:
            return true;
    }
}
function isListed(expression) {
    return expression.kind === 'literal'
        ? (0,expression_value/* isArray */.cy)(expression.value)
        : expression.kind === 'call' && expression.name.toLowerCase() === 'createarray';
}
function isOrMayBe(key, name) {
    return key.kind !== 'literal' || typeof key.value !== 'string' || (0,names/* sameName */.q)(key.value, name);
}
function valueMayHave(value, name) {
    if (value instanceof expression_value/* Unknown */.$r)
        return mayHave(value.residual, name);
    if ((0,expression_value/* isArray */.cy)(value))
        return value.some((element) => valueMayHave(element, name));
    return (0,expression_value/* isObject */.Gv)(value) && (0,json/* keysOf */.YD)(value).some((key) => (0,names/* sameName */.q)(key, name));
}

// EXTERNAL MODULE: ./build/expression/print.js
var print = __webpack_require__(46120);
// EXTERNAL MODULE: ./build/expression/unknowns.js
var expression_unknowns = __webpack_require__(14564);
;// CONCATENATED MODULE: ./build/expression/functions/union.js








/**
 * Arrays: their distinct elements. Objects: merged from left to right, names without case; the later spelling counts, at
 * the earlier place; a null replaces nothing; objects merge, but do not mix with others (arm-language 6.4).
 */
function unite(args, context) {
    if (args.some((arg) => arg instanceof expression_value/* Unknown */.$r))
        return mergedUnknown(context.remains(), args, true);
    if (args.every(expression_value/* isArray */.cy)) {
        return args.some((arg) => (0,expression_unknowns/* unknownIn */.e3)(arg) !== undefined) ? context.remains() : distinct(args.flat(), context);
    }
    if (!args.every(expression_value/* isObject */.Gv))
        throw argumentError('takes arrays only, or objects only');
    return args.reduce((merged, object) => merge(merged, object, context));
}
/** Names of the first that differ only by case stay apart until a name of the other meets them: then the last of them counts. */
function merge(one, other, context) {
    const slots = [];
    const places = new Map();
    const append = (key, value) => {
        const upper = (0,names/* upperCase */.lb)(key);
        const same = places.get(upper);
        if (same === undefined)
            places.set(upper, [slots.length]);
        else
            same.push(slots.length);
        slots.push([key, value]);
    };
    context.spend((0,json/* keysOf */.YD)(one).length + (0,json/* keysOf */.YD)(other).length);
    for (const key of (0,json/* keysOf */.YD)(one))
        append(key, one[key] ?? null);
    for (const key of (0,json/* keysOf */.YD)(other)) {
        const value = other[key] ?? null;
        const same = places.get((0,names/* upperCase */.lb)(key)) ?? [];
        const last = same.at(-1) ?? -1;
        const earlier = slots[last];
        if (earlier === undefined) {
            append(key, value);
            continue;
        }
        for (const place of same)
            slots[place] = undefined;
        slots[last] = [key, replace(earlier[1], value, context)];
        places.set((0,names/* upperCase */.lb)(key), [last]);
    }
    return (0,json/* objectFrom */._X)(slots.filter((slot) => slot !== undefined));
}
function replace(earlier, later, context) {
    if (later === null)
        return earlier;
    if (earlier === null)
        return later;
    if (later instanceof expression_value/* Unknown */.$r)
        return replaceByUnknown(earlier, later);
    if (earlier instanceof expression_value/* Unknown */.$r)
        return (0,expression_value/* isObject */.Gv)(later) ? unlessNull(earlier, later, call('union', earlier, later)) : later;
    if ((0,expression_value/* isObject */.Gv)(earlier) && (0,expression_value/* isObject */.Gv)(later))
        return merge(earlier, later, context);
    if ((0,expression_value/* isObject */.Gv)(earlier) || (0,expression_value/* isObject */.Gv)(later) || (0,expression_value/* isArray */.cy)(earlier) !== (0,expression_value/* isArray */.cy)(later)) {
        throw argumentError(`type mismatch between ${(0,expression_value/* typeOf */.QP)(earlier)} and ${(0,expression_value/* typeOf */.QP)(later)} under one name`);
    }
    return later;
}
/** The later value may be null, and then replaces nothing; what remains is what the engine leaves. */
function replaceByUnknown(earlier, later) {
    return unlessNull(later, earlier, (0,expression_value/* isObject */.Gv)(earlier) ? call('union', earlier, later) : later.residual);
}
function unlessNull(unknown, whenNull, otherwise) {
    const isNull = call('equals', unknown, null);
    const residual = { ...call('if'), args: [isNull, (0,print/* literal */.eu)(whenNull), otherwise] };
    return (0,expression_unknowns/* remainder */.CQ)(residual, [unknown, whenNull]);
}
function call(name, ...args) {
    return { kind: 'call', name, args: args.map(print/* literal */.eu), start: -1, end: -1 };
}

;// CONCATENATED MODULE: ./build/expression/functions/object.js








/** The members of what has been checked to be an object, in their order. */
function members(value) {
    return (0,expression_value/* isObject */.Gv)(value) ? (0,json/* keysOf */.YD)(value).map((key) => [key, value[key] ?? null]) : [];
}
function createObject(args, context) {
    if (args.length % 2 === 1)
        throw argumentError('takes pairs of a name and a value');
    const made = new Map();
    context.spend(args.length);
    let open = false;
    for (let index = 0; index < args.length; index += 2) {
        const key = args[index] ?? null;
        open ||= key instanceof expression_value/* Unknown */.$r;
        if (key instanceof expression_value/* Unknown */.$r)
            continue;
        if (typeof key !== 'string')
            throw argumentError(`argument ${index + 1} is a name and must be of the type string, not ${(0,expression_value/* typeOf */.QP)(key)}`);
        if (made.has(key))
            throw argumentError(`the name '${key}' comes twice`);
        made.set(key, args[index + 1] ?? null);
    }
    return open ? context.remains() : (0,json/* objectFrom */._X)(made);
}
/** Keys by the codes of their upper-cased characters; those that differ by case only stay in their order. */
function sortedKeys(object, { spend }) {
    const keys = members(object).map(([key]) => ({ key, upper: (0,names/* upperCase */.lb)(key) }));
    spend(keys.length);
    return keys.sort((one, other) => (one.upper < other.upper ? -1 : one.upper > other.upper ? 1 : 0)).map(({ key }) => key);
}
function shallowMerge(objects, context) {
    if (objects.some((object) => object instanceof expression_value/* Unknown */.$r))
        return mergedUnknown(context.remains(), objects, false);
    const merged = new Map();
    for (const object of objects) {
        if (!(0,expression_value/* isObject */.Gv)(object))
            throw argumentError(`every element must be an object, not ${(0,expression_value/* typeOf */.QP)(object)}`);
        for (const [key, value] of members(object)) {
            const upper = (0,names/* upperCase */.lb)(key);
            merged.set(upper, [merged.get(upper)?.[0] ?? key, value]);
            context.spend(1);
        }
    }
    return (0,json/* objectFrom */._X)(merged.values());
}
function intersection(args, context) {
    const { spend } = context;
    if (args.every(expression_value/* isArray */.cy)) {
        const [first = [], ...others] = args;
        const sets = others.map((other) => new Set(other.map((item) => (0,equality/* identity */.D)(item, spend))));
        return distinct(first, context).filter((item) => sets.every((set) => set.has((0,equality/* identity */.D)(item, spend))));
    }
    if (!args.every(expression_value/* isObject */.Gv))
        throw argumentError('takes arrays only, or objects only');
    const [first, ...others] = args;
    const inAll = ([key, value]) => others.every((other) => Object.hasOwn(other, key) && (0,equality/* identity */.D)(other[key] ?? null, spend) === (0,equality/* identity */.D)(value, spend));
    return (0,json/* objectFrom */._X)(members(first).filter(inAll));
}
const objectFunctions = [
    { name: 'createObject', takes: ['any'], min: 0, max: Infinity, unknowns: 'all', call: createObject },
    { name: 'objectKeys', takes: ['object'], unknowns: 'nested', call: ([object], context) => sortedKeys(object, context) },
    {
        name: 'items',
        takes: ['object'],
        unknowns: 'nested',
        call: ([object], context) => sortedKeys(object, context).map((key) => ({ key, value: (0,expression_value/* isObject */.Gv)(object) ? (object[key] ?? null) : null })),
    },
    {
        name: 'shallowMerge',
        takes: ['array'],
        unknowns: 'nested',
        call: ([objects], context) => shallowMerge(array_elements(objects), context),
    },
    { name: 'union', takes: [['array', 'object']], min: 2, max: Infinity, unknowns: 'all', call: unite },
    { name: 'intersection', takes: [['array', 'object']], min: 2, max: Infinity, call: intersection },
];

;// CONCATENATED MODULE: ./build/expression/functions/lambda.js






const lambda = (from, to = from) => ({ lambda: [from, to] });
function map(items, context) {
    const body = context.lambda(1);
    return items.map((item, index) => body.call(item, index));
}
/** What a body says of an element; the unknown where it is open. */
function holds(answer, context) {
    const known = answer instanceof expression_value/* Unknown */.$r ? (context.decide(answer) ?? answer) : answer;
    if (known instanceof expression_value/* Unknown */.$r || typeof known === 'boolean')
        return known;
    throw argumentError(`the body of the lambda must give a boolean, not ${(0,expression_value/* typeOf */.QP)(known)}`);
}
function filter(items, context) {
    const body = context.lambda(1);
    const kept = [];
    for (const [index, item] of items.entries()) {
        const keep = holds(body.call(item, index), context);
        if (keep instanceof expression_value/* Unknown */.$r)
            return context.remains(keep);
        if (keep)
            kept.push(item);
    }
    return kept;
}
function reduce(items, start, context) {
    const body = context.lambda(2);
    let current = start;
    for (const [index, item] of items.entries()) {
        current = body.call(current, item, index);
        if (current instanceof expression_value/* Unknown */.$r)
            return context.remains(current);
    }
    return current;
}
/** A stable merge sort, for strict and for non-strict comparisons alike; the unknown where one is open. */
function sorted(items, before) {
    if (items.length < 2)
        return items;
    const middle = items.length >> 1;
    const left = sorted(items.slice(0, middle), before);
    const right = sorted(items.slice(middle), before);
    if (left instanceof expression_value/* Unknown */.$r)
        return left;
    return right instanceof expression_value/* Unknown */.$r ? right : merged(left, right, before);
}
function merged(left, right, before) {
    const made = [];
    let [taken, moved] = [0, 0];
    while (taken < left.length && moved < right.length) {
        const [one = null, other = null] = [left[taken], right[moved]];
        const stays = before(one, other);
        const moves = stays === false ? before(other, one) : false;
        if (stays instanceof expression_value/* Unknown */.$r)
            return stays;
        if (moves instanceof expression_value/* Unknown */.$r)
            return moves;
        made.push(moves ? other : one);
        if (moves)
            moved++;
        else
            taken++;
    }
    return [...made, ...left.slice(taken), ...right.slice(moved)];
}
function sort(items, context) {
    const body = context.lambda(1);
    const found = sorted(items, (one, other) => holds(body.call(one, other), context));
    return found instanceof expression_value/* Unknown */.$r ? context.remains(found) : found;
}
/** Each element with its key (compared without case) and value; the unknown where a key is not known. */
function keyed(items, context) {
    const keyOf = context.lambda(1);
    const valueOf = context.count > 2 ? context.lambda(2) : undefined;
    const found = [];
    for (const item of items) {
        const key = keyOf.call(item);
        if (key instanceof expression_value/* Unknown */.$r)
            return key;
        if (typeof key !== 'string')
            throw argumentError(`a key must be a string, not ${(0,expression_value/* typeOf */.QP)(key)}`);
        found.push({ key, value: valueOf === undefined ? item : valueOf.call(item) });
    }
    return found;
}
function toObject(items, context) {
    const found = keyed(items, context);
    if (found instanceof expression_value/* Unknown */.$r)
        return context.remains(found);
    const seen = new Set();
    for (const { key } of found) {
        if (seen.has((0,names/* upperCase */.lb)(key)))
            throw argumentError(`the key '${key}' comes twice`);
        seen.add((0,names/* upperCase */.lb)(key));
    }
    return (0,json/* objectFrom */._X)(found.map(({ key, value }) => [key, value]));
}
function groupBy(items, context) {
    const found = keyed(items, context);
    if (found instanceof expression_value/* Unknown */.$r)
        return context.remains(found);
    const groups = new Map();
    for (const { key, value } of found) {
        const group = groups.get((0,names/* upperCase */.lb)(key));
        if (group === undefined)
            groups.set((0,names/* upperCase */.lb)(key), [key, [value]]);
        else
            group[1].push(value);
    }
    return (0,json/* objectFrom */._X)(groups.values());
}
function mapValues(object, context) {
    const body = context.lambda(1);
    return (0,json/* objectFrom */._X)(members(object).map(([key, value]) => [key, body.call(value)]));
}
const lambdaFunctions = [
    { name: 'map', takes: ['array', lambda(1, 2)], unknowns: 'nested', call: ([items], context) => map(array_elements(items), context) },
    {
        name: 'filter',
        takes: ['array', lambda(1, 2)],
        unknowns: 'nested',
        call: ([items], context) => filter(array_elements(items), context),
    },
    {
        name: 'reduce',
        takes: ['array', 'any', lambda(2, 3)],
        call: ([items, start = null], context) => reduce(array_elements(items), start, context),
    },
    { name: 'sort', takes: ['array', lambda(2)], call: ([items], context) => sort(array_elements(items), context) },
    {
        name: 'toObject',
        takes: ['array', lambda(1), lambda(1)],
        min: 2,
        unknowns: 'nested',
        call: ([items], context) => toObject(array_elements(items), context),
    },
    {
        name: 'groupBy',
        takes: ['array', lambda(1), lambda(1)],
        min: 2,
        unknowns: 'nested',
        call: ([items], context) => groupBy(array_elements(items), context),
    },
    {
        name: 'mapValues',
        takes: ['object', lambda(1)],
        unknowns: 'nested',
        call: ([object], context) => mapValues(object, context),
    },
];

;// CONCATENATED MODULE: ./build/expression/date-time.js
const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const firstSecond = -62_135_596_800;
const lastSecond = 253_402_300_799;
/** The moment, if it lies in the years 1 to 9999, in UTC too. */
function dateTime(seconds, ticks, offset) {
    const isIn = (at) => at >= firstSecond && at <= lastSecond;
    return isIn(seconds) && isIn(seconds - offset * 60) ? { seconds, ticks, offset } : undefined;
}
function fieldsOf({ seconds }) {
    const date = new Date(seconds * 1000);
    return {
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
        weekday: date.getUTCDay(),
        hour: date.getUTCHours(),
        minute: date.getUTCMinutes(),
        second: date.getUTCSeconds(),
    };
}
const zone = String.raw `(?<zone>Z|[+-]\d{1,2}(?::?\d{2})?)?`;
const time = String.raw `(?<hour>\d{1,2}):(?<minute>\d{1,2})(?::(?<second>\d{1,2})(?:[.,](?<fraction>\d+))?)?`;
const clock = String.raw `(?: +(?:${time}|(?<bare>\d{1,2})(?= *[ap]m)) *(?<half>[ap]m)?)?`;
const year = String.raw `(?<year>\d{4}|\d{2})`;
const date_time_name = String.raw `(?<name>[a-z]{3,9})`;
const weekday = String.raw `(?:(?<weekday>[a-z]{3,9}),? +)?`;
/** What .NET's invariant culture reads that people write; there is more. */
const date_time_forms = [
    String.raw `(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?: *T *(?=\d\d:\d\d(?!\d))${time})? *${zone}`,
    String.raw `(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)T(?<hour>\d\d)(?<minute>\d\d)(?<second>\d\d)(?<zone>Z)`,
    String.raw `(?<year>\d{4})[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?${clock} *${zone}`,
    String.raw `(?<month>\d{1,2})[-/.](?<day>\d{1,2})[-/.]${year}${clock} *${zone}`,
    String.raw `${weekday}(?<day>\d{1,2}) +${date_time_name} +${year}${clock} *(?:GMT|${zone})`,
    String.raw `${weekday}${date_time_name} +(?<day>\d{1,2}),? +${year}${clock} *${zone}`,
    String.raw `(?<year>\d{4}) +${date_time_name} +(?<day>\d{1,2})${clock} *${zone}`,
    String.raw `${date_time_name} +(?<year>\d{4})${clock} *${zone}`,
].map((form) => new RegExp(String.raw `^\s*${form}\s*$`, 'i'));
/** Reads a date and time as the engine does (arm-language 20.1): without an offset it is UTC. Undefined where it is none. */
function parseDateTime(text) {
    for (const form of date_time_forms) {
        const groups = form.exec(text)?.groups;
        if (groups !== undefined)
            return fromGroups(groups);
    }
    return undefined;
}
function fromGroups(groups) {
    const [day, time, offset] = [dayOf(groups), timeOf(groups), offsetOf(groups['zone'])];
    if (day === undefined || time === undefined || offset === undefined)
        return undefined;
    const ticks = Math.round(Number(`0.${groups['fraction'] ?? 0}`) * 1e7);
    return dateTime(day + time + Math.floor(ticks / 1e7), ticks % 1e7, offset);
}
/** Seconds since 1970 at midnight. */
function dayOf(groups) {
    const month = groups['name'] === undefined ? Number(groups['month'] ?? 1) : indexOfName(months, groups['name']) + 1;
    const day = Number(groups['day'] ?? 1);
    const fullYear = fullYearOf(groups['year'] ?? '');
    const date = new Date(0);
    date.setUTCFullYear(fullYear, month - 1, day);
    // A day or month that does not exist would roll over.
    if (fullYear === 0 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
        return undefined;
    if (groups['weekday'] !== undefined && indexOfName(weekdays, groups['weekday']) !== date.getUTCDay())
        return undefined;
    return date.getTime() / 1000;
}
/** Seconds since midnight. */
function timeOf(groups) {
    const [minute, second] = [Number(groups['minute'] ?? 0), Number(groups['second'] ?? 0)];
    const hour = hourOf(Number(groups['hour'] ?? groups['bare'] ?? 0), groups['half']?.toLowerCase());
    return hour === undefined || minute > 59 || second > 59 ? undefined : hour * 3600 + minute * 60 + second;
}
function indexOfName(names, written) {
    const sought = written.toLowerCase();
    return names.findIndex((full) => full.toLowerCase() === sought || full.slice(0, 3).toLowerCase() === sought);
}
/** Two digits mean 1950 to 2049. */
function fullYearOf(written) {
    const value = Number(written);
    return written.length > 2 ? value : value < 50 ? 2000 + value : 1900 + value;
}
function hourOf(hour, half) {
    if (hour > 23)
        return undefined;
    if (half === 'am')
        return hour > 12 ? undefined : hour % 12;
    return half === 'pm' && hour < 12 ? hour + 12 : hour;
}
function offsetOf(written) {
    if (written === undefined || /^z$/i.test(written))
        return 0;
    const [, sign, hours, minutes = '0'] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(written) ?? [];
    const total = Number(hours) * 60 + Number(minutes);
    if (Number(minutes) > 59 || total > 14 * 60)
        return undefined;
    return sign === '-' ? -total : total;
}

;// CONCATENATED MODULE: ./build/expression/date-format.js

/** The standard formats of the invariant culture as custom ones. */
const date_format_standards = {
    d: 'MM/dd/yyyy',
    D: 'dddd, dd MMMM yyyy',
    f: 'dddd, dd MMMM yyyy HH:mm',
    F: 'dddd, dd MMMM yyyy HH:mm:ss',
    g: 'MM/dd/yyyy HH:mm',
    G: 'MM/dd/yyyy HH:mm:ss',
    m: 'MMMM dd',
    M: 'MMMM dd',
    o: "yyyy-MM-dd'T'HH:mm:ss.fffffffzzz",
    O: "yyyy-MM-dd'T'HH:mm:ss.fffffffzzz",
    r: "ddd, dd MMM yyyy HH:mm:ss 'GMT'",
    R: "ddd, dd MMM yyyy HH:mm:ss 'GMT'",
    s: "yyyy-MM-dd'T'HH:mm:ss",
    t: 'HH:mm',
    T: 'HH:mm:ss',
    u: "yyyy-MM-dd HH:mm:ss'Z'",
    y: 'yyyy MMMM',
    Y: 'yyyy MMMM',
};
const tokens = /'[^']*'|"[^"]*"|\\[^]|%[^%]|([dfFgHhmMstyz])\1*|[^]/g;
const digits = (value, width) => String(value).padStart(width, '0');
/** A moment in one of .NET's formats, invariant culture (arm-language 20.3); undefined where the format is invalid. */
function formatDateTime(moment, format) {
    if (format.length > 1)
        return formatCustom(moment, format);
    const custom = format === '' ? 'MM/dd/yyyy HH:mm:ss zzz' : Object.hasOwn(date_format_standards, format) ? date_format_standards[format] : undefined;
    if (custom === undefined)
        return undefined;
    return formatCustom(/^[rRu]$/.test(format) ? toUtc(moment) : moment, custom);
}
function toUtc({ seconds, ticks, offset }) {
    return { seconds: seconds - offset * 60, ticks, offset: 0 };
}
function formatCustom(moment, format) {
    // .NET takes an empty quotation for an empty format.
    if (format === "''" || format === '""')
        return undefined;
    const fields = fieldsOf(moment);
    let text = '';
    for (const [token] of format.matchAll(tokens)) {
        const piece = formatToken(token, moment, fields);
        if (piece === undefined)
            return undefined;
        // A point before a fraction that vanishes vanishes with it.
        if (piece === '' && token.startsWith('F') && text.endsWith('.'))
            text = text.slice(0, -1);
        else
            text += piece;
    }
    return text;
}
function formatToken(token, moment, fields) {
    const letter = token.charAt(0);
    if (letter === "'" || letter === '"')
        return token.length > 1 ? token.slice(1, -1) : undefined;
    if (letter === '\\')
        return token.length > 1 ? token.slice(1) : undefined;
    if (letter === '%')
        return token.length > 1 ? formatToken(token.slice(1), moment, fields) : undefined;
    const width = token.length;
    switch (letter) {
        case 'f':
        case 'F':
        case 'z':
        case 'K':
            return formatSmall(letter, width, moment);
        default:
            return Object.hasOwn(writers, letter) ? writers[letter]?.(fields, width) : token;
    }
}
function formatSmall(letter, width, { ticks, offset }) {
    if (letter === 'f' || letter === 'F') {
        if (width > 7)
            return undefined;
        const fraction = digits(ticks, 7).slice(0, width);
        return letter === 'f' ? fraction : fraction.replace(/0+$/, '');
    }
    const sign = offset < 0 ? '-' : '+';
    const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
    if (letter === 'z' && width < 3)
        return sign + digits(hours, width);
    return `${sign}${digits(hours, 2)}:${digits(minutes, 2)}`;
}
/** Two digits for more than one letter. */
const date_format_short = (value, width) => digits(value, Math.min(width, 2));
const named = (names, index, width) => (names[index] ?? '').slice(0, width === 3 ? 3 : undefined);
const writers = {
    d: ({ day, weekday }, width) => (width > 2 ? named(weekdays, weekday, width) : date_format_short(day, width)),
    g: () => 'A.D.',
    H: ({ hour }, width) => date_format_short(hour, width),
    h: ({ hour }, width) => date_format_short(hour % 12 === 0 ? 12 : hour % 12, width),
    m: ({ minute }, width) => date_format_short(minute, width),
    M: ({ month }, width) => (width > 2 ? named(months, month - 1, width) : date_format_short(month, width)),
    s: ({ second }, width) => date_format_short(second, width),
    t: ({ hour }, width) => (hour < 12 ? 'AM' : 'PM').slice(0, width),
    y: ({ year }, width) => (width > 2 ? digits(year, width) : digits(year % 100, width)),
};

;// CONCATENATED MODULE: ./build/expression/functions/dates.js




const dates_text = (value) => (typeof value === 'string' ? value : '');
const iso = "yyyy-MM-dd'T'HH:mm:ss'Z'";
const duration = /^\s*(-)?P(?!$|\s)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?!$|\s)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d*)?|\.\d+)S)?)?\s*$/;
/** A fixed span: a year (also of twelve months) has 365 days, a month 30. Undefined where the text is no duration. */
function readDuration(written) {
    const match = duration.exec(written);
    if (match === null)
        return undefined;
    const [, sign, ...parts] = match;
    const [years = 0, months = 0, days = 0, hours = 0, minutes = 0] = parts.slice(0, 5).map((part) => Number(part ?? 0));
    const [whole = '', fraction = ''] = (parts[5] ?? '0').split('.');
    const seconds = ((years + Math.floor(months / 12)) * 365 + (months % 12) * 30 + days) * 86_400 + hours * 3600 + minutes * 60 + Number(whole);
    const ticks = Number(fraction.slice(0, 7).padEnd(7, '0'));
    return sign === undefined ? { seconds, ticks } : { seconds: -seconds, ticks: -ticks };
}
function readDate(written) {
    const moment = parseDateTime(written);
    if (moment === undefined)
        throw argumentError(`'${written.slice(0, 40)}' is no date and time`);
    return moment;
}
function dates_print(moment, format) {
    if (moment === undefined)
        throw argumentError('the result lies outside of the years 1 to 9999');
    const printed = formatDateTime(moment, format);
    if (printed === undefined)
        throw argumentError(`'${format.slice(0, 40)}' is no format of dates`);
    return printed;
}
function add([base, span, format = iso]) {
    const moment = readDate(dates_text(base));
    const added = readDuration(dates_text(span));
    if (added === undefined)
        throw argumentError(`'${dates_text(span).slice(0, 40)}' is no ISO 8601 duration`);
    const ticks = moment.ticks + added.ticks;
    const carry = Math.floor(ticks / 1e7);
    return dates_print(dateTime(moment.seconds + added.seconds + carry, ticks - carry * 1e7, moment.offset), dates_text(format));
}
function fromEpoch(value) {
    const written = value instanceof json/* Float */.nt ? value.value : typeof value === 'string' && /^\s*[+-]?\d+\s*$/.test(value) ? Number(value) : value;
    if (typeof written !== 'number' || !Number.isInteger(written))
        throw argumentError('this is no whole number of seconds');
    return dates_print(dateTime(written, 0, 0), iso);
}
const dateFunctions = [
    { name: 'dateTimeAdd', takes: ['string', 'string', 'string'], min: 2, call: add },
    { name: 'dateTimeFromEpoch', takes: [['integer', 'float', 'string']], call: ([value = null]) => fromEpoch(value) },
    {
        name: 'dateTimeToEpoch',
        takes: ['string'],
        call: ([value]) => {
            const { seconds, offset } = readDate(dates_text(value));
            return seconds - offset * 60;
        },
    },
];

;// CONCATENATED MODULE: ./build/expression/ip-network.js
/** The number of addresses. */
function sizeOf({ bits, prefix }) {
    return 1n << BigInt(bits - prefix);
}
/** The mask as an address. */
function maskOf({ bits, prefix }) {
    return ((1n << BigInt(prefix)) - 1n) << BigInt(bits - prefix);
}
/** Reads `address/prefix`, host bits cleared. The prefix may be a mask, or absent: then the old classes rule. Undefined if invalid. */
function parseNetwork(text) {
    const [written = '', length = ''] = text.trim().split(/\s*\/\s*|\s+/);
    const bits = written.includes(':') ? 128 : 32;
    const address = bits === 128 ? parseIpv6(written) : parseIpv4(written);
    if (address === undefined)
        return undefined;
    const prefix = length === '' ? classOf(bits, address) : parsePrefix(length, bits);
    if (prefix === undefined)
        return undefined;
    const network = { bits, address, prefix };
    return { ...network, address: address & maskOf(network) };
}
function classOf(bits, address) {
    if (bits === 128)
        return 64;
    const first = address >> 24n;
    return first < 128n ? 8 : first < 192n ? 16 : 24;
}
function parsePrefix(text, bits) {
    if (/^\d{1,3}$/.test(text))
        return Number(text) <= bits ? Number(text) : undefined;
    const mask = bits === 32 && text.includes('.') ? parseIpv4(text) : undefined;
    if (mask === undefined)
        return undefined;
    const prefix = mask.toString(2).padStart(32, '0').replace(/0+$/, '');
    return prefix.includes('0') ? undefined : prefix.length;
}
/** Four parts; a leading zero makes a part octal. */
function parseIpv4(text) {
    const parts = text.split('.');
    if (parts.length !== 4)
        return undefined;
    let address = 0n;
    for (const part of parts) {
        if (!/^(?:0[0-7]{0,3}|[1-9]\d{0,2})$/.test(part))
            return undefined;
        const value = /^0./.test(part) ? parseInt(part, 8) : Number(part);
        if (value > 255)
            return undefined;
        address = (address << 8n) | BigInt(value);
    }
    return address;
}
function parseIpv6(text) {
    const halves = text
        .replace(/^\[(.*)\]$/, '$1')
        .replace(/%.*$/, '')
        .split('::');
    if (halves.length > 2)
        return undefined;
    const [head, tail] = [groupsOf(halves[0] ?? ''), groupsOf(halves[1] ?? '')];
    if (head === undefined || tail === undefined)
        return undefined;
    const missing = 8 - head.length - tail.length;
    if (halves.length === 2 ? missing < 1 : missing !== 0)
        return undefined;
    const groups = [...head, ...Array.from({ length: missing }, () => 0), ...tail];
    return groups.reduce((address, group) => (address << 16n) | BigInt(group), 0n);
}
function groupsOf(text) {
    const groups = [];
    const parts = text === '' ? [] : text.split(':');
    for (const [index, part] of parts.entries()) {
        const embedded = index === parts.length - 1 && part.includes('.') ? parseIpv4(part) : undefined;
        if (embedded !== undefined)
            groups.push(Number(embedded >> 16n), Number(embedded & 0xffffn));
        else if (/^[\da-f]{1,4}$/i.test(part))
            groups.push(parseInt(part, 16));
        else
            return undefined;
    }
    return groups;
}
const dotted = (address) => [24n, 16n, 8n, 0n].map((shift) => (address >> shift) & 255n).join('.');
/** An address as .NET prints it: RFC 5952, IPv4 in the end where it is embedded. */
function printAddress(address, bits) {
    if (bits === 32)
        return dotted(address);
    const groups = Array.from({ length: 8 }, (_, index) => Number((address >> BigInt(112 - index * 16)) & 0xffffn));
    if (!embedsIpv4(groups))
        return printGroups(groups);
    const head = printGroups(groups.slice(0, 6));
    return `${head}${head.endsWith(':') ? '' : ':'}${dotted(address & 0xffffffffn)}`;
}
function embedsIpv4([a, b, c, d, e, f, g]) {
    if (e === 0 && f === 0x5efe)
        return true;
    if (a !== 0 || b !== 0 || c !== 0 || d !== 0 || g === 0)
        return false;
    return (e === 0 && (f === 0 || f === 0xffff)) || (e === 0xffff && f === 0);
}
/** The longest run of zeros, of two groups or more, becomes `::`. */
function printGroups(groups) {
    const text = groups.map((group) => group.toString(16)).join(':');
    const runs = [...text.matchAll(/(?<![\da-f])0(?::0)+(?![\da-f])/g)];
    const longest = runs.reduce((best, run) => (best && best[0].length >= run[0].length ? best : run), undefined);
    if (longest === undefined)
        return text;
    const [before, after] = [text.slice(0, longest.index), text.slice(longest.index + longest[0].length)];
    return `${before.replace(/:$/, '')}::${after.replace(/^:/, '')}`;
}

;// CONCATENATED MODULE: ./build/expression/functions/cidr.js


function readNetwork(value) {
    const text = typeof value === 'string' ? value : '';
    const network = parseNetwork(text);
    if (network === undefined)
        throw argumentError(`'${text.slice(0, 60)}' is no network in CIDR notation`);
    return network;
}
function readInt32(value) {
    const number = typeof value === 'number' || typeof value === 'bigint' ? BigInt(value) : 0n;
    if (BigInt.asIntN(32, number) !== number)
        throw argumentError(`${number} is not an integer of 32 bits`);
    return number;
}
function parseCidr(value) {
    const network = readNetwork(value);
    const { bits, address, prefix } = network;
    const print = (one) => printAddress(one, bits);
    const last = address + sizeOf(network) - 1n;
    const common = { network: print(address), netmask: print(maskOf(network)) };
    if (bits === 128)
        return { ...common, firstUsable: print(address), lastUsable: print(last), cidr: prefix };
    const isSmall = prefix > 30;
    return {
        ...common,
        broadcast: print(last),
        firstUsable: print(isSmall ? address : address + 1n),
        lastUsable: print(isSmall ? address : last - 1n),
        cidr: prefix,
    };
}
function cidrSubnet([value, length, at]) {
    const { bits, address, prefix } = readNetwork(value);
    const [newPrefix, index] = [Number(readInt32(length)), readInt32(at)];
    if (newPrefix < prefix || newPrefix > bits)
        throw argumentError(`a prefix of ${newPrefix} bits does not divide one of ${prefix}`);
    const count = 1n << BigInt(newPrefix - prefix);
    if (index < 0n || index >= count)
        throw argumentError(`there are ${count} subnets, so none has the index ${index}`);
    return `${printAddress(address + index * sizeOf({ bits, address, prefix: newPrefix }), bits)}/${newPrefix}`;
}
function cidrHost([value, at]) {
    const network = readNetwork(value);
    const index = readInt32(at);
    if (index > sizeOf(network) - 3n)
        throw argumentError(`the network has no host of the index ${index}`);
    return printAddress(BigInt.asUintN(network.bits, network.address + 1n + index), network.bits);
}
const cidrFunctions = [
    { name: 'parseCidr', takes: ['string'], call: ([value]) => parseCidr(value) },
    { name: 'cidrSubnet', takes: ['string', 'integer', 'integer'], call: cidrSubnet },
    { name: 'cidrHost', takes: ['string', 'integer'], call: cidrHost },
];

;// CONCATENATED MODULE: ./build/expression/uri.js

const defaultPorts = {
    http: 80,
    https: 443,
    ftp: 21,
    ws: 80,
    wss: 443,
    ldap: 389,
    gopher: 70,
    telnet: 23,
    nntp: 119,
    'net.tcp': 808,
};
/** The port, unless it is the scheme's own. */
function explicitPort(scheme, port) {
    return Object.hasOwn(defaultPorts, scheme) && defaultPorts[scheme] === port ? undefined : port;
}
const schemeForm = /^([a-z][a-z0-9+.-]+):/i;
const uri_percent = (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
const encode = (text) => Array.from(external_node_buffer_.Buffer.from(text, 'utf8'), uri_percent).join('');
/** Percent-encodes what a URI may not hold, and decodes what needs no encoding, as System.Uri. */
function normalize(text) {
    return text.replace(/%([\da-f]{2})|[^\w\-.~:/?#[\]@!$&'()*+,;=]+/gi, (found, hex) => {
        if (hex === undefined)
            return encode(found);
        const character = String.fromCharCode(parseInt(hex, 16));
        return /[\w\-.~]/.test(character) ? character : found.toUpperCase();
    });
}
/** Resolves `.` and `..` (RFC 3986, 5.2.4). */
function withoutDots(path) {
    const output = [];
    const segments = path.split('/');
    for (const [index, segment] of segments.entries()) {
        const isLast = index === segments.length - 1;
        if (segment === '..' && output.length > 1)
            output.pop();
        if (segment !== '.' && segment !== '..')
            output.push(segment);
        else if (isLast)
            output.push('');
    }
    return output.join('/');
}
function split(text) {
    const [, path = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#[^]*)?$/.exec(text) ?? [];
    return { path, query: normalize(query), fragment: normalize(fragment) };
}
/** Reads an absolute URI as System.Uri; undefined where it is none. */
function parseUri(text) {
    const trimmed = text.trim();
    const scheme = schemeForm.exec(trimmed)?.[1]?.toLowerCase();
    if (scheme === undefined)
        return undefined;
    const rest = trimmed.slice(scheme.length + 1);
    const [, before, after = ''] = /^\/\/([^/?#\\]*)([^]*)$/.exec(rest) ?? [];
    if (before !== undefined)
        return withAuthority(scheme, before, after);
    if (Object.hasOwn(defaultPorts, scheme))
        return undefined;
    const { path, query, fragment } = split(rest);
    return { scheme, user: '', host: undefined, port: undefined, path: normalize(path), query, fragment };
}
function withAuthority(scheme, authority, rest) {
    const match = /^(?:([^@]*)@)?(\[[\da-f:.]+\]|[^:@\s[\]]*)(?::(\d*))?$/i.exec(authority);
    const [, user = '', host = '', port = ''] = match ?? [];
    if ((host === '' && scheme !== 'file') || Number(port) > 65_535)
        return undefined;
    const { path, query, fragment } = split(rest);
    return {
        scheme,
        user,
        host: host.toLowerCase(),
        port: port === '' ? undefined : explicitPort(scheme, Number(port)),
        path: withoutDots(normalize(path.replaceAll('\\', '/') || '/')),
        query,
        fragment,
    };
}
/** A base for uri() must be well-formed: nothing in it needs escaping, but letters of other scripts. */
function isWellFormed(text) {
    return !/[\s\\^`{}|"<>]|%(?![\da-f]{2})/i.test(text.trim());
}
/** Resolves a reference against an absolute URI (RFC 3986, 5.2); undefined where the reference is no URI. */
function resolveUri(base, reference) {
    const text = reference.trim();
    if (text === '')
        return base;
    if (/^[a-z][a-z0-9+.-]*:/i.test(text))
        return parseUri(text);
    if (/^[/\\]{2}/.test(text))
        return parseUri(`${base.scheme}://${text.slice(2)}`);
    const { path: written, query, fragment } = split(text);
    const path = normalize(base.host === undefined ? written : written.replaceAll('\\', '/'));
    if (path === '')
        return { ...base, query: query === '' ? base.query : query, fragment };
    const folder = base.path.slice(0, base.path.lastIndexOf('/') + 1);
    const joined = path.startsWith('/') ? path : folder + path;
    return { ...base, path: base.host === undefined ? joined : withoutDots(joined), query, fragment };
}
function printUri({ scheme, user, host, port, path, query, fragment }) {
    const authority = host === undefined ? '' : `//${user === '' ? '' : `${user}@`}${host}${port === undefined ? '' : `:${port}`}`;
    return `${scheme}:${authority}${path}${query}${fragment}`;
}

;// CONCATENATED MODULE: ./build/expression/functions/uris.js




const uris_text = (value) => (typeof value === 'string' ? value : '');
function uri(base, reference) {
    const root = isWellFormed(base) ? parseUri(base) : undefined;
    if (root === undefined)
        throw argumentError(`the base '${base.slice(0, 80)}' is no absolute URI`);
    const resolved = resolveUri(root, reference);
    if (resolved === undefined)
        throw argumentError(`'${reference.slice(0, 80)}' is no URI`);
    return printUri(resolved);
}
function takeApart(written) {
    const parsed = parseUri(written);
    if (parsed === undefined)
        throw argumentError(`'${written.slice(0, 80)}' is no absolute URI`);
    const { scheme, host = '', port = null, path, query } = parsed;
    return { scheme, host, port, ...(path === '/' ? {} : { path }), ...(query === '' ? {} : { query }) };
}
function member(object, name) {
    const key = (0,names/* findKey */.Tj)(object, name);
    return key === undefined ? undefined : object[key];
}
function stringMember(object, name, isRequired) {
    const value = member(object, name) ?? ((0,names/* findKey */.Tj)(object, name) === undefined ? '' : null);
    if (typeof value !== 'string')
        throw argumentError(`'${name}' must be a string`);
    if (isRequired && value === '')
        throw argumentError(`'${name}' is missing`);
    return value;
}
function portMember(object) {
    const port = member(object, 'port') ?? -1;
    if (typeof port !== 'number' || !Number.isInteger(port))
        throw argumentError("'port' must be an integer");
    if (port < -1 || port > 65_535)
        throw argumentError("'port' must be between -1 and 65535");
    return port === -1 ? undefined : port;
}
/** What UriBuilder makes of the parts: not escaped, but for the marks of a query and a fragment in a path. */
function put(object) {
    const scheme = stringMember(object, 'scheme', true).replace(/:.*$/, '').toLowerCase();
    if (!/^[a-z][a-z0-9+.-]*$/.test(scheme))
        throw argumentError("'scheme' is no scheme");
    const host = stringMember(object, 'host', true).toLowerCase();
    const bracketed = /^[\da-f]*(?::[\da-f]*){2,}$/.test(host) ? `[${host}]` : host;
    if (!/^(?:\[[\da-f:.]+\]|[^\s:[\]/?#\\]+)$/.test(bracketed))
        throw argumentError("'host' is no host");
    const port = explicitPort(scheme, portMember(object));
    const path = stringMember(object, 'path', false).replaceAll('\\', '/').replaceAll('?', '%3F').replaceAll('#', '%23');
    const query = stringMember(object, 'query', false);
    const mark = query === '' || query.startsWith('?') ? query : `?${query}`;
    return `${scheme}://${bracketed}${port === undefined ? '' : `:${port}`}${withoutDots(path.startsWith('/') ? path : `/${path}`)}${mark}`;
}
const uriFunctions = [
    { name: 'uri', takes: ['string', 'string'], call: ([base, reference]) => uri(uris_text(base), uris_text(reference)) },
    { name: 'parseUri', takes: ['string'], call: ([value]) => takeApart(uris_text(value)) },
    { name: 'buildUri', takes: ['object'], call: ([value]) => put((0,expression_value/* isObject */.Gv)(value) ? value : {}) },
];

// EXTERNAL MODULE: ./build/document/case.js
var document_case = __webpack_require__(31270);
;// CONCATENATED MODULE: ./build/expression/compare-text.js

// Made when something is compared: making it takes as long as checking a template.
let collator;
/** The order of two strings as .NET's invariant culture has it (ICU's root collation): punctuation, digits, letters; case last. */
function orderText(one, other) {
    return (collator ??= new Intl.Collator('en')).compare(one, other);
}
// Printable ASCII needs no units: every character stands for itself.
const isSimple = (text) => /^[\t-\r -~]*$/.test(text);
// Linguistic comparison does not see these (soft hyphen, zero-width characters, controls).
const ignorable = /^(?:(?![\t-\r\x85])\p{Cc}|\p{Cf}|\u034f|\p{Variation_Selector})$/u;
/** A long s is another letter than s. */
const fold = (character) => (character === 'ſ' ? character : (0,document_case/* upperCase */.l)(character.normalize('NFC')));
function unitsOf(text) {
    const units = [];
    let at = 0;
    for (const character of text) {
        const [start, end] = [at, at + character.length];
        at = end;
        const last = units.at(-1);
        if (ignorable.test(character))
            continue;
        if (/^\p{Mn}$/u.test(character) && last?.end === start) {
            last.text += character;
            last.end = end;
        }
        else
            units.push({ text: character, start, end });
    }
    for (const unit of units)
        unit.text = fold(unit.text);
    return units;
}
const matchesAt = (units, sought, at) => at >= 0 && at + sought.length <= units.length && sought.every((unit, index) => unit.text === units[at + index]?.text);
/** Whether a text begins with another, ignoring case and what linguistic comparison ignores. */
function startsWithText(text, start) {
    if (isSimple(text) && isSimple(start))
        return (0,document_case/* upperCase */.l)(text).startsWith((0,document_case/* upperCase */.l)(start));
    return matchesAt(unitsOf(text), unitsOf(start), 0);
}
/** Whether a text ends with another, ignoring case and what linguistic comparison ignores. */
function endsWithText(text, end) {
    if (isSimple(text) && isSimple(end))
        return (0,document_case/* upperCase */.l)(text).endsWith((0,document_case/* upperCase */.l)(end));
    const [units, sought] = [unitsOf(text), unitsOf(end)];
    return matchesAt(units, sought, units.length - sought.length);
}
/** The folded units in one string, each after a mark that folding never yields, to be searched in one go. */
const compare_text_joined = (units) => units.map(({ text }) => `\u{10ffff}${text}`).join('');
/** The offset in the original of the unit that begins at an offset of the joined string. */
function originalOffset(units, found) {
    let at = 0;
    for (const unit of units) {
        if (at === found)
            return unit.start;
        at += unit.text.length + 2;
    }
    return -1;
}
/** The UTF-16 offset of the first place where a text contains another, as startsWithText compares; -1 where it does not. */
function indexOfText(text, sought) {
    if (isSimple(text) && isSimple(sought))
        return (0,document_case/* upperCase */.l)(text).indexOf((0,document_case/* upperCase */.l)(sought));
    const units = unitsOf(text);
    const parts = compare_text_joined(unitsOf(sought));
    return parts === '' ? 0 : originalOffset(units, `${compare_text_joined(units)}\u{10ffff}`.indexOf(`${parts}\u{10ffff}`));
}
/** The offset of the last such place; for nothing sought it is that of the last character. */
function lastIndexOfText(text, sought) {
    if (sought === '')
        return Math.max(0, text.length - 1);
    if (isSimple(text) && isSimple(sought))
        return (0,document_case/* upperCase */.l)(text).lastIndexOf((0,document_case/* upperCase */.l)(sought));
    const units = unitsOf(text);
    const parts = compare_text_joined(unitsOf(sought));
    return parts === '' ? text.length : originalOffset(units, `${compare_text_joined(units)}\u{10ffff}`.lastIndexOf(`${parts}\u{10ffff}`));
}

// EXTERNAL MODULE: ./build/expression/lexer.js
var lexer = __webpack_require__(91505);
;// CONCATENATED MODULE: ./build/expression/functions/logic.js







/** Less than zero where the first comes first: numbers by value, strings as ICU's root collation has them (arm-language 6.1). */
function order(one, other) {
    if (typeof one === 'string' && typeof other === 'string')
        return orderText(one, other);
    const [a, b] = [numberOf(one), numberOf(other)];
    if (a === undefined || b === undefined) {
        throw argumentError(`compares two numbers or two strings, not ${(0,expression_value/* typeOf */.QP)(one)} with ${(0,expression_value/* typeOf */.QP)(other)}`);
    }
    const exact = (0,expression_value/* typeOf */.QP)(one) === (0,expression_value/* typeOf */.QP)(other);
    const [x, y] = exact ? [a, b] : [Number(a), Number(b)];
    return x < y ? -1 : x > y ? 1 : x === y ? 0 : NaN;
}
function numberOf(value) {
    if (typeof value === 'number' || typeof value === 'bigint')
        return value;
    return value instanceof json/* Float */.nt ? value.value : undefined;
}
function comparison(name, holds) {
    const takes = [['integer', 'float', 'string'], ['integer', 'float', 'string']];
    return { name, takes, typesLast: true, call: ([one = null, other = null]) => holds(order(one, other)) };
}
function toBool(value) {
    if (typeof value === 'boolean')
        return value;
    if (typeof value === 'string') {
        const word = trimmed(value).toLowerCase();
        if (word === 'true' || word === 'false')
            return word === 'true';
        throw argumentError(`a string must be 'true' or 'false', not '${value.slice(0, 40)}'`);
    }
    return value instanceof json/* Float */.nt ? value.value !== 0 : value !== 0;
}
function trimmed(text) {
    let [start, end] = [0, text.length];
    while (start < end && (0,lexer/* isWhiteSpace */.i0)(text.charCodeAt(start)))
        start++;
    while (start < end && (0,lexer/* isWhiteSpace */.i0)(text.charCodeAt(end - 1)))
        end--;
    return text.slice(start, end);
}
function negate(value, context) {
    const known = value instanceof expression_value/* Unknown */.$r ? context.decide(value) : value;
    return known === undefined ? context.remains() : known === false;
}
const logicFunctions = [
    { name: 'true', takes: [], call: () => true },
    { name: 'false', takes: [], call: () => false },
    { name: 'null', takes: [], call: () => null },
    { name: 'not', takes: ['boolean'], unknowns: 'all', call: ([value = null], context) => negate(value, context) },
    { name: 'bool', takes: [['boolean', 'string', 'integer', 'float']], call: ([value]) => toBool(value) },
    {
        name: 'equals',
        takes: ['any', 'any'],
        unknowns: 'all',
        call: ([one = null, other = null], context) => (0,equality/* compareDeep */.e)(one, other, context.spend) ?? context.remains(),
    },
    comparison('less', (found) => found < 0),
    comparison('lessOrEquals', (found) => found <= 0),
    comparison('greater', (found) => found > 0),
    comparison('greaterOrEquals', (found) => found >= 0),
    {
        name: 'fail',
        takes: ['string'],
        call: ([message]) => {
            throw new environment/* ExpressionError */.t('expression/fail', typeof message === 'string' ? message : '');
        },
    },
];

// EXTERNAL MODULE: ./build/document/number.js
var number = __webpack_require__(66923);
;// CONCATENATED MODULE: ./build/expression/functions/number.js






/** A number that may be counted with: an Integer of 32 bits. Throws for a longer one. */
function int32(value, what) {
    if (typeof value === 'number' && value >= -0x80000000 && value <= 0x7fffffff)
        return value;
    throw argumentError(`${what} must fit in 32 bits`);
}
function int64(value) {
    const big = typeof value === 'bigint' || typeof value === 'number' ? BigInt(value) : 0n;
    if (!(0,expression_value/* fitsInteger */.fl)(big))
        throw argumentError(`the integer ${big} does not fit in 64 bits`);
    return big;
}
function arithmetic(name, compute) {
    return {
        name,
        takes: ['integer', 'integer'],
        call: ([one, other]) => {
            const result = compute(int64(one), int64(other));
            if (!(0,expression_value/* fitsInteger */.fl)(result))
                throw argumentError(`the result ${result} does not fit in 64 bits`);
            return (0,number/* integer */.nd)(result);
        },
    };
}
/** -2^63 by -1 overflows for the quotient and, in the engine, for the remainder too. */
function division(name, compute) {
    return arithmetic(name, (one, other) => {
        if (other === 0n)
            throw argumentError('cannot divide by zero');
        if (!(0,expression_value/* fitsInteger */.fl)(one / other))
            throw argumentError('the result does not fit in 64 bits');
        return compute(one, other);
    });
}
/** min and max: of their arguments, or of the elements of one array; of equal numbers a Float wins. */
function extreme(name, wins) {
    return {
        name,
        takes: [['integer', 'float', 'array']],
        min: 1,
        max: Infinity,
        call: (args, { spend }) => {
            const [first = null] = args;
            const numbers = (0,expression_value/* isArray */.cy)(first) && args.length === 1 ? first : args;
            spend(numbers.length);
            const wrong = numbers.find((number) => (0,expression_value/* typeOf */.QP)(number) !== 'integer' && (0,expression_value/* typeOf */.QP)(number) !== 'float');
            if (wrong !== undefined)
                throw argumentError(`compares numbers, not ${(0,expression_value/* typeOf */.QP)(wrong)}`);
            const [start] = numbers;
            if (start === undefined)
                throw argumentError('an empty array has no least or greatest number');
            return numbers.reduce((best, number) => {
                const found = order(number, best);
                return wins(found) || (found === 0 && (0,expression_value/* typeOf */.QP)(number) === 'float') ? number : best;
            }, start);
        },
    };
}
/** The last value is 2147483647; the engine's message speaks of 1,000 elements but it makes 10,000. */
function range(start, count) {
    if (count < 0 || count > 10_000)
        throw argumentError(`the count must be 0 to 10000, not ${count}`);
    if (start + count - 1 > 0x7fffffff)
        throw argumentError('the last number must not exceed 2147483647');
    return Array.from({ length: count }, (_, index) => start + index);
}
function toInt(value) {
    if (typeof value !== 'string')
        return value ?? null;
    const match = /^[\t-\r ]*([+-]?\d+)[\t-\r ]*$/.exec(value);
    const big = match?.[1] === undefined ? undefined : BigInt(match[1].replace('+', ''));
    if (big === undefined || !(0,expression_value/* fitsInteger */.fl)(big))
        throw argumentError(`'${value.slice(0, 40)}' is no integer of 64 bits`);
    return (0,number/* integer */.nd)(big);
}
/** Commas before the point are ignored, as .NET reads group separators. */
function toFloat(value) {
    if (value instanceof json/* Float */.nt)
        return value;
    if (typeof value !== 'string')
        return (0,number/* float */.fV)(Number(value));
    let [start, end] = [0, value.length];
    while ((0,lexer/* isWhiteSpace */.i0)(value.charCodeAt(start)))
        start++;
    while (end > start && (0,lexer/* isWhiteSpace */.i0)(value.charCodeAt(end - 1)))
        end--;
    const text = value.slice(start, end);
    const special = /^([+-]?)(NaN|Infinity|∞)$/i.exec(text);
    if (special !== null)
        return special[2]?.toLowerCase() === 'nan' ? NaN : special[1] === '-' ? -Infinity : Infinity;
    if (!/^[+-]?(\d[\d,]*\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text))
        throw argumentError(`'${value.slice(0, 40)}' is no number`);
    return (0,number/* float */.fV)(Number(text.replaceAll(',', '')));
}
const numberFunctions = [
    arithmetic('add', (one, other) => one + other),
    arithmetic('sub', (one, other) => one - other),
    arithmetic('mul', (one, other) => one * other),
    division('div', (one, other) => one / other),
    division('mod', (one, other) => one % other),
    extreme('min', (order) => order < 0),
    extreme('max', (order) => order > 0),
    {
        name: 'range',
        takes: ['integer', 'integer'],
        call: ([start, count], { spend }) => {
            const numbers = range(int32(start, 'the start'), int32(count, 'the count'));
            spend(numbers.length);
            return numbers;
        },
    },
    { name: 'int', takes: [['integer', 'string']], call: ([value]) => toInt(value) },
    { name: 'float', takes: [['integer', 'float', 'string']], call: ([value]) => toFloat(value) },
];

// EXTERNAL MODULE: ./build/expression/access.js
var access = __webpack_require__(99273);
;// CONCATENATED MODULE: ./build/expression/functions/safe-access.js





/** The first access: null where there is nothing of that name or index. */
function tryFind(target, key) {
    if ((0,expression_value/* isArray */.cy)(target))
        return typeof key === 'number' ? (target[key] ?? null) : null;
    if (!(0,expression_value/* isObject */.Gv)(target) || typeof key !== 'string')
        return null;
    const found = (0,names/* findKey */.Tj)(target, key);
    return found === undefined ? null : (target[found] ?? null);
}
/** Behind a first null nothing is accessed; else each further access fails where it finds nothing. */
function follow(start, keys) {
    return start === null ? null : keys.reduce(access/* access */.T_, start);
}
function fromEnd(target, count) {
    return (0,expression_value/* isArray */.cy)(target) && typeof count === 'number' && count > 0 ? target[target.length - count] : undefined;
}
const safeAccessFunctions = [
    {
        name: 'tryGet',
        takes: ['any', ['string', 'integer'], 'any'],
        min: 2,
        max: Infinity,
        unknowns: 'all',
        call: ([target = null, key = null, ...further], context) => {
            const declared = (0,access/* declaredOf */.yN)(target, key);
            if (declared !== undefined)
                return follow(declared, further);
            if (target instanceof expression_value/* Unknown */.$r || key instanceof expression_value/* Unknown */.$r)
                return context.remains();
            return follow(tryFind(target, key), further);
        },
    },
    {
        name: 'indexFromEnd',
        takes: ['array', 'integer'],
        unknowns: 'nested',
        call: ([target = null, count]) => {
            const found = fromEnd(target, count);
            if (found !== undefined)
                return found;
            throw argumentError(`counts from 1 to the ${array_elements(target).length} elements of the array`);
        },
    },
    {
        name: 'tryIndexFromEnd',
        takes: ['any'],
        min: 2,
        max: Infinity,
        unknowns: 'all',
        call: ([target = null, count = null, ...further], context) => {
            if (target instanceof expression_value/* Unknown */.$r || count instanceof expression_value/* Unknown */.$r)
                return context.remains();
            if ((0,expression_value/* typeOf */.QP)(count) === 'object')
                return null;
            return follow(fromEnd(target, count) ?? null, further);
        },
    },
];

;// CONCATENATED MODULE: ./build/expression/functions/sequence.js







function sequence_textOf(value) {
    if (typeof value === 'boolean')
        return value ? 'True' : 'False';
    if (typeof value === 'string')
        return value;
    if (typeof value === 'bigint' || (typeof value === 'number' && Number.isInteger(value)))
        return String(value);
    throw argumentError(`joins arrays only, or else strings, integers and booleans, not ${(0,expression_value/* typeOf */.QP)(value)}`);
}
function concat(args, { spend }) {
    if (args.length > 0 && args.every(expression_value/* isArray */.cy)) {
        const joined = args.flat();
        spend(joined.length);
        return joined;
    }
    const texts = args.map(sequence_textOf);
    spend(texts.reduce((length, text) => length + text.length, 0) / 16);
    return texts.join('');
}
/** Sound with unknowns: false only where no unknown element could match. */
function contains([container = null, sought = null], context) {
    if ((0,expression_value/* isArray */.cy)(container)) {
        let open = false;
        for (const item of container) {
            const same = (0,equality/* compareDeep */.e)(item, sought, context.spend);
            if (same === true)
                return true;
            open ||= same === undefined;
        }
        return open ? context.remains() : false;
    }
    if (typeof sought !== 'string')
        throw argumentError(`what is sought in a string or object must be a string, not ${(0,expression_value/* typeOf */.QP)(sought)}`);
    if ((0,expression_value/* isObject */.Gv)(container))
        return (0,names/* findKey */.Tj)(container, sought) !== undefined;
    return typeof container === 'string' && container.includes(sought);
}
function sequence_length(value) {
    if (typeof value === 'string' || (0,expression_value/* isArray */.cy)(value))
        return value.length;
    return (0,expression_value/* isObject */.Gv)(value) ? (0,json/* keysOf */.YD)(value).length : 0;
}
/** indexOf and lastIndexOf: in texts without case, in arrays by deep equality from one end to the other. */
function find(name, inText, order) {
    return {
        name,
        takes: [['string', 'array'], 'any'],
        unknowns: 'nested',
        typesLast: true,
        call: ([container = null, sought = null], context) => {
            if (typeof container === 'string') {
                if (typeof sought !== 'string')
                    throw argumentError(`what is sought in a string must be a string, not ${(0,expression_value/* typeOf */.QP)(sought)}`);
                return inText(container, sought);
            }
            const items = (0,expression_value/* isArray */.cy)(container) ? container : [];
            for (let step = 0; step < items.length; step++) {
                const index = order(items.length, step);
                const same = (0,equality/* compareDeep */.e)(items[index] ?? null, sought, context.spend);
                if (same === undefined)
                    return context.remains();
                if (same)
                    return index;
            }
            return -1;
        },
    };
}
function part(name, bounds) {
    return {
        name,
        takes: [['string', 'array'], 'integer'],
        unknowns: 'nested',
        typesLast: true,
        call: ([value = null, count], { spend }) => {
            const [start, end] = bounds(Math.max(0, int32(count, 'the count')), sequence_length(value));
            if (typeof value === 'string')
                return value.slice(start, end);
            spend(Math.max(0, Math.min(end, sequence_length(value)) - start));
            return (0,expression_value/* isArray */.cy)(value) ? value.slice(start, end) : null;
        },
    };
}
function edge(name, index) {
    return {
        name,
        takes: [['string', 'array']],
        unknowns: 'nested',
        call: ([value]) => (typeof value === 'string' ? (value.at(index) ?? '') : (0,expression_value/* isArray */.cy)(value) ? (value.at(index) ?? null) : null),
    };
}
/** Functions of strings, arrays and objects alike. */
const sequenceFunctions = [
    { name: 'concat', takes: ['any'], min: 0, max: Infinity, unknowns: 'nested', call: concat },
    { name: 'contains', takes: [['string', 'array', 'object'], 'any'], unknowns: 'nested', typesLast: true, call: contains },
    { name: 'length', takes: [['string', 'array', 'object']], unknowns: 'nested', call: ([value = null]) => sequence_length(value) },
    {
        name: 'empty',
        takes: [['string', 'array', 'object', 'null']],
        unknowns: 'nested',
        call: ([value = null]) => sequence_length(value) === 0,
    },
    edge('first', 0),
    edge('last', -1),
    part('take', (count) => [0, count]),
    part('skip', (count, length) => [count, length]),
    find('indexOf', indexOfText, (_, step) => step),
    find('lastIndexOf', lastIndexOfText, (count, step) => count - 1 - step),
];

;// CONCATENATED MODULE: ./build/expression/functions/strings.js





// What .NET takes for white space; JavaScript has U+FEFF instead of U+0085.
const blank = '\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const blanks = new RegExp(`[${blank}]`);
const strings_text = (value) => (typeof value === 'string' ? value : '');
function trim(value) {
    let [start, end] = [0, value.length];
    while (start < end && blanks.test(value.charAt(start)))
        start++;
    while (start < end && blanks.test(value.charAt(end - 1)))
        end--;
    return value.slice(start, end);
}
/** The text of a string, Integer or bool; undefined for everything else. */
function plainText(value) {
    if (typeof value === 'string' || typeof value === 'bigint')
        return String(value);
    if (typeof value === 'number' && Number.isInteger(value))
        return String(value);
    return typeof value === 'boolean' ? (value ? 'True' : 'False') : undefined;
}
function substring([source, from, count]) {
    const value = strings_text(source);
    const start = Number(from);
    const length = count === undefined ? value.length - start : Number(count);
    if (start < 0 || start > value.length)
        throw argumentError(`the start ${start} is outside of a string of ${value.length} characters`);
    if (length < 0 || start + length > value.length) {
        throw argumentError(`${length} characters from ${start} are more than a string of ${value.length} has`);
    }
    return value.slice(start, start + length);
}
function strings_replace([source, old, by], { spend }) {
    const sought = strings_text(old);
    if (sought === '')
        throw argumentError('what is replaced must not be empty');
    const parts = strings_text(source).split(sought);
    spend((strings_text(source).length + parts.length * strings_text(by).length) / 16);
    return parts.join(strings_text(by));
}
function strings_split([source, delimiter], { spend }) {
    const value = strings_text(source);
    spend(value.length / 16);
    if (!(0,expression_value/* isArray */.cy)(delimiter))
        return strings_text(delimiter) === '' ? [value] : value.split(strings_text(delimiter));
    if (delimiter.length === 0)
        return value.split(blanks);
    if (!delimiter.every((one) => typeof one === 'string'))
        throw argumentError('the delimiters must be strings');
    return splitAtAny(value, delimiter.filter((one) => one !== ''));
}
/** At each place the delimiters are tried in their order. */
function splitAtAny(value, delimiters) {
    if (delimiters.length === 0)
        return [value];
    const escaped = delimiters.map((one) => one.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
    return value.split(new RegExp(escaped.join('|')));
}
function join([list, delimiter], { spend }) {
    const parts = ((0,expression_value/* isArray */.cy)(list) ? list : []).map((item) => {
        const part = plainText(item);
        if (part === undefined)
            throw argumentError('only strings, integers and booleans can be joined');
        return part;
    });
    spend(parts.reduce((sum, part) => sum + part.length + strings_text(delimiter).length, 0) / 16);
    return parts.join(strings_text(delimiter));
}
function padLeft([source, width, filler = ' ']) {
    // The engine refuses more than 16, although the documentation speaks of any width.
    if (Number(width) < 1 || Number(width) > 16)
        throw argumentError('the total width must be between 1 and 16');
    if (strings_text(filler).length !== 1)
        throw argumentError('the padding must be one character');
    return (plainText(source ?? '') ?? '').padStart(Number(width), strings_text(filler));
}
/** Whether a text as a whole has the form of a pattern, in which `*` stands for anything. */
function like([source, pattern]) {
    const value = (0,document_case/* upperCase */.l)(strings_text(source));
    const [first = '', ...rest] = (0,document_case/* upperCase */.l)(strings_text(pattern)).split('*');
    const last = rest.pop();
    if (last === undefined)
        return value === first;
    if (!value.startsWith(first))
        return false;
    let at = first.length;
    for (const part of rest) {
        const found = value.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return value.length - last.length >= at && value.endsWith(last);
}
const stringFunctions = [
    {
        name: 'string',
        takes: [['string', 'integer', 'boolean', 'array', 'object']],
        call: ([value = null], { spend }) => {
            const printed = plainText(value) ?? (0,json_text/* printJson */.Q)(value);
            spend(printed.length / 16);
            return printed;
        },
    },
    { name: 'toLower', takes: ['string'], call: ([value]) => (0,document_case/* lowerCase */.g)(strings_text(value)) },
    { name: 'toUpper', takes: ['string'], call: ([value]) => (0,document_case/* upperCase */.l)(strings_text(value)) },
    { name: 'trim', takes: ['string'], call: ([value]) => trim(strings_text(value)) },
    { name: 'substring', takes: ['string', 'integer', 'integer'], typesLast: true, min: 2, call: substring },
    { name: 'startsWith', takes: ['string', 'string'], call: ([value, start]) => startsWithText(strings_text(value), strings_text(start)) },
    { name: 'endsWith', takes: ['string', 'string'], call: ([value, end]) => endsWithText(strings_text(value), strings_text(end)) },
    { name: 'replace', takes: ['string', 'string', 'string'], call: strings_replace },
    { name: 'split', takes: ['string', ['string', 'array']], call: strings_split },
    { name: 'join', takes: ['array', 'string'], call: join },
    { name: 'padLeft', takes: [['string', 'integer'], 'integer', 'string'], typesLast: true, min: 2, call: padLeft },
    { name: 'like', takes: ['string', 'string'], call: like },
];

;// CONCATENATED MODULE: ./build/expression/functions/index.js














const families = [
    logicFunctions,
    numberFunctions,
    sequenceFunctions,
    stringFunctions,
    encodingFunctions,
    hashFunctions,
    formatFunctions,
    arrayFunctions,
    objectFunctions,
    safeAccessFunctions,
    lambdaFunctions,
    dateFunctions,
    cidrFunctions,
    uriFunctions,
];
/** The functions that need nothing but their arguments, by lower-case name. */
const functions = new Map(families.flat().map((definition) => [definition.name.toLowerCase(), definition]));

;// CONCATENATED MODULE: ./build/expression/call.js






/** The definition that a call means; undefined where only the template may know it. Throws ExpressionError on a wrong count. */
function findFunction(call) {
    const definition = functions.get(call.name.toLowerCase());
    if (definition !== undefined) {
        const { min = definition.takes.length, max = definition.takes.length } = definition;
        checkCount(call, min, max);
    }
    return definition;
}
/** Throws ExpressionError where a call has too few or too many arguments. */
function checkCount(call, min, max) {
    const count = call.args.length;
    if (count >= min && count <= max)
        return;
    const wanted = min === max ? String(min) : max === Infinity ? `at least ${min}` : `${min} to ${max}`;
    throw new environment/* ExpressionError */.t('expression/argument-count', `'${call.name}' takes ${wanted} ${wanted === '1' ? 'argument' : 'arguments'}, not ${count}`, call);
}
/** Whether the argument at an index is a lambda, which is not evaluated. */
function isLambda(definition, index) {
    const takes = takesAt(definition, index);
    return typeof takes === 'object' && 'lambda' in takes;
}
function takesAt({ takes }, index) {
    return takes[Math.min(index, takes.length - 1)];
}
/** Calls a function with evaluated arguments: the one place where unknowns are absorbed. */
function applyCall(call, definition, args, environment, { lambda, close }) {
    const open = checkTypes(definition, args);
    const remains = (...causes) => {
        const written = args.map((arg, index) => isLambda(definition, index) ? close(call.args[index] ?? (0,print/* literal */.eu)(arg)) : (0,print/* literal */.eu)(arg));
        return (0,expression_unknowns/* remainder */.CQ)((0,ast/* withArguments */.$)(call, written), [...args, ...causes]);
    };
    const { unknowns } = definition;
    if (open && unknowns !== 'all')
        return remains();
    if (unknowns === undefined && args.some((arg) => (0,expression_unknowns/* unknownIn */.e3)(arg) !== undefined))
        return remains();
    const lambdas = lambdasOf(call, definition, lambda);
    const context = {
        spend: (units) => environment.spend(units),
        remains,
        decide: (unknown) => environment.decide(unknown),
        count: args.length,
        lambda: (index) => {
            const found = lambdas.get(index);
            if (found === undefined)
                throw new TypeError(`argument ${index + 1} of ${definition.name} is no lambda`);
            return found;
        },
    };
    return definition.call(args, context);
}
/** Lambdas are bound before the call, used or not, as the engine does. */
function lambdasOf(call, definition, bind) {
    const lambdas = new Map();
    for (const [index, written] of call.args.entries()) {
        const takes = takesAt(definition, index);
        if (typeof takes === 'object' && 'lambda' in takes)
            lambdas.set(index, bind(written, takes.lambda));
    }
    return lambdas;
}
/** Types are checked up to the first unknown, as the engine does; true where there is one. */
function checkTypes(definition, args) {
    if (definition.typesLast === true && args.some((arg) => arg instanceof expression_value/* Unknown */.$r))
        return true;
    for (const [index, arg] of args.entries()) {
        if (arg instanceof expression_value/* Unknown */.$r)
            return true;
        const takes = takesAt(definition, index) ?? 'any';
        if (takes === 'any' || (typeof takes === 'object' && 'lambda' in takes))
            continue;
        const type = (0,expression_value/* typeOf */.QP)(arg);
        if (type === takes || (typeof takes === 'object' && type !== 'unknown' && takes.includes(type)))
            continue;
        const wanted = typeof takes === 'string' ? takes : takes.join(' or ');
        throw new environment/* ExpressionError */.t('expression/argument-type', `argument ${index + 1} must be of type ${wanted}, not ${type}`);
    }
    return false;
}
function unknownFunction(call) {
    const name = call.namespace === undefined ? call.name : `${call.namespace}.${call.name}`;
    throw new environment/* ExpressionError */.t('expression/unknown-function', `there is no function '${name}'`, call);
}
/** An error with its place, and with the name of the function that it comes from. */
function locate(error, node) {
    if (error.at !== undefined || node === undefined || error.code === 'expression/limit')
        return error;
    const message = node.kind === 'call' && error.code.includes('argument') ? `${node.name}: ${error.message}` : error.message;
    return new environment/* ExpressionError */.t(error.code, message, node);
}


/***/ }),

/***/ 50986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate),
  p: () => (/* binding */ evaluateText)
});

// EXTERNAL MODULE: ./build/expression/environment.js
var expression_environment = __webpack_require__(19694);
// EXTERNAL MODULE: ./build/expression/machine.js + 2 modules
var machine = __webpack_require__(34008);
// EXTERNAL MODULE: ./build/expression/parse.js
var parse = __webpack_require__(3184);
// EXTERNAL MODULE: ./build/expression/unknowns.js
var unknowns = __webpack_require__(14564);
// EXTERNAL MODULE: ./build/expression/value.js
var expression_value = __webpack_require__(45854);
;// CONCATENATED MODULE: ./build/expression/size.js



const maxSize = 1_000_000;
const maxDepth = 1000;
const leaf = { size: 1, depth: 0 };
const extents = new WeakMap();
/** Throws LimitError for a value that is too large or too deep to be walked; lambdas can double one at each step. */
function checkExtent(value) {
    extentOf(value, 0);
}
function extentOf(value, level) {
    if (typeof value === 'string')
        return value.length < 64 ? leaf : { size: 1 + value.length / 64, depth: 0 };
    if (typeof value !== 'object' || value === null || unknowns/* changing */.Wt.has(value))
        return leaf;
    if (!(0,expression_value/* isArray */.cy)(value) && !(0,expression_value/* isObject */.Gv)(value))
        return leaf;
    const known = extents.get(value);
    if (known !== undefined)
        return known;
    if (level > maxDepth)
        throw new expression_environment/* LimitError */.o(`a value nests at most ${maxDepth} levels deep`);
    const extent = { size: 1, depth: 0 };
    for (const part of Object.values(value)) {
        const { size, depth } = extentOf(part, level + 1);
        extent.size += size;
        extent.depth = Math.max(extent.depth, depth + 1);
    }
    if (extent.depth > maxDepth)
        throw new expression_environment/* LimitError */.o(`a value nests at most ${maxDepth} levels deep`);
    if (extent.size > maxSize)
        throw new expression_environment/* LimitError */.o(`a value has at most ${maxSize} parts`);
    extents.set(value, extent);
    return extent;
}

;// CONCATENATED MODULE: ./build/expression/evaluate.js




/** The value of a string of a template: of the expression it is, or of the text it stands for. Throws ExpressionError. */
function evaluateText(text, environment) {
    if (!(0,parse/* isExpression */.BH)(text))
        return (0,parse/* unescapeText */.Uw)(text);
    const value = evaluate((0,parse/* parseExpression */.YK)(text), environment);
    if (typeof value === 'string' && value.length > maxText) {
        throw new expression_environment/* LimitError */.o(`the text that an expression gives has at most ${maxText} characters; this one has ${value.length}`);
    }
    checkExtent(value);
    return value;
}
/** The engine refuses a longer result (arm-language 5.12). */
const maxText = 131_072;
/** The value of an expression. Throws ExpressionError with the offsets of the part that fails. */
function evaluate(expression, environment) {
    return (0,machine/* run */.e)(expression, environment, undefined);
}


/***/ }),

/***/ 46869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ printJson),
/* harmony export */   a: () => (/* binding */ printFloat)
/* harmony export */ });
/* harmony import */ var _document_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45460);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45854);


const shortEscapes = {
    '"': '\\"',
    '\\': '\\\\',
    '\b': '\\b',
    '\f': '\\f',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
};
function quoted(text) {
    const escape = (character) => {
        const code = character.charCodeAt(0);
        if (code >= 0x7f && code < 0xa0 && code !== 0x85)
            return character;
        return shortEscapes[character] ?? `\\u${code.toString(16).padStart(4, '0')}`;
    };
    return `"${text.replace(/["\\\p{Cc}\u2028\u2029]/gu, escape)}"`;
}
/** A Float in .NET's shortest form: `1`, `0.0001`, `1E-05`, `1E+17`. */
function printFloat(value) {
    if (!Number.isFinite(value))
        return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
    const sign = value < 0 || Object.is(value, -0) ? '-' : '';
    const [mantissa = '', power = ''] = Math.abs(value).toExponential().split('e');
    const digits = mantissa.replace('.', '');
    const exponent = Number(power);
    if (exponent < -5 || exponent === -5 || exponent > 16) {
        const fraction = digits.length > 1 ? `.${digits.slice(1)}` : '';
        return `${sign}${digits.charAt(0)}${fraction}E${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
    }
    if (exponent < 0)
        return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
    const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
    return sign + (digits.length > exponent + 1 ? `${whole}.${digits.slice(exponent + 1)}` : whole);
}
function floatInJson(value) {
    if (!Number.isFinite(value))
        return `"${printFloat(value)}"`;
    const text = printFloat(value);
    return /[.E]/.test(text) ? text : `${text}.0`;
}
function scalar(value) {
    if (typeof value === 'string')
        return quoted(value);
    if (typeof value === 'number')
        return Number.isInteger(value) ? String(value) : floatInJson(value);
    if (typeof value === 'bigint' || typeof value === 'boolean')
        return String(value);
    if (value instanceof _document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .Float */ .nt)
        return floatInJson(value.value);
    if (value instanceof _value_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$r)
        throw new TypeError('an unknown has no text');
    return value === null ? 'null' : undefined;
}
/** Compact JSON as the engine prints it in string() and format(). Throws TypeError on an unknown. */
function printJson(value) {
    const text = scalar(value);
    if (text !== undefined)
        return text;
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isArray */ .cy)(value))
        return `[${value.map(printJson).join(',')}]`;
    const object = value;
    return `{${(0,_document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)(object)
        .map((key) => `${quoted(key)}:${printJson(object[key] ?? null)}`)
        .join(',')}}`;
}


/***/ }),

/***/ 34008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ nesting),
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/expression/access.js
var access = __webpack_require__(99273);
// EXTERNAL MODULE: ./build/expression/ast.js
var ast = __webpack_require__(58151);
// EXTERNAL MODULE: ./build/expression/call.js + 26 modules
var expression_call = __webpack_require__(38163);
// EXTERNAL MODULE: ./build/expression/environment.js
var expression_environment = __webpack_require__(19694);
// EXTERNAL MODULE: ./build/expression/names.js
var names = __webpack_require__(56707);
// EXTERNAL MODULE: ./build/expression/parse.js
var parse = __webpack_require__(3184);
// EXTERNAL MODULE: ./build/expression/print.js
var print = __webpack_require__(46120);
;// CONCATENATED MODULE: ./build/expression/lambda.js





/** The lambda that stands as an argument of a call. Throws ExpressionError where something else stands there. */
function lambdaOf(written, [from, to], environment, scope, run) {
    if (!isLambdaCall(written))
        throw new expression_environment/* ExpressionError */.t('expression/argument-type', 'a lambda must stand here', written);
    const body = written.args.at(-1);
    const count = written.args.length - 1;
    if (body === undefined || count < from || count > to) {
        const wanted = from === to ? String(from) : `${from} or ${to}`;
        throw new expression_environment/* ExpressionError */.t('expression/argument-count', `a lambda must name ${wanted} variables here, and have a body`, written);
    }
    const names = written.args.slice(0, -1).map((name) => nameOf(name, run(name, environment, scope)));
    const bind = (values) => names.reduce((outer, name, at) => ({ name, value: values[at] ?? null, outer }), scope);
    return { call: (...values) => run(body, environment, bind(values)) };
}
function isLambdaCall(node) {
    return node.kind === 'call' && node.namespace === undefined && node.name.toLowerCase() === 'lambda';
}
function nameOf(node, name) {
    if (typeof name === 'string')
        return name;
    throw new expression_environment/* ExpressionError */.t('expression/argument-type', 'the variables of a lambda are named by strings', node);
}
/** The value of a lambda variable. Throws ExpressionError where no lambda around names it. */
function lambdaVariable(name, scope) {
    const found = find(name, scope);
    if (found !== undefined)
        return found.value;
    throw new expression_environment/* ExpressionError */.t('expression/unknown-name', `there is no lambda variable '${name}' here`);
}
function find(name, scope) {
    for (let each = scope; each !== undefined; each = each.outer)
        if ((0,names/* sameName */.q)(each.name, name))
            return each;
    return undefined;
}
/**
 * A part that stays unevaluated, made independent of where it stands: lambda variables of lambdas around it, loop indices
 * and the parameters of a user function become their values.
 */
function lambda_closed(node, environment, scope) {
    const close = (part, own, depth) => {
        if (depth > maxDepth)
            throw new expression_environment/* LimitError */.o(`a part that cannot be decided nests at most ${maxDepth} levels deep`);
        if (environment.origin === '' && !(0,parse/* isPlaced */.AD)(part))
            return part;
        const { start, end } = part;
        switch (part.kind) {
            case 'literal':
                return part;
            case 'property':
                return { kind: part.kind, target: close(part.target, own, depth + 1), name: part.name, start, end };
            case 'index':
                return {
                    kind: part.kind,
                    target: close(part.target, own, depth + 1),
                    index: close(part.index, own, depth + 1),
                    start,
                    end,
                };
            case 'call': {
                const value = valueOfName(part, environment, scope, own);
                if (value !== undefined)
                    return (0,print/* literal */.eu)(value);
                const inner = isLambdaCall(part) ? [...own, ...part.args.slice(0, -1).flatMap(nameWritten)] : own;
                const args = part.args.map((arg) => close(arg, inner, depth + 1));
                const copy = (0,ast/* withArguments */.$)(part, args);
                return environment.origin !== '' && isLocal(part) ? { ...copy, origin: environment.origin } : copy;
            }
        }
    };
    return close(node, [], 0);
}
/** Whether what a call means depends on the template in which it stands. */
function isLocal({ name, namespace }) {
    return namespace !== undefined || localNames.test(name);
}
const localNames = /^(?:parameters|variables|resourceGroup|subscription|managementGroup|deployment|\w*resourceId|references?|list\w*|resourceInfo|providers|pickZones|to(?:Logical|Physical)Zones?)$/i;
const maxDepth = 500;
function nameWritten(node) {
    return node?.kind === 'literal' && typeof node.value === 'string' ? [node.value] : [];
}
function valueOfName(call, environment, scope, own) {
    if (call.namespace !== undefined)
        return undefined;
    const [name] = nameWritten(call.args[0]);
    try {
        switch (call.name.toLowerCase()) {
            case 'lambdavariables':
                if (name === undefined || own.some((each) => (0,names/* sameName */.q)(each, name)))
                    return undefined;
                return find(name, scope)?.value;
            case 'copyindex':
                if (call.args.length > 1 || (call.args.length === 1 && name === undefined))
                    return undefined;
                return environment.copyIndex(name, 0);
            case 'parameters':
                return environment.place === 'function' && name !== undefined ? environment.parameter(name) : undefined;
            default:
                return undefined;
        }
    }
    catch (error) {
        if (error instanceof expression_environment/* ExpressionError */.t)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/expression/equality.js
var equality = __webpack_require__(49039);
// EXTERNAL MODULE: ./build/expression/unknowns.js
var unknowns = __webpack_require__(14564);
// EXTERNAL MODULE: ./build/expression/value.js
var expression_value = __webpack_require__(45854);
;// CONCATENATED MODULE: ./build/expression/lazy.js






/** `and` is decided by the first false, `or` by the first true; behind an open unknown the rest is only tried. */
function connective(name, deciding) {
    const next = (progress, environment) => {
        const { call, values } = progress;
        const last = values.length - 1;
        const value = values[last];
        const open = values.findIndex((each) => each instanceof expression_value/* Unknown */.$r);
        if (value !== undefined) {
            const decided = value instanceof expression_value/* Unknown */.$r ? environment.decide(value) : value;
            if (decided === deciding)
                return { answer: deciding };
            if (decided !== undefined && typeof decided !== 'boolean') {
                if (open < 0)
                    throw notBoolean(decided);
                progress.failed = true;
            }
            if (decided !== undefined)
                values[last] = decided;
        }
        const stillOpen = open >= 0 && (open < last || values[last] instanceof expression_value/* Unknown */.$r);
        if (!progress.failed && values.length < call.args.length)
            return { evaluate: values.length, attempt: stillOpen };
        return { answer: stillOpen ? remains(progress) : !deciding };
    };
    return { name, min: 2, max: Infinity, next };
}
function notBoolean(value) {
    return new expression_environment/* ExpressionError */.t('expression/argument-type', `takes booleans, not ${(0,expression_value/* typeOf */.QP)(value)}`);
}
/** The call with what was evaluated of it. */
function remains({ call, values, close }) {
    const args = call.args.map((arg, index) => {
        const value = values[index];
        return value === undefined ? close(arg) : (0,print/* literal */.eu)(value);
    });
    return (0,unknowns/* remainder */.CQ)((0,ast/* withArguments */.$)(call, args), values.filter((value) => value !== undefined));
}
const conditional = {
    name: 'if',
    min: 3,
    max: 3,
    next(progress, environment) {
        const { values } = progress;
        const [given] = values;
        if (given === undefined)
            return { evaluate: 0, attempt: false };
        const condition = given instanceof expression_value/* Unknown */.$r && values.length === 1 ? (environment.decide(given) ?? given) : given;
        if (condition instanceof expression_value/* Unknown */.$r)
            return undecided(progress, condition, environment);
        if (typeof condition !== 'boolean')
            throw notBoolean(condition);
        values[0] = condition;
        const branch = condition ? 1 : 2;
        const value = values[branch];
        return value === undefined ? { evaluate: branch, attempt: false } : { answer: value };
    },
};
/** Both branches are tried: where they are equal, the condition does not matter; else neither is evaluated in what remains. */
function undecided(progress, condition, environment) {
    const { values, failed } = progress;
    if (values.length < 3 && !failed)
        return { evaluate: values.length, attempt: true };
    const [, one, other] = values;
    const isEqual = one !== undefined && other !== undefined && (0,equality/* compareDeep */.e)(one, other, (units) => environment.spend(units)) === true;
    if (isEqual)
        return { answer: one };
    const open = remains({ ...progress, values: [condition] });
    const isSecret = open.secret || [one, other].some((branch) => branch !== undefined && (0,unknowns/* unknownIn */.e3)(branch)?.secret === true);
    return { answer: new expression_value/* Unknown */.$r(open.residual, open.reason, isSecret) };
}
const coalesce = {
    name: 'coalesce',
    min: 0,
    max: Infinity,
    next(progress) {
        const { call, values } = progress;
        const value = values.at(-1);
        if (value instanceof expression_value/* Unknown */.$r)
            return { answer: remains(progress) };
        if (value !== undefined && value !== null)
            return { answer: value };
        return values.length < call.args.length ? { evaluate: values.length, attempt: false } : { answer: null };
    },
};
/** By lower-case name. */
const lazyFunctions = new Map([connective('and', false), connective('or', true), conditional, coalesce].map((lazy) => [lazy.name, lazy]));

;// CONCATENATED MODULE: ./build/expression/machine.js









/** Lambdas within one another, each with a stack of its own: more than the longest expression can hold. */
const maxRuns = 1000;
let runs = 0;
/** How many evaluations are under way, each within the one before. */
function nesting() {
    return runs;
}
/** Evaluates with a stack of its own, as expressions may be nested deeper than JavaScript's stack is. */
function run(expression, environment, scope) {
    if (runs >= maxRuns)
        throw new expression_environment/* LimitError */.o(`evaluation nests at most ${maxRuns} levels deep`);
    runs++;
    try {
        return new Machine(environment, scope).evaluate(expression);
    }
    catch (error) {
        throw limited(error);
    }
    finally {
        runs--;
    }
}
/** JavaScript's own bounds are bounds of ours. */
function limited(error) {
    if (!(error instanceof RangeError))
        return error;
    if (error.message.includes('call stack'))
        return new expression_environment/* LimitError */.o('evaluation nests too deep');
    return error.message.includes('string length') ? new expression_environment/* LimitError */.o('a text grows too long') : error;
}
class Machine {
    environment;
    scope;
    frames = [];
    constructor(environment, scope) {
        this.environment = environment;
        this.scope = scope;
    }
    close = (node) => lambda_closed(node, this.environment, this.scope);
    evaluate(expression) {
        let next = { part: expression };
        for (;;) {
            try {
                if ('part' in next)
                    next = this.enter(next.part);
                else if ('value' in next)
                    next = this.receive(next.value);
                else
                    next = this.proceed(next.resume);
                if ('value' in next && this.frames.length === 0)
                    return next.value;
            }
            catch (error) {
                next = this.recover(error);
            }
        }
    }
    enter(node) {
        this.environment.spend(1);
        if (node.kind === 'literal')
            return { value: node.value };
        const frame = { node, values: [], awaited: 0, attempt: false };
        if (node.kind === 'call')
            this.prepare(frame, node);
        this.frames.push(frame);
        return this.proceed(frame);
    }
    prepare(frame, call) {
        if (call.namespace !== undefined)
            return;
        const definition = lazyFunctions.get(call.name.toLowerCase());
        if (definition !== undefined) {
            (0,expression_call/* checkCount */.wE)(call, definition.min, definition.max);
            frame.lazy = { definition, progress: { call, values: frame.values, failed: false, close: this.close } };
        }
        else {
            frame.definition = (0,expression_call/* findFunction */.W$)(call);
        }
    }
    /** A part of the topmost frame has its value. */
    receive(value) {
        const frame = this.frames.at(-1);
        if (frame === undefined)
            return { value };
        frame.attempt = false;
        frame.values[frame.lazy === undefined ? frame.values.length : frame.awaited] = value;
        return this.proceed(frame);
    }
    proceed(frame) {
        const next = this.next(frame);
        if ('value' in next)
            this.frames.pop();
        return next;
    }
    next(frame) {
        const { node, values, lazy, definition } = frame;
        if (node.kind !== 'call')
            return this.nextOfAccess(node, values);
        if (lazy !== undefined)
            return this.nextOfLazy(frame, node, lazy);
        while (definition !== undefined && (0,expression_call/* isLambda */.OH)(definition, values.length) && values.length < node.args.length)
            values.push(null);
        const part = node.args[values.length];
        return part === undefined ? { value: this.call(node, definition, values) } : { part };
    }
    nextOfAccess(node, values) {
        const [target, index] = values;
        if (target === undefined)
            return { part: node.target };
        if (node.kind === 'property')
            return { value: target instanceof expression_value/* Unknown */.$r ? (0,access/* access */.T_)(target, node.name) : (0,access/* property */.MZ)(target, node.name) };
        return index === undefined ? { part: node.index } : { value: (0,access/* access */.T_)(target, index) };
    }
    nextOfLazy(frame, call, { definition, progress }) {
        const step = definition.next(progress, this.environment);
        if ('answer' in step)
            return { value: step.answer };
        frame.attempt = step.attempt;
        frame.awaited = step.evaluate;
        return { part: call.args[step.evaluate] ?? (0,print/* literal */.eu)(null) };
    }
    call(call, definition, args) {
        const { environment, scope } = this;
        if (definition !== undefined) {
            const lambda = (written, names) => lambdaOf(written, names, environment, scope, run);
            return (0,expression_call/* applyCall */.r4)(call, definition, args, environment, { lambda, close: this.close });
        }
        if (call.namespace !== undefined)
            return environment.userFunction(call.namespace, call.name, args);
        const own = this.ask(call, args);
        if (own !== undefined)
            return own;
        const found = environment.templateFunction(call.name, args, call);
        return found === undefined ? (0,expression_call/* unknownFunction */.$J)(call) : found;
    }
    /** Functions of the template's own names. */
    ask(call, args) {
        switch (call.name.toLowerCase()) {
            case 'parameters':
                return this.named(call, args, (name) => this.environment.parameter(name));
            case 'variables':
                return this.named(call, args, (name) => this.environment.variable(name));
            case 'lambdavariables':
                return this.named(call, args, (name) => lambdaVariable(name, this.scope));
            case 'copyindex':
                return copyIndex(call, args, this.environment);
            default:
                return undefined;
        }
    }
    named(call, args, find) {
        (0,expression_call/* checkCount */.wE)(call, 1, 1);
        const [name = null] = args;
        if (name instanceof expression_value/* Unknown */.$r)
            return (0,unknowns/* remainder */.CQ)((0,ast/* withArguments */.$)(call, [name.residual]), args);
        if (typeof name !== 'string')
            throw new expression_environment/* ExpressionError */.t('expression/argument-type', 'takes the name as a string');
        return find(name);
    }
    /** The innermost frame that only tried what failed goes on without it. */
    recover(error) {
        if (!(error instanceof expression_environment/* ExpressionError */.t))
            throw error;
        const located = (0,expression_call/* locate */.x5)(error, this.frames.at(-1)?.node);
        if (error instanceof expression_environment/* LimitError */.o)
            throw located;
        while (this.frames.length > 0) {
            const frame = this.frames.at(-1);
            if (frame?.attempt === true && frame.lazy !== undefined) {
                frame.attempt = false;
                frame.lazy.progress.failed = true;
                return { resume: frame };
            }
            this.frames.pop();
        }
        throw located;
    }
}
function copyIndex(call, args, environment) {
    (0,expression_call/* checkCount */.wE)(call, 0, 2);
    const [first, second] = args;
    if (typeof first === 'string')
        return environment.copyIndex(first, second ?? 0);
    if (second !== undefined)
        throw new expression_environment/* ExpressionError */.t('expression/argument-type', 'takes the name of a loop, then an offset');
    return environment.copyIndex(undefined, first ?? 0);
}


/***/ }),

/***/ 3184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ isPlaced),
/* harmony export */   BH: () => (/* binding */ isExpression),
/* harmony export */   Uw: () => (/* binding */ unescapeText),
/* harmony export */   YK: () => (/* binding */ parseExpression)
/* harmony export */ });
/* harmony import */ var _document_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66923);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19694);
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91505);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45854);




/** The engine refuses longer ones (arm-language 5.12). */
const maxLength = 81_920;
/** The engine takes 2,000 nested calls; this bound is ours. */
const maxDepth = 3000;
const cacheSize = 20_000;
const cache = new Map();
/** Whether a string of a template is an expression: `[…]` but not `[[…` (arm-language 5.1). */
function isExpression(text) {
    return text.charCodeAt(0) === 91 && text.charCodeAt(text.length - 1) === 93 && text.charCodeAt(1) !== 91;
}
/** What a string that is no expression stands for: `[[…]` loses one bracket (arm-language 5.2). */
function unescapeText(text) {
    return text.startsWith('[[') && text.endsWith(']') ? text.slice(1) : text;
}
/** The tree of an expression, given with its brackets. Throws ExpressionError. Trees are cached by text and shared. */
function parseExpression(text) {
    let parsed = cache.get(text);
    if (parsed === undefined) {
        parsed = attempt(text);
        if (cache.size >= cacheSize)
            cache.clear();
        cache.set(text, parsed);
    }
    if (parsed instanceof _environment_js__WEBPACK_IMPORTED_MODULE_1__/* .ExpressionError */ .t)
        throw parsed;
    return parsed;
}
function attempt(text) {
    try {
        return new Parser(text).parse();
    }
    catch (error) {
        if (error instanceof _environment_js__WEBPACK_IMPORTED_MODULE_1__/* .ExpressionError */ .t)
            return error;
        throw error;
    }
}
/** Calls whose value depends on where they stand: within a lambda, a loop or a user function. */
const placeFunctions = new Set(['lambdavariables', 'copyindex', 'parameters']);
const placed = new WeakSet();
/** Whether a parsed expression says something else in another place, as it names what a lambda, a loop or a user function binds. */
function isPlaced(expression) {
    return placed.has(expression);
}
/** Notes whether a complete node is placed, given its parts. */
function noted(node, parts) {
    if ((node.kind === 'call' && placeFunctions.has(node.name.toLowerCase())) || parts.some(isPlaced))
        placed.add(node);
    return node;
}
/** Reads one token after the other with a stack of its own, so that hostile nesting does not exhaust JavaScript's. */
class Parser {
    text;
    token;
    open = [];
    constructor(text) {
        if (text.length > maxLength) {
            throw new _environment_js__WEBPACK_IMPORTED_MODULE_1__/* .LimitError */ .o(`an expression has at most ${maxLength} characters; this one has ${text.length}`);
        }
        this.text = text;
        this.token = (0,_lexer_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenAt */ .BN)(text, 1);
    }
    parse() {
        let done;
        while (done === undefined)
            done = this.operand();
        return done;
    }
    /** Reads a literal or the beginning of a call, and whatever ends after it; the whole expression once it is complete. */
    operand() {
        const token = this.token;
        if (token.kind === 'string' || token.kind === 'integer') {
            this.advance();
            const { start, end } = token;
            return this.close({ kind: 'literal', value: this.literal(token), start, end }, 1);
        }
        if (token.kind !== 'name')
            throw this.unexpected('a function, a string or a number');
        return this.call(token);
    }
    literal(token) {
        const written = this.text.slice(token.start, token.end);
        if (token.kind === 'string')
            return written.slice(1, -1).replaceAll("''", "'");
        const value = BigInt(written.startsWith('+') ? written.slice(1) : written);
        if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .fitsInteger */ .fl)(value))
            throw (0,_lexer_js__WEBPACK_IMPORTED_MODULE_2__/* .syntaxError */ .Ip)(`the number ${written} does not fit in 64 bits`, token);
        return (0,_document_number_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(value);
    }
    call(token) {
        let name = this.text.slice(token.start, token.end);
        let namespace;
        this.advance();
        if (this.token.kind === '.') {
            this.advance();
            namespace = name;
            name = this.name();
        }
        if (this.token.kind !== '(')
            throw this.unexpected(`'(' after the name of the function '${name}'`);
        this.advance();
        const node = { kind: 'call', name, args: [], start: token.start, end: token.end };
        const call = namespace === undefined ? node : { ...node, namespace };
        if (this.at(')'))
            return this.postfix(noted({ ...call, end: this.advance() }, []), 1);
        this.push({ node: call, depth: 0 });
        return undefined;
    }
    name() {
        if (this.token.kind !== 'name')
            throw this.unexpected("a name after '.'");
        const name = this.text.slice(this.token.start, this.token.end);
        this.advance();
        return name;
    }
    /** `.name` and `[` after something that is no literal. */
    postfix(node, depth) {
        let [target, deep] = [node, depth];
        while (this.token.kind === '.') {
            this.advance();
            const end = this.token.end;
            target = noted({ kind: 'property', target, name: this.name(), start: node.start, end }, [target]);
            if (++deep > maxDepth)
                throw tooDeep();
        }
        if (this.token.kind !== '[')
            return this.close(target, deep);
        this.advance();
        this.push({ node: { kind: 'index', target, start: node.start, end: -1 }, depth: deep });
        return undefined;
    }
    /** A complete operand goes into what is open around it. */
    close(operand, depth) {
        const open = this.open.at(-1);
        if (open === undefined)
            return this.end(operand);
        const deep = Math.max(open.depth, depth);
        if (deep >= maxDepth)
            throw tooDeep();
        if (open.node.kind === 'index') {
            if (this.token.kind !== ']')
                throw this.unexpected("']' after the index");
            this.open.pop();
            const index = { ...open.node, index: operand, end: this.advance() };
            return this.postfix(noted(index, [index.target, operand]), deep + 1);
        }
        open.node.args.push(operand);
        open.depth = deep;
        if (this.token.kind === ',') {
            this.advance();
            return undefined;
        }
        if (this.token.kind !== ')')
            throw this.unexpected(`',' or ')' in the call of '${open.node.name}'`);
        this.open.pop();
        open.node.end = this.advance();
        return this.postfix(noted(open.node, open.node.args), deep + 1);
    }
    end(expression) {
        const { kind, start, end } = this.token;
        if (kind === ']' && end === this.text.length)
            return expression;
        if (kind === ']') {
            throw (0,_lexer_js__WEBPACK_IMPORTED_MODULE_2__/* .syntaxError */ .Ip)("the expression ends before the last ']': a text that begins with '[' and ends with ']' is one expression", {
                start,
                end: this.text.length,
            });
        }
        throw this.unexpected(expression.kind === 'literal' ? "']' at the end of the expression" : "'.', '[' or the closing ']'");
    }
    push(open) {
        if (this.open.length >= maxDepth)
            throw tooDeep();
        this.open.push(open);
    }
    at(kind) {
        return this.token.kind === kind;
    }
    /** Goes to the next token; returns where the one before ended. */
    advance() {
        const { end } = this.token;
        this.token = (0,_lexer_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenAt */ .BN)(this.text, end);
        return end;
    }
    unexpected(expected) {
        const { kind, start, end } = this.token;
        const atEnd = kind === 'end' || (kind === ']' && end === this.text.length);
        const found = atEnd ? 'end of the expression' : this.text.slice(start, Math.min(end, start + 40));
        const quote = found.includes("'") ? '"' : "'";
        return (0,_lexer_js__WEBPACK_IMPORTED_MODULE_2__/* .syntaxError */ .Ip)(`unexpected ${atEnd ? found : quote + found + quote}: expected ${expected}`, { start, end });
    }
}
function tooDeep() {
    return new _environment_js__WEBPACK_IMPORTED_MODULE_1__/* .LimitError */ .o(`an expression nests at most ${maxDepth} levels deep`);
}


/***/ }),

/***/ 14564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ remainder),
/* harmony export */   Wt: () => (/* binding */ changing),
/* harmony export */   e3: () => (/* binding */ unknownIn)
/* harmony export */ });
/* harmony import */ var _ast_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58151);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19694);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45854);



/** Objects whose members are evaluated anew under each assignment: nothing about them may be remembered. */
const changing = new WeakSet();
/** An unknown at or inside a value; a secret one is preferred, so that what is made of it is secret too. */
function unknownIn(value) {
    return new Search().in(value);
}
const unknowns = new WeakMap();
class Search {
    /** Whether all that was seen stays as it is. */
    lasting = true;
    in(value) {
        if (typeof value !== 'object' || value === null)
            return undefined;
        if (value instanceof _value_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$r)
            return value;
        if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isArray */ .cy)(value) && !(0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
            return undefined;
        const known = unknowns.get(value);
        if (known !== undefined)
            return known ?? undefined;
        const before = this.lasting;
        this.lasting = !changing.has(value);
        const found = this.among(Object.values(value));
        if (this.lasting)
            unknowns.set(value, found ?? null);
        this.lasting &&= before;
        return found;
    }
    among(values) {
        let first;
        for (const value of values) {
            const found = this.in(value);
            first ??= found;
            if (found?.secret === true)
                return found;
        }
        return first;
    }
}
/** What remains of a node whose parts are evaluated, because of an unknown among them; one must be. */
function remainder(residual, parts) {
    const cause = new Search().among(parts);
    if (cause === undefined)
        throw new TypeError('nothing here is unknown');
    if (sizeOf(residual) > maxSize)
        throw new _environment_js__WEBPACK_IMPORTED_MODULE_0__/* .LimitError */ .o('what remains of an expression grows too large');
    return new _value_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$r(residual, cause.reason, cause.secret);
}
/** Nodes in what remains of one expression. */
const maxSize = 20_000;
/** Counts nodes, shared ones each time: that is what printing them costs. */
function sizeOf(expression) {
    if (expression.kind === 'literal')
        return 1;
    if (expression.size !== undefined)
        return expression.size;
    let size = 1;
    for (const part of (0,_ast_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .C)(expression))
        size += sizeOf(part);
    return (expression.size = size);
}


/***/ }),

/***/ 35819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fU: () => (/* binding */ globMatcher),
  Fd: () => (/* binding */ normalizePath),
  GG: () => (/* binding */ walk)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/files/files.js
var files_files = __webpack_require__(42375);
;// CONCATENATED MODULE: ./build/files/ignore-rules.js
/** Rules that ignore nothing until a `.gitignore` is met. */
function noIgnoreRules(files) {
    return rulesOf(files, []);
}
/** The rules that hold in a folder, from the root's `.gitignore` down to those above it. */
async function ignoreRulesAbove(files, folder) {
    let rules = noIgnoreRules(files);
    if (folder === '.' || folder.startsWith('..') || folder.startsWith('/'))
        return rules;
    const parts = folder.split('/');
    for (let depth = 0; depth < parts.length; depth++)
        rules = await rules.within(parts.slice(0, depth).join('/') || '.');
    return rules.ignores(`${folder}/`) ? noIgnoreRules(files) : rules;
}
function rulesOf(files, levels) {
    return {
        ignores(path) {
            for (const { prefix, rules } of levels) {
                const { ignored, unignored } = rules.test(path.slice(prefix.length));
                if (ignored || unignored)
                    return ignored;
            }
            return false;
        },
        async within(folder) {
            const prefix = folder === '.' ? '' : `${folder}/`;
            const text = await files.read(`${prefix}.gitignore`).catch(() => undefined);
            if (text === undefined)
                return this;
            const { default: ignore } = await __webpack_require__.e(/* import() */ 298).then(__webpack_require__.t.bind(__webpack_require__, 70298, 19));
            return rulesOf(files, [{ prefix, rules: ignore().add(text) }, ...levels]);
        },
    };
}

;// CONCATENATED MODULE: ./build/files/walk.js




const skipped = new Set(['node_modules', '.git']);
/** Finds files by paths, folders and globs, a folder at a time, each file once; `.gitignore` is honoured in folders. */
async function* walk(files, paths, options) {
    const state = walkOf(files, options);
    const folders = [];
    const globs = [];
    const named = new Map();
    for (const given of new Set(paths.map(normalizePath))) {
        const path = await relativePath(files, given);
        const kind = await attempt(files.kind(path));
        if (kind instanceof files_files/* FileError */.f)
            yield { kind: 'problem', error: kind };
        else if (kind === 'folder')
            folders.push(path);
        else if (kind === undefined)
            globs.push(path);
        else if (meet(state, (await targetOf(files, path)) ?? path))
            named.set(external_node_path_.posix.dirname(path), [...(named.get(external_node_path_.posix.dirname(path)) ?? []), { path, named: true }]);
    }
    for (const [folder, found] of named)
        yield { kind: 'files', folder, files: found };
    for (const folder of folders)
        yield* enter(state, folder, searchFor(() => true));
    for (const glob of globs)
        yield* expandGlob(state, glob);
    for (let link = state.links.shift(); link !== undefined; link = state.links.shift())
        yield* follow(state, link);
}
/** A path as the port wants it: forward slashes, no `.` parts, no slash at the end. */
function normalizePath(path) {
    const plain = external_node_path_.posix.normalize(process.platform === 'win32' ? path.replaceAll('\\', '/') : path);
    return plain.length > 1 && plain.endsWith('/') ? plain.slice(0, -1) : plain;
}
function walkOf(files, { accepts, exclude, include }) {
    const isIncluded = include.length === 0 ? () => true : globMatcher(include);
    const excludes = exclude.length === 0 ? () => false : globMatcher(exclude);
    return { files, accepts: (path) => accepts(path) && isIncluded(path), excludes, met: new Set(), links: [] };
}
/** Whether a path, or a folder above it, matches one of the globs. */
function globMatcher(globs) {
    const plain = globs.map((glob) => glob.replace(/^\.\//, '').replace(/\/+$/, ''));
    return picomatch(plain.flatMap((glob) => [glob, `${glob}/**`]), { dot: true });
}
/** Notes a file or folder; false where it was met before. */
function meet({ met }, path) {
    if (met.has(path))
        return false;
    met.add(path);
    return true;
}
async function attempt(action) {
    try {
        return await action;
    }
    catch (error) {
        if (error instanceof files_files/* FileError */.f)
            return error;
        throw error;
    }
}
/** An absolute path as one relative to the root, where it lies inside. */
async function relativePath(files, path) {
    const target = external_node_path_.posix.isAbsolute(path) ? await targetOf(files, path) : undefined;
    return target === undefined || target.startsWith('..') ? path : target;
}
async function targetOf(files, path) {
    const target = await attempt(files.target?.(path) ?? Promise.resolve(undefined));
    return target instanceof files_files/* FileError */.f ? undefined : target;
}
function searchFor(matches) {
    return { matches, isMatched: false, entered: new Set() };
}
async function* enter(state, folder, search) {
    const real = (await targetOf(state.files, folder)) ?? folder;
    yield* walkFolder(state, folder, real, await ignoreRulesAbove(state.files, folder), search);
}
async function* expandGlob(state, glob) {
    const { base, isGlob } = picomatch.scan(glob);
    if (!isGlob) {
        yield { kind: 'problem', error: new files_files/* FileError */.f(glob, 'not-found', `${glob} does not exist`) };
        return;
    }
    const search = searchFor(picomatch(glob, { dot: true }));
    const folder = base === '' ? '.' : base;
    if ((await attempt(state.files.kind(folder))) === 'folder')
        yield* enter(state, folder, search);
    if (!search.isMatched)
        yield { kind: 'problem', error: new files_files/* FileError */.f(glob, 'not-found', `${glob} matches no JSON file`) };
}
async function* walkFolder(state, folder, real, above, search) {
    if (search.entered.has(real))
        return;
    search.entered.add(real);
    const entries = await attempt(state.files.folder(folder));
    if (entries instanceof files_files/* FileError */.f) {
        yield { kind: 'problem', error: entries };
        return;
    }
    const rules = entries.some(({ name }) => name === '.gitignore') ? await above.within(folder) : above;
    const inside = (parent, name) => parent === '.' ? name : parent === '/' ? `/${name}` : `${parent}/${name}`;
    const files = [];
    const folders = [];
    for (const entry of entries) {
        const path = inside(folder, entry.name);
        if (entry.kind === 'link')
            state.links.push({ path, rules, search });
        else if (entry.kind === 'folder')
            folders.push(entry);
        else if (entry.kind === 'file' && isWanted(state, path, rules, search) && meet(state, inside(real, entry.name)))
            files.push({ path, named: false });
    }
    if (files.length > 0)
        yield { kind: 'files', folder, files };
    for (const { name } of folders) {
        const path = inside(folder, name);
        if (skipped.has(name) || state.excludes(path) || rules.ignores(`${path}/`))
            continue;
        yield* walkFolder(state, path, inside(real, name), rules, search);
    }
}
function isWanted(state, path, rules, search) {
    const isFound = state.accepts(path) && search.matches(path) && !state.excludes(path) && !rules.ignores(path);
    search.isMatched ||= isFound;
    return isFound;
}
/** Follows a link to what was not met under its own name. */
async function* follow(state, { path, rules, search }) {
    if (state.excludes(path) || rules.ignores(path) || rules.ignores(`${path}/`) || skipped.has(external_node_path_.posix.basename(path)))
        return;
    const kind = await attempt(state.files.kind(path));
    if (kind instanceof files_files/* FileError */.f) {
        yield { kind: 'problem', error: kind };
        return;
    }
    const real = (await targetOf(state.files, path)) ?? path;
    if (kind === 'folder')
        yield* walkFolder(state, path, real, rules, search);
    if (kind === 'file' && state.accepts(path) && search.matches(path) && meet(state, real))
        yield { kind: 'files', folder: external_node_path_.posix.dirname(path), files: [{ path, named: false }] };
}


/***/ }),

/***/ 66032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ asGiven)
/* harmony export */ });
const asGiven = { parameters: new Map(), runtime: new Map() };


/***/ }),

/***/ 92258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ TemplateEnvironment)
});

// EXTERNAL MODULE: ./build/expression/print.js
var print = __webpack_require__(46120);
// EXTERNAL MODULE: ./build/document/number.js
var number = __webpack_require__(66923);
// EXTERNAL MODULE: ./build/expression/environment.js
var expression_environment = __webpack_require__(19694);
// EXTERNAL MODULE: ./build/expression/names.js
var names = __webpack_require__(56707);
// EXTERNAL MODULE: ./build/expression/value.js
var expression_value = __webpack_require__(45854);
;// CONCATENATED MODULE: ./build/template/loop.js





/** copyIndex(): the index of the enclosing resource or output loop, or of the loop named, and an offset. Throws ExpressionError. */
function copyIndex(loops, name, offset) {
    const loop = find(loops, name);
    if ((0,expression_value/* typeOf */.QP)(offset) === 'unknown' || loop.index instanceof expression_value/* Unknown */.$r) {
        const args = name === undefined ? [(0,print/* literal */.eu)(offset)] : [(0,print/* literal */.eu)(name), (0,print/* literal */.eu)(offset)];
        const known = loop.index instanceof expression_value/* Unknown */.$r ? loop.index : offset;
        if (offset === 0)
            return loop.index;
        const { residual } = loop.index instanceof expression_value/* Unknown */.$r ? loop.index : known;
        const origin = residual.kind === 'call' ? residual.origin : undefined;
        const call = {
            kind: 'call',
            name: 'copyIndex',
            args,
            start: -1,
            end: -1,
            ...(origin === undefined ? {} : { origin }),
        };
        return new expression_value/* Unknown */.$r(call, known.reason, known.secret);
    }
    if ((0,expression_value/* typeOf */.QP)(offset) !== 'integer' || BigInt(offset) < 0n) {
        throw new expression_environment/* ExpressionError */.t('expression/type', "the offset of 'copyIndex' must be an integer that is not negative");
    }
    return (0,number/* integer */.nd)(BigInt(loop.index) + BigInt(offset));
}
function find(loops, name) {
    for (let loop = loops; loop !== undefined; loop = loop.around) {
        if (name === undefined ? loop.kind !== 'property' : loop.kind !== 'output' && (0,names/* sameName */.q)(loop.name, name))
            return loop;
    }
    throw new expression_environment/* ExpressionError */.t('template/copy-index', name === undefined
        ? loops === undefined
            ? "'copyIndex' stands in no copy loop: use it in a resource, property, variable or output with copy"
            : "'copyIndex' in a property loop needs the loop's name: copyIndex('name')"
        : `there is no copy loop '${name}' around this 'copyIndex'`);
}

// EXTERNAL MODULE: ./build/template/origin.js
var template_origin = __webpack_require__(29449);
// EXTERNAL MODULE: ./build/expression/call.js + 26 modules
var expression_call = __webpack_require__(38163);
// EXTERNAL MODULE: ./build/expression/evaluate.js + 1 modules
var evaluate = __webpack_require__(50986);
// EXTERNAL MODULE: ./build/expression/unknowns.js
var unknowns = __webpack_require__(14564);
// EXTERNAL MODULE: ./build/template/lazy-value.js
var lazy_value = __webpack_require__(50889);
// EXTERNAL MODULE: ./build/template/member.js
var member = __webpack_require__(89817);
// EXTERNAL MODULE: ./build/template/target.js
var template_target = __webpack_require__(56326);
// EXTERNAL MODULE: ./build/template/names.js
var template_names = __webpack_require__(70739);
;// CONCATENATED MODULE: ./build/template/references.js







/** The resource that the first argument of reference() or list*() names: its symbol, name or id. */
function referred(environment, argument) {
    const { declarations } = environment.scope;
    if (argument instanceof expression_value/* Unknown */.$r)
        return declarations.byId(argument);
    if (typeof argument !== 'string')
        return undefined;
    return argument.startsWith('/') ? declarations.byId(argument) : named(declarations, argument);
}
function named(declarations, name) {
    return declarations.isSymbolic ? declarations.bySymbol(name) : declarations.byName(name);
}
/** The arguments as the engine completes them: the id for a name, the API version of the declaration (engine-facts 39). */
function completed(environment, instance, args) {
    if (instance === undefined || instance.declared.isOfExtension)
        return args;
    const [, version = instance.apiVersion, ...rest] = args;
    return [instance.idIn(environment.scope.expansion.run), version, ...rest];
}
/** reference(): outputs of a deployment that is read here, what a declaration says of a resource, else unknown. */
function reference(environment, args) {
    checkPlace(environment, 'reference');
    (0,template_target/* checkString */.Em)('reference', args[0]);
    const instance = referred(environment, args[0]);
    const { run } = environment.scope.expansion;
    const condition = instance?.conditionIn(run);
    const isAsWritten = environment.place === 'group-tags' || (condition === false && instance?.existing === false);
    const written = isAsWritten ? args : completed(environment, instance, args);
    const unknown = (0,template_origin/* ofOrigin */.kg)((0,template_target/* remaining */.Tk)('reference', written, { kind: 'runtime', function: 'reference' }), originOf(environment, written));
    // Groups are made before all else, so that what is deployed is not known to their tags (engine-facts 34).
    if (environment.place === 'group-tags')
        return unknown;
    if (instance === undefined || instance.existing || condition !== true)
        return unknown;
    const isFull = typeof args[2] === 'string' && args[2].toLowerCase() === 'full';
    const found = instance.declared.isDeployment ? deploymentOf(instance, unknown) : declaredOf(instance, args[1], unknown);
    if (found === undefined)
        return unknown;
    return isFull
        ? new expression_value/* Unknown */.$r(unknown.residual, unknown.reason, false, (step) => (isMember(step, 'properties') ? found : undefined))
        : found;
}
/** A name means something in its template only, an id everywhere. */
function originOf({ origin }, [named]) {
    return typeof named === 'string' && !named.startsWith('/') ? origin : '';
}
function isMember(step, name) {
    return typeof step === 'string' && step.toLowerCase() === name;
}
/** The declared properties, as a lower bound: what is not declared, and the whole, stay unknown (engine-facts 38). */
function declaredOf(instance, version, unknown) {
    if (version !== undefined && version !== instance.apiVersion)
        return undefined;
    return lowerBound(unknown, (step) => instance.settingIn(['properties', step], instance.declared.scope.expansion.run));
}
function lowerBound(unknown, find) {
    return new expression_value/* Unknown */.$r(unknown.residual, unknown.reason, unknown.secret, (step) => {
        const value = find(step);
        if (!(0,expression_value/* isObject */.Gv)(value) && !(0,expression_value/* isArray */.cy)(value))
            return value ?? undefined;
        const { residual, reason, secret } = (0,member/* memberOfUnknown */.w)(new expression_value/* Unknown */.$r(unknown.residual, unknown.reason, unknown.secret), step);
        return lowerBound(new expression_value/* Unknown */.$r(residual, reason, secret), (inner) => (0,member/* memberOfValue */.N)(value, inner));
    });
}
/** The properties of a deployment: its outputs, and nothing else that is known. */
function deploymentOf(instance, unknown) {
    const { nested } = instance;
    if (nested === undefined)
        return undefined;
    const outputs = outputsObject(nested.outputs, (0,member/* memberOfUnknown */.w)(unknown, 'outputs'));
    return new expression_value/* Unknown */.$r(unknown.residual, unknown.reason, false, (step) => (isMember(step, 'outputs') ? outputs : undefined));
}
function outputsObject(outputs, unknown) {
    return (0,lazy_value/* lazyObject */.A)(outputs.deployed().map((output) => {
        const value = () => {
            if (!output.isSecret)
                return output.valueNow();
            return (0,member/* memberOfUnknown */.w)(new expression_value/* Unknown */.$r((0,member/* memberOfUnknown */.w)(unknown, output.name).residual, unknown.reason, true), 'value');
        };
        return [
            output.name,
            () => (0,lazy_value/* lazyObject */.A)([
                ['type', () => output.typeText],
                ['value', value],
            ]),
        ];
    }));
}
/** references(): all of a loop, in order. */
function references(environment, args) {
    checkPlace(environment, 'references');
    if (!environment.scope.isVersion2) {
        throw new expression_environment/* ExpressionError */.t('template/language-version', "'references' needs languageVersion 2.0");
    }
    const [symbol, ...rest] = args;
    const loop = typeof symbol === 'string' ? environment.scope.declarations.loop(symbol) : undefined;
    const isCounted = loop?.every((instance) => instance.loops === undefined || !(instance.loops.index instanceof expression_value/* Unknown */.$r)) === true;
    if (loop === undefined || !isCounted) {
        return (0,template_origin/* ofOrigin */.kg)((0,template_target/* remaining */.Tk)('references', args, { kind: 'runtime', function: 'references' }), environment.origin);
    }
    return loop.map((_, index) => reference(environment, [`${symbol}[${index}]`, ...rest]));
}
/** list*(): unknown and secret, with its id completed. */
function list(environment, name, args) {
    checkPlace(environment, name);
    const instance = referred(environment, args[0]);
    const written = completed(environment, instance, args);
    return (0,template_origin/* ofOrigin */.kg)((0,template_target/* remaining */.Tk)(name, written, { kind: 'runtime', function: name }, true), originOf(environment, written));
}
/** resourceInfo(): what is known of a symbolic resource, also of an existing one. Throws ExpressionError for an unknown symbol. */
function resourceInfo(environment, args) {
    const [symbol = null] = args;
    if (!environment.scope.isVersion2) {
        throw new expression_environment/* ExpressionError */.t('template/language-version', "'resourceInfo' needs languageVersion 2.0");
    }
    if (symbol instanceof expression_value/* Unknown */.$r) {
        return (0,template_origin/* ofOrigin */.kg)((0,template_target/* remaining */.Tk)('resourceInfo', args, symbol.reason, symbol.secret), environment.origin);
    }
    const instance = typeof symbol === 'string' ? environment.scope.declarations.bySymbol(symbol) : undefined;
    if (instance === undefined) {
        throw new expression_environment/* ExpressionError */.t('template/unknown-resource', `there is no resource with the symbolic name '${(0,template_names/* textOf */.b)(symbol)}'`);
    }
    const { expansion } = environment.scope;
    return (0,lazy_value/* lazyObject */.A)([
        ['id', () => instance.idIn(expansion.run)],
        ['name', () => instance.nameIn(expansion.run)],
        ['type', () => instance.type],
        ['apiVersion', () => instance.apiVersion],
    ]);
}
/** reference() and list*() need the deployment: they stand in properties, sku, tags and outputs only (engine-facts 10). */
function checkPlace({ place }, name) {
    if (place === 'properties' || place === 'group-tags' || place === 'output')
        return;
    throw new expression_environment/* ExpressionError */.t('template/function-place', `'${name}' can only be used in the properties, sku and tags of a resource and in outputs`);
}

// EXTERNAL MODULE: ./build/template/resource-ids.js
var resource_ids = __webpack_require__(25072);
;// CONCATENATED MODULE: ./build/template/template-functions.js











/** Calls a function that needs the template or Azure; undefined where there is none of that name. Throws ExpressionError. */
function callTemplateFunction(environment, name, args, call) {
    const lower = name.toLowerCase();
    const found = functions.get(lower);
    if (found !== undefined) {
        (0,expression_call/* checkCount */.wE)(call, found.min, found.max);
        return found.call(environment, args);
    }
    return lower.startsWith('list') ? list(environment, name, args) : undefined;
}
function ofTarget(min, make) {
    return { min, max: Infinity, call: ({ scope }, args) => make(scope.target, args) };
}
/** What only Azure can answer. */
function runtime(name, min, max) {
    const isOfSubscription = min > 1 || name === 'providers';
    const call = ({ scope }, args) => {
        if (name === 'providers' || name === 'roleDefinitions')
            for (const arg of args)
                (0,template_target/* checkString */.Em)(name, arg);
        const open = (0,template_target/* remaining */.Tk)(name, args, { kind: 'runtime', function: name });
        return isOfSubscription ? (0,template_origin/* ofOrigin */.kg)(open, (0,template_origin/* subscriptionOrigin */.Q)(scope.expansion, scope.target.subscriptionId)) : open;
    };
    return { min, max, call };
}
const functions = new Map(Object.entries({
    resourcegroup: { min: 0, max: 1, call: resourceGroup },
    subscription: { min: 0, max: 1, call: subscription },
    managementgroup: { min: 0, max: 1, call: managementGroup },
    tenant: { min: 0, max: 0, call: tenant },
    deployment: { min: 0, max: 0, call: deployment },
    resourceid: ofTarget(2, resource_ids/* resourceId */.a),
    subscriptionresourceid: ofTarget(2, resource_ids/* subscriptionResourceId */.ts),
    tenantresourceid: ofTarget(2, resource_ids/* tenantResourceId */.Qr),
    managementgroupresourceid: ofTarget(2, resource_ids/* managementGroupResourceId */.m0),
    extensionresourceid: ofTarget(3, resource_ids/* extensionResourceId */.x5),
    reference: { min: 1, max: 3, call: reference },
    references: { min: 1, max: 3, call: references },
    resourceinfo: { min: 1, max: 1, call: resourceInfo },
    utcnow: { min: 0, max: 1, call: utcNow },
    newguid: { min: 0, max: 0, call: newGuid },
    environment: runtime('environment', 0, 0),
    deployer: runtime('deployer', 0, 0),
    roledefinitions: runtime('roleDefinitions', 1, 1),
    providers: runtime('providers', 1, 2),
    pickzones: runtime('pickZones', 3, 5),
    tologicalzone: runtime('toLogicalZone', 3, 3),
    tologicalzones: runtime('toLogicalZones', 3, 3),
    tophysicalzone: runtime('toPhysicalZone', 3, 3),
    tophysicalzones: runtime('toPhysicalZones', 3, 3),
}));
function refuseScope(name) {
    return new expression_environment/* ExpressionError */.t('template/scope-function', `'${name}' is not known at the scope of this deployment`);
}
/** A text with unknown parts; the text itself where all are known. */
function joined(parts) {
    const open = parts.map(unknowns/* unknownIn */.e3).find((unknown) => unknown !== undefined);
    return open === undefined ? parts.map(template_names/* textOf */.b).join('') : (0,template_target/* remaining */.Tk)('concat', parts, open.reason, open.secret);
}
function resourceGroup({ scope: { target, expansion } }, [named]) {
    if (named !== undefined && (target.kind === 'resourceGroup' || target.kind === 'subscription')) {
        return { id: groupId(target, named), name: named };
    }
    if (target.kind !== 'resourceGroup')
        throw refuseScope('resourceGroup');
    const id = groupId(target, target.resourceGroup);
    const origin = (0,template_origin/* groupOrigin */._n)(expansion, target);
    return {
        id,
        name: target.resourceGroup,
        type: 'Microsoft.Resources/resourceGroups',
        location: target.location,
        tags: target.tags ?? runtimeFact('resourceGroup', 'tags', origin),
        managedBy: runtimeFact('resourceGroup', 'managedBy', origin),
        properties: runtimeFact('resourceGroup', 'properties', origin),
    };
}
function groupId(target, group) {
    return (0,resource_ids/* subscriptionResourceId */.ts)(target, [target.subscriptionId, 'Microsoft.Resources/resourceGroups', group]);
}
/** A fact that no option gives. */
function runtimeFact(name, member, origin) {
    return (0,template_origin/* ofOrigin */.kg)(new expression_value/* Unknown */.$r((0,template_target/* fact */.fK)(name, member).residual, { kind: 'runtime', function: name }), origin);
}
function subscription({ scope: { target, expansion } }, [named]) {
    if (target.kind !== 'resourceGroup' && target.kind !== 'subscription')
        throw refuseScope('subscription');
    (0,template_target/* checkString */.Em)('subscription', named);
    (0,resource_ids/* checkSubscription */.Is)(named);
    const subscriptionId = named ?? target.subscriptionId;
    return {
        id: joined(['/subscriptions/', subscriptionId]),
        subscriptionId,
        tenantId: target.tenantId,
        displayName: runtimeFact('subscription', 'displayName', (0,template_origin/* subscriptionOrigin */.Q)(expansion, subscriptionId)),
    };
}
function managementGroup({ scope: { target, expansion } }, [named]) {
    if (named === undefined && target.kind !== 'managementGroup')
        throw refuseScope('managementGroup');
    const name = named ?? target.managementGroup;
    return {
        id: joined(['/providers/Microsoft.Management/managementGroups/', name]),
        name,
        type: 'Microsoft.Management/managementGroups',
        properties: runtimeFact('managementGroup', 'properties', (0,template_origin/* managementGroupOrigin */.fs)(expansion, name)),
    };
}
function tenant({ scope: { target } }) {
    return {
        countryCode: runtimeFact('tenant', 'countryCode', ''),
        displayName: runtimeFact('tenant', 'displayName', ''),
        id: joined(['/tenants/', target.tenantId]),
        tenantId: target.tenantId,
    };
}
/** Its name, its location outside resource groups, and of its properties the template's version; the rest is unknown. */
function deployment({ scope }) {
    const contentVersion = scope.member('contentVersion') ?? null;
    const known = { template: { contentVersion } };
    const properties = (0,template_origin/* ofOrigin */.kg)((0,template_target/* fact */.fK)('deployment', 'properties'), scope.origin);
    return {
        name: scope.deploymentName(),
        ...(scope.target.kind === 'resourceGroup' ? {} : { location: scope.target.location }),
        properties: new expression_value/* Unknown */.$r(properties.residual, properties.reason, false, (step) => typeof step === 'string' && step.toLowerCase() === 'template' ? known['template'] : undefined),
    };
}
function utcNow({ scope, place }, [format]) {
    checkDefault(place, 'utcNow');
    const { context } = scope.expansion;
    const now = (0,template_target/* remaining */.Tk)('utcNow', format === undefined ? [] : [format], { kind: 'context', name: 'utcNow()' });
    const open = (0,template_origin/* ofOrigin */.kg)(now, scope.origin);
    if (format instanceof expression_value/* Unknown */.$r || context.utcNow === undefined)
        return open;
    if (format !== undefined && typeof format !== 'string') {
        throw new expression_environment/* ExpressionError */.t('expression/argument-type', `argument 1 of 'utcNow' must be of the type string, not ${(0,expression_value/* typeOf */.QP)(format)}`);
    }
    const shown = (0,print/* printValue */.jt)(format ?? 'yyyyMMddTHHmmssZ');
    return (0,evaluate/* evaluateText */.p)(`[dateTimeAdd(${(0,print/* printValue */.jt)(context.utcNow)}, 'PT0S', ${shown})]`, scope.environment('default'));
}
function newGuid(environment) {
    checkDefault(environment.place, 'newGuid');
    return (0,template_origin/* ofOrigin */.kg)((0,template_target/* remaining */.Tk)('newGuid', [], { kind: 'context', name: 'newGuid()' }), environment.originHere([]));
}
function checkDefault(place, name) {
    if (place === 'default')
        return;
    throw new expression_environment/* ExpressionError */.t('template/function-place', `'${name}' can only be used in the default value of a parameter`);
}

;// CONCATENATED MODULE: ./build/template/environment.js




/** What expressions of one template may ask, at one place, within its loops. The assignment is the one of the run at hand. */
class TemplateEnvironment {
    scope;
    place;
    loops;
    #later;
    #owner;
    /** `later`: what stands below this path is evaluated by somebody else, after the deployment. `owner`: whose default it is. */
    constructor(scope, place, loops, later, owner) {
        this.scope = scope;
        this.place = place;
        this.loops = loops;
        this.#later = later;
        this.#owner = owner;
    }
    inLoop(loop) {
        return new TemplateEnvironment(this.scope, this.place, loop, this.#later);
    }
    get origin() {
        return this.scope.origin;
    }
    /** Tells what is new at each place, such as newGuid(), from the same elsewhere. */
    originHere(path) {
        const { scope, loops } = this;
        const rounds = [];
        for (let loop = loops; loop !== undefined; loop = loop.around)
            rounds.push((0,template_origin/* keyOfValue */.C$)(loop.index));
        return scope.expansion.originOf(JSON.stringify([this.origin, this.#owner, path, rounds]));
    }
    /** Whether expressions at a path are left as they are. */
    leaves(path) {
        const { length } = this.#later ?? [];
        return length > 0 && path.length >= length && this.#later?.every((step, index) => step === path[index]) === true;
    }
    parameter(name) {
        return this.scope.parameters.value(name);
    }
    variable(name) {
        return this.scope.variables.value(name);
    }
    userFunction(namespace, name, args) {
        return this.scope.functions.call(namespace, name, args);
    }
    copyIndex(loop, offset) {
        return copyIndex(this.loops, loop, offset);
    }
    templateFunction(name, args, call) {
        return callTemplateFunction(this, name, args, call);
    }
    decide(unknown) {
        return this.scope.expansion.run.decide((0,print/* keyOf */.TN)(unknown.residual));
    }
    spend(units) {
        this.scope.expansion.spend(units);
    }
}


/***/ }),

/***/ 50213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ expandLinked)
});

// EXTERNAL MODULE: ./build/document/read.js + 5 modules
var read = __webpack_require__(54365);
// EXTERNAL MODULE: ./build/files/files.js
var files_files = __webpack_require__(42375);
// EXTERNAL MODULE: ./build/expression/value.js
var expression_value = __webpack_require__(45854);
// EXTERNAL MODULE: ./build/template/decisions.js
var decisions = __webpack_require__(66032);
// EXTERNAL MODULE: ./build/expression/environment.js
var environment = __webpack_require__(19694);
// EXTERNAL MODULE: ./build/expression/parse.js
var parse = __webpack_require__(3184);
// EXTERNAL MODULE: ./build/expression/print.js
var print = __webpack_require__(46120);
// EXTERNAL MODULE: ./build/template/run.js
var template_run = __webpack_require__(98490);
// EXTERNAL MODULE: ./build/template/span-of.js
var span_of = __webpack_require__(68945);
;// CONCATENATED MODULE: ./build/template/expansion.js







/** Work of one template, in nodes evaluated, elements and characters made: as given, and under all other assignments. */
const maxWork = 6_000_000;
const maxSupposedWork = 18_000_000;
const maxDiagnostics = 200;
/** What all parts of one expansion share: its options, its diagnostics, its bound, its runs. */
class Expansion {
    context;
    /** Which types (lower case) are listed; undefined: all. */
    isInteresting;
    linked;
    /** Where the root template is deployed. */
    root;
    diagnostics = [];
    notAnalysed = [];
    /** Linked templates of the repository that were asked for. */
    wanted = new Set();
    /** Whether a caller can choose a free parameter (lower case) among values that are tried; set once the root is known. */
    canChoose = () => false;
    /** The run under which something is evaluated at this moment: values that are made on demand belong to it. */
    run;
    #asGiven = new template_run/* Run */.KF(decisions/* asGiven */.O, (run) => this.#here(run));
    #runs = new WeakMap();
    #seen = new Set();
    #origins = new Map();
    #work = 0;
    #supposedWork = 0;
    #isQuiet = false;
    constructor(options) {
        this.context = options.context;
        this.isInteresting = options.isInteresting;
        this.linked = options.linked;
        this.root = options.root;
        this.run = this.#asGiven;
    }
    /** Evaluates under an assignment and tells what was read. */
    under(assignment, work) {
        const before = this.run;
        const run = this.#runOf(assignment);
        this.run = run;
        try {
            return run.collect(() => work(run));
        }
        finally {
            this.run = before;
        }
    }
    /** Does something about what is not deployed as given: nothing in it is an error. */
    quietly(isQuiet, work) {
        const before = this.#isQuiet;
        this.#isQuiet ||= isQuiet;
        try {
            return work();
        }
        finally {
            this.#isQuiet = before;
        }
    }
    /** A short name for what tells one template, loop or scope from another. */
    originOf = (key) => {
        const origin = this.#origins.get(key) ?? String(this.#origins.size + 1);
        this.#origins.set(key, origin);
        return origin;
    };
    /** An origin that nothing else has. */
    newOrigin() {
        return this.originOf(`#${this.#origins.size}`);
    }
    spend(units) {
        const { isAsGiven } = this.run;
        const work = isAsGiven ? (this.#work += units) : (this.#supposedWork += units);
        if (work > (isAsGiven ? maxWork : maxSupposedWork))
            throw new environment/* LimitError */.o('the template takes more work than a linter does: make its loops or texts smaller');
    }
    /** Adds a diagnostic, once, unless only a supposed assignment raises it. */
    report(code, severity, message, spot) {
        if (!this.run.isAsGiven || this.#isQuiet || this.diagnostics.length >= maxDiagnostics)
            return;
        const key = JSON.stringify([code, spot.document.path, code === 'expression/limit' ? '' : spot.path, message]);
        if (this.#seen.has(key))
            return;
        this.#seen.add(key);
        this.diagnostics.push({ code, severity, message, file: spot.document.path, span: (0,span_of/* spanOf */.e)(spot, spot.within) });
    }
    /** What a failing evaluation gives: a diagnostic, and an unknown in its place. */
    failure(error, spot, text) {
        if (!(error instanceof environment/* ExpressionError */.t))
            throw error;
        this.report(error.code, 'error', error.message, { ...spot, within: text === undefined ? undefined : error.at });
        const residual = text === undefined ? undefined : parsed(text);
        const reason = error instanceof environment/* LimitError */.o
            ? { kind: 'limit', limit: error.message }
            : { kind: 'error', message: error.message };
        return new expression_value/* Unknown */.$r(residual ?? (0,print/* literal */.eu)(text ?? null), reason);
    }
    #here(run) {
        const isQuiet = this.#isQuiet;
        return (work) => {
            const before = [this.run, this.#isQuiet];
            [this.run, this.#isQuiet] = [run, isQuiet];
            try {
                work();
            }
            finally {
                [this.run, this.#isQuiet] = before;
            }
        };
    }
    #runOf(assignment) {
        if (assignment.parameters.size + assignment.runtime.size === 0)
            return this.#asGiven;
        let run = this.#runs.get(assignment);
        if (run === undefined)
            this.#runs.set(assignment, (run = new template_run/* Run */.KF(assignment, (each) => this.#here(each))));
        return run;
    }
}
function parsed(text) {
    try {
        return (0,parse/* parseExpression */.YK)(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/expression/names.js
var names = __webpack_require__(56707);
// EXTERNAL MODULE: ./build/expression/unknowns.js
var unknowns = __webpack_require__(14564);
// EXTERNAL MODULE: ./build/template/declared-type.js
var declared_type = __webpack_require__(30190);
// EXTERNAL MODULE: ./build/template/lazy-value.js
var lazy_value = __webpack_require__(50889);
// EXTERNAL MODULE: ./build/template/names.js
var template_names = __webpack_require__(70739);
;// CONCATENATED MODULE: ./build/template/literals.js






/** String and number literals that the expressions of a template compare a parameter with: worth trying (at most 20). */
function literalsComparedWith(scope, parameter) {
    const search = new Search(scope, (0,names/* upperCase */.lb)(parameter));
    search.text(scope.template.json);
    return [...search.found].slice(0, 20);
}
const comparing = new Set([
    'equals',
    'contains',
    'startswith',
    'endswith',
    'less',
    'greater',
    'lessorequals',
    'greaterorequals',
    'indexof',
]);
const transparent = new Set(['tolower', 'toupper', 'trim', 'string', 'coalesce']);
class Search {
    found = new Set();
    #scope;
    #parameter;
    constructor(scope, parameter) {
        this.#scope = scope;
        this.#parameter = parameter;
    }
    text(json) {
        if (typeof json === 'string') {
            if ((0,parse/* isExpression */.BH)(json) && (0,names/* upperCase */.lb)(json).includes(this.#parameter))
                this.#parsed(json);
        }
        else if ((0,expression_value/* isArray */.cy)(json))
            json.forEach((each) => this.text(each));
        else if ((0,expression_value/* isObject */.Gv)(json))
            Object.values(json).forEach((each) => this.text(each));
    }
    #parsed(text) {
        try {
            this.#expression((0,parse/* parseExpression */.YK)(text));
        }
        catch (error) {
            if (!(error instanceof environment/* ExpressionError */.t))
                throw error;
        }
    }
    #expression(root) {
        const work = [root];
        for (let next = work.pop(); next !== undefined; next = work.pop()) {
            if (next.kind === 'call') {
                if (comparing.has(next.name.toLowerCase()) && next.args.some((arg) => this.#isParameter(arg))) {
                    for (const arg of next.args)
                        this.#literals(arg);
                }
                work.push(...next.args);
            }
            else if (next.kind === 'property')
                work.push(next.target);
            else if (next.kind === 'index') {
                if (this.#isParameter(next.index))
                    this.#keys(next.target);
                work.push(next.target, next.index);
            }
        }
    }
    #isParameter(expression) {
        if (expression.kind !== 'call')
            return false;
        const [first] = expression.args;
        if (transparent.has(expression.name.toLowerCase()))
            return expression.args.some((arg) => this.#isParameter(arg));
        return isNamed(expression, 'parameters') && first?.kind === 'literal' && (0,names/* upperCase */.lb)((0,template_names/* textOf */.b)(first.value)) === this.#parameter;
    }
    #literals(expression) {
        if (expression.kind === 'literal')
            this.found.add(expression.value);
        else if (expression.kind === 'call' &&
            (transparent.has(expression.name.toLowerCase()) || isNamed(expression, 'createArray'))) {
            for (const arg of expression.args)
                this.#literals(arg);
        }
        else if (isNamed(expression, 'variables')) {
            const value = this.#variable(expression);
            if ((0,expression_value/* isArray */.cy)(value))
                for (const each of value)
                    if (typeof each === 'string')
                        this.found.add(each);
        }
    }
    /** `variables('map')[parameters('x')]`: the keys of the map. */
    #keys(target) {
        const value = isNamed(target, 'variables') ? this.#variable(target) : undefined;
        if ((0,expression_value/* isObject */.Gv)(value))
            for (const key of Object.keys(value))
                this.found.add((0,parse/* unescapeText */.Uw)(key));
        if (isNamed(target, 'createObject') && target.kind === 'call') {
            target.args.forEach((arg, index) => index % 2 === 0 && arg.kind === 'literal' && this.found.add(arg.value));
        }
    }
    #variable(expression) {
        const name = expression.kind === 'call' ? expression.args[0] : undefined;
        if (name?.kind !== 'literal' || typeof name.value !== 'string')
            return undefined;
        return this.#scope.variables.text((0,names/* upperCase */.lb)(name.value))?.json;
    }
}
function isNamed(expression, name) {
    return expression.kind === 'call' && expression.namespace === undefined && expression.name.toLowerCase() === name.toLowerCase();
}

// EXTERNAL MODULE: ./build/template/member.js
var member = __webpack_require__(89817);
;// CONCATENATED MODULE: ./build/template/free-parameters.js








/** The root parameters that the evaluation does not set, by lower-case name. */
function freeParametersOf(scope) {
    const found = new Map();
    for (const name of scope.parameters.names()) {
        const upper = (0,names/* upperCase */.lb)(name);
        const declared = scope.parameters.isFree(upper) ? scope.parameters.declaration(upper) : undefined;
        if (declared === undefined)
            continue;
        let standing;
        let literals;
        found.set(name.toLowerCase(), {
            name,
            type: (0,declared_type/* typeName */.go)(declared),
            hasDefault: (0,declared_type/* isNullable */.wD)(declared) || (0,member/* memberOfValue */.N)(declared, 'defaultValue') !== undefined,
            get defaultValue() {
                return (standing ??= { value: defaultOf(scope, name) }).value;
            },
            accepts: (value) => (0,declared_type/* problemOf */.Zw)(value, declared, scope.parameters.definitions, '') === undefined,
            domain: domainOf(declared),
            secret: (0,declared_type/* isSecure */.Ut)(declared),
            get literals() {
                return (literals ??= literalsComparedWith(scope, name));
            },
        });
    }
    return found;
}
function defaultOf(scope, name) {
    const { value, reads } = scope.expansion.under(decisions/* asGiven */.O, () => (0,lazy_value/* resolvedValue */.K)(scope.parameters.value(name)));
    return reads.parameters.size + reads.runtime.size > 1 || (0,unknowns/* unknownIn */.e3)(value) ? undefined : value;
}
/** Whether a free parameter has values worth trying: a number, or one of a list. */
function isChoosable(scope, name) {
    const declared = scope.parameters.declaration((0,names/* upperCase */.lb)(name));
    return declared !== undefined && ((0,declared_type/* typeName */.go)(declared) === 'int' || domainOf(declared) !== undefined);
}
/** Every value that a caller can pass, where they can be listed. */
function domainOf(declared) {
    const allowed = (0,member/* memberOfValue */.N)(declared, 'allowedValues');
    const none = (0,declared_type/* isNullable */.wD)(declared) ? [null] : [];
    if ((0,expression_value/* isArray */.cy)(allowed))
        return (0,declared_type/* typeName */.go)(declared) === 'array' ? undefined : [...allowed, ...none];
    return (0,declared_type/* typeName */.go)(declared) === 'bool' ? [true, false, ...none] : undefined;
}

// EXTERNAL MODULE: ./build/template/text.js
var template_text = __webpack_require__(18504);
;// CONCATENATED MODULE: ./build/template/given.js




/** What parameters files and overrides give the root template. */
function givenOf(template, files, overrides, isFree) {
    const found = new Map();
    for (const document of files) {
        for (const argument of argumentsIn(document))
            found.set((0,names/* upperCase */.lb)(argument.name), argument);
    }
    for (const [name, json] of Object.entries(overrides)) {
        const address = { document: template, path: ['parameters', name] };
        found.set((0,names/* upperCase */.lb)(name), { name, kind: 'value', text: { json, environments: [], address } });
    }
    return { arguments: found, isFree };
}
function argumentsIn(document) {
    const file = { json: document.value ?? null, environments: [], address: { document, path: [] } };
    const section = (0,template_text/* stepInto */.bX)(file, 'parameters');
    if (section === undefined || !(0,expression_value/* isObject */.Gv)(section.json))
        return [];
    return Object.keys(section.json).flatMap((name) => {
        const entry = (0,template_text/* stepInto */.bX)(section, name);
        if (entry === undefined)
            return [];
        const value = (0,template_text/* stepInto */.bX)(entry, 'value');
        if (value !== undefined)
            return [{ name, kind: 'value', text: value }];
        if (hasMember(entry.json, 'reference'))
            return [{ name, kind: 'secret', text: entry }];
        const expression = (0,template_text/* stepInto */.bX)(entry, 'expression');
        return expression === undefined ? [] : [{ name, kind: 'expression', text: expression }];
    });
}
function hasMember(json, name) {
    return (0,member/* memberOfValue */.N)(json, name) !== undefined;
}

// EXTERNAL MODULE: ./build/template/nested.js
var nested = __webpack_require__(53044);
// EXTERNAL MODULE: ./build/template/outputs.js
var outputs = __webpack_require__(99969);
// EXTERNAL MODULE: ./build/template/scope.js + 6 modules
var template_scope = __webpack_require__(98345);
// EXTERNAL MODULE: ./build/template/target.js
var target = __webpack_require__(56326);
;// CONCATENATED MODULE: ./build/template/survey.js




/** Looks at the types in a template and in those nested in it, which no expression can change (arm-language 5.3). */
function survey(template, isInteresting) {
    if (!(0,expression_value/* isObject */.Gv)(template))
        return { declared: 0, isInteresting: true };
    const found = { declared: 0, isInteresting: false };
    addAll((0,member/* memberOfValue */.N)(template, 'resources'), '', isInteresting, found);
    return found;
}
function addAll(resources, parent, isInteresting, into) {
    if ((0,expression_value/* isArray */.cy)(resources))
        for (const each of resources)
            add(each, parent, isInteresting, into);
    else if ((0,expression_value/* isObject */.Gv)(resources))
        for (const key of Object.keys(resources))
            add(resources[key], parent, isInteresting, into);
    else if (resources !== undefined && resources !== null)
        into.isInteresting = true;
}
function add(resource, parent, isInteresting, into) {
    if (!(0,expression_value/* isObject */.Gv)(resource))
        return;
    const type = fullType((0,member/* memberOfValue */.N)(resource, 'type'), parent);
    if (type === 'microsoft.resources/deployments')
        addNested(resource, isInteresting, into);
    else {
        into.declared++;
        into.isInteresting ||= (0,nested/* isCarrier */.FX)(type) || isInteresting(type);
    }
    const children = (0,names/* findKey */.Tj)(resource, 'resources');
    if (children !== undefined)
        addAll(resource[children], type, isInteresting, into);
}
function addNested(resource, isInteresting, into) {
    const template = (0,member/* memberOfValue */.N)((0,member/* memberOfValue */.N)(resource, 'properties') ?? null, 'template');
    const inner = survey(template, isInteresting);
    into.declared += inner.declared;
    into.isInteresting ||= inner.isInteresting;
}
/** The full type in lower case: a child's own type follows its parent's, unless it is full itself. */
function fullType(type, parent) {
    const own = typeof type === 'string' ? type.toLowerCase() : '';
    return parent === '' || /^[^/]*\./.test(own) ? own : `${parent}/${own}`;
}

;// CONCATENATED MODULE: ./build/template/function-checks.js





/** What no user function may call (arm-language 8.3, and tenant() and managementGroup() by the engine's answer). */
const forbidden = /^(?:references?|list\w*|copyindex|utcnow|newguid|tenant|managementgroup)$/i;
/** Checks the bodies of user functions, called or not: their syntax, forbidden functions, and that none calls itself. */
function checkFunctions(scope) {
    const calls = new Map();
    const { expansion } = scope;
    for (const { name, text } of scope.functions.all()) {
        const output = (0,template_text/* stepInto */.bX)(text, 'output');
        const body = output && (0,template_text/* stepInto */.bX)(output, 'value');
        if (body === undefined)
            continue;
        const called = new Set();
        try {
            for (const call of callsIn(body.json)) {
                if (call.namespace !== undefined)
                    called.add((0,names/* upperCase */.lb)(`${call.namespace}.${call.name}`));
                else if (forbidden.test(call.name)) {
                    throw new environment/* ExpressionError */.t('template/function-place', `'${call.name}' cannot be used in the user function '${name}'`, call);
                }
            }
        }
        catch (error) {
            expansion.failure(error, body.address, typeof body.json === 'string' ? body.json : undefined);
        }
        calls.set((0,names/* upperCase */.lb)(name), called);
    }
    for (const { name, text } of scope.functions.all())
        checkRecursion(scope, name, text, calls);
}
function checkRecursion({ expansion }, name, body, calls) {
    const reached = new Set();
    const work = [(0,names/* upperCase */.lb)(name)];
    for (let next = work.pop(); next !== undefined; next = work.pop()) {
        for (const called of calls.get(next) ?? []) {
            if (called === (0,names/* upperCase */.lb)(name)) {
                expansion.report('template/cycle', 'error', `the function '${name}' calls itself: break the cycle`, body.address);
                return;
            }
            if (!reached.has(called))
                work.push(called);
            reached.add(called);
        }
    }
}
/** Every call in the expressions of a text. Throws ExpressionError for wrong syntax. */
function* callsIn(json) {
    if (typeof json === 'string') {
        if ((0,parse/* isExpression */.BH)(json))
            yield* callsOf((0,parse/* parseExpression */.YK)(json));
    }
    else if ((0,expression_value/* isArray */.cy)(json))
        for (const each of json)
            yield* callsIn(each);
    else if ((0,expression_value/* isObject */.Gv)(json)) {
        for (const [key, value] of Object.entries(json)) {
            yield* callsIn(key);
            yield* callsIn(value);
        }
    }
}
function* callsOf(root) {
    const work = [root];
    for (let next = work.pop(); next !== undefined; next = work.pop()) {
        if (next.kind === 'call') {
            yield next;
            work.push(...next.args);
        }
        else if (next.kind === 'property')
            work.push(next.target);
        else if (next.kind === 'index')
            work.push(next.target, next.index);
    }
}

;// CONCATENATED MODULE: ./build/template/validate.js








/** Most that Azure takes (arm-language 15). */
const limits = { parameters: 256, variables: 512, outputs: 64 };
const maxResources = 800;
const templateMembers = '$schema contentVersion languageVersion apiProfile metadata definitions functions parameters variables resources outputs extensions imports asserts';
const resourceMembers = 'type apiVersion name location tags sku kind plan identity zones managedBy managedByExtended extendedLocation scale placement properties dependsOn condition copy comments metadata scope resources existing extension import asserts id resourceGroup subscriptionId';
const known = (names) => new Set(names.toLowerCase().split(' '));
const inTemplate = known(templateMembers);
const inResource = known(resourceMembers);
/**
 * Evaluates all of a template as given, what nobody uses included, and checks what Azure refuses before it deploys
 * anything (arm-language 22). What is wrong becomes diagnostics.
 */
function validate(scope) {
    const { expansion } = scope;
    expansion.under(decisions/* asGiven */.O, () => {
        checkTemplate(scope);
        if (scope.deployment !== undefined)
            scope.parameters.checkNames();
        for (const name of scope.parameters.names())
            attempt(scope, scope.template.address, () => scope.parameters.value(name));
        for (const name of scope.variables.names())
            attempt(scope, scope.template.address, () => scope.variables.value(name));
        for (const output of scope.outputs.deployed())
            output.valueNow();
        checkFunctions(scope);
        const deployed = scope.declarations.all.flatMap(instancesToCheck);
        checkDuplicates(scope, deployed);
        if (deployed.length > maxResources) {
            report(scope, 'template/limit', `a template has at most ${maxResources} resources; this one has ${deployed.length}`, scope.template.address);
        }
    });
}
function report(scope, code, message, address) {
    scope.expansion.report(code, 'error', message, address);
}
function attempt(scope, address, work) {
    try {
        work();
    }
    catch (error) {
        if (!(error instanceof environment/* ExpressionError */.t))
            throw error;
        scope.expansion.failure(error, address);
    }
}
function checkTemplate(scope) {
    const { json, address } = scope.template;
    if (!(0,expression_value/* isObject */.Gv)(json))
        return;
    for (const key of Object.keys(json)) {
        if (inTemplate.has(key.toLowerCase()))
            continue;
        report(scope, 'template/unknown-member', `a template has no member '${key}'`, { ...address, path: [...address.path, key] });
    }
    const resources = (0,member/* memberOfValue */.N)(json, 'resources');
    if (!(0,expression_value/* isArray */.cy)(resources) && !(0,expression_value/* isObject */.Gv)(resources))
        report(scope, 'template/no-resources', 'a template needs resources', address);
    const version = scope.member('languageVersion');
    if (version !== undefined &&
        !(typeof version === 'string' && /^(?:2\.0|1\.9-experimental|2\.[12]-experimental)$/.test(version))) {
        report(scope, 'template/language-version', 'the languageVersion must be 2.0, or left out', {
            ...address,
            path: [...address.path, 'languageVersion'],
        });
    }
    for (const [name, most] of Object.entries(limits)) {
        const { text, names } = scope.section(name);
        if (text === undefined || names.size <= most)
            continue;
        report(scope, 'template/limit', `a template has at most ${most} ${name}; this one has ${names.size}`, text.address);
    }
}
/** The instances that may be deployed, checked one by one. */
function instancesToCheck(declared) {
    const { scope, text } = declared;
    const deployed = declared.instances().filter((instance) => instance.condition(decisions/* asGiven */.O).value !== false);
    if (deployed.length === 0 || declared.isOfExtension)
        return [];
    checkMembers(declared);
    if (declared.parent !== undefined && (0,template_text/* stepInto */.bX)(text, 'copy') !== undefined) {
        report(scope, 'template/copy', 'a resource inside another one takes no copy of its own: move it to the top', text.address);
    }
    if (declared.parent?.symbol != null && scope.depth > 0) {
        report(scope, 'template/children', 'a resource with a symbolic name takes no resources inside it in a nested template', text.address);
    }
    for (const instance of deployed) {
        checkName(instance);
        if (declared.isDeployment)
            evaluateDeployment(instance);
    }
    return deployed.filter(({ existing }) => !existing);
}
function checkMembers({ scope, text, type }) {
    if (!(0,expression_value/* isObject */.Gv)(text.json))
        return;
    for (const key of Object.keys(text.json)) {
        if (inResource.has(key.toLowerCase()))
            continue;
        report(scope, 'template/unknown-member', `a resource has no member '${key}'`, {
            ...text.address,
            path: [...text.address.path, key],
        });
    }
    if (type === '')
        report(scope, 'template/type', 'a resource needs a type', text.address);
    if ((0,names/* findKey */.Tj)(text.json, 'apiVersion') === undefined && scope.member('apiProfile') === undefined) {
        report(scope, 'template/api-version', `the resource of type ${type} needs an apiVersion`, text.address);
    }
}
/** A deployment is not listed, but what it is given is evaluated; its template is a scope of its own. */
function evaluateDeployment(instance) {
    for (const name of instance.members())
        if ((0,names/* upperCase */.lb)(name) !== 'PROPERTIES')
            instance.at([name], decisions/* asGiven */.O);
    const properties = instance.member('properties');
    if (!(0,expression_value/* isObject */.Gv)(properties?.json))
        return;
    for (const key of Object.keys(properties.json)) {
        if ((0,names/* upperCase */.lb)(key) !== 'TEMPLATE')
            instance.at(['properties', key], decisions/* asGiven */.O);
    }
}
/** Where a resource is certain to be deployed, its name has one segment for each of its type's after the first. */
function checkName(instance) {
    const { scope } = instance.declared;
    const name = instance.name(decisions/* asGiven */.O);
    if (typeof name !== 'string' || instance.condition(decisions/* asGiven */.O).value !== true)
        return;
    const address = { ...instance.address, path: [...instance.address.path, 'name'] };
    if (name === '') {
        report(scope, 'template/name', 'the name of a resource must not be empty', address);
        return;
    }
    const wanted = instance.type.split('/').length - 1;
    const found = name.split('/').length;
    if (wanted === found || instance.type === '')
        return;
    const message = `the name '${name}' has ${found} segment${found === 1 ? '' : 's'}, but the type ${instance.type} needs ${wanted}`;
    report(scope, 'template/segments', message, address);
}
/** Two resources of one type and name at one scope, both certain to be deployed. */
function checkDuplicates(scope, instances) {
    const seen = new Set();
    for (const instance of instances) {
        if (instance.condition(decisions/* asGiven */.O).value !== true)
            continue;
        const id = (0,template_names/* textOf */.b)(idOf(instance));
        const key = (0,names/* upperCase */.lb)(id);
        if (id !== '' && seen.has(key) && !/newguid|utcnow/i.test(id)) {
            const name = (0,template_names/* textOf */.b)(instance.name(decisions/* asGiven */.O));
            report(scope, 'template/duplicate-resource', `the resource ${instance.type} '${name}' is declared twice`, instance.address);
        }
        seen.add(key);
    }
}
function idOf(instance) {
    const { expansion } = instance.declared.scope;
    const id = expansion.under(decisions/* asGiven */.O, (run) => instance.idIn(run)).value;
    return id instanceof expression_value/* Unknown */.$r && (id.reason.kind === 'error' || id.reason.kind === 'limit') ? '' : id;
}

;// CONCATENATED MODULE: ./build/template/expand.js












/** What a template deploys with these parameters. Never throws for what the input holds: diagnostics say what is wrong. */
function expandTemplate(document, input) {
    const kind = (0,target/* scopeKindOf */.Ws)((0,expression_value/* isObject */.Gv)(document.value) ? document.value['$schema'] : undefined);
    const { context, isInteresting, linked } = input;
    const expansion = new Expansion({ context, isInteresting, linked, root: (0,target/* rootTarget */.K2)(kind, context) });
    const template = { json: document.value ?? {}, environments: [], address: { document, path: [] } };
    const name = input.context.deploymentName ?? (0,target/* fact */.fK)('deployment', 'name');
    const scope = new template_scope/* Scope */.H({
        expansion,
        template,
        targetOf: () => expansion.root,
        deployment: undefined,
        deploymentName: () => name,
        given: givenOf(document, input.parameters, input.overrides ?? {}, !input.closed),
    });
    expansion.canChoose = (lower) => isChoosable(scope, lower);
    const listed = [];
    const scopes = [];
    const declared = expansion.under(decisions/* asGiven */.O, () => {
        scope.parameters.checkNames();
        const seen = input.isInteresting === undefined ? undefined : survey(template.json, input.isInteresting);
        return seen?.isInteresting === false ? seen.declared : list(scope, { listed, scopes });
    }).value;
    let free;
    const missing = [...expansion.wanted].filter((path) => input.linked?.(path) === undefined);
    return {
        document,
        scope: kind,
        resources: listed,
        declared,
        get freeParameters() {
            return (free ??= freeParametersOf(scope));
        },
        get outputs() {
            return (0,outputs/* outputsAsGiven */.A4)(scope);
        },
        diagnostics: expansion.diagnostics,
        notAnalysed: expansion.notAnalysed,
        validate() {
            for (const each of scopes)
                validate(each);
        },
        wanted: missing,
    };
}
/** Lists the interesting resources of a template and of the deployments in it; returns how many are declared. */
function list(scope, into) {
    into.scopes.push(scope);
    let count = 0;
    for (const declared of scope.declarations.all) {
        if (declared.isDeployment)
            count += enter(declared, into);
        else {
            count++;
            listInstances(declared, into);
        }
    }
    return count;
}
function listInstances(declared, { listed }) {
    const type = declared.type.toLowerCase();
    const isListed = declared.scope.expansion.isInteresting?.(type) ?? true;
    if (isListed)
        for (const instance of declared.instances())
            listed.push(instance);
    if ((0,nested/* isCarrier */.FX)(type))
        for (const instance of declared.instances())
            (0,nested/* noteCarrier */.PM)(instance);
}
function enter(declared, into) {
    const { isInteresting } = declared.scope.expansion;
    const inline = (0,member/* memberOfValue */.N)((0,member/* memberOfValue */.N)(declared.text.json, 'properties') ?? null, 'template');
    const seen = isInteresting === undefined ? undefined : survey(inline, isInteresting);
    if (seen?.isInteresting === false)
        return seen.declared;
    let count = 0;
    for (const instance of declared.instances()) {
        const { nested } = instance;
        if (nested === undefined)
            continue;
        const isDeployed = instance.condition(decisions/* asGiven */.O).value !== false;
        nested.expansion.quietly(!isDeployed, () => {
            count += list(nested, isDeployed ? into : { ...into, scopes: [] });
        });
    }
    return count;
}

;// CONCATENATED MODULE: ./build/template/expand-linked.js



/** Linked templates may link others: so many levels are followed. */
const maxRounds = 16;
/** Expands a template together with the linked templates of the same repository that it reaches by relative paths. */
async function expandLinked(files, document, input) {
    const read = new Map();
    const options = { ...input, linked: (path) => read.get(path) };
    let deployment = expandTemplate(document, options);
    for (let round = 0; round < maxRounds; round++) {
        const wanted = deployment.wanted.filter((path) => !read.has(path));
        if (wanted.length === 0)
            break;
        for (const path of wanted)
            read.set(path, await readLinked(files, path));
        deployment = expandTemplate(document, options);
    }
    return deployment;
}
async function readLinked(files, path) {
    try {
        return (0,read/* readDocument */.u)(path, await files.read(path));
    }
    catch (error) {
        if (error instanceof files_files/* FileError */.f)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 50889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ lazyObject),
/* harmony export */   K: () => (/* binding */ resolvedValue)
/* harmony export */ });
/* harmony import */ var _document_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45460);
/* harmony import */ var _expression_unknowns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14564);
/* harmony import */ var _expression_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45854);



let isAnyMade = false;
/** An object whose members are evaluated only when they are read, under the run at that moment. */
function lazyObject(members) {
    const object = {};
    for (const [key, get] of members)
        Object.defineProperty(object, key, { get, enumerable: true, configurable: true });
    _expression_unknowns_js__WEBPACK_IMPORTED_MODULE_1__/* .changing */ .Wt.add(object);
    isAnyMade = true;
    return object;
}
/** A value without members that are still to be evaluated. */
function resolvedValue(value) {
    if (!isAnyMade || typeof value !== 'object' || value === null)
        return value;
    if ((0,_expression_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isArray */ .cy)(value)) {
        const elements = value.map(resolvedValue);
        return elements.some((element, index) => element !== value[index]) ? elements : value;
    }
    if (!(0,_expression_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
        return value;
    const members = (0,_document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)(value).map((key) => [key, resolvedValue(value[key] ?? null)]);
    const isChanged = _expression_unknowns_js__WEBPACK_IMPORTED_MODULE_1__/* .changing */ .Wt.has(value) || members.some(([key, member]) => member !== value[key]);
    return isChanged ? (0,_document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectFrom */ ._X)(members) : value;
}


/***/ }),

/***/ 70739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf),
/* harmony export */   e: () => (/* binding */ namesOf)
/* harmony export */ });
/* harmony import */ var _expression_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56707);
/* harmony import */ var _expression_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45854);
/* harmony import */ var _expression_print_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46120);



/** The names of a section (parameters, variables, …) in upper case, to the key as written; of two spellings the last counts. */
function namesOf(section) {
    return new Map(Object.keys(section).map((key) => [(0,_expression_names_js__WEBPACK_IMPORTED_MODULE_0__/* .upperCase */ .lb)(key), key]));
}
/** A string as it is, what remains of an unknown one, and nothing for anything else. */
function textOf(value) {
    if (value instanceof _expression_value_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$r)
        return (0,_expression_print_js__WEBPACK_IMPORTED_MODULE_2__/* .printExpression */ .W9)(value.residual);
    return typeof value === 'string' ? value : '';
}


/***/ }),

/***/ 53044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FX: () => (/* binding */ isCarrier),
/* harmony export */   PM: () => (/* binding */ noteCarrier),
/* harmony export */   it: () => (/* binding */ nestedScope)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _expression_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56707);
/* harmony import */ var _expression_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45854);
/* harmony import */ var _decisions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66032);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29449);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98345);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56326);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18504);
/* harmony import */ var _document_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45460);









const maxDepth = 32;
/** The scope of the template that a deployment resource holds or links; undefined, with a notice, where it cannot be read here. */
function nestedScope(deployment) {
    const scope = deployment.declared.scope;
    const isDeployed = deployment.condition(_decisions_js__WEBPACK_IMPORTED_MODULE_3__/* .asGiven */ .O).value !== false;
    return scope.expansion.quietly(!isDeployed, () => {
        const properties = deployment.member('properties');
        if (properties === undefined)
            return undefined;
        const inline = (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .stepInto */ .bX)(properties, 'template');
        if (scope.depth >= maxDepth) {
            notAnalysed(deployment, properties, `templates nest at most ${maxDepth} levels deep here`);
            return;
        }
        if (inline === undefined || inline.json === null)
            return linkedScope(deployment, properties);
        const isInner = isInnerScoped(scope, properties);
        const template = asChosen(deployment, inline, () => (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .opened */ .Sg)(inline));
        if (!(0,_expression_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(template.json)) {
            notAnalysed(deployment, properties, 'its template is not known before the deployment');
            return;
        }
        const environments = isInner ? template.environments.slice(0, -1) : template.environments;
        return scopeOf(deployment, properties, { ...template, environments }, isInner);
    });
}
/** What a template is as given; a notice says so where a caller can have another one deployed. */
function asChosen(deployment, at, work) {
    const { value, reads } = deployment.declared.scope.expansion.run.collect(work);
    const [name] = reads.parameters;
    if (name !== undefined)
        notAnalysed(deployment, at, `a caller may choose another template by '${name}'`);
    return value;
}
/** Outer is the default without languageVersion, inner with 2.0 (engine-facts 24). */
function isInnerScoped(scope, properties) {
    const options = (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .stepInto */ .bX)(properties, 'expressionEvaluationOptions');
    const text = options === undefined ? undefined : (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .stepInto */ .bX)(options, 'scope');
    const value = text === undefined ? undefined : (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .evaluate */ ._3)(text);
    if (typeof value !== 'string')
        return scope.isVersion2;
    const word = value.toLowerCase();
    if (word !== 'inner' && word !== 'outer' && text !== undefined) {
        scope.expansion.report('template/evaluation-scope', 'error', `the scope of evaluation must be inner or outer, not '${value}'`, text.address);
    }
    if (word === 'outer' && scope.isVersion2 && text !== undefined) {
        scope.expansion.report('template/evaluation-scope', 'error', 'a template of languageVersion 2.0 takes only inner as the scope of evaluation', text.address);
    }
    return word === 'inner';
}
function scopeOf(deployment, properties, template, isInner) {
    const { scope } = deployment.declared;
    let given;
    return new _scope_js__WEBPACK_IMPORTED_MODULE_5__/* .Scope */ .H({
        expansion: scope.expansion,
        template,
        targetOf() {
            const schema = (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .stepInto */ .bX)(template, '$schema');
            return nestedTarget(deployment, (0,_target_js__WEBPACK_IMPORTED_MODULE_6__/* .scopeKindOf */ .Ws)(schema && (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .evaluate */ ._3)(schema)));
        },
        deployment,
        deploymentName: () => deployment.nameIn(scope.expansion.run),
        given: {
            get arguments() {
                return (given ??= argumentsOf(deployment, properties));
            },
            isFree: false,
            isOuter: !isInner,
        },
    });
}
/** Each parameter that the deployment passes, to be evaluated in the parent when asked for. */
function argumentsOf(deployment, properties) {
    const found = new Map();
    const link = (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .stepInto */ .bX)(properties, 'parametersLink');
    if (link !== undefined)
        notAnalysed(deployment, link, 'a linked parameters file is not fetched');
    const written = (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .stepInto */ .bX)(properties, 'parameters');
    const section = written && (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .opened */ .Sg)(written);
    if (section === undefined || !(0,_expression_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(section.json))
        return found;
    for (const name of (0,_document_json_js__WEBPACK_IMPORTED_MODULE_8__/* .keysOf */ .YD)(section.json)) {
        const entry = (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .stepInto */ .bX)(section, name);
        const value = entry && (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .stepInto */ .bX)(entry, 'value');
        const reference = entry && (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .stepInto */ .bX)(entry, 'reference');
        if (value !== undefined)
            found.set((0,_expression_names_js__WEBPACK_IMPORTED_MODULE_1__/* .upperCase */ .lb)(name), { name, kind: 'value', text: value });
        else if (reference !== undefined)
            found.set((0,_expression_names_js__WEBPACK_IMPORTED_MODULE_1__/* .upperCase */ .lb)(name), { name, kind: 'secret', text: reference });
    }
    return found;
}
/** A template of the same repository, by `relativePath`; anything else is never fetched. */
function linkedScope(deployment, properties) {
    const { expansion } = deployment.declared.scope;
    const link = (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .stepInto */ .bX)(properties, 'templateLink');
    if (link === undefined)
        return undefined;
    const relative = (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .stepInto */ .bX)(link, 'relativePath');
    const path = relative && asChosen(deployment, link, () => (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .evaluate */ ._3)(relative));
    if (typeof path !== 'string') {
        notAnalysed(deployment, link, relative === undefined ? 'a template behind a link is not fetched' : 'its path is not known before the deployment');
        return;
    }
    const document = findLinked(deployment, path);
    if (document === undefined || !(0,_expression_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(document.value)) {
        notAnalysed(deployment, link, `the linked template '${path}' is not in the repository`);
        return;
    }
    for (const diagnostic of document.diagnostics)
        expansion.diagnostics.push(diagnostic);
    const template = { json: document.value, environments: [], address: { document, path: [] } };
    return scopeOf(deployment, properties, template, true);
}
function findLinked(deployment, relative) {
    const { expansion } = deployment.declared.scope;
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(deployment.address.document.path), relative));
    if (path.startsWith('../') || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(path))
        return undefined;
    expansion.wanted.add(path);
    return expansion.linked?.(path);
}
function notAnalysed(deployment, at, why) {
    const { expansion } = deployment.declared.scope;
    expansion.notAnalysed.push({ address: at.address, type: deployment.type, why });
    expansion.report('template/not-analysed', 'notice', `Not analysed: ${why}`, at.address);
    return undefined;
}
/** Where the nested template goes: `resourceGroup`, `subscriptionId`, `scope` of the deployment, else where its parent goes. */
function nestedTarget(deployment, kind) {
    const parent = deployment.declared.scope.target;
    const value = (name) => {
        const text = deployment.member(name);
        return text === undefined ? undefined : ((0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .evaluate */ ._3)(text) ?? undefined);
    };
    const subscriptionId = value('subscriptionId') ?? parent.subscriptionId;
    const group = kind === 'resourceGroup' ? value('resourceGroup') : undefined;
    const managementGroup = managementGroupOf(value('scope')) ?? parent.managementGroup;
    const target = { kind, tenantId: parent.tenantId, subscriptionId, managementGroup };
    if (kind !== 'resourceGroup') {
        return { ...target, resourceGroup: parent.resourceGroup, location: value('location') ?? parent.location };
    }
    const isSame = group === undefined || (same(group, parent.resourceGroup) && same(subscriptionId, parent.subscriptionId));
    if (isSame && parent.kind === 'resourceGroup') {
        const resourceGroup = group ?? parent.resourceGroup;
        return { ...target, resourceGroup, location: parent.location, ...(parent.tags === undefined ? {} : { tags: parent.tags }) };
    }
    const resourceGroup = group ?? (0,_target_js__WEBPACK_IMPORTED_MODULE_6__/* .fact */ .fK)('resourceGroup', 'name');
    return { ...target, resourceGroup, ...declaredGroup(deployment, { ...target, resourceGroup, location: null }) };
}
function same(one, other) {
    if (typeof one === 'string' && typeof other === 'string')
        return (0,_expression_names_js__WEBPACK_IMPORTED_MODULE_1__/* .upperCase */ .lb)(one) === (0,_expression_names_js__WEBPACK_IMPORTED_MODULE_1__/* .upperCase */ .lb)(other);
    return one === other;
}
function managementGroupOf(scope) {
    if (typeof scope !== 'string')
        return scope instanceof _expression_value_js__WEBPACK_IMPORTED_MODULE_2__/* .Unknown */ .$r ? scope : undefined;
    return /Microsoft\.Management\/managementGroups\/([^/]+)$/i.exec(scope)?.[1];
}
/** A group that the same template declares has the location and tags declared there (engine-facts 29). */
function declaredGroup(deployment, target) {
    const { expansion } = deployment.declared.scope;
    const unknown = { location: (0,_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .ofOrigin */ .kg)((0,_target_js__WEBPACK_IMPORTED_MODULE_6__/* .fact */ .fK)('resourceGroup', 'location'), (0,_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .groupOrigin */ ._n)(expansion, target)) };
    const { resourceGroup: name } = target;
    if (typeof name !== 'string')
        return unknown;
    const group = deployment.declared.scope.declarations.find('Microsoft.Resources/resourceGroups', name);
    if (group === undefined)
        return unknown;
    const location = group.settingIn(['location'], expansion.run);
    const tags = group.settingIn(['tags'], expansion.run);
    return { location: location ?? unknown.location, ...(tags === undefined ? {} : { tags }) };
}
/** Other resources that carry templates, which Azure deploys elsewhere or later. */
const carriers = {
    'microsoft.resources/deploymentstacks': ['template', 'templateLink'],
    'microsoft.resources/templatespecs/versions': ['mainTemplate'],
    'microsoft.resources/deploymentscripts': ['scriptContent', 'primaryScriptUri'],
    'microsoft.solutions/applicationdefinitions': ['mainTemplate', 'packageFileUri'],
    'microsoft.solutions/applications': ['applicationDefinitionId'],
};
/** Whether resources of a type (lower case) deploy templates or scripts of their own. */
function isCarrier(type) {
    return type === 'microsoft.authorization/policydefinitions' || carriers[type] !== undefined;
}
/** Says of a resource that deploys templates or scripts of its own that they are not looked into. */
function noteCarrier(resource) {
    const members = carriers[resource.type.toLowerCase()];
    for (const name of members ?? []) {
        const text = resource.textAt(['properties', name]);
        if (text !== undefined && text.json !== null)
            notAnalysed(resource, text, `what ${resource.type} deploys by '${name}'`);
    }
    if (resource.type.toLowerCase() !== 'microsoft.authorization/policydefinitions')
        return;
    const details = resource.textAt(['properties', 'policyRule', 'then', 'details', 'deployment']);
    if (details !== undefined)
        notAnalysed(resource, details, 'the template that a policy deploys');
}


/***/ }),

/***/ 29449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ keyOfValue),
/* harmony export */   Q: () => (/* binding */ subscriptionOrigin),
/* harmony export */   _n: () => (/* binding */ groupOrigin),
/* harmony export */   fs: () => (/* binding */ managementGroupOrigin),
/* harmony export */   kg: () => (/* binding */ ofOrigin)
/* harmony export */ });
/* harmony import */ var _expression_print_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46120);
/* harmony import */ var _expression_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45854);


/** A value as a part of a key: what remains of an unknown is told apart from what is only written alike. */
function keyOfValue(value) {
    return (0,_expression_print_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)((0,_expression_print_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(value));
}
/** An unknown call that belongs to an origin; one without origin means the same everywhere. */
function ofOrigin({ residual, reason, secret, declared }, origin) {
    return new _expression_value_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$r(withOrigin(residual, origin), reason, secret, declared);
}
function withOrigin(residual, origin) {
    if (origin === '')
        return residual;
    if (residual.kind === 'property')
        return { ...residual, target: withOrigin(residual.target, origin) };
    return residual.kind === 'call' ? { ...residual, origin } : residual;
}
/** The origin of facts about a subscription: none for that of the root. */
function subscriptionOrigin({ root, originOf }, subscription) {
    const key = keyOfValue(subscription);
    return key === keyOfValue(root.subscriptionId) ? '' : originOf(`subscription ${key}`);
}
/** The origin of facts about a resource group: none for that of the root. */
function groupOrigin({ root, originOf }, { subscriptionId, resourceGroup }) {
    const keyOfGroup = (subscription, group) => `${keyOfValue(subscription)}/${keyOfValue(group)}`;
    const key = keyOfGroup(subscriptionId, resourceGroup);
    return key === keyOfGroup(root.subscriptionId, root.resourceGroup) ? '' : originOf(`group ${key}`);
}
/** The origin of facts about a management group: none for that of the root. */
function managementGroupOrigin({ root, originOf }, group) {
    const key = keyOfValue(group);
    return key === keyOfValue(root.managementGroup) ? '' : originOf(`management group ${key}`);
}


/***/ }),

/***/ 99969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ outputsAsGiven),
/* harmony export */   tY: () => (/* binding */ Outputs)
/* harmony export */ });
/* unused harmony export Output */
/* harmony import */ var _expression_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19694);
/* harmony import */ var _expression_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45854);
/* harmony import */ var _declared_type_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30190);
/* harmony import */ var _decisions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66032);
/* harmony import */ var _lazy_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50889);
/* harmony import */ var _member_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89817);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98490);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98345);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18504);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(29449);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(56326);











/** The outputs of a template, each evaluated when asked for. */
class Outputs {
    #scope;
    #section;
    #all;
    constructor(scope) {
        this.#scope = scope;
    }
    get all() {
        this.#section ??= this.#scope.section('outputs');
        const section = this.#section;
        return (this.#all ??= [...section.names].flatMap(([upper, name]) => {
            const text = (0,_scope_js__WEBPACK_IMPORTED_MODULE_7__/* .entryOf */ .M)(section, upper);
            return text === undefined ? [] : [new Output(this.#scope, name, text)];
        }));
    }
    /** Those whose condition is not false under the assignment at hand. */
    deployed() {
        return this.all.filter((output) => output.conditionNow() !== false);
    }
}
/** One output of a template. */
class Output {
    name;
    text;
    #scope;
    #value;
    #condition;
    constructor(scope, name, text) {
        this.#scope = scope;
        this.name = name;
        this.text = text;
        this.#value = new _run_js__WEBPACK_IMPORTED_MODULE_6__/* .Cell */ .fh(`the output '${name}'`, () => this.#compute());
        this.#condition = new _run_js__WEBPACK_IMPORTED_MODULE_6__/* .Cell */ .fh(`the condition of the output '${name}'`, () => this.#part('condition') ?? true);
    }
    get type() {
        const type = (0,_member_js__WEBPACK_IMPORTED_MODULE_5__/* .memberOfValue */ .N)(this.#declared(), 'type');
        return typeof type === 'string' ? type : '';
    }
    /** As a deployment answers it: `String`. */
    get typeText() {
        const { type } = this;
        return type.charAt(0).toUpperCase() + type.slice(1);
    }
    get isSecret() {
        return (0,_declared_type_js__WEBPACK_IMPORTED_MODULE_2__/* .isSecure */ .Ut)(this.#declared());
    }
    conditionNow() {
        return this.#condition.get(this.#scope.expansion.run);
    }
    valueNow() {
        return this.#value.get(this.#scope.expansion.run);
    }
    condition(assignment) {
        return this.#scope.expansion.under(assignment, () => this.conditionNow());
    }
    value(assignment) {
        return this.#scope.expansion.under(assignment, () => (0,_lazy_value_js__WEBPACK_IMPORTED_MODULE_4__/* .resolvedValue */ .K)(this.valueNow()));
    }
    /** The value as given; never that of a secure output. */
    shownValue() {
        const { value } = this.value(_decisions_js__WEBPACK_IMPORTED_MODULE_3__/* .asGiven */ .O);
        if (!this.isSecret || (value instanceof _expression_value_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$r && value.secret))
            return value ?? null;
        return (0,_target_js__WEBPACK_IMPORTED_MODULE_10__/* .remaining */ .Tk)('outputs', [this.name], { kind: 'secret', name: this.name }, true);
    }
    #declared() {
        return (0,_declared_type_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvedType */ .RA)((0,_expression_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(this.text.json) ? this.text.json : {}, this.#scope.parameters.definitions);
    }
    #part(name) {
        const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .stepInto */ .bX)(this.text, name);
        return text && (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .evaluate */ ._3)(this.#scope.own(text, 'output'));
    }
    #compute() {
        const copy = (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .stepInto */ .bX)(this.text, 'copy');
        const value = copy === undefined ? this.#part('value') : this.#copied(copy);
        if (value === undefined) {
            return this.#fail(`the output '${this.name}' needs a value`);
        }
        const declared = this.#declared();
        if (value === null && (0,_declared_type_js__WEBPACK_IMPORTED_MODULE_2__/* .isNullable */ .wD)(declared))
            return null;
        const problem = (0,_declared_type_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Zw)(value, declared, this.#scope.parameters.definitions, '');
        return problem === undefined ? value : this.#fail(`the output '${this.name}' ${problem}`);
    }
    #copied(copy) {
        const { expansion } = this.#scope;
        const count = (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .stepInto */ .bX)(copy, 'count');
        const input = (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .stepInto */ .bX)(copy, 'input');
        if (count === undefined || input === undefined)
            return this.#fail('the copy of an output needs a count and an input');
        try {
            const times = (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .checkedCount */ .x8)((0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .evaluate */ ._3)(this.#scope.own(count, 'count')));
            if (times instanceof _expression_value_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$r)
                return (0,_origin_js__WEBPACK_IMPORTED_MODULE_9__/* .ofOrigin */ .kg)((0,_target_js__WEBPACK_IMPORTED_MODULE_10__/* .remaining */ .Tk)('unknown', [], times.reason, times.secret), this.#scope.environment('output').originHere(this.text.address.path));
            return Array.from({ length: times }, (_, index) => (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .evaluate */ ._3)(this.#scope.own(input, 'output', { kind: 'output', name: '', index, around: undefined })));
        }
        catch (error) {
            return expansion.failure(error, count.address);
        }
    }
    #fail(message) {
        return this.#scope.expansion.failure(new _expression_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionError */ .t('template/output', message), this.text.address);
    }
}
/** The outputs that a template has as given, for who prints them. */
function outputsAsGiven(scope) {
    return scope.expansion.under(_decisions_js__WEBPACK_IMPORTED_MODULE_3__/* .asGiven */ .O, () => scope.outputs.deployed()).value;
}


/***/ }),

/***/ 1870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ Parameters),
  O: () => (/* binding */ parameterCall)
});

// EXTERNAL MODULE: ./build/expression/environment.js
var environment = __webpack_require__(19694);
// EXTERNAL MODULE: ./build/expression/evaluate.js + 1 modules
var evaluate = __webpack_require__(50986);
// EXTERNAL MODULE: ./build/expression/print.js
var print = __webpack_require__(46120);
// EXTERNAL MODULE: ./build/template/target.js
var target = __webpack_require__(56326);
;// CONCATENATED MODULE: ./build/template/file-environment.js



/** What the expressions of a parameters file may ask: nothing of a template, and inputs that are not known (arm-language 4.2). */
function fileEnvironment(expansion) {
    const refuse = (what) => () => {
        throw new environment/* ExpressionError */.t('expression/unknown-name', `a parameters file has no ${what}`);
    };
    return {
        place: 'default',
        origin: '',
        parameter: refuse('parameters() to ask'),
        variable: refuse('variables()'),
        userFunction: refuse('user functions'),
        copyIndex: refuse('copyIndex()'),
        templateFunction: (name, args) => name.toLowerCase() === 'externalinputs'
            ? (0,target/* remaining */.Tk)('externalInputs', args, { kind: 'runtime', function: 'externalInputs' })
            : undefined,
        decide: ({ residual }) => expansion.run.decide((0,print/* keyOf */.TN)(residual)),
        spend: (units) => expansion.spend(units),
    };
}

// EXTERNAL MODULE: ./build/expression/names.js
var expression_names = __webpack_require__(56707);
// EXTERNAL MODULE: ./build/expression/value.js
var expression_value = __webpack_require__(45854);
// EXTERNAL MODULE: ./build/template/declared-type.js
var declared_type = __webpack_require__(30190);
// EXTERNAL MODULE: ./build/template/member.js
var member = __webpack_require__(89817);
// EXTERNAL MODULE: ./build/template/environment.js + 3 modules
var template_environment = __webpack_require__(92258);
// EXTERNAL MODULE: ./build/template/run.js
var run = __webpack_require__(98490);
// EXTERNAL MODULE: ./build/template/scope.js + 6 modules
var scope = __webpack_require__(98345);
// EXTERNAL MODULE: ./build/template/text.js
var template_text = __webpack_require__(18504);
;// CONCATENATED MODULE: ./build/template/parameters.js












/** The parameters of a template, each evaluated when first asked for. */
class Parameters {
    #scope;
    #given;
    #cells = new Map();
    #declarations = new Map();
    #section;
    #definitions;
    constructor(scope, given) {
        this.#scope = scope;
        this.#given = given;
    }
    /** Throws ExpressionError for an unknown name and for a cycle. */
    value(name) {
        const upper = (0,expression_names/* upperCase */.lb)(name);
        let cell = this.#cells.get(upper);
        if (cell === undefined) {
            const declared = this.declaration(upper);
            if (declared === undefined) {
                throw new environment/* ExpressionError */.t('expression/unknown-parameter', `the template has no parameter '${name}'`);
            }
            cell = new run/* Cell */.fh(`the parameter '${name}'`, () => this.#compute(upper, declared));
            this.#cells.set(upper, cell);
        }
        return cell.get(this.#scope.expansion.run);
    }
    /** Names as declared. */
    names() {
        return [...this.section.names.values()];
    }
    get section() {
        return (this.#section ??= this.#scope.section('parameters'));
    }
    /** How a parameter is declared, its `$ref` followed; by upper-case name. */
    declaration(upper) {
        let declared = this.#declarations.get(upper);
        if (declared === undefined) {
            const text = (0,scope/* entryOf */.M)(this.section, upper);
            const value = text === undefined ? undefined : (0,template_text/* evaluate */._3)(text);
            if (!(0,expression_value/* isObject */.Gv)(value))
                return undefined;
            declared = (0,member/* memberOfValue */.N)(value, '$ref') === undefined ? value : (0,declared_type/* resolvedType */.RA)(value, this.definitions);
            this.#declarations.set(upper, declared);
        }
        return declared;
    }
    definitions = (name) => {
        const value = this.#definition(name);
        if (value !== undefined)
            this.#checkAlias(name, value);
        return value;
    };
    #definition(name) {
        const text = (0,scope/* entryOf */.M)((this.#definitions ??= this.#scope.section('definitions')), (0,expression_names/* upperCase */.lb)(name));
        const value = text === undefined ? undefined : (0,template_text/* evaluate */._3)(text);
        return (0,expression_value/* isObject */.Gv)(value) ? value : undefined;
    }
    /** Says of a type that is another name of itself that it is none; once for all names in the circle. */
    #checkAlias(name, definition) {
        const names = [];
        let [at, next] = [(0,expression_names/* upperCase */.lb)(name), definition];
        while (next !== undefined && !names.includes(at)) {
            names.push(at);
            const alias = (0,declared_type/* aliasOf */.O5)(next);
            if (alias === undefined)
                return;
            [at, next] = [(0,expression_names/* upperCase */.lb)(alias), this.#definition(alias)];
        }
        if (next === undefined)
            return;
        const [first = at] = names.slice(names.indexOf(at)).sort();
        const text = this.#definitions && (0,scope/* entryOf */.M)(this.#definitions, first);
        if (text === undefined)
            return;
        const { expansion } = this.#scope;
        expansion.report('template/cycle', 'error', `the type '${this.#definitions?.names.get(first) ?? first}' refers to itself: break the cycle`, text.address);
    }
    argument(upper) {
        return this.#given.arguments.get(upper);
    }
    arguments() {
        return this.#given.arguments.values();
    }
    isFree(upper) {
        return this.#given.isFree && !this.#given.arguments.has(upper);
    }
    /** Says which arguments have no parameter, and which parameters that must be given are not. */
    checkNames() {
        const { expansion } = this.#scope;
        if (this.#given.isFree && this.#given.arguments.size === 0)
            return;
        for (const { name, text } of this.#given.arguments.values()) {
            if (this.section.names.has((0,expression_names/* upperCase */.lb)(name)))
                continue;
            const known = this.names().slice(0, 10).join(', ');
            const message = `the template has no parameter '${name}'${known === '' ? '' : `: there are ${known}`}`;
            expansion.report('template/unknown-parameter', 'error', message, text.address);
        }
        if (this.#given.isFree || this.#given.isOuter === true)
            return;
        for (const [upper, name] of this.section.names) {
            const declared = this.#given.arguments.has(upper) ? undefined : this.declaration(upper);
            if (declared === undefined || (0,member/* memberOfValue */.N)(declared, 'defaultValue') !== undefined || (0,declared_type/* isNullable */.wD)(declared))
                continue;
            this.#missing(upper, name, false);
        }
    }
    /** The text of a default. */
    defaultText(upper) {
        const entry = (0,scope/* entryOf */.M)(this.section, upper);
        const text = entry === undefined ? undefined : (0,template_text/* stepInto */.bX)(entry, 'defaultValue');
        if (text === undefined)
            return undefined;
        const environment = new template_environment/* TemplateEnvironment */.u(this.#scope, 'default', undefined, undefined, upper);
        return { ...text, environments: [...text.environments, environment] };
    }
    /** Where a parameter is declared. */
    address(upper) {
        return (0,scope/* entryOf */.M)(this.section, upper)?.address ?? this.#scope.template.address;
    }
    #compute(upper, declared) {
        const name = this.section.names.get(upper) ?? upper;
        if (this.isFree(upper)) {
            const chosen = this.#scope.expansion.run.parameter(name.toLowerCase());
            if (chosen !== undefined)
                return this.#hidden(chosen, declared, name);
        }
        const passed = this.#passed(upper);
        const fallback = this.defaultText(upper);
        if (passed !== undefined && !(passed === null && fallback !== undefined)) {
            return this.#checked(passed, declared, name, this.argument(upper)?.text.address);
        }
        if (fallback !== undefined)
            return this.#checked((0,template_text/* evaluate */._3)(fallback), declared, name, fallback.address);
        if ((0,declared_type/* isNullable */.wD)(declared))
            return null;
        return this.#missing(upper, name, (0,declared_type/* isSecure */.Ut)(declared));
    }
    #passed(upper) {
        const argument = this.#given.arguments.get(upper);
        if (argument === undefined)
            return undefined;
        if (argument.kind === 'value')
            return (0,template_text/* evaluate */._3)(argument.text);
        if (argument.kind === 'expression')
            return this.#computed(argument.text);
        return new expression_value/* Unknown */.$r(this.#call(argument.name), { kind: 'secret', name: argument.name }, true);
    }
    /** What a parameters file computes: with pure functions, and with inputs that are known where it is used. */
    #computed({ json, address }) {
        const { expansion } = this.#scope;
        if (typeof json !== 'string')
            return json;
        try {
            return (0,evaluate/* evaluateText */.p)(json, fileEnvironment(expansion));
        }
        catch (error) {
            return expansion.failure(error, address, json);
        }
    }
    #checked(value, declared, name, address) {
        const problem = (0,declared_type/* problemOf */.Zw)(value, declared, this.definitions, '');
        if (problem === undefined)
            return this.#hidden(value, declared, name);
        const error = new environment/* ExpressionError */.t('template/parameter-value', `the value of the parameter '${name}' ${problem}`);
        const { reason } = this.#scope.expansion.failure(error, address ?? this.address((0,expression_names/* upperCase */.lb)(name)));
        return new expression_value/* Unknown */.$r(this.#call(name), reason, (0,declared_type/* isSecure */.Ut)(declared));
    }
    #call(name) {
        return parameterCall(name, this.#scope.origin);
    }
    #hidden(value, declared, name) {
        return (0,declared_type/* hideSecrets */.s0)(value, declared, this.definitions, this.#call(name), name);
    }
    #missing(upper, name, isSecret) {
        if (this.#given.isFree)
            return new expression_value/* Unknown */.$r(parameterCall(name), { kind: 'parameter', name }, isSecret);
        const message = `the parameter '${name}' has no default and gets no value: pass one`;
        if (this.#given.isOuter !== true)
            this.#scope.expansion.report('template/missing-parameter', 'error', message, this.address(upper));
        return new expression_value/* Unknown */.$r(this.#call(name), { kind: 'error', message }, isSecret);
    }
}
/** What remains of a parameter that is not known. */
function parameterCall(name, origin = '') {
    const call = { kind: 'call', name: 'parameters', args: [(0,print/* literal */.eu)(name)], start: -1, end: -1 };
    return origin === '' ? call : { ...call, origin };
}


/***/ }),

/***/ 25072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ checkSubscription),
/* harmony export */   Qr: () => (/* binding */ tenantResourceId),
/* harmony export */   a: () => (/* binding */ resourceId),
/* harmony export */   m0: () => (/* binding */ managementGroupResourceId),
/* harmony export */   ts: () => (/* binding */ subscriptionResourceId),
/* harmony export */   x5: () => (/* binding */ extensionResourceId)
/* harmony export */ });
/* harmony import */ var _expression_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19694);
/* harmony import */ var _expression_unknowns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14564);
/* harmony import */ var _expression_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45854);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56326);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70739);





const guid = /^[{(]?[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}[)}]?$/i;
/** Finds the type, the one argument with a '/' (arm-language 6.8). Throws ExpressionError. */
function split(name, args, maxScope) {
    args.forEach((arg, index) => {
        const type = (0,_expression_value_js__WEBPACK_IMPORTED_MODULE_2__/* .typeOf */ .QP)(arg);
        if (type === 'string' || type === 'unknown')
            return;
        throw new _expression_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionError */ .t('expression/argument-type', `the argument ${index + 1} of '${name}' must be a string, not ${type}`);
    });
    const found = args.findIndex((arg) => typeof arg === 'string' && arg.replace(/\/$/, '').includes('/'));
    const at = found >= 0 ? found : args.findIndex((arg) => typeof arg !== 'string');
    const type = args[at];
    if (type === undefined || at > maxScope) {
        const message = at > maxScope
            ? `takes at most ${maxScope} arguments before the type`
            : "needs a resource type, as in 'Microsoft.Storage/storageAccounts'";
        throw new _expression_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionError */ .t('template/resource-id', `'${name}' ${message}`);
    }
    const names = args.slice(at + 1);
    if (typeof type === 'string') {
        const segments = type.replace(/\/$/, '').split('/').length - 1;
        if (segments !== names.length && typeof args[at] === 'string') {
            throw new _expression_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionError */ .t('template/segments', `'${name}' needs ${segments} name${segments === 1 ? '' : 's'} for the type '${type}', not ${names.length}`);
        }
        if (names.some((each) => typeof each === 'string' && each.includes('/'))) {
            throw new _expression_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionError */ .t('template/resource-id', `only the type may hold a '/' in '${name}': give each name as an argument of its own`);
        }
    }
    return { scope: args.slice(0, at), type, names };
}
/** Throws ExpressionError for a known id that is no GUID. */
function checkSubscription(subscription) {
    if (typeof subscription !== 'string' || guid.test(subscription))
        return;
    throw new _expression_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionError */ .t('template/resource-id', `'${subscription}' is no subscription id: it must be a GUID`);
}
/** `/providers/type/name/…` below a scope. Empty names are left out, and so many types at the end, as the engine does. */
function idBelow(scope, { type, names }) {
    const [provider = '', ...types] = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b)(type).replace(/\/$/, '').split('/');
    const parts = names.map(_names_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b).filter((name) => name !== '');
    return `${scope}/providers/${provider}/${parts.flatMap((name, index) => [types[index] ?? '', name]).join('/')}`;
}
const isGroup = (type) => typeof type === 'string' && type.toLowerCase() === 'microsoft.resources/resourcegroups';
/** What remains of a call in which no argument is known to be the type. */
function untyped(name, args, { type }) {
    return type instanceof _expression_value_js__WEBPACK_IMPORTED_MODULE_2__/* .Unknown */ .$r ? (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .remaining */ .Tk)(name, args, type.reason, type.secret) : undefined;
}
/** resourceId() as the target of a template understands it. */
function resourceId(target, args) {
    const named = split('resourceId', args, 2);
    const open = untyped('resourceId', args, named);
    if (open !== undefined)
        return open;
    const [first, second] = named.scope;
    if (target.kind === 'resourceGroup') {
        const subscription = second === undefined ? target.subscriptionId : (first ?? null);
        const group = second ?? first ?? target.resourceGroup;
        checkSubscription(second === undefined ? undefined : first);
        return groupId(subscription, group, named);
    }
    checkSubscription(first);
    if (second !== undefined)
        return groupId(first ?? null, second, named);
    if (first !== undefined || target.kind === 'subscription')
        return subscriptionId(first ?? target.subscriptionId, named);
    return tenantId(named);
}
function groupId(subscription, group, named) {
    if (isGroup(named.type))
        return subscriptionId(subscription, named);
    const all = [subscription, group, named.type, ...named.names];
    const open = all.map(_expression_unknowns_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownIn */ .e3).find((unknown) => unknown !== undefined);
    if (open !== undefined)
        return (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .remaining */ .Tk)('resourceId', all, open.reason, open.secret);
    return idBelow(`/subscriptions/${subscription}/resourceGroups/${group}`, named);
}
function subscriptionId(subscription, named) {
    const all = [subscription, named.type, ...named.names];
    const open = all.map(_expression_unknowns_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownIn */ .e3).find((unknown) => unknown !== undefined);
    if (open !== undefined)
        return (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .remaining */ .Tk)('subscriptionResourceId', all, open.reason, open.secret);
    const scope = `/subscriptions/${subscription}`;
    return isGroup(named.type) ? `${scope}/resourceGroups/${named.names.map(_names_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b).join('/')}` : idBelow(scope, named);
}
function tenantId(named) {
    const all = [named.type, ...named.names];
    const open = all.map(_expression_unknowns_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownIn */ .e3).find((unknown) => unknown !== undefined);
    return open === undefined ? idBelow('', named) : (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .remaining */ .Tk)('tenantResourceId', all, open.reason, open.secret);
}
function subscriptionResourceId(target, args) {
    const named = split('subscriptionResourceId', args, 1);
    const open = untyped('subscriptionResourceId', args, named);
    if (open !== undefined)
        return open;
    checkSubscription(named.scope[0]);
    const given = named.scope[0];
    if (given === undefined && (target.kind === 'managementGroup' || target.kind === 'tenant')) {
        throw new _expression_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionError */ .t('template/resource-id', "'subscriptionResourceId' needs the subscription's id as its first argument here");
    }
    return subscriptionId(given ?? target.subscriptionId, named);
}
function tenantResourceId(_target, args) {
    return tenantId(split('tenantResourceId', args, 0));
}
function managementGroupResourceId(target, args) {
    const named = split('managementGroupResourceId', args, 1);
    const group = named.scope[0] ?? target.managementGroup;
    const all = [group, named.type, ...named.names];
    const open = all.map(_expression_unknowns_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownIn */ .e3).find((unknown) => unknown !== undefined);
    if (open !== undefined)
        return (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .remaining */ .Tk)('managementGroupResourceId', all, open.reason, open.secret);
    return idBelow(`/providers/Microsoft.Management/managementGroups/${group}`, named);
}
function extensionResourceId(_target, args) {
    const [base = null, ...rest] = args;
    if (typeof base !== 'string' && (0,_expression_value_js__WEBPACK_IMPORTED_MODULE_2__/* .typeOf */ .QP)(base) !== 'unknown') {
        throw new _expression_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionError */ .t('expression/argument-type', `the argument 1 of 'extensionResourceId' must be a string, not ${(0,_expression_value_js__WEBPACK_IMPORTED_MODULE_2__/* .typeOf */ .QP)(base)}`);
    }
    if (typeof base === 'string' && !/[^/]+\/[^/]+/.test(base)) {
        throw new _expression_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionError */ .t('template/resource-id', `'${base}' is no id of a scope or resource`);
    }
    const named = split('extensionResourceId', rest, 0);
    const open = args.map(_expression_unknowns_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownIn */ .e3).find((unknown) => unknown !== undefined);
    if (open !== undefined)
        return (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .remaining */ .Tk)('extensionResourceId', args, open.reason, open.secret);
    return idBelow(`/${base.replace(/^\/|\/$/g, '')}`, named);
}


/***/ }),

/***/ 98490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ Run),
/* harmony export */   fh: () => (/* binding */ Cell)
/* harmony export */ });
/* unused harmony export noReads */
/* harmony import */ var _expression_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19694);
/* harmony import */ var _suspension_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80918);


class Recorder {
    parameters = new Set();
    runtime = new Set();
}
/** What read nothing shares this. */
const noReads = new Recorder();
/** All evaluation under one assignment, and what the evaluation at hand has read so far. */
class Run {
    assignment;
    /** The as-given assignment is shared by all checks; only it raises diagnostics. */
    isAsGiven;
    /** Remembers the surroundings, and returns what does some work in them later. */
    here;
    #reads = new Recorder();
    constructor(assignment, here) {
        this.assignment = assignment;
        this.here = () => here(this);
        this.isAsGiven = assignment.parameters.size === 0 && assignment.runtime.size === 0;
    }
    /** The value that the assignment gives a free parameter (lower case). */
    parameter(name) {
        this.#reads.parameters.add(name);
        return this.assignment.parameters.get(name);
    }
    /** The choice that the assignment makes for an undecided boolean. */
    decide(residual) {
        this.#reads.runtime.add(residual);
        return this.assignment.runtime.get(residual);
    }
    /** Does some work and tells what it read; the work around it has then read that too. */
    collect(work) {
        const around = this.#reads;
        const own = new Recorder();
        this.#reads = own;
        try {
            const value = work();
            return { value, reads: own.parameters.size + own.runtime.size === 0 ? noReads : own };
        }
        finally {
            this.#reads = around;
            this.add(own);
        }
    }
    /** Does some work on the side: what it reads does not count for the work around it. */
    aside(work) {
        const around = this.#reads;
        this.#reads = new Recorder();
        try {
            return work();
        }
        finally {
            this.#reads = around;
        }
    }
    add(reads) {
        if (reads === noReads)
            return;
        for (const name of reads.parameters)
            this.#reads.parameters.add(name);
        for (const residual of reads.runtime)
            this.#reads.runtime.add(residual);
    }
    /** Whether this assignment and another one decide all that was read alike, so that one result serves both. */
    agrees({ assignment: other }, reads) {
        if (reads === noReads)
            return true;
        const { parameters, runtime } = this.assignment;
        for (const name of reads.parameters)
            if (parameters.get(name) !== other.parameters.get(name))
                return false;
        for (const residual of reads.runtime)
            if (runtime.get(residual) !== other.runtime.get(residual))
                return false;
        return true;
    }
}
/** Results kept per cell, beside the one as given. */
const maxKept = 24;
/**
 * Something evaluated when first asked for, and again only under an assignment that decides otherwise something of what
 * was read. Throws ExpressionError where it needs itself.
 */
class Cell {
    #what;
    #compute;
    #given;
    #others;
    #isBusy = false;
    /** While what it needs is evaluated first. */
    #isAwaiting = false;
    /** `what` names it in the message about a cycle. */
    constructor(what, compute) {
        this.#what = what;
        this.#compute = compute;
    }
    get(run) {
        const known = this.#known(run);
        if (known === undefined)
            return this.#fill(run);
        run.add(known.reads);
        return known.value;
    }
    #known(run) {
        if (run.isAsGiven)
            return this.#given?.outcome;
        if (this.#given !== undefined && run.agrees(this.#given.run, this.#given.outcome.reads))
            return this.#given.outcome;
        return this.#others?.find((other) => run.agrees(other.run, other.reads));
    }
    #keep(outcome) {
        this.#others ??= [];
        if (this.#others.unshift(outcome) > maxKept)
            this.#others.pop();
    }
    /** Evaluates it from the bottom of the stack where it is needed too deep. */
    #fill(run) {
        if (this.#isBusy || this.#isAwaiting) {
            throw new _expression_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionError */ .t('template/cycle', `${this.#what} needs itself: break the cycle.`);
        }
        if ((0,_suspension_js__WEBPACK_IMPORTED_MODULE_1__/* .isTooDeep */ .f_)())
            this.#suspend(run);
        this.#isBusy = true;
        try {
            const outcome = (0,_suspension_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G9)(() => run.collect(() => this.#compute(run)));
            if (run.isAsGiven)
                this.#given = { run, outcome };
            else
                this.#keep({ ...outcome, run });
            return outcome.value;
        }
        finally {
            this.#isBusy = false;
        }
    }
    #suspend(run) {
        const within = run.here();
        const setAwaiting = (isAwaiting) => {
            this.#isAwaiting = isAwaiting;
        };
        (0,_suspension_js__WEBPACK_IMPORTED_MODULE_1__/* .suspend */ .DY)({ resume: () => within(() => run.aside(() => this.get(run))), setAwaiting });
    }
}


/***/ }),

/***/ 98345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ Scope),
  M: () => (/* binding */ entryOf)
});

// EXTERNAL MODULE: ./build/expression/value.js
var expression_value = __webpack_require__(45854);
// EXTERNAL MODULE: ./build/template/environment.js + 3 modules
var template_environment = __webpack_require__(92258);
// EXTERNAL MODULE: ./build/template/member.js
var member = __webpack_require__(89817);
// EXTERNAL MODULE: ./build/template/names.js
var template_names = __webpack_require__(70739);
// EXTERNAL MODULE: ./build/template/outputs.js
var outputs = __webpack_require__(99969);
// EXTERNAL MODULE: ./build/template/parameters.js + 1 modules
var parameters = __webpack_require__(1870);
// EXTERNAL MODULE: ./build/expression/names.js
var expression_names = __webpack_require__(56707);
// EXTERNAL MODULE: ./build/expression/print.js
var print = __webpack_require__(46120);
// EXTERNAL MODULE: ./build/template/decisions.js
var decisions = __webpack_require__(66032);
// EXTERNAL MODULE: ./build/document/json.js
var document_json = __webpack_require__(45460);
// EXTERNAL MODULE: ./build/expression/environment.js
var environment = __webpack_require__(19694);
// EXTERNAL MODULE: ./build/template/lazy-value.js
var lazy_value = __webpack_require__(50889);
// EXTERNAL MODULE: ./build/template/nested.js
var nested = __webpack_require__(53044);
// EXTERNAL MODULE: ./build/template/resource-ids.js
var resource_ids = __webpack_require__(25072);
// EXTERNAL MODULE: ./build/template/run.js
var run = __webpack_require__(98490);
// EXTERNAL MODULE: ./build/template/target.js
var target = __webpack_require__(56326);
// EXTERNAL MODULE: ./build/template/text.js
var template_text = __webpack_require__(18504);
// EXTERNAL MODULE: ./build/expression/evaluate.js + 1 modules
var evaluate = __webpack_require__(50986);
// EXTERNAL MODULE: ./build/expression/parse.js
var parse = __webpack_require__(3184);
// EXTERNAL MODULE: ./build/template/declared-type.js
var declared_type = __webpack_require__(30190);
;// CONCATENATED MODULE: ./build/template/trace.js










/** The addresses passed from a property to the text that wrote its value; the last one is what a fix edits. */
function trace(resource, path) {
    const [first, ...rest] = path;
    const member = typeof first === 'string' ? resource.member(first) : undefined;
    if (member === undefined)
        return [];
    const tracer = new Tracer();
    const name = String(path.at(-1));
    tracer.follow(member, rest, (shown) => `${name} is ${shown}`);
    return tracer.steps;
}
const maxSteps = 30;
/** Replays an evaluation along the constructs that hand a value on unchanged. */
class Tracer {
    steps = [];
    /** Whether the way led through a secure parameter or output: then no value is shown any more. */
    #isSecret = false;
    /** Goes down a text, and on through the expression that stands there. */
    follow(text, path, label, given) {
        let at = text;
        let left = path;
        while (left.length > 0 && !isOpen(at)) {
            const next = inCopy(at, left) ?? below(at, left);
            if (next === undefined)
                return;
            [at, left] = next;
        }
        const [environment, ...rest] = at.environments;
        if (this.steps.length >= maxSteps)
            return;
        this.steps.push({ address: at.address, message: label(this.#isSecret ? 'a secure value' : shown(at.json)) });
        if (environment === undefined || typeof at.json !== 'string' || !(0,parse/* isExpression */.BH)(at.json))
            return;
        const expression = parsed(at.json);
        if (expression === undefined)
            return;
        this.#expression(expression, { environment, rest, text: at, ...(given && { given }) }, left);
    }
    #expression(expression, reading, path) {
        switch (expression.kind) {
            case 'literal':
                this.#end(expression, reading);
                return;
            case 'property':
                this.#expression(expression.target, reading, [expression.name, ...path]);
                return;
            case 'index': {
                const index = value(expression.index, reading);
                if (typeof index === 'string' || typeof index === 'number')
                    this.#expression(expression.target, reading, [index, ...path]);
                else
                    this.#end(expression, reading);
                return;
            }
            case 'call':
                this.#call(expression, reading, path);
        }
    }
    #call(call, reading, path) {
        if (call.namespace !== undefined) {
            this.#userFunction(call, reading, path);
            return;
        }
        const name = call.name.toLowerCase();
        const passed = passing[name]?.(call, reading, path);
        if (passed !== undefined)
            this.#expression(passed.expression, reading, passed.path);
        else if (name === 'parameters')
            this.#parameter(call, reading, path);
        else if (name === 'variables')
            this.#variable(call, reading, path);
        else if (name === 'reference')
            this.#output(call, reading, path);
        else
            this.#end(call, reading);
    }
    /** A part of an expression wrote the value: it is the end of the way. */
    #end({ start, end }, { text }) {
        const whole = typeof text.json === 'string' && start === 1 && end === text.json.length - 1;
        const last = this.steps.at(-1);
        if (whole || start < 0 || last === undefined || typeof text.json !== 'string')
            return;
        const message = `the value comes from ${this.#isSecret ? 'here' : text.json.slice(start, end)}`;
        this.steps.push({ address: text.address, message, within: { start, end } });
    }
    #parameter(call, reading, path) {
        const name = value(call.args[0], reading);
        if (typeof name !== 'string')
            return;
        const upper = (0,expression_names/* upperCase */.lb)(name);
        const bound = reading.given?.names.get(upper);
        if (reading.given !== undefined) {
            if (bound !== undefined)
                this.#expression(bound, reading.given.reading, path);
            return;
        }
        const { scope } = reading.environment;
        const { parameters, expansion } = scope;
        const declared = parameters.declaration(upper);
        if (declared === undefined)
            return;
        const chosen = parameters.isFree(upper) ? expansion.run.assignment.parameters.get(name.toLowerCase()) : undefined;
        this.#isSecret ||= (0,declared_type/* isSecure */.Ut)(declared);
        if (chosen !== undefined) {
            this.steps.push({
                address: parameters.address(upper),
                message: `parameter ${name} can be passed as ${this.#isSecret ? 'any value' : passable(chosen)}`,
            });
            return;
        }
        this.#given(upper, name, scope, path);
    }
    /** What a parameter is given, by who deploys or by its parent, else its default. */
    #given(upper, name, { parameters }, path) {
        const argument = parameters.argument(upper);
        const fallback = parameters.defaultText(upper);
        if (argument !== undefined && argument.kind !== 'value') {
            this.steps.push({
                address: argument.text.address,
                message: `parameter ${name} is ${argument.kind === 'secret' ? 'a secret' : 'an external input'}`,
            });
        }
        else if (argument !== undefined && !(fallback !== undefined && (0,template_text/* evaluate */._3)(argument.text) === null)) {
            this.follow(argument.text, path, (text) => `parameter ${name} is given ${text}`);
        }
        else if (fallback !== undefined) {
            this.follow(fallback, path, (text) => `parameter ${name} defaults to ${text}`);
        }
        else {
            this.steps.push({ address: parameters.address(upper), message: `parameter ${name} has no default` });
        }
    }
    #variable(call, reading, path) {
        const name = value(call.args[0], reading);
        const text = typeof name === 'string' ? reading.environment.scope.variables.text((0,expression_names/* upperCase */.lb)(name)) : undefined;
        if (text !== undefined)
            this.follow(text, path, (shownText) => `variable ${(0,template_names/* textOf */.b)(name)} is ${shownText}`);
    }
    #userFunction(call, reading, path) {
        const { functions } = reading.environment.scope;
        const found = functions.find(call.namespace ?? '', call.name);
        const args = call.args.map((arg) => value(arg, reading) ?? null);
        const body = found && functions.result(found, args);
        if (found === undefined || body === undefined)
            return;
        const names = new Map(functions.parameterNames(found).map((name, index) => [(0,expression_names/* upperCase */.lb)(name), call.args[index] ?? call]));
        this.follow(body, path, (text) => `function ${found.name} gives ${text}`, { names, reading });
    }
    /** `reference('nested').outputs.name.value`: the output of the nested deployment. */
    #output(call, reading, path) {
        const [outputs, name, member, ...rest] = path;
        const nested = deploymentOf(call, reading);
        const output = nested?.outputs.all.find((each) => typeof name === 'string' && (0,expression_names/* sameName */.q)(each.name, name));
        const text = output && (0,template_text/* stepInto */.bX)(output.text, 'value');
        const isValue = typeof outputs === 'string' && (0,expression_names/* sameName */.q)(outputs, 'outputs') && typeof member === 'string' && (0,expression_names/* sameName */.q)(member, 'value');
        if (nested === undefined || output === undefined || text === undefined || !isValue) {
            this.#end(call, reading);
            return;
        }
        this.#isSecret ||= output.isSecret;
        this.follow(nested.own(text, 'output'), rest, (shownText) => `output ${output.name} is ${shownText}`);
    }
}
function deploymentOf(call, reading) {
    const { declarations } = reading.environment.scope;
    const target = value(call.args[0], reading);
    if (target === undefined)
        return undefined;
    const instance = typeof target === 'string' && !target.startsWith('/')
        ? declarations.isSymbolic
            ? declarations.bySymbol(target)
            : declarations.byName(target)
        : declarations.byId(target);
    return instance?.nested;
}
const merged = (call, reading, path) => {
    const [first] = call.args;
    const listed = call.args.length === 1 && first?.kind === 'call' && first.name.toLowerCase() === 'createarray' ? first.args : call.args;
    const holder = listed.findLast((arg) => path.length > 0 && isAt(value(arg, reading), path));
    return holder && { expression: holder, path };
};
const passing = {
    if(call, reading, path) {
        const condition = value(call.args[0], reading);
        const decided = condition instanceof expression_value/* Unknown */.$r ? reading.environment.decide(condition) : condition;
        const branch = typeof decided === 'boolean' ? call.args[decided ? 1 : 2] : undefined;
        return branch && { expression: branch, path };
    },
    coalesce(call, reading, path) {
        const expression = call.args.find((arg) => value(arg, reading) !== null);
        return expression && { expression, path };
    },
    union: merged,
    shallowmerge: merged,
    createobject(call, reading, [key, ...path]) {
        const at = call.args.findIndex((arg, index) => {
            const name = index % 2 === 0 ? value(arg, reading) : undefined;
            return typeof name === 'string' && typeof key === 'string' && (0,expression_names/* sameName */.q)(name, key);
        });
        const expression = at < 0 ? undefined : call.args[at + 1];
        return expression && { expression, path };
    },
    createarray(call, _reading, [index, ...path]) {
        const expression = typeof index === 'number' ? call.args[index] : undefined;
        return expression && { expression, path };
    },
    tryget(call, reading, path) {
        const [expression, ...keys] = call.args;
        const steps = keys.map((key) => value(key, reading));
        const isKnown = steps.every((step) => typeof step === 'string' || typeof step === 'number');
        return expression && isKnown ? { expression, path: [...steps, ...path] } : undefined;
    },
};
function isAt(held, path) {
    let at = held;
    for (const step of path)
        at = at === undefined ? undefined : (0,member/* memberOfValue */.N)(at, step);
    return at !== undefined && at !== null;
}
function value(expression, reading) {
    if (expression === undefined)
        return undefined;
    try {
        return (0,evaluate/* evaluate */._)(expression, reading.environment);
    }
    catch (error) {
        if (error instanceof environment/* ExpressionError */.t)
            return undefined;
        throw error;
    }
}
/** Whether the text is an expression that is still to be read. */
function isOpen({ json, environments }) {
    return typeof json === 'string' && environments.length > 0;
}
function below(text, [step, ...left]) {
    const next = step === undefined ? undefined : (0,template_text/* stepInto */.bX)(text, step);
    return next && [next, left];
}
/** An element of a property loop: its input, with the loop's index. */
function inCopy(text, [name, index, ...left]) {
    const [environment, ...rest] = text.environments;
    if (environment === undefined || typeof name !== 'string' || typeof index !== 'number' || !(0,expression_value/* isObject */.Gv)(text.json))
        return undefined;
    const key = (0,expression_names/* findKey */.Tj)(text.json, 'copy');
    const copies = key === undefined ? undefined : text.json[key];
    if (key === undefined || !(0,template_text/* isPropertyCopy */.pi)(copies))
        return undefined;
    const at = copies.findIndex((entry) => typeof entry['name'] === 'string' && (0,expression_names/* sameName */.q)(entry['name'], name));
    const input = copies[at] && (0,member/* memberOfValue */.N)(copies[at], 'input');
    if (input === undefined)
        return undefined;
    const inner = environment.inLoop({ kind: 'property', name, index, around: environment.loops });
    const address = { ...text.address, path: [...text.address.path, key, at, 'input'] };
    return [{ json: input, environments: [inner, ...rest], address }, left];
}
function parsed(text) {
    try {
        return (0,parse/* parseExpression */.YK)(text);
    }
    catch {
        return undefined;
    }
}
function shown(json) {
    if (typeof json === 'string' && (0,parse/* isExpression */.BH)(json))
        return trace_short(json);
    if ((0,expression_value/* isArray */.cy)(json))
        return 'an array';
    if ((0,expression_value/* isObject */.Gv)(json))
        return 'an object';
    return trace_short(typeof json === 'bigint' ? String(json) : JSON.stringify(json));
}
function trace_short(text) {
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
function passable(value) {
    return trace_short(typeof value === 'boolean' ? String(value) : (0,print/* printValue */.jt)(value));
}

;// CONCATENATED MODULE: ./build/template/instance.js















/** Where reference() and list*() may stand in a resource (engine-facts 10). */
const runtimeMembers = new Set(['properties', 'sku', 'tags', 'comments']);
/** One resource of a template: one round of the loop of its declaration. */
class Instance {
    declared;
    loops;
    parent;
    #loop;
    #nameCell;
    #conditionCell;
    #idCell;
    #settings;
    #nested;
    /** `loop` is the declaration's own; `loops` may also be those of the parent. */
    constructor(declared, loops, loop, parent) {
        this.declared = declared;
        this.loops = loops;
        this.parent = parent;
        this.#loop = loop;
    }
    get #name() {
        return (this.#nameCell ??= new run/* Cell */.fh('the name', () => this.#computeName()));
    }
    get #condition() {
        return (this.#conditionCell ??= new run/* Cell */.fh('the condition', (run) => this.#computeCondition(run)));
    }
    get #id() {
        return (this.#idCell ??= new run/* Cell */.fh('the id', (run) => this.#computeId(run)));
    }
    get type() {
        return this.declared.type;
    }
    get apiVersion() {
        const value = this.at(['apiVersion'], decisions/* asGiven */.O).value ?? this.declared.scope.member('apiProfile');
        return value instanceof expression_value/* Unknown */.$r ? (0,print/* printExpression */.W9)(value.residual) : typeof value === 'string' ? value : '';
    }
    get symbolicName() {
        return this.declared.symbol;
    }
    get existing() {
        return this.declared.isExisting;
    }
    get deployment() {
        return this.declared.scope.deploymentPath;
    }
    get address() {
        return this.declared.text.address;
    }
    get declaration() {
        return `${this.address.document.path}#${this.address.path.map((step) => `/${step}`).join('')}`;
    }
    name(assignment) {
        return this.#expansion.under(assignment, (run) => this.nameIn(run)).value;
    }
    nameIn(run) {
        return this.#expansion.quietly(!this.#isSure(run), () => this.#name.get(run));
    }
    /** Whether errors in it count: not where it is not deployed; of an existing resource not while its condition is open, either. */
    #isSure(run) {
        // Only the as-given run raises diagnostics.
        if (!run.isAsGiven)
            return true;
        const condition = run.aside(() => this.#condition.get(run));
        return this.existing ? condition === true : condition !== false;
    }
    condition(assignment) {
        return this.#expansion.under(assignment, (run) => this.#condition.get(run));
    }
    conditionIn(run) {
        return this.#condition.get(run);
    }
    idIn(run) {
        return this.#id.get(run);
    }
    members() {
        const { json } = this.declared.text;
        return (0,expression_value/* isObject */.Gv)(json) ? (0,document_json/* keysOf */.YD)(json) : [];
    }
    at(path, assignment) {
        return this.#expansion.under(assignment, (run) => this.settingIn(path, run));
    }
    /** The value at a path, null counting as absent; evaluated once. */
    settingIn(path, run) {
        return this.#expansion.quietly(!this.#isSure(run), () => this.#settingCell(path).get(run));
    }
    #settingCell(path) {
        const key = path.join('\0');
        const settings = (this.#settings ??= new Map());
        let cell = settings.get(key);
        if (cell === undefined)
            settings.set(key, (cell = new run/* Cell */.fh('the property', (run) => this.#valueAt(path, run))));
        return cell;
    }
    #valueAt(path, run) {
        const [first] = path;
        if (path.length === 1 && typeof first === 'string') {
            if (first.toLowerCase() === 'name')
                return this.#name.get(run);
            if (first.toLowerCase() === 'type')
                return this.type;
        }
        let text = typeof first === 'string' ? this.member(first) : undefined;
        for (const step of path.slice(1)) {
            if (text === undefined)
                return undefined;
            const around = (0,template_text/* opened */.Sg)(text);
            const twins = typeof step === 'string' && (0,expression_value/* isObject */.Gv)(around.json) ? (0,expression_names/* findKeys */.WB)(around.json, step) : [];
            if (twins.length > 1)
                return this.#expansion.failure(ambiguous(twins), { ...around.address, path: [...around.address.path, twins[1] ?? ''] });
            text = (0,template_text/* stepInto */.bX)(around, step);
        }
        return text === undefined ? undefined : ((0,lazy_value/* resolvedValue */.K)((0,template_text/* evaluate */._3)(text)) ?? undefined);
    }
    /** The text at a path, as the template's expressions read it. */
    textAt(path) {
        const [first, ...rest] = path;
        if (typeof first !== 'string')
            return undefined;
        let text = this.member(first);
        for (const step of rest)
            text = text && (0,template_text/* stepInto */.bX)(text, step);
        return text;
    }
    /** One member of the resource. */
    member(name) {
        const text = (0,template_text/* stepInto */.bX)(this.declared.text, name);
        if (text === undefined)
            return undefined;
        const { scope } = this.declared;
        const rule = name.toLowerCase() === 'properties' && scope.isVersion2 && isPolicy(this.type) ? ruleIn(text) : undefined;
        if (rule === undefined)
            return scope.own(text, placeOf(name, this.type), this.loops);
        return { ...text, environments: [...text.environments, new template_environment/* TemplateEnvironment */.u(scope, 'properties', this.loops, rule)] };
    }
    trace(path, assignment) {
        return this.#expansion.under(assignment, () => trace(this, path)).value;
    }
    /** What a nested deployment deploys; undefined where that cannot be read here. */
    get nested() {
        if (!this.declared.isDeployment || this.existing)
            return undefined;
        this.#nested ??= { scope: this.#expansion.under(decisions/* asGiven */.O, () => (0,nested/* nestedScope */.it)(this)).value };
        return this.#nested.scope;
    }
    get #expansion() {
        return this.declared.scope.expansion;
    }
    #computeName() {
        const name = this.#ownName();
        if (this.parent === undefined || this.declared.isNamedInFull)
            return name;
        const above = this.parent.nameIn(this.#expansion.run);
        if (typeof name === 'string' && typeof above === 'string')
            return `${above}/${name}`;
        const open = above instanceof expression_value/* Unknown */.$r ? above : name instanceof expression_value/* Unknown */.$r ? name : undefined;
        return open === undefined ? name : (0,target/* remaining */.Tk)('concat', [above, '/', name], open.reason, open.secret);
    }
    #ownName() {
        if (this.declared.isOfExtension)
            return '';
        const text = this.member('name');
        if (text === undefined)
            return this.#expansion.failure(new environment/* ExpressionError */.t('template/name', 'a resource needs a name'), this.address);
        const name = (0,template_text/* evaluate */._3)(text);
        if (typeof name === 'string' || name instanceof expression_value/* Unknown */.$r)
            return name;
        // A number is taken where it is written as one, not where an expression gives it (engine-facts 47).
        if (typeof name === 'number' && name === text.json)
            return String(name);
        const problem = `the name of a resource must be a string, not ${(0,expression_value/* typeOf */.QP)(name)}`;
        return this.#expansion.failure(new environment/* ExpressionError */.t('template/name', problem), text.address);
    }
    /** Its own condition, joined with those of the deployments around it, and whether its loop gets so far. */
    #computeCondition(run) {
        const around = this.declared.scope.deployment;
        const all = [around === undefined ? true : around.conditionIn(run), this.#isReached(run)];
        if (!all.includes(false))
            all.push(this.#ownCondition());
        if (all.includes(false))
            return false;
        const open = all.filter((value) => value instanceof expression_value/* Unknown */.$r);
        const decided = open.map((value) => run.decide((0,print/* keyOf */.TN)(value.residual)));
        if (decided.includes(false))
            return false;
        const left = open.filter((_, index) => decided[index] === undefined);
        const [first, ...rest] = left;
        if (first === undefined)
            return true;
        return rest.length === 0 ? first : (0,target/* remaining */.Tk)('and', left, first.reason);
    }
    /** Whether the loop gets so far; a child is copied with its parent. */
    #isReached(run) {
        return this.parent === undefined ? this.declared.reaches(this.#loop, run) : this.parent.#isReached(run);
    }
    #ownCondition() {
        const text = this.member('condition');
        const value = text === undefined ? true : (0,template_text/* evaluate */._3)(text);
        if (typeof value === 'boolean' || value instanceof expression_value/* Unknown */.$r)
            return value;
        if (value === null && text?.json === null)
            return true;
        const error = new environment/* ExpressionError */.t('template/condition', `a condition must be a boolean, not ${(0,expression_value/* typeOf */.QP)(value)}`);
        this.#expansion.report(error.code, 'warning', error.message, text?.address ?? this.address);
        return new expression_value/* Unknown */.$r({ kind: 'literal', value, start: -1, end: -1 }, { kind: 'error', message: error.message });
    }
    /** Its resource id: of an extension below what it extends, else below the target of its template. */
    #computeId(run) {
        const name = this.#name.get(run);
        const at = this.member('scope');
        const extended = at === undefined ? undefined : (0,template_text/* evaluate */._3)(at);
        const names = typeof name === 'string' ? name.split('/') : [name];
        if (extended === undefined || extended === null)
            return idOf(() => (0,resource_ids/* resourceId */.a)(this.#ownTarget(), [this.type, ...names]));
        if (extended === '/' || extended === '')
            return `/providers/${interleaved(this.type, names)}`;
        if (typeof extended !== 'string') {
            const { reason } = extended;
            return (0,target/* remaining */.Tk)('extensionResourceId', [extended, this.type, ...names], reason);
        }
        const base = extended.startsWith('/') ? extended : this.#relativeScope(extended);
        if (typeof base !== 'string')
            return base;
        return `${base.replace(/\/$/, '')}/providers/${interleaved(this.type, names)}`;
    }
    /** A deployment and an existing resource may name another group or subscription than their template's. */
    #ownTarget() {
        const { target } = this.declared.scope;
        if (!this.existing && !this.declared.isDeployment)
            return target;
        const [subscriptionId, resourceGroup] = ['subscriptionId', 'resourceGroup'].map((name) => {
            const text = this.member(name);
            return text === undefined ? undefined : ((0,template_text/* evaluate */._3)(text) ?? undefined);
        });
        if (subscriptionId === undefined && resourceGroup === undefined)
            return target;
        const kind = resourceGroup === undefined ? 'subscription' : 'resourceGroup';
        return {
            ...target,
            kind,
            subscriptionId: subscriptionId ?? target.subscriptionId,
            resourceGroup: resourceGroup ?? target.resourceGroup,
        };
    }
    /** `Microsoft.Storage/storageAccounts/x`: an id below the target of the template. */
    #relativeScope(written) {
        const [provider = '', ...parts] = written.split('/');
        const type = [provider, ...parts.filter((_, index) => index % 2 === 0)].join('/');
        const names = parts.filter((_, index) => index % 2 === 1);
        return idOf(() => (0,resource_ids/* resourceId */.a)(this.declared.scope.target, [type, ...names]));
    }
}
/** Azure hands both to the service, and nobody says which one that takes (engine-facts 14). */
function ambiguous(keys) {
    return new environment/* ExpressionError */.t('template/ambiguous-member', `${keys.map((key) => `'${key}'`).join(' and ')} differ only by case: keep one of them`);
}
function isPolicy(type) {
    return type.toLowerCase() === 'microsoft.authorization/policydefinitions';
}
/** With a languageVersion the expressions of a policy's rule are left to the policy engine (asked of Bicep CLI 0.49.2). */
function ruleIn({ json, address }) {
    const key = (0,expression_value/* isObject */.Gv)(json) ? (0,expression_names/* findKey */.Tj)(json, 'policyRule') : undefined;
    return key === undefined ? undefined : [...address.path, key];
}
function placeOf(name, type) {
    const lower = name.toLowerCase();
    if (lower === 'tags' && type.toLowerCase() === 'microsoft.resources/resourcegroups')
        return 'group-tags';
    if (runtimeMembers.has(lower))
        return 'properties';
    return lower === 'condition' || lower === 'name' ? lower : 'member';
}
function idOf(make) {
    try {
        return make();
    }
    catch (error) {
        if (!(error instanceof environment/* ExpressionError */.t))
            throw error;
        return new expression_value/* Unknown */.$r({ kind: 'literal', value: '', start: -1, end: -1 }, { kind: 'error', message: error.message });
    }
}
function interleaved(type, names) {
    const [provider = '', ...types] = type.split('/');
    return [provider, ...types.flatMap((each, index) => [each, (0,template_names/* textOf */.b)(names[index])])].join('/');
}

// EXTERNAL MODULE: ./build/template/origin.js
var template_origin = __webpack_require__(29449);
;// CONCATENATED MODULE: ./build/template/declaration.js








/** Work that stands for one instance: a template has some 10,000 at most, those of nested loops included. */
const instanceCost = 600;
/** One entry of `resources`, at the top of a template or inside a parent: what is written once, whatever its loop makes of it. */
class Declaration {
    scope;
    /** The entry, under the environments of the outer-scoped deployments around it. */
    text;
    /** Full, as written. */
    type;
    symbol;
    parent;
    /** A child that gives its full type gives its full name, too (arm-language 11.2). */
    isNamedInFull;
    #countCell;
    #instances;
    constructor(scope, text, symbol, parent) {
        this.scope = scope;
        this.text = text;
        this.symbol = symbol;
        this.parent = parent;
        const type = this.member('type');
        const written = typeof type === 'string' ? type : '';
        this.isNamedInFull = parent === undefined || /^[^/]*\./.test(written);
        this.type = parent === undefined || this.isNamedInFull ? written : `${parent.type}/${written}`;
    }
    get isExisting() {
        return this.member('existing') === true;
    }
    /** Resources of an extension are not Azure's: they have no name and no id. */
    get isOfExtension() {
        return this.member('extension') !== undefined || this.member('import') !== undefined;
    }
    get isDeployment() {
        return this.type.toLowerCase() === 'microsoft.resources/deployments';
    }
    /** A member that takes no expressions, as written. */
    member(name) {
        if (this.text.environments.length === 0)
            return (0,member/* memberOfValue */.N)(this.text.json, name);
        const text = (0,template_text/* stepInto */.bX)(this.text, name);
        return text === undefined ? undefined : (0,template_text/* evaluate */._3)(text);
    }
    /** The children written inside it. */
    children() {
        return declarationsIn(this.scope, (0,template_text/* stepInto */.bX)(this.text, 'resources'), this);
    }
    /** One for each round of its loop, as given: one with an unknown index where the count is not known. */
    instances() {
        return (this.#instances ??= this.scope.expansion.under(decisions/* asGiven */.O, () => this.#expandWithin()).value);
    }
    /** Whether the loop reaches an index under the assignment at hand. */
    reaches(loop, run) {
        if (loop === undefined)
            return true;
        const count = this.#count.get(run);
        if (loop.index instanceof expression_value/* Unknown */.$r)
            return count !== 0;
        if (count instanceof expression_value/* Unknown */.$r)
            return (0,target/* remaining */.Tk)('greater', [count, loop.index], count.reason, count.secret);
        return typeof count !== 'number' || Number(loop.index) < count;
    }
    get #count() {
        return (this.#countCell ??= new run/* Cell */.fh('the copy count', () => this.#computeCount()));
    }
    /** The loop's name as written. */
    get #loopName() {
        const copy = (0,member/* memberOfValue */.N)(this.text.json, 'copy');
        if (!(0,expression_value/* isObject */.Gv)(copy))
            return undefined;
        const name = (0,member/* memberOfValue */.N)(copy, 'name');
        return typeof name === 'string' ? name : '';
    }
    /** Beyond the bound of a template there are none. */
    #expandWithin() {
        try {
            return this.#expand();
        }
        catch (error) {
            this.scope.expansion.failure(error, this.text.address);
            return [];
        }
    }
    #expand() {
        if (this.parent !== undefined) {
            return this.parent.instances().map((parent) => new Instance(this, parent.loops, undefined, parent));
        }
        const name = this.#loopName;
        if (name === undefined)
            return [new Instance(this, undefined, undefined)];
        const expansion = this.scope.expansion;
        const { value: count, reads } = expansion.run.collect(() => this.#count.get(expansion.run));
        if (count instanceof expression_value/* Unknown */.$r) {
            const { document, path } = this.text.address;
            const origin = expansion.originOf(JSON.stringify(['loop', this.scope.origin, document.path, path]));
            const index = (0,template_origin/* ofOrigin */.kg)((0,target/* remaining */.Tk)('copyIndex', name === '' ? [] : [name], { kind: 'copy', name }), origin);
            return count.reason.kind === 'error' ? [] : [this.#instance(name, index)];
        }
        if (typeof count !== 'number')
            return [];
        // As given it deploys nothing, but a caller may ask for one.
        if (count === 0)
            return [...reads.parameters].some(expansion.canChoose) ? [this.#instance(name, 0)] : [];
        return Array.from({ length: count }, (_, index) => this.#instance(name, index));
    }
    #instance(name, index) {
        this.scope.expansion.spend(instanceCost);
        const loop = { kind: 'resource', name, index, around: undefined };
        return new Instance(this, loop, loop);
    }
    #computeCount() {
        const copy = (0,template_text/* stepInto */.bX)(this.text, 'copy');
        const text = copy === undefined ? undefined : (0,template_text/* stepInto */.bX)(copy, 'count');
        if (text === undefined)
            return undefined;
        try {
            return (0,template_text/* checkedCount */.x8)((0,template_text/* evaluate */._3)(this.scope.own(text, 'count')));
        }
        catch (error) {
            return this.scope.expansion.failure(error, text.address);
        }
    }
}
/** The entries of a `resources` section: an array, or an object by symbolic name. */
function declarationsIn(scope, section, parent) {
    if (section === undefined)
        return [];
    const resources = (0,template_text/* opened */.Sg)(section);
    const made = [];
    const add = (step, symbol) => {
        const text = (0,template_text/* stepInto */.bX)(resources, step);
        if (text !== undefined && (0,expression_value/* isObject */.Gv)(text.json))
            made.push(new Declaration(scope, text, symbol, parent));
    };
    if ((0,expression_value/* isArray */.cy)(resources.json))
        for (const index of resources.json.keys())
            add(index, null);
    else if ((0,expression_value/* isObject */.Gv)(resources.json)) {
        for (const key of Object.keys(resources.json))
            add(key, parent?.symbol == null ? key : `${parent.symbol}::${key}`);
    }
    return made;
}

;// CONCATENATED MODULE: ./build/template/declarations.js







/** The resources that a template declares, found by symbolic name, name or id. */
class Declarations {
    #scope;
    #top;
    #all;
    #byName;
    #byId;
    constructor(scope) {
        this.#scope = scope;
    }
    /** In the order of the template; children follow their parents. */
    get all() {
        return (this.#all ??= this.top.flatMap(withChildren));
    }
    get top() {
        return (this.#top ??= declarationsIn(this.#scope, (0,template_text/* stepInto */.bX)(this.#scope.template, 'resources')));
    }
    /** Whether `resources` is an object by symbolic name, as it may be from languageVersion 2.0 on. */
    get isSymbolic() {
        return this.top.some(({ symbol }) => symbol !== null);
    }
    /** The resource of a type and name. */
    find(type, name) {
        const candidates = this.all.filter((declared) => (0,expression_names/* sameName */.q)(declared.type, type)).flatMap((declared) => declared.instances());
        return candidates.find((instance) => {
            const known = instance.name(decisions/* asGiven */.O);
            return typeof known === 'string' && (0,expression_names/* sameName */.q)(known, name);
        });
    }
    /** `symbol`, or `symbol[index]` for one of a loop. */
    bySymbol(written) {
        const [, symbol = written, index] = /^(.*)\[(\d+)\]$/s.exec(written) ?? [];
        const instances = this.loop(symbol);
        return index === undefined ? (instances?.length === 1 ? instances[0] : undefined) : instances?.[Number(index)];
    }
    /** All instances under a symbolic name. */
    loop(symbol) {
        return this.all.find((declared) => declared.symbol !== null && (0,expression_names/* sameName */.q)(declared.symbol, symbol))?.instances();
    }
    byName(name) {
        this.#byName ??= this.#index((instance) => instance.nameIn(this.#scope.expansion.run));
        return this.#byName.get((0,expression_names/* upperCase */.lb)(name));
    }
    /** Ids are also those of the templates around this one. */
    byId(id) {
        this.#byId ??= this.#index((instance) => instance.idIn(this.#scope.expansion.run));
        return this.#byId.get(keyOfText(id)) ?? this.#scope.deployment?.declared.scope.declarations.byId(id);
    }
    #index(valueOf) {
        const expansion = this.#scope.expansion;
        return expansion.under(decisions/* asGiven */.O, () => expansion.quietly(true, () => {
            const instances = this.all.filter(({ isOfExtension }) => !isOfExtension).flatMap((declared) => declared.instances());
            return new Map(instances.reverse().map((instance) => [keyOfText(valueOf(instance)), instance]));
        })).value;
    }
}
/** Ids that are not known are the same where the same remains of them. */
function keyOfText(value) {
    return (0,expression_names/* upperCase */.lb)(value instanceof expression_value/* Unknown */.$r ? (0,print/* keyOf */.TN)(value.residual) : (0,template_names/* textOf */.b)(value));
}
function withChildren(declared) {
    return [declared, ...declared.children().flatMap(withChildren)];
}

// EXTERNAL MODULE: ./build/template/suspension.js
var suspension = __webpack_require__(80918);
;// CONCATENATED MODULE: ./build/template/user-functions.js










/** Work that stands for one call, beside that of its body. */
const callCost = 100;
/** The user functions of a template, and their calls. */
class UserFunctions {
    #scope;
    #functions;
    #open = new Set();
    /** Results of calls that stand too deep and are evaluated first. */
    #deep = new Map();
    constructor(scope) {
        this.#scope = scope;
    }
    /** Throws ExpressionError for an unknown function, wrong arguments, and one that calls itself. */
    call(namespace, name, args) {
        const upper = (0,expression_names/* upperCase */.lb)(`${namespace}.${name}`);
        const found = this.find(namespace, name);
        if (found === undefined) {
            throw new environment/* ExpressionError */.t('expression/unknown-function', `there is no function '${namespace}.${name}'`);
        }
        if (this.#open.has(upper)) {
            throw new environment/* ExpressionError */.t('template/cycle', `the function '${found.name}' calls itself: break the cycle`);
        }
        const checked = this.#arguments(found, args);
        const key = this.#deep.size > 0 || (0,suspension/* isTooDeep */.f_)() ? JSON.stringify([upper, ...args.map(template_origin/* keyOfValue */.C$)]) : '';
        if ((0,suspension/* isTooDeep */.f_)() && !this.#deep.has(key))
            this.#deep.set(key, this.#cellOf(found, upper, checked));
        return this.#deep.get(key)?.get(this.#scope.expansion.run) ?? this.#opened([upper], () => this.#result(found, checked));
    }
    /** A call with the functions open that are open around it. */
    #cellOf(found, upper, args) {
        const around = [...this.#open, upper];
        return new run/* Cell */.fh(`the function '${found.name}'`, () => this.#opened(around, () => this.#result(found, args)));
    }
    #opened(names, work) {
        const own = names.filter((name) => !this.#open.has(name));
        this.#scope.expansion.spend(callCost);
        for (const name of own)
            this.#open.add(name);
        try {
            return work();
        }
        finally {
            for (const name of own)
                this.#open.delete(name);
        }
    }
    find(namespace, name) {
        return (this.#functions ??= this.#read()).get((0,expression_names/* upperCase */.lb)(`${namespace}.${name}`));
    }
    all() {
        return (this.#functions ??= this.#read()).values();
    }
    /** The text of a function's result, read with these arguments. */
    result(found, args) {
        const output = (0,template_text/* stepInto */.bX)(found.text, 'output');
        const value = output === undefined ? undefined : (0,template_text/* stepInto */.bX)(output, 'value');
        if (value === undefined)
            return undefined;
        const named = new Map(this.#parameters(found).map(({ name }, index) => [(0,expression_names/* upperCase */.lb)(name), args[index] ?? null]));
        return { ...value, environments: [...value.environments, new FunctionEnvironment(this.#scope, found.name, named)] };
    }
    parameterNames(found) {
        return this.#parameters(found).map(({ name }) => name);
    }
    #result(found, args) {
        const text = this.result(found, args);
        const value = text === undefined ? null : (0,template_text/* evaluate */._3)(text);
        const output = (0,template_text/* stepInto */.bX)(found.text, 'output')?.json;
        const problem = (0,declared_type/* problemOf */.Zw)(value, (0,expression_value/* isObject */.Gv)(output) ? output : {}, this.#scope.parameters.definitions, '');
        if (problem !== undefined) {
            throw new environment/* ExpressionError */.t('template/type', `the result of the function '${found.name}' ${problem}`);
        }
        return value;
    }
    #arguments(found, args) {
        const parameters = this.#parameters(found);
        if (parameters.length !== args.length) {
            const takes = `${parameters.length} argument${parameters.length === 1 ? '' : 's'}`;
            throw new environment/* ExpressionError */.t('expression/argument-count', `the function '${found.name}' takes ${takes}, not ${args.length}`);
        }
        parameters.forEach(({ name, type }, index) => {
            const problem = (0,declared_type/* problemOf */.Zw)(args[index] ?? null, type, this.#scope.parameters.definitions, '');
            if (problem === undefined)
                return;
            throw new environment/* ExpressionError */.t('template/type', `the argument '${name}' of the function '${found.name}' ${problem}`);
        });
        return args;
    }
    #parameters(found) {
        const json = (0,template_text/* stepInto */.bX)(found.text, 'parameters')?.json;
        if (!(0,expression_value/* isArray */.cy)(json))
            return [];
        return json.filter(expression_value/* isObject */.Gv).map((type) => {
            const name = (0,member/* memberOfValue */.N)(type, 'name');
            return { name: typeof name === 'string' ? name : '', type };
        });
    }
    #read() {
        const functions = new Map();
        const list = (0,template_text/* stepInto */.bX)(this.#scope.template, 'functions');
        const count = (0,expression_value/* isArray */.cy)(list?.json) ? list.json.length : 0;
        for (let index = 0; index < count; index++) {
            const entry = list && (0,template_text/* stepInto */.bX)(list, index);
            const namespace = entry && (0,template_text/* stepInto */.bX)(entry, 'namespace')?.json;
            const members = entry && (0,template_text/* stepInto */.bX)(entry, 'members');
            if (typeof namespace !== 'string' || members === undefined || !(0,expression_value/* isObject */.Gv)(members.json))
                continue;
            for (const key of Object.keys(members.json)) {
                const text = (0,template_text/* stepInto */.bX)(members, key);
                const name = `${namespace}.${key}`;
                if (text !== undefined)
                    functions.set((0,expression_names/* upperCase */.lb)(name), { name, text });
            }
        }
        return functions;
    }
}
/** The body of a user function sees its arguments, the template's variables, and no loop (arm-language 8.3). */
class FunctionEnvironment extends template_environment/* TemplateEnvironment */.u {
    #name;
    #arguments;
    constructor(scope, name, args, loops) {
        super(scope, 'function', loops);
        this.#name = name;
        this.#arguments = args;
    }
    inLoop(loop) {
        return new FunctionEnvironment(this.scope, this.#name, this.#arguments, loop);
    }
    parameter(name) {
        const value = this.#arguments.get((0,expression_names/* upperCase */.lb)(name));
        if (value !== undefined)
            return value;
        throw new environment/* ExpressionError */.t('expression/unknown-parameter', `the function '${this.#name}' has no parameter '${name}'`);
    }
}

;// CONCATENATED MODULE: ./build/template/variables.js







/** The variables of a template, each evaluated when first asked for. */
class Variables {
    #scope;
    #cells = new Map();
    #section;
    constructor(scope) {
        this.#scope = scope;
    }
    /** Throws ExpressionError for an unknown name and for a cycle. */
    value(name) {
        const upper = (0,expression_names/* upperCase */.lb)(name);
        let cell = this.#cells.get(upper);
        if (cell === undefined) {
            const text = this.text(upper);
            if (text === undefined) {
                throw new environment/* ExpressionError */.t('expression/unknown-variable', `the template has no variable '${name}'`);
            }
            cell = new run/* Cell */.fh(`the variable '${name}'`, () => (0,template_text/* evaluate */._3)(text));
            this.#cells.set(upper, cell);
        }
        return cell.get(this.#scope.expansion.run);
    }
    /** The text that defines a variable, by upper-case name. */
    text(upper) {
        const text = entryOf(this.section, upper);
        if (text !== undefined && !(upper === 'COPY' && (0,template_text/* isPropertyCopy */.pi)(text.json)))
            return this.#scope.own(text, 'variable');
        return this.#copied(upper);
    }
    names() {
        return [...this.section.names.values()].filter((name) => !(0,expression_names/* sameName */.q)(name, 'copy'));
    }
    get section() {
        return (this.#section ??= this.#scope.section('variables'));
    }
    /** A variable made by `variables.copy` (arm-language 8.2): the section itself is the object with the loop. */
    #copied(upper) {
        const { text, names } = this.section;
        const key = names.get('COPY');
        if (text === undefined || key === undefined)
            return undefined;
        const copies = (0,template_text/* stepInto */.bX)(text, key);
        if (copies === undefined || !(0,expression_value/* isArray */.cy)(copies.json))
            return undefined;
        const named = copies.json.find((entry) => (0,expression_names/* upperCase */.lb)(nameOf(entry)) === upper);
        if (named === undefined)
            return undefined;
        const whole = this.#scope.own({ ...text, json: { copy: [named] } }, 'variable');
        return (0,template_text/* stepInto */.bX)(whole, nameOf(named));
    }
}
function nameOf(entry) {
    const name = (0,member/* memberOfValue */.N)(entry, 'name');
    return typeof name === 'string' ? name : '';
}

;// CONCATENATED MODULE: ./build/template/scope.js













/** One template in the place where it is deployed: what its expressions can name. */
class Scope {
    expansion;
    /** The template, under the environments of the outer-scoped deployments around it. */
    template;
    #target;
    /** What deployment().name gives. */
    deploymentName;
    /** The deployment resource whose template this is; undefined at the root. */
    deployment;
    depth;
    /** Tells what its expressions name from what those of other templates do; empty at the root. */
    origin;
    parameters;
    variables;
    functions;
    declarations;
    outputs;
    #isVersion2;
    #environments = new Map();
    constructor(options) {
        this.expansion = options.expansion;
        this.template = options.template;
        this.#target = new run/* Cell */.fh('the scope of a deployment', options.targetOf);
        this.deploymentName = options.deploymentName;
        this.deployment = options.deployment;
        this.depth = options.deployment === undefined ? 0 : options.deployment.declared.scope.depth + 1;
        this.origin = options.deployment === undefined ? '' : options.expansion.newOrigin();
        this.parameters = new parameters/* Parameters */.H(this, options.given);
        this.variables = new Variables(this);
        this.functions = new UserFunctions(this);
        this.declarations = new Declarations(this);
        this.outputs = new outputs/* Outputs */.tY(this);
    }
    /** The names of the deployments around its resources, joined by '/'; "" at the root. */
    get deploymentPath() {
        if (this.deployment === undefined)
            return '';
        const name = this.deployment.name(decisions/* asGiven */.O);
        const own = name instanceof expression_value/* Unknown */.$r ? (0,print/* printExpression */.W9)(name.residual) : typeof name === 'string' ? name : '';
        const around = this.deployment.deployment;
        return around === '' ? own : `${around}/${own}`;
    }
    get target() {
        return this.#target.get(this.expansion.run);
    }
    /** languageVersion 2.0 or a later experiment (arm-language 2.1). */
    get isVersion2() {
        return (this.#isVersion2 ??= isVersion2(this.member('languageVersion')));
    }
    /** The value of a member that takes no expressions of its own template. */
    member(name) {
        if (this.template.environments.length === 0)
            return (0,member/* memberOfValue */.N)(this.template.json, name);
        const text = (0,template_text/* stepInto */.bX)(this.template, name);
        return text === undefined ? undefined : (0,template_text/* evaluate */._3)(text);
    }
    section(name) {
        const text = (0,template_text/* stepInto */.bX)(this.template, name);
        return { text, names: text !== undefined && (0,expression_value/* isObject */.Gv)(text.json) ? (0,template_names/* namesOf */.e)(text.json) : noNames };
    }
    environment(place, loops) {
        if (loops !== undefined)
            return new template_environment/* TemplateEnvironment */.u(this, place, loops);
        let environment = this.#environments.get(place);
        if (environment === undefined)
            this.#environments.set(place, (environment = new template_environment/* TemplateEnvironment */.u(this, place)));
        return environment;
    }
    /** Text of the template as its own expressions read it. */
    own(text, place, loops) {
        return { ...text, environments: [...text.environments, this.environment(place, loops)] };
    }
}
function isVersion2(version) {
    return typeof version === 'string' && /^(?:2|1\.9-)/.test(version);
}
const noNames = new Map();
/** The text of one entry of a section, by upper-case name. */
function entryOf(section, upper) {
    const key = section.names.get(upper);
    return key === undefined || section.text === undefined ? undefined : (0,template_text/* stepInto */.bX)(section.text, key);
}


/***/ }),

/***/ 68945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ spanOf)
/* harmony export */ });
/** The span of a value, or of a part of the string there: offsets count in the decoded string, the span in the text. */
function spanOf(address, within) {
    const whole = address.document.locate(address.path);
    if (within === undefined || within.start < 0)
        return whole;
    const start = offsetOf(address.document.text, whole.start);
    const end = offsetOf(address.document.text, whole.end);
    const offsets = offsetsOf(address.document.text.slice(start, end));
    const from = offsets[within.start];
    const to = offsets[within.end];
    return from === undefined || to === undefined ? whole : address.document.span(start + from, to - from);
}
function offsetOf(text, { line, column }) {
    let offset = 0;
    for (let n = 1; n < line; n++) {
        const next = /\r\n?|\n/g;
        next.lastIndex = offset;
        if (next.exec(text) === null)
            break;
        offset = next.lastIndex;
    }
    return offset + column - 1;
}
/** For each UTF-16 unit of the decoded string, where it stands in the quoted one; one more for the end. */
function offsetsOf(quoted) {
    const offsets = [];
    let at = 1;
    while (at < quoted.length - 1) {
        offsets.push(at);
        at += quoted[at] !== '\\' ? 1 : quoted[at + 1] === 'u' ? 6 : 2;
    }
    offsets.push(at);
    return offsets;
}


/***/ }),

/***/ 80918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ suspend),
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   f_: () => (/* binding */ isTooDeep)
/* harmony export */ });
/* harmony import */ var _expression_machine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34008);

/** Evaluations within one another, beyond which what comes next is evaluated first, from the bottom of the stack. */
const maxNesting = 100;
/** Thrown to unwind the stack: chains of names are longer than JavaScript's stack is deep. */
class Suspension extends Error {
    awaited;
    constructor(awaited) {
        super('evaluation is suspended');
        this.awaited = awaited;
    }
}
let isSettling = false;
/** Whether something that is needed now must be evaluated first. */
function isTooDeep() {
    return isSettling && (0,_expression_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .nesting */ .t)() >= maxNesting;
}
function suspend(awaited) {
    throw new Suspension(awaited);
}
/** Does work that can be done again from the start, after what it needs too deep down has been evaluated. */
function settle(work) {
    if (isSettling)
        return work();
    isSettling = true;
    const pending = [];
    try {
        for (;;) {
            const next = pending.at(-1);
            try {
                if (next === undefined)
                    return work();
                next.resume();
                pending.pop();
                pending.at(-1)?.setAwaiting(false);
            }
            catch (error) {
                if (!(error instanceof Suspension))
                    throw error;
                next?.setAwaiting(true);
                pending.push(error.awaited);
            }
        }
    }
    finally {
        for (const awaited of pending)
            awaited.setAwaiting(false);
        isSettling = false;
    }
}


/***/ }),

/***/ 56326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ checkString),
/* harmony export */   K2: () => (/* binding */ rootTarget),
/* harmony export */   Tk: () => (/* binding */ remaining),
/* harmony export */   Ws: () => (/* binding */ scopeKindOf),
/* harmony export */   fK: () => (/* binding */ fact)
/* harmony export */ });
/* harmony import */ var _expression_print_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46120);
/* harmony import */ var _expression_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19694);
/* harmony import */ var _expression_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45854);



/** The scope that a template's `$schema` names. */
function scopeKindOf(schema) {
    const name = typeof schema === 'string' ? /\/(\w+?)deploymentTemplate\.json/i.exec(schema)?.[1]?.toLowerCase() : undefined;
    switch (name) {
        case 'subscription':
            return 'subscription';
        case 'managementgroup':
            return 'managementGroup';
        case 'tenant':
            return 'tenant';
        default:
            return 'resourceGroup';
    }
}
/** The target of the root template, from what the caller knows. */
function rootTarget(kind, context) {
    return {
        kind,
        tenantId: context.tenantId ?? fact('tenant', 'tenantId'),
        subscriptionId: context.subscriptionId ?? fact('subscription', 'subscriptionId'),
        resourceGroup: context.resourceGroup ?? fact('resourceGroup', 'name'),
        managementGroup: context.managementGroupId ?? fact('managementGroup', 'name'),
        location: locationOf(kind, context) ??
            (kind === 'resourceGroup' ? fact('resourceGroup', 'location') : fact('deployment', 'location')),
    };
}
/** The location of a group counts where the group is known, as the engine has it. */
function locationOf(kind, { location, resourceGroup }) {
    return kind === 'resourceGroup' && resourceGroup === undefined ? undefined : location;
}
/** A fact of the deployment that nobody told: `resourceGroup().location`. */
function fact(name, ...members) {
    let residual = { kind: 'call', name, args: [], start: -1, end: -1 };
    for (const member of members)
        residual = { kind: 'property', target: residual, name: member, start: -1, end: -1 };
    return new _expression_value_js__WEBPACK_IMPORTED_MODULE_2__/* .Unknown */ .$r(residual, { kind: 'context', name: [`${name}()`, ...members].join('.') });
}
/** Throws ExpressionError for a known argument that is no string. */
function checkString(name, argument) {
    const type = argument === undefined ? 'string' : (0,_expression_value_js__WEBPACK_IMPORTED_MODULE_2__/* .typeOf */ .QP)(argument);
    if (type === 'string' || type === 'unknown')
        return;
    throw new _expression_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .ExpressionError */ .t('expression/argument-type', `the arguments of '${name}' must be strings, not ${type}`);
}
/** A call that remains, with its arguments as they are known. */
function remaining(name, args, reason, isSecret = false) {
    return new _expression_value_js__WEBPACK_IMPORTED_MODULE_2__/* .Unknown */ .$r({ kind: 'call', name, args: args.map(_expression_print_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu), start: -1, end: -1 }, reason, isSecret);
}


/***/ }),

/***/ 18504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sg: () => (/* binding */ opened),
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   bX: () => (/* binding */ stepInto),
/* harmony export */   pi: () => (/* binding */ isPropertyCopy),
/* harmony export */   x8: () => (/* binding */ checkedCount)
/* harmony export */ });
/* unused harmony exports maxCopies, Walker */
/* harmony import */ var _document_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45460);
/* harmony import */ var _expression_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19694);
/* harmony import */ var _expression_evaluate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50986);
/* harmony import */ var _expression_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56707);
/* harmony import */ var _expression_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3184);
/* harmony import */ var _expression_print_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46120);
/* harmony import */ var _expression_value_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45854);
/* harmony import */ var _member_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89817);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29449);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(56326);










const maxDepth = 1000;
const maxCopies = 800;
/** The value of a whole text. A part that fails is unknown, and a diagnostic says why. */
function evaluate({ json, environments, address }) {
    let value = json;
    for (const environment of environments)
        value = new Walker(environment, address).value(value);
    return value;
}
/** What stands one step further down; only the expressions on the way are evaluated. Undefined where nothing does. */
function stepInto(text, step) {
    const { json, environments, address } = opened(text);
    const inner = { document: address.document, path: [...address.path, step] };
    const [environment, ...rest] = environments;
    if (environment === undefined || json instanceof _expression_value_js__WEBPACK_IMPORTED_MODULE_6__/* .Unknown */ .$r) {
        const member = (0,_member_js__WEBPACK_IMPORTED_MODULE_7__/* .memberOfValue */ .N)(json, step);
        return member === undefined ? undefined : { json: member, environments: [], address: inner };
    }
    if ((0,_expression_value_js__WEBPACK_IMPORTED_MODULE_6__/* .isArray */ .cy)(json) && typeof step === 'number') {
        const element = json[step];
        return element === undefined ? undefined : { json: element, environments, address: inner };
    }
    if (!(0,_expression_value_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(json) || typeof step !== 'string')
        return undefined;
    if (!isPlain(json)) {
        const member = new Walker(environment, address).member(json, step);
        return member === undefined ? undefined : { json: member, environments: rest, address: inner };
    }
    const key = (0,_expression_names_js__WEBPACK_IMPORTED_MODULE_3__/* .findKey */ .Tj)(json, step);
    return key === undefined
        ? undefined
        : { json: json[key] ?? null, environments, address: { ...inner, path: [...address.path, key] } };
}
/** The text once the expression that it may be is evaluated, so that one can look inside. */
function opened(text) {
    let { json, environments } = text;
    while (typeof json === 'string' && environments.length > 0) {
        const [environment, ...rest] = environments;
        if (environment !== undefined)
            json = new Walker(environment, text.address).value(json);
        environments = rest;
    }
    return environments === text.environments ? text : { json, environments, address: text.address };
}
/** Whether the members of an object are just what is written: no property copies, no keys that are expressions. */
function isPlain(object) {
    for (const key of Object.keys(object)) {
        if (key.charCodeAt(0) === 91 || (key.length === 4 && (0,_expression_names_js__WEBPACK_IMPORTED_MODULE_3__/* .sameName */ .q)(key, 'copy') && isPropertyCopy(object[key])))
            return false;
    }
    return true;
}
/** `copy` is a property loop where it is an array of objects with `input`; else it is data (arm-language 9.2). */
function isPropertyCopy(json) {
    return (0,_expression_value_js__WEBPACK_IMPORTED_MODULE_6__/* .isArray */ .cy)(json) && json.every((entry) => (0,_expression_value_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(entry) && (0,_expression_names_js__WEBPACK_IMPORTED_MODULE_3__/* .findKey */ .Tj)(entry, 'input') !== undefined);
}
/** Reads text under one environment, and knows the path of what it reads. */
class Walker {
    #environment;
    #address;
    #path;
    constructor(environment, address) {
        this.#environment = environment;
        this.#address = address;
        this.#path = [...address.path];
    }
    value(json) {
        if (typeof json === 'string')
            return json.charCodeAt(0) === 91 ? this.#string(json) : json;
        if ((0,_expression_value_js__WEBPACK_IMPORTED_MODULE_6__/* .isArray */ .cy)(json))
            return this.#array(json);
        return (0,_expression_value_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(json) ? this.#object(json) : json;
    }
    /** One member of an object with property copies or keys that are expressions. */
    member(object, name) {
        let found;
        this.#guard(() => {
            for (const key of (0,_document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)(object)) {
                if (key.length === 4 && (0,_expression_names_js__WEBPACK_IMPORTED_MODULE_3__/* .sameName */ .q)(key, 'copy') && isPropertyCopy(object[key])) {
                    for (const [index, entry] of object[key].entries()) {
                        if ((0,_expression_names_js__WEBPACK_IMPORTED_MODULE_3__/* .sameName */ .q)(this.#copyName(entry, key), name))
                            found = this.#copy(entry, [key, index]);
                    }
                }
                else if ((0,_expression_names_js__WEBPACK_IMPORTED_MODULE_3__/* .sameName */ .q)(this.#key(key), name))
                    found = this.#within(key, object[key] ?? null);
            }
            return null;
        });
        return found;
    }
    #string(text) {
        try {
            this.#environment.spend(1);
            if ((0,_expression_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .isExpression */ .BH)(text) && this.#environment.leaves(this.#path)) {
                return new _expression_value_js__WEBPACK_IMPORTED_MODULE_6__/* .Unknown */ .$r((0,_expression_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseExpression */ .YK)(text), { kind: 'runtime', function: 'policy' });
            }
            return (0,_expression_evaluate_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluateText */ .p)(text, this.#environment);
        }
        catch (error) {
            return this.#environment.scope.expansion.failure(error, this.#here(), text);
        }
    }
    #array(array) {
        return this.#guard(() => {
            let out;
            for (const [index, element] of array.entries()) {
                const value = this.#within(index, element);
                if (value !== element)
                    out ??= array.slice(0, index);
                out?.push(value);
            }
            return out ?? array;
        });
    }
    #object(object) {
        return this.#guard(() => {
            const members = [];
            const copies = [];
            let changed = false;
            for (const key of (0,_document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)(object)) {
                const json = object[key] ?? null;
                if (key.length === 4 && (0,_expression_names_js__WEBPACK_IMPORTED_MODULE_3__/* .sameName */ .q)(key, 'copy') && isPropertyCopy(json)) {
                    changed = true;
                    json.forEach((entry, index) => copies.push([this.#copyName(entry, key), this.#copy(entry, [key, index])]));
                    continue;
                }
                const value = this.#within(key, json);
                const name = this.#key(key);
                changed ||= value !== json || name !== key;
                members.push([name, value]);
            }
            return changed ? (0,_document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectFrom */ ._X)([...members, ...copies]) : object;
        });
    }
    #key(key) {
        if (key.charCodeAt(0) !== 91)
            return key;
        const name = this.#string(key);
        if (typeof name === 'string')
            return name;
        if (name instanceof _expression_value_js__WEBPACK_IMPORTED_MODULE_6__/* .Unknown */ .$r)
            return (0,_expression_print_js__WEBPACK_IMPORTED_MODULE_5__/* .printExpression */ .W9)(name.residual);
        throw new _expression_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .ExpressionError */ .t('template/member-name', `the name of a member must be a string: ${key} is none`);
    }
    #copyName(entry, key) {
        const name = this.#within(key, (0,_member_js__WEBPACK_IMPORTED_MODULE_7__/* .memberOfValue */ .N)(entry, 'name') ?? null);
        return typeof name === 'string' ? name : '';
    }
    /** The array that a property loop makes; unknown where its count is. */
    #copy(entry, at) {
        const name = this.#copyName(entry, 'copy');
        this.#path.push(...at);
        try {
            if (name === '')
                throw new _expression_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .ExpressionError */ .t('template/copy', 'a property loop needs a name');
            const loops = this.#environment.loops;
            if (loops?.kind === 'property')
                throw new _expression_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .ExpressionError */ .t('template/copy', 'property loops cannot be nested: use a variable for the inner one');
            const count = checkedCount(this.value((0,_member_js__WEBPACK_IMPORTED_MODULE_7__/* .memberOfValue */ .N)(entry, 'count') ?? null));
            const input = (0,_member_js__WEBPACK_IMPORTED_MODULE_7__/* .memberOfValue */ .N)(entry, 'input') ?? null;
            if (count instanceof _expression_value_js__WEBPACK_IMPORTED_MODULE_6__/* .Unknown */ .$r) {
                const origin = this.#environment.originHere(this.#path);
                return (0,_origin_js__WEBPACK_IMPORTED_MODULE_8__/* .ofOrigin */ .kg)((0,_target_js__WEBPACK_IMPORTED_MODULE_9__/* .remaining */ .Tk)('unknown', [], count.reason, count.secret), origin);
            }
            return this.#instances(name, count, input);
        }
        catch (error) {
            return this.#environment.scope.expansion.failure(error, this.#here());
        }
        finally {
            this.#path.length -= at.length;
        }
    }
    #instances(name, count, input) {
        const environment = this.#environment;
        const values = [];
        try {
            for (let index = 0; index < count; index++) {
                this.#environment = environment.inLoop({ kind: 'property', name, index, around: environment.loops });
                values.push(this.#within('input', input));
            }
        }
        finally {
            this.#environment = environment;
        }
        return values;
    }
    #within(step, json) {
        if (typeof json !== 'object' && typeof json !== 'string')
            return json;
        if (typeof json === 'string' && !(0,_expression_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .isExpression */ .BH)(json) && json.charCodeAt(0) !== 91)
            return json;
        this.#path.push(step);
        const value = this.value(json);
        this.#path.pop();
        return value;
    }
    /** Bounds the depth, and makes an unknown of a failure that has no smaller place. */
    #guard(work) {
        const depth = this.#path.length;
        try {
            this.#environment.spend(1);
            if (depth > maxDepth)
                throw new _expression_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .LimitError */ .o(`a template nests at most ${maxDepth} levels deep`);
            return work();
        }
        catch (error) {
            this.#path.length = depth;
            return this.#environment.scope.expansion.failure(error, this.#here());
        }
    }
    #here() {
        return { document: this.#address.document, path: [...this.#path] };
    }
}
/** A count as loops take it: an Integer from 0 to 800 (arm-language 9.4), or unknown. Throws ExpressionError. */
function checkedCount(count) {
    if (count instanceof _expression_value_js__WEBPACK_IMPORTED_MODULE_6__/* .Unknown */ .$r)
        return count;
    if (typeof count === 'number' && (0,_expression_value_js__WEBPACK_IMPORTED_MODULE_6__/* .typeOf */ .QP)(count) === 'integer' && count >= 0 && count <= maxCopies)
        return count;
    const shown = typeof count === 'object' ? (0,_expression_value_js__WEBPACK_IMPORTED_MODULE_6__/* .typeOf */ .QP)(count) : JSON.stringify(typeof count === 'bigint' ? String(count) : count);
    throw new _expression_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .ExpressionError */ .t('template/copy-count', `a copy count must be an integer from 0 to ${maxCopies}, not ${shown}`);
}


/***/ })

};
