import { optional, stated } from './absence.ts';
import { redirectsHttp } from './cdn-redirects.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const cdn: readonly Rule[] = [
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
