export const id = 814;
export const ids = [814];
export const modules = {

/***/ 79814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeHttp: () => (/* binding */ makeHttp)
/* harmony export */ });
/**
 * Sends by the pipeline of the Azure SDK (proxies, decompression, redacted logs) without its retries: after a lost answer
 * they would send a deployment twice, and Azure answers the second one with DeploymentActive.
 */
async function makeHttp(userAgent) {
    const { createDefaultHttpClient, createHttpHeaders, createPipelineFromOptions, createPipelineRequest } = await __webpack_require__.e(/* import() */ 411).then(__webpack_require__.bind(__webpack_require__, 4792));
    const pipeline = createPipelineFromOptions({
        retryOptions: { maxRetries: 0 },
        userAgentOptions: { userAgentPrefix: userAgent },
    });
    const client = createDefaultHttpClient();
    return ({ method, url, headers, body, timeout, signal }) => {
        const request = createPipelineRequest({
            method,
            url,
            headers: createHttpHeaders(headers),
            ...(body === undefined ? {} : { body }),
            // Not the client's own timeout: its timer outlives a failed request and keeps the process alive.
            abortSignal: AbortSignal.any([AbortSignal.timeout(timeout), ...(signal === undefined ? [] : [signal])]),
            // Only GitHub's own endpoint for identity tokens may be named with http, by the runner.
            allowInsecureConnection: url.startsWith('http://'),
        });
        return pipeline.sendRequest(client, request);
    };
}


/***/ })

};
