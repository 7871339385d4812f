export const id = 395;
export const ids = [395];
export const modules = {

/***/ 45916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   Fl: () => (/* binding */ isTemplate),
/* harmony export */   JF: () => (/* binding */ isParametersFile),
/* harmony export */   Lz: () => (/* binding */ mayBeTemplate),
/* harmony export */   pP: () => (/* binding */ schemaOf),
/* harmony export */   u6: () => (/* binding */ parameterNames)
/* harmony export */ });
/* harmony import */ var _document_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45460);

/** Whether a text may hold a template: cheap, so that other JSON is not parsed. */
function mayBeTemplate(text) {
    return /deploymentTemplate\.json/i.test(text);
}
/** Whether a document says by its `$schema` that it is a template, of any scope, host and date. */
function isTemplate(document) {
    return /(?:^|\/)(?:subscription|managementGroup|tenant)?deploymentTemplate\.json#?$/i.test(schemaOf(document) ?? '');
}
/** Whether a document is a parameters file: by its `$schema`, or where it has none, by its members. */
function isParametersFile(document) {
    const schema = schemaOf(document);
    if (schema !== undefined)
        return /(?:^|\/)\w*deploymentParameters\.json#?$/i.test(schema);
    return (0,_document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(memberOf(document.value, 'parameters')) && memberOf(document.value, 'resources') === undefined;
}
/** The `$schema` of a document, where it has one. */
function schemaOf(document) {
    const schema = memberOf(document.value, '$schema');
    return typeof schema === 'string' ? schema : undefined;
}
/** The names of the parameters that a template declares, or a parameters file sets. */
function parameterNames(document) {
    const parameters = memberOf(document.value, 'parameters');
    return (0,_document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(parameters) ? Object.keys(parameters) : [];
}
/** The member of an object, by its name without case. */
function memberOf(value, name) {
    if (!(0,_document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return undefined;
    if (Object.hasOwn(value, name))
        return value[name];
    const key = Object.keys(value).find((candidate) => candidate.toLowerCase() === name.toLowerCase());
    return key === undefined ? undefined : value[key];
}


/***/ }),

/***/ 31270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ lowerCase),
/* harmony export */   l: () => (/* binding */ upperCase)
/* harmony export */ });
// Greek letters with iota subscript: JavaScript only knows their two-letter upper case.
const iotaSubscript = /^[\u1f80-\u1f87\u1f90-\u1f97\u1fa0-\u1fa7]$/;
/** One character's simple upper case, as .NET's invariant culture: never longer, dotless i stays. */
function upper(character) {
    if (character === 'ı')
        return character;
    const mapped = character.toUpperCase();
    if (mapped.length === character.length)
        return mapped;
    if (iotaSubscript.test(character))
        return String.fromCharCode(character.charCodeAt(0) + 8);
    return /^[\u1fb3\u1fc3\u1ff3]$/.test(character) ? String.fromCharCode(character.charCodeAt(0) + 9) : character;
}
function lower(character) {
    const mapped = character.toLowerCase();
    return mapped.length === character.length ? mapped : character;
}
const isAscii = (text) => /^[\0-\x7f]*$/.test(text);
/** Upper case as .NET's invariant culture: character by character, so that the length stays. Names that ARM takes for the same have it in common. */
function upperCase(text) {
    return isAscii(text) ? text.toUpperCase() : Array.from(text, upper).join('');
}
/** Lower case as .NET's invariant culture: character by character, so that the length stays. */
function lowerCase(text) {
    return isAscii(text) ? text.toLowerCase() : Array.from(text, lower).join('');
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

/***/ 29695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ spansOf),
/* harmony export */   _: () => (/* binding */ lineStarts)
/* harmony export */ });
/** Turns UTF-16 offsets of a text into positions as editors show them; a byte order mark is no column. */
function spansOf(text) {
    let starts;
    const position = (offset) => {
        starts ??= lineStarts(text);
        let [low, high] = [0, starts.length - 1];
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: Math.max(offset - (starts[low] ?? 0), 0) + 1 };
    };
    return (offset, length) => ({ start: position(offset), end: position(offset + length) });
}
/** The offset of each line's first column; a byte order mark is no column. */
function lineStarts(text) {
    const starts = [text.startsWith('\ufeff') ? 1 : 0];
    if (text.includes('\r')) {
        for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g))
            starts.push(index + end.length);
    }
    else {
        for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1))
            starts.push(feed + 1);
    }
    return starts;
}


/***/ }),

/***/ 66923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fV: () => (/* binding */ float),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   nd: () => (/* binding */ integer)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45460);

// Newtonsoft refuses longer integers.
const maxDigits = 380;
/** The value of a number as Newtonsoft's reader takes it (hexadecimal and octal too); undefined where it refuses. */
function readNumber(written) {
    if (/^0[xX]/.test(written))
        return /^0[xX][\da-fA-F]+$/.test(written) ? wrapped(BigInt(written)) : undefined;
    if (/^0[^.eE]/.test(written))
        return /^0[0-7]+$/.test(written) ? wrapped(BigInt(`0o${written}`)) : undefined;
    if (/^-?\d+$/.test(written))
        return written.length > maxDigits ? undefined : integer(BigInt(written));
    return /^-?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(written) ? float(Number(written)) : undefined;
}
/** An Integer: a number where that is exact, else a bigint. */
function integer(value) {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
}
/** A Float: a number where that has a fraction or is none, else a Float. */
function float(value) {
    return Number.isInteger(value) ? new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .Float */ .nt(value) : value;
}
/** Digits of 64 bits in another base are two's complement. */
function wrapped(value) {
    return value >= 2n ** 64n ? undefined : integer(BigInt.asIntN(64, value));
}


/***/ }),

/***/ 54365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readDocument)
});

