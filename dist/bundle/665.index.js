export const id = 665;
export const ids = [665];
export const modules = {

/***/ 593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findingJson),
/* harmony export */   g: () => (/* binding */ diagnosticJson)
/* harmony export */ });
/** A finding for a report. */
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
/** A diagnostic for a report. */
function diagnosticJson({ code, severity, message, file, span }) {
    return { code, severity, message, file, range: span ?? null };
}


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json),
/* harmony export */   reportJson: () => (/* binding */ reportJson)
/* harmony export */ });
/* harmony import */ var _finding_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(593);
/* harmony import */ var _print_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17123);
/* harmony import */ var _shard_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46554);



/** The report as JSON (contract, section 3): what scripts read, and what shards are joined from. */
const json = (report) => `${(0,_print_json_js__WEBPACK_IMPORTED_MODULE_0__/* .printJson */ .Q)(reportJson(report))}\n`;
/** A report as JSON holds it. */
function reportJson(report) {
    return {
        schemaVersion: 1,
        tool: report.tool,
        summary: report.summary,
        findings: report.findings.map(_finding_json_js__WEBPACK_IMPORTED_MODULE_1__/* .findingJson */ .a),
        diagnostics: report.diagnostics.map(_finding_json_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnosticJson */ .g),
        coverage: report.coverage.map(({ file, resource, layers, setAtCreation }) => ({ file, resource, layers, setAtCreation })),
        shard: report.shard && (0,_shard_json_js__WEBPACK_IMPORTED_MODULE_2__/* .shardJson */ .V)(report.shard),
    };
}


/***/ }),

/***/ 46554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ shardFrom),
/* harmony export */   V: () => (/* binding */ shardJson)
/* harmony export */ });
/* harmony import */ var _finding_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(593);

/** The member `shard` of a report. */
function shardJson({ evaluations, diagnostics, suppressions, accepted, ...plain }) {
    return {
        ...plain,
        evaluations: evaluations.map(evaluationJson),
        diagnostics: diagnostics.map(_finding_json_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosticJson */ .g),
        suppressions: suppressions.map(({ isUsed, unused }) => ({ isUsed, unused: (0,_finding_json_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosticJson */ .g)(unused) })),
        accepted: accepted && { ...accepted, diagnostics: accepted.diagnostics.map(_finding_json_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosticJson */ .g) },
    };
}
/** The diagnostics of an evaluation are among those of its shard. */
function evaluationJson({ file, parameterFiles, checked: { resources, checked, rows, findings } }) {
    return {
        file,
        parameterFiles,
        resources,
        checked,
        rows: rows.map((row) => ({ ...row, passed: [...row.passed], setAtCreation: [...row.setAtCreation] })),
        findings: findings.map(({ finding, resource: { declaration } }) => ({ declaration, finding: (0,_finding_json_js__WEBPACK_IMPORTED_MODULE_0__/* .findingJson */ .a)(finding) })),
    };
}
/** What `shardJson` was made of. */
function shardFrom({ evaluations, diagnostics, suppressions, accepted, ...plain }) {
    return {
        ...plain,
        evaluations: evaluations.map(evaluationFrom),
        diagnostics: diagnostics.map(diagnosticFrom),
        suppressions: suppressions.map(({ isUsed, unused }) => ({ isUsed, unused: diagnosticFrom(unused) })),
        accepted: accepted && { ...accepted, diagnostics: accepted.diagnostics.map(diagnosticFrom) },
    };
}
function evaluationFrom({ file, parameterFiles, rows, findings, resources, checked }) {
    return {
        file,
        parameterFiles,
        checked: {
            resources,
            checked,
            diagnostics: [],
            rows: rows.map((row) => ({ ...row, passed: new Set(row.passed), setAtCreation: new Set(row.setAtCreation) })),
            findings: findings.map(({ declaration, finding }) => ({ finding: findingFrom(finding), resource: { declaration } })),
        },
    };
}
function findingFrom({ range, trace, fix, suppression, ...plain }) {
    return {
        ...plain,
        span: range,
        trace: trace.map(placed),
        fix: fix && { ...fix, edits: fix.edits.map(placed) },
        ...(suppression !== undefined && { suppression }),
    };
}
function placed({ range, ...rest }) {
    return { ...rest, span: range };
}
function diagnosticFrom({ range, ...plain }) {
    return range === null ? plain : { ...plain, span: range };
}


/***/ })

};
