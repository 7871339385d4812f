import { optional, stated } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const dataFactoryDatabases: readonly Rule[] = [
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