;// CONCATENATED MODULE: ./build/document/layout.js
/** The entries of an object or array in the order of the text. */
function entriesOf(node) {
    return node.members?.map(({ keyStart, value }) => ({ start: keyStart, end: value.end })) ?? node.items ?? [];
}
const isBreak = (character) => character === '\n' || character === '\r';
/** Looks at the blanks, comments and commas from an offset up to another one. */
function gapAfter(text, from, to) {
    let comma;
    let end;
    let last = from;
    for (let at = from; at < to; at++) {
        const character = text.charAt(at);
        if (isBreak(character))
            end ??= last;
        else if (character === ',') {
            comma = at;
            if (end === undefined)
                last = at + 1;
            break;
        }
        else if (character === '/') {
            at = endOfComment(text, at);
            if (end === undefined)
                last = at;
            at--;
        }
    }
    if (comma !== undefined && end === undefined)
        return { comma, ...restOfLine(text, comma + 1, to) };
    return { comma, end: end ?? last, endsLine: end !== undefined };
}
function restOfLine(text, from, to) {
    let end = from;
    for (let at = from; at < to; at++) {
        const character = text.charAt(at);
        if (isBreak(character))
            return { end, endsLine: true };
        if (character === '/') {
            end = endOfComment(text, at);
            at = end - 1;
        }
        else if (/\S/.test(character))
            return { end: from, endsLine: false };
    }
    return { end, endsLine: false };
}
function endOfComment(text, start) {
    if (text.charAt(start + 1) === '*') {
        const end = text.indexOf('*/', start + 2);
        return end < 0 ? text.length : end + 2;
    }
    let end = start;
    while (end < text.length && !isBreak(text.charAt(end)))
        end++;
    return end;
}
/** The offset at which the line of an offset begins. */
function lineStart(text, offset) {
    let start = offset;
    while (start > 0 && !isBreak(text.charAt(start - 1)))
        start--;
    return start === 0 && text.startsWith('\ufeff') ? 1 : start;
}
/** The blanks with which the line of an offset begins. */
function indentAt(text, offset) {
    return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? '';
}
/** Whether nothing stands before an offset on its line. */
function beginsLine(text, offset) {
    return /^[ \t]*$/.test(text.slice(lineStart(text, offset), offset));
}
/** How a file is laid out as a whole: its line ends, one level of its indentation, its spaces. */
function layoutOf(text) {
    const newline = /\r\n?|\n/.exec(text)?.[0];
    const unit = /[\r\n]([ \t]+)["'\w$[{]/.exec(text)?.[1] ?? '  ';
    return { newline, unit, space: newline === undefined && !text.includes('": ') ? '' : ' ' };
}

// EXTERNAL MODULE: ./build/document/json.js
var json = __webpack_require__(45460);
;// CONCATENATED MODULE: ./build/document/pretty-json.js

function scalar(value) {
    if (typeof value === 'string')
        return JSON.stringify(value);
    if (value instanceof json/* Float */.nt)
        return pretty_json_float(value.value);
    return typeof value === 'object' && value !== null ? undefined : String(value);
}
function pretty_json_float(value) {
    const text = Object.is(value, -0) ? '-0' : String(value);
    return /[.eEIN]/.test(text) ? text : `${text}.0`;
}
/** Prints JSON; `indent` is that of the line on which it begins. */
function prettyJson(value, layout, indent = '') {
    const text = scalar(value);
    if (text !== undefined)
        return text;
    const inner = layout.newline === undefined ? '' : indent + layout.unit;
    const isArray = Array.isArray(value);
    const parts = isArray
        ? value.map((item) => prettyJson(item, layout, inner))
        : membersOf(value, layout, inner);
    const [open, close] = isArray ? '[]' : '{}';
    if (parts.length === 0)
        return `${open}${close}`;
    if (layout.newline !== undefined) {
        const line = layout.newline + inner;
        return `${open}${line}${parts.join(`,${line}`)}${layout.newline}${indent}${close}`;
    }
    const padding = isArray ? '' : layout.space;
    return `${open}${padding}${parts.join(`,${layout.space}`)}${padding}${close}`;
}
function membersOf(object, layout, indent) {
    const colon = layout.newline === undefined ? `:${layout.space}` : ': ';
    return (0,json/* keysOf */.YD)(object).map((key) => `${JSON.stringify(key)}${colon}${prettyJson(object[key] ?? null, layout, indent)}`);
}

// EXTERNAL MODULE: ./build/document/reader.js
var document_reader = __webpack_require__(75965);
// EXTERNAL MODULE: ./build/document/case.js
var document_case = __webpack_require__(31270);
;// CONCATENATED MODULE: ./build/document/tree.js

const tables = new WeakMap();
/** The member that ARM would take for a name: exact spelling first, else the first spelling that matches; its last duplicate. */
function memberOf(node, name) {
    if (node.members === undefined)
        return undefined;
    let table = tables.get(node);
    if (table === undefined) {
        table = { exact: new Map(), folded: new Map() };
        for (const member of node.members) {
            const folded = (0,document_case/* upperCase */.l)(member.key);
            table.exact.set(member.key, member);
            if (!table.folded.has(folded))
                table.folded.set(folded, member.key);
        }
        tables.set(node, table);
    }
    return table.exact.get(name) ?? table.exact.get(table.folded.get((0,document_case/* upperCase */.l)(name)) ?? name);
}
/** Follows a path as far as it exists. */
function walk(root, path) {
    const nodes = [root];
    const members = [];
    let node = root;
    for (const step of path) {
        const member = typeof step === 'string' ? memberOf(node, step) : undefined;
        const next = typeof step === 'string' ? member?.value : node.items?.[step];
        if (next === undefined)
            break;
        nodes.push(next);
        members.push(member);
        node = next;
    }
    return { nodes, members };
}

;// CONCATENATED MODULE: ./build/document/edit.js




/** The edits, in order, that set the value at a path of a text, or remove it; comments, indentation and order stay. */
function editsFor(text, root, path, value) {
    const { nodes, members } = walk(root, path);
    const node = nodes.at(-1) ?? root;
    const isWhole = members.length === path.length;
    if (value === undefined)
        return isWhole && path.length > 0 ? removal(text, nodes.at(-2) ?? root, node) : [];
    const missing = path.slice(members.length);
    const [step, ...rest] = missing;
    const isContainer = typeof step === 'string' ? node.members !== undefined : node.items !== undefined;
    if (step === undefined || !isContainer)
        return replacement(text, node, nodes.at(-2), built(missing, value));
    const filled = built(rest, value);
    if (typeof step === 'string')
        return insertion(text, node, nodes.at(-2), (layout, indent) => memberText(step, filled, layout, indent));
    const before = Array.from({ length: step - (node.items?.length ?? 0) }, () => null);
    return insertion(text, node, nodes.at(-2), (layout, indent) => {
        const separator = layout.newline === undefined ? `,${layout.space}` : `,${layout.newline}${indent}`;
        return [...before, filled].map((item) => prettyJson(item, layout, indent)).join(separator);
    });
}
/** A value within the parents that are missing. */
function built(path, value) {
    return path.reduceRight((inner, step) => {
        if (typeof step === 'string')
            return Object.fromEntries([[step, inner]]);
        return [...Array.from({ length: step }, () => null), inner];
    }, value);
}
function memberText(key, value, layout, indent) {
    const colon = layout.newline === undefined ? `:${layout.space}` : ': ';
    return `${JSON.stringify(key)}${colon}${prettyJson(value, layout, indent)}`;
}
/** The layout of what is written into an object or array: on one line where its entries are. */
function layoutIn(text, container) {
    const layout = layoutOf(text);
    const [first] = container === undefined ? [] : entriesOf(container);
    if (container === undefined || first === undefined || layout.newline === undefined)
        return layout;
    const entryIndent = indentAt(text, first.start);
    const outer = indentAt(text, container.start);
    if (!beginsLine(text, first.start))
        return { ...layout, newline: undefined };
    const isDeeper = entryIndent.length > outer.length && entryIndent.startsWith(outer);
    return isDeeper ? { ...layout, unit: entryIndent.slice(outer.length) } : layout;
}
const plain = { newline: undefined, unit: '', space: '' };
function replacement(text, node, parent, value) {
    const { value: present } = (0,document_reader/* readLenient */.q)(text.slice(node.start, node.end));
    if (present !== undefined && prettyJson(present, plain) === prettyJson(value, plain))
        return [];
    const newText = prettyJson(value, layoutIn(text, parent), indentAt(text, node.start));
    return [{ offset: node.start, length: node.end - node.start, newText }];
}
function insertion(text, node, parent, print) {
    const last = entriesOf(node).at(-1);
    if (last === undefined)
        return firstEntry(text, node, layoutIn(text, parent), print);
    const layout = layoutIn(text, node);
    const { comma, end } = gapAfter(text, last.end, node.end - 1);
    const entryIndent = indentAt(text, last.start);
    const lead = layout.newline === undefined ? layout.space : layout.newline + entryIndent;
    const written = lead + print(layout, entryIndent);
    // After a comment that runs to the end of its line there is nothing else on that line.
    const needsLine = layout.newline === undefined && /\/\/[^\r\n]*$/.test(text.slice(last.end, end));
    const newText = needsLine ? `${layoutOf(text).newline ?? '\n'}${written}` : written;
    const offset = comma === undefined ? end : Math.max(end, comma + 1);
    if (comma !== undefined)
        return [{ offset, length: 0, newText }];
    return merged([
        { offset: last.end, length: 0, newText: ',' },
        { offset, length: 0, newText },
    ]);
}
/** The first entry of an empty object or array, after the comments in it. */
function firstEntry(text, node, around, print) {
    const inner = text.slice(node.start + 1, node.end - 1);
    const layout = inner.includes('//') ? layoutOf(text) : around;
    const outer = indentAt(text, node.start);
    const indent = layout.newline === undefined ? '' : outer + layout.unit;
    const entry = print(layout, indent);
    const padding = layout.newline === undefined ? (node.items === undefined ? layout.space : '') : layout.newline + indent;
    const closing = layout.newline === undefined ? padding : layout.newline + outer;
    const comments = inner.trimEnd();
    const offset = node.start + 1 + comments.length;
    return [{ offset, length: inner.length - comments.length, newText: padding + entry + closing }];
}
/** Removes one value; of a member all its duplicates too, which would else come to light. */
function removal(text, parent, node) {
    const entries = entriesOf(parent);
    const gaps = entries.map(({ end }, index) => gapAfter(text, end, entries[index + 1]?.start ?? parent.end - 1));
    const key = parent.members?.find((member) => member.value === node)?.key;
    const isRemoved = (index) => key === undefined ? parent.items?.[index] === node : parent.members?.[index]?.key === key;
    const edits = [];
    for (const [index, entry] of entries.entries()) {
        const gap = gaps[index];
        if (gap !== undefined && isRemoved(index))
            edits.push(...entryRemoval(text, entry, gap, index === entries.length - 1));
    }
    const lastKept = entries.findLastIndex((_, index) => !isRemoved(index));
    const comma = gaps[lastKept]?.comma;
    const isTrailing = gaps.at(-1)?.comma !== undefined;
    if (lastKept < entries.length - 1 && comma !== undefined && !isTrailing)
        edits.push({ offset: comma, length: 1, newText: '' });
    return merged(edits);
}
/** An entry with its comma, and with its line where it has one for itself. */
function entryRemoval(text, entry, gap, isLast) {
    const { comma, end, endsLine } = gap;
    const isOnLine = comma === undefined || comma < end;
    if (beginsLine(text, entry.start) && endsLine && isOnLine) {
        const offset = lineStart(text, entry.start);
        const next = end + (/^[ \t]*(?:\r\n?|\n)/.exec(text.slice(end))?.[0].length ?? 0);
        return [{ offset, length: next - offset, newText: '' }];
    }
    const after = comma === undefined ? '' : text.slice(comma + 1);
    const blanks = isLast ? 0 : (/^[ \t]*/.exec(after)?.[0].length ?? 0);
    const before = isLast ? (/[ \t]*$/.exec(text.slice(lineStart(text, entry.start), entry.start))?.[0].length ?? 0) : 0;
    const edits = [{ offset: entry.start - before, length: entry.end - entry.start + before, newText: '' }];
    if (comma !== undefined)
        edits.push({ offset: comma, length: 1 + blanks, newText: '' });
    return edits;
}
/** Edits in order; what touches becomes one. */
function merged(edits) {
    const result = [];
    for (const edit of [...edits].sort((one, other) => one.offset - other.offset)) {
        const last = result.at(-1);
        if (last !== undefined && edit.offset <= last.offset + last.length) {
            last.length = Math.max(last.offset + last.length, edit.offset + edit.length) - last.offset;
            last.newText += edit.newText;
        }
        else
            result.push({ ...edit });
    }
    return result;
}

// EXTERNAL MODULE: ./build/document/lines.js
var lines = __webpack_require__(29695);
// EXTERNAL MODULE: ./build/document/scan.js
var scan = __webpack_require__(69203);
;// CONCATENATED MODULE: ./build/document/strict-tree.js

/**
 * The nodes of a text that is strict JSON and not nested too deep; undefined where a key stands twice in an object, of which
 * the lenient reader tells more.
 */
function strictTree(text) {
    const reader = new StrictReader(text);
    const root = reader.value();
    return reader.hasDuplicates ? undefined : root;
}
/** Objects with fewer members than these are searched for duplicates by comparing. */
const few = 8;
class StrictReader {
    hasDuplicates = false;
    text;
    at = 0;
    constructor(text) {
        this.text = text;
        if (text.startsWith('\ufeff'))
            this.at = 1;
    }
    value() {
        const start = this.next();
        switch (this.text.charCodeAt(start)) {
            case 123: {
                const members = this.members();
                return { start, end: this.at, members };
            }
            case 91: {
                const items = this.items();
                return { start, end: this.at, items };
            }
            case 34:
                this.at = (0,scan/* closingQuote */.m2)(this.text, start + 1) + 1;
                return { start, end: this.at };
            default:
                this.skipScalar();
                return { start, end: this.at };
        }
    }
    members() {
        const members = [];
        this.at++;
        while (this.isMore(125)) {
            const keyStart = this.at;
            const keyEnd = (this.at = (0,scan/* closingQuote */.m2)(this.text, keyStart + 1) + 1);
            // Behind the colon.
            this.at = this.next() + 1;
            const written = this.text.slice(keyStart + 1, keyEnd - 1);
            const key = written.includes('\\') ? JSON.parse(`"${written}"`) : written;
            members.push({ key, keyStart, keyEnd, value: this.value() });
        }
        this.hasDuplicates ||= isAnyTwice(members);
        return members;
    }
    items() {
        const items = [];
        this.at++;
        while (this.isMore(93))
            items.push(this.value());
        return items;
    }
    /** Goes to the next entry, behind the comma; where the closer comes instead, behind that. */
    isMore(closer) {
        let code = this.text.charCodeAt(this.next());
        if (code === 44) {
            this.at++;
            code = this.text.charCodeAt(this.next());
        }
        if (code === closer)
            this.at++;
        return code !== closer;
    }
    /** Goes to the next character that is no blank. */
    next() {
        while (this.text.charCodeAt(this.at) <= 32)
            this.at++;
        return this.at;
    }
    skipScalar() {
        for (; this.at < this.text.length; this.at++) {
            const code = this.text.charCodeAt(this.at);
            if (code <= 32 || code === 44 || code === 93 || code === 125)
                return;
        }
    }
}
function isAnyTwice(members) {
    if (members.length > few)
        return new Set(members.map(({ key }) => key)).size < members.length;
    return members.some(({ key }, index) => {
        for (let before = 0; before < index; before++)
            if (members[before]?.key === key)
                return true;
        return false;
    });
}

;// CONCATENATED MODULE: ./build/document/read.js






// Azure takes 4 MB; what is far beyond that is no template.
const maxLength = 5 * 1024 * 1024;
/** Reads a template or parameters file in ARM's dialect of JSON. Never throws: what is wrong is in `diagnostics`. */
function readDocument(path, text) {
    const reader = { path, text, span: (0,lines/* spansOf */.L)(text) };
    if (text.length > maxLength)
        return makeDocument(reader, { value: undefined, diagnostics: [tooLarge(reader)], isStrict: false });
    const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
    const value = parseStrict(plain);
    if (value !== undefined && !(0,scan/* saysMoreThanParsed */.W9)(plain))
        return makeDocument(reader, { value, diagnostics: [], isStrict: true });
    const reading = (0,document_reader/* readLenient */.q)(text);
    return makeDocument(reader, { value: reading.value, diagnostics: diagnosticsOf(reader, reading.remarks), isStrict: false });
}
function tooLarge({ path, text }) {
    const message = `The file has ${text.length} characters, more than the ${maxLength} that are read; Azure takes templates of 4 MB`;
    const start = { line: 1, column: 1 };
    return { code: 'template/too-large', severity: 'error', message, file: path, span: { start, end: start } };
}
function diagnosticsOf({ path, span }, remarks) {
    return remarks.map((remark) => ({ ...wording(remark), file: path, span: span(remark.offset, remark.length) }));
}
function parseStrict(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function wording({ kind, message }) {
    switch (kind) {
        case 'error':
            return { code: 'template/invalid-json', severity: 'error', message: `Not valid JSON. ${message}` };
        case 'too-deep':
            return { code: 'template/too-deep', severity: 'error', message };
        case 'lenient':
            return {
                code: 'template/lenient-json',
                severity: 'warning',
                message: `${message} is not JSON: the Azure CLI reads it, Azure's REST API refuses it`,
            };
        case 'duplicate':
            return { code: 'template/duplicate-key', severity: 'warning', message };
    }
}
function makeDocument(reader, { value, diagnostics, isStrict }) {
    const { path, text, span } = reader;
    let tree;
    let told = diagnostics;
    const root = () => {
        if (value === undefined || tree !== undefined)
            return tree;
        if (isStrict)
            tree = strictTree(text);
        if (tree !== undefined)
            return tree;
        const reading = (0,document_reader/* readLenient */.q)(text, { tree: true });
        told = diagnosticsOf(reader, reading.remarks);
        return (tree = reading.tree);
    };
    return {
        path,
        text,
        value,
        // The tree shows duplicate keys, which JSON.parse does not tell.
        get diagnostics() {
            return told;
        },
        span,
        locate(at, part = 'value') {
            const node = root();
            return node === undefined ? span(0, 0) : locateIn(node, at, part, span);
        },
        edit(at, newValue) {
            const node = root();
            return node === undefined ? [] : editsFor(text, node, at, newValue);
        },
    };
}
function locateIn(root, path, part, span) {
    const { nodes, members } = walk(root, path);
    const node = nodes.at(-1) ?? root;
    const member = members.at(-1);
    const isWhole = members.length === path.length;
    if (member !== undefined && (part === 'key' || !isWhole))
        return span(member.keyStart, member.keyEnd - member.keyStart);
    const isOpening = !isWhole && (node.members !== undefined || node.items !== undefined);
    return span(node.start, isOpening ? 1 : node.end - node.start);
}


/***/ }),

