export const id = 644;
export const ids = [644];
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

/***/ 44644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLint: () => (/* binding */ runLint)
});

// EXTERNAL MODULE: ./build/check/baseline.js
var check_baseline = __webpack_require__(11084);
// EXTERNAL MODULE: ./build/report/pretty.js
var pretty = __webpack_require__(49723);
// EXTERNAL MODULE: ./build/command-line/arguments.js
var command_line_arguments = __webpack_require__(9067);
// EXTERNAL MODULE: ./build/command-line/color.js
var command_line_color = __webpack_require__(55020);
// EXTERNAL MODULE: ./build/command-line/deployment-context.js
var deployment_context = __webpack_require__(74058);
// EXTERNAL MODULE: ./build/commands/lint/lint.js + 29 modules
var lint = __webpack_require__(18182);
// EXTERNAL MODULE: ./build/ports.js
var build_ports = __webpack_require__(14788);
// EXTERNAL MODULE: ./build/commands/lint/print-report.js
var print_report = __webpack_require__(61653);
;// CONCATENATED MODULE: ./build/command-line/progress.js
const patience = 1000;
const between = 100;
/** Progress on stderr, where that is a terminal, once a run takes over a second. */
function progressOn(ports) {
    if (!ports.terminal.stderr)
        return { tell: () => undefined, clear: () => undefined };
    const start = ports.now().getTime();
    let next = start + patience;
    return {
        tell(templates) {
            const now = ports.now().getTime();
            if (now < next)
                return;
            next = now + between;
            ports.stderr(`\r${templates} templates checked`);
        },
        clear() {
            if (next > start + patience)
                ports.stderr(`\r${' '.repeat(40)}\r`);
        },
    };
}

// EXTERNAL MODULE: ./build/commands/lint/rule-selection.js
var rule_selection = __webpack_require__(61996);
;// CONCATENATED MODULE: ./build/commands/lint/lint-command.js










/** `armored lint`: the report goes to stdout or a file, diagnostics and the summary of other formats to stderr. */
async function runLint(ports, args) {
    const ref = args.given('changed-since');
    const changed = ref === undefined ? undefined : await ports.changedSince?.(ref);
    const options = { ...optionsOf(args), ...(changed !== undefined && { changed }) };
    if (args.flag('fix') || args.flag('fix-dry-run'))
        return (await __webpack_require__.e(/* import() */ 793).then(__webpack_require__.bind(__webpack_require__, 11793))).runFix(ports, args, options);
    const progress = progressOn(ports);
    const outcome = await (0,lint/* lint */.u)(ports, { ...options, onProgress: progress.tell });
    progress.clear();
    if (args.flag('update-baseline'))
        return updateBaseline(ports, args, outcome);
    await (0,print_report/* printReport */.Y)(ports, args, outcome);
    return outcome.exitCode;
}
/** Writes all findings as accepted, whatever they are. */
async function updateBaseline(ports, args, outcome) {
    const { report, text, baseline = '.armored-baseline.json' } = outcome;
    const color = (0,command_line_color/* isColored */.V)(ports, 'stderr', args.flag('no-color'));
    ports.stderr((0,pretty.diagnosticsText)(report.diagnostics, { text, color, width: ports.terminal.width, quiet: args.flag('quiet') }));
    await ports.write(baseline, (0,check_baseline/* baselineText */.BW)(report));
    ports.stderr(`${baseline} accepts ${report.findings.filter(({ verdict }) => verdict !== 'suppressed').length} findings.\n`);
    return build_ports/* exitCodes */.h.ok;
}
function optionsOf(args) {
    refuseContradictions(args);
    const globs = args.list('rule');
    for (const glob of globs) {
        if ((0,rule_selection/* selectRules */.uE)([glob], []).length > 0)
            continue;
        throw new command_line_arguments/* UsageError */.eb(`no rule matches ${glob}: ${(0,rule_selection/* ruleAdvice */.Bx)(glob)}`);
    }
    const config = args.given('config');
    const profile = args.given('profile');
    const failOn = args.given('fail-on');
    const baseline = args.given('baseline');
    const shard = args.given('shard');
    const alone = ['fix', 'fix-dry-run', 'update-baseline'].find((name) => args.flag(name));
    if (shard !== undefined && alone !== undefined)
        throw new command_line_arguments/* UsageError */.eb(`--shard checks a part only, and --${alone} needs the whole: leave one of them out`);
    const suppressions = args.given('suppressions');
    return {
        paths: args.positionals,
        parameters: args.list('parameters'),
        noParameters: args.flag('no-parameters'),
        rules: globs,
        layers: args.list('layer'),
        context: (0,deployment_context/* contextOf */.V)(args),
        ...(config === undefined ? {} : { config }),
        noBaseline: args.flag('update-baseline'),
        ...(baseline === undefined ? {} : { baseline }),
        ...(shard === undefined ? {} : { shard: shardNumber(shard) }),
        ...(suppressions === undefined ? {} : { suppressions: suppressions === 'config-only' ? 'config-only' : 'all' }),
        ...(profile === undefined ? {} : { profile: profile }),
        ...(failOn === undefined ? {} : { failOn: failOn }),
    };
}
function shardNumber(text) {
    const [, index, count] = (/^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text) ?? []).map(Number);
    if (index === undefined || count === undefined || index > count)
        throw new command_line_arguments/* UsageError */.eb(`--shard needs i/n, from 1/n to n/n, not ${JSON.stringify(text)}: --shard 1/4`);
    return { index, count };
}
/** Refuses options of which one would silently do nothing. Throws UsageError. */
function refuseContradictions(args) {
    const isFixing = args.flag('fix') || args.flag('fix-dry-run');
    if (args.flag('no-parameters') && args.list('parameters').length > 0)
        throw new command_line_arguments/* UsageError */.eb('--no-parameters and --parameters exclude each other');
    if (args.flag('unsafe-fixes') && !isFixing)
        throw new command_line_arguments/* UsageError */.eb('--unsafe-fixes needs --fix or --fix-dry-run');
    if (args.flag('update-baseline') && isFixing)
        throw new command_line_arguments/* UsageError */.eb('--update-baseline and fixing exclude each other: fix first, then accept what is left');
}


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


/***/ })

};
