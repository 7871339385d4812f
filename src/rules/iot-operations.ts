import { optional, unstated } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const iotOperations: readonly Rule[] = [
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
