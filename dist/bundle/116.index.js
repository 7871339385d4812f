export const id = 116;
export const ids = [116];
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
        return mustBe(`${listed(match.scheme, 'or')} URL`, 'a ');
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
        return { must: `must not be a ${schemes} URL`, expected: `no ${schemes} URL` };
    }
    return { must: 'must be set', expected: 'a value' };
}
function mustBe(expected, article = '') {
    return { must: `must be ${article}${expected}`, expected };
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

/***/ 4116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  expand: () => (/* binding */ expand)
});

// EXTERNAL MODULE: ./build/config/load-config.js
var load_config = __webpack_require__(9882);
// EXTERNAL MODULE: ./build/report/pretty.js
var pretty = __webpack_require__(49723);
// EXTERNAL MODULE: ./build/report/print-json.js
var print_json = __webpack_require__(17123);
// EXTERNAL MODULE: ./build/template/expand-linked.js + 8 modules
var expand_linked = __webpack_require__(50213);
// EXTERNAL MODULE: ./build/command-line/color.js
var command_line_color = __webpack_require__(55020);
// EXTERNAL MODULE: ./build/command-line/deployment-context.js
var deployment_context = __webpack_require__(74058);
// EXTERNAL MODULE: ./build/discovery/discover.js + 1 modules
var discover = __webpack_require__(74059);
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
const own = new Set('type name apiversion condition existing copy resources comments metadata asserts extension import'.split(' '));
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

// EXTERNAL MODULE: ./build/ports.js
var build_ports = __webpack_require__(14788);
;// CONCATENATED MODULE: ./build/commands/expand/expand.js










/** `armored expand`: prints what each template deploys, evaluated as far as that can be known (contract, section 4). */
async function expand(ports, args) {
    const { config, diagnostics: found } = await (0,load_config/* loadConfig */.Z)(ports.files, undefined);
    const diagnostics = [...found];
    const entries = [];
    const texts = new Map();
    const options = {
        paths: args.positionals.length === 0 ? ['.'] : args.positionals,
        parameters: args.list('parameters'),
        noParameters: args.flag('no-parameters'),
        config,
    };
    for await (const part of (0,discover/* discover */.k)(ports.files, options)) {
        diagnostics.push(...part.diagnostics);
        for (const template of part.templates)
            entries.push(...(await entriesOf(ports, template, (0,deployment_context/* contextOf */.V)(args), texts)));
    }
    const isJson = args.text('format') === 'json';
    const color = (0,command_line_color/* isColored */.V)(ports, 'stdout', args.flag('no-color'));
    ports.stdout(isJson ? `${(0,print_json/* printJson */.Q)(entries.map(entryJson))}\n` : expandedText(entries, { color, width: ports.terminal.width }));
    const errors = [...diagnostics, ...entries.flatMap((entry) => entry.diagnostics)];
    const frames = { text: (file) => texts.get(file), color: (0,command_line_color/* isColored */.V)(ports, 'stderr', args.flag('no-color')) };
    ports.stderr((0,pretty.diagnosticsText)(toldOnce(errors), { ...frames, width: ports.terminal.width, quiet: false }));
    return errors.some(({ severity }) => severity === 'error') ? build_ports/* exitCodes */.h.error : build_ports/* exitCodes */.h.ok;
}
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
async function entriesOf(ports, { document, evaluations }, context, texts) {
    const entries = [];
    for (const evaluation of evaluations) {
        for (const { path, text } of [document, ...evaluation.parameters])
            texts.set(path, text);
        const deployment = await (0,expand_linked/* expandLinked */.W)(ports.files, document, {
            parameters: evaluation.parameters,
            overrides: evaluation.values,
            context,
            closed: false,
        });
        entries.push(entryOf(deployment, nameOf(evaluation)));
        noteTexts(deployment.resources.map(({ address }) => address.document), texts);
    }
    return entries;
}
function noteTexts(documents, texts) {
    for (const { path, text } of documents)
        texts.set(path, text);
}
function nameOf({ names }) {
    return names.length === 0 ? null : names.join(', ');
}
function toldOnce(diagnostics) {
    return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}


/***/ }),

