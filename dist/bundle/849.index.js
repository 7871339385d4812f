export const id = 849;
export const ids = [849];
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

/***/ 45460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nk: () => (/* binding */ setMember),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
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
/** Whether a value is a JSON object: no array, no Float. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Float);
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
        // What a template does wrong is told by its place: a stack of ours says nothing, and takes most of the time.
        const { stackTraceLimit } = Error;
        Error.stackTraceLimit = 0;
        super(message);
        Error.stackTraceLimit = stackTraceLimit;
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


/***/ }),

/***/ 25507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ruleMarkdown),
/* harmony export */   x: () => (/* binding */ rulesMarkdown)
/* harmony export */ });
/* harmony import */ var _rule_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87426);

/** The page of a rule in Markdown. */
function ruleMarkdown(rule) {
    const { id, title, facts, sections } = (0,_rule_page_js__WEBPACK_IMPORTED_MODULE_0__/* .pageOf */ .Z)(rule);
    const parts = [
        `# ${id}\n\n${title}.\n`,
        facts.map(([name, value]) => `- **${name}**: ${value}\n`).join(''),
        ...sections.map((section) => `## ${section.title}\n\n${section.blocks.map(blockText).join('\n')}`),
    ];
    return parts.join('\n');
}
function blockText(block) {
    switch (block.kind) {
        case 'text':
            return `${block.text}\n`;
        case 'list':
            return block.items.map((item) => `- ${item}\n`).join('');
        case 'code':
            return `\`\`\`${block.language}\n${block.text}\`\`\`\n`;
        case 'table':
            return [block.head, block.head.map(() => '---'), ...block.rows].map(row).join('');
    }
}
function row(cells) {
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
}
/** All rules in one table, with links to their pages beside it. */
function rulesMarkdown(rules) {
    const rows = rules.map(({ id, title, layer, kind, profile }) => [`[${id}](${id}.md)`, title, layer, kind, profile]);
    return [['Rule', 'Requirement', 'Layer', 'Kind', 'Profile'], ['---', '---', '---', '---', '---'], ...rows].map(row).join('');
}


/***/ }),

/***/ 87426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ pageOf)
});

