export const id = 880;
export const ids = [880];
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

/***/ 60880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runExplain: () => (/* binding */ runExplain)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49445);
/* harmony import */ var _report_rule_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25507);
/* harmony import */ var _report_rule_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17482);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42514);
/* harmony import */ var _command_line_arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9067);
/* harmony import */ var _command_line_color_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55020);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14788);







/** Says what is to know of a rule, as `armored explain <rule-id>`. */
const runExplain = (ports, args) => {
    const [id, another] = args.positionals;
    if (id === undefined || another !== undefined)
        throw new _command_line_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb('name one rule: armored explain <rule-id>; armored rules lists them');
    const rule = ruleNamed(id);
    const style = { color: (0,_command_line_color_js__WEBPACK_IMPORTED_MODULE_5__/* .isColored */ .V)(ports, 'stdout', args.flag('no-color')), width: ports.terminal.width };
    ports.stdout(args.text('format') === 'markdown' ? (0,_report_rule_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleMarkdown */ .k)(rule) : (0,_report_rule_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleTerminal */ .x)(rule, style));
    return Promise.resolve(_ports_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .h.ok);
};
function ruleNamed(id) {
    const rule = _rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .a.find((candidate) => candidate.id === id.toLowerCase());
    if (rule)
        return rule;
    const near = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .p)(id, _rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .a.map((candidate) => candidate.id));
    throw new _command_line_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`no rule ${id}: ${near === undefined ? 'armored rules lists them' : `did you mean ${near}?`}`);
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
        ...(except ? ['unless it is harmless (a redirect, a name of the platform, an encrypted service)'] : []),
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
