export const id = 810;
export const ids = [810];
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

/***/ 74058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ contextOf)
/* harmony export */ });
const options = {
    subscriptionId: 'subscription-id',
    tenantId: 'tenant-id',
    resourceGroup: 'resource-group',
    location: 'location',
    deploymentName: 'deployment-name',
    managementGroupId: 'management-group-id',
    utcNow: 'utc-now',
};
/** What the options of a command line say about the deployment; the rest stays unknown. */
function contextOf(args) {
    const given = Object.entries(options).map(([member, option]) => [member, args.given(option)]);
    return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}


/***/ }),

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

/***/ 40810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  expand: () => (/* binding */ expand)
});

// EXTERNAL MODULE: ./build/report/pretty.js
var pretty = __webpack_require__(49723);
// EXTERNAL MODULE: ./build/report/print-json.js
var print_json = __webpack_require__(17123);
// EXTERNAL MODULE: ./build/command-line/color.js
var command_line_color = __webpack_require__(55020);
// EXTERNAL MODULE: ./build/command-line/deployment-context.js
var deployment_context = __webpack_require__(74058);
// EXTERNAL MODULE: ./build/ports.js
var build_ports = __webpack_require__(14788);
// EXTERNAL MODULE: ./build/commands/expand/expand-templates.js
var expand_templates = __webpack_require__(92104);
// EXTERNAL MODULE: ./build/commands/expand/expanded-entry.js + 1 modules
var expanded_entry = __webpack_require__(41203);
// EXTERNAL MODULE: ./build/document/json.js
var json = __webpack_require__(45460);
// EXTERNAL MODULE: ./build/report/terminal-text.js + 4 modules
var terminal_text = __webpack_require__(23781);
;// CONCATENATED MODULE: ./build/commands/expand/expanded-text.js



/** Members that the heading of a resource already shows, or that a reader does not look for. */
const inHeading = new Set([
    'type',
    'name',
    'apiVersion',
    'symbolicName',
    'existing',
    'deployment',
    'condition',
    'range',
    'dependsOn',
]);
/** What templates deploy, for a person at a terminal: each resource with its settings, a line each, then the outputs. */
function expandedText(entries, style) {
    const paint = (0,terminal_text/* painter */.C2)(style.color);
    return entries.map((entry) => `${entryLines(entry, paint, style.width).join('\n')}\n\n`).join('');
}
function entryLines(entry, paint, width) {
    const { file, parameterFile, scope, resources, outputs } = entry;
    const withFile = parameterFile === null ? 'its defaults' : (0,terminal_text/* visible */.RK)(parameterFile);
    const count = `${resources.length} resource${resources.length === 1 ? '' : 's'}`;
    const names = Object.entries(outputs);
    const lines = [`${paint((0,terminal_text/* visible */.RK)(file), 'bold')} with ${withFile}: ${count} at the scope of the ${scopes[scope] ?? scope}`];
    for (const resource of resources)
        lines.push('', ...resourceLines(resource, paint, width));
    if (names.length > 0)
        lines.push('', paint('outputs', 'bold'));
    for (const [name, { value }] of names)
        lines.push(...valueLines(name, value, '  ', paint, width));
    return [...lines, '', paint(`${unknownText(entry.unknowns.length)}.`, 'dim')];
}
const scopes = {
    resourceGroup: 'resource group',
    managementGroup: 'management group',
};
function unknownText(count) {
    if (count === 0)
        return 'Every value is known before the deployment';
    return count === 1 ? '1 value is not known before the deployment' : `${count} values are not known before the deployment`;
}
function resourceLines(resource, paint, width) {
    const { type, name, apiVersion, existing, deployment, condition } = resource;
    const notes = [existing ? 'existing' : '', deployment === '' ? '' : `in ${(0,terminal_text/* visible */.RK)(deployment)}`].filter((note) => note !== '');
    const note = notes.length === 0 ? '' : paint(` (${notes.join(', ')})`, 'dim');
    const room = width - (0,terminal_text/* columns */.YB)(`${type}  ${apiVersion}`);
    const shownName = cut((0,terminal_text/* visible */.RK)(name), Math.max(room, 20));
    const lines = [`${paint((0,terminal_text/* visible */.RK)(type), 'cyan')} ${paint(shownName, 'bold')} ${paint((0,terminal_text/* visible */.RK)(apiVersion), 'dim')}${note}`];
    if (condition !== true)
        lines.push(...valueLines('if', condition, '  ', paint, width));
    for (const [member, value] of Object.entries(resource)) {
        if (!inHeading.has(member))
            lines.push(...valueLines(member, value, '  ', paint, width));
    }
    return lines;
}
/** `key: value` on one line where it fits, else its members below. */
function valueLines(key, value, indent, paint, width) {
    const head = `${indent}${paint((0,terminal_text/* visible */.RK)(key), 'blue')}:`;
    const short = oneLine(value);
    const room = width - (0,terminal_text/* columns */.YB)(`${indent}${key}: `);
    if (!isBranch(value) || (0,terminal_text/* columns */.YB)(short) <= room)
        return [`${head} ${cut(short, Math.max(room, 20))}`];
    const members = Array.isArray(value)
        ? value.map((element, index) => [`[${index}]`, element])
        : Object.entries(value);
    return [head, ...members.flatMap(([name, member]) => valueLines(name, member, `${indent}  `, paint, width))];
}
function cut(text, width) {
    return (0,terminal_text/* columns */.YB)(text) <= width ? text : `${text.slice(0, width - 1)}…`;
}
function isBranch(value) {
    return typeof value === 'object' && value !== null && !(value instanceof json/* Float */.nt) && Object.keys(value).length > 0;
}
function oneLine(value) {
    return typeof value === 'string' && value.startsWith('[') && value.endsWith(']')
        ? (0,terminal_text/* visible */.RK)(value)
        : (0,terminal_text/* visible */.RK)((0,print_json/* printJson */.Q)(value).replace(/\n\s*/g, ' '));
}

;// CONCATENATED MODULE: ./build/commands/expand/expand.js








/** `armored expand`: prints what each template deploys, evaluated as far as that can be known (contract, section 4). */
async function expand(ports, args) {
    const { entries, diagnostics, text } = await (0,expand_templates/* expandTemplates */.O)(ports.files, {
        paths: args.positionals,
        parameters: args.list('parameters'),
        noParameters: args.flag('no-parameters'),
        context: (0,deployment_context/* contextOf */.V)(args),
    });
    const isJson = args.text('format') === 'json';
    const { width } = ports.terminal;
    const output = args.given('output');
    const color = output === undefined && (0,command_line_color/* isColored */.V)(ports, 'stdout', args.flag('no-color'));
    const printed = isJson ? `${(0,print_json/* printJson */.Q)(entries.map(expanded_entry/* entryJson */.B))}\n` : expandedText(entries, { color, width });
    if (output === undefined)
        ports.stdout(printed);
    else
        await ports.write(output, printed);
    const told = { text, color: (0,command_line_color/* isColored */.V)(ports, 'stderr', args.flag('no-color')), width, quiet: false };
    ports.stderr((0,pretty.diagnosticsText)(diagnostics, told));
    return diagnostics.some(({ severity }) => severity === 'error') ? build_ports/* exitCodes */.h.error : build_ports/* exitCodes */.h.ok;
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


/***/ })

};
