export const id = 159;
export const ids = [159];
export const modules = {

/***/ 63159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeTokens: () => (/* binding */ makeTokens)
/* harmony export */ });
/* harmony import */ var _sign_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63727);

const minute = 60_000;
const names = {
    oidc: "GitHub's identity token",
    'token-file': 'a federated token file',
    secret: 'a client secret',
    certificate: 'a client certificate',
    cli: 'the Azure CLI',
    'managed-identity': 'a managed identity',
};
/** Tokens by the way of signing in that the options and the environment allow. Throws SignInError. */
function makeTokens(signIn, ports) {
    const method = (0,_sign_in_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseMethod */ .jN)(signIn, ports.env);
    if (method.kind === 'secret')
        ports.secret(method.secret);
    let credential;
    let token;
    let assertion;
    const keep = (value) => void (assertion = value);
    return {
        how: names[method.kind],
        async get() {
            if (token !== undefined && token.expiresOnTimestamp - 2 * minute > ports.now().getTime())
                return token.token;
            credential ??= makeCredential(method, signIn, ports, keep);
            try {
                token = (await (await credential).getToken(`${signIn.cloud.arm}/.default`)) ?? undefined;
            }
            catch (error) {
                throw withClaims(signInError(error, method, signIn, ports), assertion);
            }
            if (token === undefined)
                throw new _sign_in_js__WEBPACK_IMPORTED_MODULE_0__/* .SignInError */ .Jj(`Signing in by ${names[method.kind]} gave no token`);
            ports.secret(token.token);
            return token.token;
        },
        renew() {
            // Identity keeps tokens of its own, so the credential goes too.
            credential = undefined;
            token = undefined;
        },
    };
}
function signInError(error, method, signIn, ports) {
    if (error instanceof _sign_in_js__WEBPACK_IMPORTED_MODULE_0__/* .SignInError */ .Jj)
        return error;
    const first = (error instanceof Error ? error.message : String(error)).split(/\r?\n| Trace ID:/)[0] ?? '';
    const missed = method.kind === 'cli' ? (0,_sign_in_js__WEBPACK_IMPORTED_MODULE_0__/* .missedMethods */ .IG)(signIn, ports.env) : '';
    return new _sign_in_js__WEBPACK_IMPORTED_MODULE_0__/* .SignInError */ .Jj(`Signing in to Azure by ${names[method.kind]} failed: ${first}${missed === '' ? '' : `. Not tried: ${missed}`}`);
}
async function makeCredential(method, { cloud }, ports, keep) {
    const identity = await Promise.all(/* import() */[__webpack_require__.e(411), __webpack_require__.e(563)]).then(__webpack_require__.bind(__webpack_require__, 25563));
    const options = { authorityHost: cloud.authority, disableInstanceDiscovery: cloud.custom };
    switch (method.kind) {
        case 'oidc': {
            const assertion = memoised(async () => {
                const token = await requestIdToken(method, cloud.audience, ports);
                keep(token);
                return token;
            }, ports);
            return new identity.ClientAssertionCredential(method.tenantId, method.clientId, assertion, options);
        }
        case 'token-file':
            return new identity.WorkloadIdentityCredential({
                ...options,
                tenantId: method.tenantId,
                clientId: method.clientId,
                tokenFilePath: method.file,
            });
        case 'secret':
            return new identity.ClientSecretCredential(method.tenantId, method.clientId, method.secret, options);
        case 'certificate':
            return new identity.ClientCertificateCredential(method.tenantId, method.clientId, method.file, options);
        case 'cli':
            return new identity.AzureCliCredential(method.tenantId === undefined ? {} : { tenantId: method.tenantId });
        case 'managed-identity':
            return new identity.ManagedIdentityCredential(method.clientId === undefined ? {} : { clientId: method.clientId });
    }
}
/** GitHub's identity token lives five minutes, and Identity asks for it more than once. */
function memoised(request, ports) {
    let last;
    return () => {
        const now = ports.now().getTime();
        if (last !== undefined && last.until >= now)
            return last.token;
        const token = request();
        last = { token, until: now + 3 * minute };
        // A failure is not remembered.
        token.catch(() => (last = undefined));
        return token;
    };
}
/** What an identity token says of its job, in the words that a federated credential must repeat; undefined where it is no such token. */
function claimsOf(token) {
    const [, payload = ''] = token.split('.');
    try {
        const { iss, sub, aud } = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
        return `issuer ${String(iss)}, subject ${String(sub)}, audience ${String(aud)}`;
    }
    catch {
        return undefined;
    }
}
/** Microsoft Entra does not say what it compared; the token itself is never shown. */
function withClaims(error, token) {
    const isUnknownSubject = /AADSTS(?:700213|70021|7002138)\b/.test(error.message);
    const claims = token !== undefined && isUnknownSubject ? claimsOf(token) : undefined;
    return claims === undefined ? error : new _sign_in_js__WEBPACK_IMPORTED_MODULE_0__/* .SignInError */ .Jj(`${error.message} The token says: ${claims}`);
}
async function requestIdToken(method, audience, { http, secret }) {
    secret(method.token);
    const url = new URL(method.url);
    url.searchParams.set('audience', audience);
    const headers = { authorization: `Bearer ${method.token}`, accept: 'application/json; api-version=2.0' };
    const { status, bodyAsText } = await http({ method: 'GET', url: url.href, headers, timeout: 30_000 });
    const { value } = (status === 200 ? JSON.parse(bodyAsText ?? '{}') : {});
    if (typeof value !== 'string')
        throw new _sign_in_js__WEBPACK_IMPORTED_MODULE_0__/* .SignInError */ .Jj(`GitHub gave no identity token (HTTP ${status}): run the job again`);
    secret(value);
    return value;
}


/***/ })

};
