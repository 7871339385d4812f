export const id = 214;
export const ids = [214];
export const modules = {

/***/ 7214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  playDemo: () => (/* binding */ playDemo)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./build/demo/azure-errors.js
/** An error as Azure Resource Manager itself answers it. */
function armError(status, code, message, more = {}) {
    return { status, headers: { 'x-ms-failure-cause': 'gateway' }, body: { error: { code, message, ...more } } };
}
function groupNotFound(name) {
    return armError(404, 'ResourceGroupNotFound', `Resource group '${name}' could not be found.`);
}
function deploymentNotFound(name) {
    return armError(404, 'DeploymentNotFound', `Deployment '${name}' could not be found.`);
}
/** The caller lacks an action on a scope. */
function forbidden(action, scope) {
    return armError(403, 'AuthorizationFailed', `The client 'deployer' with object id '33333333-3333-3333-3333-333333333333' does not have authorization to perform action '${action}' over scope '${scope}' or the scope is invalid. If access was recently granted, please refresh your credentials.`);
}
/** Too many requests, with or without the word when to come back (seconds or an HTTP date). */
function throttled(retryAfter) {
    const reply = armError(429, 'TooManyRequests', 'The request is being throttled as the limit has been reached.');
    return retryAfter === undefined ? reply : { ...reply, headers: { ...reply.headers, 'retry-after': retryAfter } };
}
function unavailable() {
    return armError(503, 'ServerTimeout', 'The request timed out. Diagnostic information: timestamp, subscription id.');
}
function unauthenticated() {
    const reply = armError(401, 'ExpiredAuthenticationToken', 'The access token expiry UTC time is earlier than current UTC time.');
    return {
        ...reply,
        headers: { ...reply.headers, 'www-authenticate': 'Bearer error="invalid_token", error_description="The token is expired"' },
    };
}
/** A template that Azure refuses, with the path of the offence in the body that it received. */
function invalidTemplate(message, path) {
    const info = { lineNumber: 1, linePosition: 304, path };
    return armError(400, 'InvalidTemplate', `Deployment template validation failed: '${message}'`, {
        additionalInfo: [{ type: 'TemplateViolation', info }],
    });
}

;// CONCATENATED MODULE: ./build/demo/azure-script.js
const object = (value) => (typeof value === 'object' && value !== null ? value : {});
/** A member by its name without case, as Azure compares. */
function memberOf(body, name) {
    const key = Object.keys(body).find((each) => each.toLowerCase() === name.toLowerCase());
    return key === undefined ? undefined : body[key];
}
/** A literal, or the value of the parameter that `[parameters('x')]` names; no other expression is understood. */
function plain(value, template, parameters) {
    const name = typeof value === 'string' ? /^\[parameters\('([^']+)'\)\]$/.exec(value)?.[1] : undefined;
    if (name === undefined)
        return value;
    const given = object(memberOf(parameters, name));
    return 'value' in given ? given['value'] : object(memberOf(object(template['parameters']), name))['defaultValue'];
}
/** What becomes of a deployment where nobody says otherwise: each resource is created in turn, trivial outputs come back. */
function defaultScript({ id }, template, parameters) {
    const scope = id.slice(0, id.lastIndexOf('/providers/'));
    const resources = Object.values(object(template['resources'])).map(object);
    const operations = resources.map((resource) => {
        const [type, name] = [String(resource['type']), String(plain(resource['name'], template, parameters))];
        const [provider = '', ...types] = type.split('/');
        const names = name.split('/');
        return {
            target: `${scope}/providers/${provider}/${types.map((each, index) => `${each}/${names[index] ?? name}`).join('/')}`,
            type,
        };
    });
    const outputs = Object.entries(object(template['outputs'])).map(([output, declaration]) => {
        const type = String(object(declaration)['type']);
        const shown = { type: type.replace(/^./, (letter) => letter.toUpperCase()) };
        const value = plain(object(declaration)['value'], template, parameters);
        // Azure has been seen to lower the first letter of an output's name, and gives secure outputs without value.
        return [output.replace(/^./, (letter) => letter.toLowerCase()), /^secure/i.test(type) ? shown : { ...shown, value }];
    });
    return { polls: 3, end: 'Succeeded', operations, outputs: Object.fromEntries(outputs) };
}
/** The provisioning state that a read shows now. */
function stateOf({ canceled, reads, script }) {
    if (canceled)
        return 'Canceled';
    if (reads > script.polls)
        return script.end;
    return reads <= 1 ? 'Accepted' : 'Running';
}
/** Whether a provisioning state is final. */
function isOver(state) {
    return ['Succeeded', 'Failed', 'Canceled'].includes(state);
}
/** The operation records that show by now: they appear one by one while the deployment runs. */
function operationsOf(record) {
    const { script, reads } = record;
    const over = isOver(stateOf(record));
    const begun = over
        ? script.operations.length
        : Math.ceil((script.operations.length * Math.max(0, reads - 1)) / Math.max(1, script.polls));
    const shown = script.operations.slice(0, begun).map((operation, index) => {
        const running = !over && index === begun - 1;
        return operationBody(record, operation, index, running);
    });
    return over && script.end === 'Succeeded' ? [...shown, outputsOperation(record)] : shown;
}
function operationBody(record, operation, index, running) {
    const operationId = `57E1${index.toString(16).toUpperCase().padStart(4, '0')}`;
    const state = running ? 'Running' : (operation.state ?? 'Succeeded');
    return {
        id: `${record.id}/operations/${operationId}`,
        operationId,
        properties: {
            provisioningOperation: 'Create',
            provisioningState: state,
            timestamp: record.started,
            duration: 'PT1S',
            serviceRequestId: '44444444-4444-4444-4444-444444444444',
            ...(running ? {} : { statusCode: operation.statusCode ?? 'OK' }),
            ...(running || operation.statusMessage === undefined ? {} : { statusMessage: operation.statusMessage }),
            targetResource: { id: operation.target, resourceType: operation.type, resourceName: operation.target.split('/').at(-1) },
        },
    };
}
/** Azure's last operation evaluates the outputs and has no target. */
function outputsOperation(record) {
    return {
        id: `${record.id}/operations/08584`,
        operationId: '08584',
        properties: {
            provisioningOperation: 'EvaluateDeploymentOutput',
            provisioningState: 'Succeeded',
            timestamp: record.started,
            duration: 'PT0.1S',
            statusCode: 'OK',
        },
    };
}

;// CONCATENATED MODULE: ./build/demo/azure-deployments.js



const azure_deployments_object = (value) => (typeof value === 'object' && value !== null ? value : {});
/** `template` may be sent as an object or as a JSON text. */
function templateOf(value) {
    if (typeof value !== 'string')
        return typeof value === 'object' && value !== null ? value : undefined;
    try {
        return azure_deployments_object(JSON.parse(value));
    }
    catch {
        return undefined;
    }
}
/** Parameters as Azure shows them: types capitalised, defaults filled in, secure ones without value. */
function shownParameters(template, parameters) {
    const shown = Object.entries(azure_deployments_object(template['parameters'])).map(([name, declaration]) => {
        const type = String(azure_deployments_object(declaration)['type']);
        const given = azure_deployments_object(memberOf(parameters, name));
        const value = 'value' in given ? given['value'] : azure_deployments_object(declaration)['defaultValue'];
        const capital = type
            .replace(/^./, (letter) => letter.toUpperCase())
            .replace(/^Secure(.)/, (_, next) => `Secure${next.toUpperCase()}`);
        return [name, /^secure/i.test(type) ? { type: capital } : { type: capital, value }];
    });
    return Object.fromEntries(shown);
}
function bodyOf(record) {
    const provisioningState = stateOf(record);
    const { script } = record;
    const succeeded = provisioningState === 'Succeeded';
    return {
        id: record.id,
        name: record.name,
        type: 'Microsoft.Resources/deployments',
        ...(record.location === undefined ? {} : { location: record.location }),
        ...(record.tags === undefined ? {} : { tags: record.tags }),
        properties: {
            templateHash: '1234567890123456789',
            parameters: shownParameters(record.template, record.parameters),
            mode: record.mode,
            provisioningState,
            timestamp: record.started,
            duration: 'PT1.2S',
            correlationId: record.correlationId,
            providers: [],
            dependencies: [],
            ...(succeeded ? { outputs: script.outputs, outputResources: script.operations.map(({ target: id }) => ({ id })) } : {}),
            ...(provisioningState === 'Failed' && script.error !== undefined ? { error: script.error } : {}),
        },
    };
}
/** What Azure says to a template that it does not take; undefined where it takes it. */
function refusal(state, { group }, body) {
    if (group !== undefined && !state.groups.has(group.toLowerCase()))
        return groupNotFound(group);
    const properties = azure_deployments_object(body?.['properties']);
    const template = templateOf(properties['template']);
    if (template === undefined)
        return armError(400, 'InvalidRequestContent', 'The request content was invalid and could not be deserialized.');
    if (group === undefined && body?.['location'] === undefined)
        return armError(400, 'LocationRequired', 'The location property is required.');
    const parameters = azure_deployments_object(properties['parameters']);
    const declared = Object.keys(azure_deployments_object(template['parameters'])).map((name) => name.toLowerCase());
    const unknown = Object.keys(parameters).find((name) => !declared.includes(name.toLowerCase()));
    return unknown === undefined
        ? undefined
        : invalidTemplate(`The template parameters '${unknown}' in the parameters file are not valid.`, `properties.template.parameters.${unknown}`);
}
/** `POST …/validate`: a synchronous 200, or the refusal. */
function validate(state, address, request) {
    const refused = refusal(state, address, request.body);
    if (refused !== undefined)
        return refused;
    const properties = azure_deployments_object(request.body?.['properties']);
    const template = templateOf(properties['template']) ?? {};
    const parameters = azure_deployments_object(properties['parameters']);
    const { operations } = defaultScript(address, template, parameters);
    return {
        status: 200,
        body: {
            id: address.id,
            name: address.name,
            type: 'Microsoft.Resources/deployments',
            properties: {
                provisioningState: 'Succeeded',
                mode: properties['mode'],
                parameters: shownParameters(template, parameters),
                validatedResources: operations.map(({ target: id }) => ({ id })),
            },
        },
    };
}
/** `POST …/whatIf`: 202 with a place to ask, which answers the empty list of changes. */
function whatIf(state, address, request, base) {
    const refused = refusal(state, address, request.body);
    const result = refused === undefined
        ? { status: 'Succeeded', properties: { correlationId: (0,external_node_crypto_.randomUUID)(), changes: [] } }
        : { status: 'Failed', ...azure_deployments_object(refused.body) };
    const handle = Buffer.from(JSON.stringify(result)).toString('base64url');
    return {
        status: 202,
        headers: {
            location: `${base}/subscriptions/${state.subscription}/operationresults/${handle}?api-version=2025-04-01`,
            'retry-after': '15',
        },
    };
}
/** `GET …/operationresults/{handle}`: what whatIf left there. */
function operationResult(handle) {
    return { status: 200, body: JSON.parse(Buffer.from(handle, 'base64url').toString('utf8')) };
}
function active(record) {
    return armError(409, 'DeploymentActive', `The deployment with resource id '${record.id}' cannot be saved, because this would overwrite an existing deployment which is still active. It was started at '${record.started}' with correlationId '${record.correlationId}'. Please see https://aka.ms/arm-deploy for usage details.`);
}
/** `PUT …/deployments/N`: 201 or 200 with a place to ask; 409 while one of that name is active. */
function putDeployment(state, address, request, base) {
    const found = state.deployments.get(address.id.toLowerCase());
    if (found !== undefined && !isOver(stateOf(found)))
        return active(found);
    const refused = refusal(state, address, request.body);
    if (refused !== undefined)
        return refused;
    const body = request.body ?? {};
    const properties = azure_deployments_object(body['properties']);
    const template = templateOf(properties['template']) ?? {};
    const parameters = azure_deployments_object(properties['parameters']);
    const record = {
        id: address.id,
        name: address.name,
        ...(typeof body['location'] === 'string' ? { location: body['location'] } : {}),
        ...(body['tags'] === undefined ? {} : { tags: azure_deployments_object(body['tags']) }),
        template,
        parameters,
        mode: properties['mode'] === 'Complete' ? 'Complete' : 'Incremental',
        started: new Date().toISOString(),
        correlationId: (0,external_node_crypto_.randomUUID)(),
        script: { ...defaultScript(address, template, parameters), ...state.script },
        reads: 0,
        canceled: false,
    };
    state.deployments.set(address.id.toLowerCase(), record);
    return {
        status: found === undefined ? 201 : 200,
        headers: {
            'azure-asyncoperation': `${base}${address.id}/operationStatuses/${Date.now()}?api-version=2025-04-01&t=1&c=signature&s=secret&h=hash`,
        },
        body: bodyOf(record),
    };
}
/** `GET …/deployments/N`; each read brings it nearer to its end. */
function getDeployment(state, { id, name }) {
    const record = state.deployments.get(id.toLowerCase());
    if (record === undefined)
        return deploymentNotFound(name);
    record.reads++;
    return { status: 200, body: bodyOf(record) };
}
/** `GET …/operationStatuses/{id}`: always 200, the state alone. */
function operationStatus(state, { id, name }) {
    const record = state.deployments.get(id.toLowerCase());
    if (record === undefined)
        return deploymentNotFound(name);
    record.reads++;
    const status = stateOf(record);
    return { status: 200, body: status === 'Failed' ? { status, error: record.script.error } : { status } };
}
/** `POST …/cancel`: 204, or 409 where it is over. */
function cancelDeployment(state, { id, name }) {
    const record = state.deployments.get(id.toLowerCase());
    if (record === undefined)
        return deploymentNotFound(name);
    if (isOver(stateOf(record))) {
        return armError(409, 'DeploymentCannotBeCancelled', `The deployment '${name}' cannot be cancelled because it is in the state '${stateOf(record)}'.`);
    }
    record.canceled = true;
    return { status: 204 };
}
/** `GET …/deployments`: the history of a scope, by its id up to `/deployments`. */
function listDeployments(state, prefix) {
    const start = `${prefix}/`.toLowerCase();
    const value = [...state.deployments].filter(([id]) => id.startsWith(start)).map(([, record]) => bodyOf(record));
    return { status: 200, body: { value } };
}

;// CONCATENATED MODULE: ./build/demo/azure-groups.js

const normal = (location) => location.toLowerCase().replaceAll(' ', '');
function groupBody(state, { name, location, tags, managedBy }) {
    return {
        id: `/subscriptions/${state.subscription}/resourceGroups/${name}`,
        name,
        type: 'Microsoft.Resources/resourceGroups',
        location,
        ...(tags === undefined ? {} : { tags }),
        ...(managedBy === undefined ? {} : { managedBy }),
        properties: { provisioningState: 'Succeeded' },
    };
}
/** GET, HEAD, PUT and PATCH of one resource group. PUT replaces: tags that are not sent are gone. */
function group(state, method, name, body) {
    const found = state.groups.get(name.toLowerCase());
    if (method === 'HEAD')
        return { status: found === undefined ? 404 : 204 };
    if (method === 'PUT')
        return putGroup(state, name, found, body ?? {});
    if (found === undefined)
        return groupNotFound(name);
    if (method === 'PATCH' && body !== undefined && 'tags' in body)
        found.tags = body['tags'];
    return { status: 200, body: groupBody(state, found) };
}
function putGroup(state, name, found, body) {
    const location = body['location'];
    if (typeof location !== 'string')
        return armError(400, 'LocationRequired', 'The location property is required for this definition.');
    if (found !== undefined && found.location !== normal(location)) {
        return armError(409, 'InvalidResourceGroupLocation', `Invalid resource group location '${location}'. The Resource group already exists in location '${found.location}'.`);
    }
    const put = { name: found?.name ?? name, location: normal(location) };
    if (body['tags'] !== undefined)
        put.tags = body['tags'];
    state.groups.set(name.toLowerCase(), put);
    return { status: found === undefined ? 201 : 200, body: groupBody(state, put) };
}
/** PATCH of `{scope}/providers/Microsoft.Resources/tags/default` with operation Merge. */
function mergeTags(state, name, body) {
    const found = state.groups.get(name.toLowerCase());
    if (found === undefined)
        return groupNotFound(name);
    if (body?.['operation'] !== 'Merge')
        return armError(400, 'InvalidTagsOperation', 'Only Merge is known here.');
    const { tags = {} } = (body['properties'] ?? {});
    found.tags = { ...found.tags, ...tags };
    return { status: 200, body: { type: 'Microsoft.Resources/tags', name: 'default', properties: { tags: found.tags } } };
}

;// CONCATENATED MODULE: ./build/demo/azure-identity.js

function azure_identity_refusal(code, message) {
    return {
        status: 401,
        body: { error: 'invalid_client', error_description: `${code}: ${message}`, error_codes: [Number(code.slice(7))] },
    };
}
/** `GET /{tenant}/v2.0/.well-known/openid-configuration`: where MSAL finds the token endpoint. */
function openIdConfiguration(state, base) {
    const authority = `${base}/${state.tenant}`;
    return {
        status: 200,
        body: {
            issuer: `${authority}/v2.0`,
            authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
            token_endpoint: `${authority}/oauth2/v2.0/token`,
            jwks_uri: `${authority}/discovery/v2.0/keys`,
        },
    };
}
/** `POST /{tenant}/oauth2/v2.0/token`: client credentials, by assertion or by secret. */
function token(state, request) {
    const form = new URLSearchParams(request.text);
    if (form.get('grant_type') !== 'client_credentials')
        return azure_identity_refusal('AADSTS70003', 'Unsupported grant type.');
    const assertion = form.get('client_assertion');
    if (assertion === 'no-such-subject') {
        return azure_identity_refusal('AADSTS700213', "No matching federated identity record found for presented assertion subject 'repo:o/r:ref:refs/heads/main'.");
    }
    if (!assertion && !form.get('client_secret'))
        return azure_identity_refusal('AADSTS7000216', "'client_assertion' or 'client_secret' is required.");
    const accessToken = `loopback-${(0,external_node_crypto_.randomUUID)()}`;
    state.tokens.add(accessToken);
    return {
        status: 200,
        body: {
            token_type: 'Bearer',
            expires_in: state.tokenLifetime,
            ext_expires_in: state.tokenLifetime,
            access_token: accessToken,
        },
    };
}

;// CONCATENATED MODULE: ./build/demo/azure-routes.js





const operationsInPage = 2;
function operations(state, { id, name }, request, base) {
    const record = state.deployments.get(id.toLowerCase());
    if (record === undefined)
        return deploymentNotFound(name);
    const url = new URL(request.path, base);
    const skip = Number(url.searchParams.get('$skiptoken') ?? 0);
    const all = operationsOf(record);
    const value = all.slice(skip, skip + operationsInPage);
    url.searchParams.set('$skiptoken', String(skip + operationsInPage));
    return { status: 200, body: { value, ...(skip + operationsInPage < all.length ? { nextLink: url.href } : {}) } };
}
function addressOf(state, scope, name) {
    const inGroup = /^\/subscriptions\/[^/]+\/resourcegroups\/([^/]+)$/i.exec(scope);
    const spelled = inGroup === null ? scope : `/subscriptions/${state.subscription}/resourceGroups/${inGroup[1] ?? ''}`;
    return { id: `${spelled}/providers/Microsoft.Resources/deployments/${name}`, name, group: inGroup?.[1] };
}
function deployment(state, address, rest, request, base) {
    const action = `${request.method} ${rest.toLowerCase().replace(/\/operationstatuses\/.*/, '/operationstatuses')}`;
    switch (action) {
        case 'POST /validate':
            return validate(state, address, request);
        case 'POST /whatif':
            return whatIf(state, address, request, base);
        case 'POST /cancel':
            return cancelDeployment(state, address);
        case 'PUT ':
            return putDeployment(state, address, request, base);
        case 'GET ':
            return getDeployment(state, address);
        case 'HEAD ':
            return { status: state.deployments.has(address.id.toLowerCase()) ? 204 : 404 };
        case 'GET /operations':
            return operations(state, address, request, base);
        case 'GET /operationstatuses':
            return operationStatus(state, address);
        default:
            return armError(404, 'NotFound', `No such action: ${action}`);
    }
}
function resourceManager(state, request, base) {
    const url = new URL(request.path, base);
    const path = decodeURIComponent(url.pathname);
    if (!url.searchParams.has('api-version'))
        return armError(400, 'MissingApiVersionParameter', 'The api-version query parameter is required.');
    const result = /\/operationresults\/([^/]+)$/i.exec(path);
    if (result !== null)
        return operationResult(result[1] ?? '');
    const tags = /^\/subscriptions\/[^/]+\/resourcegroups\/([^/]+)\/providers\/microsoft\.resources\/tags\/default$/i.exec(path);
    if (tags !== null)
        return mergeTags(state, tags[1] ?? '', request.body);
    const inGroup = /^\/subscriptions\/[^/]+\/resourcegroups\/([^/]+)$/i.exec(path);
    if (inGroup !== null)
        return group(state, request.method, inGroup[1] ?? '', request.body);
    const list = /^(.*\/providers\/microsoft\.resources\/deployments)\/?$/i.exec(path);
    if (list !== null)
        return listDeployments(state, list[1] ?? '');
    const one = /^(.*?)\/providers\/microsoft\.resources\/deployments\/([^/]+)(.*)$/i.exec(path) ??
        // Azure reads the operations of a resource group's deployment at a path without the provider.
        /^(\/subscriptions\/[^/]+\/resourcegroups\/[^/]+)\/deployments\/([^/]+)(\/operations)$/i.exec(path);
    if (one === null)
        return armError(404, 'InvalidResourceType', `The path ${path} leads to nothing here.`);
    return deployment(state, addressOf(state, one[1] ?? '', one[2] ?? ''), one[3] ?? '', request, base);
}
/** What Azure answers to one request, sign-in included. */
function answer(state, request, base) {
    const path = request.path.toLowerCase();
    if (path.startsWith(`/${state.tenant}/v2.0/.well-known/openid-configuration`))
        return openIdConfiguration(state, base);
    if (path.startsWith(`/${state.tenant}/oauth2/v2.0/token`))
        return token(state, request);
    const bearer = /^Bearer (.+)$/.exec(request.headers['authorization'] ?? '')?.[1] ?? '';
    return state.tokens.has(bearer) ? resourceManager(state, request, base) : unauthenticated();
}

;// CONCATENATED MODULE: ./build/demo/azure-state.js
function azureState() {
    return {
        tenant: '11111111-1111-1111-1111-111111111111',
        subscription: '22222222-2222-2222-2222-222222222222',
        groups: new Map(),
        deployments: new Map(),
        faults: [],
        requests: [],
        tokens: new Set(),
        tokenLifetime: 3599,
        retryAfter: undefined,
        script: {},
    };
}

// EXTERNAL MODULE: ./node_modules/selfsigned/index.js
var selfsigned = __webpack_require__(7686);
;// CONCATENATED MODULE: ./build/demo/certificate.js


const day = 86_400_000;
/** Makes a certificate for 127.0.0.1 and localhost that is its own authority and lasts a day; clients trust it by NODE_EXTRA_CA_CERTS. */
async function makeCertificate() {
    // A name of its own, so that several of them can be trusted side by side.
    const name = `loopback ${(0,external_node_crypto_.randomUUID)()}`;
    const pems = await (0,selfsigned/* generate */.c)([{ name: 'commonName', value: name }], {
        keyType: 'ec',
        curve: 'P-256',
        algorithm: 'sha256',
        notBeforeDate: new Date(Date.now() - day),
        notAfterDate: new Date(Date.now() + day),
        extensions: [
            { name: 'basicConstraints', cA: true, critical: true },
            { name: 'keyUsage', digitalSignature: true, keyCertSign: true, critical: true },
            { name: 'extKeyUsage', serverAuth: true },
            {
                name: 'subjectAltName',
                altNames: [
                    { type: 2, value: 'localhost' },
                    { type: 7, ip: '127.0.0.1' },
                ],
            },
        ],
    });
    return { cert: pems.cert, key: pems.private };
}

;// CONCATENATED MODULE: ./build/demo/loopback-azure.js





async function received(incoming) {
    const chunks = [];
    for await (const chunk of incoming)
        chunks.push(chunk);
    const text = Buffer.concat(chunks).toString('utf8');
    const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, value?.toString()]));
    return { method: incoming.method ?? 'GET', path: incoming.url ?? '/', headers, text, body: parsed(text) };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function takeFault(state, { method, path }) {
    const fault = state.faults.find((each) => each.times > 0 && (each.method ?? method) === method && each.path.test(path));
    if (fault === undefined)
        return undefined;
    fault.times--;
    return fault.answer;
}
function send(response, reply, counts) {
    const text = reply.body === undefined ? undefined : typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body);
    response.writeHead(reply.status, {
        'x-ms-request-id': (0,external_node_crypto_.randomUUID)(),
        'x-ms-correlation-request-id': (0,external_node_crypto_.randomUUID)(),
        'x-ms-routing-request-id': `LOOPBACK:${(0,external_node_crypto_.randomUUID)()}`,
        ...counts,
        ...(text === undefined
            ? {}
            : { 'content-type': typeof reply.body === 'string' ? 'text/plain' : 'application/json; charset=utf-8' }),
        ...reply.headers,
    });
    response.end(text);
}
/** What Azure says about the requests that are left, counting down from 1100 reads and 800 writes. */
function rateHeaders(state, { method }) {
    const isRead = (each) => each === 'GET' || each === 'HEAD';
    const alike = state.requests.filter((other) => isRead(other.method) === isRead(method)).length;
    const [kind, most] = isRead(method) ? ['reads', 1100] : ['writes', 800];
    return {
        [`x-ms-ratelimit-remaining-subscription-${kind}`]: String(most - alike),
        [`x-ms-ratelimit-remaining-subscription-global-${kind}`]: String(15 * most - alike),
    };
}
/** Starts a loopback Azure with a certificate of its own. */
async function startLoopbackAzure(state = azureState()) {
    const { cert, key } = await makeCertificate();
    const server = (0,external_node_https_.createServer)({ cert, key });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `https://localhost:${server.address().port}`;
    const handle = async (incoming, response) => {
        const request = await received(incoming);
        state.requests.push(request);
        const fault = takeFault(state, request);
        if (fault === 'drop')
            return void incoming.socket.destroy();
        const reply = fault === undefined || fault === 'drop-after' ? answer(state, request, url) : fault;
        if (fault === 'drop-after')
            return void incoming.socket.destroy();
        const rest = state.retryAfter === undefined ? {} : { 'retry-after': state.retryAfter };
        send(response, reply, { ...rateHeaders(state, request), ...rest });
    };
    server.on('request', (incoming, response) => void handle(incoming, response));
    const close = async () => {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
    };
    return { url, certificate: cert, state, close };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./build/demo/github-routes.js

const maximumBody = 65_536;
function reply(status, body, headers = {}) {
    return { status, headers, body };
}
function invalid(message) {
    return reply(422, { message: 'Validation Failed', errors: [{ resource: 'IssueComment', code: 'custom', message }] });
}
function sent(call) {
    return call.request.body ?? {};
}
/** One page of a list, with the Link header that leads to the others. */
function page({ base, query, request }, items) {
    const size = Math.min(Number(query.get('per_page') ?? 30), 100);
    const number = Number(query.get('page') ?? 1);
    const last = Math.max(1, Math.ceil(items.length / size));
    const address = (to) => {
        const url = new URL(request.path, base);
        url.searchParams.set('page', String(to));
        return url.href;
    };
    const links = number < last ? [`<${address(number + 1)}>; rel="next"`, `<${address(last)}>; rel="last"`] : [];
    const headers = links.length > 0 ? { link: links.join(', ') } : {};
    return reply(200, items.slice((number - 1) * size, number * size), headers);
}
function commentJson({ base, state }, comment) {
    return {
        id: comment.id,
        url: `${base}/repos/${state.repository}/issues/comments/${comment.id}`,
        html_url: `${base}/${state.repository}/pull/${comment.issue}#issuecomment-${comment.id}`,
        user: comment.user,
        body: comment.body,
    };
}
function listComments(call) {
    const comments = call.state.comments.filter(({ issue }) => issue === Number(call.groups['number']));
    return page(call, comments.map((comment) => commentJson(call, comment)));
}
/** GitHub's own words for a body that it does not take; undefined where it does. */
function github_routes_refusal(body) {
    if (body === undefined || body.trim() === '')
        return invalid("body can't be blank");
    return body.length > maximumBody ? invalid(`Body is too long (maximum is ${maximumBody} characters)`) : undefined;
}
function createComment(call) {
    const { body } = sent(call);
    const refused = github_routes_refusal(body);
    if (refused !== undefined || body === undefined)
        return refused ?? invalid('body is missing');
    const id = 1 + Math.max(0, ...call.state.comments.map((other) => other.id));
    const comment = { id, issue: Number(call.groups['number']), user: call.token.user, body, edits: 0 };
    call.state.comments.push(comment);
    return reply(201, commentJson(call, comment));
}
function updateComment(call) {
    const comment = call.state.comments.find(({ id }) => id === Number(call.groups['id']));
    if (comment === undefined)
        return reply(404, { message: 'Not Found' });
    const { body } = sent(call);
    const refused = github_routes_refusal(body);
    if (refused !== undefined || body === undefined)
        return refused ?? invalid('body is missing');
    comment.body = body;
    comment.edits++;
    return reply(200, commentJson(call, comment));
}
/** The lines of the new file that lie in each hunk of a patch; only they take review comments. */
function hunksOf(patch) {
    return [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].map(([, start, count]) => {
        const first = Number(start);
        return [first, first + Number(count ?? 1) - 1];
    });
}
function lies({ line, start_line: start }, hunks) {
    return (start === undefined || start < line) && hunks.some(([first, last]) => first <= (start ?? line) && line <= last);
}
function createReview(call) {
    const pull = Number(call.groups['number']);
    const { event = 'COMMENT', body = '', comments = [] } = sent(call);
    const files = call.state.pulls.get(pull) ?? [];
    const outside = comments.some((comment) => {
        const file = files.find(({ filename }) => filename === comment.path);
        return file?.patch === undefined || !lies(comment, hunksOf(file.patch));
    });
    if (outside)
        return reply(422, { message: 'Unprocessable Entity', errors: ['Line could not be resolved'] });
    if (event === 'COMMENT' && body === '')
        return invalid('body is required');
    const id = 1 + call.state.reviews.length;
    call.state.reviews.push({ id, pull, user: call.token.user, event, body, comments });
    return reply(200, { id, html_url: `${call.base}/${call.state.repository}/pull/${pull}#pullrequestreview-${id}` });
}
function listReviewComments(call) {
    const reviews = call.state.reviews.filter(({ pull }) => pull === Number(call.groups['number']));
    return page(call, reviews.flatMap(({ user, comments }) => comments.map((comment) => ({ ...comment, user }))));
}
function listPulls(call) {
    const head = call.query.get('head');
    return page(call, call.state.openPulls.filter(({ label }) => head === null || label === head));
}
/** Git's own name of a blob. */
function blobSha(text) {
    const bytes = Buffer.from(text, 'utf8');
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
function tree(call) {
    const files = call.state.commits.get(call.groups['sha'] ?? '');
    if (files === undefined)
        return reply(404, { message: 'Not Found' });
    const entries = Object.entries(files).map(([path, text]) => ({
        path,
        mode: '100644',
        type: 'blob',
        sha: blobSha(text),
        size: Buffer.byteLength(text),
    }));
    return reply(200, { sha: call.groups['sha'], tree: entries, truncated: false });
}
function blob(call) {
    const texts = [...call.state.commits.values()].flatMap((files) => Object.values(files));
    const text = texts.find((candidate) => blobSha(candidate) === call.groups['sha']);
    if (text === undefined)
        return reply(404, { message: 'Not Found' });
    return reply(200, { sha: call.groups['sha'], encoding: 'base64', content: Buffer.from(text).toString('base64') });
}
function contents(call) {
    const text = call.state.commits.get(call.query.get('ref') ?? call.state.defaultBranch)?.[call.groups['path'] ?? ''];
    if (text === undefined)
        return reply(404, { message: 'Not Found' });
    if (call.request.headers['accept']?.includes('raw') === true)
        return reply(200, text);
    return reply(200, { type: 'file', encoding: 'base64', content: Buffer.from(text).toString('base64') });
}
/** Only the one query that the Action sends. */
function graphql(call) {
    return reply(200, { data: { viewer: { login: call.token.user.login } } });
}
/** A token that says for which workflow it was made; nobody checks its signature here. */
function oidcToken(call) {
    const part = (json) => Buffer.from(JSON.stringify(json)).toString('base64url');
    const audience = call.query.get('audience') ?? 'https://github.com/contoso';
    const claims = {
        iss: `${call.base}/oidc`,
        aud: audience,
        sub: `repo:${call.state.repository}:ref:refs/heads/${call.state.defaultBranch}`,
    };
    return reply(200, { value: `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}.c2lnbmF0dXJl` });
}
const repository = String.raw `^/repos/(?<owner>[^/]+)/(?<name>[^/]+)`;
const routes = [
    ['GET', new RegExp(`${repository}/issues/(?<number>\\d+)/comments$`), listComments],
    ['POST', new RegExp(`${repository}/issues/(?<number>\\d+)/comments$`), createComment],
    ['PATCH', new RegExp(`${repository}/issues/comments/(?<id>\\d+)$`), updateComment],
    [
        'GET',
        new RegExp(`${repository}/pulls/(?<number>\\d+)/files$`),
        (call) => page(call, call.state.pulls.get(Number(call.groups['number'])) ?? []),
    ],
    ['GET', new RegExp(`${repository}/pulls/(?<number>\\d+)/comments$`), listReviewComments],
    ['POST', new RegExp(`${repository}/pulls/(?<number>\\d+)/reviews$`), createReview],
    ['GET', new RegExp(`${repository}/pulls$`), listPulls],
    ['GET', new RegExp(`${repository}/git/trees/(?<sha>[^/]+)$`), tree],
    ['GET', new RegExp(`${repository}/git/blobs/(?<sha>[^/]+)$`), blob],
    ['GET', new RegExp(`${repository}/contents/(?<path>.+)$`), contents],
    ['POST', /^\/graphql$/, graphql],
    ['GET', /^\/oidc$/, oidcToken],
];
/** Answers one request and changes the state accordingly. */
function github_routes_answer(state, base, request) {
    const url = new URL(request.path, base);
    const token = state.tokens.get((request.headers['authorization'] ?? '').replace(/^(?:token|bearer) /i, ''));
    if (token === undefined)
        return reply(401, { message: 'Bad credentials' });
    for (const [method, pattern, handler] of routes) {
        const match = method === request.method ? pattern.exec(decodeURIComponent(url.pathname)) : null;
        if (match === null)
            continue;
        const { owner, name } = match.groups ?? {};
        if (owner !== undefined && `${owner}/${name ?? ''}` !== state.repository)
            break;
        if (url.pathname.startsWith('/repos/') && request.method !== 'GET' && !token.write) {
            const headers = { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' };
            return reply(403, { message: 'Resource not accessible by integration' }, headers);
        }
        return handler({ state, base, token, request, query: url.searchParams, groups: match.groups ?? {} });
    }
    return reply(404, { message: 'Not Found' });
}

;// CONCATENATED MODULE: ./build/demo/github-state.js
/** The bot that a workflow's own token belongs to. */
const actionsBot = { login: 'github-actions[bot]', type: 'Bot' };
/** A repository without pull requests, with one token, `workflow-token`, of the actions bot. */
function emptyState() {
    return {
        repository: 'contoso/infra',
        defaultBranch: 'main',
        tokens: new Map([['workflow-token', { user: actionsBot, write: true }]]),
        comments: [],
        reviews: [],
        openPulls: [],
        pulls: new Map(),
        commits: new Map(),
    };
}

;// CONCATENATED MODULE: ./build/demo/loopback-github.js



/** GitHub's answer to a burst of writes; the client has to wait before it tries again. */
function secondaryLimit(retryAfter) {
    return {
        status: 403,
        headers: { 'retry-after': String(retryAfter) },
        body: { message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.' },
    };
}
async function loopback_github_bodyOf(request) {
    const chunks = [];
    for await (const chunk of request)
        chunks.push(chunk);
    const text = Buffer.concat(chunks).toString('utf8');
    return text === '' ? undefined : JSON.parse(text);
}
function loopback_github_takeFault(faults, request) {
    const index = faults.findIndex(({ method, path }) => (method ?? request.method) === request.method && (path?.test(request.path) ?? true));
    const fault = faults[index];
    if (fault === undefined)
        return undefined;
    const left = (fault.times ?? 1) - 1;
    if (left > 0)
        faults[index] = { ...fault, times: left };
    else
        faults.splice(index, 1);
    return fault;
}
/** Starts GitHub's REST and GraphQL API, as far as the Action uses it, on a free port of 127.0.0.1. */
async function startLoopbackGitHub(state = emptyState()) {
    const requests = [];
    const faults = [];
    const respond = async (incoming) => {
        const request = {
            method: incoming.method ?? 'GET',
            path: incoming.url ?? '/',
            headers: incoming.headers,
            body: await loopback_github_bodyOf(incoming),
        };
        requests.push(request);
        const fault = loopback_github_takeFault(faults, request);
        if (fault === undefined)
            return github_routes_answer(state, url, request);
        if (fault.afterEffect)
            github_routes_answer(state, url, request);
        return fault.status === 0 ? undefined : { status: fault.status, headers: fault.headers ?? {}, body: fault.body };
    };
    const server = (0,external_node_http_.createServer)((incoming, outgoing) => {
        void respond(incoming).then((reply) => {
            if (reply === undefined)
                return void outgoing.destroy();
            const raw = typeof reply.body === 'string';
            outgoing.writeHead(reply.status, {
                'content-type': raw ? 'application/octet-stream' : 'application/json; charset=utf-8',
                ...reply.headers,
            });
            outgoing.end(raw ? reply.body : reply.body === undefined ? '' : JSON.stringify(reply.body));
        });
    });
    const url = await listen(server);
    return {
        url,
        state,
        requests,
        fail: (fault) => void faults.push(fault),
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    };
}
function listen(server) {
    return new Promise((resolve) => {
        server.listen(0, '127.0.0.1', () => {
            resolve(`http://127.0.0.1:${server.address().port}`);
        });
    });
}

;// CONCATENATED MODULE: ./build/demo/repository.js
/** The repository of the demo: one cluster, and the parameters it is deployed with. */
const template = `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": {
    "clusterName": { "type": "string" },
    "loginPassword": { "type": "securestring" },
    "encryptBetweenNodes": { "type": "bool" }
  },
  "resources": [
    {
      "type": "Microsoft.HDInsight/clusters",
      "apiVersion": "2021-06-01",
      "name": "[parameters('clusterName')]",
      "location": "[resourceGroup().location]",
      "properties": {
        "clusterVersion": "5.1",
        "osType": "Linux",
        "minSupportedTlsVersion": "1.2",
        "encryptionInTransitProperties": {
          "isEncryptionInTransitEnabled": "[parameters('encryptBetweenNodes')]"
        },
        "clusterDefinition": {
          "kind": "SPARK",
          "configurations": {
            "gateway": {
              "restAuthCredential.isEnabled": true,
              "restAuthCredential.username": "clusteradmin",
              "restAuthCredential.password": "[parameters('loginPassword')]"
            }
          }
        }
      }
    }
  ],
  "outputs": {
    "clusterName": { "type": "string", "value": "[parameters('clusterName')]" }
  }
}
`;
/** Encryption between the nodes, in the parameters file of production. */
const encryption = (value) => `    "encryptBetweenNodes": { "value": ${value} },\n`;
const parameters = (encrypt) => `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
  "contentVersion": "1.0.0.0",
  "parameters": {
    "clusterName": { "value": "spark-production" },
${encryption(encrypt)}    "loginPassword": {
      "reference": {
        "keyVault": {
          "id": "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/secrets/providers/Microsoft.KeyVault/vaults/secrets"
        },
        "secretName": "hdinsight-login"
      }
    }
  }
}
`;
const templatePath = 'infra/cluster.json';
const parametersPath = 'infra/cluster.parameters.json';
/** The files of one commit, with encryption between the nodes on or off. */
function commit(encrypt) {
    return { [templatePath]: template, [parametersPath]: parameters(encrypt) };
}
/** What the pull request changes, as GitHub tells it. */
const change = {
    removed: encryption(true).trimEnd(),
    added: encryption(false).trimEnd(),
    patch: `@@ -5,1 +5,1 @@\n-${encryption(true)}+${encryption(false)}`.trimEnd(),
};

;// CONCATENATED MODULE: ./build/demo/show-comment.js
const entities = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&nbsp;': ' ', '&#124;': '|' };
/** The text of a line of Markdown as GitHub shows it: links by their text, code without its backquotes. */
function shown(text) {
    return text
        .replaceAll(/<br\s*\/?>/g, '\n')
        .replaceAll(/\[((?:[^\][\\]|\\.)*)\]\([^)\s]*\)/g, '$1')
        .replaceAll(/<\/?[a-z][^>]*>/gi, '')
        .replaceAll(/(`+) ?(.+?) ?\1/g, '$2')
        .replaceAll(/\*\*(.+?)\*\*/g, '$1')
        .replaceAll(/&(?:lt|gt|amp|nbsp|#124);/g, (entity) => entities[entity] ?? entity)
        .replaceAll(/\\([\\`*_{}[\]()#+.!|<>-])/g, '$1');
}
/** Lines of at most `width` columns, broken at blanks. */
function wrapped(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}
/** A row of a table as a small paragraph: the first cell leads, every other one stands below. */
function rowLines(row, width, paint) {
    const [lead = '', ...cells] = row
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => shown(cell.trim()));
    const style = lead === 'error' ? 'red' : lead === 'warning' ? 'yellow' : 'cyan';
    const indent = lead === '' ? '' : '  ';
    const body = cells.flatMap((cell) => cell.split('\n')).flatMap((line) => wrapped(line, width - 2));
    return [...(lead === '' ? [] : [paint(lead, style)]), ...body.map((line) => indent + line)];
}
function codeLine(line, language, paint) {
    if (language !== 'diff')
        return `    ${line}`;
    return `    ${line.startsWith('+') ? paint(line, 'green') : line.startsWith('-') ? paint(line, 'red') : line}`;
}
function proseLines(line, width, paint) {
    const heading = /^#+ (.+)$/.exec(line)?.[1];
    if (heading !== undefined)
        return wrapped(shown(heading), width).map((part) => paint(part, 'bold'));
    const summary = /<summary>(.+)<\/summary>/.exec(line)?.[1];
    if (summary !== undefined)
        return wrapped(`▸ ${shown(summary)}`, width);
    return wrapped(shown(line), width).map((part) => (line.startsWith('<sub>') ? paint(part, 'dim') : part));
}
/** Lines of a comment's Markdown as a reviewer reads them: folded parts that are closed show their headline only. */
function commentLines(markdown, width, paint) {
    const lines = [];
    let code;
    let folded = false;
    let item = 0;
    const [, ...rows] = markdown.split('\n');
    for (const row of rows) {
        const fence = /^```(\w*)$/.exec(row);
        item = row.startsWith('1. ') ? item + 1 : 0;
        if (/^<details>$/.test(row))
            folded = true;
        else if (/^<\/?details/.test(row))
            folded = false;
        else if (folded && !row.startsWith('<summary>'))
            continue;
        else if (fence !== null)
            code = code === undefined ? fence[1] : undefined;
        else if (code !== undefined)
            lines.push(codeLine(row, code, paint));
        else if (/^\| *:?-+/.test(row))
            continue;
        else if (/^\| {1,2}\| Where/.test(row))
            continue;
        else if (row.startsWith('|'))
            lines.push(...rowLines(row, width, paint));
        else
            lines.push(...proseLines(row.replace(/^1\. /, `${item}. `), width, paint));
    }
    return lines.filter((line, index) => line.trim() !== '' || (lines[index - 1] ?? '').trim() !== '');
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/demo/workflow-run.js




/** Runs the Action with the environment that GitHub's runner gives, against a loopback GitHub. */
async function runWorkflow(github, run) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'armored-'));
    const workspace = (0,external_node_path_.join)(folder, 'workspace');
    (0,external_node_fs_.mkdirSync)(workspace);
    for (const [path, text] of Object.entries(run.files)) {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(workspace, path)), { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(workspace, path), text);
    }
    for (const file of ['output', 'summary'])
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, file), '');
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'event.json'), JSON.stringify(run.payload));
    const env = {
        ...runnerEnvironment(github, run, folder, workspace),
        ...azureEnvironment(github, run.azure, folder),
        ...run.env,
    };
    try {
        const ended = await start(run.entry, env, workspace);
        const files = ['report.json', 'report.sarif'].filter((path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, path)));
        const written = new Map(files.map((path) => [path, (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(workspace, path), 'utf8')]));
        return {
            ...ended,
            outputs: parseOutputs((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, 'output'), 'utf8')),
            summary: (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, 'summary'), 'utf8'),
            file: (path) => written.get(path),
        };
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true });
    }
}
function runnerEnvironment(github, run, folder, workspace) {
    const inputs = { 'github-token': run.token ?? 'workflow-token', ...run.inputs };
    return {
        PATH: process.env['PATH'] ?? '',
        ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
        GITHUB_ACTIONS: 'true',
        GITHUB_API_URL: github.url,
        GITHUB_SERVER_URL: github.url,
        GITHUB_REPOSITORY: github.state.repository,
        GITHUB_WORKSPACE: workspace,
        GITHUB_EVENT_NAME: run.event,
        GITHUB_EVENT_PATH: (0,external_node_path_.join)(folder, 'event.json'),
        GITHUB_OUTPUT: (0,external_node_path_.join)(folder, 'output'),
        GITHUB_STEP_SUMMARY: (0,external_node_path_.join)(folder, 'summary'),
        GITHUB_REF: run.ref ?? 'refs/heads/main',
        GITHUB_SHA: run.sha ?? 'c'.repeat(40),
        GITHUB_RUN_ID: String(run.runId ?? 100),
        GITHUB_RUN_ATTEMPT: '1',
    };
}
/** What a job with `id-token: write` has besides, where to deploy, and trust in the loopback's own certificate. */
function azureEnvironment(github, azure, folder) {
    if (azure === undefined)
        return {};
    const certificate = (0,external_node_path_.join)(folder, 'loopback-azure.pem');
    (0,external_node_fs_.writeFileSync)(certificate, azure.certificate);
    return {
        NODE_EXTRA_CA_CERTS: certificate,
        ACTIONS_ID_TOKEN_REQUEST_URL: `${github.url}/oidc?api-version=2.0`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'workflow-token',
        'INPUT_CLIENT-ID': 'deployer',
        'INPUT_TENANT-ID': azure.state.tenant,
        'INPUT_SUBSCRIPTION-ID': azure.state.subscription,
        'INPUT_ARM-ENDPOINT': azure.url,
        'INPUT_AUTHORITY-HOST': azure.url,
    };
}
function start(entry, env, cwd) {
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.execFile)(process.execPath, [entry], { env, cwd, maxBuffer: 64 * 1024 * 1024 }, (_, stdout, stderr) => {
            resolve({ code: child.exitCode, stdout, stderr });
        });
    });
}
function parseOutputs(text) {
    const outputs = {};
    for (const [, name = '', , value = ''] of text.matchAll(/^(.+)<<(ghadelimiter_\S+)\n([^]*?)\n\2$/gm))
        outputs[name] = value;
    return outputs;
}

;// CONCATENATED MODULE: ./build/demo/story.js





const pull = 7;
const baseSha = 'b'.repeat(40);
const headSha = 'a'.repeat(40);
const fixedSha = 'f'.repeat(40);
const mergeSha = 'c'.repeat(40);
/** Plays a pull request that turns encryption off, its fix, and the merge. Returns whether all went as it should. */
async function playDemo(stage) {
    const github = await startLoopbackGitHub();
    const azure = await startLoopbackAzure();
    azure.state.retryAfter = '0';
    const cast = { github, azure, stage };
    try {
        stage.tell(stage.paint('Armored Transit: a pull request and a merge, end to end', 'bold'));
        stage.tell(`GitHub is played at ${github.url}, Azure at ${azure.url}; both listen on 127.0.0.1 only.`);
        stage.tell('The Action is the real one, started as a runner of GitHub starts it.');
        github.state.commits.set(baseSha, commit(true));
        const acts = [await turnOff(cast), await turnOn(cast), await merge(cast)];
        return acts.every(Boolean);
    }
    finally {
        await Promise.all([github.close(), azure.close()]);
    }
}
async function turnOff(cast) {
    const { tell, paint } = cast.stage;
    title(cast, 1, `Pull request #${pull} turns encryption between the nodes off`);
    tell(`   ${parametersPath}`);
    tell(`   ${paint(`-${change.removed}`, 'red')}`);
    tell(`   ${paint(`+${change.added}`, 'green')}`);
    cast.github.state.pulls.set(pull, [{ filename: parametersPath, status: 'modified', patch: change.patch }]);
    tell('');
    const run = await check(cast, headSha, false, 100);
    outcome(cast, run);
    return run.code === 1 && cast.github.state.comments.length === 1;
}
async function turnOn(cast) {
    title(cast, 2, 'The author takes that back and pushes again');
    cast.github.state.pulls.set(pull, []);
    const run = await check(cast, fixedSha, true, 101);
    outcome(cast, run);
    return run.code === 0 && cast.github.state.comments.length === 1;
}
async function check(cast, sha, encrypt, runId) {
    const end = (ref, of) => ({ sha: of, ref, repo: { id: 1 } });
    return runWorkflow(cast.github, {
        entry: cast.stage.entry,
        event: 'pull_request',
        payload: {
            pull_request: { number: pull, head: end('feature', sha), base: end('main', baseSha) },
            repository: { default_branch: 'main' },
        },
        files: commit(encrypt),
        ref: `refs/pull/${pull}/merge`,
        runId,
    });
}
function outcome({ github, azure, stage }, run) {
    const { tell, paint } = stage;
    const [comment] = github.state.comments;
    const word = run.code === 0 ? paint('passes', 'green') : paint('fails', 'red');
    tell(`   The check ${word}: conclusion ${run.outputs['conclusion'] ?? 'unknown'}. Azure was asked ${azure.state.requests.length} times.`);
    if (comment === undefined)
        return;
    const times = comment.edits === 0 ? 'new' : `the same one, edited ${comment.edits === 1 ? 'once' : `${comment.edits} times`}`;
    tell(`   The comment that a reviewer sees (${times}):`);
    tell('');
    for (const line of commentLines(comment.body, Math.min(stage.width, 110) - 5, paint))
        tell(`   │ ${line}`);
}
async function merge(cast) {
    const { github, azure, stage } = cast;
    title(cast, 3, 'The pull request is merged: what was checked is deployed');
    const run = await runWorkflow(github, {
        entry: stage.entry,
        event: 'push',
        payload: { repository: { default_branch: 'main' }, before: baseSha, after: mergeSha },
        files: commit(true),
        sha: mergeSha,
        runId: 102,
        azure,
        inputs: {
            template: templatePath,
            parameters: parametersPath,
            'resource-group': 'analytics',
            location: 'westeurope',
        },
    });
    tellLog(stage, run);
    const group = [...azure.state.groups.values()][0];
    const sent = azure.state.requests.find(({ method, path }) => method === 'PUT' && /\/deployments\/[^/?]+\?/i.test(path));
    const checked = commit(true)[templatePath] ?? '';
    const same = sent?.text.includes(checked.trim()) ?? false;
    stage.tell('');
    stage.tell(`   Azure now has the resource group ${group?.name ?? 'none'} (${group?.location ?? 'nowhere'}).`);
    stage.tell(`   The template it got is ${same ? 'the one that was checked, byte for byte' : 'not the one that was checked'}.`);
    stage.tell('');
    stage.tell(stage.paint('Try it on your own templates: node dist/cli.js lint <folder>', 'bold'));
    return run.code === 0 && run.outputs['state'] === 'succeeded' && same;
}
/** The log of the run without the commands that only the runner reads. */
function tellLog(stage, run) {
    const lines = run.stdout.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('::'));
    for (const line of lines)
        stage.tell(`   ${line}`);
    if (run.stderr !== '')
        stage.tell(run.stderr);
    const names = ['state', 'deployment-name', 'duration', 'resource-group-created', 'content-sha256', 'outputs'];
    stage.tell('');
    for (const name of names) {
        const value = (run.outputs[name] ?? '').replaceAll(/\s+/g, ' ');
        stage.tell(`   ${stage.paint(name.padEnd(24), 'cyan')}${value}`);
    }
}
function title({ stage }, act, text) {
    stage.tell('');
    stage.tell(stage.paint(`${act}. ${text}`, 'bold'));
    stage.tell('');
}


/***/ })

};
