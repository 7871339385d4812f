export const id = 703;
export const ids = [703];
export const modules = {

/***/ 2703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deployInWorkflow: () => (/* binding */ deployInWorkflow)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3614);
/* harmony import */ var _report_markdown_inline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11536);
/* harmony import */ var _report_pretty_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49723);
/* harmony import */ var _report_print_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17123);
/* harmony import */ var _commands_deploy_deploy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42353);
/* harmony import */ var _commands_deploy_deploy_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98451);
/* harmony import */ var _commands_deploy_deploy_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86770);







const title = 'Armored Transit';
/** Deploys what was checked, through the same files, and tells the runner what became of it. */
async function deployInWorkflow(ports, runner, inputs) {
    const told = { ...ports, secret: (value) => runner.secret(value), progress: (line) => runner.log(line) };
    const outcome = await (0,_commands_deploy_deploy_js__WEBPACK_IMPORTED_MODULE_3__/* .deploy */ .g)(told, await (0,_commands_deploy_deploy_options_js__WEBPACK_IMPORTED_MODULE_4__/* .deployOptions */ .a)(inputs));
    const { checked, refusals } = outcome;
    if (checked !== undefined && refusals.length > 0)
        runner.log((0,_report_pretty_js__WEBPACK_IMPORTED_MODULE_1__.pretty)(checked.report, { text: checked.text, color: false, width: 120, quiet: false }));
    runner.log((0,_commands_deploy_deploy_text_js__WEBPACK_IMPORTED_MODULE_5__/* .deploymentText */ .J)(outcome));
    writeOutputs(runner, outcome);
    annotate(runner, outcome);
    if (inputs.flag('summary'))
        await runner.summary(summaryOf(outcome));
    return outcome.exitCode;
}
function writeOutputs(runner, outcome) {
    const known = {
        'deployment-name': outcome.deploymentName,
        'deployment-id': outcome.deploymentId,
        'correlation-id': outcome.correlationId,
        state: outcome.state,
        duration: String(outcome.duration),
        'resource-group-created': String(outcome.resourceGroupCreated),
        'content-sha256': outcome.contentSha256,
        'portal-url': outcome.portalUrl,
        outputs: (0,_report_print_json_js__WEBPACK_IMPORTED_MODULE_2__/* .printJson */ .Q)(outcome.outputs),
    };
    for (const [name, value] of Object.entries(known))
        if (value !== undefined)
            runner.output(name, value);
    for (const [name, value] of Object.entries(outcome.outputs)) {
        // Expressions of workflows compare names without case; a line end in a name would begin another output.
        if (!/^[A-Za-z_][\w-]*$/.test(name) || Object.hasOwn(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .outputs */ .V4, name.toLowerCase()))
            continue;
        runner.output(name, typeof value === 'string' ? value : (0,_report_print_json_js__WEBPACK_IMPORTED_MODULE_2__/* .printJson */ .Q)(value, ' '));
    }
}
function annotate(runner, { refusals, causes, exitCode, message }) {
    const at = (file, line) => ({
        file,
        span: line === undefined ? undefined : { start: { line, column: 1 }, end: { line: line + 1, column: 1 } },
    });
    if (refusals.length > 0)
        runner.annotate({
            severity: 'error',
            title,
            message: ['Not deployed:', ...refusals].join('\n'),
            ...at(undefined, undefined),
        });
    for (const { code: name, message: text, advice, file, line } of causes) {
        const more = advice === undefined ? '' : `. ${advice}`;
        runner.annotate({ severity: 'error', title: name, message: text + more, ...at(file, line) });
    }
    if (exitCode !== 0 && refusals.length + causes.length === 0)
        runner.annotate({ severity: 'error', title, message, ...at(undefined, undefined) });
}
function summaryOf({ state, message, refusals, causes, deploymentName, correlationId, portalUrl, contentSha256, duration, }) {
    const sign = state === 'succeeded' ? '✅' : state === 'running' ? '⏳' : '❌';
    const portal = portalUrl === undefined || /[\s()<>]/.test(portalUrl) ? '' : ` · [in the Azure portal](${portalUrl})`;
    const facts = [
        `Deployment ${(0,_report_markdown_inline_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(deploymentName)}${portal}`,
        ...(duration > 0 ? [`${duration} s`] : []),
        ...(correlationId === undefined ? [] : [`correlation id ${(0,_report_markdown_inline_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(correlationId)}`]),
        `content ${(0,_report_markdown_inline_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(contentSha256.slice(0, 12))}`,
    ];
    const reasons = [
        ...refusals.map((reason) => `- ${(0,_report_markdown_inline_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)(reason, 600)}`),
        ...causes.map(({ code: name, message: text, advice }) => `- ${(0,_report_markdown_inline_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(name)}: ${(0,_report_markdown_inline_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)(text, 600)}${advice === undefined ? '' : ` ${(0,_report_markdown_inline_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)(advice)}`}`),
    ];
    const parts = [`## ${sign} ${(0,_report_markdown_inline_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)(message)}`, reasons.join('\n'), facts.join(' · ')];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}


/***/ })

};