/***/ 45460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nk: () => (/* binding */ setMember),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   _X: () => (/* binding */ objectFrom),
/* harmony export */   nt: () => (/* binding */ Float)
/* harmony export */ });
/**
 * A number that ARM takes for a Float although JavaScript's number would look like an Integer: `1.0`, `1e3`, `-0.0`.
 * A JavaScript number with a fraction is a Float by itself. Integer and Float are different types to ARM (1 is not 1.0).
 */
class Float {
    value;
    constructor(value) {
        this.value = value;
    }
}
// JavaScript puts keys that look like an array index before all others, in ascending order.
const orders = new WeakMap();
const isDigit = (code) => code >= 48 && code <= 57;
/** The keys of an object in the order in which they were written. */
function keysOf(object) {
    const keys = Object.keys(object);
    const first = keys[0];
    return first === undefined || !isDigit(first.charCodeAt(0)) ? keys : (orders.get(object) ?? keys);
}
/** An object with these members in this order, whatever their names; of equal keys the last wins, at the place of the first. */
function objectFrom(entries) {
    const object = {};
    let keys;
    for (const [key, value] of entries) {
        if (isDigit(key.charCodeAt(0)) && !Object.hasOwn(object, key))
            keys ??= Object.keys(object);
        if (keys !== undefined && !Object.hasOwn(object, key))
            keys.push(key);
        setMember(object, key, value);
    }
    if (keys !== undefined)
        orders.set(object, keys);
    return object;
}
/** Sets an own member; `__proto__` too is one. */
function setMember(object, key, value) {
    if (key === '__proto__')
        Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
    else
        object[key] = value;
}


/***/ }),

/***/ 19694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ LimitError),
/* harmony export */   t: () => (/* binding */ ExpressionError)
/* harmony export */ });
/** An evaluation error of one expression; offsets within the string value where known. Becomes a diagnostic and an unknown. */
class ExpressionError extends Error {
    code;
    at;
    constructor(code, message, at) {
        super(message);
        this.code = code;
        this.at = at;
    }
}
/** The stated bound of a template is exceeded; everything that depends on it is undetermined. */
class LimitError extends ExpressionError {
    constructor(message) {
        super('expression/limit', message);
    }
}


/***/ }),

/***/ 91505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ tokenAt),
/* harmony export */   Eo: () => (/* binding */ isName),
/* harmony export */   Ip: () => (/* binding */ syntaxError),
/* harmony export */   i0: () => (/* binding */ isWhiteSpace)
/* harmony export */ });
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19694);

const letter = /\p{L}/u;
const nameCharacter = /[\p{L}\p{Nd}]/u;
/** The token at or after an offset; white space before it is skipped. Throws ExpressionError where there is none. */
function tokenAt(text, offset) {
    let start = offset;
    while (start < text.length && isWhiteSpace(text.charCodeAt(start)))
        start++;
    const character = text[start];
    switch (character) {
        case undefined:
            return { kind: 'end', start, end: start };
        case '(':
        case ')':
        case '[':
        case ']':
        case ',':
        case '.':
            return { kind: character, start, end: start + 1 };
        case "'":
            return { kind: 'string', start, end: endOfString(text, start) };
        default:
            return word(text, start, character);
    }
}
function word(text, start, character) {
    if (startsName(character)) {
        let end = start + 1;
        while (end < text.length && continuesName(text.charAt(end)))
            end++;
        return { kind: 'name', start, end };
    }
    const signed = character === '-' || character === '+';
    let end = signed ? start + 1 : start;
    while (isDigit(text.charCodeAt(end)))
        end++;
    if (end > (signed ? start + 1 : start))
        return { kind: 'integer', start, end };
    if (signed)
        throw syntaxError(`a digit must follow '${character}': the language has no operators`, { start, end });
    const hint = character === '"' ? ': strings stand in single quotes' : '';
    throw syntaxError(`'${text.slice(start, start + 1)}' is no part of an expression${hint}`, { start, end: start + 1 });
}
function endOfString(text, start) {
    for (let quote = text.indexOf("'", start + 1); quote >= 0; quote = text.indexOf("'", quote + 2)) {
        if (text.charCodeAt(quote + 1) !== 39)
            return quote + 1;
    }
    throw syntaxError('the string that begins here has no closing quote (a quote within it is written twice)', {
        start,
        end: text.length,
    });
}
/** A defect of the grammar, at a place in the text. */
function syntaxError(message, at) {
    return new _environment_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpressionError */ .t('expression/syntax', message, at);
}
/** Whether a text can stand after a dot. */
function isName(text) {
    return text !== '' && startsName(text.charAt(0)) && text.split('').every(continuesName);
}
function isDigit(code) {
    return code >= 48 && code <= 57;
}
function startsName(character) {
    const code = character.charCodeAt(0);
    if (code < 128)
        return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 36;
    return letter.test(character);
}
function continuesName(character) {
    const code = character.charCodeAt(0);
    return code < 128 ? startsName(character) || isDigit(code) : nameCharacter.test(character);
}
/** White space as .NET has it (arm-language 6.3, trim). */
function isWhiteSpace(code) {
    return (code === 32 ||
        (code >= 9 && code <= 13) ||
        (code >= 0x80 &&
            (code === 0x85 ||
                code === 0xa0 ||
                code === 0x1680 ||
                (code >= 0x2000 && code <= 0x200a) ||
                code === 0x2028 ||
                code === 0x2029 ||
                code === 0x202f ||
                code === 0x205f ||
                code === 0x3000)));
}


