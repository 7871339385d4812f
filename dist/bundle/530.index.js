export const id = 530;
export const ids = [530,451];
export const modules = {

/***/ 63727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IG: () => (/* binding */ missedMethods),
/* harmony export */   Jj: () => (/* binding */ SignInError),
/* harmony export */   jN: () => (/* binding */ chooseMethod)
/* harmony export */ });
/** Signing in failed, or cannot be tried; the message says what to do. */
class SignInError extends Error {
}
const permission = 'GitHub gives this job no identity token: add `permissions: id-token: write` to the job (pull requests from forks never get one)';
const identity = 'client-id and tenant-id say who signs in: give both';
function oidc({ tenantId, clientId }, env) {
    if (tenantId === undefined || clientId === undefined)
        return identity;
    const [url, token] = [env['ACTIONS_ID_TOKEN_REQUEST_URL'], env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']];
    return url && token ? { kind: 'oidc', tenantId, clientId, url, token } : permission;
}
function fromEnvironment(signIn, env) {
    const tenantId = signIn.tenantId ?? env['AZURE_TENANT_ID'];
    const clientId = signIn.clientId ?? env['AZURE_CLIENT_ID'];
    const [file, secret, certificate] = [
        env['AZURE_FEDERATED_TOKEN_FILE'],
        env['AZURE_CLIENT_SECRET'],
        env['AZURE_CLIENT_CERTIFICATE_PATH'],
    ];
    if (!file && !secret && !certificate) {
        return 'the environment holds no AZURE_FEDERATED_TOKEN_FILE, AZURE_CLIENT_SECRET or AZURE_CLIENT_CERTIFICATE_PATH';
    }
    if (!tenantId || !clientId)
        return `${identity}, or set AZURE_TENANT_ID and AZURE_CLIENT_ID`;
    if (file)
        return { kind: 'token-file', tenantId, clientId, file };
    if (secret)
        return { kind: 'secret', tenantId, clientId, secret };
    return { kind: 'certificate', tenantId, clientId, file: certificate ?? '' };
}
/**
 * How to sign in. `auto` takes GitHub's identity token, then a federated token file, then a secret or certificate of the
 * environment, then the Azure CLI; a managed identity is never probed. Throws SignInError where the one asked for is not to be had.
 */
function chooseMethod(signIn, env) {
    const found = attempt(signIn, env);
    if (typeof found === 'string')
        throw new SignInError(found);
    return found;
}
function attempt(signIn, env) {
    switch (signIn.auth) {
        case 'oidc':
            return oidc(signIn, env);
        case 'env':
            return fromEnvironment(signIn, env);
        case 'cli':
            return { kind: 'cli', tenantId: signIn.tenantId };
        case 'managed-identity':
            return { kind: 'managed-identity', clientId: signIn.clientId };
        case 'auto': {
            const byToken = oidc(signIn, env);
            if (typeof byToken !== 'string')
                return byToken;
            const byEnvironment = fromEnvironment(signIn, env);
            return typeof byEnvironment === 'string' ? { kind: 'cli', tenantId: signIn.tenantId } : byEnvironment;
        }
    }
}
/** A failed sign-in by the Azure CLI under `auto` says what else was missing. */
function missedMethods(signIn, env) {
    return signIn.auth === 'auto'
        ? [oidc(signIn, env), fromEnvironment(signIn, env)].filter((each) => typeof each === 'string').join('; ')
        : '';
}


/***/ }),

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


/***/ }),

/***/ 86770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ deploymentText)
/* harmony export */ });
/* harmony import */ var _command_line_harmless_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65154);

function causeLines({ code, message, resource, advice, file, line }) {
    const place = file === undefined ? '' : ` (${file}${line === undefined ? '' : `:${line}`})`;
    const about = resource === undefined ? '' : `${resource}: `;
    return [`  ${`${about}${code}: ${message}`.replace(/\s+/g, ' ')}${place}`, ...(advice === undefined ? [] : [`    ${advice}`])];
}
/** How to go on with a deployment that still runs. */
function nextSteps({ state, deploymentId, deploymentName }) {
    const [, subscription, group] = /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\//i.exec(deploymentId) ?? [];
    if (state !== 'running' || subscription === undefined || group === undefined)
        return [];
    const which = `--subscription ${subscription} --resource-group ${decodeURIComponent(group)} --name ${deploymentName}`;
    return [
        `To follow it: az deployment group wait --created ${which}, or run the job again: it follows what it finds running`,
        `To cancel it: az deployment group cancel ${which}`,
    ];
}
/** What became of a deployment, for people: the last lines of a log. */
function deploymentText(outcome) {
    const { message, refusals, causes, correlationId, portalUrl, duration, secureOutputs, state, deploymentId } = outcome;
    const lines = [
        ...(refusals.length > 0 ? ['Not deployed:', ...refusals.map((each) => `  ${each}`)] : []),
        `${message}${duration > 0 ? ` (${duration} s)` : ''}`,
        ...causes.flatMap(causeLines),
        ...nextSteps(outcome),
        ...(secureOutputs.length > 0 ? [`Secure outputs are not shown: ${secureOutputs.join(', ')}`] : []),
        ...(state === 'skipped' ? [] : [`Deployment: ${deploymentId}`]),
        ...(correlationId === undefined ? [] : [`Correlation id: ${correlationId}`]),
        ...(portalUrl === undefined ? [] : [`Portal: ${portalUrl}`]),
    ];
    return `${(0,_command_line_harmless_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessLines */ .v)(lines.join('\n'))}\n`;
}


/***/ }),

/***/ 42353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ deploy)
});

// EXTERNAL MODULE: ./build/azure/sign-in.js
var sign_in = __webpack_require__(63727);
// EXTERNAL MODULE: ./build/document/case.js
var document_case = __webpack_require__(31270);
// EXTERNAL MODULE: ./build/expression/json-text.js
var json_text = __webpack_require__(46869);
// EXTERNAL MODULE: ./build/expression/value.js
var expression_value = __webpack_require__(45854);
;// CONCATENATED MODULE: ./build/deploy/parameters.js



