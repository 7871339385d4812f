export const id = 868;
export const ids = [868];
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

/***/ 65154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ harmlessLines)
/* harmony export */ });
/** Makes every line harmless to the runner, which obeys `::command::` at the start of a line and `##[command]` anywhere. */
function harmlessLines(text) {
    return text
        .split(/\r\n|[\r\n\u0085\u2028\u2029]/)
        .map((line) => line.replaceAll('##[', '## ['))
        .map((line) => (/^[\s\p{C}]*::/u.test(line) ? `| ${line}` : line))
        .join('\n');
}


/***/ }),

/***/ 78880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDeploy: () => (/* binding */ runDeploy)
/* harmony export */ });
/* harmony import */ var _report_pretty_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49723);
/* harmony import */ var _report_print_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17123);
/* harmony import */ var _command_line_arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9067);
/* harmony import */ var _command_line_color_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55020);
/* harmony import */ var _deploy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42353);
/* harmony import */ var _deploy_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98451);
/* harmony import */ var _deploy_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86770);







/** `armored deploy`: progress and what became of it go to stderr, the outputs of the deployment as JSON to stdout. */
async function runDeploy(ports, args) {
    const [extra] = args.positionals;
    if (extra !== undefined)
        throw new _command_line_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`armored deploy takes no path: write --template ${extra}`);
    const outcome = await (0,_deploy_js__WEBPACK_IMPORTED_MODULE_3__/* .deploy */ .g)({ ...ports, secret: () => undefined, progress: (line) => ports.stderr(`${line}\n`) }, await (0,_deploy_options_js__WEBPACK_IMPORTED_MODULE_4__/* .deployOptions */ .a)(args));
    printFindings(ports, args, outcome);
    ports.stderr((0,_deploy_text_js__WEBPACK_IMPORTED_MODULE_5__/* .deploymentText */ .J)(outcome));
    if (outcome.state === 'succeeded')
        ports.stdout(`${(0,_report_print_json_js__WEBPACK_IMPORTED_MODULE_1__/* .printJson */ .Q)(outcome.outputs)}\n`);
    return outcome.exitCode;
}
/** What stood against the deployment, with code frames. */
function printFindings(ports, args, { checked, refusals }) {
    if (checked === undefined || refusals.length === 0)
        return;
    const { report, text } = checked;
    const color = (0,_command_line_color_js__WEBPACK_IMPORTED_MODULE_6__/* .isColored */ .V)(ports, 'stderr', args.flag('no-color'));
    const context = { text, color, width: ports.terminal.width, quiet: false };
    ports.stderr((0,_report_pretty_js__WEBPACK_IMPORTED_MODULE_0__.diagnosticsText)(report.diagnostics, context));
    ports.stderr((0,_report_pretty_js__WEBPACK_IMPORTED_MODULE_0__.pretty)(report, context));
}


/***/ }),

/***/ 13238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ cachedFiles)
/* harmony export */ });
/** The same files, each text read once: whoever reads it later gets the very same text. */
function cachedFiles(files) {
    const texts = new Map();
    return {
        ...files,
        read(path) {
            const text = texts.get(path) ?? files.read(path);
            texts.set(path, text);
            return text;
        },
    };
}


/***/ })

};
