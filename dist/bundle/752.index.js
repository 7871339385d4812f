export const id = 752;
export const ids = [752,781];
export const modules = {

/***/ 46241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ annotationsOf),
/* harmony export */   K: () => (/* binding */ placeInDiff)
/* harmony export */ });
/* harmony import */ var _markdown_inline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11536);
/* harmony import */ var _whole_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90286);


/** GitHub keeps ten of each level and step; the tenth says that there are more. */
const mostPerLevel = 9;
/** The one place to show: where the value is written, if that lies in the diff, else the setting. */
function placeInDiff(finding, isInDiff) {
    const written = finding.trace.at(-1);
    return written !== undefined && isInDiff(written.file, written.span.start.line) ? written : finding;
}
/** Annotations of findings and diagnostics, the most severe first; unenforced ones are none (contract, section 3). */
function annotationsOf(findings, diagnostics, isInDiff) {
    const all = [
        ...diagnostics.map(({ severity, code, message, file, span }) => ({ severity, title: code, message, file, span })),
        ...findings
            .filter(({ verdict }) => verdict === 'violation' || verdict === 'undetermined')
            .map((finding) => {
            const { file, span } = placeInDiff(finding, isInDiff);
            return { severity: finding.severity, title: finding.ruleId, message: (0,_whole_message_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeMessage */ .d)(finding), file, span };
        }),
    ];
    return ['error', 'warning', 'notice'].flatMap((severity) => {
        const same = all.filter((annotation) => annotation.severity === severity);
        const shown = same.slice(0, mostPerLevel).map((one) => ({ ...one, message: (0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(one.message) }));
        const left = same.length - shown.length;
        if (left === 0)
            return shown;
        const message = `${left} more of severity ${severity}: see the summary of this run`;
        return [...shown, { severity, title: 'Armored Transit', message, file: undefined, span: undefined }];
    });
}


/***/ }),

/***/ 45371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   github: () => (/* binding */ github)
/* harmony export */ });
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46241);
/* harmony import */ var _summary_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56393);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23781);



/** Workflow commands that annotate files, and the summary as plain lines; unenforced findings are only counted. */
const github = (report, context) => {
    const findings = report.findings.filter(({ baselined }) => !baselined);
    const commands = (0,_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .annotationsOf */ .I)(findings, report.diagnostics, () => false)
        .filter(({ severity }) => !context.quiet || severity === 'error')
        .map(command);
    const lines = context.quiet ? [] : (0,_summary_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryLines */ .k)(report, (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C2)(false), 200);
    return [...commands, ...lines].map((line) => `${line}\n`).join('');
};
function command({ severity, title, message, file, span }) {
    const properties = { ...(file !== undefined && { file }), ...placeOf(span), title };
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


/***/ }),

/***/ 11536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Lt: () => (/* binding */ fenceFor),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   q: () => (/* binding */ linked),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uo: () => (/* binding */ capped),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
const longest = 120;
// Controls, zero-width characters, what changes the direction of text, and halves of surrogate pairs.
const invisible = /(?![\t\n])[\p{C}\p{Zl}\p{Zp}]/gu;
/** Text without characters that show as something else than they are; tabs and line feeds stay. */
function visible(text) {
    return text.replace(invisible, '');
}
/** The beginning of a text, with an ellipsis where something is left out. */
function capped(text, maximum) {
    return text.length > maximum ? `${visible(text.slice(0, maximum - 1))}…` : text;
}
function oneLine(text, maximum) {
    return capped(visible(text).replace(/\s+/g, ' ').trim(), maximum);
}
/** The fence that no run of backticks in a text can close. */
function fenceFor(text, minimum) {
    const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length);
    return '`'.repeat(Math.max(minimum, 1 + Math.max(0, ...runs)));
}
/** Hostile text as one line of code: no markup, mention, reference or link can come out of it. Fits into a table cell. */
function code(text, maximum = longest) {
    const line = oneLine(text, maximum);
    if (line === '')
        return '(empty)';
    const fence = fenceFor(line, 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    // A table ends its cells at pipes even in code; a backslash before one cannot be kept apart from the escape.
    const cell = line.replaceAll('\\|', '\\¦').replaceAll('|', '\\|');
    return `${fence}${pad}${cell}${pad}${fence}`;
}
// What no Markdown parser and none of GitHub's own filters (mentions, references, commits, addresses) makes anything of.
const harmless = /^[('"]?(?:(?![0-9a-f]{7,}$|[a-z]+[A-Z])[A-Za-z]+(?:['’-][A-Za-z]+)*|\d{1,6}(?:\.\d{1,3})?|–|=)[)'"]?[.,;:?!]?$/;
/** A sentence of ours that quotes hostile text: plain words stay prose, everything else becomes code. */
function prose(sentence, maximum = 300) {
    const parts = [];
    let quoted = [];
    const flush = () => {
        if (quoted.length === 0)
            return;
        const text = quoted.join(' ');
        const tail = /[,;:]$|(?<=[^.])\.$/.exec(text)?.[0] ?? '';
        const bare = tail === '' ? text : text.slice(0, -tail.length);
        parts.push(code(/^`([^`]+)`$/.exec(bare)?.[1] ?? bare) + tail);
        quoted = [];
    };
    for (const word of oneLine(sentence, maximum).split(' ')) {
        if (harmless.test(word)) {
            flush();
            parts.push(word);
        }
        else {
            quoted.push(word);
            if (/[,;]$/.test(word))
                flush();
        }
    }
    flush();
    return parts.join(' ');
}
/** Hostile text within HTML, where Markdown's code does not work: the summary line of a folded section. */
function htmlCode(text) {
    const escaped = oneLine(text, longest).replace(/[^A-Za-z0-9 ./,-]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);
    return `<code>${escaped}</code>`;
}
/** A link whose text is hostile. */
function linked(text, url) {
    return url === undefined ? code(text) : `[${code(text)}](${url})`;
}
/** A folded section; the summary is HTML. */
function details(summary, body, open = false) {
    return `<details${open ? ' open' : ''}>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** A table; cells are Markdown of one line. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
/** `1 problem`, `2 problems`. */
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}


/***/ }),