/***/ 75965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readLenient)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45460);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66923);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69203);



/** Stops the reading; never leaves this file. */
class Stop extends Error {
    remark;
    constructor(remark) {
        super(remark.message);
        this.remark = remark;
    }
}
/** Stands for the members of an array. */
const noMembers = {};
/** More duplicates than these are not told one by one. */
const maxDuplicates = 20;
const closers = { object: '}', array: ']' };
/** Reads JSON as ARM's engine does (Newtonsoft's dialect), however deep, in one pass. Never throws on bad text. */
function readLenient(text, options = {}) {
    const reader = new Reader(text, options);
    try {
        reader.run();
        return { value: reader.value, tree: reader.tree, remarks: reader.remarks };
    }
    catch (error) {
        if (!(error instanceof Stop))
            throw error;
        return { value: undefined, tree: undefined, remarks: [...reader.remarks, error.remark] };
    }
}
const blanks = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\0]*/y;
const word = /[\p{L}\p{Nd}_$]+/uy;
const numberText = /[-+.0-9a-fA-FxX]+/y;
const separator = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000,\]}]|\/[/*]|$/y;
const literals = { true: true, false: false, null: null };
const odd = { undefined: null, NaN: NaN, Infinity: Infinity };
const escapes = {
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    '"': '"',
    "'": "'",
    '\\': '\\',
    '/': '/',
};
class Reader {
    value;
    tree;
    remarks = [];
    at;
    text;
    options;
    stack = [];
    told = new Set();
    duplicates = 0;
    constructor(text, options) {
        this.text = text;
        this.options = options;
        this.at = options.firstOnly !== true && text.startsWith('\ufeff') ? 1 : 0;
    }
    run() {
        let state = 'value';
        while (state !== 'done') {
            if (state === 'value')
                state = this.readValue();
            else if (state === 'key')
                state = this.readKey();
            else
                state = this.readAfter();
        }
    }
    readValue() {
        this.skipBlanks();
        const start = this.at;
        const character = this.text.charAt(start);
        const frame = this.stack.at(-1);
        switch (character) {
            case '':
                throw this.unexpected('a value');
            case '{':
                return this.open(undefined);
            case '[':
                return this.open([]);
            case ']':
                if (frame?.array === undefined)
                    throw this.unexpected('a value');
                return this.close(frame);
            case ',':
                if (frame === undefined && this.options.firstOnly !== true)
                    throw this.unexpected('a value');
                this.lenient(start, 1, 'A value is missing before this comma; the engine takes it for null');
                return this.put(null, start, start);
            case '"':
            case "'":
                return this.put(this.readString(character), start, this.at);
            default:
                return this.put(this.readScalar(), start, this.at);
        }
    }
    readKey() {
        this.skipBlanks();
        const frame = this.top();
        const start = this.at;
        const character = this.text.charAt(start);
        if (character === '}')
            return this.close(frame);
        if (character === '"' || character === "'")
            frame.key = this.readString(character);
        else {
            const name = this.match(word);
            if (name === '')
                throw this.unexpected('a property name in double quotes or }');
            frame.key = name;
            this.lenient(start, name.length, 'A property name without quotes');
        }
        frame.keyStart = start;
        frame.keyEnd = this.at;
        this.match(blanks);
        if (this.text.charAt(this.at++) !== ':')
            throw this.unexpected('a colon', this.at - 1);
        frame.comma = -1;
        return 'value';
    }
    /** After a value: a comma, the end of what is open, or the end of the text. */
    readAfter() {
        const frame = this.stack.at(-1);
        if (frame === undefined && this.options.firstOnly === true)
            return 'done';
        this.skipBlanks();
        const character = this.text.charAt(this.at);
        if (frame === undefined) {
            if (character !== '')
                throw this.unexpected('the end of the file');
            return 'done';
        }
        const closer = frame.array === undefined ? closers.object : closers.array;
        if (character === closer)
            return this.close(frame);
        if (character === '')
            return this.closeAll(`a comma or ${closer}`);
        if (character !== ',')
            throw this.unexpected(`a comma or ${closer}`);
        frame.comma = this.at++;
        return frame.array === undefined ? 'key' : 'value';
    }
    open(array) {
        if (this.stack.length === _scan_js__WEBPACK_IMPORTED_MODULE_2__/* .maxDepth */ .Mw) {
            const message = `Nested deeper than ${_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .maxDepth */ .Mw} levels`;
            throw new Stop({ kind: 'too-deep', offset: this.at, length: 1, message });
        }
        const node = this.options.tree === true ? { start: this.at, end: this.at, [array ? 'items' : 'members']: [] } : undefined;
        this.stack.push({
            array,
            object: array === undefined ? {} : noMembers,
            ordered: undefined,
            node,
            key: '',
            keyStart: 0,
            keyEnd: 0,
            comma: -1,
        });
        this.at++;
        return array === undefined ? 'key' : 'value';
    }
    close(frame) {
        if (frame.comma >= 0)
            this.lenient(frame.comma, 1, 'A trailing comma');
        this.stack.pop();
        this.at = Math.min(this.at + 1, this.text.length);
        if (frame.node !== undefined)
            frame.node.end = this.at;
        const value = frame.array ?? (frame.ordered === undefined ? frame.object : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectFrom */ ._X)(frame.ordered));
        return this.put(value, 0, 0, frame.node);
    }
    /** The text ends after a value inside of something: json() closes it. */
    closeAll(expected) {
        if (this.options.firstOnly !== true)
            throw this.unexpected(expected);
        while (this.stack.length > 0)
            this.close(this.top());
        return 'done';
    }
    put(value, start, end, container) {
        const node = container ?? (this.options.tree === true ? { start, end } : undefined);
        const frame = this.stack.at(-1);
        if (frame === undefined) {
            this.value = value;
            this.tree = node;
        }
        else if (frame.array !== undefined) {
            frame.array.push(value);
            frame.comma = -1;
            if (node !== undefined)
                frame.node?.items?.push(node);
        }
        else
            this.putMember(frame, value, node);
        return 'after';
    }
    putMember(frame, value, node) {
        const { key, keyStart, keyEnd } = frame;
        const known = frame.ordered === undefined ? Object.hasOwn(frame.object, key) : frame.ordered.has(key);
        if (known && this.duplicates++ < maxDuplicates) {
            const message = `Duplicate property ${JSON.stringify(key.slice(0, 200))}; the last one wins`;
            this.remarks.push({ kind: 'duplicate', offset: keyStart, length: keyEnd - keyStart, message });
        }
        if (frame.ordered === undefined && /^\d/.test(key))
            frame.ordered = new Map(Object.entries(frame.object));
        if (frame.ordered === undefined)
            (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .setMember */ .Nk)(frame.object, key, value);
        else
            frame.ordered.set(key, value);
        if (node !== undefined)
            frame.node?.members?.push({ key, keyStart, keyEnd, value: node });
    }
    readString(delimiter) {
        const start = this.at++;
        if (delimiter === "'")
            this.lenient(start, 1, 'A string in single quotes');
        let read = '';
        let from = this.at;
        for (;;) {
            const character = this.text.charAt(this.at);
            if (character === '')
                throw this.stop(start, `The string that begins here has no closing ${delimiter}`);
            if (character === delimiter)
                break;
            if (character === '\\') {
                read += this.text.slice(from, this.at) + this.readEscape();
                from = this.at;
            }
            else
                this.at++;
        }
        return read + this.text.slice(from, this.at++);
    }
    readEscape() {
        const start = this.at;
        const letter = this.text.charAt(start + 1);
        this.at += 2;
        if (letter === 'u') {
            const digits = this.text.slice(this.at, this.at + 4);
            if (!/^[\da-fA-F]{4}$/.test(digits))
                throw this.stop(start, 'Expected four hexadecimal digits after \\u');
            this.at += 4;
            return String.fromCharCode(parseInt(digits, 16));
        }
        const escaped = Object.hasOwn(escapes, letter) ? escapes[letter] : undefined;
        if (escaped === undefined)
            throw this.stop(start, `Unknown escape \\${letter}; a backslash itself is written \\\\`);
        if (letter === "'")
            this.lenient(start, 2, "The escape \\'");
        return escaped;
    }
    readScalar() {
        const start = this.at;
        if (/[-.\d]/.test(this.text.charAt(start)) && !this.text.startsWith('-I', start)) {
            const written = this.match(numberText);
            const number = (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .readNumber */ .kz)(written);
            if (number === undefined || !this.atSeparator())
                throw this.stop(start, `Not a number: ${written.slice(0, 40)}`);
            if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(written)) {
                this.lenient(start, written.length, `The number ${written.slice(0, 40)}`, 'number');
            }
            return number;
        }
        const negative = this.text.startsWith('-Infinity', start);
        if (negative)
            this.at++;
        const name = this.match(word);
        if (!this.atSeparator() || name === '')
            throw this.unexpected('a value', start);
        if (!negative && Object.hasOwn(literals, name))
            return literals[name] ?? null;
        if (!Object.hasOwn(odd, name))
            throw this.unexpected('a value', start);
        this.lenient(start, this.at - start, `The word ${name}`);
        return negative ? -Infinity : (odd[name] ?? null);
    }
    skipBlanks() {
        for (;;) {
            this.match(blanks);
            if (this.text.charAt(this.at) !== '/')
                return;
            const start = this.at;
            const next = this.text.charAt(start + 1);
            if (next !== '/' && next !== '*')
                throw this.stop(start, 'A single / is neither a value nor a comment');
            const end = next === '*' ? this.text.indexOf('*/', start + 2) : this.endOfLine();
            if (end < 0)
                throw this.stop(start, 'The comment that begins here has no closing */');
            this.at = next === '*' ? end + 2 : end;
        }
    }
    endOfLine() {
        const end = /[\r\n]|$/g;
        end.lastIndex = this.at;
        return end.exec(this.text)?.index ?? this.text.length;
    }
    match(pattern) {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.text)?.[0] ?? '';
        this.at += found.length;
        return found;
    }
    atSeparator() {
        separator.lastIndex = this.at;
        return separator.test(this.text);
    }
    top() {
        const frame = this.stack.at(-1);
        if (frame === undefined)
            throw new Error('nothing is open');
        return frame;
    }
    /** Remembers a lenience, the first of its kind. */
    lenient(offset, length, message, kind = message) {
        if (this.told.has(kind))
            return;
        this.told.add(kind);
        this.remarks.push({ kind: 'lenient', offset, length, message });
    }
    stop(offset, message) {
        return new Stop({ kind: 'error', offset, length: 0, message });
    }
    unexpected(expected, offset = this.at) {
        const character = this.text.codePointAt(offset);
        const found = character === undefined ? 'the text ends' : `found ${JSON.stringify(String.fromCodePoint(character))}`;
        return new Stop({
            kind: 'error',
            offset,
            length: character === undefined ? 0 : 1,
            message: `Expected ${expected}, but ${found}`,
        });
    }
}


