import { noUrl, optional, stated } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const frontDoor: readonly Rule[] = [
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