/***/ 56393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ summaryLines)
/* harmony export */ });
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23781);

/** How many of the files that could not be checked are named. */
const named = 10;
/** The last lines of every run: the verdict, what was checked, what could not be, and why. */
function summaryLines(report, paint, width) {
    const { summary } = report;
    const lines = [...verdictLines(summary, paint, width), ...(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(checkedText(summary), width), ...acceptedLines(summary, width)];
    if (summary.findings.undetermined > 0)
        lines.push(...(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(`${plural(summary.findings.undetermined, 'setting')} could not be decided: only the deployment knows the value.`, width));
    const remarks = countsText(bySeverityOf(report));
    if (remarks !== '')
        lines.push(...(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(`About the input itself: ${remarks}.`, width));
    const broken = report.diagnostics.filter(({ severity }) => severity === 'error');
    if (broken.length > 0)
        lines.push(paint('Could not be checked:', 'bold'));
    for (const { file, span, message } of broken.slice(0, named)) {
        const where = span === undefined ? '' : `:${span.start.line}`;
        const told = message.startsWith(file) ? message : `${file}${where}: ${message}`;
        const [first = '', ...rest] = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(told), width - 4);
        lines.push(`  ${first}`, ...rest.map((line) => `    ${line}`));
    }
    if (broken.length > named)
        lines.push(`  and ${broken.length - named} more`);
    return lines;
}
function verdictLines({ conclusion, bySeverity }, paint, width) {
    const text = countsText(bySeverity) || 'nothing found';
    const words = { pass: 'Passed', fail: 'Failed', error: 'Incomplete' };
    const word = words[conclusion];
    const rest = conclusion === 'error' ? '; not everything could be checked.' : '.';
    const [first = '', ...more] = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(`${word}: ${text}${rest}`, width);
    return [paint(word, 'bold', conclusion === 'pass' ? 'green' : 'red') + first.slice(word.length), ...more];
}
function checkedText({ files, evaluations, resources, checked }) {
    return `Checked ${plural(files, 'template')} in ${plural(evaluations, 'evaluation')}: ${plural(resources, 'resource')}, ${plural(checked, 'setting')}.`;
}
function acceptedLines({ findings }, width) {
    const { suppressed, baselined } = findings;
    const parts = [
        ...(suppressed > 0 ? [`${suppressed} suppressed`] : []),
        ...(baselined > 0 ? [`${baselined} in the baseline`] : []),
    ];
    return parts.length === 0 ? [] : (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(`Accepted and not counted: ${parts.join(', ')}.`, width);
}
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
const severities = ['error', 'warning', 'notice'];
function bySeverityOf({ diagnostics }) {
    const counts = { error: 0, warning: 0, notice: 0 };
    for (const { severity } of diagnostics)
        counts[severity]++;
    return counts;
}
function countsText(counts) {
    return severities
        .filter((severity) => counts[severity] > 0)
        .map((severity) => plural(counts[severity], severity))
        .join(', ');
}


/***/ }),

/***/ 23781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YB: () => (/* binding */ columns),
  C2: () => (/* binding */ painter),
  RK: () => (/* binding */ visible),
  LV: () => (/* binding */ wrap)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point


;// CONCATENATED MODULE: ./build/report/terminal-text.js


/** Paints with escape sequences, or leaves every text as it is. */
function painter(color) {
    return (text, ...styles) => (color && text !== '' ? (0,external_node_util_.styleText)(styles, text, { validateStream: false }) : text);
}
// The runner of GitHub Actions obeys `##[command]` anywhere and `::command::` where a line, or what is wrapped to one, begins.
// Control, direction, zero-width and separator characters, and halves of surrogate pairs: all that a terminal obeys instead of showing.
const terminal_text_hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]|##(?=\[)|(?<=^|\p{Zs}):(?=:)/gu;
/** The text on one line as a reader can see it: what a terminal or a build log would obey is shown as an escape. */
function visible(text) {
    return text.replace(terminal_text_hidden, (match) => (match === '##' ? '#\\u{23}' : escapeOf(match)));
}
function escapeOf(character) {
    const short = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
    return short[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
/** Columns that a visible text takes in a terminal. */
function columns(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    let sum = 0;
    for (const character of text)
        sum += columnsOf(character);
    return sum;
}
function columnsOf(character) {
    if (/\p{M}/u.test(character))
        return 0;
    return eastAsianWidth(character.codePointAt(0) ?? 0);
}
/** The words of a text in lines of at most so many columns; a longer word stands alone. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && columns(line) + 1 + columns(word) > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}


/***/ }),

/***/ 90286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ wholeMessage)
/* harmony export */ });
/** What a finding says, with the reason why it cannot be decided where the message does not give it yet. */
function wholeMessage({ message, reason }) {
    return reason === null || message.includes(reason) ? message : `${message}: ${reason}`;
}


/***/ })

};