/***/ }),

/***/ 69203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mw: () => (/* binding */ maxDepth),
/* harmony export */   W9: () => (/* binding */ saysMoreThanParsed),
/* harmony export */   m2: () => (/* binding */ closingQuote)
/* harmony export */ });
/** Azure's own limit is a template of 4 MB; nesting beyond this is no template either. */
const maxDepth = 500;
const blank = 32;
const quote = 34;
const minus = 45;
const colon = 58;
const backslash = 92;
const isDigit = (code) => code >= 48 && code <= 57;
/** The offset of the quote that closes the string whose opening quote is before `from`, in strict JSON. */
function closingQuote(text, from) {
    let end = text.indexOf('"', from);
    while (text.charCodeAt(end - 1) === backslash) {
        let first = end - 1;
        while (text.charCodeAt(first - 1) === backslash)
            first--;
        if ((end - first) % 2 === 0)
            break;
        end = text.indexOf('"', end + 1);
    }
    return end;
}
function isIndexKey(text, start, end) {
    let after = end + 1;
    while (text.charCodeAt(after) <= blank)
        after++;
    return text.charCodeAt(after) === colon && /^\d+$/.test(text.slice(start, end));
}
/** The offset behind a number that begins at an offset: digits, `.`, `e`, `E`, `+`, `-`. */
function endOfNumber(text, start) {
    for (let end = start + 1;; end++) {
        const code = text.charCodeAt(end);
        if (!isDigit(code) && code !== 46 && code !== 101 && code !== 69 && code !== 43 && code !== minus)
            return end;
    }
}
/** An Integer that a double rounds, or a Float that looks like an Integer once it is one. */
function isInexact(number) {
    return number.length > 15 || number === '-0' ? true : /[.eE]/.test(number) && Number.isInteger(Number(number));
}
/**
 * Whether a text that is strict JSON says something that JSON.parse does not tell: Integers beyond 2^53, Floats with an
 * integral value, the place of keys like "1", or nesting that nobody should follow.
 */
