import { noUrl, optional, required, stated } from './absence.ts';
import { connectionString } from './connection-strings.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const containerApps: readonly Rule[] = [
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
