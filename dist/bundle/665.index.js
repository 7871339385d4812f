export const id = 665;
export const ids = [665];
export const modules = {

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json)
/* harmony export */ });
/* harmony import */ var _print_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17123);

/** The report as JSON (contract, section 3): what scripts read, and what shards are joined from. */
const json = (report) => `${(0,_print_json_js__WEBPACK_IMPORTED_MODULE_0__/* .printJson */ .Q)(reportJson(report))}\n`;
function reportJson(report) {
    return {
        schemaVersion: 1,
        tool: report.tool,
        summary: report.summary,
        findings: report.findings.map(findingJson),
        diagnostics: report.diagnostics.map(diagnosticJson),
        coverage: report.coverage.map(({ file, resource, layers }) => ({ file, resource, layers })),
    };
}
function findingJson(finding) {
    return {
        ruleId: finding.ruleId,
        verdict: finding.verdict,
        severity: finding.severity,
        kind: finding.kind,
        layer: finding.layer,
        message: finding.message,
        file: finding.file,
        range: finding.span,
        resource: finding.resource,
        instances: finding.instances,
        property: finding.property,
        actual: finding.actual,
        absent: finding.absent,
        expected: finding.expected,
        parameterFiles: finding.parameterFiles,
        counterexample: finding.counterexample,
        reason: finding.reason,
        baselined: finding.baselined,
        trace: finding.trace.map(({ file, span, message }) => ({ file, range: span, message })),
        fix: finding.fix && {
            description: finding.fix.description,
            unsafe: finding.fix.unsafe,
            edits: finding.fix.edits.map(({ file, span, newText }) => ({ file, range: span, newText })),
        },
        fingerprint: finding.fingerprint,
        helpUri: finding.helpUri,
        controls: finding.controls,
        azurePolicy: finding.azurePolicy,
        suppression: finding.suppression,
    };
}
function diagnosticJson({ code, severity, message, file, span }) {
    return { code, severity, message, file, range: span ?? null };
}


/***/ })

};