function saysMoreThanParsed(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        let code = text.charCodeAt(at);
        // Most of what stands between strings is indentation.
        while (code === blank)
            code = text.charCodeAt(++at);
        if (code === quote) {
            const end = closingQuote(text, at + 1);
            if (isDigit(text.charCodeAt(at + 1)) && isIndexKey(text, at + 1, end))
                return true;
            at = end;
        }
        else if (code === 123 || code === 91) {
            if (++depth > maxDepth)
                return true;
        }
        else if (code === 125 || code === 93)
            depth--;
        else if (code === minus || isDigit(code)) {
            const end = endOfNumber(text, at);
            if (isInexact(text.slice(at, end)))
                return true;
            at = end - 1;
        }
    }
    return false;
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

/***/ 49039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ identity),
/* harmony export */   e: () => (/* binding */ compareDeep)
/* harmony export */ });
/* harmony import */ var _document_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45460);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46120);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45854);



/**
 * Deep equality, as equals() has it: types differ (1 is not 1.0), strings and keys are compared with case, the order of
 * keys is free. Undefined where an unknown leaves it open; false where something known already differs.
 */
function compareDeep(one, other, spend) {
    spend(1);
    if (one === other)
        return true;
    if (one instanceof _value_js__WEBPACK_IMPORTED_MODULE_2__/* .Unknown */ .$r || other instanceof _value_js__WEBPACK_IMPORTED_MODULE_2__/* .Unknown */ .$r)
        return compareUnknown(one, other, spend);
    if (one instanceof _document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .Float */ .nt || other instanceof _document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .Float */ .nt) {
        return one instanceof _document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .Float */ .nt && other instanceof _document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .Float */ .nt && one.value === other.value;
    }
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isArray */ .cy)(one))
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isArray */ .cy)(other) && compareArrays(one, other, spend);
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(one) && (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(other) && compareObjects(one, other, spend);
}
/** A text that two known values share when they are equal in the order of keys, too (union, intersection, distinct). */
function identity(value, spend) {
    spend(1);
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isArray */ .cy)(value))
        return `[${value.map((item) => identity(item, spend)).join()}]`;
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value)) {
        return `{${(0,_document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)(value)
            .map((key) => `${JSON.stringify(key)}:${identity(value[key] ?? null, spend)}`)
            .join()}}`;
    }
    if (typeof value === 'string')
        return JSON.stringify(value);
    if (value instanceof _value_js__WEBPACK_IMPORTED_MODULE_2__/* .Unknown */ .$r)
        return (0,_print_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(value.residual);
    return value instanceof _document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .Float */ .nt ? `${value.value}f` : String(value);
}
/** Two unknowns of which the same remains are the same value, but for newGuid(), which is new each time. */
function compareUnknown(one, other, spend) {
    if (!(one instanceof _value_js__WEBPACK_IMPORTED_MODULE_2__/* .Unknown */ .$r) || !(other instanceof _value_js__WEBPACK_IMPORTED_MODULE_2__/* .Unknown */ .$r))
        return undefined;
    const text = (0,_print_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(one.residual);
    spend(text.length / 16);
    return text === (0,_print_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(other.residual) && !/newGuid/i.test(text) ? true : undefined;
}
function compareArrays(one, other, spend) {
    if (one.length !== other.length)
        return false;
    let all = true;
    for (const [index, item] of one.entries()) {
        const same = compareDeep(item, other[index] ?? null, spend);
        if (same === false)
            return false;
        all &&= same;
    }
    return all;
}
function compareObjects(one, other, spend) {
    const keys = (0,_document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)(one);
    if (keys.length !== (0,_document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)(other).length || !keys.every((key) => Object.hasOwn(other, key)))
        return false;
    let all = true;
    for (const key of keys) {
        const same = compareDeep(one[key] ?? null, other[key] ?? null, spend);
        if (same === false)
            return false;
        all &&= same;
    }
    return all;
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

/***/ 56707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tj: () => (/* binding */ findKey),
/* harmony export */   WB: () => (/* binding */ findKeys),
/* harmony export */   lb: () => (/* binding */ upperCase),
/* harmony export */   q: () => (/* binding */ sameName)
/* harmony export */ });
/* harmony import */ var _document_case_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31270);
/* harmony import */ var _document_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45460);


