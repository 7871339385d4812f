export const id = 889;
export const ids = [889];
export const modules = {

/***/ 46889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeClient: () => (/* binding */ makeClient),
/* harmony export */   parseRetryAfter: () => (/* binding */ parseRetryAfter)
/* harmony export */ });
/* harmony import */ var _sign_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63727);

/** Milliseconds from a Retry-After header: seconds, or an HTTP date. */
function parseRetryAfter(header, now) {
    if (header === undefined)
        return undefined;
    const seconds = Number(header);
    const milliseconds = Number.isNaN(seconds) ? Date.parse(header) - now.getTime() : seconds * 1000;
    return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}
function parse(text) {
    if (text === undefined || text === null || text === '')
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}
/** A client that signs each request and gives every answer as it is: it neither tries again nor throws. */
function makeClient({ arm, tokens, http, now }) {
    return {
        async send(method, path, body, signal) {
            // Only Azure's own addresses may see the token, also where an answer tells the next one.
            const url = new URL(path, arm);
            if (url.origin !== new URL(arm).origin) {
                return { status: 0, body: undefined, failure: { kind: 'network', message: `Azure led to another host, ${url.host}` } };
            }
            try {
                const headers = {
                    authorization: `Bearer ${await tokens.get()}`,
                    accept: 'application/json',
                    ...(body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
                };
                const response = await http({
                    method,
                    url: url.href,
                    headers,
                    timeout: 120_000,
                    signal,
                    ...(body === undefined ? {} : { body }),
                });
                const header = (name) => response.headers.get(name);
                const retryAfter = parseRetryAfter(header('retry-after'), now());
                const [location, correlationId] = [header('location'), header('x-ms-correlation-request-id')];
                return {
                    status: response.status,
                    body: parse(response.bodyAsText),
                    ...(location === undefined ? {} : { location }),
                    ...(retryAfter === undefined ? {} : { retryAfter }),
                    ...(correlationId === undefined ? {} : { correlationId }),
                };
            }
            catch (error) {
                return { status: 0, body: undefined, failure: failureOf(error) };
            }
        },
        renew: () => tokens.renew(),
    };
}
function failureOf(error) {
    if (error instanceof _sign_in_js__WEBPACK_IMPORTED_MODULE_0__/* .SignInError */ .Jj)
        return { kind: 'sign-in', message: error.message };
    const { code, message } = error;
    return { kind: 'network', message: [code, message].filter(Boolean).join(': ') };
}


/***/ })

};
