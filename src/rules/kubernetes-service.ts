import { optional, stated } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const kubernetesService: readonly Rule[] = [
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