/** What names that are the same to ARM have in common: upper case of each character, in no culture; a long s is no s (arm-language 5.6). */
function upperCase(name) {
    return name.includes('ſ')
        ? Array.from(name, (character) => (character === 'ſ' ? character : (0,_document_case_js__WEBPACK_IMPORTED_MODULE_1__/* .upperCase */ .l)(character))).join('')
        : (0,_document_case_js__WEBPACK_IMPORTED_MODULE_1__/* .upperCase */ .l)(name);
}
/** Whether two names are the same to ARM. */
function sameName(one, other) {
    return one === other || (one.length === other.length && upperCase(one) === upperCase(other));
}
/** The own key that a name finds: its exact spelling, else the first that differs only by case. */
function findKey(object, name) {
    if (Object.hasOwn(object, name))
        return name;
    let upper;
    for (const key of (0,_document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)(object)) {
        if (key.length === name.length && upperCase(key) === (upper ??= upperCase(name)))
            return key;
    }
    return undefined;
}
/** All own keys that are the same to ARM. */
function findKeys(object, name) {
    const upper = upperCase(name);
    return (0,_document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)(object).filter((key) => key.length === name.length && (key === name || upperCase(key) === upper));
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

/***/ 17123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ printJson)
/* harmony export */ });
/* harmony import */ var _document_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45460);

