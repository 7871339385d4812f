export const id = 675;
export const ids = [675,781];
export const modules = {

/***/ 9067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   We: () => (/* binding */ parseArguments),
/* harmony export */   XJ: () => (/* binding */ valueName),
/* harmony export */   eb: () => (/* binding */ UsageError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49445);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3614);



/** The command line was wrong; the message says what to write instead. */
class UsageError extends Error {
}
/** Reads the arguments of one command. Throws UsageError. */
function parseArguments(taker, args) {
    const known = new Map((0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)(taker).map((option) => [option.name, option]));
    const values = new Map();
    const positionals = [];
    for (const token of tokensOf(known, args)) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        const option = known.get(token.name);
        if (option === undefined)
            throw unknownOption(token.rawName, taker, known.keys());
        values.set(option.name, [...(values.get(option.name) ?? []), valueOf(option, token.value, token.inlineValue === true)]);
    }
    return {
        positionals,
        given: (name) => values.get(name)?.at(-1),
        text: (name) => values.get(name)?.at(-1) ?? defaultFor(known, name),
        list: (name) => values.get(name) ?? [],
        flag: (name) => values.has(name),
    };
}
function tokensOf(known, args) {
    const options = {};
    for (const { name, kind } of known.values())
        options[name] = { type: kind === 'flag' ? 'boolean' : 'string' };
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}
function defaultFor(known, name) {
    const option = known.get(name);
    return option === undefined ? undefined : (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultOf */ .HA)(option);
}
function unknownOption(rawName, taker, names) {
    const near = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(rawName.replace(/^-+/, ''), names);
    const advice = near === undefined ? `see armored ${taker} --help` : `did you mean --${near}?`;
    return new UsageError(`unknown option ${rawName} for armored ${taker}: ${advice}`);
}
function valueOf(option, value, isInline) {
    if (option.kind === 'flag') {
        if (value !== undefined)
            throw new UsageError(`--${option.name} takes no value`);
        return '';
    }
    if (value === undefined || value === '' || (!isInline && value.length > 1 && value.startsWith('-')))
        throw new UsageError(`--${option.name} needs a value: --${option.name} ${valueName(option)}`);
    if (option.values !== undefined && !option.values.includes(value)) {
        const near = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(value, option.values);
        const advice = near === undefined ? `one of ${option.values.join(', ')}` : `did you mean ${near}?`;
        throw new UsageError(`--${option.name} does not take ${JSON.stringify(value)}: ${advice}`);
    }
    if (option.kind === 'number' && !(Number(value) >= 0))
        throw new UsageError(`--${option.name} needs a number, not ${JSON.stringify(value)}`);
    return value;
}
/** How the value of an option is called in help. */
function valueName(option) {
    if (option.values !== undefined)
        return option.values.join('|');
    return option.value ?? (option.kind === 'number' ? '<number>' : '<text>');
}


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

