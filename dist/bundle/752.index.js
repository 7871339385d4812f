export const id = 752;
export const ids = [752];
export const modules = {

/***/ 45371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   github: () => (/* binding */ github)
/* harmony export */ });
/* harmony import */ var _summary_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56393);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23781);


/** GitHub keeps ten annotations of each level and step; the tenth says that there are more. */
const mostPerLevel = 9;
/** Workflow commands that annotate files, and the summary as plain lines; unenforced findings are only counted. */
const github = (report, context) => {
    const remarks = [
        ...report.diagnostics.map(({ code, ...rest }) => ({ title: code, span: undefined, ...rest })),
        ...report.findings
            .filter(({ verdict, baselined }) => !baselined && (verdict === 'violation' || verdict === 'undetermined'))
            .map(({ severity, ruleId, message, file, span }) => ({ severity, title: ruleId, message, file, span })),
    ];
    const shown = context.quiet ? ['error'] : ['error', 'warning', 'notice'];
    const commands = shown.flatMap((severity) => commandsOf(severity, remarks));
    const lines = context.quiet ? [] : (0,_summary_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryLines */ .k)(report, (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C2)(false), 200);
    return [...commands, ...lines].map((line) => `${line}\n`).join('');
};
function commandsOf(severity, remarks) {
    const same = remarks.filter((remark) => remark.severity === severity);
    const commands = same.slice(0, mostPerLevel).map(command);
    const left = same.length - commands.length;
    return left === 0 ? commands : [...commands, `::${severity}::${left} more of severity ${severity}`];
}
function command({ severity, title, message, file, span }) {
    const properties = { file, ...placeOf(span), title };
    const text = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    return `::${severity} ${text.join(',')}::${escapeData((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(message))}`;
}
/** GitHub takes columns only where a remark begins and ends on one line. */
function placeOf(span) {
    if (span === undefined)
        return {};
    const { start, end } = span;
    const lines = { line: start.line, endLine: end.line };
    return start.line === end.line ? { ...lines, col: start.column, endColumn: end.column } : lines;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ })

};