/***/ }),

/***/ 46120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pu: () => (/* binding */ keyText),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   W9: () => (/* binding */ printExpression),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   jt: () => (/* binding */ printValue)
/* harmony export */ });
/* harmony import */ var _document_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45460);
/* harmony import */ var _lexer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91505);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45854);



/** An expression as ARM writes it, with its brackets; parseExpression reads it back. */
function printExpression(expression) {
    return `[${print(expression)}]`;
}
/** The same, telling apart what is written alike and is not the same: what decisions and comparisons go by. */
function keyOf(expression) {
    return `[${print(expression, true)}]`;
}
/** What people read of such a key. */
function keyText(key) {
    return key.replace(/'(?:[^']|'')*'|#\d+/g, (part) => (part.startsWith('#') ? '' : part));
}
/** A value as a part of an expression: `'text'`, `createObject('a', 1)`, or what remains of an unknown. */
function printValue(value) {
    return print({ kind: 'literal', value, start: -1, end: -1 });
}
/** Works with a stack of its own: expressions may be nested deeper than JavaScript's. */
function print(expression, withOrigins = false) {
    let text = '';
    const work = [expression];
    for (let next = work.pop(); next !== undefined; next = work.pop()) {
        if (typeof next === 'string')
            text += next;
        else
            for (const part of partsOf(next, withOrigins).reverse())
                work.push(part);
    }
    return text;
}
function partsOf(expression, withOrigins) {
    switch (expression.kind) {
        case 'literal':
            return partsOfValue(expression.value);
        case 'call': {
            const name = expression.namespace === undefined ? expression.name : `${expression.namespace}.${expression.name}`;
            return listed(withOrigins && expression.origin ? `${name}#${expression.origin}` : name, expression.args);
        }
        case 'property':
            return member(expression.target, expression.name);
        case 'index':
            return partsOfIndex(expression);
    }
}
function partsOfIndex({ target, index }) {
    const isMember = index.kind === 'literal' && typeof index.value === 'string';
    return isMember ? member(target, index.value) : [target, '[', index, ']'];
}
/** The engine writes `['name']` as `.name` where it can. */
function member(target, name) {
    return (0,_lexer_js__WEBPACK_IMPORTED_MODULE_1__/* .isName */ .Eo)(name) ? [target, `.${name}`] : [target, '[', literal(name), ']'];
}
function partsOfValue(value) {
    if (typeof value === 'string')
        return [`'${value.replaceAll("'", "''")}'`];
    if (value === null)
        return ['null()'];
    if (typeof value === 'boolean')
        return [value ? 'true()' : 'false()'];
    if (value instanceof _value_js__WEBPACK_IMPORTED_MODULE_2__/* .Unknown */ .$r)
        return [value.residual];
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isArray */ .cy)(value))
        return listed('createArray', value.map(literal));
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
        return listed('createObject', (0,_document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)(value).flatMap((key) => [literal(key), literal(value[key] ?? null)]));
    return [typeof value === 'bigint' || Number.isInteger(value) ? `${value}` : floatText(value)];
}
function listed(name, args) {
    const parts = [`${name}(`];
    args.forEach((arg, index) => parts.push(...(index > 0 ? [', ', arg] : [arg])));
    parts.push(')');
    return parts;
}
function floatText(value) {
    const number = value instanceof _document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .Float */ .nt ? value.value : Number(value);
    if (!Number.isFinite(number))
        return `float('${Number.isNaN(number) ? 'NaN' : number > 0 ? 'Infinity' : '-Infinity'}')`;
    const text = Object.is(number, -0) ? '-0' : String(number);
    return `json('${/[.e]/.test(text) ? text : `${text}.0`}')`;
}
/** A known value as a node of an expression; what remains of an unknown is that node itself. */
function literal(value) {
    return value instanceof _value_js__WEBPACK_IMPORTED_MODULE_2__/* .Unknown */ .$r ? value.residual : { kind: 'literal', value, start: -1, end: -1 };
}