// What a terminal or a build log would obey instead of showing; JSON.stringify escapes the other control characters itself.
const hidden = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|(?<=#)#(?=\[)/g;
/** JSON text, indented, of plain objects and arrays: undefined members are left out, big integers and Floats are the numbers they are. */
function printJson(value, indent = '\n') {
    if (typeof value === 'string')
        return printString(value);
    if (typeof value === 'bigint')
        return String(value);
    if (value instanceof _document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .Float */ .nt)
        return Number.isInteger(value.value) ? floatText(value.value) : String(value.value);
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value ?? null);
    const inner = `${indent}  `;
    if (Array.isArray(value)) {
        const items = value.map((item) => printJson(item, inner));
        return items.length === 0 ? '[]' : `[${inner}${items.join(`,${inner}`)}${indent}]`;
    }
    const members = [];
    for (const [key, member] of Object.entries(value))
        if (member !== undefined)
            members.push(`${printString(key)}: ${printJson(member, inner)}`);
    return members.length === 0 ? '{}' : `{${inner}${members.join(`,${inner}`)}${indent}}`;
}
function printString(text) {
    return JSON.stringify(text).replace(hidden, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function floatText(value) {
    const text = Object.is(value, -0) ? '-0' : String(value);
    return /[.e]/.test(text) ? text : `${text}.0`;
}


/***/ }),

/***/ 30190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O5: () => (/* binding */ aliasOf),
/* harmony export */   RA: () => (/* binding */ resolvedType),
/* harmony export */   Ut: () => (/* binding */ isSecure),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   go: () => (/* binding */ typeName),
/* harmony export */   s0: () => (/* binding */ hideSecrets),
/* harmony export */   wD: () => (/* binding */ isNullable)
/* harmony export */ });
/* harmony import */ var _document_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45460);
/* harmony import */ var _expression_equality_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49039);
/* harmony import */ var _expression_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56707);
/* harmony import */ var _expression_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45854);
/* harmony import */ var _member_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89817);