const member = (value, name) => {
    if (!(0,expression_value/* isObject */.Gv)(value))
        return undefined;
    const object = value;
    const key = Object.hasOwn(object, name) ? name : Object.keys(object).find((each) => (0,document_case/* upperCase */.l)(each) === (0,document_case/* upperCase */.l)(name));
    return key === undefined ? undefined : object[key];
};
function entryOf(parameter) {
    for (const name of ['value', 'reference', 'expression']) {
        const value = member(parameter, name);
        if (value !== undefined)
            return { [name]: value };
    }
    return undefined;
}
/** Whether the template declares a parameter as secure; `$ref` leads to its definitions. */
function isSecure(template, name) {
    let declared = member(member(template, 'parameters'), name);
    for (let steps = 0; steps < 32; steps++) {
        const reference = member(declared, '$ref');
        if (typeof reference !== 'string')
            break;
        declared = member(member(template, 'definitions'), reference.replace(/^#\/definitions\//i, ''));
    }
    const type = member(declared, 'type');
    return typeof type === 'string' && /^secure/i.test(type);
}
/**
 * All texts in a value that must not be shown, as they are and as JSON writes them; a log is masked line by line. Shorter ones than
 * three letters would mask everything.
 */
function secretsIn(value) {
    if (typeof value === 'string') {
        const lines = [value, ...value.split(/\r?\n/)].map((line) => line.trim()).filter((line) => line.length > 2);
        return [...new Set(lines.flatMap((line) => [line, JSON.stringify(line).slice(1, -1)]))];
    }
    if ((0,expression_value/* isArray */.cy)(value))
        return value.flatMap(secretsIn);
    if ((0,expression_value/* isObject */.Gv)(value))
        return Object.values(value).flatMap(secretsIn);
    return typeof value === 'number' || typeof value === 'bigint' ? secretsIn(String(value)) : [];
}
/** Merges parameters files and overrides: of two values for one parameter the later counts, and overrides win. */
function mergeParameters(template, files, overrides) {
    const merged = new Map();
    for (const { value } of files) {
        const parameters = member(value, 'parameters');
        if (!(0,expression_value/* isObject */.Gv)(parameters))
            continue;
        for (const [name, parameter] of Object.entries(parameters)) {
            const entry = entryOf(parameter);
            if (entry !== undefined)
                merged.set((0,document_case/* upperCase */.l)(name), { name, entry });
        }
    }
    for (const [name, value] of Object.entries(overrides))
        merged.set((0,document_case/* upperCase */.l)(name), { name, entry: { value } });
    const entries = [...merged.values()];
    const secure = entries.filter(({ name }) => isSecure(template.value, name));
    const shown = entries.map((each) => secure.includes(each) && 'value' in each.entry ? { ...each, entry: { secure: true } } : each);
    const print = (list) => `{${list.map(({ name, entry }) => `${JSON.stringify(name)}:${(0,json_text/* printJson */.Q)(entry)}`).join(',')}}`;
    return {
        text: print(entries),
        digestible: print([...shown].sort((a, b) => ((0,document_case/* upperCase */.l)(a.name) < (0,document_case/* upperCase */.l)(b.name) ? -1 : 1))),
        secrets: [...new Set(secure.flatMap(({ entry }) => ('value' in entry ? secretsIn(entry['value']) : [])))],
        given: new Set(merged.keys()),
    };
}

;// CONCATENATED MODULE: ./build/deploy/advice.js
// Code of the error, in lower case, to what the user does about it. From Azure's documentation of common deployment errors.
const advice = {
    linkedauthorizationfailed: 'the deploying identity also needs rights on a linked resource: assign it the role that the message names',
    subscriptionnotfound: 'check subscription-id, tenant-id and cloud: this identity does not see the subscription',
    invalidauthenticationtokentenant: 'tenant-id is not the tenant of the subscription',
    invalidresourcegrouplocation: 'the group lives elsewhere: leave location out, or choose another name; resources keep their own location',
    resourcegroupnotfound: 'check resource-group and subscription-id, or let create-resource-group create it',
    resourcegroupbeingdeleted: 'the group is being deleted: run again when it is gone',
    deploymentactive: 'another run holds this name: use on-active: wait, or another deployment-name',
    deploymentactiveanduneditable: 'another run holds this name: use on-active: wait, or another deployment-name',
    invaliddeploymentlocation: 'this deployment name was used in another region: choose another deployment-name, or that location',
    deploymentquotaexceeded: 'the history is full (800): the identity needs Microsoft.Resources/deployments/delete, and a delete lock on the group hinders the clean-up',
    invalidtemplate: 'correct the template at the place shown',
    invalidtemplatecirculardependency: 'remove one of the dependsOn that form the circle',
    parentresourcenotfound: 'the child needs its parent: add dependsOn, or correct its name',
    resourcenotfound: 'the resource is not there yet: add dependsOn, or correct its name',
    requestdisallowedbypolicy: 'a policy of your organisation refuses it: change the property that it names, or ask for an exemption',
    missingsubscriptionregistration: 'register the resource provider once: az provider register --namespace <namespace>',
    noregisteredproviderfound: 'this API version or region is not offered: change apiVersion or location',
    missingregistrationforlocation: 'this resource type is not offered in that region: change location',
    invalidsubscriptionregistrationstate: 'the resource provider is still being registered: run again in some minutes',
    skunotavailable: 'this size is not offered in that region to this subscription: change the size or location',
    operationnotallowed: 'most often a quota: ask for more, or use less',
    quotaexceeded: 'ask for more quota, or use less',
    resourcequotaexceeded: 'ask for more quota, or use less',
    allocationfailed: 'the region has no capacity for it now: run again later, or change the size or location',
    regiondoesnotallowprovisioning: 'the region takes no new resources of this kind: change location',
    storageaccountalreadytaken: 'the name is taken by somebody in the world: choose another',
    vaultalreadyexists: 'the name is taken, perhaps by a deleted vault that is kept: choose another, or purge or recover it',
    dnsrecordinuse: 'the name is taken by somebody in the world: choose another',
    propertychangenotallowed: 'the property cannot be changed on an existing resource: create it anew',
    anotheroperationinprogress: 'something else works on this resource: run again when it is done',
    retryableerrorduetoanotheroperation: 'something else works on this resource: run again when it is done',
    jobsizeexceeded: 'the template is too large for one deployment (4 MB): split it',
    deploymentjobsizeexceeded: 'the template is too large for one deployment (4 MB): split it',
    deploymentfailedcleanup: 'mode complete could not delete what the template does not declare',
    scopelocked: 'a lock forbids the change: remove it, or deploy elsewhere',
    toomanyrequests: 'Azure limits the rate of requests: run again later',
    subscriptionrequeststhrottled: 'Azure limits the rate of requests: run again later',
    keyvaultparameterreferencenotfound: 'check the vault id and the secret name of the parameter',
    keyvaultparameterreferenceauthorizationfailed: 'the vault must allow template deployment, and the identity Microsoft.KeyVault/vaults/deploy/action',
};
/** What to do about an error; undefined where the code is not known. */
function adviceOn({ code, message }) {
    if (code.toLowerCase() === 'authorizationfailed')
        return authorization(message);
    return Object.hasOwn(advice, code.toLowerCase()) ? advice[code.toLowerCase()] : undefined;
}
function authorization(message) {
    const [, action = 'the action', scope = 'the scope'] = /action '([^']+)' over scope '([^']+)'/.exec(message) ?? [];
    const hint = /resourcegroups\/write$/i.test(action) ? ', or create the group beforehand' : '';
    return `assign the deploying identity a role with ${action} on ${scope}${hint}; a new assignment takes some minutes`;
}
/** What to do about a failed sign-in, by Microsoft Entra's code in its message. */
function adviceOnSignIn(message) {
    if (/AADSTS(700213|70021|7002138)\b/.test(message)) {
        return 'add a federated credential for this subject to the application: a job with `environment: E` has the subject repo:<owner>/<repository>:environment:E, any other repo:<owner>/<repository>:ref:refs/heads/<branch>; letters count, and newer repositories have ids in it (repo:<owner>@<id>/<repository>@<id>:…)';
    }
    if (/AADSTS700024\b/.test(message))
        return 'the assertion expired: give client-id and tenant-id instead of signing in before';
    if (/AADSTS7000215|AADSTS7000222/.test(message))
        return 'the client secret is wrong or expired: prefer GitHub OIDC, which needs none';
    if (/AADSTS90002|AADSTS900023/.test(message))
        return 'check tenant-id and cloud';
    if (message.includes('AADSTS700016'))
        return 'check client-id and tenant-id: the tenant does not know this application';
    return undefined;
}

;// CONCATENATED MODULE: ./build/deploy/plan.js
const seconds = (count) => count * 1000;
const minutes = (count) => count * 60_000;
/** Goes on: with changes, with a next request, with lines to tell. */
function go(progress, changes, effect, lines = []) {
    return { progress: { ...progress, troubles: 0, troubledSince: undefined, renewals: 0, ...changes }, effect, lines };
}
/** Ends. */
function end(progress, ending, lines = []) {
    return { progress: { ...progress, phase: 'over', ending }, effect: undefined, lines };
}

;// CONCATENATED MODULE: ./build/deploy/azure-error.js
const maximumDepth = 20;
/** The fields of an object with lower-case names: some providers capitalise them. */
function fieldsOf(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return undefined;
    const fields = Object.create(null);
    for (const [name, field] of Object.entries(value))
        fields[name.toLowerCase()] ??= field;
    return fields;
}
const azure_error_text = (value) => (typeof value === 'string' ? value.trim() : '');
/** JSON that stands in a string, as many providers put it into `message`. */
function unpacked(value) {
    if (typeof value !== 'string' || !/^\s*[[{]/.test(value))
        return value;
    try {
        return JSON.parse(value);
    }
    catch {
        return value;
    }
}
/** Reads an error body: `{error}`, `{code, message}`, capitalised ones, JSON within a message, or plain text. */
function readError(body, depth = 0) {
    const value = unpacked(body);
    if (depth > maximumDepth || value === undefined || value === null || value === '')
        return undefined;
    if (typeof value === 'string')
        return { code: '', message: value.trim(), details: [], info: [] };
    if (Array.isArray(value)) {
        const details = value.map((each) => readError(each, depth + 1)).filter((each) => each !== undefined);
        return details.length === 0 ? undefined : { code: '', message: '', details, info: [] };
    }
    const fields = fieldsOf(value);
    if (fields === undefined)
        return undefined;
    return fields['error'] === undefined || fields['error'] === null
        ? readFields(fields, depth)
        : readError(fields['error'], depth + 1);
}
function readFields(fields, depth) {
    const inner = unpacked(fields['message']);
    const nested = inner === fields['message'] ? undefined : readError(inner, depth + 1);
    const parts = [...(Array.isArray(fields['details']) ? fields['details'] : []), fields['innererror']];
    const details = [nested, ...parts.map((part) => readError(part, depth + 1))].filter((each) => each !== undefined);
    const [code, message, target] = [
        azure_error_text(fields['code']),
        nested === undefined ? azure_error_text(fields['message']) : '',
        azure_error_text(fields['target']),
    ];
    if (code === '' && message === '' && details.length === 0)
        return undefined;
    return { code, message, ...(target === '' ? {} : { target }), details, info: readInfo(fields['additionalinfo']) };
}
function readInfo(value) {
    if (!Array.isArray(value))
        return [];
    return value.flatMap((each) => {
        const fields = fieldsOf(each);
        const info = fields?.['info'];
        return typeof info === 'object' && info !== null ? [{ type: azure_error_text(fields?.['type']), info: info }] : [];
    });
}

;// CONCATENATED MODULE: ./build/deploy/root-cause.js


// They only say that something below failed.
const wrappers = new Set([
    'deploymentfailed',
    'resourcedeploymentfailure',
    'invalidtemplatedeployment',
    'preflightvalidationcheckfailed',
    'multipleerrorsoccurred',
    'conflict',
    'badrequest',
    'notfound',
    'forbidden',
    '',
]);
const consequences = new Set(['canceled', 'operationpreempted', 'deploymentpreempted', 'dependencyfailed']);
function leavesOf(error) {
    const below = error.details.flatMap(leavesOf);
    if (below.length > 0 && (wrappers.has(error.code.toLowerCase()) || error.message === ''))
        return below;
    // Where the details only repeat the code, they tell more than their parent.
    return below.some(({ code }) => code === error.code) ? below : [error];
}
/** Where in the template: Azure says `properties.template.resources[0]`, or nothing. */
function templatePathOf(error) {
    for (const { type, info } of error.info) {
        const path = type === 'TemplateViolation' ? info['path'] : undefined;
        if (typeof path === 'string' && path !== '')
            return path.replace(/^properties\.template\.?/, '');
    }
    return error.details.map(templatePathOf).find((path) => path !== undefined);
}
function policyOf(error) {
    const names = error.info
        .filter(({ type }) => type === 'PolicyViolation')
        .map(({ info }) => info['policyDefinitionDisplayName'] ?? info['policyDefinitionName'])
        .filter((name) => typeof name === 'string');
    return names.length === 0 ? undefined : `policy ${names.map((name) => `"${name}"`).join(', ')}`;
}
function causeOf(error, resource, templatePath) {
    const [advice, policy, path] = [adviceOn(error), policyOf(error), templatePathOf(error) ?? templatePath];
    const help = [policy, advice].filter((part) => part !== undefined).join('; ');
    return {
        code: error.code === '' ? 'Unknown' : error.code,
        message: error.message === '' ? 'Azure gave no message' : error.message,
        ...(resource === undefined ? {} : { resource }),
        ...(help === '' ? {} : { advice: help }),
        ...(path === undefined ? {} : { templatePath: path }),
    };
}
/** The same failure told with other ids and times is one failure. */
function key({ code, message }) {
    const same = message.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, '').replace(/\d{4}-\d\d-\d\dT[\d:.]+Z?/g, '');
    return `${code}\n${same}`;
}
function sorted(causes) {
    const last = (cause) => (consequences.has(cause.code.toLowerCase()) ? 1 : 0);
    return [...causes].sort((a, b) => last(a) - last(b));
}
/** A nested deployment only repeats what its own operations tell. */
function rank({ type }) {
    return type.toLowerCase() === 'microsoft.resources/deployments' ? 1 : 0;
}
/** The causes that an error body and the failed operations tell, the first one first; wrappers and repetitions are left out. */
function rootCauses(body, operations = []) {
    const error = readError(body);
    const fromOperations = [...operations]
        .sort((a, b) => rank(a) - rank(b) || (a.timestamp < b.timestamp ? -1 : a.timestamp > b.timestamp ? 1 : 0))
        .flatMap(({ type, name, statusMessage, statusCode }) => {
        const told = readError(statusMessage) ?? { code: statusCode, message: '', details: [], info: [] };
        return leavesOf(told).map((leaf) => causeOf(leaf, `${type} ${name}`, templatePathOf(told)));
    });
    const fromBody = error === undefined ? [] : leavesOf(error).map((leaf) => causeOf(leaf, leaf.target, templatePathOf(error)));
    const seen = new Set();
    return sorted([...fromOperations, ...fromBody]).filter((cause, index, all) => {
        // The deployment's own words say nothing where an operation speaks.
        if (index > 0 && all.length > 1 && wrappers.has(cause.code.toLowerCase()))
            return false;
        const before = seen.has(key(cause));
        seen.add(key(cause));
        return !before;
    });
}

;// CONCATENATED MODULE: ./build/deploy/failure.js



/** The members of a JSON object; none of anything else. */
function failure_readFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
/** Why an answer is no success. */
function causesOf(answer) {
    if (answer.failure !== undefined) {
        const { kind, message } = answer.failure;
        const advice = kind === 'sign-in' ? adviceOnSignIn(message) : undefined;
        return [{ code: kind === 'sign-in' ? 'SignInFailed' : 'NoAnswer', message, ...(advice === undefined ? {} : { advice }) }];
    }
    const causes = rootCauses(answer.body);
    return causes.length > 0 ? causes : [{ code: `HTTP ${answer.status}`, message: 'Azure gave no reason' }];
}
/** Ends with the reasons of an answer, before anything was deployed. */
function fail({ progress, answer }, message) {
    const changes = answer.correlationId === undefined ? {} : { correlationId: answer.correlationId };
    return end({ ...progress, ...changes }, { state: 'failed', message, causes: causesOf(answer), ok: false });
}

;// CONCATENATED MODULE: ./build/deploy/follow.js



const grace = seconds(120);
const maxNested = 50;
/** Azure gives no interval for deployments: short ones are seen soon, long ones cost few requests. */
function interval({ progress, answer }) {
    return answer.retryAfter === undefined
        ? ([seconds(5), seconds(15)][progress.reads] ?? seconds(30))
        : Math.max(answer.retryAfter, 100);
}
/** Follows a deployment that Azure has. */
function startFollowing(turn) {
    const { plan, progress, now } = turn;
    const { id, properties } = identify(turn);
    const started = { ...progress, id, properties, active: true, followedSince: now, reads: 0, ...correlation(turn) };
    const lines = [`Deployment ${plan.name} ${progress.adopted ? 'is running' : 'submitted'}`];
    if (!plan.waits) {
        return end(started, { state: 'running', message: 'The deployment runs on; it is not waited for', causes: [], ok: true }, lines);
    }
    const first = progress.adopted ? 0 : interval({ ...turn, progress: started });
    return go(started, { phase: 'follow' }, { call: 'read', after: first }, lines);
}
function identify({ progress, answer }) {
    const body = failure_readFields(answer.body);
    const { id, properties } = body;
    return { id: typeof id === 'string' && id.startsWith('/') ? id : progress.id, properties: failure_readFields(properties) };
}
function correlation({ answer, progress }) {
    const told = failure_readFields(failure_readFields(answer.body)['properties'])['correlationId'];
    return { correlationId: typeof told === 'string' ? told : (progress.correlationId ?? answer.correlationId) };
}
/** The deployment was read: then its operations are, also once it is over. */
function onRead(turn) {
    const { progress, answer, now } = turn;
    if (answer.status === 404 && now - progress.submittedAt < grace) {
        return { progress: { ...progress, reads: progress.reads + 1 }, effect: { call: 'read', after: interval(turn) }, lines: [] };
    }
    if (answer.status !== 200)
        return lost(turn);
    const read = { ...progress, ...correlation(turn), properties: identify(turn).properties, reads: progress.reads + 1 };
    return go(read, { phase: 'operations' }, { call: 'operations', at: read.id });
}
/** What became of it is not known; it may well run on. */
function lost({ progress, answer }) {
    const message = 'The deployment cannot be read any more; it may still be running';
    return end(progress, { state: 'running', message, causes: causesOf(answer), ok: false });
}
/** Its operations were read: a line for each that changed; then the end, or a rest. */
function onOperations(turn) {
    const { plan, progress, answer, now } = turn;
    const { seen, lines, failed, nested } = changes(progress, answer.status === 200 ? answer.body : undefined);
    const known = { ...progress, seen, failed, nested };
    const state = stateOf(progress);
    if (state === 'succeeded')
        return end(known, { state: 'succeeded', message: `Deployment ${plan.name} succeeded`, causes: [], ok: true }, lines);
    if (state === 'canceled' || state === 'cancelled') {
        const message = `Deployment ${plan.name} was cancelled in Azure; what it had created stays`;
        return end(known, { state: 'canceled', message, causes: [], ok: false }, lines);
    }
    if (state === 'failed')
        return collect({ ...turn, progress: known }, lines);
    const left = plan.timeout - (now - progress.followedSince);
    if (left <= 0)
        return end(known, { state: 'running', message: `Deployment ${plan.name} is still running; the wait ended`, causes: [], ok: false }, lines);
    const after = Math.min(interval(turn), left);
    return go(known, { phase: 'follow' }, { call: 'read', after }, lines);
}
function stateOf({ properties }) {
    const state = properties['provisioningState'];
    return typeof state === 'string' ? state.toLowerCase() : '';
}
function changes(progress, body) {
    const value = failure_readFields(body)['value'];
    const records = Array.isArray(value) ? value : [];
    const seen = new Map(progress.seen);
    const lines = [];
    const failed = [];
    const nested = [];
    for (const record of records) {
        const { key, state, type, name, id, timestamp, statusMessage, statusCode } = readOperation(record);
        if (id === '')
            continue;
        if (seen.get(key) !== state)
            lines.push(`${state.padEnd(9)} ${type} ${name}`);
        seen.set(key, state);
        if (state.toLowerCase() !== 'failed')
            continue;
        if (type.toLowerCase() === 'microsoft.resources/deployments')
            nested.push(id);
        failed.push({ type, name, timestamp, statusMessage, statusCode });
    }
    return { seen, lines, failed, nested };
}
function readOperation(record) {
    const properties = failure_readFields(failure_readFields(record)['properties']);
    const target = failure_readFields(properties['targetResource']);
    const text = (value) => (typeof value === 'string' ? value : '');
    return {
        key: text(failure_readFields(record)['id']) || text(failure_readFields(record)['operationId']),
        state: text(properties['provisioningState']),
        id: text(target['id']),
        type: text(target['resourceType']),
        name: nameOf(text(target['id'])) || text(target['resourceName']),
        timestamp: text(properties['timestamp']),
        statusMessage: properties['statusMessage'],
        statusCode: text(properties['statusCode']),
    };
}
/** The full name of a resource, `parent/child`, from its id. */
function nameOf(id) {
    const [, ...parts] = (id.split(/\/providers\//i).at(-1) ?? '').split('/');
    return parts.filter((_, index) => index % 2 === 1).join('/');
}
/** It failed: the operations of nested deployments that failed tell more. */
function collect(turn, lines) {
    const { plan, progress } = turn;
    const [next, ...rest] = progress.nested.filter((id) => !progress.visited.includes(id.toLowerCase()));
    if (next !== undefined && progress.visited.length < maxNested) {
        const visited = [...progress.visited, next.toLowerCase()];
        return go(progress, { phase: 'causes', nested: rest, visited }, { call: 'operations', at: next }, lines);
    }
    const causes = rootCauses({ error: progress.properties['error'] }, progress.failed);
    return end(progress, { state: 'failed', message: `Deployment ${plan.name} failed`, causes, ok: false }, lines);
}
/** The operations of a nested deployment that failed. */
function onNested(turn) {
    const { progress, answer } = turn;
    const found = changes(progress, answer.status === 200 ? answer.body : undefined);
    const nested = [...progress.nested, ...found.nested];
    return collect({ ...turn, progress: { ...progress, seen: found.seen, failed: [...progress.failed, ...found.failed], nested } }, found.lines);
}

;// CONCATENATED MODULE: ./build/deploy/submit.js



// A deployment that Azure accepted may stay invisible for a while.
const submit_grace = seconds(120);
const maxSubmissions = 4;
/** Tags by which a deployment is known again; they stand on the deployment, not on resources. */
function markerTags({ run, content }) {
    return { 'armored-transit-run': run, 'armored-transit-content': content };
}
function tagsOf(body) {
    return failure_readFields(failure_readFields(body)['tags']);
}
/** Whether a deployment carries what we would deploy. Other secure values leave the digest as it is: then only an attempt of the same run is known to be alike. */
function isAlike({ content, run, hasSecrets }, tags) {
    const told = tags['armored-transit-run'];
    const sameRun = typeof told === 'string' && told.split('/')[0] === run.split('/')[0];
    return tags['armored-transit-content'] === content && (!hasSecrets || sameRun);
}
function isActive(body) {
    const state = failure_readFields(failure_readFields(body)['properties'])['provisioningState'];
    return typeof state === 'string' && !['succeeded', 'failed', 'canceled', 'cancelled'].includes(state.toLowerCase());
}
/** Deployments of the scope: one that runs with the same content is ours, left by a run that was killed. */
function onList({ plan, progress, answer }) {
    const value = answer.status === 200 ? failure_readFields(answer.body)['value'] : [];
    const all = Array.isArray(value) ? value : [];
    const same = all.find((each) => isActive(each) && isAlike(plan, tagsOf(each)));
    if (same === undefined || plan.onActive !== 'adopt')
        return go(progress, { phase: 'validate' }, { call: 'validate' });
    const id = failure_readFields(same)['id'];
    const changes = { phase: 'look', adopted: true, active: true, id: typeof id === 'string' ? id : plan.id };
    return go(progress, changes, { call: 'read' }, ['Another run already deploys the same content: following it']);
}
/** The answer to the validation; 400 is a normal answer, and so is 200 with an error in it. */
function onValidated(turn) {
    const { plan, progress, answer, now } = turn;
    if (answer.status === 202 && answer.location !== undefined) {
        const since = progress.validatedSince ?? now;
        if (now - since > Math.min(plan.timeout, minutes(30)))
            return fail(turn, 'Azure did not finish the validation in time');
        const after = Math.max(answer.retryAfter ?? seconds(5), 100);
        return { progress: { ...progress, validatedSince: since }, effect: { call: 'ask', at: answer.location, after }, lines: [] };
    }
    const body = failure_readFields(answer.body);
    const refused = answer.status !== 200 && answer.status !== 201 && answer.status !== 204;
    if (refused || failure_readFields(body['error'])['code'] !== undefined)
        return fail(turn, 'Azure does not take the template');
    return go(progress, { phase: 'submit' }, { call: 'submit' }, ['Azure validated the template']);
}
/** The answer to the submission. One that is lost is never sent again before Azure was asked whether it has it. */
function onSubmitted(turn) {
    const { plan, progress, answer, now } = turn;
    const submitted = { submissions: progress.submissions + 1, submittedAt: now, active: true };
    if ([200, 201, 202].includes(answer.status))
        return startFollowing({ ...turn, progress: { ...progress, ...submitted } });
    const code = failure_readFields(failure_readFields(answer.body)['error'])['code'];
    if (answer.status === 409 && typeof code === 'string' && code.startsWith('DeploymentActive')) {
        return go(progress, { phase: 'look', ...submitted }, { call: 'read' });
    }
    if (answer.status === 0 || answer.status === 408 || answer.status >= 500) {
        const lines = ['No answer to the submission: asking Azure whether it has the deployment'];
        return go(progress, { phase: 'look', ...submitted }, { call: 'read', after: answer.retryAfter ?? seconds(2) }, lines);
    }
    return fail(turn, `Azure refused the deployment ${plan.name}`);
}
/** Whether Azure has the deployment whose submission was not answered, or whose name is taken. */
function onLooked(turn) {
    const { plan, progress, answer, now } = turn;
    if (answer.status === 404) {
        if (now - progress.submittedAt < submit_grace && progress.troubles < 6) {
            return {
                progress: { ...progress, troubles: progress.troubles + 1 },
                effect: { call: 'read', after: answer.retryAfter ?? seconds(5) },
                lines: [],
            };
        }
        if (progress.submissions < maxSubmissions) {
            return go(progress, { phase: 'submit', active: false }, { call: 'submit' }, ['Azure does not have it: submitting again']);
        }
        return end(progress, {
            state: 'failed',
            message: 'Azure took no submission of the deployment',
            causes: causesOf(answer),
            ok: false,
        });
    }
    if (answer.status !== 200)
        return fail(turn, `The deployment ${plan.name} could not be read`);
    const tags = tagsOf(answer.body);
    const ours = tags['armored-transit-run'] === plan.run && tags['armored-transit-content'] === plan.content;
    if (ours || (isAlike(plan, tags) && plan.onActive === 'adopt')) {
        const line = ours ? 'Azure has the deployment: following it' : 'The same content is being deployed: following it';
        const step = startFollowing({ ...turn, progress: { ...progress, adopted: true } });
        return { ...step, lines: [line, ...step.lines] };
    }
    return occupied(turn);
}
function occupied(turn) {
    const { plan, progress, answer, now } = turn;
    // Azure takes the name again as soon as the other one is over.
    if (!isActive(answer.body)) {
        return go(progress, { phase: 'submit', active: false }, { call: 'submit' });
    }
    const began = failure_readFields(failure_readFields(answer.body)['properties'])['timestamp'];
    const other = `another deployment named ${plan.name} is running${typeof began === 'string' ? ` since ${began}` : ''}`;
    if (plan.onActive !== 'wait') {
        const advice = plan.onActive === 'adopt'
            ? 'it deploys something else: use on-active: wait, or another deployment-name'
            : 'on-active is fail';
        return end({ ...progress, active: false }, { state: 'failed', message: `${other}; ${advice}`, causes: [], ok: false });
    }
    if (now - progress.submittedAt > Math.min(plan.timeout, minutes(360))) {
        return end({ ...progress, active: false }, { state: 'failed', message: `${other}, and did not end in time`, causes: [], ok: false });
    }
    const lines = progress.phase === 'occupied' ? [] : [`${other.charAt(0).toUpperCase()}${other.slice(1)}: waiting until it ends`];
    const changes = { phase: 'occupied', active: false };
    return { progress: { ...progress, ...changes }, effect: { call: 'read', after: answer.retryAfter ?? seconds(15) }, lines };
}

// EXTERNAL MODULE: ./build/files/cached-files.js
var cached_files = __webpack_require__(13238);
// EXTERNAL MODULE: ./build/version.js + 1 modules
var version = __webpack_require__(59307);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./build/azure/clouds.js
const known = new Map(Object.entries({
    AzureCloud: {
        arm: 'https://management.azure.com',
        authority: 'https://login.microsoftonline.com',
        portal: 'https://portal.azure.com',
        audience: 'api://AzureADTokenExchange',
        custom: false,
    },
    AzureUSGovernment: {
        arm: 'https://management.usgovcloudapi.net',
        authority: 'https://login.microsoftonline.us',
        portal: 'https://portal.azure.us',
        audience: 'api://AzureADTokenExchangeUSGov',
        custom: false,
    },
    AzureChinaCloud: {
        arm: 'https://management.chinacloudapi.cn',
        authority: 'https://login.chinacloudapi.cn',
        portal: 'https://portal.azure.cn',
        audience: 'api://AzureADTokenExchangeChina',
        custom: false,
    },
}));
const origin = (url) => URL.canParse(url) && url.startsWith('https://') ? url.replace(/\/+$/, '') : undefined;
/** The cloud that the options name; a sentence where they do not name one. `armEndpoint` alone means `custom`. */
function chooseCloud(name, armEndpoint, authorityHost) {
    const cloud = name ?? (armEndpoint === undefined ? 'AzureCloud' : 'custom');
    if (cloud !== 'custom') {
        const found = known.get(cloud);
        if (found === undefined)
            return `cloud must be one of ${[...known.keys(), 'custom'].join(', ')}, not ${cloud}`;
        if (armEndpoint ?? authorityHost)
            return 'arm-endpoint and authority-host go with cloud custom only';
        return found;
    }
    const arm = origin(armEndpoint ?? '');
    const authority = origin(authorityHost ?? '');
    if (arm === undefined)
        return 'cloud custom needs arm-endpoint, an https address';
    if (authority === undefined)
        return 'cloud custom needs authority-host, an https address';
    return { arm, authority, audience: 'api://AzureADTokenExchange', custom: true };
}

;// CONCATENATED MODULE: ./build/deploy/content.js

/**
 * SHA-256, in hex, of what is checked and sent: the same in a plan and in its deployment. Secure values do not enter:
 * a digest that everybody may read must not let a weak password be guessed.
 */
function contentSha256({ template, parameters, scope, mode }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const part of [template, parameters, scope, mode])
        hash.update(`${Buffer.byteLength(part)}:`).update(part);
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./build/deploy/gate.js
const ranks = { notice: 0, warning: 1, error: 2, never: 3 };
function counts({ verdict, baselined }) {
    return verdict !== 'suppressed' && !baselined;
}
function place(file, line) {
    return line === undefined ? file : `${file}:${line}`;
}
function said({ file, span, message }) {
    return `${place(file, span?.start.line)}: ${message}`;
}
function found({ file, span, ruleId, message }) {
    return `${place(file, span.start.line)}: ${message} (${ruleId})`;
}
/** Opens or stays shut. What could not be evaluated wins over what was found. */
function gate(input) {
    const { report, diagnostics, placeholders } = input;
    const errors = [...report.diagnostics, ...diagnostics].filter(({ severity }) => severity === 'error');
    const broken = [...new Set([...errors, ...placeholders].map(said))];
    const findings = [...insecure(input), ...unchecked(input)];
    if (broken.length === 0 && findings.length === 0)
        return undefined;
    return { code: broken.length > 0 ? 2 : 1, reasons: [...broken, ...findings] };
}
function insecure({ report, failOn }) {
    const bar = ranks[failOn];
    const milder = report.diagnostics.filter(({ severity, code }) => severity !== 'error' && ranks[severity] >= bar && code !== 'template/not-analysed' && code !== 'parameters/placeholder');
    const findings = report.findings.filter((finding) => counts(finding) && ranks[finding.severity] >= bar);
    return [...findings.map(found), ...milder.map(said)];
}
function unchecked({ report, failOn, failOnUnchecked, unanalysed, allowsUnanalysed }) {
    const open = report.findings.filter((finding) => counts(finding) && finding.kind === 'must' && finding.verdict === 'undetermined' && ranks[finding.severity] < ranks[failOn]);
    const undetermined = failOnUnchecked
        ? open.map((finding) => `${found(finding)}: not known before the deployment, see fail-on-unchecked`)
        : [];
    const unseen = unanalysed
        .filter(({ file, type }) => !allowsUnanalysed(file) && !allowsUnanalysed(type))
        .map(({ file, line, type, why }) => `${place(file, line)}: ${type} is not analysed: ${why}; allow-unanalysed lets it through`);
    return [...undetermined, ...unseen];
}

;// CONCATENATED MODULE: ./build/deploy/names.js
const maximum = 64;
/**
 * Name of a deployment: template, run and attempt, or on a command line time and chance; at most 64 characters. The folder is part
 * of it, since one run may deploy several templates of one name into one group.
 */
function defaultDeploymentName({ template, run, now, random }) {
    const time = now.toISOString().replace(/\D/g, '').slice(0, 14);
    const suffix = run === undefined ? `${time}-${random}` : `${run.id}-${run.attempt}`;
    const stem = template
        .replace(/\.jsonc?$/i, '')
        .replace(/[^-\w.()]+/g, '-')
        .slice(-Math.max(1, maximum - suffix.length - 1))
        .replace(/^[-.]+/, '');
    return `${stem === '' ? 'template' : stem}-${suffix}`.slice(0, maximum);
}
/** Why Azure would refuse a deployment's name; undefined where it takes it. */
function wrongDeploymentName(name) {
    if (name.length > maximum)
        return `deployment-name has ${name.length} characters, Azure takes at most ${maximum}`;
    return /^[-\w.()]+$/.test(name) ? undefined : 'deployment-name may hold letters, digits, and - _ . ( ) only';
}
/** Why Azure would refuse a resource group's name; undefined where it takes it. */
function wrongGroupName(name) {
    if (name.length > 90)
        return `resource-group has ${name.length} characters, Azure takes at most 90`;
    if (!/^[-\p{L}\p{N}_.()]+$/u.test(name))
        return 'resource-group may hold letters, digits, and - _ . ( ) only';
    return name.endsWith('.') ? 'resource-group may not end with a full stop' : undefined;
}

;// CONCATENATED MODULE: ./build/azure/deployment.js
// 2025-04-01 is the newest version that all clouds and the recordings know.
const deployment_version = 'api-version=2025-04-01';
/** The id of a deployment, as Azure spells it. */
function deploymentId(scope, name) {
    return `${scopePath(scope)}/providers/Microsoft.Resources/deployments/${encodeURIComponent(name)}`;
}
function scopePath(scope) {
    switch (scope.kind) {
        case 'resourceGroup':
            return `/subscriptions/${encodeURIComponent(scope.subscriptionId)}/resourceGroups/${encodeURIComponent(scope.resourceGroup)}`;
        case 'subscription':
            return `/subscriptions/${encodeURIComponent(scope.subscriptionId)}`;
        case 'managementGroup':
            return `/providers/Microsoft.Management/managementGroups/${encodeURIComponent(scope.managementGroupId)}`;
        case 'tenant':
            return '';
    }
}
/** A template as it stands in a body: its own bytes; one with comments or other leniences as a JSON string, which Azure takes too. */
function embedded(template) {
    try {
        JSON.parse(template);
        return template;
    }
    catch {
        return JSON.stringify(template);
    }
}
/** The body of a deployment, template bytes unchanged. */
function deploymentBody(request, validationLevel) {
    const { template, parameters, mode, location, tags } = request;
    const outer = [...(location === undefined ? [] : [`"location":${JSON.stringify(location)}`]), `"tags":${JSON.stringify(tags)}`];
    const level = validationLevel === undefined ? [] : [`"validationLevel":"${validationLevel}"`];
    const inner = [`"mode":"${mode}"`, ...level, `"parameters":${parameters}`, `"template":${embedded(template)}`];
    return `{${outer.join(',')},"properties":{${inner.join(',')}}}`;
}
function validateDeployment(client, id, body, signal) {
    return client.send('POST', `${id}/validate?${deployment_version}`, body, signal);
}
/** Submits it. An answer that is lost must never lead to a second submission: read the deployment instead. */
function putDeployment(client, id, body, signal) {
    return client.send('PUT', `${id}?${deployment_version}`, body, signal);
}
function getDeployment(client, id, signal) {
    return client.send('GET', `${id}?${deployment_version}`, undefined, signal);
}
function cancelDeployment(client, id, signal) {
    return client.send('POST', `${id}/cancel?${deployment_version}`, undefined, signal);
}
/** The deployments of a scope that are running. */
function listDeployments(client, scope, signal) {
    const filter = encodeURIComponent("provisioningState eq 'Running'");
    const path = `${scopePath(scope)}/providers/Microsoft.Resources/deployments`;
    return client.send('GET', `${path}?$filter=${filter}&${deployment_version}`, undefined, signal);
}
/** All operations of a deployment, as one answer with all `value`s; the first page that is no 200 instead. */
async function listOperations(client, id, signal) {
    // At resource group scope Azure serves them without the provider in the path.
    const start = id.replace(/^(\/subscriptions\/[^/]+\/resourcegroups\/[^/]+)\/providers\/microsoft\.resources(\/deployments\/[^/]+)$/i, '$1$2');
    const operations = [];
    let last = { status: 200, body: undefined };
    let next = `${start}/operations?${deployment_version}`;
    for (let page = 0; next !== undefined && page < 100; page++) {
        last = await client.send('GET', next, undefined, signal);
        if (last.status !== 200)
            return last;
        const { value, nextLink } = (last.body ?? {});
        operations.push(...(value ?? []));
        next = nextLink;
    }
    return { ...last, body: { value: operations } };
}

;// CONCATENATED MODULE: ./build/deploy/target.js


// Azure takes 4 MB of template and as much of parameters.
const maxBytes = 4 * 1024 * 1024;
const schemas = {
    resourceGroup: /\/deploymentTemplate\.json#?$/i,
    subscription: /\/subscriptionDeploymentTemplate\.json#?$/i,
    managementGroup: /\/managementGroupDeploymentTemplate\.json#?$/i,
    tenant: /\/tenantDeploymentTemplate\.json#?$/i,
};
const levels = { provider: undefined, providerNoRbac: 'ProviderNoRbac', template: 'Template' };
/** What is wrong with the options, before anything is sent; sentences. */
function wrongTarget(options, schema, template, parameters) {
    const { scope, resourceGroup, mode, confirmComplete, location, deploymentName } = options;
    const wrong = [scopeProblem(options), wrongDeploymentName(deploymentName)];
    if (scope === 'resourceGroup' && resourceGroup !== undefined)
        wrong.push(wrongGroupName(resourceGroup));
    if (scope !== 'resourceGroup' && location === undefined)
        wrong.push(`scope ${scope} needs location: where Azure keeps the deployment`);
    if (schema !== undefined && !schemas[scope].test(schema))
        wrong.push(`the template's $schema is ${schema}, which is not that of scope ${scope}`);
    if (mode === 'complete') {
        if (scope !== 'resourceGroup')
            wrong.push('deployment-mode complete exists for resource groups only');
        else if (confirmComplete?.toLowerCase() !== resourceGroup?.toLowerCase()) {
            wrong.push('deployment-mode complete deletes what the template does not declare: confirm-complete must be the name of the resource group');
        }
    }
    for (const [what, text] of [
        ['template', template],
        ['parameters', parameters],
    ]) {
        const size = Buffer.byteLength(text);
        if (size > maxBytes)
            wrong.push(`the ${what} has ${size} bytes, Azure takes at most ${maxBytes}`);
    }
    return wrong.filter((each) => each !== undefined);
}
function scopeProblem({ scope, subscriptionId, managementGroupId, resourceGroup }) {
    const needs = (name, value) => value === undefined ? `scope ${scope} needs ${name}` : undefined;
    switch (scope) {
        case 'resourceGroup':
            return needs('resource-group', resourceGroup) ?? needs('subscription-id', subscriptionId);
        case 'subscription':
            return needs('subscription-id', subscriptionId);
        case 'managementGroup':
            return needs('management-group-id', managementGroupId);
        case 'tenant':
            return undefined;
    }
}
/** The target that options name which nothing is wrong with. */
function targetOf(options) {
    const scope = scopeOf(options);
    return {
        scope,
        name: options.deploymentName,
        id: deploymentId(scope, options.deploymentName),
        mode: options.mode === 'complete' ? 'Complete' : 'Incremental',
        validationLevel: levels[options.validationLevel],
    };
}
function scopeOf({ scope, subscriptionId = '', managementGroupId = '', resourceGroup = '' }) {
    switch (scope) {
        case 'resourceGroup':
            return { kind: scope, subscriptionId, resourceGroup };
        case 'subscription':
            return { kind: scope, subscriptionId };
        case 'managementGroup':
            return { kind: scope, managementGroupId };
        case 'tenant':
            return { kind: scope };
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/document/read.js + 5 modules
var read = __webpack_require__(54365);
// EXTERNAL MODULE: ./build/files/walk.js + 1 modules
var walk = __webpack_require__(35819);
// EXTERNAL MODULE: ./build/template/decisions.js
var decisions = __webpack_require__(66032);
// EXTERNAL MODULE: ./build/template/expand-linked.js + 8 modules
var expand_linked = __webpack_require__(50213);
// EXTERNAL MODULE: ./build/template/span-of.js
var span_of = __webpack_require__(68945);
// EXTERNAL MODULE: ./build/command-line/arguments.js
var command_line_arguments = __webpack_require__(9067);
// EXTERNAL MODULE: ./build/discovery/parameters-folder.js
var parameters_folder = __webpack_require__(99426);
;// CONCATENATED MODULE: ./build/commands/deploy/deploy-input.js








/**
 * Reads what is to be deployed: the named parameters files, else the one that lies beside the template. Throws FileError,
 * and UsageError where several lie there.
 */
async function readDeployInput(files, template, parameters) {
    const path = (0,walk/* normalizePath */.Fd)(template);
    const document = (0,read/* readDocument */.u)(path, await files.read(path));
    if (parameters.length > 0) {
        const named = [];
        for (const each of parameters.map(walk/* normalizePath */.Fd))
            named.push((0,read/* readDocument */.u)(each, await files.read(each)));
        return { template: document, parameters: named };
    }
    const beside = (await (0,parameters_folder/* parametersFolder */.T)(files, external_node_path_.posix.dirname(path), [document.path]).filesOf(document)) ?? [];
    if (beside.length > 1) {
        const paths = beside.map((each) => each.path).join(', ');
        throw new command_line_arguments/* UsageError */.eb(`several parameters files lie beside ${path} (${paths}): say with parameters which of them to deploy`);
    }
    return { template: document, parameters: beside };
}
/** What the input deploys, evaluated whole so that its diagnostics are complete, with what could not be looked into. */
async function expandInput(files, { template, parameters }, overrides, context) {
    const deployment = await (0,expand_linked/* expandLinked */.W)(files, template, { parameters, overrides, context, closed: true });
    evaluateAll(deployment);
    const unanalysed = deployment.notAnalysed.map(({ address, type, why }) => ({
        file: address.document.path,
        line: (0,span_of/* spanOf */.e)(address).start.line,
        type,
        why,
    }));
    return { deployment, unanalysed };
}
/** Azure refuses what fails anywhere, also where no rule looks. */
function evaluateAll(deployment) {
    for (const resource of deployment.resources) {
        if (resource.condition(decisions/* asGiven */.O).value === false)
            continue;
        for (const member of resource.members())
            resource.at([member], decisions/* asGiven */.O);
    }
    deployment.validate();
}

// EXTERNAL MODULE: ./build/commands/lint/lint.js + 29 modules
var lint = __webpack_require__(18182);
// EXTERNAL MODULE: ./build/discovery/placeholders.js
var placeholders = __webpack_require__(37279);
// EXTERNAL MODULE: ./build/discovery/recognise.js
var recognise = __webpack_require__(45916);
;// CONCATENATED MODULE: ./build/commands/deploy/prepare.js












/** Checks exactly what would be deployed. Sends nothing. */
async function checkDeploy(files, prepared) {
    const { options, input, parameters, target, cloud } = prepared;
    const context = contextOf(options, target.name);
    const checked = await (0,lint/* lint */.u)({ files }, lintOptions(options, input, context));
    const { deployment, unanalysed } = await expandInput(files, input, options.overrides, context);
    const named = { ...options, deploymentName: target.name };
    const wrong = [...wrongTarget(named, (0,recognise/* schemaOf */.pP)(input.template), input.template.text, parameters.text)];
    if (typeof cloud === 'string')
        wrong.push(cloud);
    const opened = gate({
        report: checked.report,
        diagnostics: deployment.diagnostics,
        failOn: checked.failOn,
        failOnUnchecked: options.failOnUnchecked,
        unanalysed,
        allowsUnanalysed: matcher(options.allowUnanalysed),
        placeholders: placeholdersInEffect(input, parameters),
    });
    return { checked, deployment, refusal: joined(wrong, opened, checked) };
}
/** Everything about a deployment that is known before the first request. */
function prepare(ports, options, input, parameters) {
    const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt = '1' } = ports.env;
    const random = (0,external_node_crypto_.randomBytes)(3).toString('hex');
    const run = id === undefined || id === '' ? undefined : { id, attempt };
    const name = options.deploymentName ?? defaultDeploymentName({ template: input.template.path, run, now: ports.now(), random });
    const target = targetOf({ ...options, deploymentName: name });
    const scope = target.id.slice(0, target.id.lastIndexOf('/providers/')).toLowerCase();
    const content = contentSha256({ template: input.template.text, parameters: parameters.digestible, scope, mode: target.mode });
    const cloud = chooseCloud(options.cloud, options.armEndpoint, options.authorityHost);
    return {
        options,
        input,
        parameters,
        target,
        cloud,
        content,
        run: run === undefined ? `${ports.now().toISOString()} ${random}` : `${run.id}/${run.attempt}`,
    };
}
/** What is known of the deployment beforehand; where an existing group lies is not, and so it stays unknown. */
function contextOf({ scope, subscriptionId, tenantId, resourceGroup, managementGroupId, location }, deploymentName) {
    const facts = {
        subscriptionId,
        tenantId,
        resourceGroup,
        managementGroupId,
        location: scope === 'resourceGroup' ? undefined : location,
    };
    return { deploymentName, ...Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) };
}
function lintOptions(options, input, context) {
    const { overrides: values, config, configFiles, baseline, suppressions, profile, failOn } = options;
    return {
        paths: [input.template.path],
        parameters: input.parameters.map(({ path }) => path),
        values,
        closed: true,
        context,
        ...(config === undefined ? {} : { config }),
        ...(configFiles === undefined ? {} : { configFiles }),
        ...(baseline === undefined ? {} : { baseline }),
        ...(suppressions === undefined ? {} : { suppressions }),
        ...(profile === undefined ? {} : { profile }),
        ...(failOn === undefined ? {} : { failOn }),
    };
}
function matcher(globs) {
    return globs.length === 0 ? () => false : picomatch([...globs], { nocase: true, dot: true });
}
/** Placeholders among the values that are deployed: a default that is overridden harms nobody. */
function placeholdersInEffect({ template, parameters }, merged) {
    return [
        ...(0,placeholders/* placeholdersIn */.Q)(template, (name) => !merged.given.has((0,document_case/* upperCase */.l)(name))),
        ...parameters.flatMap((each) => (0,placeholders/* placeholdersIn */.Q)(each)),
    ];
}
function joined(wrong, opened, { report }) {
    const reasons = [...wrong, ...(opened?.reasons ?? [])];
    // Exactly the evaluation that is deployed must have been checked.
    if (reasons.length === 0 && report.summary.evaluations !== 1)
        reasons.push('the template was not checked');
    if (reasons.length === 0)
        return undefined;
    return { code: wrong.length > 0 ? 2 : (opened?.code ?? 2), reasons };
}

;// CONCATENATED MODULE: ./build/deploy/outputs.js


/** Reads the outputs. Azure may answer with another case of their names. */
function readOutputs(outputs, declared) {
    const spelling = new Map(declared.map((name) => [name.toLowerCase(), name]));
    const values = Object.create(null);
    const secure = [];
    const secrets = [];
    for (const [answered, output] of Object.entries(failure_readFields(outputs))) {
        const name = spelling.get(answered.toLowerCase()) ?? answered;
        const { type, value } = failure_readFields(output);
        if (typeof type === 'string' && /^secure/i.test(type)) {
            secure.push(name);
            if (value !== undefined)
                secrets.push(...secretsIn(value), ...(typeof value === 'object' ? [JSON.stringify(value)] : []));
        }
        else
            values[name] = value;
    }
    return { values, secure, secrets };
}

// EXTERNAL MODULE: ./build/expression/print.js
var print = __webpack_require__(46120);
;// CONCATENATED MODULE: ./build/deploy/template-path.js
/** The path that Azure writes, `resources[0].properties['a.b']`, as keys and indices. */
function parseTemplatePath(text) {
    return [...text.matchAll(/\[(\d+)\]|\['((?:[^']|'')*)'\]|([^.[\]]+)/g)].map(([, index, quoted, plain]) => index !== undefined ? Number(index) : quoted !== undefined ? quoted.replaceAll("''", "'") : (plain ?? ''));
}

;// CONCATENATED MODULE: ./build/commands/deploy/located-cause.js




/** Finds where a cause lies: by the path that Azure names, else by the resource that failed. */
function locateCause(cause, template, deployment) {
    if (cause.templatePath !== undefined) {
        const span = template.locate(parseTemplatePath(cause.templatePath));
        return { ...cause, file: template.path, line: span.start.line };
    }
    const wanted = cause.resource?.toLowerCase();
    const resource = deployment.resources.find((each) => `${each.type} ${located_cause_nameOf(each.name(decisions/* asGiven */.O))}`.toLowerCase() === wanted);
    if (resource === undefined)
        return cause;
    return { ...cause, file: resource.address.document.path, line: (0,span_of/* spanOf */.e)(resource.address).start.line };
}
function located_cause_nameOf(name) {
    return typeof name === 'string' ? name : (0,print/* printValue */.jt)(name);
}

// EXTERNAL MODULE: ./build/ports.js
var build_ports = __webpack_require__(14788);
;// CONCATENATED MODULE: ./build/commands/deploy/deploy-outcome.js




function facts({ target, content }) {
    return { deploymentName: target.name, deploymentId: target.id, contentSha256: content };
}
/** The outcome where nothing was sent. */
function refused({ redact }, prepared, checked, refusal) {
    return {
        ...facts(prepared),
        state: 'skipped',
        exitCode: refusal.code,
        message: 'Nothing was sent to Azure',
        refusals: refusal.reasons.map(redact),
        causes: [],
        checked,
        correlationId: undefined,
        duration: 0,
        resourceGroupCreated: false,
        portalUrl: undefined,
        outputs: {},
        secureOutputs: [],
    };
}
const exits = {
    succeeded: build_ports/* exitCodes */.h.ok,
    failed: build_ports/* exitCodes */.h.refused,
    canceled: build_ports/* exitCodes */.h.refused,
    skipped: build_ports/* exitCodes */.h.refused,
    running: build_ports/* exitCodes */.h.running,
};
const deploy_outcome_lost = { state: 'running', message: 'The end of the deployment is not known', causes: [], ok: false };
/** The outcome of a run. */
function outcomeOf(ports, prepared, cloud, { checked, deployment }, progress) {
    const { state, message, causes, ok } = progress.ending ?? deploy_outcome_lost;
    const { template } = prepared.input;
    const declared = Object.keys((0,recognise/* memberOf */.C5)(template.value, 'outputs') ?? {});
    const outputs = readOutputs(state === 'succeeded' ? progress.properties['outputs'] : {}, declared);
    for (const secret of outputs.secrets)
        ports.secret(secret);
    const submitted = progress.submissions > 0 || progress.adopted;
    const ended = ports.now().getTime();
    return {
        ...facts(prepared),
        deploymentName: decodeURIComponent(progress.id.split('/').at(-1) ?? ''),
        deploymentId: progress.id,
        state,
        exitCode: ok ? build_ports/* exitCodes */.h.ok : exits[state],
        message: ports.redact(message),
        refusals: [],
        causes: causes.map((cause) => redacted(ports, locateCause(cause, template, deployment))),
        checked,
        correlationId: progress.correlationId,
        duration: submitted ? Math.round((ended - (progress.submittedAt || progress.followedSince)) / 1000) : 0,
        resourceGroupCreated: progress.groupCreated,
        portalUrl: submitted ? portalUrl(cloud, progress.id) : undefined,
        outputs: withoutSecrets(ports, outputs.values),
        secureOutputs: outputs.secure,
    };
}
function portalUrl({ portal }, id) {
    return portal === undefined
        ? undefined
        : `${portal}/#blade/HubsExtension/DeploymentDetailsBlade/overview/id/${encodeURIComponent(id)}`;
}
function redacted({ redact }, cause) {
    return {
        ...cause,
        message: redact(cause.message),
        ...(cause.resource === undefined ? {} : { resource: redact(cause.resource) }),
        ...(cause.advice === undefined ? {} : { advice: redact(cause.advice) }),
    };
}
/** Outputs whose texts hold a secret that the template passes on in clear. */
function withoutSecrets({ redact }, values) {
    const plain = (value) => {
        if (typeof value === 'string')
            return redact(value);
        if (Array.isArray(value))
            return value.map(plain);
        if (typeof value !== 'object' || value === null)
            return value;
        return Object.fromEntries(Object.entries(value).map(([name, member]) => [redact(name), plain(member)]));
    };
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, plain(value)]));
}

// EXTERNAL MODULE: ./build/command-line/harmless-lines.js
var harmless_lines = __webpack_require__(65154);
;// CONCATENATED MODULE: ./build/commands/deploy/masked-ports.js

/** The same ports, made safe: every line is told without secrets, and as no command to a runner. */
function maskedPorts(ports) {
    const secrets = new Set();
    return {
        ...ports,
        redact: (text) => redact(text, secrets),
        secret(value) {
            if (value === '' || secrets.has(value))
                return;
            secrets.add(value);
            ports.secret(value);
        },
        progress: (line) => ports.progress(clean(line, secrets)),
    };
}
/** One line without secrets that no runner takes for a command. */
function clean(text, secrets) {
    return (0,harmless_lines/* harmlessLines */.v)(redact(text, secrets).replace(/\s+/g, ' ').trim());
}
function redact(text, secrets) {
    // The longest first, so that nothing of it is left beside a part.
    return [...secrets].sort((a, b) => b.length - a.length).reduce((left, secret) => left.replaceAll(secret, '***'), text);
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/azure/resource-group.js
const resource_group_version = 'api-version=2025-04-01';
function path({ subscriptionId, name }) {
    return `/subscriptions/${encodeURIComponent(subscriptionId)}/resourcegroups/${encodeURIComponent(name)}`;
}
function getGroup(client, group, signal) {
    return client.send('GET', `${path(group)}?${resource_group_version}`, undefined, signal);
}
/** Creates the group. On one that exists it would replace the tags: only for one that is known to be absent. */
function putGroup(client, group, location, tags, signal) {
    const body = Object.keys(tags).length === 0 ? { location } : { location, tags };
    return client.send('PUT', `${path(group)}?${resource_group_version}`, JSON.stringify(body), signal);
}
/** Adds tags to those that the group has. */
function mergeGroupTags(client, group, tags, signal) {
    const body = JSON.stringify({ operation: 'Merge', properties: { tags } });
    return client.send('PATCH', `${path(group)}/providers/Microsoft.Resources/tags/default?${resource_group_version}`, body, signal);
}

;// CONCATENATED MODULE: ./build/deploy/group.js


/** Locations are compared as Azure does: without case and spaces. */
const normal = (location) => location.toLowerCase().replaceAll(' ', '');
/** What follows once the group is as it should be. */
function groupReady({ progress }, lines, changes = {}) {
    // A group that did not exist a moment ago has no deployments.
    return changes.groupCreated === true
        ? go(progress, { phase: 'validate', ...changes }, { call: 'validate' }, lines)
        : go(progress, { phase: 'list', ...changes }, { call: 'list' }, lines);
}
function missingTags(wanted, has) {
    const tags = failure_readFields(has);
    return Object.entries(wanted).some(([name, value]) => {
        // Names of tags compare without case, values with it.
        const key = Object.keys(tags).find((each) => each.toLowerCase() === name.toLowerCase());
        return key === undefined || tags[key] !== value;
    });
}
function creation({ progress }, group) {
    if (!group.creates) {
        return refuse(progress, `resource group ${group.name} does not exist, and create-resource-group is false`);
    }
    if (group.location === undefined) {
        return refuse(progress, `resource group ${group.name} does not exist: give location, so that it can be created`);
    }
    return go(progress, { phase: 'create-group' }, { call: 'put-group' });
}
function refuse(progress, message) {
    return end(progress, { state: 'failed', message, causes: [], ok: false });
}
function awaitDeletion({ plan, progress, now }, group) {
    const since = progress.troubledSince ?? now;
    if (now - since > Math.min(plan.timeout, minutes(30)))
        return refuse(progress, `resource group ${group.name} is still being deleted: run again when it is gone`);
    const lines = progress.troubledSince === undefined ? [`Resource group ${group.name} is being deleted; waiting until it is gone`] : [];
    return {
        progress: { ...progress, phase: 'group', troubledSince: since },
        effect: { call: 'get-group', after: seconds(15) },
        lines,
    };
}
/** The answer to the question for the group: created if absent, its tags merged, never overwritten. */
function onGroup(turn) {
    const { plan, progress, answer } = turn;
    const { group } = plan;
    if (group === undefined)
        return groupReady(turn, []);
    if (answer.status === 404)
        return creation(turn, group);
    if (answer.status !== 200)
        return fail(turn, `Resource group ${group.name} could not be read`);
    const body = failure_readFields(answer.body);
    if (failure_readFields(body['properties'])['provisioningState'] === 'Deleting')
        return awaitDeletion(turn, group);
    if (typeof body['managedBy'] === 'string' && body['managedBy'] !== '') {
        return refuse(progress, `resource group ${group.name} belongs to a managed application (${body['managedBy']}): it is not touched`);
    }
    const location = typeof body['location'] === 'string' ? body['location'] : '';
    const elsewhere = group.location !== undefined && location !== '' && normal(group.location) !== normal(location);
    const lines = [
        `Resource group ${group.name} exists in ${location}${elsewhere ? `, not in ${group.location ?? ''}: a group cannot move, it stays there` : ''}`,
    ];
    if (missingTags(group.tags, body['tags']))
        return go(progress, { phase: 'tag-group' }, { call: 'tag-group' }, lines);
    return groupReady(turn, lines);
}
/** The answer to the creation of the group. */
function onCreatedGroup(turn) {
    const { plan, progress, answer } = turn;
    const { group } = plan;
    if (group === undefined)
        return groupReady(turn, []);
    if (answer.status === 200 || answer.status === 201) {
        const where = failure_readFields(answer.body)['location'];
        return groupReady(turn, [`Resource group ${group.name} created in ${typeof where === 'string' ? where : (group.location ?? '')}`], { groupCreated: true });
    }
    const code = failure_readFields(failure_readFields(answer.body)['error'])['code'];
    if (code === 'ResourceGroupBeingDeleted')
        return awaitDeletion(turn, group);
    // Somebody else created it meanwhile: it is theirs, and read again.
    if (code === 'InvalidResourceGroupLocation' && progress.reads === 0) {
        return go(progress, { phase: 'group', reads: 1 }, { call: 'get-group' });
    }
    return fail(turn, `Resource group ${group.name} could not be created`);
}
/** The answer to the tags of the group. */
function onTaggedGroup(turn) {
    const name = turn.plan.group?.name ?? '';
    return turn.answer.status === 200 || turn.answer.status === 202
        ? groupReady(turn, [`Resource group ${name}: tags merged`])
        : fail(turn, `The tags of resource group ${name} could not be set`);
}
/** The first request. */
function begin(plan, progress) {
    return plan.group === undefined
        ? go(progress, { phase: 'list' }, { call: 'list' })
        : go(progress, { phase: 'group' }, { call: 'get-group' });
}

;// CONCATENATED MODULE: ./build/deploy/machine.js





const handlers = {
    group: onGroup,
    'create-group': onCreatedGroup,
    'tag-group': onTaggedGroup,
    list: onList,
    validate: onValidated,
    submit: onSubmitted,
    look: onLooked,
    occupied: onLooked,
    follow: onRead,
    operations: onOperations,
    causes: onNested,
};
// What may fail without consequence: it is only asked for to tell more.
const optional = new Set(['list', 'operations', 'causes']);
const submitted = new Set(['look', 'occupied', 'follow']);
const patience = { beforeSubmission: minutes(2), following: minutes(10) };
/** The first step of a deployment. */
function start(plan) {
    const progress = {
        phase: 'group',
        troubles: 0,
        troubledSince: undefined,
        renewals: 0,
        validatedSince: undefined,
        groupCreated: false,
        submissions: 0,
        submittedAt: 0,
        adopted: false,
        active: false,
        id: plan.id,
        correlationId: undefined,
        reads: 0,
        followedSince: 0,
        seen: new Map(),
        properties: {},
        failed: [],
        nested: [],
        visited: [],
        ending: undefined,
    };
    return begin(plan, progress);
}
/** What follows from an answer to a request. Pure: all waiting and sending is left to the caller. */
function advance(plan, step, answer, now) {
    const { progress, effect } = step;
    if (progress.phase === 'over' || effect === undefined)
        return step;
    const turn = { plan, progress, answer, now };
    return again(turn, effect) ?? handlers[progress.phase](turn);
}
/** Sends the same request again, where the trouble passes by itself; undefined where the answer is to be handled. */
function again(turn, effect) {
    const { progress, answer, now } = turn;
    if (answer.status === 401 && progress.renewals < 2)
        return signedInAgain(turn, effect);
    const following = submitted.has(progress.phase);
    if (!isTransient(answer, following) || optional.has(progress.phase))
        return undefined;
    // Only a refusal by the gate keeper is sure to have had no effect.
    if (effect.call === 'submit' && answer.status !== 429)
        return undefined;
    const since = progress.troubledSince ?? now;
    const isLong = now - since > (following ? patience.following : patience.beforeSubmission);
    if (isLong || (!following && progress.troubles >= 6))
        return gaveUp(turn, following);
    const after = pauseAfter(turn);
    const lines = progress.troubles === 0 ? [`${troubleOf(answer)}: trying again`] : [];
    return {
        progress: { ...progress, troubles: progress.troubles + 1, troubledSince: since },
        effect: { ...effect, after },
        lines,
    };
}
/** As long as Azure says, within bounds: it was seen to say 0, and a day would be no wait but an end. */
function pauseAfter({ answer: { retryAfter }, progress: { troubles } }) {
    const step = 2 ** Math.min(troubles, 6);
    return retryAfter === undefined ? Math.min(seconds(30), seconds(step)) : Math.min(Math.max(retryAfter, 50 * step), minutes(5));
}
/** A token may end before its time; only when a fresh one is refused too is it worth a word. */
function signedInAgain({ progress }, effect) {
    const lines = progress.renewals === 0 ? [] : ['Azure does not take the access token: signing in again'];
    return {
        progress: { ...progress, renewals: progress.renewals + 1 },
        effect: { ...effect, after: 0, renew: true },
        lines,
    };
}
function troubleOf({ status }) {
    if (status === 429)
        return 'Azure limits the rate of requests';
    return status === 0 ? 'No answer from Azure' : `Azure answered ${status}`;
}
function gaveUp(turn, following) {
    if (!following)
        return fail(turn, 'Azure cannot be reached');
    const ended = fail(turn, 'Azure cannot be reached any more; the deployment may still be running');
    const { ending } = ended.progress;
    return ending === undefined ? ended : end(ended.progress, { ...ending, state: 'running' });
}
/** A sign-in that fails at first fails for good; one that worked before may work again. */
function isTransient({ status, failure }, following) {
    if (failure?.kind === 'sign-in')
        return following;
    return status === 0 || status === 408 || status === 429 || (status >= 500 && status !== 501 && status !== 505);
}

;// CONCATENATED MODULE: ./build/commands/deploy/deploy-run.js




function sender(plan, { target, subscriptionId, request }, client) {
    const body = deploymentBody(request, target.validationLevel);
    const { name = '', location = '', tags = {} } = plan.group ?? {};
    const group = { subscriptionId, name };
    const calls = {
        'get-group': (_, signal) => getGroup(client, group, signal),
        'put-group': (_, signal) => putGroup(client, group, location, tags, signal),
        'tag-group': (_, signal) => mergeGroupTags(client, group, tags, signal),
        list: (_, signal) => listDeployments(client, target.scope, signal),
        validate: (_, signal) => validateDeployment(client, plan.id, body, signal),
        ask: (at, signal) => client.send('GET', at, undefined, signal),
        // Not to be torn off: whether Azure took it would stay unknown.
        submit: () => putDeployment(client, plan.id, body),
        read: (at, signal) => getDeployment(client, at, signal),
        operations: (at, signal) => listOperations(client, at, signal),
        cancel: (at, signal) => cancelDeployment(client, at, signal),
    };
    return ({ call, at }, id, signal) => calls[call](at ?? id, signal);
}
/** Carries a plan out: sends what the machine wants, rests as long as it says, tells what it tells. */
async function runPlan(plan, sent, ports) {
    const send = sender(plan, sent, ports.client);
    const { interrupt } = ports;
    let step = start(plan);
    for (;;) {
        for (const line of step.lines)
            ports.progress(line);
        const { effect, progress } = step;
        if (effect === undefined)
            return progress;
        if (effect.after !== undefined && effect.after > 0)
            await rest(effect.after, interrupt);
        if (interrupt?.aborted)
            return interrupted(step, sent, send);
        if (effect.renew)
            ports.client.renew();
        const answer = await send(effect, progress.id, interrupt);
        // The answer to a submission is heard out, so that we know what to cancel.
        if (interrupt?.aborted && effect.call !== 'submit')
            return interrupted(step, sent, send);
        step = advance(plan, step, answer, ports.now().getTime());
    }
}
async function rest(milliseconds, signal) {
    try {
        await (0,promises_.setTimeout)(milliseconds, undefined, { ...(signal === undefined ? {} : { signal }) });
    }
    catch (error) {
        if (!signal?.aborted)
            throw error;
    }
}
/** The process is told to end: leaves the deployment running, or asks Azure to cancel it. */
async function interrupted({ progress }, { onCancel }, send) {
    const ended = (state, message) => ({
        ...progress,
        phase: 'over',
        ending: { state, message, causes: [], ok: false },
    });
    if (!progress.active)
        return ended('skipped', 'Told to end before anything was submitted: nothing is deployed');
    if (onCancel === 'detach')
        return ended('running', 'Told to end: the deployment is still running in Azure');
    // A runner kills ten seconds after its first word.
    const answer = await send({ call: 'cancel' }, progress.id, AbortSignal.timeout(4000));
    return answer.status === 204
        ? ended('canceled', 'Told to end: cancelled the deployment in Azure; what it had created stays')
        : ended('running', 'Told to end: Azure did not cancel the deployment, it may still be running');
}

;// CONCATENATED MODULE: ./build/commands/deploy/deploy.js











/**
 * Checks a template with its parameters as it is deployed, and if nothing stands against it deploys these very bytes.
 * Throws FileError and UsageError for input that cannot be read.
 */
async function deploy(ports, options) {
    const files = (0,cached_files/* cachedFiles */.G)(ports.files);
    const masked = maskedPorts(ports);
    const input = await readDeployInput(files, options.template, options.parameters);
    const parameters = mergeParameters(input.template, input.parameters, options.overrides);
    for (const secret of parameters.secrets)
        masked.secret(secret);
    const prepared = prepare(ports, options, input, parameters);
    const checkedDeployment = await checkDeploy(files, prepared);
    const { checked, refusal } = checkedDeployment;
    const { cloud } = prepared;
    if (refusal !== undefined)
        return refused(masked, prepared, checked, refusal);
    if (typeof cloud === 'string')
        return refused(masked, prepared, checked, { code: build_ports/* exitCodes */.h.error, reasons: [cloud] });
    masked.progress(`Checked ${input.template.path}: nothing stands against its deployment (sha256 ${prepared.content})`);
    try {
        const client = await signIn(masked, options, cloud);
        return await send(masked, prepared, { ...checkedDeployment, cloud, client });
    }
    catch (error) {
        if (!(error instanceof sign_in/* SignInError */.Jj))
            throw error;
        return refused(masked, prepared, checked, { code: build_ports/* exitCodes */.h.error, reasons: [error.message] });
    }
}
function planOf({ options, parameters, target, content, run }) {
    const { resourceGroup, location, tags, createResourceGroup: creates } = options;
    return {
        name: target.name,
        id: target.id,
        group: target.scope.kind === 'resourceGroup' ? { name: resourceGroup ?? '', location, tags, creates } : undefined,
        content,
        run,
        hasSecrets: parameters.secrets.length > 0,
        onActive: options.onActive,
        waits: options.wait,
        timeout: options.timeoutMinutes * 60_000,
    };
}
async function send(ports, prepared, { cloud, client, checked, deployment }) {
    const { options, input, parameters, target } = prepared;
    const plan = planOf(prepared);
    const request = {
        template: input.template.text,
        parameters: parameters.text,
        mode: target.mode,
        tags: markerTags(plan),
        ...(plan.group === undefined ? { location: options.location ?? '' } : {}),
    };
    const sent = { target, subscriptionId: options.subscriptionId ?? '', request, onCancel: options.onCancel };
    const run = {
        client,
        now: () => ports.now(),
        progress: (line) => ports.progress(line),
        interrupt: ports.interrupt?.(),
    };
    const progress = await runPlan(plan, sent, run);
    return outcomeOf(ports, prepared, cloud, { checked, deployment }, progress);
}
async function signIn(ports, { auth, tenantId, clientId }, cloud) {
    const [{ makeClient }, { makeTokens }, { makeHttp }] = await Promise.all([
        __webpack_require__.e(/* import() */ 889).then(__webpack_require__.bind(__webpack_require__, 46889)),
        __webpack_require__.e(/* import() */ 159).then(__webpack_require__.bind(__webpack_require__, 63159)),
        __webpack_require__.e(/* import() */ 814).then(__webpack_require__.bind(__webpack_require__, 79814)),
    ]);
    const http = await makeHttp(`${version/* tool */.z.name}/${version/* tool */.z.version}`);
    const now = () => ports.now();
    const tokens = makeTokens({ auth, cloud, tenantId, clientId }, { env: ports.env, secret: (value) => ports.secret(value), now, http });
    ports.progress(`Signing in to Azure by ${tokens.how}`);
    return makeClient({ arm: cloud.arm, tokens, http, now });
}


/***/ })

};