// EXTERNAL MODULE: ./build/check/wording.js
var wording = __webpack_require__(9311);
;// CONCATENATED MODULE: ./build/report/bicep-text.js
/** A resource declaration in Bicep; an expression in brackets is written as Bicep writes it. */
function bicepText(resource) {
    const { type, apiVersion, ...members } = resource;
    return `resource example '${textOf(type)}@${textOf(apiVersion)}' = ${valueText(members, '')}\n`;
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
function valueText(value, indent) {
    if (typeof value === 'string')
        return stringText(value);
    if (Array.isArray(value))
        return blockText('[', ']', value.map((item) => valueText(item, `${indent}  `)), indent);
    if (typeof value !== 'object' || value === null)
        return String(value);
    const members = Object.entries(value).map(([key, member]) => `${keyText(key)}: ${valueText(member, `${indent}  `)}`);
    return blockText('{', '}', members, indent);
}
function blockText(open, close, lines, indent) {
    if (lines.length === 0)
        return `${open}${close}`;
    return `${open}\n${lines.map((line) => `${indent}  ${line}\n`).join('')}${indent}${close}`;
}
function keyText(key) {
    return /^[A-Za-z_]\w*$/.test(key) ? key : stringText(key);
}
function stringText(text) {
    if (/^\[(?!\[).*\]$/.test(text))
        return text.slice(1, -1);
    return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('${', '\\${')}'`;
}

;// CONCATENATED MODULE: ./build/report/rule-page.js


const rule_page_layers = {
    service: 'service (TLS at the endpoints of the service)',
    infrastructure: 'infrastructure (IPsec, MACsec, WireGuard, virtual network)',
    connection: 'connection (towards a backend or client)',
};
const kinds = {
    must: 'must (plaintext is possible)',
    harden: 'harden (encrypted, but weakly or unverified)',
};
const meanings = {
    secure: 'secure',
    insecure: 'insecure',
    'not-applicable': 'nothing to say',
    unknown: 'unknown (reported in profile `strict` only)',
};
/** The page of a rule. */
function pageOf(rule) {
    const { id, title, layer, kind, profile, profileReason, examples } = rule;
    const sections = [
        { title: 'Why', blocks: [rule_page_text(rule.why)] },
        { title: 'What must be set', blocks: [settingsTable(rule)] },
        { title: 'A template that fails', blocks: [json(examples.fails)] },
        { title: 'A template that passes', blocks: [json(examples.passes)] },
        { title: 'What absence means', blocks: [absenceTable(rule)] },
        { title: 'How to fix it', blocks: fixBlocks(rule) },
        { title: 'Azure Policy', blocks: listOrNothing(rule.azurePolicy.map((policy) => `\`${policy}\``)) },
        { title: 'Controls', blocks: listOrNothing(rule.controls) },
        { title: 'References', blocks: listOrNothing(rule.references.map((reference) => `[${reference.title}](${reference.url})`)) },
    ];
    return {
        id,
        title,
        facts: [
            ['Layer', rule_page_layers[layer]],
            ['Kind', kinds[kind]],
            ['Profile', profile],
            ...(profileReason === undefined ? [] : [['Not in `recommended` because', profileReason]]),
        ],
        sections: sections.filter(({ blocks }) => blocks.length > 0),
    };
}
function rule_page_text(words) {
    return { kind: 'text', text: words };
}
function listOrNothing(items) {
    return items.length === 0 ? [] : [{ kind: 'list', items }];
}
function resourcesOf(example) {
    return [example].flat();
}
function json(example) {
    const resources = resourcesOf(example);
    const shown = resources.length === 1 ? resources[0] : resources;
    return { kind: 'code', language: 'json', text: `${JSON.stringify(shown, null, 2)}\n` };
}
function settingsTable({ settings }) {
    return {
        kind: 'table',
        head: ['Resource type', 'Property', 'Expected', 'Applies'],
        rows: settings.map((setting) => [typeText(setting), code(setting.path), expectedOf(setting), appliesText(setting)]),
    };
}
function typeText({ type, name }) {
    return name === undefined ? code(type) : `${code(type)} named ${code(name)}`;
}
function expectedOf(setting) {
    return (0,wording/* requirementOf */.h2)(setting, '1.2').expected;
}
function appliesText({ when = [], except, since, until, setAtCreation, elsewhere = [], literalOnly }) {
    return [
        ...when.map(({ path, is, not, absent }) => {
            const values = (is ?? not ?? []).map((value) => code((0,wording/* showValue */.vp)(value)));
            const test = is === undefined && not === undefined ? 'is set' : `is ${is ? '' : 'not '}${values.join(' or ')}`;
            if (is?.length === 0)
                return `where ${code(path)} is absent`;
            return `where ${code(path)} ${test}${absent === true ? ' or absent' : ''}`;
        }),
        ...(except ? ['unless what is around it makes it harmless'] : []),
        ...(literalOnly ? ['where the text is literal'] : []),
        ...elsewhere.map(({ type, name, path }) => `or ${code(path)} of ${code(type)}${name === undefined ? '' : ` ${code(name)}`}`),
        ...(since === undefined ? [] : [`API version ${since}${until === undefined ? ' and newer' : ` to ${until}`}`]),
        ...(setAtCreation ? ['chosen when the resource is created'] : []),
    ].join('; ');
}
function absenceTable({ settings }) {
    const rows = settings.flatMap((setting) => setting.absent.map(({ since, means, source }, index) => {
        const next = setting.absent[index + 1]?.since;
        const versions = since === undefined ? (next === undefined ? 'all' : `before ${next}`) : `${since} and newer`;
        return [typeText(setting), code(setting.path), versions, meanings[means], source];
    }));
    return { kind: 'table', head: ['Resource type', 'Property', 'API version', 'Absent means', 'Source'], rows };
}
function fixBlocks({ settings, fix, portal, examples }) {
    const [first] = settings;
    if (!first)
        return [];
    const literal = first.set === undefined ? fix?.set : first.set;
    const isKnown = literal !== undefined && literal !== null;
    const how = isKnown
        ? `Set ${code(first.path)} to ${code(JSON.stringify(literal))}${settings.length > 1 ? ', and what else the table lists alike' : ''}.`
        : `Change ${code(first.path)} so that it is ${expectedOf(first)}, as in the template that passes. No single value is right for every template, so \`--fix\` does not write one.`;
    const recreated = settings.some(({ setAtCreation }) => setAtCreation)
        ? ' It can be chosen only when the resource is created.'
        : '';
    return [
        rule_page_text(`${how}${recreated}`),
        ...(fix?.unsafe === undefined ? [] : [rule_page_text(`\`--fix\` writes it only with \`--unsafe-fixes\`: ${fix.unsafe}.`)]),
        rule_page_text('In Bicep:'),
        { kind: 'code', language: 'bicep', text: resourcesOf(examples.passes).map(bicepText).join('\n') },
        ...(portal === undefined ? [] : [rule_page_text(`In the portal: ${portal}.`)]),
    ];
}
function code(words) {
    return `\`${words}\``;
}


/***/ }),