const maxReferences = 32;
/** The name of the definition that a type refers to. */
function aliasOf(type) {
    const reference = (0,_member_js__WEBPACK_IMPORTED_MODULE_4__/* .memberOfValue */ .N)(type, '$ref');
    return typeof reference === 'string' ? reference.replace(/^#\/definitions\//i, '') : undefined;
}
/** The type that a declaration has once its `$ref` is followed; members beside `$ref` win (arm-language 13). */
function resolvedType(type, definitions) {
    let resolved = type;
    for (let n = 0; n < maxReferences; n++) {
        const alias = aliasOf(resolved);
        const target = alias === undefined ? undefined : definitions(alias);
        if (target === undefined)
            return resolved;
        const own = (0,_document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)(resolved).filter((key) => key !== '$ref');
        resolved = (0,_document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectFrom */ ._X)([...(0,_document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)(target).map(memberFrom(target)), ...own.map(memberFrom(resolved))]);
    }
    return resolved;
}
function memberFrom(object) {
    return (key) => [key, object[key] ?? null];
}
/** The name of a type in lower case. */
function typeName(type) {
    const name = (0,_member_js__WEBPACK_IMPORTED_MODULE_4__/* .memberOfValue */ .N)(type, 'type');
    return typeof name === 'string' ? name.toLowerCase() : '';
}
function isSecure(type) {
    return typeName(type).startsWith('secure');
}
function isNullable(type) {
    return (0,_member_js__WEBPACK_IMPORTED_MODULE_4__/* .memberOfValue */ .N)(type, 'nullable') === true;
}
const typeNames = {
    string: 'string',
    securestring: 'string',
    int: 'integer',
    bool: 'boolean',
    object: 'object',
    secureobject: 'object',
    array: 'array',
};
/** What is wrong with a value of a declared type, as the end of a sentence; undefined where nothing is. An unknown passes. */
function problemOf(value, declared, definitions, path) {
    if (value instanceof _expression_value_js__WEBPACK_IMPORTED_MODULE_3__/* .Unknown */ .$r)
        return undefined;
    const type = resolvedType(declared, definitions);
    if (value === null && isNullable(type))
        return undefined;
    const at = path === '' ? '' : `: '${path}' `;
    const name = typeName(type);
    if (name !== '' && typeNames[name] === undefined)
        return `${at}has the unknown type '${name}'`;
    if (name !== '' && (0,_expression_value_js__WEBPACK_IMPORTED_MODULE_3__/* .typeOf */ .QP)(value) !== typeNames[name])
        return `${at}must be of type ${name}, not ${(0,_expression_value_js__WEBPACK_IMPORTED_MODULE_3__/* .typeOf */ .QP)(value)}`;
    return (allowedProblem(value, type, at) ??
        boundProblem(value, type, at) ??
        ((0,_expression_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isArray */ .cy)(value) ? itemProblem(value, type, definitions, path) : undefined) ??
        ((0,_expression_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value) ? memberProblem(value, type, definitions, path) : undefined));
}
function allowedProblem(value, type, at) {
    const allowed = (0,_member_js__WEBPACK_IMPORTED_MODULE_4__/* .memberOfValue */ .N)(type, 'allowedValues');
    if (!(0,_expression_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isArray */ .cy)(allowed))
        return undefined;
    const isAllowed = (one) => allowed.some((each) => (0,_expression_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .compareDeep */ .e)(one, each, () => undefined) !== false);
    if (isAllowed(value) || ((0,_expression_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isArray */ .cy)(value) && value.every(isAllowed)))
        return undefined;
    return `${at}must be one of the allowed values`;
}
function boundProblem(value, type, at) {
    const bound = (name) => {
        const limit = (0,_member_js__WEBPACK_IMPORTED_MODULE_4__/* .memberOfValue */ .N)(type, name);
        return typeof limit === 'number' || typeof limit === 'bigint' ? limit : undefined;
    };
    const size = typeof value === 'string' || (0,_expression_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isArray */ .cy)(value) ? value.length : undefined;
    const number = typeof value === 'number' || typeof value === 'bigint' ? value : undefined;
    const less = (limit, it) => limit !== undefined && it !== undefined && it < limit;
    const minLength = bound('minLength');
    const maxLength = bound('maxLength');
    const minValue = bound('minValue');
    const maxValue = bound('maxValue');
    if (less(minLength, size))
        return `${at}must have a length of at least ${String(minLength)}`;
    if (size !== undefined && maxLength !== undefined && size > maxLength)
        return `${at}must have a length of at most ${String(maxLength)}`;
    if (less(minValue, number))
        return `${at}must be at least ${String(minValue)}`;
    if (number !== undefined && maxValue !== undefined && number > maxValue)
        return `${at}must be at most ${String(maxValue)}`;
    return undefined;
}
function itemProblem(value, type, definitions, path) {
    const items = (0,_member_js__WEBPACK_IMPORTED_MODULE_4__/* .memberOfValue */ .N)(type, 'items');
    const prefixItems = (0,_member_js__WEBPACK_IMPORTED_MODULE_4__/* .memberOfValue */ .N)(type, 'prefixItems');
    const prefix = (0,_expression_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isArray */ .cy)(prefixItems) ? prefixItems : [];
    if (value.length < prefix.length)
        return `must have at least ${prefix.length} elements`;
    for (const [index, element] of value.entries()) {
        const item = prefix[index] ?? items;
        if (item === false)
            return `must have at most ${prefix.length} elements`;
        if (!(0,_expression_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(item))
            continue;
        const problem = problemOf(element, item, definitions, `${path}[${index}]`);
        if (problem !== undefined)
            return problem;
    }
    return undefined;
}
function memberProblem(value, type, definitions, path) {
    const chosen = discriminated(value, type, definitions);
    if (typeof chosen === 'string')
        return chosen;
    const properties = (0,_member_js__WEBPACK_IMPORTED_MODULE_4__/* .memberOfValue */ .N)(chosen, 'properties');
    const declared = (0,_expression_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(properties) ? properties : {};
    for (const key of (0,_document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)(declared)) {
        const member = declared[key];
        if (!(0,_expression_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(member))
            continue;
        const found = (0,_member_js__WEBPACK_IMPORTED_MODULE_4__/* .memberOfValue */ .N)(value, key);
        const inner = below(path, key);
        if (found === undefined && !isNullable(resolvedType(member, definitions)))
            return `must have the member '${inner}'`;
        const problem = found === undefined ? undefined : problemOf(found, member, definitions, inner);
        if (problem !== undefined)
            return problem;
    }
    const extra = (0,_document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)(value).filter((key) => (0,_expression_names_js__WEBPACK_IMPORTED_MODULE_2__/* .findKey */ .Tj)(declared, key) === undefined);
    return extraProblem(value, extra, (0,_member_js__WEBPACK_IMPORTED_MODULE_4__/* .memberOfValue */ .N)(chosen, 'additionalProperties'), definitions, path);
}
function extraProblem(value, keys, allowed, definitions, path) {
    for (const key of keys) {
        if (allowed === false)
            return `must not have the member '${below(path, key)}'`;
        const problem = (0,_expression_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(allowed) ? problemOf(value[key] ?? null, allowed, definitions, below(path, key)) : undefined;
        if (problem !== undefined)
            return problem;
    }
    return undefined;
}
function below(path, key) {
    return path === '' ? key : `${path}.${key}`;
}
/** The type that the discriminator's value chooses, or what is wrong with it. */
function discriminated(value, type, definitions) {
    const discriminator = (0,_member_js__WEBPACK_IMPORTED_MODULE_4__/* .memberOfValue */ .N)(type, 'discriminator');
    if (!(0,_expression_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(discriminator))
        return type;
    const name = (0,_member_js__WEBPACK_IMPORTED_MODULE_4__/* .memberOfValue */ .N)(discriminator, 'propertyName');
    const mapping = (0,_member_js__WEBPACK_IMPORTED_MODULE_4__/* .memberOfValue */ .N)(discriminator, 'mapping');
    if (typeof name !== 'string' || !(0,_expression_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(mapping))
        return type;
    const tag = (0,_member_js__WEBPACK_IMPORTED_MODULE_4__/* .memberOfValue */ .N)(value, name);
    if (tag instanceof _expression_value_js__WEBPACK_IMPORTED_MODULE_3__/* .Unknown */ .$r)
        return {};
    const chosen = typeof tag === 'string' && Object.hasOwn(mapping, tag) ? mapping[tag] : undefined;
    return (0,_expression_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(chosen) ? resolvedType(chosen, definitions) : `must have one of ${(0,_document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)(mapping).join(', ')} as its '${name}'`;
}
/** A value with the leaves that its type declares secure hidden: they are never used. `residual` names the value. */
function hideSecrets(value, declared, definitions, residual, name) {
    if (value === null)
        return value;
    const type = resolvedType(declared, definitions);
    if (value instanceof _expression_value_js__WEBPACK_IMPORTED_MODULE_3__/* .Unknown */ .$r)
        return isSecure(type) && !value.secret ? new _expression_value_js__WEBPACK_IMPORTED_MODULE_3__/* .Unknown */ .$r(value.residual, value.reason, true) : value;
    if (isSecure(type))
        return isEmptySecret(value) ? value : new _expression_value_js__WEBPACK_IMPORTED_MODULE_3__/* .Unknown */ .$r(residual, { kind: 'secret', name }, true);
    if (!(0,_expression_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value))
        return value;
    const properties = (0,_member_js__WEBPACK_IMPORTED_MODULE_4__/* .memberOfValue */ .N)(type, 'properties');
    if (!(0,_expression_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(properties))
        return value;
    const whole = new _expression_value_js__WEBPACK_IMPORTED_MODULE_3__/* .Unknown */ .$r(residual, { kind: 'secret', name }, true);
    const members = (0,_document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)(value).map((key) => {
        const member = (0,_member_js__WEBPACK_IMPORTED_MODULE_4__/* .memberOfValue */ .N)(properties, key);
        const found = value[key] ?? null;
        if (!(0,_expression_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(member))
            return [key, found];
        const part = (0,_member_js__WEBPACK_IMPORTED_MODULE_4__/* .memberOfUnknown */ .w)(whole, key);
        const hidden = hideSecrets(found, member, definitions, part.residual, `${name}.${key}`);
        return [key, hidden];
    });
    return members.some(([key, member]) => member !== value[key]) ? (0,_document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectFrom */ ._X)(members) : value;
}
/** An empty text or object hides nothing, and templates test for it. */
function isEmptySecret(value) {
    return value === '' || ((0,_expression_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value) && Object.keys(value).length === 0);
}


/***/ }),

/***/ 89817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ memberOfValue),
/* harmony export */   w: () => (/* binding */ memberOfUnknown)
/* harmony export */ });
/* harmony import */ var _expression_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56707);
/* harmony import */ var _expression_print_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46120);
/* harmony import */ var _expression_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45854);



/** A member or element of a value; undefined where there is none. */
function memberOfValue(value, step) {
    if (value instanceof _expression_value_js__WEBPACK_IMPORTED_MODULE_2__/* .Unknown */ .$r)
        return value.declared?.(step) ?? memberOfUnknown(value, step);
    if (typeof step === 'number')
        return (0,_expression_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isArray */ .cy)(value) ? value[step] : undefined;
    if (!(0,_expression_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
        return undefined;
    const key = (0,_expression_names_js__WEBPACK_IMPORTED_MODULE_0__/* .findKey */ .Tj)(value, step);
    return key === undefined ? undefined : value[key];
}
/** A member of what is not known: not known either, whatever a declaration tells of it. */
function memberOfUnknown(value, step) {
    const { residual, reason, secret } = value;
    const part = typeof step === 'number'
        ? { kind: 'index', target: residual, index: (0,_expression_print_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(step), start: -1, end: -1 }
        : { kind: 'property', target: residual, name: step, start: -1, end: -1 };
    return new _expression_value_js__WEBPACK_IMPORTED_MODULE_2__/* .Unknown */ .$r(part, reason, secret);
}


/***/ })

};
