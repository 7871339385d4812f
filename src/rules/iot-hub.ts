import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const iotHub: readonly Rule[] = [
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
