export const id = 514;
export const ids = [514];
export const modules = {

/***/ 42514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

;// CONCATENATED MODULE: ./build/rules/absence.js
/** Azure refuses a resource, or an item, without it. */
const required = [{ means: 'not-applicable', source: 'Required by the resource type' }];
/** The object or list item around it may do without: the feature that it belongs to is then not in use. */
const optional = [
    { means: 'not-applicable', source: 'Optional inside an optional object or list of the resource type' },
];
/** Without an address nothing is connected to. */
const noUrl = [
    { means: 'not-applicable', source: 'Optional in the resource type: without an address nothing is connected to' },
];
/** Neither the resource type nor its documentation states a default. */
const unstated = [{ means: 'unknown', source: 'The resource type states no default' }];
/** The resource type, or its documentation, states the default. */
function stated(value, means) {
    return [{ means, source: `The documented default is ${value}` }];
}

;// CONCATENATED MODULE: ./build/rules/api-management-switches.js
const gateway = 'Microsoft.WindowsAzure.ApiManagement.Gateway.Security';
/** Protocols and 3DES, which are on only in services from before April 2018. */
const offByDefault = [
    { means: 'secure', source: 'API Management documentation: off by default for services created since April 2018' },
];
/** Ciphers other than 3DES. */
const onByDefault = [
    { means: 'insecure', source: 'API Management documentation: ciphers are on unless they are switched off' },
];
/** A protocol or cipher of the gateway that must be switched off; the service takes the text `False` and the boolean. */
function switchedOff(key, absent) {
    return {
        type: 'Microsoft.ApiManagement/service',
        path: `properties.customProperties['${gateway}.${key}']`,
        secure: { equals: [false] },
        insecure: ['True', true],
        absent,
        since: '2016-07-07',
        set: 'False',
    };
}

;// CONCATENATED MODULE: ./build/rules/references.js
/** The page of Azure's template reference for a resource type. */
function templateReference(type) {
    return { title: type, url: `https://learn.microsoft.com/azure/templates/${type.toLowerCase()}` };
}

;// CONCATENATED MODULE: ./build/rules/api-management-protocols.js



const apiManagementProtocols = [
    {
        id: 'api-management/no-legacy-tls',
        title: 'API Management gateways must not accept SSL 3.0, TLS 1.0 or TLS 1.1',
        why: 'A client that asks for an old protocol version otherwise gets it, although all of them are broken and retired.',
        layer: 'service',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            switchedOff('Protocols.Tls10', offByDefault),
            switchedOff('Protocols.Tls11', offByDefault),
            switchedOff('Protocols.Ssl30', offByDefault),
        ],
        fix: { set: 'False', unsafe: 'clients limited to TLS 1.0 or 1.1 lose access' },
        portal: 'API Management service > Security > Protocols + ciphers > Client protocol',
        references: [
            {
                title: 'Manage protocols and ciphers in Azure API Management',
                url: 'https://learn.microsoft.com/azure/api-management/api-management-howto-manage-protocols-ciphers',
            },
            templateReference('Microsoft.ApiManagement/service'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.ApiManagement/service',
                    apiVersion: '2024-05-01',
                    name: 'service1',
                    properties: {
                        customProperties: {
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Tls10': 'True',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA256': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_GCM_SHA256': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_256_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_256_CBC_SHA256': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA': 'False',
                        },
                    },
                },
                passes: {
                    type: 'Microsoft.ApiManagement/service',
                    apiVersion: '2024-05-01',
                    name: 'service1',
                    properties: {
                        customProperties: {
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Tls10': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA256': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_GCM_SHA256': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_256_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_256_CBC_SHA256': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA': 'False',
                        },
                    },
                },
            };
        },
    },
    {
        id: 'api-management/no-legacy-backend-tls',
        title: 'API Management must not use SSL 3.0, TLS 1.0 or TLS 1.1 towards backends',
        why: 'A backend, or somebody between, can otherwise talk the gateway down to a broken protocol version.',
        layer: 'connection',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            switchedOff('Backend.Protocols.Tls10', offByDefault),
            switchedOff('Backend.Protocols.Tls11', offByDefault),
            switchedOff('Backend.Protocols.Ssl30', offByDefault),
        ],
        fix: { set: 'False', unsafe: 'backends limited to TLS 1.0 or 1.1 are no longer reached' },
        portal: 'API Management service > Security > Protocols + ciphers > Backend protocol',
        references: [
            {
                title: 'Manage protocols and ciphers in Azure API Management',
                url: 'https://learn.microsoft.com/azure/api-management/api-management-howto-manage-protocols-ciphers',
            },
            templateReference('Microsoft.ApiManagement/service'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.ApiManagement/service',
                    apiVersion: '2024-05-01',
                    name: 'service1',
                    properties: {
                        customProperties: {
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Backend.Protocols.Tls10': 'True',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA256': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_GCM_SHA256': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_256_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_256_CBC_SHA256': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA': 'False',
                        },
                    },
                },
                passes: {
                    type: 'Microsoft.ApiManagement/service',
                    apiVersion: '2024-05-01',
                    name: 'service1',
                    properties: {
                        customProperties: {
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Backend.Protocols.Tls10': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA256': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_GCM_SHA256': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_256_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_256_CBC_SHA256': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA': 'False',
                        },
                    },
                },
            };
        },
    },
    {
        id: 'api-management/no-triple-des',
        title: 'API Management gateways must not offer 3DES',
        why: 'Triple DES has 64-bit blocks: long sessions leak plaintext (Sweet32).',
        layer: 'service',
        kind: 'harden',
        profile: 'recommended',
        settings: [switchedOff('Ciphers.TripleDes168', offByDefault)],
        fix: { set: 'False', unsafe: 'clients limited to 3DES lose access' },
        portal: 'API Management service > Security > Protocols + ciphers > Cipher: Triple DES (3DES)',
        references: [
            {
                title: 'Manage protocols and ciphers in Azure API Management',
                url: 'https://learn.microsoft.com/azure/api-management/api-management-howto-manage-protocols-ciphers',
            },
            templateReference('Microsoft.ApiManagement/service'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.ApiManagement/service',
                    apiVersion: '2024-05-01',
                    name: 'service1',
                    properties: {
                        customProperties: {
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TripleDes168': 'True',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA256': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_GCM_SHA256': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_256_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_256_CBC_SHA256': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA': 'False',
                        },
                    },
                },
                passes: {
                    type: 'Microsoft.ApiManagement/service',
                    apiVersion: '2024-05-01',
                    name: 'service1',
                    properties: {
                        customProperties: {
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TripleDes168': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA256': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_GCM_SHA256': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_256_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_256_CBC_SHA256': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA': 'False',
                        },
                    },
                },
            };
        },
    },
    {
        id: 'api-management/forward-secret-ciphers',
        title: 'API Management gateways must not offer ciphers without forward secrecy',
        why: 'With RSA key exchange, whoever obtains the certificate key later can read all recorded traffic.',
        layer: 'service',
        kind: 'harden',
        profile: 'strict',
        profileReason: 'The ciphers are on unless a template switches each of them off, which few do and not every tier allows',
        settings: [
            switchedOff('Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA', onByDefault),
            switchedOff('Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA256', onByDefault),
            switchedOff('Ciphers.TLS_RSA_WITH_AES_128_GCM_SHA256', onByDefault),
            switchedOff('Ciphers.TLS_RSA_WITH_AES_256_CBC_SHA', onByDefault),
            switchedOff('Ciphers.TLS_RSA_WITH_AES_256_CBC_SHA256', onByDefault),
        ],
        fix: { set: 'False', unsafe: 'clients limited to these ciphers lose access' },
        references: [templateReference('Microsoft.ApiManagement/service')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.ApiManagement/service',
                    apiVersion: '2024-05-01',
                    name: 'service1',
                    properties: {
                        customProperties: {
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA': 'True',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA': 'False',
                        },
                    },
                },
                passes: {
                    type: 'Microsoft.ApiManagement/service',
                    apiVersion: '2024-05-01',
                    name: 'service1',
                    properties: {
                        customProperties: {
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA256': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_GCM_SHA256': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_256_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_256_CBC_SHA256': 'False',
                        },
                    },
                },
            };
        },
    },
    {
        id: 'api-management/no-cbc-ciphers',
        title: 'API Management gateways must not offer CBC ciphers with SHA-1',
        why: 'CBC modes with SHA-1 are open to padding oracles; every current client speaks GCM.',
        layer: 'service',
        kind: 'harden',
        profile: 'strict',
        profileReason: 'The ciphers are on unless a template switches each of them off, which few do and not every tier allows',
        settings: [
            switchedOff('Ciphers.TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA', onByDefault),
            switchedOff('Ciphers.TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA', onByDefault),
            switchedOff('Ciphers.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA', onByDefault),
            switchedOff('Ciphers.TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA', onByDefault),
        ],
        fix: { set: 'False', unsafe: 'clients limited to these ciphers lose access' },
        references: [templateReference('Microsoft.ApiManagement/service')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.ApiManagement/service',
                    apiVersion: '2024-05-01',
                    name: 'service1',
                    properties: {
                        customProperties: {
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA': 'True',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA256': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_GCM_SHA256': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_256_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_256_CBC_SHA256': 'False',
                        },
                    },
                },
                passes: {
                    type: 'Microsoft.ApiManagement/service',
                    apiVersion: '2024-05-01',
                    name: 'service1',
                    properties: {
                        customProperties: {
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA256': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_GCM_SHA256': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_256_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_256_CBC_SHA256': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA': 'False',
                            'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA': 'False',
                        },
                    },
                },
            };
        },
    },
    {
        id: 'api-management/self-hosted-gateway-tls',
        title: 'Self-hosted API Management gateways must not accept TLS 1.0 or TLS 1.1',
        why: 'A client that asks for TLS 1.0 or 1.1 otherwise gets it; both are broken and retired.',
        layer: 'service',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.ApiManagement/service/gateways/hostnameConfigurations',
                path: 'properties.tls10Enabled',
                secure: { equals: [false] },
                insecure: [true],
                absent: unstated,
                since: '2020-06-01',
            },
            {
                type: 'Microsoft.ApiManagement/service/gateways/hostnameConfigurations',
                path: 'properties.tls11Enabled',
                secure: { equals: [false] },
                insecure: [true],
                absent: unstated,
                since: '2020-06-01',
            },
        ],
        fix: { set: false, unsafe: 'clients limited to TLS 1.0 or 1.1 lose access' },
        references: [templateReference('Microsoft.ApiManagement/service/gateways/hostnameConfigurations')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.ApiManagement/service/gateways/hostnameConfigurations',
                    apiVersion: '2024-05-01',
                    name: 'service1/gateway1/hostnameConfiguration1',
                    properties: { tls10Enabled: true },
                },
                passes: {
                    type: 'Microsoft.ApiManagement/service/gateways/hostnameConfigurations',
                    apiVersion: '2024-05-01',
                    name: 'service1/gateway1/hostnameConfiguration1',
                    properties: { tls10Enabled: false, tls11Enabled: false },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/api-management.js


const apiManagement = [
    {
        id: 'api-management/encrypted-protocols',
        title: 'API Management APIs must be called over HTTPS or secure WebSockets only',
        why: 'An API that also lists http or ws answers in plaintext, keys and tokens included.',
        layer: 'service',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.ApiManagement/service/apis',
                path: 'properties.protocols[*]',
                secure: { equals: ['https', 'wss'] },
                insecure: ['http', 'ws'],
                absent: stated('https', 'secure'),
                since: '2017-03-01',
            },
            {
                type: 'Microsoft.ApiManagement/service/workspaces/apis',
                path: 'properties.protocols[*]',
                secure: { equals: ['https', 'wss'] },
                insecure: ['http', 'ws'],
                absent: stated('https', 'secure'),
                since: '2022-09-01',
            },
        ],
        portal: 'API Management service > APIs > APIs > Settings > URL scheme: HTTPS',
        references: [
            templateReference('Microsoft.ApiManagement/service/apis'),
            templateReference('Microsoft.ApiManagement/service/workspaces/apis'),
        ],
        azurePolicy: ['ee7495e7-3ba7-40b6-bfee-c29e22cc75d4'],
        controls: ['MCSB v1 DP-3', 'MCSB v2 (preview) DP-3'],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.ApiManagement/service/apis',
                    apiVersion: '2024-05-01',
                    name: 'service1/api1',
                    properties: { protocols: ['http'] },
                },
                passes: {
                    type: 'Microsoft.ApiManagement/service/apis',
                    apiVersion: '2024-05-01',
                    name: 'service1/api1',
                    properties: { protocols: ['https'] },
                },
            };
        },
    },
    {
        id: 'api-management/backend-https',
        title: 'API Management must call the services behind APIs over HTTPS',
        why: 'What clients sent encrypted otherwise travels on to the backend in plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.ApiManagement/service/apis',
                path: 'properties.serviceUrl',
                secure: { scheme: ['https', 'wss'] },
                insecure: ['http://example.com', 'ws://example.com'],
                absent: noUrl,
                since: '2017-03-01',
            },
            {
                type: 'Microsoft.ApiManagement/service/workspaces/apis',
                path: 'properties.serviceUrl',
                secure: { scheme: ['https', 'wss'] },
                insecure: ['http://example.com', 'ws://example.com'],
                absent: noUrl,
                since: '2022-09-01',
            },
            {
                type: 'Microsoft.ApiManagement/service/backends',
                path: 'properties.url',
                secure: { scheme: ['https', 'wss'] },
                insecure: ['http://example.com', 'ws://example.com'],
                absent: noUrl,
                since: '2017-03-01',
            },
            {
                type: 'Microsoft.ApiManagement/service/workspaces/backends',
                path: 'properties.url',
                secure: { scheme: ['https', 'wss'] },
                insecure: ['http://example.com', 'ws://example.com'],
                absent: noUrl,
                since: '2023-09-01',
            },
        ],
        portal: 'API Management service > APIs > Backends > Runtime URL',
        references: [
            templateReference('Microsoft.ApiManagement/service/apis'),
            templateReference('Microsoft.ApiManagement/service/workspaces/apis'),
            templateReference('Microsoft.ApiManagement/service/backends'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.ApiManagement/service/apis',
                    apiVersion: '2024-05-01',
                    name: 'service1/api1',
                    properties: { serviceUrl: 'http://example.com' },
                },
                passes: {
                    type: 'Microsoft.ApiManagement/service/apis',
                    apiVersion: '2024-05-01',
                    name: 'service1/api1',
                    properties: { serviceUrl: 'https://example.com' },
                },
            };
        },
    },
    {
        id: 'api-management/backend-proxy-https',
        title: 'API Management must reach web proxies of backends over HTTPS',
        why: 'Requests to a proxy over HTTP name hosts and carry credentials in plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'strict',
        profileReason: 'The connection to the backend can be encrypted through a plain proxy',
        settings: [
            {
                type: 'Microsoft.ApiManagement/service/backends',
                path: 'properties.proxy.url',
                secure: { scheme: ['https'] },
                insecure: ['http://example.com'],
                absent: required,
                since: '2017-03-01',
            },
            {
                type: 'Microsoft.ApiManagement/service/workspaces/backends',
                path: 'properties.proxy.url',
                secure: { scheme: ['https'] },
                insecure: ['http://example.com'],
                absent: required,
                since: '2023-09-01',
            },
        ],
        references: [
            templateReference('Microsoft.ApiManagement/service/backends'),
            templateReference('Microsoft.ApiManagement/service/workspaces/backends'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.ApiManagement/service/backends',
                    apiVersion: '2024-05-01',
                    name: 'service1/backend1',
                    properties: { proxy: { url: 'http://example.com' } },
                },
                passes: {
                    type: 'Microsoft.ApiManagement/service/backends',
                    apiVersion: '2024-05-01',
                    name: 'service1/backend1',
                    properties: { proxy: { url: 'https://example.com' } },
                },
            };
        },
    },
    {
        id: 'api-management/validate-backend-certificates',
        title: 'API Management must validate the certificates of backends',
        why: 'Without validation of chain and name anybody between the gateway and the backend can present a certificate and read the traffic.',
        layer: 'connection',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.ApiManagement/service/backends',
                path: 'properties.tls.validateCertificateChain',
                secure: { equals: [true] },
                insecure: [false],
                absent: stated('true', 'secure'),
                since: '2017-03-01',
            },
            {
                type: 'Microsoft.ApiManagement/service/backends',
                path: 'properties.tls.validateCertificateName',
                secure: { equals: [true] },
                insecure: [false],
                absent: stated('true', 'secure'),
                since: '2017-03-01',
            },
            {
                type: 'Microsoft.ApiManagement/service/workspaces/backends',
                path: 'properties.tls.validateCertificateChain',
                secure: { equals: [true] },
                insecure: [false],
                absent: stated('true', 'secure'),
                since: '2023-09-01',
            },
            {
                type: 'Microsoft.ApiManagement/service/workspaces/backends',
                path: 'properties.tls.validateCertificateName',
                secure: { equals: [true] },
                insecure: [false],
                absent: stated('true', 'secure'),
                since: '2023-09-01',
            },
        ],
        fix: { set: true, unsafe: 'backends with self-signed certificates are no longer reached' },
        portal: 'API Management service > APIs > Backends > Validate certificate chain, Validate certificate name',
        references: [
            templateReference('Microsoft.ApiManagement/service/backends'),
            templateReference('Microsoft.ApiManagement/service/workspaces/backends'),
        ],
        azurePolicy: ['92bb331d-ac71-416a-8c91-02f2cb734ce4'],
        controls: ['MCSB v1 IM-4', 'MCSB v2 (preview) IM-4'],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.ApiManagement/service/backends',
                    apiVersion: '2024-05-01',
                    name: 'service1/backend1',
                    properties: { tls: { validateCertificateChain: false } },
                },
                passes: {
                    type: 'Microsoft.ApiManagement/service/backends',
                    apiVersion: '2024-05-01',
                    name: 'service1/backend1',
                    properties: { tls: { validateCertificateChain: true } },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/app-compliance-automation.js


const appComplianceAutomation = [
    {
        id: 'app-compliance-automation/webhook-https',
        title: 'App Compliance Automation webhooks must call HTTPS',
        why: 'The webhook sends the results of compliance reports; over HTTP anybody on the way reads them.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.AppComplianceAutomation/reports/webhooks',
                path: 'properties.payloadUrl',
                secure: { scheme: ['https'] },
                insecure: ['http://example.com'],
                absent: noUrl,
                since: '2024-06-27',
            },
        ],
        references: [templateReference('Microsoft.AppComplianceAutomation/reports/webhooks')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.AppComplianceAutomation/reports/webhooks',
                    apiVersion: '2024-06-27',
                    name: 'report1/webhook1',
                    properties: { payloadUrl: 'http://example.com', enableSslVerification: 'true' },
                },
                passes: {
                    type: 'Microsoft.AppComplianceAutomation/reports/webhooks',
                    apiVersion: '2024-06-27',
                    name: 'report1/webhook1',
                    properties: { payloadUrl: 'https://example.com', enableSslVerification: 'true' },
                },
            };
        },
    },
    {
        id: 'app-compliance-automation/webhook-certificate',
        title: 'App Compliance Automation webhooks must verify certificates',
        why: 'Without verification anybody on the way can pose as the receiver.',
        layer: 'connection',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.AppComplianceAutomation/reports/webhooks',
                path: 'properties.enableSslVerification',
                secure: { equals: [true] },
                insecure: [false],
                absent: unstated,
                since: '2024-06-27',
                set: 'true',
            },
        ],
        fix: { set: 'true', unsafe: 'receivers with self-signed certificates are no longer reached' },
        references: [templateReference('Microsoft.AppComplianceAutomation/reports/webhooks')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.AppComplianceAutomation/reports/webhooks',
                    apiVersion: '2024-06-27',
                    name: 'report1/webhook1',
                    properties: { enableSslVerification: false },
                },
                passes: {
                    type: 'Microsoft.AppComplianceAutomation/reports/webhooks',
                    apiVersion: '2024-06-27',
                    name: 'report1/webhook1',
                    properties: { enableSslVerification: 'true' },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/connection-strings.js

const host = String.raw `(?:[^@/\s]*@)?(?:localhost|127\.0\.0\.1|\[::1\])`;
/**
 * What makes a client connect in plaintext, or fall back to it, in the words of ADO.NET, JDBC, libpq, MySQL, MongoDB,
 * StackExchange.Redis, Kafka and Azure Storage, and the schemes of protocols without TLS, unless TLS is asked for or the host is
 * the own machine.
 */
const plaintextConnections = [
    /\bencrypt\s*=\s*(?:false|no|optional)\b/i,
    /\bssl[\s_-]?mode\s*=\s*['"]?(?:disabled?|none|allow|prefer(?:red)?)\b/i,
    /\b(?:use[\s_-]?)?(?:ssl|tls)\s*=\s*['"]?(?:false|no|0|off|disabled?)\b/i,
    /\bDefaultEndpointsProtocol\s*=\s*http\b/i,
    /\bsecurity[\s._]?protocol\s*=\s*['"]?(?:SASL_)?PLAINTEXT\b/i,
    new RegExp(String.raw `\b(?:amqp|mqtt|redis|ldap|ftp|telnet)://(?!${host}|\S{0,500}\b(?:ssl|tls)=true\b)`, 'i'),
];
/** A text that makes no client connect in plaintext. */
const encryptedConnection = { lacks: plaintextConnections, must: 'not turn encryption off' };
/** A text that clients may read as a connection string; only what is literal in it counts. */
function connectionString(type, path, name) {
    return {
        type,
        ...(name === undefined ? {} : { name }),
        path,
        secure: encryptedConnection,
        insecure: [],
        absent: optional,
        secret: true,
        literalOnly: true,
    };
}

;// CONCATENATED MODULE: ./build/rules/app-configuration.js


const appConfiguration = [
    {
        id: 'app-configuration/connection-strings',
        title: 'Connection strings in App Configuration must not turn TLS off',
        why: 'The client that reads this text connects without TLS, or falls back to it; data and the password travel in plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [connectionString('Microsoft.AppConfiguration/configurationStores/keyValues', 'properties.value')],
        references: [templateReference('Microsoft.AppConfiguration/configurationStores/keyValues')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.AppConfiguration/configurationStores/keyValues',
                    apiVersion: '2023-03-01',
                    name: 'configurationStore1/keyValue1',
                    properties: { value: 'Server=tcp:db.example.com;Encrypt=False' },
                },
                passes: {
                    type: 'Microsoft.AppConfiguration/configurationStores/keyValues',
                    apiVersion: '2023-03-01',
                    name: 'configurationStore1/keyValue1',
                    properties: { value: 'Server=tcp:db.example.com;Encrypt=True' },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/ciphers.js
/**
 * Suites that are weak or lack forward secrecy, in the names of IANA and of OpenSSL, alone or in a list: CBC modes,
 * RSA key exchange, DSS, RC4, single and triple DES, MD5, null and export ciphers.
 */
const weakCipher = /_CBC_|DES|RC4|NULL|EXP(?:ORT|-)|MD5|_DSS_|\bTLS_RSA_|(?<![\w-])(?:AES|CAMELLIA)\d|-(?:AES|CAMELLIA)\d+-SHA\d*(?![\w-])/i;
/** Cipher suites, alone or in a list, of which none is weak. */
const strongCiphers = {
    lacks: [weakCipher],
    must: 'offer only cipher suites with forward secrecy and without CBC',
};

;// CONCATENATED MODULE: ./build/rules/app-service-environment.js



const appServiceEnvironment = [
    {
        id: 'app-service-environment/internal-encryption',
        title: 'App Service Environments must encrypt internal traffic',
        why: 'TLS otherwise ends at the front ends, and requests go on to the workers in plaintext.',
        layer: 'infrastructure',
        kind: 'must',
        profile: 'strict',
        profileReason: 'Off by default and it costs throughput; the change takes the environment hours',
        settings: [
            {
                type: 'Microsoft.Web/hostingEnvironments',
                path: 'properties.clusterSettings[name=InternalEncryption].value',
                secure: { equals: [true] },
                insecure: ['false'],
                absent: [
                    {
                        means: 'insecure',
                        source: 'App Service Environment documentation: internal encryption is off unless the setting is true',
                    },
                ],
                since: '2015-08-01',
                set: 'true',
            },
        ],
        fix: { set: 'true', unsafe: 'the environment is unstable for hours while the setting is applied' },
        portal: 'App Service Environment > Settings > Configuration > Internal encryption: On',
        references: [
            {
                title: 'Custom configuration settings for App Service Environments',
                url: 'https://learn.microsoft.com/azure/app-service/environment/app-service-app-service-environment-custom-settings',
            },
            templateReference('Microsoft.Web/hostingEnvironments'),
        ],
        azurePolicy: ['fb74e86f-d351-4b8d-b034-93da7391c01f'],
        controls: ['MCSB v2 (preview) DP-3'],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Web/hostingEnvironments',
                    apiVersion: '2025-03-01',
                    name: 'hostingEnvironment1',
                    properties: {
                        clusterSettings: [
                            { name: 'InternalEncryption', value: 'false' },
                            { name: 'DisableTls1.0', value: '1' },
                            {
                                name: 'FrontEndSSLCipherSuiteOrder',
                                value: 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
                            },
                        ],
                    },
                },
                passes: {
                    type: 'Microsoft.Web/hostingEnvironments',
                    apiVersion: '2025-03-01',
                    name: 'hostingEnvironment1',
                    properties: {
                        clusterSettings: [
                            { name: 'InternalEncryption', value: 'true' },
                            { name: 'DisableTls1.0', value: '1' },
                            {
                                name: 'FrontEndSSLCipherSuiteOrder',
                                value: 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
                            },
                        ],
                    },
                },
            };
        },
    },
    {
        id: 'app-service-environment/no-legacy-tls',
        title: 'App Service Environments must disable TLS 1.0 and 1.1',
        why: 'The front ends of the environment otherwise accept TLS 1.0 and 1.1 for every app.',
        layer: 'service',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Web/hostingEnvironments',
                path: 'properties.clusterSettings[name=DisableTls1.0].value',
                secure: { equals: ['1'] },
                insecure: ['0'],
                absent: [
                    {
                        means: 'insecure',
                        source: 'Azure Policy d6545c6b-dd9d-4265-91e6-0b451e2f1c50: not disabled unless the setting is 1',
                    },
                ],
                since: '2015-08-01',
            },
        ],
        fix: { set: '1', unsafe: 'clients limited to TLS 1.0 or 1.1 lose access' },
        portal: 'App Service Environment > Settings > Configuration > TLS 1.0 and 1.1: Off',
        references: [
            {
                title: 'Custom configuration settings for App Service Environments',
                url: 'https://learn.microsoft.com/azure/app-service/environment/app-service-app-service-environment-custom-settings',
            },
            templateReference('Microsoft.Web/hostingEnvironments'),
        ],
        azurePolicy: ['d6545c6b-dd9d-4265-91e6-0b451e2f1c50'],
        controls: ['MCSB v2 (preview) DP-3'],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Web/hostingEnvironments',
                    apiVersion: '2025-03-01',
                    name: 'hostingEnvironment1',
                    properties: {
                        clusterSettings: [
                            { name: 'DisableTls1.0', value: '0' },
                            { name: 'InternalEncryption', value: 'true' },
                            {
                                name: 'FrontEndSSLCipherSuiteOrder',
                                value: 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
                            },
                        ],
                    },
                },
                passes: {
                    type: 'Microsoft.Web/hostingEnvironments',
                    apiVersion: '2025-03-01',
                    name: 'hostingEnvironment1',
                    properties: {
                        clusterSettings: [
                            { name: 'DisableTls1.0', value: '1' },
                            { name: 'InternalEncryption', value: 'true' },
                            {
                                name: 'FrontEndSSLCipherSuiteOrder',
                                value: 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
                            },
                        ],
                    },
                },
            };
        },
    },
    {
        id: 'app-service-environment/cipher-suites',
        title: 'App Service Environments must offer strong cipher suites only',
        why: 'CBC modes and RSA key exchange are weak or lack forward secrecy.',
        layer: 'service',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Web/hostingEnvironments',
                path: 'properties.clusterSettings[name=FrontEndSSLCipherSuiteOrder].value',
                secure: strongCiphers,
                insecure: ['TLS_RSA_WITH_AES_128_CBC_SHA', 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256'],
                absent: [{ means: 'unknown', source: 'The default order of the platform is not stated' }],
                since: '2015-08-01',
            },
        ],
        fix: {
            set: 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
            unsafe: 'clients limited to weak suites lose access',
        },
        references: [
            {
                title: 'Custom configuration settings for App Service Environments',
                url: 'https://learn.microsoft.com/azure/app-service/environment/app-service-app-service-environment-custom-settings',
            },
            templateReference('Microsoft.Web/hostingEnvironments'),
        ],
        azurePolicy: ['817dcf37-e83d-4999-a472-644eada2ea1e'],
        controls: ['MCSB v2 (preview) DP-3'],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Web/hostingEnvironments',
                    apiVersion: '2025-03-01',
                    name: 'hostingEnvironment1',
                    properties: {
                        clusterSettings: [
                            { name: 'FrontEndSSLCipherSuiteOrder', value: 'TLS_RSA_WITH_AES_128_CBC_SHA' },
                            { name: 'InternalEncryption', value: 'true' },
                            { name: 'DisableTls1.0', value: '1' },
                        ],
                    },
                },
                passes: {
                    type: 'Microsoft.Web/hostingEnvironments',
                    apiVersion: '2025-03-01',
                    name: 'hostingEnvironment1',
                    properties: {
                        clusterSettings: [
                            {
                                name: 'FrontEndSSLCipherSuiteOrder',
                                value: 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
                            },
                            { name: 'InternalEncryption', value: 'true' },
                            { name: 'DisableTls1.0', value: '1' },
                        ],
                    },
                },
            };
        },
    },
    {
        id: 'app-service-environment/no-ftp',
        title: 'App Service Environments must not allow FTP',
        why: 'FTP endpoints take deployment credentials and code, also without TLS where an app allows it.',
        layer: 'service',
        kind: 'must',
        profile: 'strict',
        profileReason: 'Each app decides with ftpsState whether plain FTP is accepted',
        settings: [
            {
                type: 'Microsoft.Web/hostingEnvironments',
                path: 'properties.networkingConfiguration.properties.ftpEnabled',
                secure: { equals: [false] },
                insecure: [true],
                absent: optional,
                since: '2022-03-01',
            },
            {
                type: 'Microsoft.Web/hostingEnvironments/configurations',
                name: 'networking',
                path: 'properties.ftpEnabled',
                secure: { equals: [false] },
                insecure: [true],
                absent: optional,
                since: '2022-03-01',
            },
        ],
        fix: { set: false, unsafe: 'deployments over FTP stop' },
        references: [
            templateReference('Microsoft.Web/hostingEnvironments'),
            templateReference('Microsoft.Web/hostingEnvironments/configurations'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Web/hostingEnvironments',
                    apiVersion: '2025-03-01',
                    name: 'hostingEnvironment1',
                    properties: {
                        networkingConfiguration: { properties: { ftpEnabled: true } },
                        clusterSettings: [
                            { name: 'InternalEncryption', value: 'true' },
                            { name: 'DisableTls1.0', value: '1' },
                            {
                                name: 'FrontEndSSLCipherSuiteOrder',
                                value: 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
                            },
                        ],
                    },
                },
                passes: {
                    type: 'Microsoft.Web/hostingEnvironments',
                    apiVersion: '2025-03-01',
                    name: 'hostingEnvironment1',
                    properties: {
                        networkingConfiguration: { properties: { ftpEnabled: false } },
                        clusterSettings: [
                            { name: 'InternalEncryption', value: 'true' },
                            { name: 'DisableTls1.0', value: '1' },
                            {
                                name: 'FrontEndSSLCipherSuiteOrder',
                                value: 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
                            },
                        ],
                    },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/platform-host-names.js
/** Whether the name is the platform's own, which has a certificate without a binding. */
const platformHostName = (site, place) => {
    const name = site.at([...place.slice(0, -1), 'name']);
    if (!name.known)
        return /\.azurewebsites\.net'[\s)\]]*$/i.test(name.expression) ? true : undefined;
    return typeof name.value === 'string' && /\.azurewebsites\.(?:net|us)$|\.chinacloudsites\.cn$/i.test(name.value);
};

;// CONCATENATED MODULE: ./build/rules/site-config.js
const keeps = [{ means: 'not-applicable', source: 'The app keeps what its site says' }];
/** A property of `siteConfig`, of a site and of its slots, which the child resource `config` `web` of either may set instead. */
function siteConfig(property, setting) {
    return ['Microsoft.Web/sites', 'Microsoft.Web/sites/slots'].flatMap((type) => {
        const child = { type: `${type}/config`, name: 'web', path: `properties.${property}` };
        return [
            { ...setting, type, path: `properties.siteConfig.${property}`, elsewhere: [child] },
            { ...setting, ...child, absent: keeps },
        ];
    });
}

;// CONCATENATED MODULE: ./build/rules/app-service-tls.js





const appServiceTls = [
    {
        id: 'app-service/minimum-tls',
        title: 'App Service apps must require TLS 1.2 or newer',
        why: 'Clients otherwise negotiate TLS 1.0 or 1.1, which are broken and retired.',
        layer: 'service',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            ...siteConfig('minTlsVersion', {
                secure: { tls: '1.2', ceiling: '1.3' },
                insecure: ['1.0', '1.1'],
                absent: [{ means: 'secure', source: 'App Service documentation: new apps default to a minimum TLS version of 1.2' }],
                since: '2016-08-01',
            }),
        ],
        fix: { set: '1.2', unsafe: 'clients limited to TLS 1.0 or 1.1 lose access' },
        portal: 'App > Settings > Configuration > General settings > Minimum Inbound TLS Version: 1.2',
        references: [
            { title: 'Minimum TLS version in App Service', url: 'https://learn.microsoft.com/azure/app-service/overview-tls' },
            templateReference('Microsoft.Web/sites'),
            templateReference('Microsoft.Web/sites/slots'),
            templateReference('Microsoft.Web/sites/config'),
        ],
        azurePolicy: [
            'f0e6e85b-9b9f-4a4b-b67b-f730d42f1b0b',
            'f9d614c5-c173-4d56-95a7-b4437057d193',
            'ae44c1d1-0df2-4ca9-98fa-a3d3ae5b409d',
            '1f01f1c7-539c-49b5-9ef4-d4ffa37d22e0',
            '4ee5b817-627a-435a-8932-116193268172',
            'deb528de-8f89-4101-881c-595899253102',
            '014664e7-e348-41a3-aeb9-566e4ff6a9df',
            'fa3a6357-c6d6-4120-8429-855577ec0063',
        ],
        controls: [
            'MCSB v1 DP-3',
            'MCSB v1 NS-8',
            'MCSB v2 (preview) DP-3',
            'MCSB v2 (preview) NS-8',
            'CIS Azure 2.0.0 9.3',
            'CIS Azure 3.0.0 9.4',
            'NIST SP 800-53 R5 SC-8',
            'NIST SP 800-53 R5 SC-8(1)',
            'NIST SP 800-171 R2 3.13.8',
        ],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Web/sites',
                    apiVersion: '2025-03-01',
                    name: 'site1',
                    properties: {
                        siteConfig: { minTlsVersion: '1.0', ftpsState: 'FtpsOnly' },
                        httpsOnly: true,
                        endToEndEncryptionEnabled: true,
                    },
                },
                passes: {
                    type: 'Microsoft.Web/sites',
                    apiVersion: '2025-03-01',
                    name: 'site1',
                    properties: {
                        siteConfig: { minTlsVersion: '1.2', ftpsState: 'FtpsOnly' },
                        httpsOnly: true,
                        endToEndEncryptionEnabled: true,
                    },
                },
            };
        },
    },
    {
        id: 'app-service/scm-minimum-tls',
        title: 'Deployment sites of App Service apps must require TLS 1.2 or newer',
        why: 'The Kudu site takes code and credentials of the app; TLS 1.0 and 1.1 are broken and retired.',
        layer: 'service',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            ...siteConfig('scmMinTlsVersion', {
                secure: { tls: '1.2', ceiling: '1.3' },
                insecure: ['1.0', '1.1'],
                absent: [{ means: 'secure', source: 'App Service documentation: new apps default to a minimum TLS version of 1.2' }],
                since: '2020-06-01',
            }),
        ],
        fix: { set: '1.2', unsafe: 'clients limited to TLS 1.0 or 1.1 lose access' },
        portal: 'App > Settings > Configuration > General settings > SCM Minimum Inbound TLS Version: 1.2',
        references: [
            templateReference('Microsoft.Web/sites'),
            templateReference('Microsoft.Web/sites/slots'),
            templateReference('Microsoft.Web/sites/config'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Web/sites',
                    apiVersion: '2025-03-01',
                    name: 'site1',
                    properties: {
                        siteConfig: { scmMinTlsVersion: '1.0', ftpsState: 'FtpsOnly' },
                        httpsOnly: true,
                        endToEndEncryptionEnabled: true,
                    },
                },
                passes: {
                    type: 'Microsoft.Web/sites',
                    apiVersion: '2025-03-01',
                    name: 'site1',
                    properties: {
                        siteConfig: { scmMinTlsVersion: '1.2', ftpsState: 'FtpsOnly' },
                        httpsOnly: true,
                        endToEndEncryptionEnabled: true,
                    },
                },
            };
        },
    },
    {
        id: 'app-service/minimum-cipher-suite',
        title: 'App Service apps must not accept weak cipher suites',
        why: 'CBC modes and RSA key exchange are weak or lack forward secrecy.',
        layer: 'service',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            ...siteConfig('minTlsCipherSuite', {
                secure: strongCiphers,
                insecure: ['TLS_RSA_WITH_AES_128_CBC_SHA', 'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256'],
                absent: [{ means: 'not-applicable', source: 'The platform decides where no minimum is given' }],
                since: '2023-01-01',
            }),
        ],
        fix: { set: 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256', unsafe: 'clients limited to weak suites lose access' },
        portal: 'App > Settings > Configuration > General settings > Minimum Inbound TLS Cipher',
        references: [
            templateReference('Microsoft.Web/sites'),
            templateReference('Microsoft.Web/sites/slots'),
            templateReference('Microsoft.Web/sites/config'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Web/sites',
                    apiVersion: '2025-03-01',
                    name: 'site1',
                    properties: {
                        siteConfig: { minTlsCipherSuite: 'TLS_RSA_WITH_AES_128_CBC_SHA', ftpsState: 'FtpsOnly' },
                        httpsOnly: true,
                        endToEndEncryptionEnabled: true,
                    },
                },
                passes: {
                    type: 'Microsoft.Web/sites',
                    apiVersion: '2025-03-01',
                    name: 'site1',
                    properties: {
                        siteConfig: { minTlsCipherSuite: 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256', ftpsState: 'FtpsOnly' },
                        httpsOnly: true,
                        endToEndEncryptionEnabled: true,
                    },
                },
            };
        },
    },
    {
        id: 'app-service/end-to-end-encryption',
        title: 'App Service must encrypt traffic between front ends and workers',
        why: "TLS otherwise ends at the front end, and requests cross the platform's network in plaintext.",
        layer: 'infrastructure',
        kind: 'must',
        profile: 'strict',
        profileReason: 'Off by default and not offered by every plan',
        settings: [
            {
                type: 'Microsoft.Web/sites',
                path: 'properties.endToEndEncryptionEnabled',
                secure: { equals: [true] },
                insecure: [false],
                absent: [
                    { means: 'insecure', source: 'Azure Policy af1d7e88-c1c8-4ea8-be1f-87bff0df9101 counts an absent value as false' },
                ],
                since: '2023-01-01',
            },
            {
                type: 'Microsoft.Web/sites/slots',
                path: 'properties.endToEndEncryptionEnabled',
                secure: { equals: [true] },
                insecure: [false],
                absent: [
                    { means: 'insecure', source: 'Azure Policy 123aed70-491a-4f07-a569-e1f3a8dd651e counts an absent value as false' },
                ],
                since: '2023-01-01',
            },
        ],
        fix: { set: true, unsafe: 'needs a plan that offers it' },
        portal: 'App > Settings > Configuration > General settings > End-to-end TLS encryption: On',
        references: [templateReference('Microsoft.Web/sites'), templateReference('Microsoft.Web/sites/slots')],
        azurePolicy: [
            'af1d7e88-c1c8-4ea8-be1f-87bff0df9101',
            '387140f1-6da9-4741-bcee-3b5edcdfd9ec',
            '123aed70-491a-4f07-a569-e1f3a8dd651e',
            'cbe0e5eb-fea9-491d-ab20-a62cf049c5ae',
        ],
        controls: ['MCSB v2 (preview) DP-3'],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Web/sites',
                    apiVersion: '2025-03-01',
                    name: 'site1',
                    properties: { endToEndEncryptionEnabled: false, httpsOnly: true, siteConfig: { ftpsState: 'FtpsOnly' } },
                },
                passes: {
                    type: 'Microsoft.Web/sites',
                    apiVersion: '2025-03-01',
                    name: 'site1',
                    properties: { endToEndEncryptionEnabled: true, httpsOnly: true, siteConfig: { ftpsState: 'FtpsOnly' } },
                },
            };
        },
    },
    {
        id: 'app-service/host-name-tls',
        title: 'Custom host names of App Service must have a TLS binding',
        why: 'A name without a binding answers HTTP alone.',
        layer: 'service',
        kind: 'must',
        profile: 'strict',
        profileReason: 'A binding is often added in a second step, when a managed certificate exists',
        settings: [
            {
                type: 'Microsoft.Web/sites',
                path: 'properties.hostNameSslStates[*].sslState',
                secure: { equals: ['SniEnabled', 'IpBasedEnabled'] },
                insecure: ['Disabled'],
                absent: optional,
                except: platformHostName,
                since: '2015-08-01',
            },
            {
                type: 'Microsoft.Web/sites/slots',
                path: 'properties.hostNameSslStates[*].sslState',
                secure: { equals: ['SniEnabled', 'IpBasedEnabled'] },
                insecure: ['Disabled'],
                absent: optional,
                except: platformHostName,
                since: '2015-08-01',
            },
            {
                type: 'Microsoft.Web/sites/hostNameBindings',
                path: 'properties.sslState',
                secure: { equals: ['SniEnabled', 'IpBasedEnabled'] },
                insecure: ['Disabled'],
                absent: [{ means: 'insecure', source: 'Resource type of Microsoft.Web: without sslState the name has no TLS binding' }],
                since: '2016-08-01',
            },
            {
                type: 'Microsoft.Web/sites/slots/hostNameBindings',
                path: 'properties.sslState',
                secure: { equals: ['SniEnabled', 'IpBasedEnabled'] },
                insecure: ['Disabled'],
                absent: [{ means: 'insecure', source: 'Resource type of Microsoft.Web: without sslState the name has no TLS binding' }],
                since: '2016-08-01',
            },
        ],
        fix: { set: 'SniEnabled', unsafe: 'needs the thumbprint of a certificate' },
        portal: 'App > Settings > Custom domains > Add binding',
        references: [
            templateReference('Microsoft.Web/sites'),
            templateReference('Microsoft.Web/sites/slots'),
            templateReference('Microsoft.Web/sites/hostNameBindings'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Web/sites',
                    apiVersion: '2025-03-01',
                    name: 'site1',
                    properties: {
                        hostNameSslStates: [{ sslState: 'Disabled' }],
                        httpsOnly: true,
                        siteConfig: { ftpsState: 'FtpsOnly' },
                        endToEndEncryptionEnabled: true,
                    },
                },
                passes: {
                    type: 'Microsoft.Web/sites',
                    apiVersion: '2025-03-01',
                    name: 'site1',
                    properties: {
                        hostNameSslStates: [{ sslState: 'SniEnabled' }],
                        httpsOnly: true,
                        siteConfig: { ftpsState: 'FtpsOnly' },
                        endToEndEncryptionEnabled: true,
                    },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/app-service.js




const appService = [
    {
        id: 'app-service/https-only',
        title: 'App Service apps must redirect HTTP to HTTPS',
        why: 'An app without httpsOnly answers plain HTTP, cookies and tokens included.',
        layer: 'service',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Web/sites',
                path: 'properties.httpsOnly',
                secure: { equals: [true] },
                insecure: [false],
                absent: [
                    { means: 'insecure', source: 'Azure Policy a4af4a39-4135-47fb-b175-47fbdf85311d counts an absent value as false' },
                ],
                since: '2016-08-01',
            },
            {
                type: 'Microsoft.Web/sites/slots',
                path: 'properties.httpsOnly',
                secure: { equals: [true] },
                insecure: [false],
                absent: [
                    { means: 'insecure', source: 'Azure Policy a4af4a39-4135-47fb-b175-47fbdf85311d counts an absent value as false' },
                ],
                since: '2016-08-01',
            },
        ],
        fix: { set: true },
        portal: 'App > Settings > Configuration > General settings > HTTPS Only: On',
        references: [
            {
                title: 'Enable HTTPS setting on Azure App Service',
                url: 'https://learn.microsoft.com/azure/app-service/configure-ssl-bindings',
            },
            templateReference('Microsoft.Web/sites'),
            templateReference('Microsoft.Web/sites/slots'),
        ],
        azurePolicy: [
            'a4af4a39-4135-47fb-b175-47fbdf85311d',
            '6d555dd1-86f2-4f1c-8ed7-5abae7c6cbab',
            '0f98368e-36bc-4716-8ac2-8f8067203b63',
            'a096cbd0-4693-432f-9374-682f485f23f3',
            'ae1b9a8c-dfce-4605-bd91-69213b4a26fc',
            '5e5dbe3f-2702-4ffc-8b1e-0cae008a5c71',
            'a18c77f2-3d6d-497a-9f61-849a7e8a3b79',
            '08cf2974-d178-48a0-b26d-f6b8e555748b',
        ],
        controls: [
            'MCSB v1 DP-3',
            'MCSB v2 (preview) DP-3',
            'CIS Azure 2.0.0 9.2',
            'CIS Azure 3.0.0 9.1',
            'NIST SP 800-53 R5 SC-8',
            'NIST SP 800-53 R5 SC-8(1)',
            'NIST SP 800-171 R2 3.13.8',
            'ISO 27001:2013 A.10.1.1',
        ],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Web/sites',
                    apiVersion: '2025-03-01',
                    name: 'site1',
                    properties: { httpsOnly: false, siteConfig: { ftpsState: 'FtpsOnly' }, endToEndEncryptionEnabled: true },
                },
                passes: {
                    type: 'Microsoft.Web/sites',
                    apiVersion: '2025-03-01',
                    name: 'site1',
                    properties: { httpsOnly: true, siteConfig: { ftpsState: 'FtpsOnly' }, endToEndEncryptionEnabled: true },
                },
            };
        },
    },
    {
        id: 'app-service/ftps-only',
        title: 'App Service apps must not accept plain FTP',
        why: 'With AllAllowed, deployment credentials and code may travel in plaintext.',
        layer: 'service',
        kind: 'must',
        profile: 'recommended',
        settings: [
            ...siteConfig('ftpsState', {
                secure: { equals: ['FtpsOnly', 'Disabled'] },
                insecure: ['AllAllowed'],
                absent: [{ means: 'unknown', source: 'The default depends on when and how the app was created' }],
                since: '2018-02-01',
            }),
        ],
        fix: { set: 'FtpsOnly', unsafe: 'clients that use plain FTP lose access' },
        portal: 'App > Settings > Configuration > General settings > FTP state: FTPS only or Disabled',
        references: [
            {
                title: 'Deploy to Azure App Service by using FTP or FTPS',
                url: 'https://learn.microsoft.com/azure/app-service/deploy-ftp',
            },
            templateReference('Microsoft.Web/sites'),
            templateReference('Microsoft.Web/sites/slots'),
            templateReference('Microsoft.Web/sites/config'),
        ],
        azurePolicy: [
            '4d24b6d4-5e53-4a4f-a7f4-618fa573ee4b',
            '399b2637-a50f-4f95-96f8-3a145476eb15',
            'c285a320-8830-4665-9cc7-bbd05fc7c5c0',
            'e1a09430-221d-4d4c-a337-1edb5a1fa9bb',
        ],
        controls: [
            'MCSB v1 DP-3',
            'MCSB v2 (preview) DP-3',
            'CIS Azure 2.0.0 9.10',
            'CIS Azure 3.0.0 9.3',
            'NIST SP 800-53 R5 SC-8',
            'NIST SP 800-53 R5 SC-8(1)',
            'NIST SP 800-171 R2 3.13.8',
        ],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Web/sites',
                    apiVersion: '2025-03-01',
                    name: 'site1',
                    properties: { siteConfig: { ftpsState: 'AllAllowed' }, httpsOnly: true, endToEndEncryptionEnabled: true },
                },
                passes: {
                    type: 'Microsoft.Web/sites',
                    apiVersion: '2025-03-01',
                    name: 'site1',
                    properties: { siteConfig: { ftpsState: 'FtpsOnly' }, httpsOnly: true, endToEndEncryptionEnabled: true },
                },
            };
        },
    },
    {
        id: 'app-service/authentication-https',
        title: 'Authentication of App Service must require HTTPS',
        why: 'Sign-in requests over HTTP expose tokens and cookies.',
        layer: 'service',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Web/sites/config',
                path: 'properties.httpSettings.requireHttps',
                secure: { equals: [true] },
                insecure: [false],
                absent: stated('true', 'secure'),
                since: '2020-12-01',
            },
            {
                type: 'Microsoft.Web/sites/slots/config',
                path: 'properties.httpSettings.requireHttps',
                secure: { equals: [true] },
                insecure: [false],
                absent: stated('true', 'secure'),
                since: '2020-12-01',
            },
            {
                type: 'Microsoft.Web/sites/config',
                path: 'properties.httpSettings.properties.requireHttps',
                secure: { equals: [true] },
                insecure: [false],
                absent: stated('true', 'secure'),
                since: '2020-06-01',
                until: '2020-10-01',
            },
            {
                type: 'Microsoft.Web/sites/slots/config',
                path: 'properties.httpSettings.properties.requireHttps',
                secure: { equals: [true] },
                insecure: [false],
                absent: stated('true', 'secure'),
                since: '2020-06-01',
                until: '2020-10-01',
            },
        ],
        fix: { set: true },
        references: [templateReference('Microsoft.Web/sites/config'), templateReference('Microsoft.Web/sites/slots/config')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Web/sites/config',
                    apiVersion: '2025-03-01',
                    name: 'site1/authsettingsV2',
                    properties: { httpSettings: { requireHttps: false } },
                },
                passes: {
                    type: 'Microsoft.Web/sites/config',
                    apiVersion: '2025-03-01',
                    name: 'site1/authsettingsV2',
                    properties: { httpSettings: { requireHttps: true } },
                },
            };
        },
    },
    {
        id: 'app-service/mounted-storage',
        title: 'App Service must mount storage over SMB',
        why: 'NFS and HTTP mounts are plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'strict',
        profileReason: 'NFS mounts need a virtual network, which keeps them private',
        settings: [
            {
                type: 'Microsoft.Web/sites',
                path: 'properties.siteConfig.azureStorageAccounts.{*}.protocol',
                secure: { equals: ['Smb'] },
                insecure: ['Nfs', 'Http'],
                absent: optional,
                since: '2023-12-01',
            },
            {
                type: 'Microsoft.Web/sites/slots',
                path: 'properties.siteConfig.azureStorageAccounts.{*}.protocol',
                secure: { equals: ['Smb'] },
                insecure: ['Nfs', 'Http'],
                absent: optional,
                since: '2023-12-01',
            },
            {
                type: 'Microsoft.Web/sites/config',
                name: 'azurestorageaccounts',
                path: 'properties.{*}.protocol',
                secure: { equals: ['Smb'] },
                insecure: ['Nfs', 'Http'],
                absent: optional,
                since: '2023-12-01',
            },
            {
                type: 'Microsoft.Web/sites/slots/config',
                name: 'azurestorageaccounts',
                path: 'properties.{*}.protocol',
                secure: { equals: ['Smb'] },
                insecure: ['Nfs', 'Http'],
                absent: optional,
                since: '2023-12-01',
            },
        ],
        fix: { set: 'Smb', unsafe: 'the share must be an SMB share' },
        references: [
            templateReference('Microsoft.Web/sites'),
            templateReference('Microsoft.Web/sites/slots'),
            templateReference('Microsoft.Web/sites/config'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Web/sites',
                    apiVersion: '2025-03-01',
                    name: 'site1',
                    properties: {
                        siteConfig: { azureStorageAccounts: { example: { protocol: 'Nfs' } }, ftpsState: 'FtpsOnly' },
                        httpsOnly: true,
                        endToEndEncryptionEnabled: true,
                    },
                },
                passes: {
                    type: 'Microsoft.Web/sites',
                    apiVersion: '2025-03-01',
                    name: 'site1',
                    properties: {
                        siteConfig: { azureStorageAccounts: { example: { protocol: 'Smb' } }, ftpsState: 'FtpsOnly' },
                        httpsOnly: true,
                        endToEndEncryptionEnabled: true,
                    },
                },
            };
        },
    },
    {
        id: 'app-service/connection-strings',
        title: 'Connection strings of App Service must not turn TLS off',
        why: 'The client that reads this text connects without TLS, or falls back to it; data and the password travel in plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            connectionString('Microsoft.Web/sites', 'properties.siteConfig.connectionStrings[*].connectionString'),
            connectionString('Microsoft.Web/sites', 'properties.siteConfig.appSettings[*].value'),
            connectionString('Microsoft.Web/sites/slots', 'properties.siteConfig.connectionStrings[*].connectionString'),
            connectionString('Microsoft.Web/sites/slots', 'properties.siteConfig.appSettings[*].value'),
            connectionString('Microsoft.Web/sites/config', 'properties.{*}.value', 'connectionstrings'),
            connectionString('Microsoft.Web/sites/config', 'properties.{*}', 'appsettings'),
            connectionString('Microsoft.Web/sites/config', 'properties.appSettings[*].value', 'web'),
            connectionString('Microsoft.Web/sites/config', 'properties.connectionStrings[*].connectionString', 'web'),
            connectionString('Microsoft.Web/sites/slots/config', 'properties.{*}.value', 'connectionstrings'),
            connectionString('Microsoft.Web/sites/slots/config', 'properties.{*}', 'appsettings'),
            connectionString('Microsoft.Web/sites/slots/config', 'properties.appSettings[*].value', 'web'),
            connectionString('Microsoft.Web/sites/slots/config', 'properties.connectionStrings[*].connectionString', 'web'),
            connectionString('Microsoft.Web/staticSites/config', 'properties.{*}', 'appsettings'),
        ],
        portal: 'App > Settings > Environment variables',
        references: [
            templateReference('Microsoft.Web/sites'),
            templateReference('Microsoft.Web/sites/slots'),
            templateReference('Microsoft.Web/sites/config'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Web/sites',
                    apiVersion: '2023-12-01',
                    name: 'site1',
                    properties: {
                        siteConfig: {
                            connectionStrings: [{ connectionString: 'Server=tcp:db.example.com;Encrypt=False' }],
                            ftpsState: 'FtpsOnly',
                        },
                        httpsOnly: true,
                        endToEndEncryptionEnabled: true,
                    },
                },
                passes: {
                    type: 'Microsoft.Web/sites',
                    apiVersion: '2023-12-01',
                    name: 'site1',
                    properties: {
                        siteConfig: {
                            connectionStrings: [{ connectionString: 'Server=tcp:db.example.com;Encrypt=True' }],
                            ftpsState: 'FtpsOnly',
                        },
                        httpsOnly: true,
                        endToEndEncryptionEnabled: true,
                    },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/application-gateway-tls.js



/** The predefined policies whose lowest version is TLS 1.2. */
const modernPolicies = ['AppGwSslPolicy20170401S', 'AppGwSslPolicy20220101', 'AppGwSslPolicy20220101S'];
/** Whether the list that an item is of disables TLS 1.0 and 1.1 as well: without them a newer version may be left out. */
const olderAreDisabled = (resource, place) => {
    const list = resource.at(place.slice(0, -1));
    if (!list.known)
        return undefined;
    const disabled = Array.isArray(list.value) ? list.value.map((item) => String(item).toLowerCase()) : [];
    return ['tlsv1_0', 'tlsv1_1'].every((version) => disabled.includes(version));
};
const applicationGatewayTls = [
    {
        id: 'application-gateway/validate-backend-certificates',
        title: 'Application gateways must validate the certificates of backends',
        why: 'Without validation of chain, expiry and name anybody on the way can pose as the backend.',
        layer: 'connection',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Network/applicationGateways',
                path: 'properties.backendHttpSettingsCollection[*].properties.validateCertChainAndExpiry',
                secure: { equals: [true] },
                insecure: [false],
                absent: stated('true', 'secure'),
                since: '2024-10-01',
            },
            {
                type: 'Microsoft.Network/applicationGateways',
                path: 'properties.backendHttpSettingsCollection[*].properties.validateSNI',
                secure: { equals: [true] },
                insecure: [false],
                absent: stated('true', 'secure'),
                since: '2024-10-01',
            },
        ],
        fix: { set: true, unsafe: 'backends with self-signed certificates are no longer reached' },
        references: [templateReference('Microsoft.Network/applicationGateways')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Network/applicationGateways',
                    apiVersion: '2025-09-01',
                    name: 'applicationGateway1',
                    properties: { backendHttpSettingsCollection: [{ properties: { validateCertChainAndExpiry: false } }] },
                },
                passes: {
                    type: 'Microsoft.Network/applicationGateways',
                    apiVersion: '2025-09-01',
                    name: 'applicationGateway1',
                    properties: { backendHttpSettingsCollection: [{ properties: { validateCertChainAndExpiry: true } }] },
                },
            };
        },
    },
    {
        id: 'application-gateway/minimum-tls',
        title: 'Application gateways must require TLS 1.2 or newer',
        why: 'The predefined policies of 2015 and 2017 and custom ones below TLSv1_2 keep TLS 1.0 and 1.1 alive.',
        layer: 'service',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Network/applicationGateways',
                path: 'properties.sslPolicy.policyName',
                when: [
                    { path: 'properties.sslPolicy.policyType', not: ['Custom', 'CustomV2'], absent: true },
                    { path: 'properties.sslPolicy.minProtocolVersion', is: [], absent: true },
                    { path: 'properties.sslPolicy.disabledSslProtocols', is: [], absent: true },
                    { path: 'properties.httpListeners[*].properties.protocol', is: ['Https', 'Tls'], absent: true },
                ],
                secure: { equals: modernPolicies },
                insecure: ['AppGwSslPolicy20150501', 'AppGwSslPolicy20170401'],
                absent: [
                    {
                        means: 'insecure',
                        source: 'Application Gateway documentation: without a policy AppGwSslPolicy20150501 applies, which accepts TLS 1.0',
                    },
                    {
                        since: '2023-02-01',
                        means: 'secure',
                        source: 'Application Gateway documentation: without a policy AppGwSslPolicy20220101 applies since API version 2023-02-01',
                    },
                ],
                since: '2017-06-01',
            },
            {
                type: 'Microsoft.Network/applicationGateways',
                path: 'properties.sslPolicy.minProtocolVersion',
                secure: { tls: '1.2', ceiling: '1.3' },
                insecure: ['TLSv1_0', 'TLSv1_1'],
                absent: optional,
                since: '2017-06-01',
                set: 'TLSv1_2',
            },
            {
                type: 'Microsoft.Network/applicationGateways',
                path: 'properties.sslPolicy.disabledSslProtocols',
                secure: { includes: ['TLSv1_0', 'TLSv1_1'] },
                insecure: [],
                absent: optional,
                since: '2016-06-01',
                set: ['TLSv1_0', 'TLSv1_1'],
            },
            {
                type: 'Microsoft.Network/applicationGateways',
                path: 'properties.sslPolicy.disabledSslProtocols[*]',
                secure: { not: ['TLSv1_2', 'TLSv1_3'] },
                insecure: ['TLSv1_2', 'TLSv1_3'],
                absent: optional,
                except: olderAreDisabled,
                since: '2016-06-01',
                set: null,
            },
            {
                type: 'Microsoft.Network/applicationGateways',
                path: 'properties.sslProfiles[*].properties.sslPolicy.policyName',
                secure: { equals: modernPolicies },
                insecure: ['AppGwSslPolicy20150501', 'AppGwSslPolicy20170401'],
                absent: [
                    {
                        means: 'not-applicable',
                        source: 'Application Gateway documentation: a profile without a policy inherits that of the gateway',
                    },
                ],
                since: '2020-06-01',
            },
            {
                type: 'Microsoft.Network/applicationGateways',
                path: 'properties.sslProfiles[*].properties.sslPolicy.minProtocolVersion',
                secure: { tls: '1.2', ceiling: '1.3' },
                insecure: ['TLSv1_0', 'TLSv1_1'],
                absent: optional,
                since: '2020-06-01',
                set: 'TLSv1_2',
            },
            {
                type: 'Microsoft.Network/applicationGateways',
                path: 'properties.sslProfiles[*].properties.sslPolicy.disabledSslProtocols',
                secure: { includes: ['TLSv1_0', 'TLSv1_1'] },
                insecure: [],
                absent: optional,
                since: '2020-06-01',
                set: ['TLSv1_0', 'TLSv1_1'],
            },
            {
                type: 'Microsoft.Network/applicationGateways',
                path: 'properties.sslProfiles[*].properties.sslPolicy.disabledSslProtocols[*]',
                secure: { not: ['TLSv1_2', 'TLSv1_3'] },
                insecure: ['TLSv1_2', 'TLSv1_3'],
                absent: optional,
                except: olderAreDisabled,
                since: '2020-06-01',
                set: null,
            },
        ],
        fix: { set: 'AppGwSslPolicy20220101', unsafe: 'clients limited to TLS 1.0 or 1.1 lose access' },
        portal: 'Application gateway > Settings > Listeners > SSL policy',
        references: [
            {
                title: 'TLS policy overview of Application Gateway',
                url: 'https://learn.microsoft.com/azure/application-gateway/application-gateway-ssl-policy-overview',
            },
            templateReference('Microsoft.Network/applicationGateways'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Network/applicationGateways',
                    apiVersion: '2025-09-01',
                    name: 'applicationGateway1',
                    properties: {
                        httpListeners: [{ properties: { protocol: 'Https' } }],
                        sslPolicy: { policyName: 'AppGwSslPolicy20150501' },
                    },
                },
                passes: {
                    type: 'Microsoft.Network/applicationGateways',
                    apiVersion: '2025-09-01',
                    name: 'applicationGateway1',
                    properties: {
                        httpListeners: [{ properties: { protocol: 'Https' } }],
                        sslPolicy: { policyName: 'AppGwSslPolicy20220101' },
                    },
                },
            };
        },
    },
    {
        id: 'application-gateway/cipher-suites',
        title: 'Application gateways must offer strong cipher suites only',
        why: 'CBC modes, 3DES, RSA key exchange and DSS are weak or lack forward secrecy.',
        layer: 'service',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Network/applicationGateways',
                path: 'properties.sslPolicy.cipherSuites[*]',
                secure: strongCiphers,
                insecure: ['TLS_RSA_WITH_AES_128_CBC_SHA', 'TLS_RSA_WITH_3DES_EDE_CBC_SHA'],
                absent: optional,
                since: '2017-06-01',
            },
            {
                type: 'Microsoft.Network/applicationGateways',
                path: 'properties.sslProfiles[*].properties.sslPolicy.cipherSuites[*]',
                secure: strongCiphers,
                insecure: ['TLS_RSA_WITH_AES_128_CBC_SHA', 'TLS_RSA_WITH_3DES_EDE_CBC_SHA'],
                absent: optional,
                since: '2020-06-01',
            },
        ],
        portal: 'Application gateway > Settings > Listeners > SSL policy',
        references: [templateReference('Microsoft.Network/applicationGateways')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Network/applicationGateways',
                    apiVersion: '2025-09-01',
                    name: 'applicationGateway1',
                    properties: { sslPolicy: { cipherSuites: ['TLS_RSA_WITH_AES_128_CBC_SHA'] } },
                },
                passes: {
                    type: 'Microsoft.Network/applicationGateways',
                    apiVersion: '2025-09-01',
                    name: 'applicationGateway1',
                    properties: { sslPolicy: { cipherSuites: ['TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384'] } },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/application-gateway-redirects.js
/** Whether every routing rule of the listener redirects to HTTPS; a listener without rules serves nothing yet, but HTTP. */
const onlyRedirects = (gateway, place) => {
    const listener = place.slice(0, 3);
    const name = gateway.at([...listener, 'name']);
    const rules = items(gateway, ['properties', 'requestRoutingRules']);
    if (rules === undefined || !name.known)
        return undefined;
    const answers = rules.map((rule) => redirects(gateway, rule, name.value)).filter((answer) => answer !== 'elsewhere');
    if (answers.includes(undefined))
        return undefined;
    return answers.length > 0 && answers.every((answer) => answer === true);
};
/** Whether a rule of this listener redirects to HTTPS; `elsewhere` for the rules of other listeners. */
function redirects(gateway, rule, listener) {
    const owner = referenced(gateway.at([...rule, 'properties', 'httpListener', 'id']));
    if (owner === undefined)
        return undefined;
    if (!sameName(owner, listener))
        return 'elsewhere';
    const redirect = gateway.at([...rule, 'properties', 'redirectConfiguration', 'id']);
    if (redirect.known && redirect.value === undefined)
        return mapRedirects(gateway, rule);
    return leadsToHttps(gateway, redirect);
}
/** A rule by path redirects where its map's default and each of its paths do. */
function mapRedirects(gateway, rule) {
    const id = gateway.at([...rule, 'properties', 'urlPathMap', 'id']);
    if (id.known && id.value === undefined)
        return false;
    const map = named(gateway, ['properties', 'urlPathMaps'], referenced(id));
    if (map === undefined)
        return undefined;
    const paths = items(gateway, [...map, 'properties', 'pathRules']);
    if (paths === undefined)
        return undefined;
    const answers = [
        leadsToHttps(gateway, gateway.at([...map, 'properties', 'defaultRedirectConfiguration', 'id'])),
        ...paths.map((path) => leadsToHttps(gateway, gateway.at([...path, 'properties', 'redirectConfiguration', 'id']))),
    ];
    return answers.includes(false) ? false : answers.includes(undefined) ? undefined : true;
}
function leadsToHttps(gateway, redirect) {
    if (redirect.known && redirect.value === undefined)
        return false;
    const configuration = named(gateway, ['properties', 'redirectConfigurations'], referenced(redirect));
    if (configuration === undefined)
        return undefined;
    const url = gateway.at([...configuration, 'properties', 'targetUrl']);
    if (!url.known)
        return /^\w+\('https:/i.test(url.expression) ? true : undefined;
    if (typeof url.value === 'string')
        return /^https:/i.test(url.value);
    const target = referenced(gateway.at([...configuration, 'properties', 'targetListener', 'id']));
    const listener = named(gateway, ['properties', 'httpListeners'], target);
    if (listener === undefined)
        return undefined;
    const protocol = gateway.at([...listener, 'properties', 'protocol']);
    return protocol.known ? sameName('https', protocol.value) : undefined;
}
/** The places of a list's items; undefined where the list is not known. */
function items(gateway, list) {
    const count = gateway.count(list);
    return count === undefined ? undefined : Array.from({ length: count }, (_, index) => [...list, index]);
}
function named(gateway, list, name) {
    if (name === undefined)
        return undefined;
    return items(gateway, list)?.find((item) => {
        const own = gateway.at([...item, 'name']);
        return own.known && sameName(name, own.value);
    });
}
/** The name at the end of a resource id, also where the id's beginning is known only to Azure. */
function referenced(id) {
    const text = id.known ? id.value : /'([^']*)'[\s)\]]*$/.exec(id.expression)?.[1];
    return typeof text === 'string' ? text.split('/').at(-1) : undefined;
}
function sameName(name, other) {
    return typeof other === 'string' && other.toLowerCase() === name.toLowerCase();
}

;// CONCATENATED MODULE: ./build/rules/application-gateway.js



const applicationGateway = [
    {
        id: 'application-gateway/https-listeners',
        title: 'Application gateways must not serve plain HTTP',
        why: 'A listener on HTTP answers in plaintext, unless each of its routing rules redirects to HTTPS.',
        layer: 'service',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Network/applicationGateways',
                path: 'properties.httpListeners[*].properties.protocol',
                secure: { equals: ['Https', 'Tls'] },
                insecure: ['Http'],
                absent: required,
                except: onlyRedirects,
                since: '2015-05-01',
            },
        ],
        portal: 'Application gateway > Settings > Listeners > Protocol: HTTPS',
        references: [
            {
                title: 'Redirect HTTP to HTTPS with Application Gateway',
                url: 'https://learn.microsoft.com/azure/application-gateway/redirect-http-to-https-portal',
            },
            templateReference('Microsoft.Network/applicationGateways'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Network/applicationGateways',
                    apiVersion: '2025-09-01',
                    name: 'gateway1',
                    properties: {
                        httpListeners: [{ name: 'http', properties: { protocol: 'Http' } }],
                        requestRoutingRules: [
                            {
                                name: 'http',
                                properties: {
                                    httpListener: { id: "[resourceId('Microsoft.Network/applicationGateways/httpListeners', 'gateway1', 'http')]" },
                                    backendAddressPool: {
                                        id: "[resourceId('Microsoft.Network/applicationGateways/backendAddressPools', 'gateway1', 'app')]",
                                    },
                                },
                            },
                        ],
                        redirectConfigurations: [],
                    },
                },
                passes: {
                    type: 'Microsoft.Network/applicationGateways',
                    apiVersion: '2025-09-01',
                    name: 'gateway1',
                    properties: {
                        httpListeners: [
                            { name: 'http', properties: { protocol: 'Http' } },
                            { name: 'https', properties: { protocol: 'Https' } },
                        ],
                        requestRoutingRules: [
                            {
                                name: 'http',
                                properties: {
                                    httpListener: { id: "[resourceId('Microsoft.Network/applicationGateways/httpListeners', 'gateway1', 'http')]" },
                                    redirectConfiguration: {
                                        id: "[resourceId('Microsoft.Network/applicationGateways/redirectConfigurations', 'gateway1', 'https')]",
                                    },
                                },
                            },
                        ],
                        redirectConfigurations: [
                            {
                                name: 'https',
                                properties: {
                                    redirectType: 'Permanent',
                                    targetListener: {
                                        id: "[resourceId('Microsoft.Network/applicationGateways/httpListeners', 'gateway1', 'https')]",
                                    },
                                },
                            },
                        ],
                    },
                },
            };
        },
    },
    {
        id: 'application-gateway/tls-listeners',
        title: 'Layer-4 listeners of application gateways must use TLS',
        why: 'A TCP listener passes whatever clients send; the gateway adds no TLS.',
        layer: 'service',
        kind: 'must',
        profile: 'strict',
        profileReason: 'Clients may encrypt within TCP, which a template does not show',
        settings: [
            {
                type: 'Microsoft.Network/applicationGateways',
                path: 'properties.listeners[*].properties.protocol',
                secure: { equals: ['Tls'] },
                insecure: ['Tcp'],
                absent: optional,
                since: '2021-08-01',
            },
        ],
        references: [templateReference('Microsoft.Network/applicationGateways')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Network/applicationGateways',
                    apiVersion: '2025-09-01',
                    name: 'applicationGateway1',
                    properties: { listeners: [{ properties: { protocol: 'Tcp' } }] },
                },
                passes: {
                    type: 'Microsoft.Network/applicationGateways',
                    apiVersion: '2025-09-01',
                    name: 'applicationGateway1',
                    properties: { listeners: [{ properties: { protocol: 'Tls' } }] },
                },
            };
        },
    },
    {
        id: 'application-gateway/backend-https',
        title: 'Application gateways must reach backends over HTTPS',
        why: 'TLS otherwise ends at the gateway and requests go on in plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Network/applicationGateways',
                path: 'properties.backendHttpSettingsCollection[*].properties.protocol',
                secure: { equals: ['Https', 'Tls'] },
                insecure: ['Http'],
                absent: optional,
                since: '2015-05-01',
            },
        ],
        fix: { set: 'Https', unsafe: 'backends must serve HTTPS, also on another port' },
        portal: 'Application gateway > Settings > Backend settings > Backend protocol: HTTPS',
        references: [
            {
                title: 'End-to-end TLS with Application Gateway',
                url: 'https://learn.microsoft.com/azure/application-gateway/ssl-overview',
            },
            templateReference('Microsoft.Network/applicationGateways'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Network/applicationGateways',
                    apiVersion: '2025-09-01',
                    name: 'applicationGateway1',
                    properties: { backendHttpSettingsCollection: [{ properties: { protocol: 'Http' } }] },
                },
                passes: {
                    type: 'Microsoft.Network/applicationGateways',
                    apiVersion: '2025-09-01',
                    name: 'applicationGateway1',
                    properties: { backendHttpSettingsCollection: [{ properties: { protocol: 'Https' } }] },
                },
            };
        },
    },
    {
        id: 'application-gateway/backend-tls',
        title: 'Application gateways must reach layer-4 backends over TLS',
        why: 'The gateway otherwise passes the bytes on in plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'strict',
        profileReason: 'Clients may encrypt within TCP, which a template does not show',
        settings: [
            {
                type: 'Microsoft.Network/applicationGateways',
                path: 'properties.backendSettingsCollection[*].properties.protocol',
                secure: { equals: ['Tls'] },
                insecure: ['Tcp'],
                absent: optional,
                since: '2021-08-01',
            },
        ],
        fix: { set: 'Tls', unsafe: 'backends must offer TLS' },
        references: [templateReference('Microsoft.Network/applicationGateways')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Network/applicationGateways',
                    apiVersion: '2025-09-01',
                    name: 'applicationGateway1',
                    properties: { backendSettingsCollection: [{ properties: { protocol: 'Tcp' } }] },
                },
                passes: {
                    type: 'Microsoft.Network/applicationGateways',
                    apiVersion: '2025-09-01',
                    name: 'applicationGateway1',
                    properties: { backendSettingsCollection: [{ properties: { protocol: 'Tls' } }] },
                },
            };
        },
    },
    {
        id: 'application-gateway/redirect-https',
        title: 'Application gateways must redirect to HTTPS targets',
        why: 'A redirect to an http URL sends clients back to plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Network/applicationGateways',
                path: 'properties.redirectConfigurations[*].properties.targetUrl',
                secure: { scheme: ['https'] },
                insecure: ['http://example.com'],
                absent: noUrl,
                since: '2017-06-01',
            },
        ],
        references: [templateReference('Microsoft.Network/applicationGateways')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Network/applicationGateways',
                    apiVersion: '2025-09-01',
                    name: 'applicationGateway1',
                    properties: { redirectConfigurations: [{ properties: { targetUrl: 'http://example.com' } }] },
                },
                passes: {
                    type: 'Microsoft.Network/applicationGateways',
                    apiVersion: '2025-09-01',
                    name: 'applicationGateway1',
                    properties: { redirectConfigurations: [{ properties: { targetUrl: 'https://example.com' } }] },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/arc-data.js



const arcData = [
    {
        id: 'arc-data/force-encryption',
        title: 'Arc-enabled SQL managed instances must force encryption',
        why: 'SQL Server otherwise accepts connections that are not encrypted.',
        layer: 'service',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.AzureArcData/sqlManagedInstances',
                path: 'properties.k8sRaw.spec.settings.network.forceencryption',
                secure: { equals: [1] },
                insecure: [0],
                absent: stated('0', 'insecure'),
                since: '2023-01-15',
            },
        ],
        fix: { set: 1, unsafe: 'clients that do not encrypt lose access' },
        references: [templateReference('Microsoft.AzureArcData/sqlManagedInstances')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.AzureArcData/sqlManagedInstances',
                    apiVersion: '2026-01-01',
                    name: 'sqlManagedInstance1',
                    properties: {
                        k8sRaw: {
                            spec: {
                                settings: {
                                    network: {
                                        forceencryption: 0,
                                        tlsprotocols: '1.2',
                                        tlsciphers: 'ECDHE-RSA-AES256-GCM-SHA384:ECDHE-RSA-AES128-GCM-SHA256',
                                    },
                                },
                            },
                        },
                    },
                },
                passes: {
                    type: 'Microsoft.AzureArcData/sqlManagedInstances',
                    apiVersion: '2026-01-01',
                    name: 'sqlManagedInstance1',
                    properties: {
                        k8sRaw: {
                            spec: {
                                settings: {
                                    network: {
                                        forceencryption: 1,
                                        tlsprotocols: '1.2',
                                        tlsciphers: 'ECDHE-RSA-AES256-GCM-SHA384:ECDHE-RSA-AES128-GCM-SHA256',
                                    },
                                },
                            },
                        },
                    },
                },
            };
        },
    },
    {
        id: 'arc-data/minimum-tls',
        title: 'Arc-enabled SQL managed instances must accept TLS 1.2 or newer only',
        why: 'Listing 1.0 or 1.1 lets clients negotiate broken versions; a list that merely contains 1.2 is not enough.',
        layer: 'service',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.AzureArcData/sqlManagedInstances',
                path: 'properties.k8sRaw.spec.settings.network.tlsprotocols',
                secure: { every: { tls: '1.2', ceiling: '1.3' }, separator: ',' },
                insecure: ['1.0', '1.1', '1.0,1.1,1.2'],
                absent: unstated,
                since: '2023-01-15',
            },
        ],
        fix: { set: '1.2' },
        references: [templateReference('Microsoft.AzureArcData/sqlManagedInstances')],
        azurePolicy: ['bb3c7464-033e-41ee-81dc-480fde675b20'],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.AzureArcData/sqlManagedInstances',
                    apiVersion: '2026-01-01',
                    name: 'sqlManagedInstance1',
                    properties: {
                        k8sRaw: {
                            spec: {
                                settings: {
                                    network: {
                                        tlsprotocols: '1.0',
                                        forceencryption: 1,
                                        tlsciphers: 'ECDHE-RSA-AES256-GCM-SHA384:ECDHE-RSA-AES128-GCM-SHA256',
                                    },
                                },
                            },
                        },
                    },
                },
                passes: {
                    type: 'Microsoft.AzureArcData/sqlManagedInstances',
                    apiVersion: '2026-01-01',
                    name: 'sqlManagedInstance1',
                    properties: {
                        k8sRaw: {
                            spec: {
                                settings: {
                                    network: {
                                        tlsprotocols: '1.2',
                                        forceencryption: 1,
                                        tlsciphers: 'ECDHE-RSA-AES256-GCM-SHA384:ECDHE-RSA-AES128-GCM-SHA256',
                                    },
                                },
                            },
                        },
                    },
                },
            };
        },
    },
    {
        id: 'arc-data/tls-ciphers',
        title: 'Arc-enabled SQL managed instances must offer strong ciphers only',
        why: 'CBC modes, RSA key exchange, RC4 and 3DES are weak or lack forward secrecy.',
        layer: 'service',
        kind: 'harden',
        profile: 'strict',
        profileReason: 'The platform default is not stated and few templates set the list',
        settings: [
            {
                type: 'Microsoft.AzureArcData/sqlManagedInstances',
                path: 'properties.k8sRaw.spec.settings.network.tlsciphers',
                secure: strongCiphers,
                insecure: ['AES256-SHA', 'ECDHE-RSA-AES128-SHA256', 'DES-CBC3-SHA'],
                absent: unstated,
                since: '2023-01-15',
            },
        ],
        fix: { set: 'ECDHE-RSA-AES256-GCM-SHA384:ECDHE-RSA-AES128-GCM-SHA256' },
        references: [templateReference('Microsoft.AzureArcData/sqlManagedInstances')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.AzureArcData/sqlManagedInstances',
                    apiVersion: '2026-01-01',
                    name: 'sqlManagedInstance1',
                    properties: {
                        k8sRaw: { spec: { settings: { network: { tlsciphers: 'AES256-SHA', forceencryption: 1, tlsprotocols: '1.2' } } } },
                    },
                },
                passes: {
                    type: 'Microsoft.AzureArcData/sqlManagedInstances',
                    apiVersion: '2026-01-01',
                    name: 'sqlManagedInstance1',
                    properties: {
                        k8sRaw: {
                            spec: {
                                settings: {
                                    network: {
                                        tlsciphers: 'ECDHE-RSA-AES256-GCM-SHA384:ECDHE-RSA-AES128-GCM-SHA256',
                                        forceencryption: 1,
                                        tlsprotocols: '1.2',
                                    },
                                },
                            },
                        },
                    },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/azure-firewall.js


const azureFirewall = [
    {
        id: 'azure-firewall/no-plain-http',
        title: 'Azure Firewall application rules must not let plain HTTP out',
        why: 'What leaves over HTTP can be read by everybody on the way.',
        layer: 'infrastructure',
        kind: 'must',
        profile: 'strict',
        profileReason: 'Package mirrors and certificate revocation lists are served over HTTP and protect themselves by signatures',
        settings: [
            {
                type: 'Microsoft.Network/azureFirewalls',
                path: 'properties.applicationRuleCollections[*].properties.rules[*].protocols[*].protocolType',
                secure: { not: ['Http'] },
                insecure: ['Http'],
                absent: optional,
                since: '2018-04-01',
            },
            {
                type: 'Microsoft.Network/firewallPolicies/ruleCollectionGroups',
                path: 'properties.ruleCollections[*].rules[*].protocols[*].protocolType',
                when: [{ path: 'properties.ruleCollections[*].rules[*].ruleType', is: ['ApplicationRule'] }],
                secure: { not: ['Http'] },
                insecure: ['Http'],
                absent: optional,
                since: '2020-05-01',
            },
            {
                type: 'Microsoft.Network/firewallPolicies/ruleCollectionGroups/ruleCollectionGroupDrafts',
                path: 'properties.ruleCollections[*].rules[*].protocols[*].protocolType',
                when: [{ path: 'properties.ruleCollections[*].rules[*].ruleType', is: ['ApplicationRule'] }],
                secure: { not: ['Http'] },
                insecure: ['Http'],
                absent: optional,
                since: '2023-11-01',
            },
            {
                type: 'Microsoft.Network/firewallPolicies/ruleGroups',
                path: 'properties.rules[*].ruleCondition.protocols[*].protocolType',
                when: [{ path: 'properties.rules[*].ruleCondition.ruleConditionType', is: ['ApplicationRuleCondition'] }],
                secure: { not: ['Http'] },
                insecure: ['Http'],
                absent: optional,
                since: '2018-10-01',
            },
            {
                type: 'Microsoft.Network/firewallPolicies/ruleGroups',
                path: 'properties.rules[*].ruleConditions[*].protocols[*].protocolType',
                when: [{ path: 'properties.rules[*].ruleConditions[*].ruleConditionType', is: ['ApplicationRuleCondition'] }],
                secure: { not: ['Http'] },
                insecure: ['Http'],
                absent: optional,
                since: '2018-10-01',
            },
        ],
        references: [
            templateReference('Microsoft.Network/azureFirewalls'),
            templateReference('Microsoft.Network/firewallPolicies/ruleCollectionGroups'),
            templateReference('Microsoft.Network/firewallPolicies/ruleCollectionGroups/ruleCollectionGroupDrafts'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Network/azureFirewalls',
                    apiVersion: '2025-09-01',
                    name: 'azureFirewall1',
                    properties: { applicationRuleCollections: [{ properties: { rules: [{ protocols: [{ protocolType: 'Http' }] }] } }] },
                },
                passes: {
                    type: 'Microsoft.Network/azureFirewalls',
                    apiVersion: '2025-09-01',
                    name: 'azureFirewall1',
                    properties: { applicationRuleCollections: [{ properties: { rules: [{ protocols: [{ protocolType: 'Https' }] }] } }] },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/azure-local.js


const azureLocal = [
    {
        id: 'azure-local/smb-encryption',
        title: 'Azure Local clusters must encrypt SMB traffic between nodes',
        why: 'Storage and migration traffic between the nodes otherwise crosses the network in plaintext.',
        layer: 'infrastructure',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.AzureStackHCI/clusters/deploymentSettings',
                path: 'properties.deploymentConfiguration.scaleUnits[*].deploymentData.securitySettings.smbClusterEncryption',
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2023-08-01',
            },
            {
                type: 'Microsoft.AzureStackHCI/clusters/securitySettings',
                path: 'properties.smbEncryptionForIntraClusterTrafficComplianceAssignment',
                secure: { equals: ['ApplyAndAutoCorrect'] },
                insecure: ['Audit'],
                absent: unstated,
                since: '2024-04-01',
                set: 'ApplyAndAutoCorrect',
            },
        ],
        fix: { set: true },
        references: [
            templateReference('Microsoft.AzureStackHCI/clusters/deploymentSettings'),
            templateReference('Microsoft.AzureStackHCI/clusters/securitySettings'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.AzureStackHCI/clusters/deploymentSettings',
                    apiVersion: '2026-04-30',
                    name: 'cluster1/deploymentSetting1',
                    properties: {
                        deploymentConfiguration: { scaleUnits: [{ deploymentData: { securitySettings: { smbClusterEncryption: false } } }] },
                    },
                },
                passes: {
                    type: 'Microsoft.AzureStackHCI/clusters/deploymentSettings',
                    apiVersion: '2026-04-30',
                    name: 'cluster1/deploymentSetting1',
                    properties: {
                        deploymentConfiguration: { scaleUnits: [{ deploymentData: { securitySettings: { smbClusterEncryption: true } } }] },
                    },
                },
            };
        },
    },
    {
        id: 'azure-local/smb-signing',
        title: 'Azure Local clusters must sign SMB traffic',
        why: 'Unsigned SMB can be changed on the way.',
        layer: 'infrastructure',
        kind: 'harden',
        profile: 'strict',
        profileReason: 'Protects integrity; encryption covers it as well',
        settings: [
            {
                type: 'Microsoft.AzureStackHCI/clusters/deploymentSettings',
                path: 'properties.deploymentConfiguration.scaleUnits[*].deploymentData.securitySettings.smbSigningEnforced',
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2023-08-01',
            },
        ],
        fix: { set: true },
        references: [templateReference('Microsoft.AzureStackHCI/clusters/deploymentSettings')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.AzureStackHCI/clusters/deploymentSettings',
                    apiVersion: '2026-04-30',
                    name: 'cluster1/deploymentSetting1',
                    properties: {
                        deploymentConfiguration: { scaleUnits: [{ deploymentData: { securitySettings: { smbSigningEnforced: false } } }] },
                    },
                },
                passes: {
                    type: 'Microsoft.AzureStackHCI/clusters/deploymentSettings',
                    apiVersion: '2026-04-30',
                    name: 'cluster1/deploymentSetting1',
                    properties: {
                        deploymentConfiguration: { scaleUnits: [{ deploymentData: { securitySettings: { smbSigningEnforced: true } } }] },
                    },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/bot-service.js


const botService = [
    {
        id: 'bot-service/endpoint-https',
        title: 'Bots must have an HTTPS messaging endpoint',
        why: 'Conversations and tokens otherwise reach the bot in plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.BotService/botServices',
                path: 'properties.endpoint',
                secure: { scheme: ['https'] },
                insecure: ['http://example.com'],
                absent: required,
                since: '2017-12-01',
            },
        ],
        portal: 'Azure Bot > Settings > Configuration > Messaging endpoint',
        references: [templateReference('Microsoft.BotService/botServices')],
        azurePolicy: ['6164527b-e1ee-4882-8673-572f425f5e0a'],
        controls: ['MCSB v2 (preview) DP-3'],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.BotService/botServices',
                    apiVersion: '2022-09-15',
                    name: 'botService1',
                    properties: { endpoint: 'http://example.com' },
                },
                passes: {
                    type: 'Microsoft.BotService/botServices',
                    apiVersion: '2022-09-15',
                    name: 'botService1',
                    properties: { endpoint: 'https://example.com' },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/cache-for-redis.js


const cacheForRedis = [
    {
        id: 'cache-for-redis/no-plaintext-port',
        title: 'Azure Cache for Redis must not open the plaintext port',
        why: 'Port 6379 carries keys, values and the access key in plaintext.',
        layer: 'service',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Cache/redis',
                path: 'properties.enableNonSslPort',
                secure: { equals: [false] },
                insecure: [true],
                absent: stated('false', 'secure'),
                since: '2015-08-01',
            },
        ],
        fix: { set: false, unsafe: 'clients of port 6379 lose access' },
        portal: 'Azure Cache for Redis > Settings > Advanced settings > Allow access only via SSL: Yes',
        references: [templateReference('Microsoft.Cache/redis')],
        azurePolicy: ['22bee202-a82f-4305-9a2a-6d7f44d4dedb', '766f5de3-c6c0-4327-9f4d-042ab8ae846c'],
        controls: [
            'MCSB v1 DP-3',
            'MCSB v2 (preview) DP-3',
            'NIST SP 800-53 R5 SC-8',
            'NIST SP 800-53 R5 SC-8(1)',
            'NIST SP 800-171 R2 3.13.8',
            'ISO 27001:2013 A.10.1.1',
            'ISO 27001:2013 A.13.2.1',
            'ISO/IEC 27001:2022 9.1',
            'ISO/IEC 27002:2022 8.15',
        ],
        get examples() {
            return {
                fails: { type: 'Microsoft.Cache/redis', apiVersion: '2024-11-01', name: 'redi1', properties: { enableNonSslPort: true } },
                passes: {
                    type: 'Microsoft.Cache/redis',
                    apiVersion: '2024-11-01',
                    name: 'redi1',
                    properties: { enableNonSslPort: false },
                },
            };
        },
    },
    {
        id: 'cache-for-redis/minimum-tls',
        title: 'Azure Cache for Redis must require TLS 1.2',
        why: 'Without a minimum a client may negotiate TLS 1.0 or 1.1, which are broken and retired.',
        layer: 'service',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Cache/redis',
                path: 'properties.minimumTlsVersion',
                secure: { tls: '1.2', ceiling: '1.2' },
                insecure: ['1.0', '1.1'],
                absent: [
                    {
                        means: 'secure',
                        source: 'Azure Cache for Redis documentation: TLS 1.0 and 1.1 are retired, the default for caches is 1.2',
                    },
                ],
                since: '2018-03-01',
            },
        ],
        fix: { set: '1.2', unsafe: 'clients limited to TLS 1.0 or 1.1 lose access' },
        portal: 'Azure Cache for Redis > Settings > Advanced settings > Minimum TLS version: 1.2',
        references: [templateReference('Microsoft.Cache/redis')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Cache/redis',
                    apiVersion: '2024-11-01',
                    name: 'redi1',
                    properties: { minimumTlsVersion: '1.0' },
                },
                passes: {
                    type: 'Microsoft.Cache/redis',
                    apiVersion: '2024-11-01',
                    name: 'redi1',
                    properties: { minimumTlsVersion: '1.2' },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/cdn-redirects.js
/** Whether a rule of the endpoint redirects every HTTP request to HTTPS. */
const redirectsHttp = (endpoint) => {
    const count = endpoint.count(['properties', 'deliveryPolicy', 'rules']);
    if (count === undefined)
        return undefined;
    return Array.from({ length: count }).some((_, index) => isRedirect(endpoint, index));
};
function isRedirect(endpoint, rule) {
    const place = ['properties', 'deliveryPolicy', 'rules', rule];
    const [conditions, actions] = [endpoint.at([...place, 'conditions']), endpoint.at([...place, 'actions'])];
    if (!conditions.known || !actions.known)
        return false;
    const asked = JSON.stringify(conditions.value ?? []).toLowerCase();
    const done = JSON.stringify(actions.value ?? []).toLowerCase();
    const everyHttp = asked === '[]' || (asked.includes('"requestscheme"') && asked.includes('"http"'));
    return everyHttp && done.includes('"urlredirect"') && done.includes('"destinationprotocol":"https"');
}

;// CONCATENATED MODULE: ./build/rules/cdn.js



const cdn = [
    {
        id: 'cdn/https-only',
        title: 'CDN endpoints must not allow HTTP',
        why: 'The endpoint otherwise serves plain HTTP; use a redirect rule or HTTPS alone.',
        layer: 'service',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Cdn/profiles/endpoints',
                path: 'properties.isHttpAllowed',
                secure: { equals: [false] },
                insecure: [true],
                absent: stated('true', 'insecure'),
                except: redirectsHttp,
                since: '2015-06-01',
            },
        ],
        fix: { set: false, unsafe: 'clients that ask for HTTP are refused, add a redirect rule for them' },
        references: [templateReference('Microsoft.Cdn/profiles/endpoints')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Cdn/profiles/endpoints',
                    apiVersion: '2025-12-01',
                    name: 'profile1/endpoint1',
                    properties: { isHttpAllowed: true },
                },
                passes: {
                    type: 'Microsoft.Cdn/profiles/endpoints',
                    apiVersion: '2025-12-01',
                    name: 'profile1/endpoint1',
                    properties: { isHttpAllowed: false },
                },
            };
        },
    },
    {
        id: 'cdn/https-allowed',
        title: 'CDN endpoints must allow HTTPS',
        why: 'With HTTPS switched off, plain HTTP is all that is left.',
        layer: 'service',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Cdn/profiles/endpoints',
                path: 'properties.isHttpsAllowed',
                secure: { equals: [true] },
                insecure: [false],
                absent: stated('true', 'secure'),
                since: '2015-06-01',
            },
        ],
        fix: { set: true },
        references: [templateReference('Microsoft.Cdn/profiles/endpoints')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Cdn/profiles/endpoints',
                    apiVersion: '2025-12-01',
                    name: 'profile1/endpoint1',
                    properties: { isHttpsAllowed: false, isHttpAllowed: false },
                },
                passes: {
                    type: 'Microsoft.Cdn/profiles/endpoints',
                    apiVersion: '2025-12-01',
                    name: 'profile1/endpoint1',
                    properties: { isHttpsAllowed: true, isHttpAllowed: false },
                },
            };
        },
    },
    {
        id: 'cdn/redirect-https',
        title: 'CDN redirects must lead to HTTPS',
        why: 'A redirect to HTTP sends clients back to plaintext.',
        layer: 'service',
        kind: 'must',
        profile: 'strict',
        profileReason: 'A redirect that keeps the protocol is harmless where the endpoint allows HTTPS only',
        settings: [
            {
                type: 'Microsoft.Cdn/profiles/endpoints',
                path: 'properties.deliveryPolicy.rules[*].actions[*].parameters.destinationProtocol',
                when: [{ path: 'properties.deliveryPolicy.rules[*].actions[*].name', is: ['UrlRedirect'] }],
                secure: { equals: ['Https'] },
                insecure: ['Http', 'MatchRequest'],
                absent: stated('MatchRequest', 'insecure'),
                since: '2019-04-15',
            },
        ],
        fix: { set: 'Https' },
        references: [templateReference('Microsoft.Cdn/profiles/endpoints')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Cdn/profiles/endpoints',
                    apiVersion: '2025-12-01',
                    name: 'profile1/endpoint1',
                    properties: {
                        deliveryPolicy: { rules: [{ actions: [{ name: 'UrlRedirect', parameters: { destinationProtocol: 'Http' } }] }] },
                        isHttpAllowed: false,
                    },
                },
                passes: {
                    type: 'Microsoft.Cdn/profiles/endpoints',
                    apiVersion: '2025-12-01',
                    name: 'profile1/endpoint1',
                    properties: {
                        deliveryPolicy: { rules: [{ actions: [{ name: 'UrlRedirect', parameters: { destinationProtocol: 'Https' } }] }] },
                        isHttpAllowed: false,
                    },
                },
            };
        },
    },
    {
        id: 'cdn/origin-https',
        title: 'CDN rules must reach origins over HTTPS',
        why: 'MatchRequest and HttpOnly pass requests to the origin in plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Cdn/profiles/endpoints',
                path: 'properties.deliveryPolicy.rules[*].actions[*].parameters.originGroupOverride.forwardingProtocol',
                when: [{ path: 'properties.deliveryPolicy.rules[*].actions[*].name', is: ['RouteConfigurationOverride'] }],
                secure: { equals: ['HttpsOnly'] },
                insecure: ['HttpOnly', 'MatchRequest'],
                absent: optional,
                since: '2021-06-01',
            },
        ],
        fix: { set: 'HttpsOnly', unsafe: 'origins must serve HTTPS' },
        references: [templateReference('Microsoft.Cdn/profiles/endpoints')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Cdn/profiles/endpoints',
                    apiVersion: '2025-12-01',
                    name: 'profile1/endpoint1',
                    properties: {
                        deliveryPolicy: {
                            rules: [
                                {
                                    actions: [
                                        {
                                            name: 'RouteConfigurationOverride',
                                            parameters: { originGroupOverride: { forwardingProtocol: 'HttpOnly' } },
                                        },
                                    ],
                                },
                            ],
                        },
                        isHttpAllowed: false,
                    },
                },
                passes: {
                    type: 'Microsoft.Cdn/profiles/endpoints',
                    apiVersion: '2025-12-01',
                    name: 'profile1/endpoint1',
                    properties: {
                        deliveryPolicy: {
                            rules: [
                                {
                                    actions: [
                                        {
                                            name: 'RouteConfigurationOverride',
                                            parameters: { originGroupOverride: { forwardingProtocol: 'HttpsOnly' } },
                                        },
                                    ],
                                },
                            ],
                        },
                        isHttpAllowed: false,
                    },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/container-apps.js



const containerApps = [
    {
        id: 'container-apps/https-only',
        title: 'Container apps must not accept plain HTTP',
        why: 'With allowInsecure, the ingress serves HTTP instead of redirecting it to HTTPS.',
        layer: 'service',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.App/containerApps',
                path: 'properties.configuration.ingress.allowInsecure',
                when: [{ path: 'properties.configuration.ingress' }],
                secure: { equals: [false] },
                insecure: [true],
                absent: [
                    { means: 'secure', source: 'Container Apps documentation: HTTP is redirected to HTTPS unless allowInsecure is true' },
                ],
                since: '2022-01-01',
            },
            {
                type: 'Microsoft.Web/containerApps',
                path: 'properties.configuration.ingress.allowInsecure',
                when: [{ path: 'properties.configuration.ingress' }],
                secure: { equals: [false] },
                insecure: [true],
                absent: [
                    { means: 'secure', source: 'Container Apps documentation: HTTP is redirected to HTTPS unless allowInsecure is true' },
                ],
                since: '2021-03-01',
            },
        ],
        fix: { set: false },
        portal: 'Container app > Networking > Ingress > Insecure connections: not allowed',
        references: [
            { title: 'Ingress in Azure Container Apps', url: 'https://learn.microsoft.com/azure/container-apps/ingress-overview' },
            templateReference('Microsoft.App/containerApps'),
            templateReference('Microsoft.Web/containerApps'),
        ],
        azurePolicy: ['0e80e269-43a4-4ae9-b5bc-178126b8a5cb'],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.App/containerApps',
                    apiVersion: '2026-01-01',
                    name: 'containerApp1',
                    properties: { configuration: { ingress: { allowInsecure: true } } },
                },
                passes: {
                    type: 'Microsoft.App/containerApps',
                    apiVersion: '2026-01-01',
                    name: 'containerApp1',
                    properties: { configuration: { ingress: { allowInsecure: false } } },
                },
            };
        },
    },
    {
        id: 'container-apps/peer-traffic-encryption',
        title: 'Container Apps environments must encrypt traffic between apps',
        why: 'Requests from app to app inside the environment otherwise cross its network in plaintext.',
        layer: 'infrastructure',
        kind: 'must',
        profile: 'strict',
        profileReason: 'Off by default and it costs latency; calls inside an environment stay in its own network',
        settings: [
            {
                type: 'Microsoft.App/managedEnvironments',
                path: 'properties.peerTrafficConfiguration.encryption.enabled',
                when: [{ path: 'properties.peerAuthentication.mtls.enabled', not: [true], absent: true }],
                secure: { equals: [true] },
                insecure: [false],
                absent: [{ means: 'insecure', source: 'Container Apps documentation: peer-to-peer encryption is off by default' }],
                since: '2024-02-02',
            },
            {
                type: 'Microsoft.App/managedEnvironments',
                path: 'properties.peerAuthentication.mtls.enabled',
                when: [{ path: 'properties.peerTrafficConfiguration.encryption.enabled', not: [true], absent: true }],
                secure: { equals: [true] },
                insecure: [false],
                absent: [{ means: 'not-applicable', source: 'Peer traffic encryption alone encrypts the traffic as well' }],
                since: '2023-04-01',
            },
        ],
        fix: { set: true },
        references: [
            {
                title: 'Networking in Azure Container Apps environment',
                url: 'https://learn.microsoft.com/azure/container-apps/networking',
            },
            templateReference('Microsoft.App/managedEnvironments'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.App/managedEnvironments',
                    apiVersion: '2026-01-01',
                    name: 'managedEnvironment1',
                    properties: { peerTrafficConfiguration: { encryption: { enabled: false } } },
                },
                passes: {
                    type: 'Microsoft.App/managedEnvironments',
                    apiVersion: '2026-01-01',
                    name: 'managedEnvironment1',
                    properties: { peerTrafficConfiguration: { encryption: { enabled: true } } },
                },
            };
        },
    },
    {
        id: 'container-apps/custom-domain-certificate',
        title: 'Custom domains of container apps must have a certificate',
        why: 'A domain whose binding is disabled answers without TLS.',
        layer: 'service',
        kind: 'must',
        profile: 'strict',
        profileReason: 'A binding is often disabled for the first of two deployments, until a managed certificate exists',
        settings: [
            {
                type: 'Microsoft.App/containerApps',
                path: 'properties.configuration.ingress.customDomains[*].bindingType',
                secure: { equals: ['SniEnabled', 'Auto'] },
                insecure: ['Disabled'],
                absent: optional,
                since: '2022-01-01',
            },
            {
                type: 'Microsoft.App/managedEnvironments/httpRouteConfigs',
                path: 'properties.customDomains[*].bindingType',
                secure: { equals: ['SniEnabled', 'Auto'] },
                insecure: ['Disabled'],
                absent: optional,
                since: '2024-10-02',
            },
        ],
        references: [
            templateReference('Microsoft.App/containerApps'),
            templateReference('Microsoft.App/managedEnvironments/httpRouteConfigs'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.App/containerApps',
                    apiVersion: '2026-01-01',
                    name: 'containerApp1',
                    properties: { configuration: { ingress: { customDomains: [{ bindingType: 'Disabled' }] } } },
                },
                passes: {
                    type: 'Microsoft.App/containerApps',
                    apiVersion: '2026-01-01',
                    name: 'containerApp1',
                    properties: { configuration: { ingress: { customDomains: [{ bindingType: 'SniEnabled' }] } } },
                },
            };
        },
    },
    {
        id: 'container-apps/authentication-https',
        title: 'Authentication of container apps must require HTTPS',
        why: 'Sign-in requests over HTTP expose tokens and cookies.',
        layer: 'service',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.App/containerApps/authConfigs',
                path: 'properties.httpSettings.requireHttps',
                secure: { equals: [true] },
                insecure: [false],
                absent: stated('true', 'secure'),
                since: '2022-01-01',
            },
        ],
        fix: { set: true },
        references: [templateReference('Microsoft.App/containerApps/authConfigs')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.App/containerApps/authConfigs',
                    apiVersion: '2026-01-01',
                    name: 'containerApp1/authConfig1',
                    properties: { httpSettings: { requireHttps: false } },
                },
                passes: {
                    type: 'Microsoft.App/containerApps/authConfigs',
                    apiVersion: '2026-01-01',
                    name: 'containerApp1/authConfig1',
                    properties: { httpSettings: { requireHttps: true } },
                },
            };
        },
    },
    {
        id: 'container-apps/telemetry-tls',
        title: 'Container Apps environments must send telemetry over TLS',
        why: 'Traces and logs carry user data and secrets; an insecure OTLP destination receives them in plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.App/managedEnvironments',
                path: 'properties.openTelemetryConfiguration.destinationsConfiguration.otlpConfigurations[*].insecure',
                secure: { equals: [false] },
                insecure: [true],
                absent: optional,
                since: '2023-11-02',
            },
            {
                type: 'Microsoft.App/managedEnvironments',
                path: 'properties.openTelemetryConfiguration.destinationsConfiguration.otlpConfigurations[*].endpoint',
                secure: { notScheme: ['http'] },
                insecure: ['http://example.com'],
                absent: noUrl,
                since: '2023-11-02',
            },
        ],
        fix: { set: false },
        references: [templateReference('Microsoft.App/managedEnvironments')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.App/managedEnvironments',
                    apiVersion: '2023-11-02-preview',
                    name: 'managedEnvironment1',
                    properties: {
                        openTelemetryConfiguration: { destinationsConfiguration: { otlpConfigurations: [{ insecure: true }] } },
                        peerTrafficConfiguration: { encryption: { enabled: true } },
                    },
                },
                passes: {
                    type: 'Microsoft.App/managedEnvironments',
                    apiVersion: '2023-11-02-preview',
                    name: 'managedEnvironment1',
                    properties: {
                        openTelemetryConfiguration: { destinationsConfiguration: { otlpConfigurations: [{ insecure: false }] } },
                        peerTrafficConfiguration: { encryption: { enabled: true } },
                    },
                },
            };
        },
    },
    {
        id: 'container-apps/container-https',
        title: 'Container Apps ingress must reach containers over HTTPS',
        why: 'TLS ends at the ingress: the last hop to the container is plaintext unless the target scheme is https.',
        layer: 'connection',
        kind: 'must',
        profile: 'strict',
        profileReason: 'Containers rarely hold certificates; peer traffic encryption covers the hop',
        settings: [
            {
                type: 'Microsoft.App/containerApps',
                path: 'properties.configuration.ingress.targetPortHttpScheme',
                secure: { equals: ['https'] },
                insecure: ['http'],
                absent: optional,
                since: '2023-11-02',
            },
        ],
        fix: { set: 'https', unsafe: 'the container must serve HTTPS on its target port' },
        references: [templateReference('Microsoft.App/containerApps')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.App/containerApps',
                    apiVersion: '2023-11-02-preview',
                    name: 'containerApp1',
                    properties: { configuration: { ingress: { targetPortHttpScheme: 'http' } } },
                },
                passes: {
                    type: 'Microsoft.App/containerApps',
                    apiVersion: '2023-11-02-preview',
                    name: 'containerApp1',
                    properties: { configuration: { ingress: { targetPortHttpScheme: 'https' } } },
                },
            };
        },
    },
    {
        id: 'container-apps/no-raw-tcp',
        title: 'Container Apps ingress must not pass raw TCP',
        why: 'With transport tcp the platform adds no TLS: it is up to the app.',
        layer: 'service',
        kind: 'must',
        profile: 'strict',
        profileReason: 'An app may encrypt TCP itself, which a template does not show',
        settings: [
            {
                type: 'Microsoft.App/containerApps',
                path: 'properties.configuration.ingress.transport',
                secure: { not: ['tcp'] },
                insecure: ['tcp'],
                absent: optional,
                since: '2022-01-01',
            },
        ],
        references: [templateReference('Microsoft.App/containerApps')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.App/containerApps',
                    apiVersion: '2026-01-01',
                    name: 'containerApp1',
                    properties: { configuration: { ingress: { transport: 'tcp' } } },
                },
                passes: {
                    type: 'Microsoft.App/containerApps',
                    apiVersion: '2026-01-01',
                    name: 'containerApp1',
                    properties: { configuration: { ingress: { transport: 'auto' } } },
                },
            };
        },
    },
    {
        id: 'container-apps/spring-gateway-routes',
        title: 'Spring Cloud Gateway routes of Container Apps must lead to HTTPS',
        why: 'The gateway otherwise forwards requests in plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'strict',
        profileReason: 'Routes inside an environment name apps by plain HTTP, which peer traffic encryption covers',
        settings: [
            {
                type: 'Microsoft.App/managedEnvironments/javaComponents',
                path: 'properties.springCloudGatewayRoutes[*].uri',
                when: [{ path: 'properties.componentType', is: ['SpringCloudGateway'] }],
                secure: { notScheme: ['http', 'ws'] },
                insecure: ['http://example.com'],
                absent: required,
                since: '2024-08-02',
            },
        ],
        references: [templateReference('Microsoft.App/managedEnvironments/javaComponents')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.App/managedEnvironments/javaComponents',
                    apiVersion: '2024-08-02-preview',
                    name: 'managedEnvironment1/javaComponent1',
                    properties: { componentType: 'SpringCloudGateway', springCloudGatewayRoutes: [{ uri: 'http://example.com' }] },
                },
                passes: {
                    type: 'Microsoft.App/managedEnvironments/javaComponents',
                    apiVersion: '2024-08-02-preview',
                    name: 'managedEnvironment1/javaComponent1',
                    properties: { componentType: 'SpringCloudGateway', springCloudGatewayRoutes: [{ uri: 'https://example.com' }] },
                },
            };
        },
    },
    {
        id: 'container-apps/connection-strings',
        title: 'Connection strings of container apps must not turn TLS off',
        why: 'The client that reads this text connects without TLS, or falls back to it; data and the password travel in plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            connectionString('Microsoft.App/containerApps', 'properties.template.containers[*].env[*].value'),
            connectionString('Microsoft.App/containerApps', 'properties.configuration.secrets[*].value'),
            connectionString('Microsoft.App/jobs', 'properties.template.containers[*].env[*].value'),
            connectionString('Microsoft.App/jobs', 'properties.configuration.secrets[*].value'),
        ],
        portal: 'Container app > Application > Containers > Environment variables',
        references: [templateReference('Microsoft.App/containerApps'), templateReference('Microsoft.App/jobs')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.App/containerApps',
                    apiVersion: '2024-03-01',
                    name: 'containerApp1',
                    properties: { template: { containers: [{ env: [{ value: 'Server=tcp:db.example.com;Encrypt=False' }] }] } },
                },
                passes: {
                    type: 'Microsoft.App/containerApps',
                    apiVersion: '2024-03-01',
                    name: 'containerApp1',
                    properties: { template: { containers: [{ env: [{ value: 'Server=tcp:db.example.com;Encrypt=True' }] }] } },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/container-instances.js


const containerInstances = [
    {
        id: 'container-instances/connection-strings',
        title: 'Connection strings of container instances must not turn TLS off',
        why: 'The client that reads this text connects without TLS, or falls back to it; data and the password travel in plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            connectionString('Microsoft.ContainerInstance/containerGroups', 'properties.containers[*].properties.environmentVariables[*].value'),
            connectionString('Microsoft.ContainerInstance/containerGroups', 'properties.containers[*].properties.environmentVariables[*].secureValue'),
        ],
        references: [templateReference('Microsoft.ContainerInstance/containerGroups')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.ContainerInstance/containerGroups',
                    apiVersion: '2023-05-01',
                    name: 'containerGroup1',
                    properties: {
                        containers: [{ properties: { environmentVariables: [{ value: 'Server=tcp:db.example.com;Encrypt=False' }] } }],
                    },
                },
                passes: {
                    type: 'Microsoft.ContainerInstance/containerGroups',
                    apiVersion: '2023-05-01',
                    name: 'containerGroup1',
                    properties: {
                        containers: [{ properties: { environmentVariables: [{ value: 'Server=tcp:db.example.com;Encrypt=True' }] } }],
                    },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/container-registry.js


const containerRegistry = [
    {
        id: 'container-registry/webhook-https',
        title: 'Container registry webhooks must call HTTPS',
        why: 'The webhook names images and may carry credentials in its headers.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.ContainerRegistry/registries/webhooks',
                path: 'properties.serviceUri',
                secure: { scheme: ['https'] },
                insecure: ['http://example.com'],
                absent: required,
                since: '2017-10-01',
            },
        ],
        references: [templateReference('Microsoft.ContainerRegistry/registries/webhooks')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.ContainerRegistry/registries/webhooks',
                    apiVersion: '2025-11-01',
                    name: 'registrie1/webhook1',
                    properties: { serviceUri: 'http://example.com' },
                },
                passes: {
                    type: 'Microsoft.ContainerRegistry/registries/webhooks',
                    apiVersion: '2025-11-01',
                    name: 'registrie1/webhook1',
                    properties: { serviceUri: 'https://example.com' },
                },
            };
        },
    },
    {
        id: 'container-registry/task-source-https',
        title: 'Container registry tasks must read sources over an encrypted protocol',
        why: 'Source code, and the token for it, otherwise travels in plaintext, and what is built can be changed on the way.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.ContainerRegistry/registries/tasks',
                path: 'properties.trigger.sourceTriggers[*].sourceRepository.repositoryUrl',
                secure: { notScheme: ['http', 'git', 'ftp'] },
                insecure: ['http://example.com'],
                absent: required,
                since: '2018-09-01',
            },
        ],
        references: [templateReference('Microsoft.ContainerRegistry/registries/tasks')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.ContainerRegistry/registries/tasks',
                    apiVersion: '2019-04-01',
                    name: 'registrie1/task1',
                    properties: { trigger: { sourceTriggers: [{ sourceRepository: { repositoryUrl: 'http://example.com' } }] } },
                },
                passes: {
                    type: 'Microsoft.ContainerRegistry/registries/tasks',
                    apiVersion: '2019-04-01',
                    name: 'registrie1/task1',
                    properties: { trigger: { sourceTriggers: [{ sourceRepository: { repositoryUrl: 'https://example.com' } }] } },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/cosmos-db.js

const cosmosDb = [
    {
        id: 'cosmos-db/minimum-tls',
        title: 'Cosmos DB accounts must require TLS 1.2',
        why: 'Clients otherwise negotiate TLS 1.0 or 1.1, which are broken and retired.',
        layer: 'service',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.DocumentDB/databaseAccounts',
                path: 'properties.minimalTlsVersion',
                // The API for MongoDB works with TLS 1.2 alone.
                when: [{ path: 'kind', not: ['MongoDB'], absent: true }],
                secure: { tls: '1.2', ceiling: '1.2' },
                insecure: ['Tls', 'Tls11'],
                absent: [
                    {
                        means: 'insecure',
                        source: 'Resource type of Microsoft.DocumentDB: the default is TLS 1.0',
                    },
                ],
                since: '2022-11-15',
            },
        ],
        fix: { set: 'Tls12', unsafe: 'clients limited to TLS 1.0 or 1.1 lose access' },
        portal: 'Azure Cosmos DB account > Settings > Networking > Connectivity > Minimum TLS protocol: TLS 1.2',
        references: [
            {
                title: 'Minimum TLS version in Azure Cosmos DB',
                url: 'https://learn.microsoft.com/azure/cosmos-db/self-serve-minimum-tls-enforcement',
            },
            templateReference('Microsoft.DocumentDB/databaseAccounts'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.DocumentDB/databaseAccounts',
                    apiVersion: '2026-03-15',
                    name: 'databaseAccount1',
                    properties: { minimalTlsVersion: 'Tls' },
                },
                passes: {
                    type: 'Microsoft.DocumentDB/databaseAccounts',
                    apiVersion: '2026-03-15',
                    name: 'databaseAccount1',
                    properties: { minimalTlsVersion: 'Tls12' },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/custom-providers.js


const customProviders = [
    {
        id: 'custom-providers/endpoint-https',
        title: 'Custom resource providers must have HTTPS endpoints',
        why: 'Azure Resource Manager otherwise hands resource definitions and their secrets over in plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.CustomProviders/resourceProviders',
                path: 'properties.resourceTypes[*].endpoint',
                secure: { scheme: ['https'] },
                insecure: ['http://example.com'],
                absent: required,
                since: '2018-09-01',
            },
            {
                type: 'Microsoft.CustomProviders/resourceProviders',
                path: 'properties.actions[*].endpoint',
                secure: { scheme: ['https'] },
                insecure: ['http://example.com'],
                absent: required,
                since: '2018-09-01',
            },
        ],
        references: [templateReference('Microsoft.CustomProviders/resourceProviders')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.CustomProviders/resourceProviders',
                    apiVersion: '2018-09-01-preview',
                    name: 'resourceProvider1',
                    properties: { resourceTypes: [{ endpoint: 'http://example.com' }] },
                },
                passes: {
                    type: 'Microsoft.CustomProviders/resourceProviders',
                    apiVersion: '2018-09-01-preview',
                    name: 'resourceProvider1',
                    properties: { resourceTypes: [{ endpoint: 'https://example.com' }] },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/data-box-edge.js


const dataBoxEdge = [
    {
        id: 'data-box-edge/storage-tls',
        title: 'Data Box Edge devices must reach storage accounts over TLS',
        why: 'Data, and the account key signature, otherwise travel in plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.DataBoxEdge/dataBoxEdgeDevices/storageAccountCredentials',
                path: 'properties.sslStatus',
                secure: { equals: ['Enabled'] },
                insecure: ['Disabled'],
                absent: required,
                since: '2019-03-01',
            },
        ],
        fix: { set: 'Enabled' },
        references: [templateReference('Microsoft.DataBoxEdge/dataBoxEdgeDevices/storageAccountCredentials')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.DataBoxEdge/dataBoxEdgeDevices/storageAccountCredentials',
                    apiVersion: '2023-12-01',
                    name: 'dataBoxEdgeDevice1/storageAccountCredential1',
                    properties: { sslStatus: 'Disabled' },
                },
                passes: {
                    type: 'Microsoft.DataBoxEdge/dataBoxEdgeDevices/storageAccountCredentials',
                    apiVersion: '2023-12-01',
                    name: 'dataBoxEdgeDevice1/storageAccountCredential1',
                    properties: { sslStatus: 'Enabled' },
                },
            };
        },
    },
    {
        id: 'data-box-edge/no-nfs',
        title: 'Data Box Edge shares must not use NFS',
        why: 'NFS on the device is plaintext.',
        layer: 'service',
        kind: 'must',
        profile: 'strict',
        profileReason: 'Many edge workloads know NFS alone and stay in the local network',
        settings: [
            {
                type: 'Microsoft.DataBoxEdge/dataBoxEdgeDevices/shares',
                path: 'properties.accessProtocol',
                secure: { equals: ['SMB'] },
                insecure: ['NFS'],
                absent: required,
                since: '2019-03-01',
            },
        ],
        fix: { set: 'SMB', unsafe: 'clients must speak SMB' },
        references: [templateReference('Microsoft.DataBoxEdge/dataBoxEdgeDevices/shares')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.DataBoxEdge/dataBoxEdgeDevices/shares',
                    apiVersion: '2023-12-01',
                    name: 'dataBoxEdgeDevice1/share1',
                    properties: { accessProtocol: 'NFS' },
                },
                passes: {
                    type: 'Microsoft.DataBoxEdge/dataBoxEdgeDevices/shares',
                    apiVersion: '2023-12-01',
                    name: 'dataBoxEdgeDevice1/share1',
                    properties: { accessProtocol: 'SMB' },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/data-factory-databases.js


const dataFactoryDatabases = [
    {
        id: 'data-factory/tls-mode',
        title: 'Data Factory must require TLS of PostgreSQL, MySQL, MariaDB and Teradata',
        why: 'Modes below require fall back to plaintext when the server, or somebody on the way, asks for it.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.DataFactory/factories/linkedservices',
                path: 'properties.typeProperties.sslMode',
                when: [{ path: 'properties.type', is: ['AzurePostgreSql', 'Greenplum', 'PostgreSqlV2'] }],
                secure: { equals: [3, 4, 5] },
                insecure: [0, 1, 2],
                absent: optional,
                since: '2018-06-01',
                set: 5,
            },
            {
                type: 'Microsoft.DataFactory/factories/linkedservices',
                path: 'properties.typeProperties.sslMode',
                when: [{ path: 'properties.type', is: ['MySql'] }],
                secure: { equals: [2, 3, 4] },
                insecure: [0, 1],
                absent: optional,
                since: '2018-06-01',
                set: 4,
            },
            {
                type: 'Microsoft.DataFactory/factories/linkedservices',
                path: 'properties.typeProperties.sslMode',
                when: [{ path: 'properties.type', is: ['MariaDB'] }],
                secure: { equals: [2, 3, 4] },
                insecure: [0, 1],
                absent: stated('1', 'insecure'),
                since: '2018-06-01',
                set: 4,
            },
            {
                type: 'Microsoft.DataFactory/factories/linkedservices',
                path: 'properties.typeProperties.sslMode',
                when: [{ path: 'properties.type', is: ['Teradata'] }],
                secure: { equals: ['Require', 'Verify-CA', 'Verify-Full'] },
                insecure: ['Disable', 'Allow', 'Prefer'],
                absent: stated('Verify-Full', 'secure'),
                since: '2018-06-01',
                set: 'Verify-Full',
            },
        ],
        fix: { set: 5, unsafe: 'the source must offer TLS' },
        references: [templateReference('Microsoft.DataFactory/factories/linkedservices')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.DataFactory/factories/linkedservices',
                    apiVersion: '2018-06-01',
                    name: 'factorie1/linkedservice1',
                    properties: { type: 'AzurePostgreSql', typeProperties: { sslMode: 0 } },
                },
                passes: {
                    type: 'Microsoft.DataFactory/factories/linkedservices',
                    apiVersion: '2018-06-01',
                    name: 'factorie1/linkedservice1',
                    properties: { type: 'AzurePostgreSql', typeProperties: { sslMode: 5 } },
                },
            };
        },
    },
    {
        id: 'data-factory/netezza-security-level',
        title: 'Data Factory must not allow plaintext to Netezza',
        why: 'Both values that the connector offers permit plaintext; the level belongs into the connection string as onlySecured.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.DataFactory/factories/linkedservices',
                path: 'properties.typeProperties.securityLevel',
                when: [{ path: 'properties.type', is: ['Netezza'] }],
                secure: { none: ['PreferredUnSecured', 'OnlyUnSecured'] },
                insecure: ['PreferredUnSecured', 'OnlyUnSecured'],
                absent: optional,
                since: '2018-06-01',
            },
        ],
        references: [templateReference('Microsoft.DataFactory/factories/linkedservices')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.DataFactory/factories/linkedservices',
                    apiVersion: '2018-06-01',
                    name: 'factory1/linkedservice1',
                    properties: { type: 'Netezza', typeProperties: { securityLevel: 'PreferredUnSecured' } },
                },
                passes: {
                    type: 'Microsoft.DataFactory/factories/linkedservices',
                    apiVersion: '2018-06-01',
                    name: 'factory1/linkedservice1',
                    properties: {
                        type: 'Netezza',
                        typeProperties: { connectionString: 'Server=db.example.com;Port=5480;Database=db;SecurityLevel=onlySecured' },
                    },
                },
            };
        },
    },
    {
        id: 'data-factory/teradata-encryption',
        title: 'Data Factory must encrypt traffic to Teradata',
        why: 'Without TLS and without data encryption rows travel in plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'strict',
        profileReason: 'Ignored where TLS is on',
        settings: [
            {
                type: 'Microsoft.DataFactory/factories/linkedservices',
                path: 'properties.typeProperties.useDataEncryption',
                when: [{ path: 'properties.type', is: ['Teradata'] }],
                secure: { equals: [1] },
                insecure: [0],
                absent: optional,
                since: '2018-06-01',
            },
        ],
        fix: { set: 1, unsafe: 'the source must offer TLS' },
        references: [templateReference('Microsoft.DataFactory/factories/linkedservices')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.DataFactory/factories/linkedservices',
                    apiVersion: '2018-06-01',
                    name: 'factorie1/linkedservice1',
                    properties: { type: 'Teradata', typeProperties: { useDataEncryption: 0 } },
                },
                passes: {
                    type: 'Microsoft.DataFactory/factories/linkedservices',
                    apiVersion: '2018-06-01',
                    name: 'factorie1/linkedservice1',
                    properties: { type: 'Teradata', typeProperties: { useDataEncryption: 1 } },
                },
            };
        },
    },
    {
        id: 'data-factory/oracle-encryption',
        title: 'Data Factory must require encryption of Oracle',
        why: 'The values accepted, requested and rejected all permit plaintext when the server does not encrypt.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.DataFactory/factories/linkedservices',
                path: 'properties.typeProperties.encryptionClient',
                secure: { equals: ['required'] },
                insecure: ['accepted', 'rejected', 'requested'],
                absent: stated('required', 'secure'),
                since: '2018-06-01',
            },
        ],
        fix: { set: 'required', unsafe: 'the server must offer native encryption' },
        references: [templateReference('Microsoft.DataFactory/factories/linkedservices')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.DataFactory/factories/linkedservices',
                    apiVersion: '2018-06-01',
                    name: 'factorie1/linkedservice1',
                    properties: { typeProperties: { encryptionClient: 'accepted' } },
                },
                passes: {
                    type: 'Microsoft.DataFactory/factories/linkedservices',
                    apiVersion: '2018-06-01',
                    name: 'factorie1/linkedservice1',
                    properties: { typeProperties: { encryptionClient: 'required' } },
                },
            };
        },
    },
    {
        id: 'data-factory/oracle-algorithms',
        title: 'Data Factory must use AES towards Oracle',
        why: 'Triple DES has 64-bit blocks and is retired.',
        layer: 'connection',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.DataFactory/factories/linkedservices',
                path: 'properties.typeProperties.encryptionTypesClient',
                secure: { every: { equals: ['AES256', 'AES192', 'AES128'] }, separator: ',' },
                insecure: ['3DES112', '3DES168', '(AES256,3DES168)'],
                absent: stated('(AES256)', 'secure'),
                since: '2018-06-01',
            },
        ],
        fix: { set: '(AES256)', unsafe: 'the server must offer AES' },
        references: [templateReference('Microsoft.DataFactory/factories/linkedservices')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.DataFactory/factories/linkedservices',
                    apiVersion: '2018-06-01',
                    name: 'factorie1/linkedservice1',
                    properties: { typeProperties: { encryptionTypesClient: '3DES112' } },
                },
                passes: {
                    type: 'Microsoft.DataFactory/factories/linkedservices',
                    apiVersion: '2018-06-01',
                    name: 'factorie1/linkedservice1',
                    properties: { typeProperties: { encryptionTypesClient: '(AES256)' } },
                },
            };
        },
    },
    {
        id: 'data-factory/oracle-checksums',
        title: 'Data Factory must require integrity checksums of Oracle',
        why: 'Without checksums encrypted traffic can be changed on the way.',
        layer: 'connection',
        kind: 'harden',
        profile: 'strict',
        profileReason: 'Protects integrity, not secrecy',
        settings: [
            {
                type: 'Microsoft.DataFactory/factories/linkedservices',
                path: 'properties.typeProperties.cryptoChecksumClient',
                secure: { equals: ['required'] },
                insecure: ['accepted', 'rejected', 'requested'],
                absent: stated('required', 'secure'),
                since: '2018-06-01',
            },
        ],
        fix: { set: 'required', unsafe: 'the server must offer checksums' },
        references: [templateReference('Microsoft.DataFactory/factories/linkedservices')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.DataFactory/factories/linkedservices',
                    apiVersion: '2018-06-01',
                    name: 'factorie1/linkedservice1',
                    properties: { typeProperties: { cryptoChecksumClient: 'accepted' } },
                },
                passes: {
                    type: 'Microsoft.DataFactory/factories/linkedservices',
                    apiVersion: '2018-06-01',
                    name: 'factorie1/linkedservice1',
                    properties: { typeProperties: { cryptoChecksumClient: 'required' } },
                },
            };
        },
    },
    {
        id: 'data-factory/sap-snc',
        title: 'Data Factory must use Secure Network Communications towards SAP',
        why: 'Without SNC, RFC traffic travels in plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'strict',
        profileReason: 'SNC needs libraries and certificates on the integration runtime',
        settings: [
            {
                type: 'Microsoft.DataFactory/factories/linkedservices',
                path: 'properties.typeProperties.sncMode',
                when: [{ path: 'properties.type', is: ['SapOdp', 'SapTable'] }],
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2018-06-01',
            },
        ],
        fix: { set: true, unsafe: 'the integration runtime needs the SNC library' },
        references: [templateReference('Microsoft.DataFactory/factories/linkedservices')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.DataFactory/factories/linkedservices',
                    apiVersion: '2018-06-01',
                    name: 'factorie1/linkedservice1',
                    properties: { type: 'SapOdp', typeProperties: { sncMode: false } },
                },
                passes: {
                    type: 'Microsoft.DataFactory/factories/linkedservices',
                    apiVersion: '2018-06-01',
                    name: 'factorie1/linkedservice1',
                    properties: { type: 'SapOdp', typeProperties: { sncMode: true } },
                },
            };
        },
    },
    {
        id: 'data-factory/sap-snc-privacy',
        title: 'Data Factory must ask SAP for privacy, not for authentication or integrity alone',
        why: 'Quality of protection 1 and 2 leave the data readable.',
        layer: 'connection',
        kind: 'must',
        profile: 'strict',
        profileReason: 'SNC needs libraries and certificates on the integration runtime',
        settings: [
            {
                type: 'Microsoft.DataFactory/factories/linkedservices',
                path: 'properties.typeProperties.sncQop',
                when: [{ path: 'properties.type', is: ['SapOdp', 'SapTable'] }],
                secure: { equals: ['3', '8', '9'] },
                insecure: ['1', '2'],
                absent: optional,
                since: '2018-06-01',
            },
        ],
        fix: { set: '9' },
        references: [templateReference('Microsoft.DataFactory/factories/linkedservices')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.DataFactory/factories/linkedservices',
                    apiVersion: '2018-06-01',
                    name: 'factorie1/linkedservice1',
                    properties: { type: 'SapOdp', typeProperties: { sncQop: '1' } },
                },
                passes: {
                    type: 'Microsoft.DataFactory/factories/linkedservices',
                    apiVersion: '2018-06-01',
                    name: 'factorie1/linkedservice1',
                    properties: { type: 'SapOdp', typeProperties: { sncQop: '9' } },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/data-factory.js



const dataFactory = [
    {
        id: 'data-factory/enable-tls',
        title: 'Data Factory must connect to data sources over TLS',
        why: 'Rows, and the password that fetches them, otherwise travel in plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.DataFactory/factories/linkedservices',
                path: 'properties.typeProperties.enableSsl',
                when: [{ path: 'properties.type', is: ['HBase', 'Hive', 'Impala', 'MongoDb', 'Phoenix', 'Spark'] }],
                secure: { equals: [true] },
                insecure: [false],
                absent: [{ means: 'insecure', source: 'Data Factory documentation: enableSsl is false by default' }],
                since: '2017-09-01',
            },
            {
                type: 'Microsoft.DataFactory/factories/linkedservices',
                path: 'properties.typeProperties.enableSsl',
                when: [{ path: 'properties.type', is: ['Presto'] }],
                secure: { equals: [true] },
                insecure: [false],
                absent: [
                    {
                        means: 'unknown',
                        source: 'Data Factory documentation: false in the legacy version of the connector, true in version 2.0',
                    },
                ],
                since: '2017-09-01',
            },
            {
                type: 'Microsoft.DataFactory/factories/linkedservices',
                path: 'properties.typeProperties.enableSsl',
                when: [{ path: 'properties.type', is: ['FtpServer'] }],
                secure: { equals: [true] },
                insecure: [false],
                absent: stated('true', 'secure'),
                since: '2017-09-01',
            },
            {
                type: 'Microsoft.DataFactory/factories/linkedservices',
                path: 'properties.typeProperties.useEncryptedEndpoints',
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2017-09-01',
            },
            {
                type: 'Microsoft.DataFactory/factories/linkedservices',
                path: 'properties.typeProperties.encrypt',
                secure: { equals: [true, 'yes', 'mandatory', 'strict'] },
                insecure: [false, 'optional', 'no'],
                absent: [{ means: 'not-applicable', source: 'In older linked services the connection string decides' }],
                since: '2018-06-01',
                set: 'mandatory',
            },
        ],
        fix: { set: true, unsafe: 'the source must offer TLS' },
        references: [templateReference('Microsoft.DataFactory/factories/linkedservices')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.DataFactory/factories/linkedservices',
                    apiVersion: '2018-06-01',
                    name: 'factorie1/linkedservice1',
                    properties: { type: 'HBase', typeProperties: { enableSsl: false } },
                },
                passes: {
                    type: 'Microsoft.DataFactory/factories/linkedservices',
                    apiVersion: '2018-06-01',
                    name: 'factorie1/linkedservice1',
                    properties: { type: 'HBase', typeProperties: { enableSsl: true } },
                },
            };
        },
    },
    {
        id: 'data-factory/source-url-https',
        title: 'Data Factory must read and write over HTTPS',
        why: 'Data and credentials otherwise travel in plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.DataFactory/factories/linkedservices',
                path: 'properties.typeProperties.url',
                when: [
                    {
                        path: 'properties.type',
                        is: [
                            'AzureBlobFS',
                            'AzureSearch',
                            'DynamicsAX',
                            'Hdfs',
                            'HttpServer',
                            'OData',
                            'Quickbase',
                            'RestService',
                            'SapCloudForCustomer',
                            'SapEcc',
                            'TeamDesk',
                            'Web',
                            'Zendesk',
                        ],
                    },
                ],
                secure: { scheme: ['https'] },
                insecure: ['http://example.com'],
                absent: optional,
                since: '2017-09-01',
            },
            {
                type: 'Microsoft.DataFactory/factories/linkedservices',
                path: 'properties.typeProperties.serviceUrl',
                secure: { scheme: ['https'] },
                insecure: ['http://example.com'],
                absent: noUrl,
                since: '2018-06-01',
            },
            {
                type: 'Microsoft.DataFactory/factories/linkedservices',
                path: 'properties.typeProperties.serviceEndpoint',
                secure: { scheme: ['https'] },
                insecure: ['http://example.com'],
                absent: noUrl,
                since: '2018-06-01',
            },
        ],
        references: [templateReference('Microsoft.DataFactory/factories/linkedservices')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.DataFactory/factories/linkedservices',
                    apiVersion: '2018-06-01',
                    name: 'factorie1/linkedservice1',
                    properties: { type: 'AzureBlobFS', typeProperties: { url: 'http://example.com' } },
                },
                passes: {
                    type: 'Microsoft.DataFactory/factories/linkedservices',
                    apiVersion: '2018-06-01',
                    name: 'factorie1/linkedservice1',
                    properties: { type: 'AzureBlobFS', typeProperties: { url: 'https://example.com' } },
                },
            };
        },
    },
    {
        id: 'data-factory/activity-url-https',
        title: 'Web activities of Data Factory must call HTTPS',
        why: 'The activity sends its body and its credentials.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.DataFactory/factories/pipelines',
                path: 'properties.activities[*].typeProperties.url',
                when: [{ path: 'properties.activities[*].type', is: ['WebActivity', 'WebHook'] }],
                secure: { scheme: ['https'] },
                insecure: ['http://example.com'],
                absent: required,
                since: '2017-09-01',
            },
        ],
        references: [templateReference('Microsoft.DataFactory/factories/pipelines')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.DataFactory/factories/pipelines',
                    apiVersion: '2018-06-01',
                    name: 'factorie1/pipeline1',
                    properties: { activities: [{ type: 'WebActivity', typeProperties: { url: 'http://example.com' } }] },
                },
                passes: {
                    type: 'Microsoft.DataFactory/factories/pipelines',
                    apiVersion: '2018-06-01',
                    name: 'factorie1/pipeline1',
                    properties: { activities: [{ type: 'WebActivity', typeProperties: { url: 'https://example.com' } }] },
                },
            };
        },
    },
    {
        id: 'data-factory/validate-certificates',
        title: 'Data Factory must validate the certificates of data sources',
        why: 'Without validation anybody on the way can pose as the source.',
        layer: 'connection',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.DataFactory/factories/linkedservices',
                path: 'properties.typeProperties.enableServerCertificateValidation',
                secure: { equals: [true] },
                insecure: [false],
                absent: stated('true', 'secure'),
                since: '2017-09-01',
            },
            {
                type: 'Microsoft.DataFactory/factories/linkedservices',
                path: 'properties.typeProperties.allowHostNameCNMismatch',
                secure: { equals: [false] },
                insecure: [true],
                absent: optional,
                since: '2017-09-01',
                set: false,
            },
            {
                type: 'Microsoft.DataFactory/factories/linkedservices',
                path: 'properties.typeProperties.allowSelfSignedServerCert',
                secure: { equals: [false] },
                insecure: [true],
                absent: optional,
                since: '2017-09-01',
                set: false,
            },
            {
                type: 'Microsoft.DataFactory/factories/linkedservices',
                path: 'properties.typeProperties.trustServerCertificate',
                secure: { equals: [false] },
                insecure: [true],
                absent: optional,
                since: '2018-06-01',
                set: false,
            },
            {
                type: 'Microsoft.DataFactory/factories/linkedservices',
                path: 'properties.typeProperties.skipHostKeyValidation',
                secure: { equals: [false] },
                insecure: [true],
                absent: optional,
                since: '2017-09-01',
                set: false,
            },
            {
                type: 'Microsoft.DataFactory/factories/linkedservices',
                path: 'properties.typeProperties.useHostVerification',
                secure: { equals: [true] },
                insecure: [false],
                absent: stated('true', 'secure'),
                since: '2017-09-01',
            },
            {
                type: 'Microsoft.DataFactory/factories/linkedservices',
                path: 'properties.typeProperties.usePeerVerification',
                secure: { equals: [true] },
                insecure: [false],
                absent: stated('true', 'secure'),
                since: '2017-09-01',
            },
            {
                type: 'Microsoft.DataFactory/factories/pipelines',
                path: 'properties.activities[*].typeProperties.disableCertValidation',
                secure: { equals: [false] },
                insecure: [true],
                absent: optional,
                since: '2017-09-01',
                set: false,
            },
        ],
        fix: { set: true, unsafe: 'sources with self-signed certificates are no longer reached' },
        references: [
            templateReference('Microsoft.DataFactory/factories/linkedservices'),
            templateReference('Microsoft.DataFactory/factories/pipelines'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.DataFactory/factories/linkedservices',
                    apiVersion: '2018-06-01',
                    name: 'factorie1/linkedservice1',
                    properties: { typeProperties: { enableServerCertificateValidation: false } },
                },
                passes: {
                    type: 'Microsoft.DataFactory/factories/linkedservices',
                    apiVersion: '2018-06-01',
                    name: 'factorie1/linkedservice1',
                    properties: { typeProperties: { enableServerCertificateValidation: true } },
                },
            };
        },
    },
    {
        id: 'data-factory/connection-strings',
        title: 'Connection strings of Data Factory must not turn TLS off',
        why: 'The client that reads this text connects without TLS, or falls back to it; data and the password travel in plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [connectionString('Microsoft.DataFactory/factories/linkedservices', 'properties.typeProperties.connectionString')],
        references: [templateReference('Microsoft.DataFactory/factories/linkedservices')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.DataFactory/factories/linkedservices',
                    apiVersion: '2018-06-01',
                    name: 'factorie1/linkedservice1',
                    properties: { typeProperties: { connectionString: 'Server=tcp:db.example.com;Encrypt=False' } },
                },
                passes: {
                    type: 'Microsoft.DataFactory/factories/linkedservices',
                    apiVersion: '2018-06-01',
                    name: 'factorie1/linkedservice1',
                    properties: { typeProperties: { connectionString: 'Server=tcp:db.example.com;Encrypt=True' } },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/data-migration.js


const dataMigration = [
    {
        id: 'data-migration/encrypted-connections',
        title: 'Database migrations must encrypt connections to source and target',
        why: 'A migration copies whole databases, and its credentials, over these connections.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.DataMigration/databaseMigrations',
                path: 'properties.sourceMongoConnection.useSsl',
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2023-07-15',
            },
            {
                type: 'Microsoft.DataMigration/databaseMigrations',
                path: 'properties.targetMongoConnection.useSsl',
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2023-07-15',
            },
            {
                type: 'Microsoft.DataMigration/databaseMigrations',
                path: 'properties.sourceSqlConnection.encryptConnection',
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2021-10-30',
            },
            {
                type: 'Microsoft.DataMigration/databaseMigrations',
                path: 'properties.targetSqlConnection.encryptConnection',
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2022-03-30',
            },
            {
                type: 'Microsoft.DataMigration/services/projects',
                path: 'properties.sourceConnectionInfo.encryptConnection',
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2017-11-15',
            },
            {
                type: 'Microsoft.DataMigration/services/projects',
                path: 'properties.sourceConnectionInfo.enforceSSL',
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2021-10-30',
            },
            {
                type: 'Microsoft.DataMigration/services/projects',
                path: 'properties.targetConnectionInfo.encryptConnection',
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2017-11-15',
            },
            {
                type: 'Microsoft.DataMigration/services/projects',
                path: 'properties.targetConnectionInfo.enforceSSL',
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2021-10-30',
            },
            {
                type: 'Microsoft.DataMigration/services/projects/tasks',
                path: 'properties.input.connectionInfo.encryptConnection',
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2017-11-15',
            },
            {
                type: 'Microsoft.DataMigration/services/projects/tasks',
                path: 'properties.input.encryptConnection',
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2021-10-30',
            },
            {
                type: 'Microsoft.DataMigration/services/projects/tasks',
                path: 'properties.input.enforceSSL',
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2021-10-30',
            },
            {
                type: 'Microsoft.DataMigration/services/projects/tasks',
                path: 'properties.input.source.encryptConnection',
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2021-10-30',
            },
            {
                type: 'Microsoft.DataMigration/services/projects/tasks',
                path: 'properties.input.source.enforceSSL',
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2021-10-30',
            },
            {
                type: 'Microsoft.DataMigration/services/projects/tasks',
                path: 'properties.input.sourceConnectionInfo.encryptConnection',
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2017-11-15',
            },
            {
                type: 'Microsoft.DataMigration/services/projects/tasks',
                path: 'properties.input.target.encryptConnection',
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2021-10-30',
            },
            {
                type: 'Microsoft.DataMigration/services/projects/tasks',
                path: 'properties.input.target.enforceSSL',
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2021-10-30',
            },
            {
                type: 'Microsoft.DataMigration/services/projects/tasks',
                path: 'properties.input.targetConnectionInfo.encryptConnection',
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2017-11-15',
            },
            {
                type: 'Microsoft.DataMigration/services/serviceTasks',
                path: 'properties.input.connectionInfo.encryptConnection',
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2018-07-15',
            },
            {
                type: 'Microsoft.DataMigration/services/serviceTasks',
                path: 'properties.input.encryptConnection',
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2021-10-30',
            },
            {
                type: 'Microsoft.DataMigration/services/serviceTasks',
                path: 'properties.input.enforceSSL',
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2021-10-30',
            },
            {
                type: 'Microsoft.DataMigration/services/serviceTasks',
                path: 'properties.input.source.encryptConnection',
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2021-10-30',
            },
            {
                type: 'Microsoft.DataMigration/services/serviceTasks',
                path: 'properties.input.source.enforceSSL',
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2021-10-30',
            },
            {
                type: 'Microsoft.DataMigration/services/serviceTasks',
                path: 'properties.input.sourceConnectionInfo.encryptConnection',
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2018-07-15',
            },
            {
                type: 'Microsoft.DataMigration/services/serviceTasks',
                path: 'properties.input.target.encryptConnection',
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2021-10-30',
            },
            {
                type: 'Microsoft.DataMigration/services/serviceTasks',
                path: 'properties.input.target.enforceSSL',
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2021-10-30',
            },
            {
                type: 'Microsoft.DataMigration/services/serviceTasks',
                path: 'properties.input.targetConnectionInfo.encryptConnection',
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2018-07-15',
            },
        ],
        fix: { set: true, unsafe: 'source and target must offer TLS' },
        references: [
            templateReference('Microsoft.DataMigration/databaseMigrations'),
            templateReference('Microsoft.DataMigration/services/projects'),
            templateReference('Microsoft.DataMigration/services/projects/tasks'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.DataMigration/databaseMigrations',
                    apiVersion: '2025-06-30',
                    name: 'databaseMigration1',
                    properties: { sourceMongoConnection: { useSsl: false } },
                },
                passes: {
                    type: 'Microsoft.DataMigration/databaseMigrations',
                    apiVersion: '2025-06-30',
                    name: 'databaseMigration1',
                    properties: { sourceMongoConnection: { useSsl: true } },
                },
            };
        },
    },
    {
        id: 'data-migration/validate-certificates',
        title: 'Database migrations must validate the certificates of source and target',
        why: 'With trustServerCertificate anybody on the way can pose as the server.',
        layer: 'connection',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.DataMigration/databaseMigrations',
                path: 'properties.sourceSqlConnection.trustServerCertificate',
                secure: { equals: [false] },
                insecure: [true],
                absent: optional,
                since: '2021-10-30',
            },
            {
                type: 'Microsoft.DataMigration/databaseMigrations',
                path: 'properties.targetSqlConnection.trustServerCertificate',
                secure: { equals: [false] },
                insecure: [true],
                absent: optional,
                since: '2022-03-30',
            },
            {
                type: 'Microsoft.DataMigration/services/projects',
                path: 'properties.sourceConnectionInfo.trustServerCertificate',
                secure: { equals: [false] },
                insecure: [true],
                absent: optional,
                since: '2017-11-15',
            },
            {
                type: 'Microsoft.DataMigration/services/projects',
                path: 'properties.targetConnectionInfo.trustServerCertificate',
                secure: { equals: [false] },
                insecure: [true],
                absent: optional,
                since: '2017-11-15',
            },
            {
                type: 'Microsoft.DataMigration/services/projects/tasks',
                path: 'properties.input.connectionInfo.trustServerCertificate',
                secure: { equals: [false] },
                insecure: [true],
                absent: optional,
                since: '2017-11-15',
            },
            {
                type: 'Microsoft.DataMigration/services/projects/tasks',
                path: 'properties.input.source.trustServerCertificate',
                secure: { equals: [false] },
                insecure: [true],
                absent: optional,
                since: '2022-01-30',
            },
            {
                type: 'Microsoft.DataMigration/services/projects/tasks',
                path: 'properties.input.sourceConnectionInfo.trustServerCertificate',
                secure: { equals: [false] },
                insecure: [true],
                absent: optional,
                since: '2017-11-15',
            },
            {
                type: 'Microsoft.DataMigration/services/projects/tasks',
                path: 'properties.input.target.trustServerCertificate',
                secure: { equals: [false] },
                insecure: [true],
                absent: optional,
                since: '2022-01-30',
            },
            {
                type: 'Microsoft.DataMigration/services/projects/tasks',
                path: 'properties.input.targetConnectionInfo.trustServerCertificate',
                secure: { equals: [false] },
                insecure: [true],
                absent: optional,
                since: '2017-11-15',
            },
            {
                type: 'Microsoft.DataMigration/services/projects/tasks',
                path: 'properties.input.trustServerCertificate',
                secure: { equals: [false] },
                insecure: [true],
                absent: optional,
                since: '2022-01-30',
            },
            {
                type: 'Microsoft.DataMigration/services/serviceTasks',
                path: 'properties.input.connectionInfo.trustServerCertificate',
                secure: { equals: [false] },
                insecure: [true],
                absent: optional,
                since: '2018-07-15',
            },
            {
                type: 'Microsoft.DataMigration/services/serviceTasks',
                path: 'properties.input.source.trustServerCertificate',
                secure: { equals: [false] },
                insecure: [true],
                absent: optional,
                since: '2022-01-30',
            },
            {
                type: 'Microsoft.DataMigration/services/serviceTasks',
                path: 'properties.input.sourceConnectionInfo.trustServerCertificate',
                secure: { equals: [false] },
                insecure: [true],
                absent: optional,
                since: '2018-07-15',
            },
            {
                type: 'Microsoft.DataMigration/services/serviceTasks',
                path: 'properties.input.target.trustServerCertificate',
                secure: { equals: [false] },
                insecure: [true],
                absent: optional,
                since: '2022-01-30',
            },
            {
                type: 'Microsoft.DataMigration/services/serviceTasks',
                path: 'properties.input.targetConnectionInfo.trustServerCertificate',
                secure: { equals: [false] },
                insecure: [true],
                absent: optional,
                since: '2018-07-15',
            },
            {
                type: 'Microsoft.DataMigration/services/serviceTasks',
                path: 'properties.input.trustServerCertificate',
                secure: { equals: [false] },
                insecure: [true],
                absent: optional,
                since: '2022-01-30',
            },
        ],
        fix: { set: false, unsafe: 'servers with self-signed certificates are no longer reached' },
        references: [
            templateReference('Microsoft.DataMigration/databaseMigrations'),
            templateReference('Microsoft.DataMigration/services/projects'),
            templateReference('Microsoft.DataMigration/services/projects/tasks'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.DataMigration/databaseMigrations',
                    apiVersion: '2021-10-30-preview',
                    name: 'databaseMigration1',
                    properties: { sourceSqlConnection: { trustServerCertificate: true } },
                },
                passes: {
                    type: 'Microsoft.DataMigration/databaseMigrations',
                    apiVersion: '2021-10-30-preview',
                    name: 'databaseMigration1',
                    properties: { sourceSqlConnection: { trustServerCertificate: false } },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/data-transfer.js


const dataTransfer = [
    {
        id: 'data-transfer/endpoint-https',
        title: 'Azure Data Transfer flows must call HTTPS endpoints',
        why: 'The flow otherwise hands its data to the remote endpoint in plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'strict',
        profileReason: 'Preview service; endpoints may sit in an isolated network',
        settings: [
            {
                type: 'Microsoft.AzureDataTransfer/connections/flows',
                path: 'properties.apiFlowOptions.remoteEndpointSettings.endpoint',
                secure: { scheme: ['https'] },
                insecure: ['http://example.com'],
                absent: required,
                since: '2025-05-30',
            },
        ],
        references: [templateReference('Microsoft.AzureDataTransfer/connections/flows')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.AzureDataTransfer/connections/flows',
                    apiVersion: '2025-05-30-preview',
                    name: 'connection1/flow1',
                    properties: { apiFlowOptions: { remoteEndpointSettings: { endpoint: 'http://example.com' } }, streamProtocol: 'SRT' },
                },
                passes: {
                    type: 'Microsoft.AzureDataTransfer/connections/flows',
                    apiVersion: '2025-05-30-preview',
                    name: 'connection1/flow1',
                    properties: { apiFlowOptions: { remoteEndpointSettings: { endpoint: 'https://example.com' } }, streamProtocol: 'SRT' },
                },
            };
        },
    },
    {
        id: 'data-transfer/encrypted-streams',
        title: 'Azure Data Transfer streams must use SRT',
        why: 'RTP and UDP streams are plaintext; SRT can encrypt.',
        layer: 'connection',
        kind: 'must',
        profile: 'strict',
        profileReason: 'SRT encrypts only with a passphrase, and senders that know UDP alone are common',
        settings: [
            {
                type: 'Microsoft.AzureDataTransfer/connections/flows',
                path: 'properties.streamProtocol',
                secure: { equals: ['SRT'] },
                insecure: ['UDP', 'RTP'],
                absent: unstated,
                since: '2024-09-27',
            },
        ],
        fix: { set: 'SRT', unsafe: 'the sender must speak SRT' },
        references: [templateReference('Microsoft.AzureDataTransfer/connections/flows')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.AzureDataTransfer/connections/flows',
                    apiVersion: '2025-05-21',
                    name: 'connection1/flow1',
                    properties: { streamProtocol: 'UDP' },
                },
                passes: {
                    type: 'Microsoft.AzureDataTransfer/connections/flows',
                    apiVersion: '2025-05-21',
                    name: 'connection1/flow1',
                    properties: { streamProtocol: 'SRT' },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/device-registry.js


const deviceRegistry = [
    {
        id: 'device-registry/endpoint-encryption',
        title: 'Asset endpoints must use an encrypted protocol',
        why: 'Telemetry and commands of the device otherwise travel in plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'strict',
        profileReason: 'Many devices speak no encrypted protocol',
        settings: [
            {
                type: 'Microsoft.DeviceRegistry/assetEndpointProfiles',
                path: 'properties.targetAddress',
                secure: { notScheme: ['http', 'mqtt', 'ws', 'ftp', 'amqp'] },
                insecure: ['http://example.com', 'mqtt://example.com'],
                absent: required,
                since: '2023-11-01',
            },
        ],
        references: [templateReference('Microsoft.DeviceRegistry/assetEndpointProfiles')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.DeviceRegistry/assetEndpointProfiles',
                    apiVersion: '2026-04-01',
                    name: 'assetEndpointProfile1',
                    properties: { targetAddress: 'http://example.com' },
                },
                passes: {
                    type: 'Microsoft.DeviceRegistry/assetEndpointProfiles',
                    apiVersion: '2026-04-01',
                    name: 'assetEndpointProfile1',
                    properties: { targetAddress: 'https://example.com' },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/devtest-labs.js


const devtestLabs = [
    {
        id: 'devtest-labs/webhook-https',
        title: 'DevTest Labs must notify HTTPS webhooks',
        why: 'Notifications name machines and owners.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.DevTestLab/labs/notificationchannels',
                path: 'properties.webHookUrl',
                secure: { scheme: ['https'] },
                insecure: ['http://example.com'],
                absent: noUrl,
                since: '2016-05-15',
            },
            {
                type: 'Microsoft.DevTestLab/labs/schedules',
                path: 'properties.notificationSettings.webhookUrl',
                secure: { scheme: ['https'] },
                insecure: ['http://example.com'],
                absent: noUrl,
                since: '2016-05-15',
            },
            {
                type: 'Microsoft.DevTestLab/labs/virtualmachines/schedules',
                path: 'properties.notificationSettings.webhookUrl',
                secure: { scheme: ['https'] },
                insecure: ['http://example.com'],
                absent: noUrl,
                since: '2016-05-15',
            },
            {
                type: 'Microsoft.DevTestLab/schedules',
                path: 'properties.notificationSettings.webhookUrl',
                secure: { scheme: ['https'] },
                insecure: ['http://example.com'],
                absent: noUrl,
                since: '2016-05-15',
            },
        ],
        references: [
            templateReference('Microsoft.DevTestLab/labs/notificationchannels'),
            templateReference('Microsoft.DevTestLab/labs/schedules'),
            templateReference('Microsoft.DevTestLab/labs/virtualmachines/schedules'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.DevTestLab/labs/notificationchannels',
                    apiVersion: '2018-09-15',
                    name: 'lab1/notificationchannel1',
                    properties: { webHookUrl: 'http://example.com' },
                },
                passes: {
                    type: 'Microsoft.DevTestLab/labs/notificationchannels',
                    apiVersion: '2018-09-15',
                    name: 'lab1/notificationchannel1',
                    properties: { webHookUrl: 'https://example.com' },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/elastic-san.js


const elasticSan = [
    {
        id: 'elastic-san/encryption-in-transit',
        title: 'Elastic SAN volume groups must encrypt iSCSI traffic',
        why: 'Blocks otherwise cross the network in plaintext.',
        layer: 'service',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.ElasticSan/elasticSans/volumegroups',
                path: 'properties.encryptionInTransit',
                secure: { equals: [true] },
                insecure: [false],
                absent: unstated,
                since: '2026-04-01',
            },
        ],
        fix: { set: true },
        references: [templateReference('Microsoft.ElasticSan/elasticSans/volumegroups')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.ElasticSan/elasticSans/volumegroups',
                    apiVersion: '2026-04-01-preview',
                    name: 'elasticSan1/volumegroup1',
                    properties: { encryptionInTransit: false, enforceDataIntegrityCheckForIscsi: true },
                },
                passes: {
                    type: 'Microsoft.ElasticSan/elasticSans/volumegroups',
                    apiVersion: '2026-04-01-preview',
                    name: 'elasticSan1/volumegroup1',
                    properties: { encryptionInTransit: true, enforceDataIntegrityCheckForIscsi: true },
                },
            };
        },
    },
    {
        id: 'elastic-san/data-integrity-check',
        title: 'Elastic SAN volume groups must check the integrity of iSCSI traffic',
        why: 'Without CRC protection changed blocks go unnoticed.',
        layer: 'service',
        kind: 'harden',
        profile: 'strict',
        profileReason: 'A check against accidents, not against an attacker',
        settings: [
            {
                type: 'Microsoft.ElasticSan/elasticSans/volumegroups',
                path: 'properties.enforceDataIntegrityCheckForIscsi',
                secure: { equals: [true] },
                insecure: [false],
                absent: unstated,
                since: '2024-05-01',
            },
        ],
        fix: { set: true },
        references: [templateReference('Microsoft.ElasticSan/elasticSans/volumegroups')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.ElasticSan/elasticSans/volumegroups',
                    apiVersion: '2025-09-01',
                    name: 'elasticSan1/volumegroup1',
                    properties: { enforceDataIntegrityCheckForIscsi: false, encryptionInTransit: true },
                },
                passes: {
                    type: 'Microsoft.ElasticSan/elasticSans/volumegroups',
                    apiVersion: '2025-09-01',
                    name: 'elasticSan1/volumegroup1',
                    properties: { enforceDataIntegrityCheckForIscsi: true, encryptionInTransit: true },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/entra-domain-services.js


/** The security settings of a domain that every rule accepts. */
const hardened = {
    tlsV1: 'Disabled',
    kerberosRc4Encryption: 'Disabled',
    kerberosArmoring: 'Enabled',
    ldapSigning: 'Enabled',
    channelBinding: 'Enabled',
};
const entraDomainServices = [
    {
        id: 'entra-domain-services/no-tls-1-0',
        title: 'Entra Domain Services must not accept TLS 1.0',
        why: 'Secure LDAP and Kerberos proxies of the managed domain otherwise still negotiate TLS 1.0, which is broken and retired.',
        layer: 'service',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.AAD/domainServices',
                path: 'properties.domainSecuritySettings.tlsV1',
                secure: { equals: ['Disabled'] },
                insecure: ['Enabled'],
                absent: [
                    {
                        means: 'insecure',
                        source: 'Azure Policy 3aa87b5a-7813-4b57-8a43-42dd9df5aaa7 and PSRule Azure.EntraDS.TLS count an absent value as Enabled',
                    },
                ],
                since: '2017-01-01',
            },
        ],
        fix: { set: 'Disabled', unsafe: 'clients limited to TLS 1.0 lose access' },
        portal: 'Entra Domain Services > Settings > Security settings > TLS 1.2 only mode: Enable',
        references: [templateReference('Microsoft.AAD/domainServices')],
        azurePolicy: ['3aa87b5a-7813-4b57-8a43-42dd9df5aaa7'],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.AAD/domainServices',
                    apiVersion: '2025-06-01',
                    name: 'domainService1',
                    properties: { domainSecuritySettings: { ...hardened, tlsV1: 'Enabled' } },
                },
                passes: {
                    type: 'Microsoft.AAD/domainServices',
                    apiVersion: '2025-06-01',
                    name: 'domainService1',
                    properties: { domainSecuritySettings: hardened },
                },
            };
        },
    },
    {
        id: 'entra-domain-services/no-kerberos-rc4',
        title: 'Entra Domain Services must not accept RC4 for Kerberos',
        why: 'RC4 is broken: tickets and session keys that it protects can be recovered by whoever records the traffic.',
        layer: 'service',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.AAD/domainServices',
                path: 'properties.domainSecuritySettings.kerberosRc4Encryption',
                secure: { equals: ['Disabled'] },
                insecure: ['Enabled'],
                absent: [{ means: 'insecure', source: 'PSRule Azure.EntraDS.RC4: the managed domain enables RC4 unless told otherwise' }],
                since: '2021-03-01',
            },
        ],
        fix: { set: 'Disabled', unsafe: 'clients that know RC4 alone can no longer sign in' },
        portal: 'Entra Domain Services > Settings > Security settings > Kerberos RC4 encryption: Disable',
        references: [templateReference('Microsoft.AAD/domainServices')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.AAD/domainServices',
                    apiVersion: '2025-06-01',
                    name: 'domainService1',
                    properties: { domainSecuritySettings: { ...hardened, kerberosRc4Encryption: 'Enabled' } },
                },
                passes: {
                    type: 'Microsoft.AAD/domainServices',
                    apiVersion: '2025-06-01',
                    name: 'domainService1',
                    properties: { domainSecuritySettings: hardened },
                },
            };
        },
    },
    {
        id: 'entra-domain-services/kerberos-armoring',
        title: 'Entra Domain Services must armor Kerberos',
        why: 'Armoring (FAST) puts the pre-authentication exchange in a protected channel, so that passwords cannot be guessed from recorded traffic.',
        layer: 'service',
        kind: 'harden',
        profile: 'strict',
        profileReason: 'Needs clients that support armoring; a further protection of an exchange that is already encrypted',
        settings: [
            {
                type: 'Microsoft.AAD/domainServices',
                path: 'properties.domainSecuritySettings.kerberosArmoring',
                secure: { equals: ['Enabled'] },
                insecure: ['Disabled'],
                absent: unstated,
                since: '2021-03-01',
            },
        ],
        fix: { set: 'Enabled', unsafe: 'clients without support for armoring can no longer sign in' },
        portal: 'Entra Domain Services > Settings > Security settings > Kerberos armoring: Enable',
        references: [templateReference('Microsoft.AAD/domainServices')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.AAD/domainServices',
                    apiVersion: '2025-06-01',
                    name: 'domainService1',
                    properties: {
                        domainSecuritySettings: { ...hardened, kerberosArmoring: 'Disabled' },
                    },
                },
                passes: {
                    type: 'Microsoft.AAD/domainServices',
                    apiVersion: '2025-06-01',
                    name: 'domainService1',
                    properties: {
                        domainSecuritySettings: hardened,
                    },
                },
            };
        },
    },
    {
        id: 'entra-domain-services/ldap-signing',
        title: 'Entra Domain Services must require signed LDAP',
        why: 'Unsigned LDAP on the plain port can be read and changed on the way.',
        layer: 'service',
        kind: 'harden',
        profile: 'strict',
        profileReason: 'Protects integrity, not secrecy, and old LDAP clients cannot sign',
        settings: [
            {
                type: 'Microsoft.AAD/domainServices',
                path: 'properties.domainSecuritySettings.ldapSigning',
                secure: { equals: ['Enabled'] },
                insecure: ['Disabled'],
                absent: unstated,
                since: '2022-09-01',
            },
        ],
        fix: { set: 'Enabled', unsafe: 'LDAP clients that do not sign lose access' },
        portal: 'Entra Domain Services > Settings > Security settings > LDAP signing: Enable',
        references: [templateReference('Microsoft.AAD/domainServices')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.AAD/domainServices',
                    apiVersion: '2025-06-01',
                    name: 'domainService1',
                    properties: {
                        domainSecuritySettings: { ...hardened, ldapSigning: 'Disabled' },
                    },
                },
                passes: {
                    type: 'Microsoft.AAD/domainServices',
                    apiVersion: '2025-06-01',
                    name: 'domainService1',
                    properties: {
                        domainSecuritySettings: hardened,
                    },
                },
            };
        },
    },
    {
        id: 'entra-domain-services/ldap-channel-binding',
        title: 'Entra Domain Services must require LDAP channel binding',
        why: 'Channel binding ties an LDAP sign-in to its TLS session, so that a relay in the middle gains nothing.',
        layer: 'service',
        kind: 'harden',
        profile: 'strict',
        profileReason: 'A further protection of LDAP over TLS that not every client supports',
        settings: [
            {
                type: 'Microsoft.AAD/domainServices',
                path: 'properties.domainSecuritySettings.channelBinding',
                secure: { equals: ['Enabled'] },
                insecure: ['Disabled'],
                absent: unstated,
                since: '2022-09-01',
            },
        ],
        fix: { set: 'Enabled', unsafe: 'LDAP clients without channel binding lose access' },
        portal: 'Entra Domain Services > Settings > Security settings > LDAP channel binding: Enable',
        references: [templateReference('Microsoft.AAD/domainServices')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.AAD/domainServices',
                    apiVersion: '2025-06-01',
                    name: 'domainService1',
                    properties: {
                        domainSecuritySettings: { ...hardened, channelBinding: 'Disabled' },
                    },
                },
                passes: {
                    type: 'Microsoft.AAD/domainServices',
                    apiVersion: '2025-06-01',
                    name: 'domainService1',
                    properties: {
                        domainSecuritySettings: hardened,
                    },
                },
            };
        },
    },
    {
        id: 'entra-domain-services/secure-ldap',
        title: 'Entra Domain Services must offer secure LDAP',
        why: 'With secure LDAP off, clients of the managed domain have nothing but plain LDAP.',
        layer: 'service',
        kind: 'must',
        profile: 'strict',
        profileReason: 'Many managed domains are used through Kerberos alone and need a certificate for LDAPS that the template cannot make',
        settings: [
            {
                type: 'Microsoft.AAD/domainServices',
                path: 'properties.ldapsSettings.ldaps',
                secure: { equals: ['Enabled'] },
                insecure: ['Disabled'],
                absent: optional,
                since: '2017-01-01',
            },
        ],
        fix: { set: 'Enabled', unsafe: 'needs a certificate in ldapsSettings' },
        portal: 'Entra Domain Services > Settings > Secure LDAP: Enable',
        references: [templateReference('Microsoft.AAD/domainServices')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.AAD/domainServices',
                    apiVersion: '2025-06-01',
                    name: 'domainService1',
                    properties: {
                        ldapsSettings: { ldaps: 'Disabled' },
                        domainSecuritySettings: hardened,
                    },
                },
                passes: {
                    type: 'Microsoft.AAD/domainServices',
                    apiVersion: '2025-06-01',
                    name: 'domainService1',
                    properties: {
                        ldapsSettings: { ldaps: 'Enabled' },
                        domainSecuritySettings: hardened,
                    },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/event-grid-destinations.js

const subscriptions = 'eventSubscriptions';
const plain = 'properties.destination';
const withIdentity = 'properties.deliveryWithResourceIdentity.destination';
/** Where subscriptions name their destination, and since which API version. */
const places = [
    [`Microsoft.EventGrid/${subscriptions}`, plain, '2017-09-15'],
    [`Microsoft.EventGrid/${subscriptions}`, withIdentity, '2020-04-01'],
    [`Microsoft.EventGrid/topics/${subscriptions}`, plain, '2021-10-15'],
    [`Microsoft.EventGrid/topics/${subscriptions}`, withIdentity, '2021-10-15'],
    [`Microsoft.EventGrid/systemTopics/${subscriptions}`, plain, '2020-04-01'],
    [`Microsoft.EventGrid/systemTopics/${subscriptions}`, withIdentity, '2020-04-01'],
    [`Microsoft.EventGrid/partnerTopics/${subscriptions}`, plain, '2020-04-01'],
    [`Microsoft.EventGrid/partnerTopics/${subscriptions}`, withIdentity, '2020-04-01'],
    [`Microsoft.EventGrid/domains/${subscriptions}`, plain, '2021-10-15'],
    [`Microsoft.EventGrid/domains/${subscriptions}`, withIdentity, '2021-10-15'],
    [`Microsoft.EventGrid/domains/topics/${subscriptions}`, plain, '2021-10-15'],
    [`Microsoft.EventGrid/domains/topics/${subscriptions}`, withIdentity, '2021-10-15'],
    [`Microsoft.EventGrid/namespaces/topics/${subscriptions}`, 'properties.deliveryConfiguration.push.destination', '2024-06-01'],
    [
        `Microsoft.EventGrid/namespaces/topics/${subscriptions}`,
        'properties.deliveryConfiguration.push.deliveryWithResourceIdentity.destination',
        '2023-12-15',
    ],
];
/** A property of the webhook that an event subscription delivers to, wherever one stands; `since` where it is younger than the place. */
function eventDestinations(property, secure, insecure, since = '') {
    return places.map(([type, path, known]) => ({
        type,
        path: `${path}.properties.${property}`,
        when: [{ path: `${path}.endpointType`, is: ['WebHook'] }],
        secure,
        insecure,
        absent: optional,
        since: since > known ? since : known,
    }));
}

;// CONCATENATED MODULE: ./build/rules/event-grid.js



const eventGrid = [
    {
        id: 'event-grid/minimum-tls',
        title: 'Event Grid must require TLS 1.2 of publishers',
        why: 'Publishers otherwise negotiate TLS 1.0 or 1.1, which are broken and retired.',
        layer: 'service',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.EventGrid/topics',
                path: 'properties.minimumTlsVersionAllowed',
                secure: { tls: '1.2', ceiling: '1.2' },
                insecure: ['1.0', '1.1'],
                absent: [
                    {
                        means: 'insecure',
                        source: 'Event Grid documentation: topics and domains accept TLS 1.0 and newer unless told otherwise',
                    },
                ],
                since: '2023-06-01',
            },
            {
                type: 'Microsoft.EventGrid/domains',
                path: 'properties.minimumTlsVersionAllowed',
                secure: { tls: '1.2', ceiling: '1.2' },
                insecure: ['1.0', '1.1'],
                absent: [
                    {
                        means: 'insecure',
                        source: 'Event Grid documentation: topics and domains accept TLS 1.0 and newer unless told otherwise',
                    },
                ],
                since: '2023-06-01',
            },
            {
                type: 'Microsoft.EventGrid/partnerNamespaces',
                path: 'properties.minimumTlsVersionAllowed',
                secure: { tls: '1.2', ceiling: '1.2' },
                insecure: ['1.0', '1.1'],
                absent: [
                    {
                        means: 'insecure',
                        source: 'Event Grid documentation: topics and domains accept TLS 1.0 and newer unless told otherwise',
                    },
                ],
                since: '2023-06-01',
            },
            {
                type: 'Microsoft.EventGrid/namespaces',
                path: 'properties.minimumTlsVersionAllowed',
                secure: { tls: '1.2', ceiling: '1.2' },
                insecure: ['1.0', '1.1'],
                absent: [{ means: 'secure', source: 'Event Grid documentation: namespaces support TLS 1.2 alone' }],
                since: '2023-06-01',
            },
        ],
        fix: { set: '1.2', unsafe: 'clients limited to TLS 1.0 or 1.1 lose access' },
        portal: 'Event Grid topic or domain > Settings > Configuration > Minimum TLS version: 1.2',
        references: [
            {
                title: 'Configure a minimum TLS version for an Event Grid topic or domain',
                url: 'https://learn.microsoft.com/azure/event-grid/transport-layer-security-configure-minimum-version',
            },
            templateReference('Microsoft.EventGrid/topics'),
            templateReference('Microsoft.EventGrid/domains'),
            templateReference('Microsoft.EventGrid/partnerNamespaces'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.EventGrid/topics',
                    apiVersion: '2025-02-15',
                    name: 'topic1',
                    properties: { minimumTlsVersionAllowed: '1.0' },
                },
                passes: {
                    type: 'Microsoft.EventGrid/topics',
                    apiVersion: '2025-02-15',
                    name: 'topic1',
                    properties: { minimumTlsVersionAllowed: '1.2' },
                },
            };
        },
    },
    {
        id: 'event-grid/webhook-https',
        title: 'Event Grid must deliver to HTTPS webhooks',
        why: 'Events, and the keys in the URL, otherwise travel in plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            ...eventDestinations('endpointUrl', { scheme: ['https'] }, ['http://example.com']),
            {
                type: 'Microsoft.EventGrid/namespaces',
                path: 'properties.topicSpacesConfiguration.clientAuthentication.webhookAuthentication.endpointBaseUrl',
                secure: { scheme: ['https'] },
                insecure: ['http://example.com'],
                absent: noUrl,
                since: '2025-04-01',
            },
            {
                type: 'Microsoft.EventGrid/namespaces',
                path: 'properties.topicSpacesConfiguration.clientAuthentication.webhookAuthentication.endpointUrl',
                secure: { scheme: ['https'] },
                insecure: ['http://example.com'],
                absent: required,
                since: '2025-04-01',
            },
            {
                type: 'Microsoft.EventGrid/partnerNamespaces/channels',
                path: 'properties.partnerDestinationInfo.properties.endpointBaseUrl',
                when: [{ path: 'properties.partnerDestinationInfo.endpointType', is: ['WebHook'] }],
                secure: { scheme: ['https'] },
                insecure: ['http://example.com'],
                absent: noUrl,
                since: '2021-10-15',
            },
            {
                type: 'Microsoft.EventGrid/partnerNamespaces/channels',
                path: 'properties.partnerDestinationInfo.properties.endpointUrl',
                when: [{ path: 'properties.partnerDestinationInfo.endpointType', is: ['WebHook'] }],
                secure: { scheme: ['https'] },
                insecure: ['http://example.com'],
                absent: noUrl,
                since: '2021-10-15',
            },
        ],
        references: [
            templateReference('Microsoft.EventGrid/domains/eventSubscriptions'),
            templateReference('Microsoft.EventGrid/domains/topics/eventSubscriptions'),
            templateReference('Microsoft.EventGrid/eventSubscriptions'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.EventGrid/domains/eventSubscriptions',
                    apiVersion: '2025-02-15',
                    name: 'domain1/eventSubscription1',
                    properties: {
                        deliveryWithResourceIdentity: {
                            destination: { endpointType: 'WebHook', properties: { endpointUrl: 'http://example.com' } },
                        },
                    },
                },
                passes: {
                    type: 'Microsoft.EventGrid/domains/eventSubscriptions',
                    apiVersion: '2025-02-15',
                    name: 'domain1/eventSubscription1',
                    properties: {
                        deliveryWithResourceIdentity: {
                            destination: { endpointType: 'WebHook', properties: { endpointUrl: 'https://example.com' } },
                        },
                    },
                },
            };
        },
    },
    {
        id: 'event-grid/webhook-minimum-tls',
        title: 'Event Grid must require TLS 1.2 of webhooks',
        why: 'Event Grid otherwise delivers over TLS 1.0 or 1.1 where the webhook asks for it.',
        layer: 'connection',
        kind: 'harden',
        profile: 'recommended',
        settings: [...eventDestinations('minimumTlsVersionAllowed', { tls: '1.2', ceiling: '1.2' }, ['1.0', '1.1'], '2023-06-01')],
        fix: { set: '1.2', unsafe: 'the other side must speak TLS 1.2' },
        references: [
            templateReference('Microsoft.EventGrid/domains/eventSubscriptions'),
            templateReference('Microsoft.EventGrid/domains/topics/eventSubscriptions'),
            templateReference('Microsoft.EventGrid/eventSubscriptions'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.EventGrid/domains/eventSubscriptions',
                    apiVersion: '2025-02-15',
                    name: 'domain1/eventSubscription1',
                    properties: {
                        deliveryWithResourceIdentity: {
                            destination: { endpointType: 'WebHook', properties: { minimumTlsVersionAllowed: '1.0' } },
                        },
                    },
                },
                passes: {
                    type: 'Microsoft.EventGrid/domains/eventSubscriptions',
                    apiVersion: '2025-02-15',
                    name: 'domain1/eventSubscription1',
                    properties: {
                        deliveryWithResourceIdentity: {
                            destination: { endpointType: 'WebHook', properties: { minimumTlsVersionAllowed: '1.2' } },
                        },
                    },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/event-hubs.js

const eventHubs = [
    {
        id: 'event-hubs/minimum-tls',
        title: 'Event Hubs namespaces must require TLS 1.2 or newer',
        why: 'Clients otherwise negotiate TLS 1.0 or 1.1, which are broken and retired.',
        layer: 'service',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.EventHub/namespaces',
                path: 'properties.minimumTlsVersion',
                secure: { tls: '1.2', ceiling: '1.3' },
                insecure: ['1.0', '1.1'],
                absent: [
                    { means: 'insecure', source: 'Event Hubs documentation: namespaces created with an older API version accept TLS 1.0' },
                    {
                        since: '2022-01-01',
                        means: 'secure',
                        source: 'Event Hubs documentation: 1.2 by default since API version 2022-01-01-preview',
                    },
                ],
                since: '2022-01-01',
            },
        ],
        fix: { set: '1.2', unsafe: 'clients limited to TLS 1.0 or 1.1 lose access' },
        portal: 'Event Hubs namespace > Settings > Configuration > Minimum TLS version: Version 1.2',
        references: [
            {
                title: 'Enforce a minimum required version of TLS for requests to an Event Hubs namespace',
                url: 'https://learn.microsoft.com/azure/event-hubs/transport-layer-security-enforce-minimum-version',
            },
            templateReference('Microsoft.EventHub/namespaces'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.EventHub/namespaces',
                    apiVersion: '2026-01-01',
                    name: 'namespace1',
                    properties: { minimumTlsVersion: '1.0' },
                },
                passes: {
                    type: 'Microsoft.EventHub/namespaces',
                    apiVersion: '2026-01-01',
                    name: 'namespace1',
                    properties: { minimumTlsVersion: '1.2' },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/express-route.js


const expressRoute = [
    {
        id: 'express-route/macsec',
        title: 'ExpressRoute Direct links must use MACsec',
        why: "Without both MACsec secrets traffic crosses the provider's premises in plaintext.",
        layer: 'infrastructure',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Network/ExpressRoutePorts',
                path: 'properties.links[*].properties.macSecConfig.cakSecretIdentifier',
                secure: { present: true },
                insecure: [],
                absent: [{ means: 'insecure', source: 'ExpressRoute documentation: MACsec is off until a CAK and a CKN are configured' }],
                since: '2018-10-01',
            },
            {
                type: 'Microsoft.Network/ExpressRoutePorts',
                path: 'properties.links[*].properties.macSecConfig.cknSecretIdentifier',
                secure: { present: true },
                insecure: [],
                absent: [{ means: 'insecure', source: 'ExpressRoute documentation: MACsec is off until a CAK and a CKN are configured' }],
                since: '2018-10-01',
            },
            {
                type: 'Microsoft.Network/expressRouteLags',
                path: 'properties.links[*].properties.macSecConfig.cakSecretIdentifier',
                secure: { present: true },
                insecure: [],
                absent: [{ means: 'insecure', source: 'ExpressRoute documentation: MACsec is off until a CAK and a CKN are configured' }],
                since: '2025-09-01',
            },
            {
                type: 'Microsoft.Network/expressRouteLags',
                path: 'properties.links[*].properties.macSecConfig.cknSecretIdentifier',
                secure: { present: true },
                insecure: [],
                absent: [{ means: 'insecure', source: 'ExpressRoute documentation: MACsec is off until a CAK and a CKN are configured' }],
                since: '2025-09-01',
            },
        ],
        references: [
            {
                title: 'Configure MACsec encryption for ExpressRoute Direct',
                url: 'https://learn.microsoft.com/azure/expressroute/expressroute-howto-macsec',
            },
            templateReference('Microsoft.Network/ExpressRoutePorts'),
            templateReference('Microsoft.Network/expressRouteLags'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Network/ExpressRoutePorts',
                    apiVersion: '2025-09-01',
                    name: 'ExpressRoutePort1',
                    properties: { links: [{}] },
                },
                passes: {
                    type: 'Microsoft.Network/ExpressRoutePorts',
                    apiVersion: '2025-09-01',
                    name: 'ExpressRoutePort1',
                    properties: {
                        links: [
                            {
                                properties: {
                                    macSecConfig: {
                                        cakSecretIdentifier: 'https://vault1.vault.azure.net/secrets/example',
                                        cknSecretIdentifier: 'https://vault1.vault.azure.net/secrets/example',
                                    },
                                },
                            },
                        ],
                    },
                },
            };
        },
    },
    {
        id: 'express-route/macsec-cipher',
        title: 'ExpressRoute Direct links must use a 256-bit MACsec cipher',
        why: 'Some rules demand 256-bit keys for links that carry everything.',
        layer: 'infrastructure',
        kind: 'harden',
        profile: 'strict',
        profileReason: 'The 128-bit ciphers are not weak',
        settings: [
            {
                type: 'Microsoft.Network/ExpressRoutePorts',
                path: 'properties.links[*].properties.macSecConfig.cipher',
                secure: { equals: ['GcmAes256', 'GcmAesXpn256'] },
                insecure: ['GcmAes128', 'GcmAesXpn128'],
                absent: optional,
                since: '2018-10-01',
            },
            {
                type: 'Microsoft.Network/expressRouteLags',
                path: 'properties.links[*].properties.macSecConfig.cipher',
                secure: { equals: ['GcmAes256', 'GcmAesXpn256'] },
                insecure: ['GcmAes128', 'GcmAesXpn128'],
                absent: optional,
                since: '2025-09-01',
            },
        ],
        fix: { set: 'GcmAesXpn256', unsafe: 'the router at the other end must use the same cipher' },
        references: [
            templateReference('Microsoft.Network/ExpressRoutePorts'),
            templateReference('Microsoft.Network/expressRouteLags'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Network/ExpressRoutePorts',
                    apiVersion: '2025-09-01',
                    name: 'ExpressRoutePort1',
                    properties: {
                        links: [
                            {
                                properties: {
                                    macSecConfig: {
                                        cipher: 'GcmAes128',
                                        cakSecretIdentifier: 'https://vault1.vault.azure.net/secrets/example',
                                        cknSecretIdentifier: 'https://vault1.vault.azure.net/secrets/example',
                                    },
                                },
                            },
                        ],
                    },
                },
                passes: {
                    type: 'Microsoft.Network/ExpressRoutePorts',
                    apiVersion: '2025-09-01',
                    name: 'ExpressRoutePort1',
                    properties: {
                        links: [
                            {
                                properties: {
                                    macSecConfig: {
                                        cipher: 'GcmAesXpn256',
                                        cakSecretIdentifier: 'https://vault1.vault.azure.net/secrets/example',
                                        cknSecretIdentifier: 'https://vault1.vault.azure.net/secrets/example',
                                    },
                                },
                            },
                        ],
                    },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/file-shares.js


const fileShares = [
    {
        id: 'file-shares/encryption-in-transit',
        title: 'Managed file shares must require encryption in transit',
        why: 'NFS has no encryption of its own: files otherwise cross the network in plaintext.',
        layer: 'service',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.FileShares/fileShares',
                path: 'properties.nfsProtocolProperties.encryptionInTransitRequired',
                secure: { equals: ['Enabled'] },
                insecure: ['Disabled'],
                absent: unstated,
                since: '2026-06-01',
            },
        ],
        fix: { set: 'Enabled', unsafe: 'clients must mount with the TLS helper' },
        references: [templateReference('Microsoft.FileShares/fileShares')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.FileShares/fileShares',
                    apiVersion: '2026-06-01',
                    name: 'fileShare1',
                    properties: { nfsProtocolProperties: { encryptionInTransitRequired: 'Disabled' } },
                },
                passes: {
                    type: 'Microsoft.FileShares/fileShares',
                    apiVersion: '2026-06-01',
                    name: 'fileShare1',
                    properties: { nfsProtocolProperties: { encryptionInTransitRequired: 'Enabled' } },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/foundry.js


const foundry = [
    {
        id: 'foundry/connections-https',
        title: 'Connections of Azure AI Foundry must name HTTPS targets',
        why: 'Prompts, documents and keys otherwise travel to the connected service in plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.CognitiveServices/accounts/connections',
                path: 'properties.target',
                secure: { notScheme: ['http', 'ws', 'ftp'] },
                insecure: ['http://example.com'],
                absent: noUrl,
                since: '2025-04-01',
            },
            {
                type: 'Microsoft.CognitiveServices/accounts/projects/connections',
                path: 'properties.target',
                secure: { notScheme: ['http', 'ws', 'ftp'] },
                insecure: ['http://example.com'],
                absent: noUrl,
                since: '2025-04-01',
            },
        ],
        references: [
            templateReference('Microsoft.CognitiveServices/accounts/connections'),
            templateReference('Microsoft.CognitiveServices/accounts/projects/connections'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.CognitiveServices/accounts/connections',
                    apiVersion: '2026-07-01',
                    name: 'account1/connection1',
                    properties: { target: 'http://example.com' },
                },
                passes: {
                    type: 'Microsoft.CognitiveServices/accounts/connections',
                    apiVersion: '2026-07-01',
                    name: 'account1/connection1',
                    properties: { target: 'https://example.com' },
                },
            };
        },
    },
    {
        id: 'foundry/egress-https',
        title: 'Egress rules of Azure AI Foundry must rewrite to HTTPS',
        why: 'A rule that rewrites to http turns encrypted calls into plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'strict',
        profileReason: 'Preview feature whose shape may change',
        settings: [
            {
                type: 'Microsoft.CognitiveServices/accounts/raiPolicies',
                path: 'properties.egressPolicy.rules[*].action.rewrite.scheme',
                secure: { equals: ['https'] },
                insecure: ['http'],
                absent: optional,
                since: '2026-05-15',
            },
            {
                type: 'Microsoft.CognitiveServices/raiPolicy',
                path: 'properties.egressPolicy.rules[*].action.rewrite.scheme',
                secure: { equals: ['https'] },
                insecure: ['http'],
                absent: optional,
                since: '2026-05-15',
            },
        ],
        fix: { set: 'https' },
        references: [
            templateReference('Microsoft.CognitiveServices/accounts/raiPolicies'),
            templateReference('Microsoft.CognitiveServices/raiPolicy'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.CognitiveServices/accounts/raiPolicies',
                    apiVersion: '2026-05-15-preview',
                    name: 'account1/raiPolicie1',
                    properties: { egressPolicy: { rules: [{ action: { rewrite: { scheme: 'http' } } }] } },
                },
                passes: {
                    type: 'Microsoft.CognitiveServices/accounts/raiPolicies',
                    apiVersion: '2026-05-15-preview',
                    name: 'account1/raiPolicie1',
                    properties: { egressPolicy: { rules: [{ action: { rewrite: { scheme: 'https' } } }] } },
                },
            };
        },
    },
    {
        id: 'foundry/safety-provider-https',
        title: 'External safety providers of Azure AI Foundry must be called over HTTPS',
        why: 'The provider receives prompts and answers.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.CognitiveServices/raiExternalSafetyProviders',
                path: 'properties.url',
                secure: { scheme: ['https'] },
                insecure: ['http://example.com'],
                absent: noUrl,
                since: '2025-10-01',
            },
        ],
        references: [templateReference('Microsoft.CognitiveServices/raiExternalSafetyProviders')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.CognitiveServices/raiExternalSafetyProviders',
                    apiVersion: '2026-07-01',
                    name: 'raiExternalSafetyProvider1',
                    properties: { url: 'http://example.com' },
                },
                passes: {
                    type: 'Microsoft.CognitiveServices/raiExternalSafetyProviders',
                    apiVersion: '2026-07-01',
                    name: 'raiExternalSafetyProvider1',
                    properties: { url: 'https://example.com' },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/front-door-classic.js


const frontDoorClassic = [
    {
        id: 'front-door/classic-https-only',
        title: 'Front Door (classic) rules must not serve plain HTTP',
        why: 'A rule that accepts HTTP and forwards it answers in plaintext; only a rule that redirects to HTTPS may accept it.',
        layer: 'service',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Network/frontDoors',
                path: 'properties.routingRules[*].properties.acceptedProtocols[*]',
                when: [
                    {
                        path: "properties.routingRules[*].properties.routeConfiguration['@odata.type']",
                        not: ['#Microsoft.Azure.FrontDoor.Models.FrontdoorRedirectConfiguration'],
                        absent: true,
                    },
                ],
                secure: { equals: ['Https'] },
                insecure: ['Http'],
                absent: optional,
                since: '2018-08-01',
            },
        ],
        references: [templateReference('Microsoft.Network/frontDoors')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Network/frontDoors',
                    apiVersion: '2025-11-01',
                    name: 'frontDoor1',
                    properties: { routingRules: [{ properties: { acceptedProtocols: ['Http'] } }] },
                },
                passes: {
                    type: 'Microsoft.Network/frontDoors',
                    apiVersion: '2025-11-01',
                    name: 'frontDoor1',
                    properties: { routingRules: [{ properties: { acceptedProtocols: ['Https'] } }] },
                },
            };
        },
    },
    {
        id: 'front-door/classic-redirect-https',
        title: 'Front Door (classic) redirects must lead to HTTPS',
        why: 'A redirect to HTTP, or one that keeps the protocol of the request, leaves clients in plaintext.',
        layer: 'service',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Network/frontDoors',
                path: 'properties.routingRules[*].properties.routeConfiguration.redirectProtocol',
                when: [
                    {
                        path: "properties.routingRules[*].properties.routeConfiguration['@odata.type']",
                        is: ['#Microsoft.Azure.FrontDoor.Models.FrontdoorRedirectConfiguration'],
                    },
                ],
                secure: { equals: ['HttpsOnly'] },
                insecure: ['HttpOnly', 'MatchRequest'],
                absent: optional,
                since: '2019-04-01',
            },
            {
                type: 'Microsoft.Network/frontDoors/rulesEngines',
                path: 'properties.rules[*].action.routeConfigurationOverride.redirectProtocol',
                when: [
                    {
                        path: "properties.rules[*].action.routeConfigurationOverride['@odata.type']",
                        is: ['#Microsoft.Azure.FrontDoor.Models.FrontdoorRedirectConfiguration'],
                    },
                ],
                secure: { equals: ['HttpsOnly'] },
                insecure: ['HttpOnly', 'MatchRequest'],
                absent: optional,
                since: '2020-01-01',
            },
        ],
        fix: { set: 'HttpsOnly' },
        references: [
            templateReference('Microsoft.Network/frontDoors'),
            templateReference('Microsoft.Network/frontDoors/rulesEngines'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Network/frontDoors',
                    apiVersion: '2025-11-01',
                    name: 'frontDoor1',
                    properties: {
                        routingRules: [
                            {
                                properties: {
                                    routeConfiguration: {
                                        '@odata.type': '#Microsoft.Azure.FrontDoor.Models.FrontdoorRedirectConfiguration',
                                        redirectProtocol: 'HttpOnly',
                                    },
                                },
                            },
                        ],
                    },
                },
                passes: {
                    type: 'Microsoft.Network/frontDoors',
                    apiVersion: '2025-11-01',
                    name: 'frontDoor1',
                    properties: {
                        routingRules: [
                            {
                                properties: {
                                    routeConfiguration: {
                                        '@odata.type': '#Microsoft.Azure.FrontDoor.Models.FrontdoorRedirectConfiguration',
                                        redirectProtocol: 'HttpsOnly',
                                    },
                                },
                            },
                        ],
                    },
                },
            };
        },
    },
    {
        id: 'front-door/classic-origin-https',
        title: 'Front Door (classic) must reach backends over HTTPS',
        why: 'MatchRequest and HttpOnly pass requests to the backend in plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Network/frontDoors',
                path: 'properties.routingRules[*].properties.routeConfiguration.forwardingProtocol',
                when: [
                    {
                        path: "properties.routingRules[*].properties.routeConfiguration['@odata.type']",
                        is: ['#Microsoft.Azure.FrontDoor.Models.FrontdoorForwardingConfiguration'],
                    },
                ],
                secure: { equals: ['HttpsOnly'] },
                insecure: ['HttpOnly', 'MatchRequest'],
                absent: optional,
                since: '2019-04-01',
            },
            {
                type: 'Microsoft.Network/frontDoors',
                path: 'properties.routingRules[*].properties.forwardingProtocol',
                secure: { equals: ['HttpsOnly'] },
                insecure: ['HttpOnly', 'MatchRequest'],
                absent: optional,
                since: '2018-08-01',
                until: '2018-08-01',
            },
            {
                type: 'Microsoft.Network/frontDoors/rulesEngines',
                path: 'properties.rules[*].action.routeConfigurationOverride.forwardingProtocol',
                when: [
                    {
                        path: "properties.rules[*].action.routeConfigurationOverride['@odata.type']",
                        is: ['#Microsoft.Azure.FrontDoor.Models.FrontdoorForwardingConfiguration'],
                    },
                ],
                secure: { equals: ['HttpsOnly'] },
                insecure: ['HttpOnly', 'MatchRequest'],
                absent: optional,
                since: '2020-01-01',
            },
        ],
        fix: { set: 'HttpsOnly', unsafe: 'backends must serve HTTPS' },
        references: [
            templateReference('Microsoft.Network/frontDoors'),
            templateReference('Microsoft.Network/frontDoors/rulesEngines'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Network/frontDoors',
                    apiVersion: '2025-11-01',
                    name: 'frontDoor1',
                    properties: {
                        routingRules: [
                            {
                                properties: {
                                    routeConfiguration: {
                                        '@odata.type': '#Microsoft.Azure.FrontDoor.Models.FrontdoorForwardingConfiguration',
                                        forwardingProtocol: 'HttpOnly',
                                    },
                                },
                            },
                        ],
                    },
                },
                passes: {
                    type: 'Microsoft.Network/frontDoors',
                    apiVersion: '2025-11-01',
                    name: 'frontDoor1',
                    properties: {
                        routingRules: [
                            {
                                properties: {
                                    routeConfiguration: {
                                        '@odata.type': '#Microsoft.Azure.FrontDoor.Models.FrontdoorForwardingConfiguration',
                                        forwardingProtocol: 'HttpsOnly',
                                    },
                                },
                            },
                        ],
                    },
                },
            };
        },
    },
    {
        id: 'front-door/classic-validate-certificates',
        title: 'Front Door (classic) must check the names in certificates of backends',
        why: 'Without the check any valid certificate poses as the backend.',
        layer: 'connection',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Network/frontDoors',
                path: 'properties.backendPoolsSettings.enforceCertificateNameCheck',
                secure: { equals: ['Enabled'] },
                insecure: ['Disabled'],
                absent: stated('Enabled', 'secure'),
                since: '2019-04-01',
            },
        ],
        fix: { set: 'Enabled', unsafe: 'backends whose certificate carries another name are no longer reached' },
        references: [templateReference('Microsoft.Network/frontDoors')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Network/frontDoors',
                    apiVersion: '2025-11-01',
                    name: 'frontDoor1',
                    properties: { backendPoolsSettings: { enforceCertificateNameCheck: 'Disabled' } },
                },
                passes: {
                    type: 'Microsoft.Network/frontDoors',
                    apiVersion: '2025-11-01',
                    name: 'frontDoor1',
                    properties: { backendPoolsSettings: { enforceCertificateNameCheck: 'Enabled' } },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/front-door.js


const frontDoor = [
    {
        id: 'front-door/https-only',
        title: 'Front Door routes must not serve plain HTTP',
        why: 'A route that accepts HTTP without redirecting it answers in plaintext.',
        layer: 'service',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Cdn/profiles/afdEndpoints/routes',
                path: 'properties.supportedProtocols[*]',
                when: [{ path: 'properties.httpsRedirect', not: ['Enabled'], absent: true }],
                secure: { equals: ['Https'] },
                insecure: ['Http'],
                absent: optional,
                since: '2020-09-01',
                set: null,
            },
            {
                type: 'Microsoft.Cdn/profiles/afdEndpoints/routes',
                path: 'properties.httpsRedirect',
                when: [{ path: 'properties.supportedProtocols[*]', is: ['Http'], absent: true }],
                secure: { equals: ['Enabled'] },
                insecure: ['Disabled'],
                absent: [
                    {
                        means: 'insecure',
                        source: 'Resource type of Microsoft.Cdn: routes accept HTTP and HTTPS and redirect nothing unless told so',
                    },
                ],
                since: '2020-09-01',
                set: 'Enabled',
            },
        ],
        fix: { set: 'Enabled' },
        portal: 'Front Door > Settings > Front Door manager > Route > Redirect: Redirect all traffic to use HTTPS',
        references: [
            {
                title: 'Azure Front Door: HTTP to HTTPS redirect',
                url: 'https://learn.microsoft.com/azure/frontdoor/front-door-url-redirect',
            },
            templateReference('Microsoft.Cdn/profiles/afdEndpoints/routes'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Cdn/profiles/afdEndpoints/routes',
                    apiVersion: '2025-12-01',
                    name: 'profile1/endpoint1/route1',
                    properties: { supportedProtocols: ['Http', 'Https'], httpsRedirect: 'Disabled', forwardingProtocol: 'HttpsOnly' },
                },
                passes: {
                    type: 'Microsoft.Cdn/profiles/afdEndpoints/routes',
                    apiVersion: '2025-12-01',
                    name: 'profile1/endpoint1/route1',
                    properties: { supportedProtocols: ['Http', 'Https'], httpsRedirect: 'Enabled', forwardingProtocol: 'HttpsOnly' },
                },
            };
        },
    },
    {
        id: 'front-door/origin-https',
        title: 'Front Door must reach origins over HTTPS',
        why: 'MatchRequest and HttpOnly pass requests to the origin in plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Cdn/profiles/afdEndpoints/routes',
                path: 'properties.forwardingProtocol',
                secure: { equals: ['HttpsOnly'] },
                insecure: ['HttpOnly', 'MatchRequest'],
                absent: [
                    { means: 'insecure', source: 'Front Door documentation: a route without a forwarding protocol matches the request' },
                ],
                since: '2020-09-01',
            },
            {
                type: 'Microsoft.Cdn/profiles/ruleSets',
                path: 'properties.rules[*].actions[*].parameters.originGroupOverride.forwardingProtocol',
                when: [{ path: 'properties.rules[*].actions[*].name', is: ['RouteConfigurationOverride'] }],
                secure: { equals: ['HttpsOnly'] },
                insecure: ['HttpOnly', 'MatchRequest'],
                absent: optional,
                since: '2025-12-01',
            },
            {
                type: 'Microsoft.Cdn/profiles/ruleSets/rules',
                path: 'properties.actions[*].parameters.originGroupOverride.forwardingProtocol',
                when: [{ path: 'properties.actions[*].name', is: ['RouteConfigurationOverride'] }],
                secure: { equals: ['HttpsOnly'] },
                insecure: ['HttpOnly', 'MatchRequest'],
                absent: optional,
                since: '2021-06-01',
            },
        ],
        fix: { set: 'HttpsOnly', unsafe: 'origins must serve HTTPS' },
        portal: 'Front Door > Settings > Front Door manager > Route > Forwarding protocol: HTTPS only',
        references: [
            templateReference('Microsoft.Cdn/profiles/afdEndpoints/routes'),
            templateReference('Microsoft.Cdn/profiles/ruleSets'),
            templateReference('Microsoft.Cdn/profiles/ruleSets/rules'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Cdn/profiles/afdEndpoints/routes',
                    apiVersion: '2025-12-01',
                    name: 'profile1/afdEndpoint1/route1',
                    properties: { forwardingProtocol: 'HttpOnly', httpsRedirect: 'Enabled' },
                },
                passes: {
                    type: 'Microsoft.Cdn/profiles/afdEndpoints/routes',
                    apiVersion: '2025-12-01',
                    name: 'profile1/afdEndpoint1/route1',
                    properties: { forwardingProtocol: 'HttpsOnly', httpsRedirect: 'Enabled' },
                },
            };
        },
    },
    {
        id: 'front-door/redirect-https',
        title: 'Front Door redirects must lead to HTTPS',
        why: 'A redirect to HTTP sends clients back to plaintext.',
        layer: 'service',
        kind: 'must',
        profile: 'strict',
        profileReason: 'A redirect that keeps the protocol is harmless where routes are HTTPS only',
        settings: [
            {
                type: 'Microsoft.Cdn/profiles/ruleSets',
                path: 'properties.rules[*].actions[*].parameters.destinationProtocol',
                when: [{ path: 'properties.rules[*].actions[*].name', is: ['UrlRedirect'] }],
                secure: { equals: ['Https'] },
                insecure: ['Http', 'MatchRequest'],
                absent: stated('MatchRequest', 'insecure'),
                since: '2025-12-01',
            },
            {
                type: 'Microsoft.Cdn/profiles/ruleSets/rules',
                path: 'properties.actions[*].parameters.destinationProtocol',
                when: [{ path: 'properties.actions[*].name', is: ['UrlRedirect'] }],
                secure: { equals: ['Https'] },
                insecure: ['Http', 'MatchRequest'],
                absent: stated('MatchRequest', 'insecure'),
                since: '2020-09-01',
            },
        ],
        fix: { set: 'Https' },
        references: [
            templateReference('Microsoft.Cdn/profiles/ruleSets'),
            templateReference('Microsoft.Cdn/profiles/ruleSets/rules'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Cdn/profiles/ruleSets',
                    apiVersion: '2025-12-01',
                    name: 'profile1/ruleSet1',
                    properties: { rules: [{ actions: [{ name: 'UrlRedirect', parameters: { destinationProtocol: 'Http' } }] }] },
                },
                passes: {
                    type: 'Microsoft.Cdn/profiles/ruleSets',
                    apiVersion: '2025-12-01',
                    name: 'profile1/ruleSet1',
                    properties: { rules: [{ actions: [{ name: 'UrlRedirect', parameters: { destinationProtocol: 'Https' } }] }] },
                },
            };
        },
    },
    {
        id: 'front-door/minimum-tls',
        title: 'Front Door custom domains must require TLS 1.2',
        why: 'Clients otherwise negotiate TLS 1.0, which is broken and retired.',
        layer: 'service',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Cdn/profiles/customDomains',
                path: 'properties.tlsSettings.minimumTlsVersion',
                secure: { tls: '1.2', ceiling: '1.3' },
                insecure: ['TLS10'],
                absent: [{ means: 'secure', source: 'Front Door documentation: TLS 1.2 is the minimum unless told otherwise' }],
                since: '2020-09-01',
            },
        ],
        fix: { set: 'TLS12', unsafe: 'clients limited to TLS 1.0 or 1.1 lose access' },
        portal: 'Front Door > Settings > Domains > Certificate > TLS policy',
        references: [
            { title: 'TLS policy for Azure Front Door', url: 'https://learn.microsoft.com/azure/frontdoor/end-to-end-tls' },
            templateReference('Microsoft.Cdn/profiles/customDomains'),
        ],
        azurePolicy: ['679da822-78a7-4eff-8fff-a899454a9970'],
        controls: ['MCSB v2 (preview) DP-3'],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Cdn/profiles/customDomains',
                    apiVersion: '2025-12-01',
                    name: 'profile1/customDomain1',
                    properties: { tlsSettings: { minimumTlsVersion: 'TLS10' } },
                },
                passes: {
                    type: 'Microsoft.Cdn/profiles/customDomains',
                    apiVersion: '2025-12-01',
                    name: 'profile1/customDomain1',
                    properties: { tlsSettings: { minimumTlsVersion: 'TLS12' } },
                },
            };
        },
    },
    {
        id: 'front-door/cipher-suites',
        title: 'Front Door custom domains must use current cipher suites',
        why: 'The set TLS10_2019 and the CBC suites are kept for old clients and are weak.',
        layer: 'service',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Cdn/profiles/customDomains',
                path: 'properties.tlsSettings.cipherSuiteSetType',
                secure: { not: ['TLS10_2019'] },
                insecure: ['TLS10_2019'],
                absent: optional,
                since: '2024-05-01',
                set: 'TLS12_2023',
            },
            {
                type: 'Microsoft.Cdn/profiles/customDomains',
                path: 'properties.tlsSettings.customizedCipherSuiteSet.cipherSuiteSetForTls12[*]',
                secure: {
                    equals: [
                        'ECDHE_RSA_AES128_GCM_SHA256',
                        'ECDHE_RSA_AES256_GCM_SHA384',
                        'DHE_RSA_AES256_GCM_SHA384',
                        'DHE_RSA_AES128_GCM_SHA256',
                    ],
                },
                insecure: ['ECDHE_RSA_AES128_SHA256', 'ECDHE_RSA_AES256_SHA384'],
                absent: optional,
                since: '2024-05-01',
                set: null,
            },
            {
                type: 'Microsoft.Cdn/profiles/customDomains',
                path: 'properties.tlsSettings.customizedCipherSuiteSet.cipherSuiteSetForTls10[*]',
                secure: { equals: [] },
                insecure: ['ECDHE_RSA_AES128_SHA', 'AES128_SHA'],
                absent: optional,
                since: '2024-05-01',
                set: null,
            },
        ],
        fix: { set: 'TLS12_2023', unsafe: 'clients limited to old suites lose access' },
        references: [templateReference('Microsoft.Cdn/profiles/customDomains')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Cdn/profiles/customDomains',
                    apiVersion: '2025-12-01',
                    name: 'profile1/customDomain1',
                    properties: { tlsSettings: { cipherSuiteSetType: 'TLS10_2019' } },
                },
                passes: {
                    type: 'Microsoft.Cdn/profiles/customDomains',
                    apiVersion: '2025-12-01',
                    name: 'profile1/customDomain1',
                    properties: { tlsSettings: { cipherSuiteSetType: 'TLS12_2023' } },
                },
            };
        },
    },
    {
        id: 'front-door/validate-origin-certificates',
        title: 'Front Door must check the names in certificates of origins',
        why: 'Without the check any valid certificate poses as the origin.',
        layer: 'connection',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Cdn/profiles/originGroups/origins',
                path: 'properties.enforceCertificateNameCheck',
                secure: { equals: [true] },
                insecure: [false],
                absent: stated('true', 'secure'),
                since: '2021-06-01',
            },
        ],
        fix: { set: true, unsafe: 'origins whose certificate carries another name are no longer reached' },
        portal: 'Front Door > Settings > Origin groups > Origin > Certificate subject name validation: Enable',
        references: [templateReference('Microsoft.Cdn/profiles/originGroups/origins')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Cdn/profiles/originGroups/origins',
                    apiVersion: '2025-12-01',
                    name: 'profile1/originGroup1/origin1',
                    properties: { enforceCertificateNameCheck: false },
                },
                passes: {
                    type: 'Microsoft.Cdn/profiles/originGroups/origins',
                    apiVersion: '2025-12-01',
                    name: 'profile1/originGroup1/origin1',
                    properties: { enforceCertificateNameCheck: true },
                },
            };
        },
    },
    {
        id: 'front-door/firewall-redirect-https',
        title: 'Firewall policies of Front Door must redirect to HTTPS',
        why: 'A blocked client is otherwise sent to a plain HTTP page.',
        layer: 'connection',
        kind: 'must',
        profile: 'strict',
        profileReason: 'The target page rarely carries data',
        settings: [
            {
                type: 'Microsoft.Network/FrontDoorWebApplicationFirewallPolicies',
                path: 'properties.policySettings.redirectUrl',
                secure: { scheme: ['https'] },
                insecure: ['http://example.com'],
                absent: noUrl,
                since: '2019-03-01',
            },
            {
                type: 'Microsoft.Cdn/cdnWebApplicationFirewallPolicies',
                path: 'properties.policySettings.defaultRedirectUrl',
                secure: { scheme: ['https'] },
                insecure: ['http://example.com'],
                absent: noUrl,
                since: '2019-06-15',
            },
        ],
        references: [
            templateReference('Microsoft.Network/FrontDoorWebApplicationFirewallPolicies'),
            templateReference('Microsoft.Cdn/cdnWebApplicationFirewallPolicies'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Network/FrontDoorWebApplicationFirewallPolicies',
                    apiVersion: '2025-11-01',
                    name: 'FrontDoorWebApplicationFirewallPolicie1',
                    properties: { policySettings: { redirectUrl: 'http://example.com' } },
                },
                passes: {
                    type: 'Microsoft.Network/FrontDoorWebApplicationFirewallPolicies',
                    apiVersion: '2025-11-01',
                    name: 'FrontDoorWebApplicationFirewallPolicie1',
                    properties: { policySettings: { redirectUrl: 'https://example.com' } },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/hdinsight.js


const hdinsight = [
    {
        id: 'hdinsight/encryption-in-transit',
        title: 'HDInsight clusters must encrypt traffic between their nodes',
        why: 'Without it, data that jobs shuffle between the nodes of the cluster crosses the virtual network in plaintext. The setting turns on IPsec between all nodes and can only be chosen when the cluster is created.',
        layer: 'infrastructure',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.HDInsight/clusters',
                path: 'properties.encryptionInTransitProperties.isEncryptionInTransitEnabled',
                secure: { equals: [true] },
                insecure: [false],
                absent: [
                    { means: 'insecure', source: 'Azure Policy d9da03a1-f3c3-412a-9709-947156872263 counts an absent value as false' },
                ],
                since: '2015-03-01',
                setAtCreation: true,
            },
        ],
        fix: { set: true, unsafe: 'an existing cluster must be created anew, encryption in transit cannot be turned on later' },
        portal: 'Create HDInsight cluster > Security + networking > Encryption in transit: Enable',
        references: [
            {
                title: 'IPSec encryption in transit for Azure HDInsight',
                url: 'https://learn.microsoft.com/azure/hdinsight/domain-joined/encryption-in-transit',
            },
            templateReference('Microsoft.HDInsight/clusters'),
        ],
        azurePolicy: ['d9da03a1-f3c3-412a-9709-947156872263'],
        controls: ['MCSB v2 (preview) DP-3', 'NIST SP 800-53 R5 SC-8', 'NIST SP 800-53 R5 SC-8(1)', 'NIST SP 800-171 R2 3.13.8'],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.HDInsight/clusters',
                    apiVersion: '2021-06-01',
                    name: 'cluster1',
                    properties: { encryptionInTransitProperties: { isEncryptionInTransitEnabled: false }, minSupportedTlsVersion: '1.2' },
                },
                passes: {
                    type: 'Microsoft.HDInsight/clusters',
                    apiVersion: '2021-06-01',
                    name: 'cluster1',
                    properties: { encryptionInTransitProperties: { isEncryptionInTransitEnabled: true }, minSupportedTlsVersion: '1.2' },
                },
            };
        },
    },
    {
        id: 'hdinsight/minimum-tls',
        title: 'HDInsight clusters must require TLS 1.2',
        why: 'The public endpoints of the cluster otherwise negotiate TLS 1.0 or 1.1 with a client that asks for it; both are broken and retired.',
        layer: 'service',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.HDInsight/clusters',
                path: 'properties.minSupportedTlsVersion',
                secure: { tls: '1.2', ceiling: '1.2' },
                insecure: ['1.0', '1.1'],
                absent: [
                    {
                        means: 'insecure',
                        source: 'HDInsight documentation: older versions are accepted for compatibility unless the cluster is created with a minimum',
                    },
                ],
                since: '2015-03-01',
                setAtCreation: true,
            },
        ],
        fix: {
            set: '1.2',
            unsafe: 'the version is chosen when the cluster is created, and clients limited to TLS 1.0 or 1.1 lose access',
        },
        portal: 'Create HDInsight cluster > Security + networking > Minimum TLS version: 1.2',
        references: [
            {
                title: 'Transport layer security in Azure HDInsight',
                url: 'https://learn.microsoft.com/azure/hdinsight/transport-layer-security',
            },
            templateReference('Microsoft.HDInsight/clusters'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.HDInsight/clusters',
                    apiVersion: '2021-06-01',
                    name: 'cluster1',
                    properties: { minSupportedTlsVersion: '1.0', encryptionInTransitProperties: { isEncryptionInTransitEnabled: true } },
                },
                passes: {
                    type: 'Microsoft.HDInsight/clusters',
                    apiVersion: '2021-06-01',
                    name: 'cluster1',
                    properties: { minSupportedTlsVersion: '1.2', encryptionInTransitProperties: { isEncryptionInTransitEnabled: true } },
                },
            };
        },
    },
    {
        id: 'hdinsight/secure-ldap',
        title: 'HDInsight clusters must reach the domain over LDAPS',
        why: 'Names and passwords of users otherwise travel in plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.HDInsight/clusters',
                path: 'properties.securityProfile.ldapsUrls[*]',
                secure: { scheme: ['ldaps'] },
                insecure: ['ldap://example.com'],
                absent: noUrl,
                since: '2015-03-01',
            },
        ],
        references: [templateReference('Microsoft.HDInsight/clusters')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.HDInsight/clusters',
                    apiVersion: '2021-06-01',
                    name: 'cluster1',
                    properties: {
                        securityProfile: { ldapsUrls: ['ldap://example.com'] },
                        encryptionInTransitProperties: { isEncryptionInTransitEnabled: true },
                        minSupportedTlsVersion: '1.2',
                    },
                },
                passes: {
                    type: 'Microsoft.HDInsight/clusters',
                    apiVersion: '2021-06-01',
                    name: 'cluster1',
                    properties: {
                        securityProfile: { ldapsUrls: ['ldaps://example.com'] },
                        encryptionInTransitProperties: { isEncryptionInTransitEnabled: true },
                        minSupportedTlsVersion: '1.2',
                    },
                },
            };
        },
    },
    {
        id: 'hdinsight/storage-secure-channel',
        title: 'HDInsight clusters must reach storage accounts over HTTPS',
        why: 'Data, and the signature of the account key, otherwise travel in plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.HDInsight/clusters',
                path: 'properties.storageProfile.storageaccounts[*].enableSecureChannel',
                secure: { equals: [true] },
                insecure: [false],
                absent: [{ means: 'unknown', source: 'Resource type: false below cluster version 5.1, true from it on' }],
                since: '2023-04-15',
            },
        ],
        fix: { set: true },
        references: [templateReference('Microsoft.HDInsight/clusters')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.HDInsight/clusters',
                    apiVersion: '2023-04-15-preview',
                    name: 'cluster1',
                    properties: {
                        storageProfile: { storageaccounts: [{ enableSecureChannel: false }] },
                        encryptionInTransitProperties: { isEncryptionInTransitEnabled: true },
                        minSupportedTlsVersion: '1.2',
                    },
                },
                passes: {
                    type: 'Microsoft.HDInsight/clusters',
                    apiVersion: '2023-04-15-preview',
                    name: 'cluster1',
                    properties: {
                        storageProfile: { storageaccounts: [{ enableSecureChannel: true }] },
                        encryptionInTransitProperties: { isEncryptionInTransitEnabled: true },
                        minSupportedTlsVersion: '1.2',
                    },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/hpc-cache.js


const hpcCache = [
    {
        id: 'hpc-cache/ldap-encryption',
        title: 'HPC Cache must encrypt LDAP',
        why: 'Names and passwords of users otherwise travel in plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.StorageCache/caches',
                path: 'properties.directoryServicesSettings.usernameDownload.encryptLdapConnection',
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2020-10-01',
            },
        ],
        fix: { set: true, unsafe: 'the directory must offer LDAP over TLS' },
        references: [templateReference('Microsoft.StorageCache/caches')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.StorageCache/caches',
                    apiVersion: '2026-01-01',
                    name: 'cache1',
                    properties: { directoryServicesSettings: { usernameDownload: { encryptLdapConnection: false } } },
                },
                passes: {
                    type: 'Microsoft.StorageCache/caches',
                    apiVersion: '2026-01-01',
                    name: 'cache1',
                    properties: { directoryServicesSettings: { usernameDownload: { encryptLdapConnection: true } } },
                },
            };
        },
    },
    {
        id: 'hpc-cache/ldap-certificate',
        title: 'HPC Cache must validate the certificate of the directory',
        why: 'Without validation anybody on the way can pose as the directory.',
        layer: 'connection',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.StorageCache/caches',
                path: 'properties.directoryServicesSettings.usernameDownload.requireValidCertificate',
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2020-10-01',
            },
        ],
        fix: { set: true, unsafe: 'directories with self-signed certificates are no longer reached' },
        references: [templateReference('Microsoft.StorageCache/caches')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.StorageCache/caches',
                    apiVersion: '2026-01-01',
                    name: 'cache1',
                    properties: { directoryServicesSettings: { usernameDownload: { requireValidCertificate: false } } },
                },
                passes: {
                    type: 'Microsoft.StorageCache/caches',
                    apiVersion: '2026-01-01',
                    name: 'cache1',
                    properties: { directoryServicesSettings: { usernameDownload: { requireValidCertificate: true } } },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/iot-hub.js

const iotHub = [
    {
        id: 'iot-hub/minimum-tls',
        title: 'IoT hubs must require TLS 1.2',
        why: 'A hub accepts TLS 1.0 and 1.1 unless it is created with a minimum.',
        layer: 'service',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Devices/IotHubs',
                path: 'properties.minTlsVersion',
                secure: { tls: '1.2', ceiling: '1.2' },
                insecure: ['1.0', '1.1'],
                absent: [
                    {
                        means: 'insecure',
                        source: 'IoT Hub documentation: TLS 1.0 and 1.1 are accepted unless the hub is created with minTlsVersion 1.2',
                    },
                ],
                since: '2020-03-01',
                setAtCreation: true,
            },
        ],
        fix: {
            set: '1.2',
            unsafe: 'the minimum is chosen when the hub is created, and devices limited to TLS 1.0 or 1.1 lose access',
        },
        portal: 'Create IoT hub > Networking > Minimum TLS version: 1.2',
        references: [
            { title: 'TLS support in Azure IoT Hub', url: 'https://learn.microsoft.com/azure/iot-hub/iot-hub-tls-support' },
            templateReference('Microsoft.Devices/IotHubs'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Devices/IotHubs',
                    apiVersion: '2023-06-30',
                    name: 'IotHub1',
                    properties: { minTlsVersion: '1.0' },
                },
                passes: {
                    type: 'Microsoft.Devices/IotHubs',
                    apiVersion: '2023-06-30',
                    name: 'IotHub1',
                    properties: { minTlsVersion: '1.2' },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/iot-operations.js


const iotOperations = [
    {
        id: 'iot-operations/listener-tls',
        title: 'MQTT broker listeners must use TLS on every port',
        why: 'A port without TLS carries messages and credentials in plaintext.',
        layer: 'service',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.IoTOperations/instances/brokers/listeners',
                path: 'properties.ports[*].tls',
                secure: { present: true },
                insecure: [],
                absent: [
                    { means: 'insecure', source: 'Resource type of Microsoft.IoTOperations: leaving tls out disables TLS on the port' },
                ],
                since: '2024-07-01',
            },
            {
                type: 'Microsoft.IoTOperationsMQ/mq/broker/listener',
                path: 'properties.tls',
                secure: { present: true },
                insecure: [],
                absent: [
                    { means: 'insecure', source: 'Resource type of Microsoft.IoTOperationsMQ: without tls the listener is plaintext' },
                ],
                since: '2023-10-04',
            },
        ],
        references: [
            templateReference('Microsoft.IoTOperations/instances/brokers/listeners'),
            templateReference('Microsoft.IoTOperationsMQ/mq/broker/listener'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.IoTOperations/instances/brokers/listeners',
                    apiVersion: '2026-07-01',
                    name: 'instance1/broker1/listener1',
                    properties: { ports: [{}] },
                },
                passes: {
                    type: 'Microsoft.IoTOperations/instances/brokers/listeners',
                    apiVersion: '2026-07-01',
                    name: 'instance1/broker1/listener1',
                    properties: { ports: [{ tls: { mode: 'Automatic' } }] },
                },
            };
        },
    },
    {
        id: 'iot-operations/internal-traffic-encryption',
        title: 'MQTT brokers must encrypt traffic between their pods',
        why: 'Messages otherwise cross the cluster network in plaintext.',
        layer: 'infrastructure',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.IoTOperations/instances/brokers',
                path: 'properties.advanced.encryptInternalTraffic',
                secure: { equals: ['Enabled'] },
                insecure: ['Disabled'],
                absent: optional,
                since: '2024-07-01',
            },
            {
                type: 'Microsoft.IoTOperationsMQ/mq/broker',
                path: 'properties.encryptInternalTraffic',
                secure: { equals: [true] },
                insecure: [false],
                absent: unstated,
                since: '2023-10-04',
                set: true,
            },
        ],
        fix: { set: 'Enabled', unsafe: 'the setting can be chosen only when the broker is created' },
        references: [
            templateReference('Microsoft.IoTOperations/instances/brokers'),
            templateReference('Microsoft.IoTOperationsMQ/mq/broker'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.IoTOperations/instances/brokers',
                    apiVersion: '2026-07-01',
                    name: 'instance1/broker1',
                    properties: { advanced: { encryptInternalTraffic: 'Disabled' } },
                },
                passes: {
                    type: 'Microsoft.IoTOperations/instances/brokers',
                    apiVersion: '2026-07-01',
                    name: 'instance1/broker1',
                    properties: { advanced: { encryptInternalTraffic: 'Enabled' } },
                },
            };
        },
    },
    {
        id: 'iot-operations/endpoint-tls',
        title: 'Data flows and connectors must use TLS towards brokers and endpoints',
        why: 'Messages and credentials otherwise travel in plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.IoTOperations/instances/dataflowEndpoints',
                path: 'properties.mqttSettings.tls.mode',
                secure: { equals: ['Enabled'] },
                insecure: ['Disabled'],
                absent: optional,
                since: '2024-07-01',
            },
            {
                type: 'Microsoft.IoTOperations/instances/dataflowEndpoints',
                path: 'properties.kafkaSettings.tls.mode',
                secure: { equals: ['Enabled'] },
                insecure: ['Disabled'],
                absent: optional,
                since: '2024-07-01',
            },
            {
                type: 'Microsoft.IoTOperations/instances/dataflowEndpoints',
                path: 'properties.openTelemetrySettings.tls.mode',
                secure: { equals: ['Enabled'] },
                insecure: ['Disabled'],
                absent: optional,
                since: '2025-07-01',
            },
            {
                type: 'Microsoft.IoTOperations/instances/akriConnectorTemplates',
                path: 'properties.mqttConnectionConfiguration.tls.mode',
                secure: { equals: ['Enabled'] },
                insecure: ['Disabled'],
                absent: optional,
                since: '2025-07-01',
            },
            {
                type: 'Microsoft.IoTOperationsMQ/mq/dataLakeConnector',
                path: 'properties.localBrokerConnection.tls.tlsEnabled',
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2023-10-04',
                set: true,
            },
            {
                type: 'Microsoft.IoTOperationsMQ/mq/kafkaConnector',
                path: 'properties.kafkaConnection.tls.tlsEnabled',
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2023-10-04',
                set: true,
            },
            {
                type: 'Microsoft.IoTOperationsMQ/mq/kafkaConnector',
                path: 'properties.localBrokerConnection.tls.tlsEnabled',
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2023-10-04',
                set: true,
            },
            {
                type: 'Microsoft.IoTOperationsMQ/mq/mqttBridgeConnector',
                path: 'properties.localBrokerConnection.tls.tlsEnabled',
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2023-10-04',
                set: true,
            },
            {
                type: 'Microsoft.IoTOperationsMQ/mq/mqttBridgeConnector',
                path: 'properties.remoteBrokerConnection.tls.tlsEnabled',
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2023-10-04',
                set: true,
            },
        ],
        fix: { set: 'Enabled', unsafe: 'the endpoint must offer TLS' },
        references: [
            templateReference('Microsoft.IoTOperations/instances/dataflowEndpoints'),
            templateReference('Microsoft.IoTOperations/instances/akriConnectorTemplates'),
            templateReference('Microsoft.IoTOperationsMQ/mq/dataLakeConnector'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.IoTOperations/instances/dataflowEndpoints',
                    apiVersion: '2026-07-01',
                    name: 'instance1/dataflowEndpoint1',
                    properties: { mqttSettings: { tls: { mode: 'Disabled' } } },
                },
                passes: {
                    type: 'Microsoft.IoTOperations/instances/dataflowEndpoints',
                    apiVersion: '2026-07-01',
                    name: 'instance1/dataflowEndpoint1',
                    properties: { mqttSettings: { tls: { mode: 'Enabled' } } },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/key-vault.js


const keyVault = [
    {
        id: 'key-vault/connection-strings',
        title: 'Connection strings in key vaults must not turn TLS off',
        why: 'The client that reads this text connects without TLS, or falls back to it; data and the password travel in plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [connectionString('Microsoft.KeyVault/vaults/secrets', 'properties.value')],
        references: [templateReference('Microsoft.KeyVault/vaults/secrets')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.KeyVault/vaults/secrets',
                    apiVersion: '2023-07-01',
                    name: 'vault1/secret1',
                    properties: { value: 'Server=tcp:db.example.com;Encrypt=False' },
                },
                passes: {
                    type: 'Microsoft.KeyVault/vaults/secrets',
                    apiVersion: '2023-07-01',
                    name: 'vault1/secret1',
                    properties: { value: 'Server=tcp:db.example.com;Encrypt=True' },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/kubernetes-configuration.js


const kubernetesConfiguration = [
    {
        id: 'kubernetes-configuration/source-encryption',
        title: 'Flux must pull over an encrypted protocol',
        why: 'What Flux pulls is deployed: over a plaintext connection it can be read and changed on the way.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.KubernetesConfiguration/fluxConfigurations',
                path: 'properties.gitRepository.url',
                secure: { notScheme: ['http', 'git', 'ftp'] },
                insecure: ['http://example.com'],
                absent: noUrl,
                since: '2021-11-01',
            },
            {
                type: 'Microsoft.KubernetesConfiguration/fluxConfigurations',
                path: 'properties.bucket.url',
                secure: { notScheme: ['http'] },
                insecure: ['http://example.com'],
                absent: noUrl,
                since: '2022-01-01',
            },
            {
                type: 'Microsoft.KubernetesConfiguration/fluxConfigurations',
                path: 'properties.azureBlob.url',
                secure: { scheme: ['https'] },
                insecure: ['http://example.com'],
                absent: noUrl,
                since: '2022-07-01',
            },
            {
                type: 'Microsoft.KubernetesConfiguration/sourceControlConfigurations',
                path: 'properties.repositoryUrl',
                secure: { notScheme: ['http', 'git', 'ftp'] },
                insecure: ['http://example.com'],
                absent: noUrl,
                since: '2019-11-01',
            },
        ],
        references: [
            templateReference('Microsoft.KubernetesConfiguration/fluxConfigurations'),
            templateReference('Microsoft.KubernetesConfiguration/sourceControlConfigurations'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.KubernetesConfiguration/fluxConfigurations',
                    apiVersion: '2025-04-01',
                    name: 'fluxConfiguration1',
                    properties: { gitRepository: { url: 'http://example.com' } },
                },
                passes: {
                    type: 'Microsoft.KubernetesConfiguration/fluxConfigurations',
                    apiVersion: '2025-04-01',
                    name: 'fluxConfiguration1',
                    properties: { gitRepository: { url: 'https://example.com' } },
                },
            };
        },
    },
    {
        id: 'kubernetes-configuration/no-insecure-sources',
        title: 'Flux must not allow plaintext sources',
        why: 'The flag insecure turns TLS off towards the bucket or registry.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.KubernetesConfiguration/fluxConfigurations',
                path: 'properties.bucket.insecure',
                secure: { equals: [false] },
                insecure: [true],
                absent: optional,
                since: '2022-01-01',
            },
            {
                type: 'Microsoft.KubernetesConfiguration/fluxConfigurations',
                path: 'properties.ociRepository.insecure',
                secure: { equals: [false] },
                insecure: [true],
                absent: optional,
                since: '2024-04-01',
            },
        ],
        fix: { set: false },
        references: [templateReference('Microsoft.KubernetesConfiguration/fluxConfigurations')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.KubernetesConfiguration/fluxConfigurations',
                    apiVersion: '2025-04-01',
                    name: 'fluxConfiguration1',
                    properties: { bucket: { insecure: true } },
                },
                passes: {
                    type: 'Microsoft.KubernetesConfiguration/fluxConfigurations',
                    apiVersion: '2025-04-01',
                    name: 'fluxConfiguration1',
                    properties: { bucket: { insecure: false } },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/kubernetes-service.js


const kubernetesService = [
    {
        id: 'kubernetes-service/transit-encryption',
        title: 'AKS clusters must encrypt traffic between pods',
        why: 'With Cilium, WireGuard encrypts what pods on different nodes say to each other; it is off by default.',
        layer: 'infrastructure',
        kind: 'must',
        profile: 'strict',
        profileReason: 'Needs the Cilium data plane with advanced networking, which many clusters do not use',
        settings: [
            {
                type: 'Microsoft.ContainerService/managedClusters',
                path: 'properties.networkProfile.advancedNetworking.security.transitEncryption.type',
                secure: { equals: ['WireGuard', 'mTLS'] },
                insecure: ['None'],
                absent: stated('None', 'insecure'),
                since: '2025-03-02',
            },
        ],
        fix: { set: 'WireGuard', unsafe: 'needs Cilium and advanced container networking services' },
        references: [templateReference('Microsoft.ContainerService/managedClusters')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.ContainerService/managedClusters',
                    apiVersion: '2026-05-01',
                    name: 'managedCluster1',
                    properties: { networkProfile: { advancedNetworking: { security: { transitEncryption: { type: 'None' } } } } },
                },
                passes: {
                    type: 'Microsoft.ContainerService/managedClusters',
                    apiVersion: '2026-05-01',
                    name: 'managedCluster1',
                    properties: { networkProfile: { advancedNetworking: { security: { transitEncryption: { type: 'WireGuard' } } } } },
                },
            };
        },
    },
    {
        id: 'kubernetes-service/no-http-application-routing',
        title: 'AKS clusters must not use HTTP application routing',
        why: 'The add-on publishes applications over plain HTTP; it is retired in favour of the application routing add-on.',
        layer: 'service',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.ContainerService/managedClusters',
                path: 'properties.addonProfiles.httpApplicationRouting.enabled',
                secure: { equals: [false] },
                insecure: [true],
                absent: optional,
            },
        ],
        fix: { set: false, unsafe: 'applications that the add-on publishes are no longer reached' },
        references: [templateReference('Microsoft.ContainerService/managedClusters')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.ContainerService/managedClusters',
                    apiVersion: '2025-01-01',
                    name: 'managedCluster1',
                    properties: {
                        addonProfiles: { httpApplicationRouting: { enabled: true } },
                        networkProfile: { advancedNetworking: { security: { transitEncryption: { type: 'WireGuard' } } } },
                    },
                },
                passes: {
                    type: 'Microsoft.ContainerService/managedClusters',
                    apiVersion: '2025-01-01',
                    name: 'managedCluster1',
                    properties: {
                        addonProfiles: { httpApplicationRouting: { enabled: false } },
                        networkProfile: { advancedNetworking: { security: { transitEncryption: { type: 'WireGuard' } } } },
                    },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/logic-apps.js


const logicApps = [
    {
        id: 'logic-apps/receipt-url-https',
        title: 'AS2 receipts must be delivered over HTTPS',
        why: 'Receipts name partners and documents.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Logic/integrationAccounts/agreements',
                path: 'properties.content.aS2.receiveAgreement.protocolSettings.mdnSettings.receiptDeliveryUrl',
                secure: { scheme: ['https'] },
                insecure: ['http://example.com'],
                absent: noUrl,
                since: '2015-08-01',
            },
            {
                type: 'Microsoft.Logic/integrationAccounts/agreements',
                path: 'properties.content.aS2.sendAgreement.protocolSettings.mdnSettings.receiptDeliveryUrl',
                secure: { scheme: ['https'] },
                insecure: ['http://example.com'],
                absent: noUrl,
                since: '2015-08-01',
            },
        ],
        references: [templateReference('Microsoft.Logic/integrationAccounts/agreements')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Logic/integrationAccounts/agreements',
                    apiVersion: '2019-05-01',
                    name: 'integrationAccount1/agreement1',
                    properties: {
                        content: {
                            aS2: { receiveAgreement: { protocolSettings: { mdnSettings: { receiptDeliveryUrl: 'http://example.com' } } } },
                        },
                    },
                },
                passes: {
                    type: 'Microsoft.Logic/integrationAccounts/agreements',
                    apiVersion: '2019-05-01',
                    name: 'integrationAccount1/agreement1',
                    properties: {
                        content: {
                            aS2: { receiveAgreement: { protocolSettings: { mdnSettings: { receiptDeliveryUrl: 'https://example.com' } } } },
                        },
                    },
                },
            };
        },
    },
    {
        id: 'logic-apps/as2-encryption',
        title: 'AS2 agreements must encrypt messages',
        why: "AS2 crosses partners' gateways, where the transport's encryption ends.",
        layer: 'connection',
        kind: 'must',
        profile: 'strict',
        profileReason: 'Encryption of messages on top of the transport; partners must agree on it',
        settings: [
            {
                type: 'Microsoft.Logic/integrationAccounts/agreements',
                path: 'properties.content.aS2.receiveAgreement.protocolSettings.validationSettings.encryptMessage',
                secure: { equals: [true] },
                insecure: [false],
                absent: required,
                since: '2015-08-01',
            },
            {
                type: 'Microsoft.Logic/integrationAccounts/agreements',
                path: 'properties.content.aS2.sendAgreement.protocolSettings.validationSettings.encryptMessage',
                secure: { equals: [true] },
                insecure: [false],
                absent: required,
                since: '2015-08-01',
            },
        ],
        fix: { set: true, unsafe: 'the partner must encrypt and decrypt' },
        references: [templateReference('Microsoft.Logic/integrationAccounts/agreements')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Logic/integrationAccounts/agreements',
                    apiVersion: '2019-05-01',
                    name: 'integrationAccount1/agreement1',
                    properties: {
                        content: { aS2: { receiveAgreement: { protocolSettings: { validationSettings: { encryptMessage: false } } } } },
                    },
                },
                passes: {
                    type: 'Microsoft.Logic/integrationAccounts/agreements',
                    apiVersion: '2019-05-01',
                    name: 'integrationAccount1/agreement1',
                    properties: {
                        content: { aS2: { receiveAgreement: { protocolSettings: { validationSettings: { encryptMessage: true } } } } },
                    },
                },
            };
        },
    },
    {
        id: 'logic-apps/as2-certificate-names',
        title: 'AS2 connections must check the names in certificates',
        why: 'Ignoring a mismatch lets any valid certificate pose as the partner.',
        layer: 'connection',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Logic/integrationAccounts/agreements',
                path: 'properties.content.aS2.receiveAgreement.protocolSettings.acknowledgementConnectionSettings.ignoreCertificateNameMismatch',
                secure: { equals: [false] },
                insecure: [true],
                absent: required,
                since: '2015-08-01',
            },
            {
                type: 'Microsoft.Logic/integrationAccounts/agreements',
                path: 'properties.content.aS2.receiveAgreement.protocolSettings.messageConnectionSettings.ignoreCertificateNameMismatch',
                secure: { equals: [false] },
                insecure: [true],
                absent: required,
                since: '2015-08-01',
            },
            {
                type: 'Microsoft.Logic/integrationAccounts/agreements',
                path: 'properties.content.aS2.sendAgreement.protocolSettings.acknowledgementConnectionSettings.ignoreCertificateNameMismatch',
                secure: { equals: [false] },
                insecure: [true],
                absent: required,
                since: '2015-08-01',
            },
            {
                type: 'Microsoft.Logic/integrationAccounts/agreements',
                path: 'properties.content.aS2.sendAgreement.protocolSettings.messageConnectionSettings.ignoreCertificateNameMismatch',
                secure: { equals: [false] },
                insecure: [true],
                absent: required,
                since: '2015-08-01',
            },
        ],
        fix: { set: false, unsafe: 'partners whose certificate carries another name are no longer reached' },
        references: [templateReference('Microsoft.Logic/integrationAccounts/agreements')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Logic/integrationAccounts/agreements',
                    apiVersion: '2019-05-01',
                    name: 'integrationAccount1/agreement1',
                    properties: {
                        content: {
                            aS2: {
                                receiveAgreement: {
                                    protocolSettings: { acknowledgementConnectionSettings: { ignoreCertificateNameMismatch: true } },
                                },
                            },
                        },
                    },
                },
                passes: {
                    type: 'Microsoft.Logic/integrationAccounts/agreements',
                    apiVersion: '2019-05-01',
                    name: 'integrationAccount1/agreement1',
                    properties: {
                        content: {
                            aS2: {
                                receiveAgreement: {
                                    protocolSettings: { acknowledgementConnectionSettings: { ignoreCertificateNameMismatch: false } },
                                },
                            },
                        },
                    },
                },
            };
        },
    },
    {
        id: 'logic-apps/rosettanet-transport',
        title: 'RosettaNet processes must require a secured transport',
        why: 'Business documents otherwise travel in plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Logic/integrationAccounts/rosettanetprocessconfigurations',
                path: 'properties.activitySettings.activityBehavior.isSecuredTransportRequired',
                secure: { equals: [true] },
                insecure: [false],
                absent: required,
                since: '2016-06-01',
            },
        ],
        fix: { set: true },
        references: [templateReference('Microsoft.Logic/integrationAccounts/rosettanetprocessconfigurations')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Logic/integrationAccounts/rosettanetprocessconfigurations',
                    apiVersion: '2016-06-01',
                    name: 'integrationAccount1/rosettanetprocessconfiguration1',
                    properties: { activitySettings: { activityBehavior: { isSecuredTransportRequired: false } } },
                },
                passes: {
                    type: 'Microsoft.Logic/integrationAccounts/rosettanetprocessconfigurations',
                    apiVersion: '2016-06-01',
                    name: 'integrationAccount1/rosettanetprocessconfiguration1',
                    properties: { activitySettings: { activityBehavior: { isSecuredTransportRequired: true } } },
                },
            };
        },
    },
    {
        id: 'logic-apps/custom-connector-https',
        title: 'Custom connectors must call HTTPS services',
        why: 'Calls carry tokens and business data.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Web/customApis',
                path: 'properties.backendService.serviceUrl',
                secure: { scheme: ['https'] },
                insecure: ['http://example.com'],
                absent: noUrl,
                since: '2016-06-01',
            },
        ],
        references: [templateReference('Microsoft.Web/customApis')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Web/customApis',
                    apiVersion: '2016-06-01',
                    name: 'customApi1',
                    properties: { backendService: { serviceUrl: 'http://example.com' } },
                },
                passes: {
                    type: 'Microsoft.Web/customApis',
                    apiVersion: '2016-06-01',
                    name: 'customApi1',
                    properties: { backendService: { serviceUrl: 'https://example.com' } },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/machine-learning.js


const machineLearning = [
    {
        id: 'machine-learning/scoring-tls',
        title: 'Machine Learning must serve scoring endpoints over TLS',
        why: 'Inputs, predictions and keys otherwise travel in plaintext.',
        layer: 'service',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.MachineLearningServices/workspaces/computes',
                path: 'properties.properties.sslConfiguration.status',
                when: [{ path: 'properties.computeType', is: ['AKS'] }],
                secure: { equals: ['Enabled', 'Auto'] },
                insecure: ['Disabled'],
                absent: optional,
                since: '2018-03-01',
                set: 'Auto',
            },
            {
                type: 'Microsoft.MachineLearningServices/workspaces/services',
                path: 'sslEnabled',
                when: [{ path: 'computeType', is: ['ACI'] }],
                secure: { equals: [true] },
                insecure: [false],
                absent: [
                    {
                        means: 'insecure',
                        source: 'Machine Learning documentation: TLS is off for container instances unless it is switched on',
                    },
                ],
                since: '2020-05-01',
            },
        ],
        fix: { set: 'Auto' },
        references: [
            templateReference('Microsoft.MachineLearningServices/workspaces/computes'),
            templateReference('Microsoft.MachineLearningServices/workspaces/services'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.MachineLearningServices/workspaces/computes',
                    apiVersion: '2026-05-01',
                    name: 'workspace1/compute1',
                    properties: { computeType: 'AKS', properties: { sslConfiguration: { status: 'Disabled' } } },
                },
                passes: {
                    type: 'Microsoft.MachineLearningServices/workspaces/computes',
                    apiVersion: '2026-05-01',
                    name: 'workspace1/compute1',
                    properties: { computeType: 'AKS', properties: { sslConfiguration: { status: 'Auto' } } },
                },
            };
        },
    },
    {
        id: 'machine-learning/datastore-https',
        title: 'Machine Learning datastores must use HTTPS',
        why: 'Training data and account keys otherwise travel in plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.MachineLearningServices/workspaces/datastores',
                path: 'properties.protocol',
                when: [{ path: 'properties.datastoreType', is: ['AzureBlob', 'AzureDataLakeGen2', 'AzureFile'] }],
                secure: { equals: ['https'] },
                insecure: ['http'],
                absent: stated('https', 'secure'),
                since: '2022-02-01',
            },
            {
                type: 'Microsoft.MachineLearningServices/workspaces/datastores',
                path: 'properties.contents.protocol',
                when: [{ path: 'properties.contents.contentsType', is: ['AzureBlob', 'AzureDataLakeGen2', 'AzureFile'] }],
                secure: { equals: ['https'] },
                insecure: ['http'],
                absent: required,
                since: '2021-03-01',
            },
            {
                type: 'Microsoft.MachineLearningServices/workspaces/datastores',
                path: 'protocol',
                secure: { equals: ['https'] },
                insecure: ['http'],
                absent: optional,
                since: '2020-05-01',
            },
        ],
        fix: { set: 'https' },
        references: [templateReference('Microsoft.MachineLearningServices/workspaces/datastores')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.MachineLearningServices/workspaces/datastores',
                    apiVersion: '2026-05-01',
                    name: 'workspace1/datastore1',
                    properties: { datastoreType: 'AzureBlob', protocol: 'http' },
                },
                passes: {
                    type: 'Microsoft.MachineLearningServices/workspaces/datastores',
                    apiVersion: '2026-05-01',
                    name: 'workspace1/datastore1',
                    properties: { datastoreType: 'AzureBlob', protocol: 'https' },
                },
            };
        },
    },
    {
        id: 'machine-learning/datastore-tls',
        title: 'Machine Learning datastores must use TLS towards databases',
        why: 'Training data and passwords otherwise travel in plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'strict',
        profileReason: 'Shapes of old previews',
        settings: [
            {
                type: 'Microsoft.MachineLearningServices/workspaces/datastores',
                path: 'properties.contents.enableSSL',
                when: [{ path: 'properties.contents.contentsType', is: ['AzurePostgreSql'] }],
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2021-03-01',
            },
            {
                type: 'Microsoft.MachineLearningServices/workspaces/datastores',
                path: 'enforceSSL',
                secure: { equals: [true] },
                insecure: [false],
                absent: stated('true', 'secure'),
                since: '2020-05-01',
            },
        ],
        fix: { set: true },
        references: [templateReference('Microsoft.MachineLearningServices/workspaces/datastores')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.MachineLearningServices/workspaces/datastores',
                    apiVersion: '2021-03-01-preview',
                    name: 'workspace1/datastore1',
                    properties: { contents: { contentsType: 'AzurePostgreSql', enableSSL: false } },
                },
                passes: {
                    type: 'Microsoft.MachineLearningServices/workspaces/datastores',
                    apiVersion: '2021-03-01-preview',
                    name: 'workspace1/datastore1',
                    properties: { contents: { contentsType: 'AzurePostgreSql', enableSSL: true } },
                },
            };
        },
    },
    {
        id: 'machine-learning/connections-https',
        title: 'Machine Learning connections must name HTTPS targets',
        why: 'Data and keys otherwise travel to the connected service in plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.MachineLearningServices/workspaces/connections',
                path: 'properties.target',
                secure: { notScheme: ['http', 'ws', 'ftp'] },
                insecure: ['http://example.com'],
                absent: noUrl,
                since: '2020-06-01',
            },
        ],
        references: [templateReference('Microsoft.MachineLearningServices/workspaces/connections')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.MachineLearningServices/workspaces/connections',
                    apiVersion: '2026-05-01',
                    name: 'workspace1/connection1',
                    properties: { target: 'http://example.com' },
                },
                passes: {
                    type: 'Microsoft.MachineLearningServices/workspaces/connections',
                    apiVersion: '2026-05-01',
                    name: 'workspace1/connection1',
                    properties: { target: 'https://example.com' },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/managed-grafana.js


const managedGrafana = [
    {
        id: 'managed-grafana/smtp-tls',
        title: 'Managed Grafana must require STARTTLS of its mail server',
        why: 'Opportunistic STARTTLS falls back to plaintext, password included.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Dashboard/grafana',
                path: 'properties.grafanaConfigurations.smtp.startTLSPolicy',
                secure: { equals: ['MandatoryStartTLS'] },
                insecure: ['OpportunisticStartTLS', 'NoStartTLS'],
                absent: optional,
                since: '2022-10-01',
            },
        ],
        fix: { set: 'MandatoryStartTLS', unsafe: 'the mail server must offer STARTTLS' },
        references: [templateReference('Microsoft.Dashboard/grafana')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Dashboard/grafana',
                    apiVersion: '2025-08-01',
                    name: 'grafana1',
                    properties: { grafanaConfigurations: { smtp: { startTLSPolicy: 'OpportunisticStartTLS' } } },
                },
                passes: {
                    type: 'Microsoft.Dashboard/grafana',
                    apiVersion: '2025-08-01',
                    name: 'grafana1',
                    properties: { grafanaConfigurations: { smtp: { startTLSPolicy: 'MandatoryStartTLS' } } },
                },
            };
        },
    },
    {
        id: 'managed-grafana/smtp-certificate',
        title: 'Managed Grafana must verify the certificate of its mail server',
        why: 'Without verification anybody on the way can pose as the mail server.',
        layer: 'connection',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Dashboard/grafana',
                path: 'properties.grafanaConfigurations.smtp.skipVerify',
                secure: { equals: [false] },
                insecure: [true],
                absent: stated('false', 'secure'),
                since: '2022-10-01',
            },
        ],
        fix: { set: false, unsafe: 'mail servers with self-signed certificates are no longer reached' },
        references: [templateReference('Microsoft.Dashboard/grafana')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Dashboard/grafana',
                    apiVersion: '2025-08-01',
                    name: 'grafana1',
                    properties: { grafanaConfigurations: { smtp: { skipVerify: true } } },
                },
                passes: {
                    type: 'Microsoft.Dashboard/grafana',
                    apiVersion: '2025-08-01',
                    name: 'grafana1',
                    properties: { grafanaConfigurations: { smtp: { skipVerify: false } } },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/managed-redis.js


const managedRedis = [
    {
        id: 'managed-redis/encrypted-protocol',
        title: 'Azure Managed Redis must accept encrypted clients only',
        why: 'With Plaintext, keys, values and the access key travel in plaintext.',
        layer: 'service',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Cache/redisEnterprise/databases',
                path: 'properties.clientProtocol',
                secure: { equals: ['Encrypted'] },
                insecure: ['Plaintext'],
                absent: stated('Encrypted', 'secure'),
                since: '2020-10-01',
            },
        ],
        fix: { set: 'Encrypted', unsafe: 'clients that do not use TLS lose access' },
        references: [templateReference('Microsoft.Cache/redisEnterprise/databases')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Cache/redisEnterprise/databases',
                    apiVersion: '2025-07-01',
                    name: 'redisEnterprise1/database1',
                    properties: { clientProtocol: 'Plaintext' },
                },
                passes: {
                    type: 'Microsoft.Cache/redisEnterprise/databases',
                    apiVersion: '2025-07-01',
                    name: 'redisEnterprise1/database1',
                    properties: { clientProtocol: 'Encrypted' },
                },
            };
        },
    },
    {
        id: 'managed-redis/minimum-tls',
        title: 'Azure Managed Redis must require TLS 1.2',
        why: 'TLS 1.0 and 1.1 are broken and retired.',
        layer: 'service',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Cache/redisEnterprise',
                path: 'properties.minimumTlsVersion',
                secure: { tls: '1.2', ceiling: '1.2' },
                insecure: ['1.0', '1.1'],
                absent: [
                    { means: 'secure', source: 'Resource type of Microsoft.Cache: TLS 1.0 and 1.1 are obsolete and cannot be used' },
                ],
                since: '2020-10-01',
            },
        ],
        fix: { set: '1.2', unsafe: 'clients limited to TLS 1.0 or 1.1 lose access' },
        references: [templateReference('Microsoft.Cache/redisEnterprise')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Cache/redisEnterprise',
                    apiVersion: '2025-07-01',
                    name: 'redisEnterprise1',
                    properties: { minimumTlsVersion: '1.0' },
                },
                passes: {
                    type: 'Microsoft.Cache/redisEnterprise',
                    apiVersion: '2025-07-01',
                    name: 'redisEnterprise1',
                    properties: { minimumTlsVersion: '1.2' },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/mariadb.js

const mariadb = [
    {
        id: 'mariadb/enforce-tls',
        title: 'MariaDB servers must enforce TLS',
        why: 'The server otherwise accepts connections in plaintext, passwords included.',
        layer: 'service',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.DBforMariaDB/servers',
                path: 'properties.sslEnforcement',
                secure: { equals: ['Enabled'] },
                insecure: ['Disabled'],
                absent: [{ means: 'unknown', source: 'Retired single server; no source states the default of the resource type' }],
                since: '2018-06-01',
            },
        ],
        fix: { set: 'Enabled', unsafe: 'clients without TLS lose access' },
        references: [templateReference('Microsoft.DBforMariaDB/servers')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.DBforMariaDB/servers',
                    apiVersion: '2018-06-01',
                    name: 'server1',
                    properties: { sslEnforcement: 'Disabled', minimalTlsVersion: 'TLS1_2' },
                },
                passes: {
                    type: 'Microsoft.DBforMariaDB/servers',
                    apiVersion: '2018-06-01',
                    name: 'server1',
                    properties: { sslEnforcement: 'Enabled', minimalTlsVersion: 'TLS1_2' },
                },
            };
        },
    },
    {
        id: 'mariadb/minimum-tls',
        title: 'MariaDB servers must require TLS 1.2',
        why: 'Clients otherwise negotiate TLS 1.0 or 1.1, which are broken and retired.',
        layer: 'service',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.DBforMariaDB/servers',
                path: 'properties.minimalTlsVersion',
                secure: { equals: ['TLS1_2'] },
                insecure: ['TLS1_0', 'TLS1_1', 'TLSEnforcementDisabled'],
                absent: [{ means: 'insecure', source: 'PSRule Azure.MariaDB.MinTLS: TLSEnforcementDisabled unless told otherwise' }],
                since: '2018-06-01',
            },
        ],
        fix: { set: 'TLS1_2' },
        references: [templateReference('Microsoft.DBforMariaDB/servers')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.DBforMariaDB/servers',
                    apiVersion: '2018-06-01',
                    name: 'server1',
                    properties: { minimalTlsVersion: 'TLS1_0', sslEnforcement: 'Enabled' },
                },
                passes: {
                    type: 'Microsoft.DBforMariaDB/servers',
                    apiVersion: '2018-06-01',
                    name: 'server1',
                    properties: { minimalTlsVersion: 'TLS1_2', sslEnforcement: 'Enabled' },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/monitor.js


const monitor = [
    {
        id: 'monitor/action-group-https',
        title: 'Action groups must call HTTPS receivers',
        why: 'Alerts describe what is wrong in the system, and callback URLs carry keys.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Insights/actionGroups',
                path: 'properties.webhookReceivers[*].serviceUri',
                secure: { scheme: ['https'] },
                insecure: ['http://example.com'],
                absent: required,
                since: '2017-04-01',
            },
            {
                type: 'Microsoft.Insights/actionGroups',
                path: 'properties.automationRunbookReceivers[*].serviceUri',
                secure: { scheme: ['https'] },
                insecure: ['http://example.com'],
                absent: noUrl,
                since: '2017-04-01',
            },
            {
                type: 'Microsoft.Insights/actionGroups',
                path: 'properties.azureFunctionReceivers[*].httpTriggerUrl',
                secure: { scheme: ['https'] },
                insecure: ['http://example.com'],
                absent: required,
                since: '2018-03-01',
            },
            {
                type: 'Microsoft.Insights/actionGroups',
                path: 'properties.logicAppReceivers[*].callbackUrl',
                secure: { scheme: ['https'] },
                insecure: ['http://example.com'],
                absent: required,
                since: '2018-03-01',
            },
        ],
        references: [templateReference('Microsoft.Insights/actionGroups')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Insights/actionGroups',
                    apiVersion: '2023-01-01',
                    name: 'actionGroup1',
                    properties: { webhookReceivers: [{ serviceUri: 'http://example.com' }] },
                },
                passes: {
                    type: 'Microsoft.Insights/actionGroups',
                    apiVersion: '2023-01-01',
                    name: 'actionGroup1',
                    properties: { webhookReceivers: [{ serviceUri: 'https://example.com' }] },
                },
            };
        },
    },
    {
        id: 'monitor/autoscale-webhook-https',
        title: 'Autoscale settings must notify HTTPS webhooks',
        why: 'Notifications name resources and carry properties from the template.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Insights/autoscalesettings',
                path: 'properties.notifications[*].webhooks[*].serviceUri',
                secure: { scheme: ['https'] },
                insecure: ['http://example.com'],
                absent: noUrl,
                since: '2014-04-01',
            },
        ],
        references: [templateReference('Microsoft.Insights/autoscalesettings')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Insights/autoscalesettings',
                    apiVersion: '2022-10-01',
                    name: 'autoscalesetting1',
                    properties: { notifications: [{ webhooks: [{ serviceUri: 'http://example.com' }] }] },
                },
                passes: {
                    type: 'Microsoft.Insights/autoscalesettings',
                    apiVersion: '2022-10-01',
                    name: 'autoscalesetting1',
                    properties: { notifications: [{ webhooks: [{ serviceUri: 'https://example.com' }] }] },
                },
            };
        },
    },
    {
        id: 'monitor/web-test-https',
        title: 'Web tests must call HTTPS',
        why: 'A test of the HTTP address also succeeds where TLS is broken.',
        layer: 'connection',
        kind: 'must',
        profile: 'strict',
        profileReason: 'A test may check that HTTP redirects',
        settings: [
            {
                type: 'Microsoft.Insights/webtests',
                path: 'properties.Request.RequestUrl',
                secure: { scheme: ['https'] },
                insecure: ['http://example.com'],
                absent: noUrl,
                since: '2018-05-01',
            },
        ],
        references: [templateReference('Microsoft.Insights/webtests')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Insights/webtests',
                    apiVersion: '2022-06-15',
                    name: 'webtest1',
                    properties: { Request: { RequestUrl: 'http://example.com' } },
                },
                passes: {
                    type: 'Microsoft.Insights/webtests',
                    apiVersion: '2022-06-15',
                    name: 'webtest1',
                    properties: { Request: { RequestUrl: 'https://example.com' } },
                },
            };
        },
    },
    {
        id: 'monitor/pipeline-tls',
        title: 'Monitor pipelines must receive telemetry over TLS',
        why: 'With TLS disabled, logs and metrics reach the pipeline in plaintext.',
        layer: 'service',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Monitor/pipelineGroups',
                path: 'properties.tlsConfigurations[*].mode',
                secure: { equals: ['mutualTls', 'serverOnly'] },
                insecure: ['disabled'],
                absent: stated('mutualTls', 'secure'),
                since: '2025-03-01',
            },
        ],
        fix: { set: 'serverOnly', unsafe: 'senders must use TLS' },
        references: [templateReference('Microsoft.Monitor/pipelineGroups')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Monitor/pipelineGroups',
                    apiVersion: '2026-04-01',
                    name: 'pipelineGroup1',
                    properties: { tlsConfigurations: [{ mode: 'disabled' }] },
                },
                passes: {
                    type: 'Microsoft.Monitor/pipelineGroups',
                    apiVersion: '2026-04-01',
                    name: 'pipelineGroup1',
                    properties: { tlsConfigurations: [{ mode: 'serverOnly' }] },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/mysql.js


const mysql = [
    {
        id: 'mysql/enforce-tls',
        title: 'MySQL servers must enforce TLS',
        why: 'The server otherwise accepts connections in plaintext, passwords included.',
        layer: 'service',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.DBforMySQL/servers',
                path: 'properties.sslEnforcement',
                secure: { equals: ['Enabled'] },
                insecure: ['Disabled'],
                absent: [{ means: 'unknown', source: 'Retired single server; no source states the default of the resource type' }],
                since: '2017-12-01',
            },
            {
                type: 'Microsoft.DBforMySQL/flexibleServers',
                path: 'properties.sslEnforcement',
                secure: { equals: ['Enabled'] },
                insecure: ['Disabled'],
                absent: unstated,
                since: '2020-07-01',
            },
        ],
        fix: { set: 'Enabled', unsafe: 'clients without TLS lose access' },
        references: [templateReference('Microsoft.DBforMySQL/servers'), templateReference('Microsoft.DBforMySQL/flexibleServers')],
        azurePolicy: ['e802a67a-daf5-4436-9ea6-f6d821dd0c5d'],
        controls: [
            'MCSB v1 DP-3',
            'MCSB v2 (preview) DP-3',
            'CIS Azure 2.0.0 4.4.1',
            'NIST SP 800-53 R5 SC-8',
            'NIST SP 800-53 R5 SC-8(1)',
            'NIST SP 800-171 R2 3.13.8',
        ],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.DBforMySQL/servers',
                    apiVersion: '2017-12-01',
                    name: 'server1',
                    properties: { sslEnforcement: 'Disabled', minimalTlsVersion: 'TLS1_2' },
                },
                passes: {
                    type: 'Microsoft.DBforMySQL/servers',
                    apiVersion: '2017-12-01',
                    name: 'server1',
                    properties: { sslEnforcement: 'Enabled', minimalTlsVersion: 'TLS1_2' },
                },
            };
        },
    },
    {
        id: 'mysql/require-secure-transport',
        title: 'MySQL flexible servers must require secure transport',
        why: 'With require_secure_transport off, the server accepts connections in plaintext, passwords included.',
        layer: 'service',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.DBforMySQL/flexibleServers/configurations',
                name: 'require_secure_transport',
                path: 'properties.value',
                secure: { equals: ['ON', '1'] },
                insecure: ['OFF', '0'],
                absent: [{ means: 'secure', source: 'MySQL flexible server documentation: ON by default' }],
                since: '2020-07-01',
            },
        ],
        fix: { set: 'ON', unsafe: 'clients without TLS lose access' },
        portal: 'Azure Database for MySQL flexible server > Settings > Server parameters > require_secure_transport: ON',
        references: [
            {
                title: 'Connect to Azure Database for MySQL with encrypted connections',
                url: 'https://learn.microsoft.com/azure/mysql/flexible-server/how-to-connect-tls-ssl',
            },
            templateReference('Microsoft.DBforMySQL/flexibleServers/configurations'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.DBforMySQL/flexibleServers/configurations',
                    apiVersion: '2024-12-30',
                    name: 'flexibleServer1/require_secure_transport',
                    properties: { value: 'OFF' },
                },
                passes: {
                    type: 'Microsoft.DBforMySQL/flexibleServers/configurations',
                    apiVersion: '2024-12-30',
                    name: 'flexibleServer1/require_secure_transport',
                    properties: { value: 'ON' },
                },
            };
        },
    },
    {
        id: 'mysql/minimum-tls',
        title: 'MySQL servers must accept TLS 1.2 or newer only',
        why: 'Clients otherwise negotiate TLS 1.0 or 1.1, which are broken and retired.',
        layer: 'service',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.DBforMySQL/servers',
                path: 'properties.minimalTlsVersion',
                secure: { equals: ['TLS1_2'] },
                insecure: ['TLS1_0', 'TLS1_1', 'TLSEnforcementDisabled'],
                absent: [{ means: 'insecure', source: 'PSRule Azure.MySQL.MinTLS: TLSEnforcementDisabled unless told otherwise' }],
                since: '2017-12-01',
            },
            {
                type: 'Microsoft.DBforMySQL/flexibleServers/configurations',
                name: 'tls_version',
                path: 'properties.value',
                secure: { every: { tls: '1.2', ceiling: '1.3' }, separator: ',' },
                insecure: ['TLSv1', 'TLSv1.1', 'TLSv1,TLSv1.1,TLSv1.2'],
                absent: [{ means: 'secure', source: 'MySQL flexible server documentation: TLSv1.2 by default' }],
                since: '2020-07-01',
                set: 'TLSv1.2',
            },
        ],
        fix: { set: 'TLS1_2' },
        portal: 'Azure Database for MySQL flexible server > Settings > Server parameters > tls_version: TLSv1.2',
        references: [
            templateReference('Microsoft.DBforMySQL/servers'),
            templateReference('Microsoft.DBforMySQL/flexibleServers/configurations'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.DBforMySQL/servers',
                    apiVersion: '2017-12-01',
                    name: 'server1',
                    properties: { minimalTlsVersion: 'TLS1_0', sslEnforcement: 'Enabled' },
                },
                passes: {
                    type: 'Microsoft.DBforMySQL/servers',
                    apiVersion: '2017-12-01',
                    name: 'server1',
                    properties: { minimalTlsVersion: 'TLS1_2', sslEnforcement: 'Enabled' },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/netapp-export-rules.js

const netapp_export_rules_places = [
    {
        type: 'Microsoft.NetApp/netAppAccounts/capacityPools/volumes',
        path: 'properties.exportPolicy.rules[*]',
        since: '2020-05-01',
    },
    {
        type: 'Microsoft.NetApp/netAppAccounts/volumeGroups',
        path: 'properties.volumes[*].properties.exportPolicy.rules[*]',
        since: '2021-08-01',
    },
    {
        type: 'Microsoft.NetApp/netAppAccounts/capacityPools/caches',
        path: 'properties.exportPolicy.rules[*]',
        since: '2025-09-01',
    },
];
/** One member of the export rules of volumes, volume groups and caches. */
function exportRules(member, secure, insecure) {
    return netapp_export_rules_places.map((place) => ({ ...place, path: `${place.path}.${member}`, secure, insecure, absent: optional }));
}

;// CONCATENATED MODULE: ./build/rules/netapp-nfs.js



const netappNfs = [
    {
        id: 'netapp/no-nfsv3',
        title: 'NetApp volumes must not be exported over NFSv3',
        why: 'NFSv3 has no encryption: files cross the network in plaintext.',
        layer: 'service',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.NetApp/netAppAccounts/capacityPools/volumes',
                path: 'properties.protocolTypes[*]',
                secure: { not: ['NFSv3'] },
                insecure: ['NFSv3'],
                absent: optional,
                since: '2019-05-01',
                set: 'NFSv4.1',
            },
            {
                type: 'Microsoft.NetApp/netAppAccounts/volumeGroups',
                path: 'properties.volumes[*].properties.protocolTypes[*]',
                secure: { not: ['NFSv3'] },
                insecure: ['NFSv3'],
                absent: optional,
                since: '2021-08-01',
                set: 'NFSv4.1',
            },
            {
                type: 'Microsoft.NetApp/netAppAccounts/capacityPools/caches',
                path: 'properties.protocolTypes[*]',
                secure: { not: ['NFSv3'] },
                insecure: ['NFSv3'],
                absent: optional,
                since: '2025-09-01',
                set: 'NFSv4',
            },
            {
                type: 'Microsoft.NetApp/elasticAccounts/elasticCapacityPools/elasticVolumes',
                path: 'properties.protocolTypes[*]',
                secure: { not: ['NFSv3'] },
                insecure: ['NFSv3'],
                absent: required,
                since: '2025-09-01',
                set: 'NFSv4',
            },
            {
                type: 'Microsoft.NetApp/netAppAccounts/capacityPools/volumes',
                path: 'properties.protocolTypes',
                secure: { present: true },
                insecure: [],
                absent: [
                    {
                        means: 'insecure',
                        source: 'Azure NetApp Files documentation: a volume without protocol types is exported over NFSv3',
                    },
                ],
                set: ['NFSv4.1'],
            },
            {
                type: 'Microsoft.NetApp/netAppAccounts/volumeGroups',
                path: 'properties.volumes[*].properties.protocolTypes',
                secure: { present: true },
                insecure: [],
                absent: [
                    {
                        means: 'insecure',
                        source: 'Azure NetApp Files documentation: a volume without protocol types is exported over NFSv3',
                    },
                ],
                set: ['NFSv4.1'],
            },
            {
                type: 'Microsoft.NetApp/netAppAccounts/capacityPools/volumes',
                path: 'properties.exportPolicy.rules[*].nfsv3',
                secure: { equals: [false] },
                insecure: [true],
                absent: optional,
                since: '2017-08-15',
            },
            {
                type: 'Microsoft.NetApp/netAppAccounts/volumeGroups',
                path: 'properties.volumes[*].properties.exportPolicy.rules[*].nfsv3',
                secure: { equals: [false] },
                insecure: [true],
                absent: optional,
                since: '2021-08-01',
            },
            {
                type: 'Microsoft.NetApp/netAppAccounts/capacityPools/caches',
                path: 'properties.exportPolicy.rules[*].nfsv3',
                secure: { equals: [false] },
                insecure: [true],
                absent: optional,
                since: '2025-09-01',
            },
            {
                type: 'Microsoft.NetApp/elasticAccounts/elasticCapacityPools/elasticVolumes',
                path: 'properties.exportPolicy.rules[*].nfsv3',
                secure: { equals: ['Disabled'] },
                insecure: ['Enabled'],
                absent: optional,
                since: '2025-09-01',
                set: 'Disabled',
            },
        ],
        fix: { set: false, unsafe: 'clients must mount over NFSv4.1' },
        references: [
            templateReference('Microsoft.NetApp/netAppAccounts/capacityPools/volumes'),
            templateReference('Microsoft.NetApp/netAppAccounts/volumeGroups'),
            templateReference('Microsoft.NetApp/netAppAccounts/capacityPools/caches'),
        ],
        azurePolicy: ['d558e1a6-296d-4fbb-81a5-ea25822639f6'],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.NetApp/netAppAccounts/capacityPools/volumes',
                    apiVersion: '2026-06-01',
                    name: 'netAppAccount1/capacityPool1/volume1',
                    properties: { protocolTypes: ['NFSv3'] },
                },
                passes: {
                    type: 'Microsoft.NetApp/netAppAccounts/capacityPools/volumes',
                    apiVersion: '2026-06-01',
                    name: 'netAppAccount1/capacityPool1/volume1',
                    properties: { protocolTypes: ['NFSv4.1'], kerberosEnabled: true },
                },
            };
        },
    },
    {
        id: 'netapp/kerberos',
        title: 'NetApp NFSv4.1 volumes must use Kerberos',
        why: 'Kerberos with privacy (krb5p) is the only encryption that NFS has on the service.',
        layer: 'service',
        kind: 'must',
        profile: 'strict',
        profileReason: 'Needs an Active Directory that many Linux workloads do not have; their NFS stays in a delegated subnet',
        settings: [
            {
                type: 'Microsoft.NetApp/netAppAccounts/capacityPools/volumes',
                path: 'properties.kerberosEnabled',
                when: [{ path: 'properties.protocolTypes[*]', is: ['NFSv4.1'] }],
                secure: { equals: [true] },
                insecure: [false],
                absent: [
                    { means: 'insecure', source: 'Azure Policy 7c6c7139-7d8e-45d0-9d94-72386a61308b counts an absent value as false' },
                ],
                since: '2020-05-01',
                setAtCreation: true,
            },
            {
                type: 'Microsoft.NetApp/netAppAccounts/volumeGroups',
                path: 'properties.volumes[*].properties.kerberosEnabled',
                when: [{ path: 'properties.volumes[*].properties.protocolTypes[*]', is: ['NFSv4.1'] }],
                secure: { equals: [true] },
                insecure: [false],
                absent: [
                    { means: 'insecure', source: 'Azure Policy 7c6c7139-7d8e-45d0-9d94-72386a61308b counts an absent value as false' },
                ],
                since: '2021-08-01',
                setAtCreation: true,
            },
            {
                type: 'Microsoft.NetApp/netAppAccounts/capacityPools/caches',
                path: 'properties.kerberos',
                secure: { equals: ['Enabled'] },
                insecure: ['Disabled'],
                absent: unstated,
                since: '2025-09-01',
                set: 'Enabled',
            },
        ],
        fix: { set: true, unsafe: 'needs Active Directory, and an existing volume must be created anew' },
        references: [
            templateReference('Microsoft.NetApp/netAppAccounts/capacityPools/volumes'),
            templateReference('Microsoft.NetApp/netAppAccounts/volumeGroups'),
            templateReference('Microsoft.NetApp/netAppAccounts/capacityPools/caches'),
        ],
        azurePolicy: ['7c6c7139-7d8e-45d0-9d94-72386a61308b'],
        controls: ['MCSB v2 (preview) DP-4'],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.NetApp/netAppAccounts/capacityPools/volumes',
                    apiVersion: '2026-06-01',
                    name: 'netAppAccount1/capacityPool1/volume1',
                    properties: { protocolTypes: ['NFSv4.1'], kerberosEnabled: false },
                },
                passes: {
                    type: 'Microsoft.NetApp/netAppAccounts/capacityPools/volumes',
                    apiVersion: '2026-06-01',
                    name: 'netAppAccount1/capacityPool1/volume1',
                    properties: { protocolTypes: ['NFSv4.1'], kerberosEnabled: true },
                },
            };
        },
    },
    {
        id: 'netapp/kerberos-privacy',
        title: 'NetApp export rules must demand Kerberos privacy',
        why: 'Kerberos with krb5 and krb5i authenticates and signs, but leaves the data readable; krb5p encrypts it.',
        layer: 'service',
        kind: 'must',
        profile: 'recommended',
        settings: [
            ...exportRules('kerberos5ReadOnly', { equals: [false] }, [true]),
            ...exportRules('kerberos5ReadWrite', { equals: [false] }, [true]),
            ...exportRules('kerberos5iReadOnly', { equals: [false] }, [true]),
            ...exportRules('kerberos5iReadWrite', { equals: [false] }, [true]),
            {
                type: 'Microsoft.NetApp/netAppAccounts/capacityPools/volumes',
                path: 'properties.exportPolicy.rules[*].kerberos5pReadOnly',
                when: [
                    { path: 'properties.kerberosEnabled', is: [true] },
                    { path: 'properties.exportPolicy.rules[*].kerberos5pReadWrite', not: [true], absent: true },
                ],
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2020-05-01',
                set: true,
            },
            {
                type: 'Microsoft.NetApp/netAppAccounts/capacityPools/volumes',
                path: 'properties.exportPolicy.rules[*].kerberos5pReadWrite',
                when: [
                    { path: 'properties.kerberosEnabled', is: [true] },
                    { path: 'properties.exportPolicy.rules[*].kerberos5pReadOnly', not: [true], absent: true },
                ],
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2020-05-01',
                set: true,
            },
            {
                type: 'Microsoft.NetApp/netAppAccounts/volumeGroups',
                path: 'properties.volumes[*].properties.exportPolicy.rules[*].kerberos5pReadOnly',
                when: [
                    { path: 'properties.volumes[*].properties.kerberosEnabled', is: [true] },
                    { path: 'properties.volumes[*].properties.exportPolicy.rules[*].kerberos5pReadWrite', not: [true], absent: true },
                ],
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2021-08-01',
                set: true,
            },
            {
                type: 'Microsoft.NetApp/netAppAccounts/volumeGroups',
                path: 'properties.volumes[*].properties.exportPolicy.rules[*].kerberos5pReadWrite',
                when: [
                    { path: 'properties.volumes[*].properties.kerberosEnabled', is: [true] },
                    { path: 'properties.volumes[*].properties.exportPolicy.rules[*].kerberos5pReadOnly', not: [true], absent: true },
                ],
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2021-08-01',
                set: true,
            },
            {
                type: 'Microsoft.NetApp/netAppAccounts/capacityPools/caches',
                path: 'properties.exportPolicy.rules[*].kerberos5pReadOnly',
                when: [
                    { path: 'properties.kerberos', not: ['Disabled'], absent: true },
                    { path: 'properties.exportPolicy.rules[*].kerberos5pReadWrite', not: [true], absent: true },
                ],
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2025-09-01',
                set: true,
            },
            {
                type: 'Microsoft.NetApp/netAppAccounts/capacityPools/caches',
                path: 'properties.exportPolicy.rules[*].kerberos5pReadWrite',
                when: [
                    { path: 'properties.kerberos', not: ['Disabled'], absent: true },
                    { path: 'properties.exportPolicy.rules[*].kerberos5pReadOnly', not: [true], absent: true },
                ],
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2025-09-01',
                set: true,
            },
        ],
        fix: { set: false, unsafe: 'clients must mount with sec=krb5p' },
        references: [
            templateReference('Microsoft.NetApp/netAppAccounts/capacityPools/volumes'),
            templateReference('Microsoft.NetApp/netAppAccounts/volumeGroups'),
            templateReference('Microsoft.NetApp/netAppAccounts/capacityPools/caches'),
        ],
        azurePolicy: ['16f4af95-96b1-4220-805a-367ca59cd72e'],
        controls: ['MCSB v2 (preview) DP-4'],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.NetApp/netAppAccounts/capacityPools/volumes',
                    apiVersion: '2026-06-01',
                    name: 'netAppAccount1/capacityPool1/volume1',
                    properties: {
                        exportPolicy: { rules: [{ kerberos5ReadOnly: true }] },
                        protocolTypes: ['NFSv4.1'],
                        kerberosEnabled: true,
                    },
                },
                passes: {
                    type: 'Microsoft.NetApp/netAppAccounts/capacityPools/volumes',
                    apiVersion: '2026-06-01',
                    name: 'netAppAccount1/capacityPool1/volume1',
                    properties: {
                        exportPolicy: { rules: [{ kerberos5ReadOnly: false }] },
                        protocolTypes: ['NFSv4.1'],
                        kerberosEnabled: true,
                    },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/netapp.js


const netapp = [
    {
        id: 'netapp/smb-encryption',
        title: 'NetApp SMB volumes must encrypt SMB3',
        why: 'Files otherwise cross the network in plaintext.',
        layer: 'service',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.NetApp/netAppAccounts/capacityPools/volumes',
                path: 'properties.smbEncryption',
                when: [{ path: 'properties.protocolTypes[*]', is: ['CIFS'] }],
                secure: { equals: [true] },
                insecure: [false],
                absent: [
                    { means: 'insecure', source: 'Azure Policy ddcf4b94-9dfa-4a80-aca6-22bb654fde72 counts an absent value as false' },
                ],
                since: '2020-09-01',
            },
            {
                type: 'Microsoft.NetApp/netAppAccounts/volumeGroups',
                path: 'properties.volumes[*].properties.smbEncryption',
                when: [{ path: 'properties.volumes[*].properties.protocolTypes[*]', is: ['CIFS'] }],
                secure: { equals: [true] },
                insecure: [false],
                absent: [
                    { means: 'insecure', source: 'Azure Policy ddcf4b94-9dfa-4a80-aca6-22bb654fde72 counts an absent value as false' },
                ],
                since: '2021-08-01',
            },
            {
                type: 'Microsoft.NetApp/netAppAccounts/capacityPools/caches',
                path: 'properties.smbSettings.smbEncryption',
                secure: { equals: ['Enabled'] },
                insecure: ['Disabled'],
                absent: optional,
                since: '2025-09-01',
                set: 'Enabled',
            },
            {
                type: 'Microsoft.NetApp/elasticAccounts/elasticCapacityPools/elasticVolumes',
                path: 'properties.smbProperties.smbEncryption',
                secure: { equals: ['Enabled'] },
                insecure: ['Disabled'],
                absent: optional,
                since: '2025-09-01',
                set: 'Enabled',
            },
        ],
        fix: { set: true, unsafe: 'clients without SMB3 encryption lose access' },
        portal: 'Create volume > Protocol > Enable SMB3 protocol encryption',
        references: [
            templateReference('Microsoft.NetApp/netAppAccounts/capacityPools/volumes'),
            templateReference('Microsoft.NetApp/netAppAccounts/volumeGroups'),
            templateReference('Microsoft.NetApp/netAppAccounts/capacityPools/caches'),
        ],
        azurePolicy: ['ddcf4b94-9dfa-4a80-aca6-22bb654fde72'],
        controls: ['MCSB v2 (preview) DP-4'],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.NetApp/netAppAccounts/capacityPools/volumes',
                    apiVersion: '2026-06-01',
                    name: 'netAppAccount1/capacityPool1/volume1',
                    properties: { protocolTypes: ['CIFS'], smbEncryption: false },
                },
                passes: {
                    type: 'Microsoft.NetApp/netAppAccounts/capacityPools/volumes',
                    apiVersion: '2026-06-01',
                    name: 'netAppAccount1/capacityPool1/volume1',
                    properties: { protocolTypes: ['CIFS'], smbEncryption: true },
                },
            };
        },
    },
    {
        id: 'netapp/ldap-over-tls',
        title: 'NetApp accounts must reach LDAP over TLS',
        why: 'Names, groups and passwords of users otherwise travel in plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.NetApp/netAppAccounts',
                path: 'properties.activeDirectories[*].ldapOverTLS',
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2020-11-01',
            },
            {
                type: 'Microsoft.NetApp/netAppAccounts',
                path: 'properties.ldapConfiguration.ldapOverTLS',
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2025-01-01',
            },
            {
                type: 'Microsoft.NetApp/netAppAccounts',
                path: 'properties.ldapConfiguration.secureLdapType',
                secure: { equals: ['LdapOverTLS'] },
                insecure: ['None'],
                absent: optional,
                since: '2026-06-15',
                set: 'LdapOverTLS',
            },
        ],
        fix: { set: true, unsafe: 'the directory must offer LDAP over TLS with a trusted certificate' },
        references: [templateReference('Microsoft.NetApp/netAppAccounts')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.NetApp/netAppAccounts',
                    apiVersion: '2026-06-01',
                    name: 'netAppAccount1',
                    properties: { activeDirectories: [{ ldapOverTLS: false }] },
                },
                passes: {
                    type: 'Microsoft.NetApp/netAppAccounts',
                    apiVersion: '2026-06-01',
                    name: 'netAppAccount1',
                    properties: { activeDirectories: [{ ldapOverTLS: true }] },
                },
            };
        },
    },
    {
        id: 'netapp/domain-controller-encryption',
        title: 'NetApp accounts must encrypt connections to domain controllers',
        why: 'Authentication traffic between the SMB server and the domain otherwise travels in plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.NetApp/netAppAccounts',
                path: 'properties.activeDirectories[*].encryptDCConnections',
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2021-08-01',
            },
        ],
        fix: { set: true, unsafe: 'domain controllers must support encryption' },
        references: [templateReference('Microsoft.NetApp/netAppAccounts')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.NetApp/netAppAccounts',
                    apiVersion: '2026-06-01',
                    name: 'netAppAccount1',
                    properties: { activeDirectories: [{ encryptDCConnections: false }] },
                },
                passes: {
                    type: 'Microsoft.NetApp/netAppAccounts',
                    apiVersion: '2026-06-01',
                    name: 'netAppAccount1',
                    properties: { activeDirectories: [{ encryptDCConnections: true }] },
                },
            };
        },
    },
    {
        id: 'netapp/aes-kerberos',
        title: 'NetApp accounts must use AES for Kerberos',
        why: 'RC4 and DES tickets can be broken by whoever records the traffic.',
        layer: 'connection',
        kind: 'harden',
        profile: 'strict',
        profileReason: 'Needs the account in Active Directory to allow AES',
        settings: [
            {
                type: 'Microsoft.NetApp/netAppAccounts',
                path: 'properties.activeDirectories[*].aesEncryption',
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2020-07-01',
            },
        ],
        fix: { set: true, unsafe: 'the account in Active Directory must allow AES' },
        references: [templateReference('Microsoft.NetApp/netAppAccounts')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.NetApp/netAppAccounts',
                    apiVersion: '2026-06-01',
                    name: 'netAppAccount1',
                    properties: { activeDirectories: [{ aesEncryption: false }] },
                },
                passes: {
                    type: 'Microsoft.NetApp/netAppAccounts',
                    apiVersion: '2026-06-01',
                    name: 'netAppAccount1',
                    properties: { activeDirectories: [{ aesEncryption: true }] },
                },
            };
        },
    },
    {
        id: 'netapp/ldap-signing',
        title: 'NetApp accounts must sign LDAP',
        why: 'Unsigned LDAP can be changed on the way.',
        layer: 'connection',
        kind: 'harden',
        profile: 'strict',
        profileReason: 'Protects integrity; LDAP over TLS covers it as well',
        settings: [
            {
                type: 'Microsoft.NetApp/netAppAccounts',
                path: 'properties.activeDirectories[*].ldapSigning',
                secure: { equals: [true] },
                insecure: [false],
                absent: optional,
                since: '2020-07-01',
            },
        ],
        fix: { set: true, unsafe: 'domain controllers must support signing' },
        references: [templateReference('Microsoft.NetApp/netAppAccounts')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.NetApp/netAppAccounts',
                    apiVersion: '2026-06-01',
                    name: 'netAppAccount1',
                    properties: { activeDirectories: [{ ldapSigning: false }] },
                },
                passes: {
                    type: 'Microsoft.NetApp/netAppAccounts',
                    apiVersion: '2026-06-01',
                    name: 'netAppAccount1',
                    properties: { activeDirectories: [{ ldapSigning: true }] },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/oracle-database.js


const oracleDatabase = [
    {
        id: 'oracle-database/mutual-tls',
        title: 'Autonomous databases must require mutual TLS',
        why: 'Without it clients may connect with one-way TLS.',
        layer: 'service',
        kind: 'harden',
        profile: 'strict',
        profileReason: 'One-way TLS is encrypted as well',
        settings: [
            {
                type: 'Oracle.Database/autonomousDatabases',
                path: 'properties.isMtlsConnectionRequired',
                secure: { equals: [true] },
                insecure: [false],
                absent: unstated,
                since: '2023-09-01',
            },
        ],
        fix: { set: true, unsafe: 'clients need a wallet' },
        references: [templateReference('Oracle.Database/autonomousDatabases')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Oracle.Database/autonomousDatabases',
                    apiVersion: '2025-09-01',
                    name: 'autonomousDatabase1',
                    properties: { isMtlsConnectionRequired: false },
                },
                passes: {
                    type: 'Oracle.Database/autonomousDatabases',
                    apiVersion: '2025-09-01',
                    name: 'autonomousDatabase1',
                    properties: { isMtlsConnectionRequired: true },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/php-workloads.js


const phpWorkloads = [
    {
        id: 'php-workloads/database-tls',
        title: 'Databases of PHP workloads must enforce TLS',
        why: 'The database otherwise accepts connections in plaintext, passwords included.',
        layer: 'service',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Workloads/phpWorkloads',
                path: 'properties.databaseProfile.sslEnforcementEnabled',
                secure: { equals: ['Enabled'] },
                insecure: ['Disabled'],
                absent: optional,
                since: '2021-12-01',
            },
        ],
        fix: { set: 'Enabled', unsafe: 'clients without TLS lose access' },
        references: [templateReference('Microsoft.Workloads/phpWorkloads')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Workloads/phpWorkloads',
                    apiVersion: '2021-12-01-preview',
                    name: 'phpWorkload1',
                    properties: { databaseProfile: { sslEnforcementEnabled: 'Disabled' } },
                },
                passes: {
                    type: 'Microsoft.Workloads/phpWorkloads',
                    apiVersion: '2021-12-01-preview',
                    name: 'phpWorkload1',
                    properties: { databaseProfile: { sslEnforcementEnabled: 'Enabled' } },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/postgresql.js

const postgresql = [
    {
        id: 'postgresql/enforce-tls',
        title: 'PostgreSQL servers must enforce TLS',
        why: 'The server otherwise accepts connections in plaintext, passwords included.',
        layer: 'service',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.DBforPostgreSQL/servers',
                path: 'properties.sslEnforcement',
                secure: { equals: ['Enabled'] },
                insecure: ['Disabled'],
                absent: [{ means: 'unknown', source: 'Retired single server; no source states the default of the resource type' }],
                since: '2017-12-01',
            },
        ],
        fix: { set: 'Enabled', unsafe: 'clients without TLS lose access' },
        references: [templateReference('Microsoft.DBforPostgreSQL/servers')],
        azurePolicy: ['d158790f-bfb0-486c-8631-2dc6b4e8e6af'],
        controls: [
            'MCSB v1 DP-3',
            'MCSB v2 (preview) DP-3',
            'CIS Azure 2.0.0 4.3.1',
            'NIST SP 800-53 R5 SC-8',
            'NIST SP 800-53 R5 SC-8(1)',
            'NIST SP 800-171 R2 3.13.8',
        ],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.DBforPostgreSQL/servers',
                    apiVersion: '2017-12-01',
                    name: 'server1',
                    properties: { sslEnforcement: 'Disabled', minimalTlsVersion: 'TLS1_2' },
                },
                passes: {
                    type: 'Microsoft.DBforPostgreSQL/servers',
                    apiVersion: '2017-12-01',
                    name: 'server1',
                    properties: { sslEnforcement: 'Enabled', minimalTlsVersion: 'TLS1_2' },
                },
            };
        },
    },
    {
        id: 'postgresql/require-secure-transport',
        title: 'PostgreSQL flexible servers must require secure transport',
        why: 'With require_secure_transport off, the server accepts connections in plaintext, passwords included.',
        layer: 'service',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.DBforPostgreSQL/flexibleServers/configurations',
                name: 'require_secure_transport',
                path: 'properties.value',
                secure: { equals: ['ON', '1', true] },
                insecure: ['OFF', '0'],
                absent: [{ means: 'secure', source: 'PostgreSQL flexible server documentation: ON by default' }],
                since: '2020-02-14',
                set: 'ON',
            },
            {
                type: 'Microsoft.HorizonDB/parameterGroups',
                path: 'properties.parameters[name=require_secure_transport].value',
                secure: { equals: ['ON', '1', true] },
                insecure: ['off'],
                absent: [
                    {
                        means: 'secure',
                        source: 'Preview service that takes the parameter from PostgreSQL flexible server, where it is ON by default',
                    },
                ],
                since: '2026-01-20',
                set: 'on',
            },
        ],
        fix: { set: 'ON', unsafe: 'clients without TLS lose access' },
        portal: 'Azure Database for PostgreSQL flexible server > Settings > Server parameters > require_secure_transport: ON',
        references: [
            {
                title: 'TLS in Azure Database for PostgreSQL flexible server',
                url: 'https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-networking-ssl-tls',
            },
            templateReference('Microsoft.DBforPostgreSQL/flexibleServers/configurations'),
            templateReference('Microsoft.HorizonDB/parameterGroups'),
        ],
        azurePolicy: ['c29c38cb-74a7-4505-9a06-e588ab86620a'],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.DBforPostgreSQL/flexibleServers/configurations',
                    apiVersion: '2025-08-01',
                    name: 'flexibleServer1/require_secure_transport',
                    properties: { value: 'OFF' },
                },
                passes: {
                    type: 'Microsoft.DBforPostgreSQL/flexibleServers/configurations',
                    apiVersion: '2025-08-01',
                    name: 'flexibleServer1/require_secure_transport',
                    properties: { value: 'ON' },
                },
            };
        },
    },
    {
        id: 'postgresql/minimum-tls',
        title: 'PostgreSQL servers must require TLS 1.2 or newer',
        why: 'Clients otherwise negotiate TLS 1.0 or 1.1, which are broken and retired.',
        layer: 'service',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.DBforPostgreSQL/servers',
                path: 'properties.minimalTlsVersion',
                secure: { equals: ['TLS1_2'] },
                insecure: ['TLS1_0', 'TLS1_1', 'TLSEnforcementDisabled'],
                absent: [{ means: 'insecure', source: 'PSRule Azure.PostgreSQL.MinTLS: TLSEnforcementDisabled unless told otherwise' }],
                since: '2017-12-01',
            },
            {
                type: 'Microsoft.DBforPostgreSQL/flexibleServers/configurations',
                name: 'ssl_min_protocol_version',
                path: 'properties.value',
                secure: { tls: '1.2', ceiling: '1.3' },
                insecure: ['TLSv1', 'TLSv1.1'],
                absent: [{ means: 'secure', source: 'PostgreSQL flexible server documentation: TLSv1.2 by default' }],
                since: '2020-02-14',
                set: 'TLSv1.2',
            },
        ],
        fix: { set: 'TLS1_2' },
        portal: 'Azure Database for PostgreSQL flexible server > Settings > Server parameters > ssl_min_protocol_version: TLSv1.2',
        references: [
            templateReference('Microsoft.DBforPostgreSQL/servers'),
            templateReference('Microsoft.DBforPostgreSQL/flexibleServers/configurations'),
        ],
        azurePolicy: ['a43d5475-c569-45ce-a268-28fa79f4e87a'],
        controls: ['MCSB v2 (preview) DP-3'],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.DBforPostgreSQL/servers',
                    apiVersion: '2017-12-01',
                    name: 'server1',
                    properties: { minimalTlsVersion: 'TLS1_0', sslEnforcement: 'Enabled' },
                },
                passes: {
                    type: 'Microsoft.DBforPostgreSQL/servers',
                    apiVersion: '2017-12-01',
                    name: 'server1',
                    properties: { minimalTlsVersion: 'TLS1_2', sslEnforcement: 'Enabled' },
                },
            };
        },
    },
    {
        id: 'postgresql/migration-tls',
        title: 'PostgreSQL migrations must require TLS',
        why: 'Prefer falls back to plaintext when the source, or somebody on the way, asks for it.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.DBforPostgreSQL/flexibleServers/migrations',
                path: 'properties.sslMode',
                secure: { equals: ['Require', 'VerifyCA', 'VerifyFull'] },
                insecure: ['Prefer'],
                absent: [{ means: 'unknown', source: 'Resource type: VerifyFull from a single server, Prefer from other sources' }],
                since: '2023-06-01',
            },
        ],
        fix: { set: 'VerifyFull', unsafe: 'the source must offer TLS' },
        references: [templateReference('Microsoft.DBforPostgreSQL/flexibleServers/migrations')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.DBforPostgreSQL/flexibleServers/migrations',
                    apiVersion: '2025-08-01',
                    name: 'flexibleServer1/migration1',
                    properties: { sslMode: 'Prefer' },
                },
                passes: {
                    type: 'Microsoft.DBforPostgreSQL/flexibleServers/migrations',
                    apiVersion: '2025-08-01',
                    name: 'flexibleServer1/migration1',
                    properties: { sslMode: 'VerifyFull' },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/relay.js


const relay = [
    {
        id: 'relay/minimum-tls',
        title: 'Relay namespaces must require TLS 1.2 or newer',
        why: 'Clients otherwise negotiate TLS 1.0 or 1.1, which are broken and retired.',
        layer: 'service',
        kind: 'harden',
        profile: 'strict',
        profileReason: 'The resource type offers 1.2 and 1.3 alone',
        settings: [
            {
                type: 'Microsoft.Relay/namespaces',
                path: 'properties.minimumTlsVersion',
                secure: { tls: '1.2', ceiling: '1.3' },
                insecure: ['1.0', '1.1'],
                absent: stated('1.2', 'secure'),
                since: '2026-01-01',
            },
        ],
        fix: { set: '1.2', unsafe: 'clients limited to TLS 1.0 or 1.1 lose access' },
        references: [templateReference('Microsoft.Relay/namespaces')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Relay/namespaces',
                    apiVersion: '2026-01-01',
                    name: 'namespace1',
                    properties: { minimumTlsVersion: '1.0' },
                },
                passes: {
                    type: 'Microsoft.Relay/namespaces',
                    apiVersion: '2026-01-01',
                    name: 'namespace1',
                    properties: { minimumTlsVersion: '1.2' },
                },
            };
        },
    },
    {
        id: 'relay/transport-security',
        title: 'WCF relays must require transport security',
        why: 'Clients otherwise reach the relay in plaintext.',
        layer: 'service',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Relay/namespaces/wcfRelays',
                path: 'properties.requiresTransportSecurity',
                secure: { equals: [true] },
                insecure: [false],
                absent: unstated,
                since: '2016-07-01',
            },
        ],
        fix: { set: true, unsafe: 'clients without TLS lose access' },
        references: [templateReference('Microsoft.Relay/namespaces/wcfRelays')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Relay/namespaces/wcfRelays',
                    apiVersion: '2026-01-01',
                    name: 'namespace1/wcfRelay1',
                    properties: { requiresTransportSecurity: false },
                },
                passes: {
                    type: 'Microsoft.Relay/namespaces/wcfRelays',
                    apiVersion: '2026-01-01',
                    name: 'namespace1/wcfRelay1',
                    properties: { requiresTransportSecurity: true },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/sap-monitor.js


const sapMonitor = [
    {
        id: 'sap-monitor/provider-tls',
        title: 'SAP monitor providers must use TLS',
        why: 'The monitor signs in to databases and reads their state.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Workloads/monitors/providerInstances',
                path: 'properties.providerSettings.sslPreference',
                when: [
                    {
                        path: 'properties.providerSettings.providerType',
                        is: ['Db2', 'MsSqlServer', 'Oracle', 'PrometheusHaCluster', 'PrometheusOS', 'SapHana', 'SapNetWeaver'],
                    },
                ],
                secure: { equals: ['RootCertificate', 'ServerCertificate'] },
                insecure: ['Disabled'],
                absent: optional,
                since: '2021-12-01',
            },
        ],
        fix: { set: 'RootCertificate', unsafe: 'the monitored system must offer TLS' },
        references: [templateReference('Microsoft.Workloads/monitors/providerInstances')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Workloads/monitors/providerInstances',
                    apiVersion: '2023-04-01',
                    name: 'monitor1/providerInstance1',
                    properties: { providerSettings: { providerType: 'Db2', sslPreference: 'Disabled' } },
                },
                passes: {
                    type: 'Microsoft.Workloads/monitors/providerInstances',
                    apiVersion: '2023-04-01',
                    name: 'monitor1/providerInstance1',
                    properties: { providerSettings: { providerType: 'Db2', sslPreference: 'RootCertificate' } },
                },
            };
        },
    },
    {
        id: 'sap-monitor/prometheus-https',
        title: 'SAP monitor must scrape Prometheus over HTTPS',
        why: 'Metrics describe the system to whoever reads them on the way.',
        layer: 'connection',
        kind: 'must',
        profile: 'strict',
        profileReason: 'Exporters commonly serve plain HTTP within the virtual network',
        settings: [
            {
                type: 'Microsoft.Workloads/monitors/providerInstances',
                path: 'properties.providerSettings.prometheusUrl',
                when: [{ path: 'properties.providerSettings.providerType', is: ['PrometheusHaCluster', 'PrometheusOS'] }],
                secure: { scheme: ['https'] },
                insecure: ['http://example.com'],
                absent: noUrl,
                since: '2021-12-01',
            },
        ],
        references: [templateReference('Microsoft.Workloads/monitors/providerInstances')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Workloads/monitors/providerInstances',
                    apiVersion: '2023-04-01',
                    name: 'monitor1/providerInstance1',
                    properties: { providerSettings: { providerType: 'PrometheusHaCluster', prometheusUrl: 'http://example.com' } },
                },
                passes: {
                    type: 'Microsoft.Workloads/monitors/providerInstances',
                    apiVersion: '2023-04-01',
                    name: 'monitor1/providerInstance1',
                    properties: { providerSettings: { providerType: 'PrometheusHaCluster', prometheusUrl: 'https://example.com' } },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/scheduler.js


const scheduler = [
    {
        id: 'scheduler/https-actions',
        title: 'Scheduler jobs must call HTTPS',
        why: 'The job sends its body and its credentials.',
        layer: 'connection',
        kind: 'must',
        profile: 'strict',
        profileReason: 'The service is retired',
        settings: [
            {
                type: 'Microsoft.Scheduler/jobCollections/jobs',
                path: 'properties.action.type',
                secure: { not: ['Http'] },
                insecure: ['Http'],
                absent: optional,
                since: '2014-08-01',
                set: 'Https',
            },
            {
                type: 'Microsoft.Scheduler/jobCollections/jobs',
                path: 'properties.action.errorAction.type',
                secure: { not: ['Http'] },
                insecure: ['Http'],
                absent: optional,
                since: '2014-08-01',
                set: 'Https',
            },
            {
                type: 'Microsoft.Scheduler/jobCollections/jobs',
                path: 'properties.action.request.uri',
                secure: { scheme: ['https'] },
                insecure: ['http://example.com'],
                absent: noUrl,
                since: '2014-08-01',
                set: null,
            },
            {
                type: 'Microsoft.Scheduler/jobCollections/jobs',
                path: 'properties.action.errorAction.request.uri',
                secure: { scheme: ['https'] },
                insecure: ['http://example.com'],
                absent: noUrl,
                since: '2014-08-01',
                set: null,
            },
        ],
        fix: { set: 'Https', unsafe: 'the target must serve HTTPS' },
        references: [templateReference('Microsoft.Scheduler/jobCollections/jobs')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Scheduler/jobCollections/jobs',
                    apiVersion: '2016-03-01',
                    name: 'jobCollection1/job1',
                    properties: { action: { type: 'Http' } },
                },
                passes: {
                    type: 'Microsoft.Scheduler/jobCollections/jobs',
                    apiVersion: '2016-03-01',
                    name: 'jobCollection1/job1',
                    properties: { action: { type: 'Https' } },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/service-bus.js

const serviceBus = [
    {
        id: 'service-bus/minimum-tls',
        title: 'Service Bus namespaces must require TLS 1.2 or newer',
        why: 'Clients otherwise negotiate TLS 1.0 or 1.1, which are broken and retired.',
        layer: 'service',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.ServiceBus/namespaces',
                path: 'properties.minimumTlsVersion',
                secure: { tls: '1.2', ceiling: '1.3' },
                insecure: ['1.0', '1.1'],
                absent: [
                    { means: 'insecure', source: 'Service Bus documentation: namespaces created with an older API version accept TLS 1.0' },
                    {
                        since: '2022-01-01',
                        means: 'secure',
                        source: 'Service Bus documentation: 1.2 by default since API version 2022-01-01-preview',
                    },
                ],
                since: '2022-01-01',
            },
        ],
        fix: { set: '1.2', unsafe: 'clients limited to TLS 1.0 or 1.1 lose access' },
        portal: 'Service Bus namespace > Settings > Configuration > Minimum TLS version: Version 1.2',
        references: [
            {
                title: 'Enforce a minimum required version of TLS for requests to a Service Bus namespace',
                url: 'https://learn.microsoft.com/azure/service-bus-messaging/transport-layer-security-enforce-minimum-version',
            },
            templateReference('Microsoft.ServiceBus/namespaces'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.ServiceBus/namespaces',
                    apiVersion: '2026-01-01',
                    name: 'namespace1',
                    properties: { minimumTlsVersion: '1.0' },
                },
                passes: {
                    type: 'Microsoft.ServiceBus/namespaces',
                    apiVersion: '2026-01-01',
                    name: 'namespace1',
                    properties: { minimumTlsVersion: '1.2' },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/service-fabric.js


const serviceFabric = [
    {
        id: 'service-fabric/cluster-protection-level',
        title: 'Service Fabric clusters must encrypt and sign traffic between nodes',
        why: 'None and Sign leave what nodes say to each other readable.',
        layer: 'infrastructure',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.ServiceFabric/clusters',
                path: 'properties.fabricSettings[name=Security].parameters[name=ClusterProtectionLevel].value',
                secure: { equals: ['EncryptAndSign'] },
                insecure: ['None', 'Sign'],
                absent: [
                    {
                        means: 'insecure',
                        source: 'Azure Policy 617c02be-7f02-4efd-8836-3180d47b6c68: the level is not EncryptAndSign unless it is set',
                    },
                ],
                since: '2016-09-01',
            },
        ],
        fix: { set: 'EncryptAndSign', unsafe: 'changing the level restarts nodes' },
        references: [templateReference('Microsoft.ServiceFabric/clusters')],
        azurePolicy: ['617c02be-7f02-4efd-8836-3180d47b6c68'],
        controls: ['MCSB v1 DP-4', 'MCSB v2 (preview) DP-4', 'ISO 27001:2013 A.10.1.1'],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.ServiceFabric/clusters',
                    apiVersion: '2021-06-01',
                    name: 'cluster1',
                    properties: {
                        fabricSettings: [{ name: 'Security', parameters: [{ name: 'ClusterProtectionLevel', value: 'None' }] }],
                        certificate: { thumbprint: '0123456789ABCDEF0123456789ABCDEF01234567', x509StoreName: 'My' },
                        enableHttpGatewayExclusiveAuthMode: true,
                    },
                },
                passes: {
                    type: 'Microsoft.ServiceFabric/clusters',
                    apiVersion: '2021-06-01',
                    name: 'cluster1',
                    properties: {
                        fabricSettings: [{ name: 'Security', parameters: [{ name: 'ClusterProtectionLevel', value: 'EncryptAndSign' }] }],
                        certificate: { thumbprint: '0123456789ABCDEF0123456789ABCDEF01234567', x509StoreName: 'My' },
                        enableHttpGatewayExclusiveAuthMode: true,
                    },
                },
            };
        },
    },
    {
        id: 'service-fabric/cluster-certificate',
        title: 'Service Fabric clusters must have a cluster certificate',
        why: 'A cluster without one is unsecured: nodes and management speak plaintext.',
        layer: 'service',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.ServiceFabric/clusters',
                path: 'properties.certificate',
                when: [{ path: 'properties.certificateCommonNames', is: [], absent: true }],
                secure: { present: true },
                insecure: [],
                absent: [{ means: 'insecure', source: 'Service Fabric documentation: a cluster without a certificate is unsecured' }],
                since: '2016-09-01',
            },
            {
                type: 'Microsoft.ServiceFabric/clusters',
                path: 'properties.certificateCommonNames',
                when: [{ path: 'properties.certificate', is: [], absent: true }],
                secure: { present: true },
                insecure: [],
                absent: [{ means: 'insecure', source: 'Service Fabric documentation: a cluster without a certificate is unsecured' }],
                since: '2018-02-01',
            },
        ],
        references: [templateReference('Microsoft.ServiceFabric/clusters')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.ServiceFabric/clusters',
                    apiVersion: '2021-06-01',
                    name: 'cluster1',
                    properties: {
                        fabricSettings: [{ name: 'Security', parameters: [{ name: 'ClusterProtectionLevel', value: 'EncryptAndSign' }] }],
                        enableHttpGatewayExclusiveAuthMode: true,
                    },
                },
                passes: {
                    type: 'Microsoft.ServiceFabric/clusters',
                    apiVersion: '2021-06-01',
                    name: 'cluster1',
                    properties: {
                        certificate: { thumbprint: '0123456789ABCDEF0123456789ABCDEF01234567', x509StoreName: 'My' },
                        fabricSettings: [{ name: 'Security', parameters: [{ name: 'ClusterProtectionLevel', value: 'EncryptAndSign' }] }],
                        enableHttpGatewayExclusiveAuthMode: true,
                    },
                },
            };
        },
    },
    {
        id: 'service-fabric/management-endpoint-https',
        title: 'Service Fabric clusters must be managed over HTTPS',
        why: 'An http management endpoint belongs to an unsecured cluster.',
        layer: 'service',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.ServiceFabric/clusters',
                path: 'properties.managementEndpoint',
                secure: { scheme: ['https'] },
                insecure: ['http://example.com'],
                absent: required,
                since: '2016-09-01',
            },
        ],
        references: [templateReference('Microsoft.ServiceFabric/clusters')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.ServiceFabric/clusters',
                    apiVersion: '2021-06-01',
                    name: 'cluster1',
                    properties: {
                        managementEndpoint: 'http://example.com',
                        fabricSettings: [{ name: 'Security', parameters: [{ name: 'ClusterProtectionLevel', value: 'EncryptAndSign' }] }],
                        certificate: { thumbprint: '0123456789ABCDEF0123456789ABCDEF01234567', x509StoreName: 'My' },
                        enableHttpGatewayExclusiveAuthMode: true,
                    },
                },
                passes: {
                    type: 'Microsoft.ServiceFabric/clusters',
                    apiVersion: '2021-06-01',
                    name: 'cluster1',
                    properties: {
                        managementEndpoint: 'https://example.com',
                        fabricSettings: [{ name: 'Security', parameters: [{ name: 'ClusterProtectionLevel', value: 'EncryptAndSign' }] }],
                        certificate: { thumbprint: '0123456789ABCDEF0123456789ABCDEF01234567', x509StoreName: 'My' },
                        enableHttpGatewayExclusiveAuthMode: true,
                    },
                },
            };
        },
    },
    {
        id: 'service-fabric/reverse-proxy-certificate',
        title: 'Reverse proxies of Service Fabric must have a certificate',
        why: 'Without one the reverse proxy serves plain HTTP.',
        layer: 'service',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.ServiceFabric/clusters',
                path: 'properties.reverseProxyCertificate',
                when: [
                    { path: 'properties.nodeTypes[*].reverseProxyEndpointPort' },
                    { path: 'properties.reverseProxyCertificateCommonNames', is: [], absent: true },
                ],
                secure: { present: true },
                insecure: [],
                absent: [
                    {
                        means: 'insecure',
                        source: 'Service Fabric documentation: the reverse proxy serves HTTP unless it has a certificate',
                    },
                ],
                since: '2016-09-01',
            },
            {
                type: 'Microsoft.ServiceFabric/clusters',
                path: 'properties.reverseProxyCertificateCommonNames',
                when: [
                    { path: 'properties.nodeTypes[*].reverseProxyEndpointPort' },
                    { path: 'properties.reverseProxyCertificate', is: [], absent: true },
                ],
                secure: { present: true },
                insecure: [],
                absent: [
                    {
                        means: 'insecure',
                        source: 'Service Fabric documentation: the reverse proxy serves HTTP unless it has a certificate',
                    },
                ],
                since: '2018-02-01',
            },
        ],
        references: [templateReference('Microsoft.ServiceFabric/clusters')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.ServiceFabric/clusters',
                    apiVersion: '2021-06-01',
                    name: 'cluster1',
                    properties: {
                        nodeTypes: [{ reverseProxyEndpointPort: 19081 }],
                        fabricSettings: [{ name: 'Security', parameters: [{ name: 'ClusterProtectionLevel', value: 'EncryptAndSign' }] }],
                        certificate: { thumbprint: '0123456789ABCDEF0123456789ABCDEF01234567', x509StoreName: 'My' },
                        enableHttpGatewayExclusiveAuthMode: true,
                    },
                },
                passes: {
                    type: 'Microsoft.ServiceFabric/clusters',
                    apiVersion: '2021-06-01',
                    name: 'cluster1',
                    properties: {
                        nodeTypes: [{ reverseProxyEndpointPort: 19081 }],
                        reverseProxyCertificate: { thumbprint: '0123456789ABCDEF0123456789ABCDEF01234567', x509StoreName: 'My' },
                        fabricSettings: [{ name: 'Security', parameters: [{ name: 'ClusterProtectionLevel', value: 'EncryptAndSign' }] }],
                        certificate: { thumbprint: '0123456789ABCDEF0123456789ABCDEF01234567', x509StoreName: 'My' },
                        enableHttpGatewayExclusiveAuthMode: true,
                    },
                },
            };
        },
    },
    {
        id: 'service-fabric/http-gateway-tls-1-3',
        title: 'HTTP gateways of Service Fabric must be able to use TLS 1.3',
        why: 'Exclusive authentication mode is what the gateway needs before it can use TLS 1.3.',
        layer: 'service',
        kind: 'harden',
        profile: 'strict',
        profileReason: 'TLS 1.2 remains sound',
        settings: [
            {
                type: 'Microsoft.ServiceFabric/managedClusters',
                path: 'properties.enableHttpGatewayExclusiveAuthMode',
                secure: { equals: [true] },
                insecure: [false],
                absent: unstated,
                since: '2023-12-01',
            },
            {
                type: 'Microsoft.ServiceFabric/clusters',
                path: 'properties.enableHttpGatewayExclusiveAuthMode',
                secure: { equals: [true] },
                insecure: [false],
                absent: unstated,
                since: '2023-11-01',
            },
        ],
        fix: { set: true },
        references: [
            templateReference('Microsoft.ServiceFabric/managedClusters'),
            templateReference('Microsoft.ServiceFabric/clusters'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.ServiceFabric/managedClusters',
                    apiVersion: '2026-02-01',
                    name: 'managedCluster1',
                    properties: { enableHttpGatewayExclusiveAuthMode: false },
                },
                passes: {
                    type: 'Microsoft.ServiceFabric/managedClusters',
                    apiVersion: '2026-02-01',
                    name: 'managedCluster1',
                    properties: { enableHttpGatewayExclusiveAuthMode: true },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/signalr.js


const signalr = [
    {
        id: 'signalr/upstream-https',
        title: 'SignalR must call HTTPS upstreams',
        why: 'Messages of clients, and the signature that authorises them, otherwise travel in plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.SignalRService/signalR',
                path: 'properties.upstream.templates[*].urlTemplate',
                secure: { notScheme: ['http'] },
                insecure: ['http://example.com'],
                absent: required,
                since: '2020-05-01',
            },
        ],
        references: [templateReference('Microsoft.SignalRService/signalR')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.SignalRService/signalR',
                    apiVersion: '2024-03-01',
                    name: 'signalR1',
                    properties: { upstream: { templates: [{ urlTemplate: 'http://example.com' }] } },
                },
                passes: {
                    type: 'Microsoft.SignalRService/signalR',
                    apiVersion: '2024-03-01',
                    name: 'signalR1',
                    properties: { upstream: { templates: [{ urlTemplate: 'https://example.com' }] } },
                },
            };
        },
    },
    {
        id: 'signalr/web-pubsub-handler-https',
        title: 'Web PubSub must call HTTPS event handlers',
        why: 'Messages of clients otherwise travel in plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.SignalRService/webPubSub/hubs',
                path: 'properties.eventHandlers[*].urlTemplate',
                secure: { notScheme: ['http'] },
                insecure: ['http://example.com'],
                absent: required,
                since: '2021-10-01',
            },
        ],
        references: [templateReference('Microsoft.SignalRService/webPubSub/hubs')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.SignalRService/webPubSub/hubs',
                    apiVersion: '2024-03-01',
                    name: 'webPubSub1/hub1',
                    properties: { eventHandlers: [{ urlTemplate: 'http://example.com' }] },
                },
                passes: {
                    type: 'Microsoft.SignalRService/webPubSub/hubs',
                    apiVersion: '2024-03-01',
                    name: 'webPubSub1/hub1',
                    properties: { eventHandlers: [{ urlTemplate: 'https://example.com' }] },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/spring-apps.js



const springApps = [
    {
        id: 'spring-apps/https-only',
        title: 'Azure Spring Apps must redirect HTTP to HTTPS',
        why: 'Without it, public endpoints of apps, gateways and API portals serve plain HTTP.',
        layer: 'service',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.AppPlatform/Spring/apps',
                path: 'properties.httpsOnly',
                when: [{ path: 'properties.public', is: [true] }],
                secure: { equals: [true] },
                insecure: [false],
                absent: [{ means: 'insecure', source: 'Azure Spring Apps documentation: HTTPS only is off unless it is set' }],
                since: '2020-07-01',
            },
            {
                type: 'Microsoft.AppPlatform/Spring/apps',
                path: 'properties.httpsOnly',
                when: [{ path: 'properties.public', is: [], absent: true }],
                secure: { equals: [true] },
                insecure: [false],
                absent: [
                    { means: 'not-applicable', source: 'Matters only where the endpoint is public, which it is not unless told so' },
                ],
                since: '2020-07-01',
            },
            {
                type: 'Microsoft.AppPlatform/Spring/gateways',
                path: 'properties.httpsOnly',
                when: [{ path: 'properties.public', is: [true] }],
                secure: { equals: [true] },
                insecure: [false],
                absent: [{ means: 'insecure', source: 'Azure Spring Apps documentation: HTTPS only is off unless it is set' }],
                since: '2022-01-01',
            },
            {
                type: 'Microsoft.AppPlatform/Spring/gateways',
                path: 'properties.httpsOnly',
                when: [{ path: 'properties.public', is: [], absent: true }],
                secure: { equals: [true] },
                insecure: [false],
                absent: [
                    { means: 'not-applicable', source: 'Matters only where the endpoint is public, which it is not unless told so' },
                ],
                since: '2022-01-01',
            },
            {
                type: 'Microsoft.AppPlatform/Spring/apiPortals',
                path: 'properties.httpsOnly',
                when: [{ path: 'properties.public', is: [true] }],
                secure: { equals: [true] },
                insecure: [false],
                absent: [{ means: 'insecure', source: 'Azure Spring Apps documentation: HTTPS only is off unless it is set' }],
                since: '2022-01-01',
            },
            {
                type: 'Microsoft.AppPlatform/Spring/apiPortals',
                path: 'properties.httpsOnly',
                when: [{ path: 'properties.public', is: [], absent: true }],
                secure: { equals: [true] },
                insecure: [false],
                absent: [
                    { means: 'not-applicable', source: 'Matters only where the endpoint is public, which it is not unless told so' },
                ],
                since: '2022-01-01',
            },
        ],
        fix: { set: true },
        references: [
            templateReference('Microsoft.AppPlatform/Spring/apps'),
            templateReference('Microsoft.AppPlatform/Spring/gateways'),
            templateReference('Microsoft.AppPlatform/Spring/apiPortals'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.AppPlatform/Spring/apps',
                    apiVersion: '2023-12-01',
                    name: 'Spring1/app1',
                    properties: { public: true, httpsOnly: false, enableEndToEndTLS: true },
                },
                passes: {
                    type: 'Microsoft.AppPlatform/Spring/apps',
                    apiVersion: '2023-12-01',
                    name: 'Spring1/app1',
                    properties: { public: true, httpsOnly: true, enableEndToEndTLS: true },
                },
            };
        },
    },
    {
        id: 'spring-apps/end-to-end-tls',
        title: 'Azure Spring Apps must encrypt traffic from the ingress to apps',
        why: 'TLS otherwise ends at the ingress controller and requests go on to the app instance in plaintext.',
        layer: 'infrastructure',
        kind: 'must',
        profile: 'strict',
        profileReason: 'The app must serve TLS itself with a certificate that it loads',
        settings: [
            {
                type: 'Microsoft.AppPlatform/Spring/apps',
                path: 'properties.enableEndToEndTLS',
                secure: { equals: [true] },
                insecure: [false],
                absent: [{ means: 'insecure', source: 'PSRule and the resource type: off unless set' }],
                since: '2020-11-01',
            },
        ],
        fix: { set: true, unsafe: 'the app must serve TLS' },
        references: [templateReference('Microsoft.AppPlatform/Spring/apps')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.AppPlatform/Spring/apps',
                    apiVersion: '2023-12-01',
                    name: 'Spring1/app1',
                    properties: { enableEndToEndTLS: false },
                },
                passes: {
                    type: 'Microsoft.AppPlatform/Spring/apps',
                    apiVersion: '2023-12-01',
                    name: 'Spring1/app1',
                    properties: { enableEndToEndTLS: true },
                },
            };
        },
    },
    {
        id: 'spring-apps/custom-domain-certificate',
        title: 'Custom domains of Azure Spring Apps must have a certificate',
        why: 'A domain without certName answers HTTP alone.',
        layer: 'service',
        kind: 'must',
        profile: 'strict',
        profileReason: 'A certificate is often bound in a later step',
        settings: [
            {
                type: 'Microsoft.AppPlatform/Spring/apps/domains',
                path: 'properties.certName',
                secure: { present: true },
                insecure: [],
                absent: [
                    {
                        means: 'insecure',
                        source: 'Azure Spring Apps documentation: a domain is served over TLS once a certificate is bound',
                    },
                ],
                since: '2020-07-01',
            },
        ],
        references: [templateReference('Microsoft.AppPlatform/Spring/apps/domains')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: { type: 'Microsoft.AppPlatform/Spring/apps/domains', apiVersion: '2023-12-01', name: 'Spring1/app1/domain1' },
                passes: {
                    type: 'Microsoft.AppPlatform/Spring/apps/domains',
                    apiVersion: '2023-12-01',
                    name: 'Spring1/app1/domain1',
                    properties: { certName: 'example' },
                },
            };
        },
    },
    {
        id: 'spring-apps/git-https',
        title: 'Azure Spring Apps must read configuration from Git over an encrypted protocol',
        why: 'Configuration holds connection strings and keys, and credentials for the repository travel along.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.AppPlatform/Spring/configServers',
                path: 'properties.configServer.gitProperty.uri',
                secure: { notScheme: ['http', 'git', 'ftp'] },
                insecure: ['http://example.com'],
                absent: required,
                since: '2020-07-01',
            },
            {
                type: 'Microsoft.AppPlatform/Spring/configServers',
                path: 'properties.configServer.gitProperty.repositories[*].uri',
                secure: { notScheme: ['http', 'git', 'ftp'] },
                insecure: ['http://example.com'],
                absent: required,
                since: '2020-07-01',
            },
            {
                type: 'Microsoft.AppPlatform/Spring/configurationServices',
                path: 'properties.settings.gitProperty.repositories[*].uri',
                secure: { notScheme: ['http', 'git', 'ftp'] },
                insecure: ['http://example.com'],
                absent: required,
                since: '2022-01-01',
            },
            {
                type: 'Microsoft.AppPlatform/Spring/applicationAccelerators/customizedAccelerators',
                path: 'properties.gitRepository.url',
                secure: { notScheme: ['http', 'git', 'ftp'] },
                insecure: ['http://example.com'],
                absent: required,
                since: '2022-11-01',
            },
        ],
        references: [
            templateReference('Microsoft.AppPlatform/Spring/configServers'),
            templateReference('Microsoft.AppPlatform/Spring/configurationServices'),
            templateReference('Microsoft.AppPlatform/Spring/applicationAccelerators/customizedAccelerators'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.AppPlatform/Spring/configServers',
                    apiVersion: '2023-12-01',
                    name: 'Spring1/configServer1',
                    properties: { configServer: { gitProperty: { uri: 'http://example.com' } } },
                },
                passes: {
                    type: 'Microsoft.AppPlatform/Spring/configServers',
                    apiVersion: '2023-12-01',
                    name: 'Spring1/configServer1',
                    properties: { configServer: { gitProperty: { uri: 'https://example.com' } } },
                },
            };
        },
    },
    {
        id: 'spring-apps/gateway-routes',
        title: 'Gateways of Azure Spring Apps must reach apps over HTTPS',
        why: 'What clients sent encrypted otherwise travels on in plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'strict',
        profileReason: 'Traffic between gateway and apps stays inside the service instance',
        settings: [
            {
                type: 'Microsoft.AppPlatform/Spring/gateways/routeConfigs',
                path: 'properties.protocol',
                secure: { equals: ['HTTPS'] },
                insecure: ['HTTP'],
                absent: [{ means: 'not-applicable', source: 'Optional in the resource type: the routed app decides' }],
                since: '2022-09-01',
            },
            {
                type: 'Microsoft.AppPlatform/Spring/gateways/routeConfigs',
                path: 'properties.routes[*].uri',
                secure: { notScheme: ['http', 'ws'] },
                insecure: ['http://example.com'],
                absent: noUrl,
                since: '2022-01-01',
            },
        ],
        fix: { set: 'HTTPS', unsafe: 'the app must serve HTTPS' },
        references: [templateReference('Microsoft.AppPlatform/Spring/gateways/routeConfigs')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.AppPlatform/Spring/gateways/routeConfigs',
                    apiVersion: '2023-12-01',
                    name: 'Spring1/gateway1/routeConfig1',
                    properties: { protocol: 'HTTP' },
                },
                passes: {
                    type: 'Microsoft.AppPlatform/Spring/gateways/routeConfigs',
                    apiVersion: '2023-12-01',
                    name: 'Spring1/gateway1/routeConfig1',
                    properties: { protocol: 'HTTPS' },
                },
            };
        },
    },
    {
        id: 'spring-apps/connection-strings',
        title: 'Connection strings of Azure Spring Apps must not turn TLS off',
        why: 'The client that reads this text connects without TLS, or falls back to it; data and the password travel in plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            connectionString('Microsoft.AppPlatform/Spring/apps/deployments', 'properties.deploymentSettings.environmentVariables.{*}'),
        ],
        references: [templateReference('Microsoft.AppPlatform/Spring/apps/deployments')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.AppPlatform/Spring/apps/deployments',
                    apiVersion: '2023-12-01',
                    name: 'Spring1/app1/deployment1',
                    properties: { deploymentSettings: { environmentVariables: { example: 'Server=tcp:db.example.com;Encrypt=False' } } },
                },
                passes: {
                    type: 'Microsoft.AppPlatform/Spring/apps/deployments',
                    apiVersion: '2023-12-01',
                    name: 'Spring1/app1/deployment1',
                    properties: { deploymentSettings: { environmentVariables: { example: 'Server=tcp:db.example.com;Encrypt=True' } } },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/sql.js

const sql = [
    {
        id: 'sql/minimum-tls',
        title: 'SQL servers must require TLS 1.2 or newer',
        why: 'Clients otherwise negotiate TLS 1.0 or 1.1, which are broken and retired.',
        layer: 'service',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Sql/servers',
                path: 'properties.minimalTlsVersion',
                secure: { tls: '1.2', ceiling: '1.3' },
                insecure: ['None', '1.0', '1.1'],
                absent: [
                    {
                        means: 'insecure',
                        source: 'Azure Policy 32e6bbec-16b6-44c2-be37-c5b672d103cf: older TLS versions are accepted unless a minimum is set',
                    },
                ],
                since: '2019-06-01',
            },
            {
                type: 'Microsoft.Sql/managedInstances',
                path: 'properties.minimalTlsVersion',
                secure: { tls: '1.2', ceiling: '1.3' },
                insecure: ['None', '1.0', '1.1'],
                absent: [
                    {
                        means: 'insecure',
                        source: 'Azure Policy a8793640-60f7-487c-b5c3-1d37215905c4: older TLS versions are accepted unless a minimum is set',
                    },
                ],
                since: '2015-05-01',
            },
        ],
        fix: { set: '1.2', unsafe: 'clients limited to TLS 1.0 or 1.1 lose access' },
        portal: 'SQL server > Security > Networking > Connectivity > Minimum TLS version: TLS 1.2',
        references: [
            {
                title: 'Azure SQL Database connectivity settings',
                url: 'https://learn.microsoft.com/azure/azure-sql/database/connectivity-settings',
            },
            templateReference('Microsoft.Sql/servers'),
            templateReference('Microsoft.Sql/managedInstances'),
        ],
        azurePolicy: ['32e6bbec-16b6-44c2-be37-c5b672d103cf', 'a8793640-60f7-487c-b5c3-1d37215905c4'],
        controls: ['MCSB v1 DP-3', 'MCSB v1 IM-4', 'MCSB v2 (preview) DP-3', 'MCSB v2 (preview) IM-4', 'PCI DSS 4.0.1 4.2.1'],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Sql/servers',
                    apiVersion: '2025-01-01',
                    name: 'server1',
                    properties: { minimalTlsVersion: 'None' },
                },
                passes: {
                    type: 'Microsoft.Sql/servers',
                    apiVersion: '2025-01-01',
                    name: 'server1',
                    properties: { minimalTlsVersion: '1.2' },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/nfs-encryption.js
/** Whether the file service of the share, in the same template, requires encryption of NFS; it does not unless told so. */
const nfsEncryptionRequired = (share) => {
    const service = share.parent();
    if (!service)
        return false;
    const required = service.at(['properties', 'protocolSettings', 'nfs', 'encryptionInTransit', 'required']);
    return required.known ? required.value === true : undefined;
};

;// CONCATENATED MODULE: ./build/rules/storage-files.js



const storageFiles = [
    {
        id: 'storage/smb-encryption',
        title: 'File services must require encryption of SMB',
        why: 'Files otherwise cross the network in plaintext where secure transfer is off.',
        layer: 'service',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Storage/storageAccounts/fileServices',
                path: 'properties.protocolSettings.smb.encryptionInTransit.required',
                secure: { equals: [true] },
                insecure: [false],
                absent: [{ means: 'not-applicable', source: 'Follows supportsHttpsTrafficOnly of the account' }],
                since: '2025-01-01',
            },
        ],
        fix: { set: true, unsafe: 'clients without SMB 3 lose access' },
        references: [templateReference('Microsoft.Storage/storageAccounts/fileServices')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Storage/storageAccounts/fileServices',
                    apiVersion: '2026-04-01',
                    name: 'account1/default',
                    properties: {
                        protocolSettings: {
                            smb: {
                                encryptionInTransit: { required: false },
                                versions: 'SMB3.0;SMB3.1.1',
                                channelEncryption: 'AES-128-GCM;AES-256-GCM',
                                kerberosTicketEncryption: 'AES-256',
                            },
                            nfs: { encryptionInTransit: { required: true } },
                        },
                    },
                },
                passes: {
                    type: 'Microsoft.Storage/storageAccounts/fileServices',
                    apiVersion: '2026-04-01',
                    name: 'account1/default',
                    properties: {
                        protocolSettings: {
                            smb: {
                                encryptionInTransit: { required: true },
                                versions: 'SMB3.0;SMB3.1.1',
                                channelEncryption: 'AES-128-GCM;AES-256-GCM',
                                kerberosTicketEncryption: 'AES-256',
                            },
                            nfs: { encryptionInTransit: { required: true } },
                        },
                    },
                },
            };
        },
    },
    {
        id: 'storage/nfs-encryption',
        title: 'File services must require encryption of NFS',
        why: 'NFS has no encryption of its own: files otherwise cross the network in plaintext.',
        layer: 'service',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Storage/storageAccounts/fileServices',
                path: 'properties.protocolSettings.nfs.encryptionInTransit.required',
                secure: { equals: [true] },
                insecure: [false],
                absent: unstated,
                since: '2025-01-01',
            },
        ],
        fix: { set: true, unsafe: 'clients must mount with the TLS helper' },
        references: [
            {
                title: 'Encryption in transit for NFS Azure file shares',
                url: 'https://learn.microsoft.com/azure/storage/files/encryption-in-transit-for-nfs-shares',
            },
            templateReference('Microsoft.Storage/storageAccounts/fileServices'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Storage/storageAccounts/fileServices',
                    apiVersion: '2026-04-01',
                    name: 'account1/default',
                    properties: {
                        protocolSettings: {
                            nfs: { encryptionInTransit: { required: false } },
                            smb: {
                                versions: 'SMB3.0;SMB3.1.1',
                                channelEncryption: 'AES-128-GCM;AES-256-GCM',
                                kerberosTicketEncryption: 'AES-256',
                            },
                        },
                    },
                },
                passes: {
                    type: 'Microsoft.Storage/storageAccounts/fileServices',
                    apiVersion: '2026-04-01',
                    name: 'account1/default',
                    properties: {
                        protocolSettings: {
                            nfs: { encryptionInTransit: { required: true } },
                            smb: {
                                versions: 'SMB3.0;SMB3.1.1',
                                channelEncryption: 'AES-128-GCM;AES-256-GCM',
                                kerberosTicketEncryption: 'AES-256',
                            },
                        },
                    },
                },
            };
        },
    },
    {
        id: 'storage/smb-versions',
        title: 'File services must not offer SMB 2.1',
        why: 'SMB 2.1 cannot encrypt.',
        layer: 'service',
        kind: 'must',
        profile: 'strict',
        profileReason: 'Secure transfer on the account already refuses SMB without encryption',
        settings: [
            {
                type: 'Microsoft.Storage/storageAccounts/fileServices',
                path: 'properties.protocolSettings.smb.versions',
                secure: { every: { equals: ['SMB3.0', 'SMB3.1.1'] }, separator: ';' },
                insecure: ['SMB2.1', 'SMB2.1;SMB3.0;SMB3.1.1'],
                absent: [{ means: 'insecure', source: 'Azure Files documentation: all versions are offered unless a list is given' }],
                since: '2021-01-01',
            },
        ],
        fix: { set: 'SMB3.0;SMB3.1.1', unsafe: 'clients limited to SMB 2.1 lose access' },
        portal: 'Storage account > Data storage > File shares > Security > SMB protocol versions',
        references: [templateReference('Microsoft.Storage/storageAccounts/fileServices')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Storage/storageAccounts/fileServices',
                    apiVersion: '2026-04-01',
                    name: 'account1/default',
                    properties: {
                        protocolSettings: {
                            smb: { versions: 'SMB2.1', channelEncryption: 'AES-128-GCM;AES-256-GCM', kerberosTicketEncryption: 'AES-256' },
                            nfs: { encryptionInTransit: { required: true } },
                        },
                    },
                },
                passes: {
                    type: 'Microsoft.Storage/storageAccounts/fileServices',
                    apiVersion: '2026-04-01',
                    name: 'account1/default',
                    properties: {
                        protocolSettings: {
                            smb: {
                                versions: 'SMB3.0;SMB3.1.1',
                                channelEncryption: 'AES-128-GCM;AES-256-GCM',
                                kerberosTicketEncryption: 'AES-256',
                            },
                            nfs: { encryptionInTransit: { required: true } },
                        },
                    },
                },
            };
        },
    },
    {
        id: 'storage/smb-ciphers',
        title: 'File services must encrypt SMB with AES-GCM',
        why: 'CCM is offered for old clients.',
        layer: 'service',
        kind: 'harden',
        profile: 'strict',
        profileReason: 'AES-128-CCM is not broken, and SMB 3.0 clients know nothing else',
        settings: [
            {
                type: 'Microsoft.Storage/storageAccounts/fileServices',
                path: 'properties.protocolSettings.smb.channelEncryption',
                secure: { every: { equals: ['AES-128-GCM', 'AES-256-GCM'] }, separator: ';' },
                insecure: ['AES-128-CCM', 'AES-128-CCM;AES-256-GCM'],
                absent: [{ means: 'insecure', source: 'Azure Files documentation: all ciphers are offered unless a list is given' }],
                since: '2021-01-01',
            },
        ],
        fix: { set: 'AES-128-GCM;AES-256-GCM', unsafe: 'clients limited to SMB 3.0 lose access' },
        portal: 'Storage account > Data storage > File shares > Security > SMB channel encryption',
        references: [templateReference('Microsoft.Storage/storageAccounts/fileServices')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Storage/storageAccounts/fileServices',
                    apiVersion: '2026-04-01',
                    name: 'account1/default',
                    properties: {
                        protocolSettings: {
                            smb: { channelEncryption: 'AES-128-CCM', versions: 'SMB3.0;SMB3.1.1', kerberosTicketEncryption: 'AES-256' },
                            nfs: { encryptionInTransit: { required: true } },
                        },
                    },
                },
                passes: {
                    type: 'Microsoft.Storage/storageAccounts/fileServices',
                    apiVersion: '2026-04-01',
                    name: 'account1/default',
                    properties: {
                        protocolSettings: {
                            smb: {
                                channelEncryption: 'AES-128-GCM;AES-256-GCM',
                                versions: 'SMB3.0;SMB3.1.1',
                                kerberosTicketEncryption: 'AES-256',
                            },
                            nfs: { encryptionInTransit: { required: true } },
                        },
                    },
                },
            };
        },
    },
    {
        id: 'storage/kerberos-ciphers',
        title: 'File services must protect Kerberos tickets with AES',
        why: 'RC4 tickets can be broken by whoever records the traffic.',
        layer: 'service',
        kind: 'harden',
        profile: 'strict',
        profileReason: 'Matters only where the share uses a domain',
        settings: [
            {
                type: 'Microsoft.Storage/storageAccounts/fileServices',
                path: 'properties.protocolSettings.smb.kerberosTicketEncryption',
                secure: { every: { equals: ['AES-256'] }, separator: ';' },
                insecure: ['RC4-HMAC', 'RC4-HMAC;AES-256'],
                absent: [
                    { means: 'insecure', source: 'Azure Files documentation: all ticket ciphers are offered unless a list is given' },
                ],
                since: '2021-01-01',
            },
        ],
        fix: { set: 'AES-256', unsafe: 'domains that issue RC4 tickets alone lose access' },
        portal: 'Storage account > Data storage > File shares > Security > Kerberos ticket encryption',
        references: [templateReference('Microsoft.Storage/storageAccounts/fileServices')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Storage/storageAccounts/fileServices',
                    apiVersion: '2026-04-01',
                    name: 'account1/default',
                    properties: {
                        protocolSettings: {
                            smb: {
                                kerberosTicketEncryption: 'RC4-HMAC',
                                versions: 'SMB3.0;SMB3.1.1',
                                channelEncryption: 'AES-128-GCM;AES-256-GCM',
                            },
                            nfs: { encryptionInTransit: { required: true } },
                        },
                    },
                },
                passes: {
                    type: 'Microsoft.Storage/storageAccounts/fileServices',
                    apiVersion: '2026-04-01',
                    name: 'account1/default',
                    properties: {
                        protocolSettings: {
                            smb: {
                                kerberosTicketEncryption: 'AES-256',
                                versions: 'SMB3.0;SMB3.1.1',
                                channelEncryption: 'AES-128-GCM;AES-256-GCM',
                            },
                            nfs: { encryptionInTransit: { required: true } },
                        },
                    },
                },
            };
        },
    },
    {
        id: 'storage/no-plaintext-nfs-shares',
        title: 'NFS file shares must be encrypted in transit',
        why: 'An NFS share is plaintext unless the file service requires encryption of NFS.',
        layer: 'service',
        kind: 'must',
        profile: 'strict',
        profileReason: 'Whether the file service requires encryption is often decided in another template',
        settings: [
            {
                type: 'Microsoft.Storage/storageAccounts/fileServices/shares',
                path: 'properties.enabledProtocols',
                secure: { equals: ['SMB'] },
                insecure: ['NFS'],
                absent: stated('SMB', 'secure'),
                except: nfsEncryptionRequired,
                since: '2019-06-01',
            },
        ],
        references: [templateReference('Microsoft.Storage/storageAccounts/fileServices/shares')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Storage/storageAccounts/fileServices/shares',
                    apiVersion: '2026-04-01',
                    name: 'account1/fileService1/share1',
                    properties: { enabledProtocols: 'NFS' },
                },
                passes: {
                    type: 'Microsoft.Storage/storageAccounts/fileServices/shares',
                    apiVersion: '2026-04-01',
                    name: 'account1/fileService1/share1',
                    properties: { enabledProtocols: 'SMB' },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/storage.js


const storage = [
    {
        id: 'storage/https-only',
        title: 'Storage accounts must require secure transfer',
        why: 'Without it the account answers plain HTTP requests and unencrypted SMB, so data and shared access signatures can be read on the way.',
        layer: 'service',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Storage/storageAccounts',
                path: 'properties.supportsHttpsTrafficOnly',
                secure: { equals: [true] },
                insecure: [false],
                absent: [
                    { means: 'insecure', source: 'Resource type of Microsoft.Storage: the default is true since API version 2019-04-01' },
                    {
                        since: '2019-04-01',
                        means: 'secure',
                        source: 'Resource type of Microsoft.Storage: the default is true since API version 2019-04-01',
                    },
                ],
                since: '2016-12-01',
            },
        ],
        fix: { set: true },
        portal: 'Storage account > Settings > Configuration > Secure transfer required: Enabled',
        references: [
            {
                title: 'Require secure transfer to ensure secure connections',
                url: 'https://learn.microsoft.com/azure/storage/common/storage-require-secure-transfer',
            },
            templateReference('Microsoft.Storage/storageAccounts'),
        ],
        azurePolicy: ['404c3081-a854-4457-ae30-26a93ef643f9', 'f81e3117-0093-4b17-8a60-82363134f0eb'],
        controls: [
            'MCSB v1 DP-3',
            'MCSB v2 (preview) DP-3',
            'CIS Azure 2.0.0 3.1',
            'CIS Azure 3.0.0 4.1',
            'NIST SP 800-53 R5 SC-8',
            'NIST SP 800-53 R5 SC-8(1)',
            'NIST SP 800-171 R2 3.13.8',
            'PCI DSS 4.0.1 4.2.1',
            'ISO 27001:2013 A.10.1.1',
            'ISO 27001:2013 A.13.2.1',
            'ISO/IEC 27002:2022 8.24',
        ],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Storage/storageAccounts',
                    apiVersion: '2026-04-01',
                    name: 'account1',
                    properties: { supportsHttpsTrafficOnly: false, minimumTlsVersion: 'TLS1_2' },
                },
                passes: {
                    type: 'Microsoft.Storage/storageAccounts',
                    apiVersion: '2026-04-01',
                    name: 'account1',
                    properties: { supportsHttpsTrafficOnly: true, minimumTlsVersion: 'TLS1_2' },
                },
            };
        },
    },
    {
        id: 'storage/minimum-tls',
        title: 'Storage accounts must require TLS 1.2 or newer',
        why: 'An account without a minimum lets clients negotiate TLS 1.0 or 1.1, which are broken and retired.',
        layer: 'service',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Storage/storageAccounts',
                path: 'properties.minimumTlsVersion',
                secure: { tls: '1.2', ceiling: '1.2' },
                insecure: ['TLS1_0', 'TLS1_1'],
                absent: [{ means: 'insecure', source: 'Resource type of Microsoft.Storage: the default interpretation is TLS 1.0' }],
                since: '2019-04-01',
            },
        ],
        fix: { set: 'TLS1_2', unsafe: 'clients limited to TLS 1.0 or 1.1 lose access' },
        portal: 'Storage account > Settings > Configuration > Minimum TLS version: Version 1.2',
        references: [
            {
                title: 'Enforce a minimum required version of TLS for requests to a storage account',
                url: 'https://learn.microsoft.com/azure/storage/common/transport-layer-security-configure-minimum-version',
            },
            templateReference('Microsoft.Storage/storageAccounts'),
        ],
        azurePolicy: ['fe83a0eb-a853-422d-aac2-1bffd182c5d0'],
        controls: ['MCSB v2 (preview) DP-3', 'CIS Azure 2.0.0 3.15', 'CIS Azure 3.0.0 4.15'],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Storage/storageAccounts',
                    apiVersion: '2026-04-01',
                    name: 'account1',
                    properties: { minimumTlsVersion: 'TLS1_0' },
                },
                passes: {
                    type: 'Microsoft.Storage/storageAccounts',
                    apiVersion: '2026-04-01',
                    name: 'account1',
                    properties: { minimumTlsVersion: 'TLS1_2' },
                },
            };
        },
    },
    {
        id: 'storage/no-nfs-3-0',
        title: 'Storage accounts must not enable NFS 3.0',
        why: 'NFS 3.0 has no encryption: blobs cross the network in plaintext.',
        layer: 'service',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Storage/storageAccounts',
                path: 'properties.isNfsV3Enabled',
                secure: { equals: [false] },
                insecure: [true],
                absent: stated('false', 'secure'),
                since: '2021-01-01',
            },
        ],
        fix: { set: false, unsafe: 'clients that mount over NFS lose access' },
        references: [
            {
                title: 'NFS 3.0 support for Azure Blob Storage',
                url: 'https://learn.microsoft.com/azure/storage/blobs/network-file-system-protocol-support',
            },
            templateReference('Microsoft.Storage/storageAccounts'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Storage/storageAccounts',
                    apiVersion: '2026-04-01',
                    name: 'account1',
                    properties: { isNfsV3Enabled: true, minimumTlsVersion: 'TLS1_2' },
                },
                passes: {
                    type: 'Microsoft.Storage/storageAccounts',
                    apiVersion: '2026-04-01',
                    name: 'account1',
                    properties: { isNfsV3Enabled: false, minimumTlsVersion: 'TLS1_2' },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/synapse.js


const synapse = [
    {
        id: 'synapse/minimum-tls',
        title: 'Synapse workspaces must require TLS 1.2 of dedicated SQL clients',
        why: 'Clients otherwise negotiate TLS 1.0 or 1.1, which are broken and retired.',
        layer: 'service',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Synapse/workspaces/dedicatedSQLminimalTlsSettings',
                path: 'properties.minimalTlsVersion',
                secure: { tls: '1.2', ceiling: '1.2' },
                insecure: ['1.0', '1.1'],
                absent: unstated,
                since: '2021-06-01',
            },
        ],
        fix: { set: '1.2', unsafe: 'clients limited to TLS 1.0 or 1.1 lose access' },
        references: [templateReference('Microsoft.Synapse/workspaces/dedicatedSQLminimalTlsSettings')],
        azurePolicy: ['cb3738a6-82a2-4a18-b87b-15217b9deff4', '8b5c654c-fb07-471b-aa8f-15fea733f140'],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Synapse/workspaces/dedicatedSQLminimalTlsSettings',
                    apiVersion: '2021-06-01',
                    name: 'workspace1/dedicatedSQLminimalTlsSetting1',
                    properties: { minimalTlsVersion: '1.0' },
                },
                passes: {
                    type: 'Microsoft.Synapse/workspaces/dedicatedSQLminimalTlsSettings',
                    apiVersion: '2021-06-01',
                    name: 'workspace1/dedicatedSQLminimalTlsSetting1',
                    properties: { minimalTlsVersion: '1.2' },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/virtual-machines.js


const virtualMachines = [
    {
        id: 'virtual-machines/winrm-https',
        title: 'Windows virtual machines must expose WinRM over HTTPS only',
        why: 'WinRM over HTTP carries remote management without TLS; whoever is on the way can read and change it.',
        layer: 'service',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Compute/virtualMachines',
                path: 'properties.osProfile.windowsConfiguration.winRM.listeners[*].protocol',
                secure: { equals: ['Https'] },
                insecure: ['Http'],
                absent: optional,
                since: '2015-06-15',
            },
            {
                type: 'Microsoft.Compute/virtualMachineScaleSets',
                path: 'properties.virtualMachineProfile.osProfile.windowsConfiguration.winRM.listeners[*].protocol',
                secure: { equals: ['Https'] },
                insecure: ['Http'],
                absent: optional,
                since: '2015-06-15',
            },
            {
                type: 'Microsoft.Compute/virtualMachineScaleSets/virtualMachines',
                path: 'properties.osProfile.windowsConfiguration.winRM.listeners[*].protocol',
                secure: { equals: ['Https'] },
                insecure: ['Http'],
                absent: optional,
                since: '2015-06-15',
            },
            {
                type: 'Microsoft.AzureFleet/fleets',
                path: 'properties.computeProfile.baseVirtualMachineProfile.osProfile.windowsConfiguration.winRM.listeners[*].protocol',
                secure: { equals: ['Https'] },
                insecure: ['Http'],
                absent: optional,
                since: '2023-11-01',
            },
            {
                type: 'Microsoft.Compute/locations/bulkCreateCustom',
                path: 'properties.computeProfile.virtualMachineProfile.osProfile.windowsConfiguration.winRM.listeners[*].protocol',
                secure: { equals: ['Https'] },
                insecure: ['Http'],
                absent: optional,
                since: '2026-07-06',
            },
            {
                type: 'Microsoft.Compute/locations/launchBulkInstancesOperations',
                path: 'properties.computeProfile.virtualMachineProfile.osProfile.windowsConfiguration.winRM.listeners[*].protocol',
                secure: { equals: ['Https'] },
                insecure: ['Http'],
                absent: optional,
                since: '2026-04-06',
            },
            {
                type: 'Microsoft.ComputeBulkActions/locations/launchBulkInstancesOperations',
                path: 'properties.computeProfile.virtualMachineProfile.osProfile.windowsConfiguration.winRM.listeners[*].protocol',
                secure: { equals: ['Https'] },
                insecure: ['Http'],
                absent: optional,
                since: '2026-02-01',
            },
        ],
        fix: { set: 'Https', unsafe: 'a listener over HTTPS needs certificateUrl' },
        references: [
            templateReference('Microsoft.Compute/virtualMachines'),
            templateReference('Microsoft.Compute/virtualMachineScaleSets'),
            templateReference('Microsoft.Compute/virtualMachineScaleSets/virtualMachines'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Compute/virtualMachines',
                    apiVersion: '2026-04-01',
                    name: 'virtualMachine1',
                    properties: { osProfile: { windowsConfiguration: { winRM: { listeners: [{ protocol: 'Http' }] } } } },
                },
                passes: {
                    type: 'Microsoft.Compute/virtualMachines',
                    apiVersion: '2026-04-01',
                    name: 'virtualMachine1',
                    properties: { osProfile: { windowsConfiguration: { winRM: { listeners: [{ protocol: 'Https' }] } } } },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/virtual-network.js


const virtualNetwork = [
    {
        id: 'virtual-network/encryption',
        title: 'Virtual networks must encrypt traffic between virtual machines',
        why: 'Traffic between machines otherwise crosses the data centre network as the applications send it.',
        layer: 'infrastructure',
        kind: 'must',
        profile: 'strict',
        profileReason: 'Needs machine sizes with accelerated networking that support it, and does not cover every service',
        settings: [
            {
                type: 'Microsoft.Network/virtualNetworks',
                path: 'properties.encryption.enabled',
                secure: { equals: [true] },
                insecure: [false],
                absent: [{ means: 'insecure', source: 'Virtual Network documentation: encryption is off unless it is enabled' }],
                since: '2021-05-01',
            },
        ],
        fix: { set: true },
        portal: 'Virtual network > Overview > Properties > Encryption: Enabled',
        references: [
            {
                title: 'What is Azure Virtual Network encryption?',
                url: 'https://learn.microsoft.com/azure/virtual-network/virtual-network-encryption-overview',
            },
            templateReference('Microsoft.Network/virtualNetworks'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Network/virtualNetworks',
                    apiVersion: '2025-09-01',
                    name: 'virtualNetwork1',
                    properties: { encryption: { enabled: false } },
                },
                passes: {
                    type: 'Microsoft.Network/virtualNetworks',
                    apiVersion: '2025-09-01',
                    name: 'virtualNetwork1',
                    properties: { encryption: { enabled: true } },
                },
            };
        },
    },
    {
        id: 'virtual-network/service-gateway-encryption',
        title: 'Networks of service gateways must encrypt traffic',
        why: 'Traffic otherwise crosses the data centre network as the applications send it.',
        layer: 'infrastructure',
        kind: 'must',
        profile: 'strict',
        profileReason: 'Needs machine sizes that support it',
        settings: [
            {
                type: 'Microsoft.Network/serviceGateways',
                path: 'properties.virtualNetwork.properties.encryption.enabled',
                secure: { equals: [true] },
                insecure: [false],
                absent: required,
                since: '2025-05-01',
            },
        ],
        fix: { set: true },
        references: [templateReference('Microsoft.Network/serviceGateways')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Network/serviceGateways',
                    apiVersion: '2025-09-01',
                    name: 'serviceGateway1',
                    properties: { virtualNetwork: { properties: { encryption: { enabled: false } } } },
                },
                passes: {
                    type: 'Microsoft.Network/serviceGateways',
                    apiVersion: '2025-09-01',
                    name: 'serviceGateway1',
                    properties: { virtualNetwork: { properties: { encryption: { enabled: true } } } },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/virtual-wan.js


const virtualWan = [
    {
        id: 'virtual-wan/vpn-encryption',
        title: 'Virtual WANs must not disable VPN encryption',
        why: 'With encryption disabled every tunnel of the WAN carries plaintext.',
        layer: 'infrastructure',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Network/virtualWans',
                path: 'properties.disableVpnEncryption',
                secure: { equals: [false] },
                insecure: [true],
                absent: stated('false', 'secure'),
                since: '2018-04-01',
            },
        ],
        fix: { set: false },
        references: [templateReference('Microsoft.Network/virtualWans')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Network/virtualWans',
                    apiVersion: '2025-09-01',
                    name: 'virtualWan1',
                    properties: { disableVpnEncryption: true },
                },
                passes: {
                    type: 'Microsoft.Network/virtualWans',
                    apiVersion: '2025-09-01',
                    name: 'virtualWan1',
                    properties: { disableVpnEncryption: false },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/vmware-solution.js


const vmwareSolution = [
    {
        id: 'vmware-solution/secure-ldap',
        title: 'Azure VMware Solution must reach identity sources over LDAPS',
        why: 'The vCenter otherwise sends the names and passwords of its users to the domain controllers in plaintext.',
        layer: 'connection',
        kind: 'must',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.AVS/privateClouds',
                path: 'properties.identitySources[*].ssl',
                secure: { equals: ['Enabled'] },
                insecure: ['Disabled'],
                absent: optional,
                since: '2020-03-20',
                set: 'Enabled',
            },
            {
                type: 'Microsoft.AVS/privateClouds',
                path: 'properties.identitySources[*].primaryServer',
                secure: { scheme: ['ldaps'] },
                insecure: ['ldap://example.com'],
                absent: noUrl,
                since: '2020-03-20',
                set: null,
            },
            {
                type: 'Microsoft.AVS/privateClouds',
                path: 'properties.identitySources[*].secondaryServer',
                secure: { scheme: ['ldaps'] },
                insecure: ['ldap://example.com'],
                absent: noUrl,
                since: '2020-03-20',
                set: null,
            },
        ],
        fix: { set: 'Enabled', unsafe: 'the domain controllers must offer LDAPS with a certificate that vCenter trusts' },
        references: [templateReference('Microsoft.AVS/privateClouds')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.AVS/privateClouds',
                    apiVersion: '2025-09-01',
                    name: 'privateCloud1',
                    properties: { identitySources: [{ ssl: 'Disabled' }] },
                },
                passes: {
                    type: 'Microsoft.AVS/privateClouds',
                    apiVersion: '2025-09-01',
                    name: 'privateCloud1',
                    properties: { identitySources: [{ ssl: 'Enabled' }] },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/vpn-policies.js

/** Where IPsec policies stand, and the API versions that know them. */
const vpn_policies_places = [
    { type: 'Microsoft.Network/connections', path: 'properties.ipsecPolicies[*]', since: '2017-03-01' },
    {
        type: 'Microsoft.Network/virtualNetworkGateways',
        path: 'properties.vpnClientConfiguration.vpnClientIpsecPolicies[*]',
        since: '2018-02-01',
    },
    { type: 'Microsoft.Network/vpnGateways', path: 'properties.connections[*].properties.ipsecPolicies[*]', since: '2018-04-01' },
    {
        type: 'Microsoft.Network/vpnGateways',
        path: 'properties.connections[*].properties.vpnLinkConnections[*].properties.ipsecPolicies[*]',
        since: '2018-10-01',
    },
    { type: 'Microsoft.Network/vpnGateways/vpnConnections', path: 'properties.ipsecPolicies[*]', since: '2018-04-01' },
    {
        type: 'Microsoft.Network/vpnGateways/vpnConnections',
        path: 'properties.vpnLinkConnections[*].properties.ipsecPolicies[*]',
        since: '2018-10-01',
    },
    { type: 'Microsoft.Network/vpnServerConfigurations', path: 'properties.vpnClientIpsecPolicies[*]', since: '2019-08-01' },
    {
        type: 'Microsoft.Network/virtualWans/p2sVpnServerConfigurations',
        path: 'properties.vpnClientIpsecPolicies[*]',
        since: '2018-08-01',
    },
    {
        type: 'Microsoft.Network/virtualWans',
        path: 'properties.p2SVpnServerConfigurations[*].properties.vpnClientIpsecPolicies[*]',
        since: '2018-08-01',
        until: '2019-07-01',
    },
];
/** One member of every IPsec policy, wherever one stands. */
function ipsecPolicies(member, secure, insecure) {
    return vpn_policies_places.map((place) => ({ ...place, path: `${place.path}.${member}`, secure, insecure, absent: required }));
}

;// CONCATENATED MODULE: ./build/rules/vpn.js



const vpn = [
    {
        id: 'vpn/ipsec-encryption',
        title: 'VPN tunnels must encrypt with AES',
        why: 'None sends data unencrypted through the tunnel; DES and 3DES are broken or retired.',
        layer: 'infrastructure',
        kind: 'must',
        profile: 'recommended',
        settings: [
            ...ipsecPolicies('ipsecEncryption', { equals: ['AES128', 'AES192', 'AES256', 'GCMAES128', 'GCMAES192', 'GCMAES256'] }, [
                'None',
                'DES',
                'DES3',
            ]),
        ],
        fix: { set: 'GCMAES256', unsafe: 'the other end must agree, or the tunnel goes down' },
        portal: 'Connection > Settings > Configuration > IPsec / IKE policy: Custom',
        references: [
            {
                title: 'About cryptographic requirements and Azure VPN gateways',
                url: 'https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-compliance-crypto',
            },
            templateReference('Microsoft.Network/connections'),
            templateReference('Microsoft.Network/virtualNetworkGateways'),
            templateReference('Microsoft.Network/vpnGateways'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Network/connections',
                    apiVersion: '2025-09-01',
                    name: 'connection1',
                    properties: { ipsecPolicies: [{ ipsecEncryption: 'None' }] },
                },
                passes: {
                    type: 'Microsoft.Network/connections',
                    apiVersion: '2025-09-01',
                    name: 'connection1',
                    properties: { ipsecPolicies: [{ ipsecEncryption: 'GCMAES256' }] },
                },
            };
        },
    },
    {
        id: 'vpn/ipsec-integrity',
        title: 'VPN tunnels must protect integrity with SHA-256 or GCM',
        why: 'MD5 and SHA-1 are broken.',
        layer: 'infrastructure',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            ...ipsecPolicies('ipsecIntegrity', { equals: ['SHA256', 'GCMAES128', 'GCMAES192', 'GCMAES256'] }, ['MD5', 'SHA1']),
        ],
        fix: {
            set: 'GCMAES256',
            unsafe: 'the other end must agree, or the tunnel goes down; GCM must be chosen for encryption and integrity alike',
        },
        references: [
            {
                title: 'About cryptographic requirements and Azure VPN gateways',
                url: 'https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-compliance-crypto',
            },
            templateReference('Microsoft.Network/connections'),
            templateReference('Microsoft.Network/virtualNetworkGateways'),
            templateReference('Microsoft.Network/vpnGateways'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Network/connections',
                    apiVersion: '2025-09-01',
                    name: 'connection1',
                    properties: { ipsecPolicies: [{ ipsecIntegrity: 'MD5' }] },
                },
                passes: {
                    type: 'Microsoft.Network/connections',
                    apiVersion: '2025-09-01',
                    name: 'connection1',
                    properties: { ipsecPolicies: [{ ipsecIntegrity: 'GCMAES256' }] },
                },
            };
        },
    },
    {
        id: 'vpn/ike-encryption',
        title: 'IKE must encrypt with AES',
        why: 'DES and 3DES are broken or retired; who breaks IKE has the keys of the tunnel.',
        layer: 'infrastructure',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            ...ipsecPolicies('ikeEncryption', { equals: ['AES128', 'AES192', 'AES256', 'GCMAES128', 'GCMAES256'] }, ['DES', 'DES3']),
        ],
        fix: { set: 'AES256', unsafe: 'the other end must agree, or the tunnel goes down' },
        references: [
            {
                title: 'About cryptographic requirements and Azure VPN gateways',
                url: 'https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-compliance-crypto',
            },
            templateReference('Microsoft.Network/connections'),
            templateReference('Microsoft.Network/virtualNetworkGateways'),
            templateReference('Microsoft.Network/vpnGateways'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Network/connections',
                    apiVersion: '2025-09-01',
                    name: 'connection1',
                    properties: { ipsecPolicies: [{ ikeEncryption: 'DES' }] },
                },
                passes: {
                    type: 'Microsoft.Network/connections',
                    apiVersion: '2025-09-01',
                    name: 'connection1',
                    properties: { ipsecPolicies: [{ ikeEncryption: 'AES256' }] },
                },
            };
        },
    },
    {
        id: 'vpn/ike-integrity',
        title: 'IKE must protect integrity with SHA-256 or better',
        why: 'MD5 and SHA-1 are broken.',
        layer: 'infrastructure',
        kind: 'harden',
        profile: 'recommended',
        settings: [...ipsecPolicies('ikeIntegrity', { equals: ['SHA256', 'SHA384', 'GCMAES128', 'GCMAES256'] }, ['MD5', 'SHA1'])],
        fix: { set: 'SHA384', unsafe: 'the other end must agree, or the tunnel goes down' },
        references: [
            {
                title: 'About cryptographic requirements and Azure VPN gateways',
                url: 'https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-compliance-crypto',
            },
            templateReference('Microsoft.Network/connections'),
            templateReference('Microsoft.Network/virtualNetworkGateways'),
            templateReference('Microsoft.Network/vpnGateways'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Network/connections',
                    apiVersion: '2025-09-01',
                    name: 'connection1',
                    properties: { ipsecPolicies: [{ ikeIntegrity: 'MD5' }] },
                },
                passes: {
                    type: 'Microsoft.Network/connections',
                    apiVersion: '2025-09-01',
                    name: 'connection1',
                    properties: { ipsecPolicies: [{ ikeIntegrity: 'SHA384' }] },
                },
            };
        },
    },
    {
        id: 'vpn/dh-group',
        title: 'IKE must use Diffie-Hellman group 14 or better',
        why: 'Groups 1 and 2 have 768 and 1024 bits and can be broken by a state.',
        layer: 'infrastructure',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            ...ipsecPolicies('dhGroup', { equals: ['DHGroup14', 'DHGroup2048', 'DHGroup24', 'ECP256', 'ECP384'] }, [
                'None',
                'DHGroup1',
                'DHGroup2',
            ]),
        ],
        fix: { set: 'DHGroup14', unsafe: 'the other end must agree, or the tunnel goes down' },
        references: [
            {
                title: 'About cryptographic requirements and Azure VPN gateways',
                url: 'https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-compliance-crypto',
            },
            templateReference('Microsoft.Network/connections'),
            templateReference('Microsoft.Network/virtualNetworkGateways'),
            templateReference('Microsoft.Network/vpnGateways'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Network/connections',
                    apiVersion: '2025-09-01',
                    name: 'connection1',
                    properties: { ipsecPolicies: [{ dhGroup: 'None' }] },
                },
                passes: {
                    type: 'Microsoft.Network/connections',
                    apiVersion: '2025-09-01',
                    name: 'connection1',
                    properties: { ipsecPolicies: [{ dhGroup: 'DHGroup14' }] },
                },
            };
        },
    },
    {
        id: 'vpn/pfs-group',
        title: 'VPN tunnels must use perfect forward secrecy with group 14 or better',
        why: 'Without it, one recovered key opens all recorded traffic of the tunnel.',
        layer: 'infrastructure',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            ...ipsecPolicies('pfsGroup', { equals: ['PFS14', 'PFS2048', 'PFS24', 'ECP256', 'ECP384', 'PFSMM'] }, [
                'None',
                'PFS1',
                'PFS2',
            ]),
        ],
        fix: { set: 'PFS2048', unsafe: 'the other end must agree, or the tunnel goes down' },
        references: [
            {
                title: 'About cryptographic requirements and Azure VPN gateways',
                url: 'https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-compliance-crypto',
            },
            templateReference('Microsoft.Network/connections'),
            templateReference('Microsoft.Network/virtualNetworkGateways'),
            templateReference('Microsoft.Network/vpnGateways'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Network/connections',
                    apiVersion: '2025-09-01',
                    name: 'connection1',
                    properties: { ipsecPolicies: [{ pfsGroup: 'None' }] },
                },
                passes: {
                    type: 'Microsoft.Network/connections',
                    apiVersion: '2025-09-01',
                    name: 'connection1',
                    properties: { ipsecPolicies: [{ pfsGroup: 'PFS2048' }] },
                },
            };
        },
    },
    {
        id: 'vpn/ike-version',
        title: 'VPN connections must use IKEv2',
        why: 'IKEv1 has weaker authentication and no protection against downgrades.',
        layer: 'infrastructure',
        kind: 'harden',
        profile: 'strict',
        profileReason: 'Some devices on premises speak IKEv1 alone',
        settings: [
            {
                type: 'Microsoft.Network/connections',
                path: 'properties.connectionProtocol',
                secure: { equals: ['IKEv2'] },
                insecure: ['IKEv1'],
                absent: [{ means: 'not-applicable', source: 'Azure picks the version that the type of the gateway allows' }],
                since: '2018-08-01',
            },
            {
                type: 'Microsoft.Network/vpnGateways',
                path: 'properties.connections[*].properties.vpnConnectionProtocolType',
                secure: { equals: ['IKEv2'] },
                insecure: ['IKEv1'],
                absent: [{ means: 'not-applicable', source: 'Azure picks the version that the type of the gateway allows' }],
                since: '2018-08-01',
            },
            {
                type: 'Microsoft.Network/vpnGateways',
                path: 'properties.connections[*].properties.vpnLinkConnections[*].properties.vpnConnectionProtocolType',
                secure: { equals: ['IKEv2'] },
                insecure: ['IKEv1'],
                absent: [{ means: 'not-applicable', source: 'Azure picks the version that the type of the gateway allows' }],
                since: '2018-10-01',
            },
            {
                type: 'Microsoft.Network/vpnGateways/vpnConnections',
                path: 'properties.vpnConnectionProtocolType',
                secure: { equals: ['IKEv2'] },
                insecure: ['IKEv1'],
                absent: [{ means: 'not-applicable', source: 'Azure picks the version that the type of the gateway allows' }],
                since: '2018-08-01',
            },
            {
                type: 'Microsoft.Network/vpnGateways/vpnConnections',
                path: 'properties.vpnLinkConnections[*].properties.vpnConnectionProtocolType',
                secure: { equals: ['IKEv2'] },
                insecure: ['IKEv1'],
                absent: [{ means: 'not-applicable', source: 'Azure picks the version that the type of the gateway allows' }],
                since: '2018-10-01',
            },
        ],
        fix: { set: 'IKEv2', unsafe: 'the other end must agree, or the tunnel goes down' },
        references: [
            templateReference('Microsoft.Network/connections'),
            templateReference('Microsoft.Network/vpnGateways'),
            templateReference('Microsoft.Network/vpnGateways/vpnConnections'),
        ],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Network/connections',
                    apiVersion: '2025-09-01',
                    name: 'connection1',
                    properties: { connectionProtocol: 'IKEv1' },
                },
                passes: {
                    type: 'Microsoft.Network/connections',
                    apiVersion: '2025-09-01',
                    name: 'connection1',
                    properties: { connectionProtocol: 'IKEv2' },
                },
            };
        },
    },
    {
        id: 'vpn/replay-protection',
        title: 'VPN gateways must keep IPsec replay protection',
        why: 'Without it recorded packets can be sent again.',
        layer: 'infrastructure',
        kind: 'harden',
        profile: 'recommended',
        settings: [
            {
                type: 'Microsoft.Network/virtualNetworkGateways',
                path: 'properties.disableIPSecReplayProtection',
                secure: { equals: [false] },
                insecure: [true],
                absent: stated('false', 'secure'),
                since: '2021-05-01',
            },
        ],
        fix: { set: false },
        references: [templateReference('Microsoft.Network/virtualNetworkGateways')],
        azurePolicy: [],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Network/virtualNetworkGateways',
                    apiVersion: '2025-09-01',
                    name: 'virtualNetworkGateway1',
                    properties: { disableIPSecReplayProtection: true },
                },
                passes: {
                    type: 'Microsoft.Network/virtualNetworkGateways',
                    apiVersion: '2025-09-01',
                    name: 'virtualNetworkGateway1',
                    properties: { disableIPSecReplayProtection: false },
                },
            };
        },
    },
    {
        id: 'vpn/custom-policy',
        title: 'VPN connections must state their IPsec policy',
        why: 'Without one Azure offers its default proposals, weak ones included, and the other end chooses.',
        layer: 'infrastructure',
        kind: 'harden',
        profile: 'strict',
        profileReason: 'The default proposals prefer strong algorithms where both ends know them',
        settings: [
            {
                type: 'Microsoft.Network/connections',
                path: 'properties.ipsecPolicies',
                when: [{ path: 'properties.connectionType', is: ['IPsec', 'Vnet2Vnet'] }],
                secure: { present: true },
                insecure: [],
                absent: [{ means: 'insecure', source: 'VPN Gateway documentation: without a custom policy the default proposals apply' }],
            },
        ],
        references: [
            {
                title: 'About cryptographic requirements and Azure VPN gateways',
                url: 'https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-compliance-crypto',
            },
            templateReference('Microsoft.Network/connections'),
        ],
        azurePolicy: ['50b83b09-03da-41c1-b656-c293c914862b'],
        controls: [],
        get examples() {
            return {
                fails: {
                    type: 'Microsoft.Network/connections',
                    apiVersion: '2025-09-01',
                    name: 'connection1',
                    properties: { connectionType: 'IPsec' },
                },
                passes: {
                    type: 'Microsoft.Network/connections',
                    apiVersion: '2025-09-01',
                    name: 'connection1',
                    properties: {
                        connectionType: 'IPsec',
                        ipsecPolicies: [
                            {
                                saLifeTimeSeconds: 27000,
                                saDataSizeKilobytes: 102400000,
                                ipsecEncryption: 'GCMAES256',
                                ipsecIntegrity: 'GCMAES256',
                                ikeEncryption: 'AES256',
                                ikeIntegrity: 'SHA384',
                                dhGroup: 'DHGroup14',
                                pfsGroup: 'PFS2048',
                            },
                        ],
                    },
                },
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/rules/index.js







































































/** Every rule, by service. */
const rules = [
    ...apiManagement,
    ...apiManagementProtocols,
    ...appComplianceAutomation,
    ...appConfiguration,
    ...appService,
    ...appServiceEnvironment,
    ...appServiceTls,
    ...applicationGateway,
    ...applicationGatewayTls,
    ...arcData,
    ...azureFirewall,
    ...azureLocal,
    ...botService,
    ...cacheForRedis,
    ...cdn,
    ...containerApps,
    ...containerInstances,
    ...containerRegistry,
    ...cosmosDb,
    ...customProviders,
    ...dataBoxEdge,
    ...dataFactory,
    ...dataFactoryDatabases,
    ...dataMigration,
    ...dataTransfer,
    ...deviceRegistry,
    ...devtestLabs,
    ...elasticSan,
    ...entraDomainServices,
    ...eventGrid,
    ...eventHubs,
    ...expressRoute,
    ...fileShares,
    ...foundry,
    ...frontDoor,
    ...frontDoorClassic,
    ...hdinsight,
    ...hpcCache,
    ...iotHub,
    ...iotOperations,
    ...keyVault,
    ...kubernetesConfiguration,
    ...kubernetesService,
    ...logicApps,
    ...machineLearning,
    ...managedGrafana,
    ...managedRedis,
    ...mariadb,
    ...monitor,
    ...mysql,
    ...netapp,
    ...netappNfs,
    ...oracleDatabase,
    ...phpWorkloads,
    ...postgresql,
    ...relay,
    ...sapMonitor,
    ...scheduler,
    ...serviceBus,
    ...serviceFabric,
    ...signalr,
    ...springApps,
    ...sql,
    ...storage,
    ...storageFiles,
    ...synapse,
    ...virtualMachines,
    ...virtualNetwork,
    ...virtualWan,
    ...vmwareSolution,
    ...vpn,
];


/***/ })

};
