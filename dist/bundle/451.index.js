export const id = 451;
export const ids = [451];
export const modules = {

/***/ 98451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ deployOptions),
/* harmony export */   parameterOverrides: () => (/* binding */ parameterOverrides)
/* harmony export */ });
/* harmony import */ var _document_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45460);
/* harmony import */ var _document_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54365);
/* harmony import */ var _command_line_arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9067);



/** Reads the options of a deployment, from the command line or from the Action's inputs. Throws UsageError. */
async function deployOptions(args) {
    const template = args.given('template');
    if (template === undefined)
        throw new _command_line_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb('template is missing: name the template to deploy');
    return {
        template,
        parameters: args.list('parameters'),
        overrides: await parameterOverrides(args.given('parameter-overrides')),
        ...targetOptions(args),
        deploymentName: args.given('deployment-name'),
        tags: tagsOf(args.given('resource-group-tags')),
        createResourceGroup: args.text('create-resource-group') !== 'false',
        tenantId: args.given('tenant-id'),
        clientId: args.given('client-id'),
        auth: args.text('auth'),
        cloud: args.given('cloud'),
        armEndpoint: args.given('arm-endpoint'),
        authorityHost: args.given('authority-host'),
        wait: args.text('wait') !== 'false',
        timeoutMinutes: Number(args.text('timeout-minutes')),
        onCancel: args.text('on-cancel'),
        onActive: args.text('on-active'),
        failOnUnchecked: args.text('fail-on-unchecked') !== 'false',
        allowUnanalysed: args.list('allow-unanalysed'),
        config: args.given('config'),
        baseline: args.given('baseline'),
        suppressions: args.given('suppressions'),
        profile: args.given('profile'),
        failOn: args.given('fail-on'),
    };
}
function targetOptions(args) {
    return {
        scope: args.text('scope'),
        subscriptionId: args.given('subscription-id'),
        managementGroupId: args.given('management-group-id'),
        resourceGroup: args.given('resource-group'),
        location: args.given('location'),
        mode: args.text('deployment-mode'),
        confirmComplete: args.given('confirm-complete'),
        validationLevel: args.text('validation-level'),
    };
}
/** Parameter values from a JSON or YAML object. */
async function parameterOverrides(text) {
    if (text === undefined)
        return {};
    const { value, diagnostics } = (0,_document_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocument */ .u)('parameter-overrides', text);
    if ((0,_document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) && !diagnostics.some(({ severity }) => severity === 'error'))
        return value;
    const { parse } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    try {
        const parsed = parse(text, { maxAliasCount: 100 });
        if ((0,_document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(parsed))
            return parsed;
    }
    catch {
        // No word of the text is repeated: it may hold secrets.
    }
    throw new _command_line_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb('parameter-overrides must be an object of parameter values, as JSON or YAML');
}
/** Tags from a JSON object or `key=value` lines. */
function tagsOf(text) {
    if (text === undefined)
        return {};
    const { value } = /^\s*\{/.test(text) ? (0,_document_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocument */ .u)('resource-group-tags', text) : { value: undefined };
    const pairs = (0,_document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value)
        ? Object.entries(value)
        : text
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map(pairOf);
    const tags = Object.create(null);
    for (const [name, tag] of pairs) {
        if (typeof tag !== 'string' || name === '')
            throw new _command_line_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb('resource-group-tags must be a JSON object of texts, or key=value lines');
        tags[name] = tag;
    }
    return tags;
}
function pairOf(line) {
    const at = line.indexOf('=');
    return at < 0 ? [line.trim(), undefined] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
}


/***/ })

};