/***/ }),

/***/ 14564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ callOf),
/* harmony export */   CQ: () => (/* binding */ remainder),
/* harmony export */   Wt: () => (/* binding */ changing),
/* harmony export */   e3: () => (/* binding */ unknownIn)
/* harmony export */ });
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19694);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46120);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45854);



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
        if (value instanceof _value_js__WEBPACK_IMPORTED_MODULE_2__/* .Unknown */ .$r)
            return value;
        if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isArray */ .cy)(value) && !(0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
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
    return new _value_js__WEBPACK_IMPORTED_MODULE_2__/* .Unknown */ .$r(residual, cause.reason, cause.secret);
}
/** A call with evaluated arguments. */
function callOf(call, args) {
    return { ...call, args: args.map(_print_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu), start: -1, end: -1 };
}
/** Nodes in what remains of one expression. */
const maxSize = 20_000;
const sizes = new WeakMap();
/** Counts nodes, shared ones each time: that is what printing them costs. */
function sizeOf(expression) {
    if (expression.kind === 'literal')
        return 1;
    let size = sizes.get(expression);
    if (size === undefined) {
        size = 1;
        for (const part of partsOf(expression))
            size += sizeOf(part);
        sizes.set(expression, size);
    }
    return size;
}
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

/***/ 45854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ Unknown),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   cy: () => (/* binding */ isArray),
/* harmony export */   fl: () => (/* binding */ fitsInteger)
/* harmony export */ });
/* harmony import */ var _document_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45460);

/** One leaf that is not known: the expression that remains of it, and why. Objects and arrays stay whole around it. */
class Unknown {
    residual;
    reason;
    /** True where the value, once known, must not be shown. */
    secret;
    /** What is known of its members all the same: a declaration is a lower bound of what Azure answers. */
    declared;
    constructor(residual, reason, secret = false, declared) {
        this.residual = residual;
        this.reason = reason;
        this.secret = secret;
        this.declared = declared;
    }
}
function isObject(value) {
    return (typeof value === 'object' &&
        value !== null &&
        !Array.isArray(value) &&
        !(value instanceof _document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .Float */ .nt) &&
        !(value instanceof Unknown));
}
function isArray(value) {
    return Array.isArray(value);
}
/** The type that ARM gives to a value; numbers are Integer or Float (arm-language 6). */
function typeOf(value) {
    switch (typeof value) {
        case 'string':
            return 'string';
        case 'number':
            return Number.isInteger(value) ? 'integer' : 'float';
        case 'boolean':
            return 'boolean';
        case 'bigint':
            return 'integer';
        default:
            if (value === null)
                return 'null';
            if (Array.isArray(value))
                return 'array';
            if (value instanceof Unknown)
                return 'unknown';
            return value instanceof _document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .Float */ .nt ? 'float' : 'object';
    }
}
/** Whether an Integer has 64 bits; longer ones survive as literals, but are no number to any function. */
function fitsInteger(value) {
    return BigInt.asIntN(64, value) === value;
}


/***/ })

};