/***/ 3614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ defaultOf),
/* harmony export */   V4: () => (/* binding */ outputs),
/* harmony export */   cz: () => (/* binding */ optionsOf)
/* harmony export */ });
/* unused harmony export options */
const lint = ['lint'];
const checks = ['action', 'lint', 'deploy'];
const context = ['lint', 'expand'];
const azure = ['action', 'deploy'];
/** Every input and flag. action.yml, `--help` and the documentation are made from this table. */
const options = [
    {
        name: 'command',
        takers: ['action'],
        kind: 'text',
        values: ['auto', 'lint', 'deploy'],
        text: 'What to do. `auto` lints on pull requests and in merge queues, and on push and workflow_dispatch deploys what it linted when a resource group is set.',
    },
    {
        name: 'paths',
        takers: ['action'],
        kind: 'list',
        default: '.',
        text: 'Templates to check: files, folders or globs, one a line.',
    },
    {
        name: 'parameters',
        takers: ['action', 'lint', 'expand', 'deploy'],
        kind: 'list',
        value: '<file>',
        text: 'Parameters files. In lint each is an evaluation of its own; in deploy they are merged, the later wins. Without it, files beside the template are found by name.',
    },
    {
        name: 'no-parameters',
        takers: context,
        kind: 'flag',
        text: 'Evaluate with the defaults only, even where parameters files stand beside the template.',
    },
    {
        name: 'config',
        takers: checks,
        kind: 'text',
        value: '<file>',
        text: 'Configuration file. Default: `armored.yml` at the root or under `.github/`.',
    },
    {
        name: 'config-from',
        takers: ['action'],
        kind: 'text',
        values: ['base', 'head'],
        text: 'On pull requests, where configuration and baseline are read from.',
    },
    {
        name: 'profile',
        takers: checks,
        kind: 'text',
        values: ['recommended', 'strict'],
        text: 'Which rules apply, and how severe an unenforced setting is.',
    },
    {
        name: 'fail-on',
        takers: checks,
        kind: 'text',
        values: ['error', 'warning', 'notice', 'never'],
        text: 'The severity from which the run fails.',
    },
    {
        name: 'report',
        takers: ['action'],
        kind: 'text',
        values: ['new', 'all'],
        text: 'On pull requests: only what the pull request adds, or everything. Elsewhere everything.',
    },
    {
        name: 'format',
        takers: lint,
        kind: 'text',
        values: ['pretty', 'json', 'sarif', 'markdown', 'github', 'html'],
        text: 'How to print the report.',
    },
    { name: 'format', takers: ['expand'], kind: 'text', values: ['pretty', 'json'], text: 'How to print the resources.' },
    { name: 'format', takers: ['rules'], kind: 'text', values: ['pretty', 'json', 'markdown'], text: 'How to print the rules.' },
    { name: 'format', takers: ['explain'], kind: 'text', values: ['pretty', 'markdown'], text: 'How to print the page.' },
    {
        name: 'format',
        takers: ['merge'],
        kind: 'text',
        values: ['json', 'pretty', 'sarif', 'markdown', 'github', 'html'],
        text: 'How to print the joined report.',
    },
    {
        name: 'output',
        takers: ['lint', 'expand', 'merge'],
        kind: 'text',
        value: '<file>',
        text: 'Write the report to a file instead of standard output.',
    },
    { name: 'rule', takers: lint, kind: 'list', value: '<glob>', text: 'Only these rules.' },
    {
        name: 'layer',
        takers: ['lint', 'rules'],
        kind: 'list',
        values: ['service', 'infrastructure', 'connection'],
        text: 'Only rules of this layer.',
    },
    { name: 'service', takers: ['rules'], kind: 'text', value: '<name>', text: 'Only rules of this service.' },
    { name: 'kind', takers: ['rules'], kind: 'text', values: ['must', 'harden'], text: 'Only rules of this kind.' },
    { name: 'baseline', takers: checks, kind: 'text', value: '<file>', text: 'Findings accepted so far: listed, but not counted.' },
    { name: 'update-baseline', takers: lint, kind: 'flag', text: 'Write the baseline anew from what is found, and exit 0.' },
    {
        name: 'suppressions',
        takers: checks,
        kind: 'text',
        values: ['all', 'config-only'],
        text: '`config-only` refuses suppressions written in templates: they are listed and do not count.',
    },
    { name: 'fix', takers: lint, kind: 'flag', text: 'Apply the safe fixes.' },
    { name: 'fix-dry-run', takers: lint, kind: 'flag', text: 'Print the safe fixes as a diff; change nothing.' },
    {
        name: 'unsafe-fixes',
        takers: lint,
        kind: 'flag',
        text: 'Also the fixes that may break clients or need the resource to be recreated.',
    },
    {
        name: 'changed-since',
        takers: lint,
        kind: 'text',
        value: '<ref>',
        text: 'Only templates whose text, parameters or linked templates changed since the merge base with a git ref.',
    },
    {
        name: 'shard',
        takers: lint,
        kind: 'text',
        value: '<i/n>',
        text: 'Only the i-th of n parts of the evaluations. With --format json, armored merge joins the reports of all parts.',
    },
    { name: 'quiet', takers: ['lint', 'merge'], kind: 'flag', text: 'Errors only, and nothing when clean.' },
    {
        name: 'no-color',
        takers: ['lint', 'expand', 'rules', 'explain', 'merge', 'deploy', 'demo'],
        kind: 'flag',
        text: 'No colours. NO_COLOR does the same, FORCE_COLOR colours pipes.',
    },
    {
        name: 'comment',
        takers: ['action'],
        kind: 'text',
        values: ['auto', 'always', 'never'],
        text: 'The comment on the pull request: when there is something to say, always, or never.',
    },
    {
        name: 'comment-key',
        takers: ['action'],
        kind: 'text',
        default: 'default',
        text: 'Tells the comments of several runs on one pull request apart.',
    },
    {
        name: 'review-comments',
        takers: ['action'],
        kind: 'text',
        values: ['off', 'suggestions', 'all'],
        text: 'Review comments on lines of the diff: none, only those with a fix to apply, or all.',
    },
    {
        name: 'annotations',
        takers: ['action'],
        kind: 'boolean',
        values: ['true', 'false'],
        text: 'Annotations on the lines of the files.',
    },
    { name: 'summary', takers: ['action'], kind: 'boolean', values: ['true', 'false'], text: 'The report in the job summary.' },
    {
        name: 'sarif-file',
        takers: ['action'],
        kind: 'text',
        value: '<file>',
        text: 'Write the findings as SARIF, to be uploaded by github/codeql-action/upload-sarif.',
    },
    { name: 'report-file', takers: ['action'], kind: 'text', value: '<file>', text: 'Write the report as JSON.' },
    {
        name: 'github-token',
        takers: ['action'],
        kind: 'text',
        default: '${{ github.token }}',
        text: 'Token for the comment; needs `pull-requests: write`.',
    },
    { name: 'client-id', takers: azure, kind: 'text', text: 'Application (client) id of the identity that deploys.' },
    { name: 'tenant-id', takers: ['action', 'deploy', ...context], kind: 'text', value: '<id>', text: 'Microsoft Entra tenant.' },
    { name: 'subscription-id', takers: ['action', 'deploy', ...context], kind: 'text', value: '<id>', text: 'Azure subscription.' },
    {
        name: 'auth',
        takers: azure,
        kind: 'text',
        values: ['auto', 'oidc', 'cli', 'env', 'managed-identity'],
        text: 'How to sign in. `auto`: GitHub OIDC, then a federated token file, then a client secret in the environment, then the Azure CLI.',
    },
    {
        name: 'cloud',
        takers: azure,
        kind: 'text',
        values: ['AzureCloud', 'AzureUSGovernment', 'AzureChinaCloud', 'custom'],
        text: 'Azure cloud.',
    },
    {
        name: 'arm-endpoint',
        takers: azure,
        kind: 'text',
        value: '<url>',
        text: "Azure Resource Manager's address, for `cloud: custom`.",
    },
    { name: 'authority-host', takers: azure, kind: 'text', value: '<url>', text: 'Sign-in address, for `cloud: custom`.' },
    {
        name: 'scope',
        takers: azure,
        kind: 'text',
        values: ['resourceGroup', 'subscription', 'managementGroup', 'tenant'],
        text: 'Where the deployment runs.',
    },
    {
        name: 'management-group-id',
        takers: ['action', 'deploy', ...context],
        kind: 'text',
        value: '<id>',
        text: 'Management group.',
    },
    {
        name: 'resource-group',
        takers: ['action', 'deploy', ...context],
        kind: 'text',
        value: '<name>',
        text: 'Resource group to deploy into.',
    },
    {
        name: 'location',
        takers: ['action', 'deploy', ...context],
        kind: 'text',
        value: '<region>',
        text: 'Region of the resource group, where it must be created.',
    },
    {
        name: 'resource-group-tags',
        takers: azure,
        kind: 'text',
        text: 'Tags of the resource group, as JSON or `key=value` lines; merged with those it has.',
    },
    {
        name: 'create-resource-group',
        takers: azure,
        kind: 'boolean',
        values: ['true', 'false'],
        text: 'Create the resource group where it does not exist.',
    },
    { name: 'template', takers: azure, kind: 'text', value: '<file>', text: 'The template to deploy.' },
    {
        name: 'parameter-overrides',
        takers: azure,
        kind: 'text',
        text: 'Parameter values as a JSON or YAML object; they win over the files.',
    },
    {
        name: 'deployment-name',
        takers: ['action', 'deploy', ...context],
        kind: 'text',
        value: '<name>',
        text: 'Name of the deployment. Default: made from the template, the run and the attempt.',
    },
    {
        name: 'deployment-mode',
        takers: azure,
        kind: 'text',
        values: ['incremental', 'complete'],
        text: 'Deployment mode. `complete` deletes what the template does not declare.',
    },
    {
        name: 'confirm-complete',
        takers: azure,
        kind: 'text',
        value: '<name>',
        text: 'The name of the resource group, typed again, for `deployment-mode: complete`.',
    },
    {
        name: 'validation-level',
        takers: azure,
        kind: 'text',
        values: ['provider', 'providerNoRbac', 'template'],
        text: "How deep Azure's validation goes.",
    },
    {
        name: 'fail-on-unchecked',
        takers: azure,
        kind: 'boolean',
        values: ['true', 'false'],
        text: 'Stop where a setting that must be secure is not known before the deployment.',
    },
    {
        name: 'allow-unanalysed',
        takers: azure,
        kind: 'list',
        text: 'Files or resource types, as globs, that may be deployed although they could not be analysed: linked templates, deployment scripts.',
    },
    { name: 'wait', takers: azure, kind: 'boolean', values: ['true', 'false'], text: 'Wait until the deployment ends.' },
    { name: 'timeout-minutes', takers: azure, kind: 'number', default: '90', text: 'How long to wait; may be a fraction.' },
    {
        name: 'on-cancel',
        takers: azure,
        kind: 'text',
        values: ['detach', 'cancel'],
        text: 'When the run is cancelled: leave the deployment running, or cancel it in Azure.',
    },
    {
        name: 'on-active',
        takers: azure,
        kind: 'text',
        values: ['adopt', 'wait', 'fail'],
        text: 'When the deployment name is already active: follow it if it is ours, wait until it ends, or fail.',
    },
    {
        name: 'allowed-refs',
        takers: ['action'],
        kind: 'list',
        text: 'Refs that may deploy, as globs: short names are branches, tags are named in full, `refs/tags/v*`. Default: the default branch.',
    },
    { name: 'utc-now', takers: context, kind: 'text', value: '<time>', text: 'What utcNow() gives, ISO 8601.' },
];
/** The options that one command, or the Action, takes. */
function optionsOf(taker) {
    return options.filter((option) => option.takers.includes(taker));
}
/** The default of an option: its own, or the first of its values. */
function defaultOf(option) {
    return (option.default ??
        (option.kind === 'flag' ? undefined : option.name === 'layer' || option.name === 'kind' ? undefined : option.values?.[0]));
}
/** What the Action hands to later steps; `deployment` ones only where it deployed. */
const outputs = {
    conclusion: '`pass`, `fail`, or `error` where something could not be checked.',
    errors: 'Findings and diagnostics of severity error that count: on pull requests those that it adds, unless `report` is `all`.',
    warnings: 'Those of severity warning.',
    notices: 'Those of severity notice.',
    new: 'Findings that the pull request adds; empty where there is nothing to compare with.',
    fixed: 'Findings of the base branch that are gone; empty where there is nothing to compare with.',
    suppressed: 'Findings that are accepted with a reason.',
    'sarif-file': 'Path of the SARIF file, where `sarif-file` asked for one.',
    'report-file': 'Path of the JSON report, where `report-file` asked for one.',
    'comment-url': 'Address of the comment on the pull request.',
    'deployment-name': 'Name of the deployment.',
    'deployment-id': 'Resource id of the deployment.',
    'correlation-id': 'Correlation id of the deployment, for support and activity logs.',
    state: '`succeeded`, `failed`, `canceled`, `running` or `skipped`.',
    duration: 'How long the deployment took, in seconds.',
    'resource-group-created': '`true` where the resource group was created.',
    'content-sha256': 'SHA-256 of what was checked and sent.',
    'portal-url': 'The deployment in the Azure portal.',
    outputs: 'Outputs of the template, as JSON. Each is also an output under its own name.',
};


