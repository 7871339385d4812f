export const id = 836;
export const ids = [836];
export const modules = {

/***/ 23836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sarif: () => (/* binding */ sarif)
});

// EXTERNAL MODULE: ./build/rules/index.js + 84 modules
var rules = __webpack_require__(42514);
;// CONCATENATED MODULE: ./build/report/line-hashes.js
const blockSize = 100;
const factor = 37;
const two16 = 2 ** 16;
const two32 = 2 ** 32;
/** 37 ** 100, modulo 2 ** 64, as two halves. */
const [firstHigh, firstLow] = power();
function power() {
    let [high, low] = [0, 1];
    for (let count = 0; count < blockSize; count++)
        [high, low] = times(high, low);
    return [high, low];
}
function times(high, low) {
    const product = low * factor;
    return [(high * factor + Math.floor(product / two32)) % two32, product % two32];
}
/**
 * What github/codeql-action computes as `primaryLocationLineHash` of each line (index 0 is line 1): a rolling hash of the
 * hundred characters that are no blanks from the line's start on, and how often it occurred before.
 */
function lineHashes(text) {
    const window = new Uint16Array(blockSize);
    const lines = new Int32Array(blockSize).fill(-1);
    const hashes = [];
    const counts = new Map();
    let [high, low, index, line] = [0, 0, 0, 0];
    let [isLineStart, isAfterReturn] = [true, false];
    const output = () => {
        const value = (high === 0 ? '' : high.toString(16)) + low.toString(16).padStart(high === 0 ? 1 : 8, '0');
        const count = (counts.get(value) ?? 0) + 1;
        counts.set(value, count);
        hashes[(lines[index] ?? 0) - 1] = `${value}:${count}`;
        lines[index] = -1;
    };
    const update = (code) => {
        const begin = window[index] ?? 0;
        window[index] = code;
        const [timesHigh, timesLow] = times(high, low);
        const gone = firstLow * begin;
        const sum = timesLow + code - (gone % two32);
        const carry = Math.floor(sum / two32);
        const goneHigh = Math.floor(gone / two32) + productHigh(begin);
        low = sum - carry * two32;
        high = (((timesHigh + carry - goneHigh) % two32) + two32) % two32;
        index = (index + 1) % blockSize;
    };
    const read = (written) => {
        const isSkipped = written === 32 || written === 9 || (isAfterReturn && written === 10);
        isAfterReturn = written === 13;
        if (isSkipped)
            return;
        const code = written === 13 ? 10 : written;
        if (lines[index] !== -1)
            output();
        if (isLineStart) {
            isLineStart = false;
            lines[index] = ++line;
        }
        if (code === 10)
            isLineStart = true;
        update(code);
    };
    for (let offset = 0; offset < text.length; offset++)
        read(text.charCodeAt(offset));
    read(65535);
    for (let count = 0; count < blockSize; count++) {
        if (lines[index] !== -1)
            output();
        update(0);
    }
    return hashes;
}
/** The high half of 37 ** 100 times a UTF-16 unit, modulo 2 ** 32. */
function productHigh(unit) {
    return ((Math.floor(firstHigh / two16) * unit) % two16) * two16 + (firstHigh % two16) * unit;
}

// EXTERNAL MODULE: ./build/report/print-json.js
var print_json = __webpack_require__(17123);
;// CONCATENATED MODULE: ./build/report/sarif.js