/***/ 17482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ rulesTerminal),
/* harmony export */   x: () => (/* binding */ ruleTerminal)
/* harmony export */ });
/* harmony import */ var _rule_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87426);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23781);


/** The page of a rule for a terminal: the same text as its Markdown. */
function ruleTerminal(rule, { color, width }) {
    const paint = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C2)(color);
    const { id, title, facts, sections } = (0,_rule_page_js__WEBPACK_IMPORTED_MODULE_0__/* .pageOf */ .Z)(rule);
    const head = `${paint(id, 'bold')}\n${wrapped(`${title}.`, '', width)}\n${facts.map(([name, value]) => wrapped(`${name}: ${value}`, '', width)).join('')}`;
    return [
        head,
        ...sections.map((part) => `${paint(part.title, 'bold')}\n${part.blocks.map((block) => blockText(block, paint, width)).join('')}`),
    ].join('\n');
}
function blockText(block, paint, width) {
    switch (block.kind) {
        case 'text':
            return wrapped(block.text, '  ', width);
        case 'list':
            return block.items.map((item) => wrapped(item.replace(/^\[(.*)\]\((.*)\)$/, '$1: $2'), '  ', width)).join('');
        case 'code':
            return block.text.replaceAll(/^(?=.)/gm, '    ');
        case 'table':
            return block.rows.map((row) => rowText(block.head, row, paint, width)).join('');
    }
}
/** A row of a table as a line for its first two cells, and one for each of the others that says something. */
function rowText(head, row, paint, width) {
    const [type = '', property = '', ...rest] = row.map(plain);
    const lines = rest.flatMap((cell, index) => (cell === '' ? [] : [wrapped(`${head[index + 2] ?? ''}: ${cell}`, '    ', width)]));
    return `  ${paint(property, 'cyan')} ${paint(`of ${type}`, 'dim')}\n${lines.join('')}`;
}
function wrapped(text, indent, width) {
    const lines = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(plain(text), Math.max(20, width - indent.length));
    return lines.map((line) => `${indent}${line}\n`).join('');
}
function plain(text) {
    return text.replaceAll('`', '');
}
/** A list of rules, one a line, or two where the terminal is narrow. */
function rulesTerminal(rules, { color, width }) {
    const paint = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C2)(color);
    const column = Math.max(0, ...rules.map(({ id }) => (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .YB)(id))) + 2;
    return rules
        .map(({ id, title, layer, kind, profile }) => {
        const told = `${title} ${paint(`(${layer}, ${kind}${profile === 'strict' ? ', strict' : ''})`, 'dim')}`;
        const fits = column + (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .YB)(`${title} (${layer}, ${kind}, strict)`) <= width;
        return fits ? `${paint(id, 'bold')}${' '.repeat(column - (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .YB)(id))}${told}\n` : `${paint(id, 'bold')}\n  ${told}\n`;
    })
        .join('');
}


/***/ })

};