/***/ }),

/***/ 14788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/** The exit codes of the contract, section 2. */
const exitCodes = { ok: 0, findings: 1, error: 2, refused: 3, running: 4 };


/***/ }),

/***/ 80828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ processPorts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_disk_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40677);
/* harmony import */ var _files_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42375);




/** Bytes of the largest report that is read: beyond this a text does not fit into a string. */
const largestReport = 500 * 1024 * 1024;
/** The ports of this process: the disk below a folder, its two outputs, its environment. */
function processPorts(folder, disk) {
    return {
        files: (0,_files_disk_files_js__WEBPACK_IMPORTED_MODULE_2__/* .diskFiles */ .T)(folder, disk),
        reports: (0,_files_disk_files_js__WEBPACK_IMPORTED_MODULE_2__/* .diskFiles */ .T)(folder, { ...disk, maxBytes: largestReport }),
        stdout: (text) => print(1, text),
        stderr: (text) => print(2, text),
        write: (path, text, options) => replaceFile(path, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path), text, options?.keepsEncoding === true),
        changedSince: async (ref) => (await __webpack_require__.e(/* import() */ 356).then(__webpack_require__.bind(__webpack_require__, 25356))).changedSince(folder, ref),
        env: process.env,
        terminal: { stdout: isTerminal('stdout'), stderr: isTerminal('stderr'), width: terminalWidth() },
        now: () => new Date(),
        interrupt,
    };
}
function interrupt() {
    const controller = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.once(signal, () => controller.abort());
    return controller.signal;
}
/** Whether an output is a terminal. The streams take long to make, so they are asked only where they can be one. */
function isTerminal(output) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(output === 'stdout' ? 1 : 2).isCharacterDevice() && process[output].isTTY;
    }
    catch {
        // The output is closed.
        return false;
    }
}
function terminalWidth() {
    const columns = isTerminal('stdout')
        ? process.stdout.columns
        : isTerminal('stderr')
            ? process.stderr.columns
            : Number(process.env['COLUMNS']);
    return columns > 0 ? columns : 100;
}
/** Writes at once, so that the two outputs keep their order and nothing is lost when the process ends. */
function print(descriptor, text) {
    const bytes = Buffer.from(text);
    let written = 0;
    while (written < bytes.length) {
        try {
            written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, bytes, written);
        }
        catch (error) {
            if (!(error instanceof Error && 'code' in error))
                throw error;
            if (error.code === 'EPIPE')
                return;
            if (error.code !== 'EAGAIN')
                throw error;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
        }
    }
}
/** Replaces a file as a whole: a reader sees the old text or the new one. A link stays, and what it leads to is replaced. */
function replaceFile(path, full, text, keepsEncoding) {
    let fresh;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full), { recursive: true });
        const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(full) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(full) : full;
        fresh = `${target}.${process.pid}.${Date.now()}.tmp`;
        const mode = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(full) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full).mode : undefined;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(fresh, keepsEncoding ? encodedAs(target, text) : text, mode === undefined ? {} : { mode });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(fresh, target);
        return Promise.resolve();
    }
    catch (error) {
        if (fresh !== undefined)
            removeQuietly(fresh);
        return Promise.reject(new _files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f(path, 'other', `${path} could not be written: ${whyNot(error)}`));
    }
}
/** Removes what may not be there, or may not be reached: what went wrong before is what is told. */
function removeQuietly(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
    }
    catch {
        return;
    }
}
function whyNot(error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
        return 'permission denied';
    if (code === 'EISDIR')
        return 'it is a folder';
    if (code === 'ENOSPC')
        return 'the disk is full';
    return error instanceof Error ? error.message : String(error);
}
/** A text in the encoding of a file, by its byte order mark. */
function encodedAs(path, text) {
    const [first, second, third] = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path).subarray(0, 3);
    if (first === 0xff && second === 0xfe)
        return Buffer.from(`\ufeff${text}`, 'utf16le');
    if (first === 0xfe && second === 0xff)
        return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
    return Buffer.from(first === 0xef && second === 0xbb && third === 0xbf ? `\ufeff${text}` : text);
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