const levels = { error: 'error', warning: 'warning', notice: 'note' };
const problemSeverities = { error: 'error', warning: 'warning', notice: 'recommendation' };
/** GitHub calls 7.0 and more high, 4.0 and more medium. */
const securitySeverities = { must: '7.5', harden: '5.0' };
/** SARIF 2.1.0 with what GitHub's code scanning reads; findings that are suppressed or in the baseline are left out. */
const sarif = (report, { text }) => `${(0,print_json/* printJson */.Q)(logOf(report, text))}\n`;
function logOf(report, text) {
    const findings = report.findings.filter(({ verdict, baselined }) => verdict !== 'suppressed' && !baselined);
    const ids = [...new Set(findings.map(({ ruleId }) => ruleId))].sort();
    const { name, version } = report.tool;
    const hashOf = hashesBy(text);
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name,
                        version,
                        semanticVersion: version,
                        rules: ids.map((id) => descriptor(id, findings)),
                    },
                },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The working directory of the run' } } },
                invocations: [
                    {
                        executionSuccessful: report.summary.conclusion !== 'error',
                        toolExecutionNotifications: report.diagnostics.map(notification),
                    },
                ],
                results: findings.map((finding) => resultOf(finding, ids.indexOf(finding.ruleId), hashOf)),
            },
        ],
    };
}
/** The hash of a line, each file read once. */
function hashesBy(text) {
    const known = new Map();
    return (file, line) => {
        const content = text(file);
        if (content === undefined)
            return undefined;
        const hashes = known.get(file) ?? lineHashes(content);
        known.set(file, hashes);
        return hashes[line - 1];
    };
}
function descriptor(id, findings) {
    const finding = findings.find(({ ruleId }) => ruleId === id);
    const rule = rules/* rules */.a.find((candidate) => candidate.id === id);
    const severity = finding?.kind === 'harden' ? 'warning' : 'error';
    const title = rule?.title ?? id;
    const help = rule === undefined ? title : helpText(rule);
    return {
        id,
        name: id,
        shortDescription: { text: cut(title, 1024) },
        fullDescription: { text: cut(rule?.why ?? title, 1024) },
        help: { text: help, markdown: help },
        ...(finding !== undefined && { helpUri: finding.helpUri }),
        defaultConfiguration: { level: levels[severity] },
        properties: {
            tags: [
                'security',
                'encryption-in-transit',
                ...(finding === undefined ? [] : [`layer-${finding.layer}`]),
                ...(rule?.controls ?? []).slice(0, 6),
            ],
            precision: 'very-high',
            'problem.severity': problemSeverities[severity],
            'security-severity': securitySeverities[finding?.kind ?? 'must'],
        },
    };
}
function helpText({ title, why, fix, references }) {
    const how = fix?.unsafe === undefined ? [] : [`Before you change it: ${fix.unsafe}.`];
    return [`${title}.`, why, ...how, references.map((reference) => `- [${reference.title}](${reference.url})`).join('\n')].join('\n\n');
}
function resultOf(finding, ruleIndex, hashOf) {
    const { ruleId, severity, message, file, span, resource, reason, trace, fix, fingerprint } = finding;
    const hash = hashOf(file, span.start.line);
    const why = reason === null || message.includes(reason) ? '' : ` (${reason})`;
    return {
        ruleId,
        ruleIndex,
        level: levels[severity],
        message: { text: `${resource.name}: ${message}${why}${linkTo(trace.length - 1)}` },
        locations: [{ physicalLocation: { artifactLocation: artifact(file), region: regionOf(span) } }],
        relatedLocations: trace.map((entry, id) => ({
            id,
            message: { text: entry.message },
            physicalLocation: { artifactLocation: artifact(entry.file), region: regionOf(entry.span) },
        })),
        partialFingerprints: { ...(hash !== undefined && { primaryLocationLineHash: hash }), 'armoredTransit/v1': fingerprint },
        ...(fix !== null && { fixes: [fixOf(fix)] }),
        properties: { verdict: finding.verdict, kind: finding.kind, layer: finding.layer, property: finding.property },
    };
}
/** GitHub shows a related location only where the message links to it: the last one, where the value is written. */
function linkTo(relatedLocation) {
    return relatedLocation < 0 ? '' : ` ([where it is written](${relatedLocation}))`;
}
function fixOf({ description, edits }) {
    const files = [...new Set(edits.map(({ file }) => file))];
    return {
        description: { text: description },
        artifactChanges: files.map((file) => ({
            artifactLocation: artifact(file),
            replacements: edits
                .filter((edit) => edit.file === file)
                .map(({ span, newText }) => ({ deletedRegion: regionOf(span), insertedContent: { text: newText } })),
        })),
    };
}
function notification({ code, severity, message, file, span }) {
    return {
        descriptor: { id: code },
        level: levels[severity],
        message: { text: message },
        locations: [
            { physicalLocation: { artifactLocation: artifact(file), ...(span !== undefined && { region: regionOf(span) }) } },
        ],
    };
}
function artifact(file) {
    return { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}
function regionOf({ start, end }) {
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
function cut(text, length) {
    return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}


/***/ })

};
