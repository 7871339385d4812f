export const id = 201;
export const ids = [201];
export const modules = {

/***/ 12201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/config/nearest.js
var nearest = __webpack_require__(49445);
;// CONCATENATED MODULE: ./build/config/check-schema.js


/** Compares a parsed text with its schema. Only the keywords that our schema uses are known. */
function checkSchema(document, schema) {
    const mistakes = [];
    const note = (node, message) => {
        const [from = 0, to = 0] = node?.range ?? document.contents?.range ?? [];
        mistakes.push({ from, to, message });
    };
    visit(document.contents, schema, '');
    return mistakes;
    function visit(written, expected, path) {
        const node = (0,dist/* isAlias */.Vj)(written) ? (written.resolve(document) ?? null) : written;
        const name = path === '' ? 'the configuration' : path;
        if (expected.type === 'object') {
            if ((0,dist/* isMap */.jh)(node))
                visitMap(node, expected, path);
            else
                note(written, `${name} must be a mapping of names to values`);
        }
        else if (expected.type === 'array') {
            if ((0,dist/* isSeq */.oP)(node))
                visitList(node, expected, path);
            else
                note(written, `${name} must be a list`);
        }
        else
            visitScalar(written, (0,dist/* isScalar */.jn)(node) ? node.value : undefined, expected, name);
    }
    function visitMap(map, expected, path) {
        const given = new Set();
        for (const pair of map.items) {
            const key = (0,dist/* isScalar */.jn)(pair.key) ? String(pair.key.value) : '';
            given.add(key);
            const known = expected.properties ?? {};
            const member = Object.hasOwn(known, key) ? known[key] : expected.additionalProperties;
            if (member === undefined || member === false)
                note(pair.key, unknownName(key, path, Object.keys(known)));
            else
                visit(pair.value, member, path === '' ? key : `${path}.${key}`);
        }
        for (const required of expected.required ?? [])
            if (!given.has(required))
                note(map, `${path} needs ${required === 'reason' ? 'a reason' : required}`);
    }
    function visitList(list, { items, minItems = 0 }, path) {
        if (list.items.length < minItems)
            note(list, `${path} must not be empty`);
        list.items.forEach((item, index) => visit(item, items ?? {}, `${path}[${index}]`));
    }
    function visitScalar(node, value, expected, name) {
        const { type, enum: values, pattern, minLength = 0 } = expected;
        if (values !== undefined && !values.includes(value)) {
            const near = typeof value === 'string' ? (0,nearest/* nearest */.p)(value, values.map(String)) : undefined;
            const choices = [...new Set(values.map(String))].join(', ');
            note(node, `${name} must be one of ${choices}${near === undefined ? '' : `: did you mean ${near}?`}`);
        }
        else if (type === 'string' && typeof value !== 'string')
            note(node, `${name} must be a text`);
        else if (typeof value === 'string' && value.length < minLength)
            note(node, `${name} must not be empty`);
        else if (typeof value === 'string' && pattern !== undefined && !new RegExp(pattern).test(value))
            note(node, `${name} ${expected.description?.includes('YYYY') === true ? 'must be a day, YYYY-MM-DD' : 'must not be empty'}`);
    }
}
function unknownName(key, path, known) {
    const near = (0,nearest/* nearest */.p)(key, known);
    const where = path === '' ? '' : ` in ${path}`;
    return `there is no ${JSON.stringify(key)}${where}: ${near === undefined ? `one of ${known.join(', ')}` : `did you mean ${near}?`}`;
}

;// CONCATENATED MODULE: ./build/config/config-schema.js
const glob = { type: 'string', minLength: 1 };
const ignoreEntry = {
    type: 'object',
    additionalProperties: false,
    required: ['rule', 'reason'],
    properties: {
        rule: { ...glob, description: 'Id of a rule, or a glob.' },
        path: { ...glob, description: 'Files, as a glob. Default: all.' },
        resource: { ...glob, description: 'Names or symbolic names of resources, as a glob. Default: all.' },
        reason: { type: 'string', minLength: 1, pattern: '\\S', description: 'Why this is accepted.' },
        expires: {
            type: 'string',
            pattern: '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$',
            description: 'The last day on which it holds: YYYY-MM-DD.',
        },
    },
};
const evaluation = {
    type: 'object',
    additionalProperties: false,
    properties: {
        name: { type: 'string', minLength: 1, description: 'How the evaluation is called.' },
        files: { type: 'array', items: glob, description: 'Parameters files, merged; the later wins.' },
        values: { type: 'object', additionalProperties: {}, description: 'Values by parameter name; they win over the files.' },
    },
};
/** What a configuration file may hold (contract, section 6); `schemas/config.schema.json` is this. */
const configSchema = {
    type: 'object',
    description: 'Configuration of Armored Transit.',
    additionalProperties: false,
    properties: {
        $schema: { type: 'string', description: 'This schema, for editors.' },
        profile: { type: 'string', enum: ['recommended', 'strict'], description: 'Which rules apply. Default: recommended.' },
        failOn: {
            type: 'string',
            enum: ['error', 'warning', 'notice', 'never'],
            description: 'The severity from which a run fails. Default: error.',
        },
        rules: {
            type: 'object',
            additionalProperties: { type: 'string', enum: ['error', 'warning', 'notice', 'off'] },
            description: 'Severity by rule id or glob; the last glob that matches counts.',
        },
        include: { type: 'array', items: glob, description: 'Globs of the files that are taken from folders. Default: all.' },
        exclude: { type: 'array', items: glob, description: 'Globs of files and folders that are left out.' },
        ignore: { type: 'array', items: ignoreEntry, description: 'Findings that are accepted, each with its reason.' },
        suppressions: {
            type: 'string',
            enum: ['all', 'config-only'],
            description: '`config-only` refuses suppressions written in templates. Default: all.',
        },
        baseline: { type: 'string', minLength: 1, description: 'File of the findings accepted so far.' },
        minimumTls: {
            enum: ['1.2', '1.3', 1.2, 1.3],
            description: 'The TLS version to require where the service offers it. Default: 1.2.',
        },
        parameters: {
            type: 'array',
            description: 'Parameters that a pipeline passes, instead of the files found beside a template.',
            items: {
                type: 'object',
                additionalProperties: false,
                required: ['template', 'evaluations'],
                properties: {
                    template: { ...glob, description: 'Templates, as a glob.' },
                    evaluations: { type: 'array', items: evaluation, minItems: 1 },
                },
            },
        },
    },
};

// EXTERNAL MODULE: ./build/config/config.js
var config = __webpack_require__(45169);
;// CONCATENATED MODULE: ./build/config/parse-config.js




/** Reads a configuration in YAML or JSON. */
function parseConfig(path, text) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false });
    const position = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const diagnostic = (code, message, from, to) => ({
        code,
        severity: 'error',
        message,
        file: path,
        span: { start: position(from), end: position(Math.max(from, to)) },
    });
    const broken = [...document.errors, ...document.warnings].map(({ message, pos }) => diagnostic('config/invalid-yaml', firstLine(message), pos[0], pos[1]));
    if (broken.length > 0)
        return { config: { ...config/* emptyConfig */.i, path }, diagnostics: broken };
    if (document.contents === null)
        return { config: { ...config/* emptyConfig */.i, path }, diagnostics: [] };
    const mistakes = checkSchema(document, configSchema).map(({ message, from, to }) => diagnostic('config/invalid', message, from, to));
    if (mistakes.length > 0)
        return { config: { ...config/* emptyConfig */.i, path }, diagnostics: mistakes };
    const spanOfNode = (node) => {
        const [from = 0, to = 0] = (0,dist/* isNode */.Ll)(node) ? (node.range ?? []) : [];
        return { start: position(from), end: position(to) };
    };
    const spanOf = (index) => {
        return spanOfNode(document.getIn(['ignore', index], true));
    };
    const rules = document.get('rules', true);
    const ruleSpans = (0,dist/* isMap */.jh)(rules) ? rules.items.map(({ key }) => spanOfNode(key)) : [];
    return { config: configOf(path, document.toJS(), spanOf, ruleSpans), diagnostics: [] };
}
function configOf(path, written, spanOf, ruleSpans) {
    const { profile, failOn, suppressions, baseline, minimumTls } = written;
    const evaluationOf = ({ name, files = [], values = {} }) => ({
        ...(name === undefined ? {} : { name }),
        files,
        values,
    });
    return {
        path,
        rules: Object.entries(written.rules ?? {}).map(([glob, severity], index) => ({
            glob,
            severity,
            ...(ruleSpans[index] !== undefined && { span: ruleSpans[index] }),
        })),
        include: written.include ?? [],
        exclude: written.exclude ?? [],
        ignore: (written.ignore ?? []).map((entry, index) => ({ ...entry, span: spanOf(index) })),
        parameters: (written.parameters ?? []).map(({ template, evaluations }) => ({
            template,
            evaluations: evaluations.map(evaluationOf),
        })),
        ...(profile === undefined ? {} : { profile }),
        ...(failOn === undefined ? {} : { failOn }),
        ...(suppressions === undefined ? {} : { suppressions }),
        ...(baseline === undefined ? {} : { baseline }),
        ...(minimumTls === undefined ? {} : { minimumTls: String(minimumTls) === '1.3' ? '1.3' : '1.2' }),
    };
}
function firstLine(message) {
    return /^[^\r\n]*/.exec(message)?.[0] ?? message;
}


/***/ })

};
