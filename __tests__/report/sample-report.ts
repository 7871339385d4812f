import type { Finding, Report } from '../../src/check/finding.ts';
import type { Span } from '../../src/document/span.ts';

const templateText = `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": {
    "encrypt": { "type": "bool", "defaultValue": true },
    "minTls": { "type": "string", "allowedValues": [ "TLS1_0", "TLS1_2" ] }
  },
  "resources": [
    {
      "type": "Microsoft.HDInsight/clusters",
      "apiVersion": "2021-06-01",
      "name": "cluster1",
      "properties": { "encryptionInTransitProperties": { "isEncryptionInTransitEnabled": "[parameters('encrypt')]" } }
    },
    {
      "type": "Microsoft.Storage/storageAccounts",
      "apiVersion": "2018-11-01",
      "name": "logs",
\t\t\t"kind": "StorageV2", /* 保存 \u202e */ "properties": {
\t\t\t}
    }
  ]
}
`;

const parametersText = `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
  "parameters": {
    "encrypt": { "value": false }
  }
}
`;

const texts: Readonly<Record<string, string>> = {
  'infra/hdi.json': templateText,
  'infra/hdi.parameters.dev.json': parametersText,
};

/** The texts of the files of the sample. */
export const sampleText = (file: string): string | undefined => texts[file];

/** The span of the nth occurrence of a stretch of a sample file. */
function spanOf(file: string, stretch: string, nth = 0): Span {
  const text = texts[file] ?? '';
  let offset = text.indexOf(stretch);
  for (let count = 0; count < nth; count++) offset = text.indexOf(stretch, offset + 1);
  const position = (at: number): Span['start'] => {
    const before = text.slice(0, at).split('\n');
    return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  };
  return { start: position(offset), end: position(offset + stretch.length) };
}

const hdinsight: Finding = {
  ruleId: 'hdinsight/encryption-in-transit',
  verdict: 'violation',
  severity: 'error',
  kind: 'must',
  layer: 'infrastructure',
  message: 'isEncryptionInTransitEnabled must be true, and is false: traffic between the nodes of the cluster is not encrypted',
  file: 'infra/hdi.json',
  span: spanOf('infra/hdi.json', `"[parameters('encrypt')]"`),
  resource: { type: 'Microsoft.HDInsight/clusters', name: 'cluster1', apiVersion: '2021-06-01', symbolicName: null },
  instances: 1,
  property: 'properties.encryptionInTransitProperties.isEncryptionInTransitEnabled',
  actual: false,
  absent: false,
  expected: 'true',
  parameterFiles: ['infra/hdi.parameters.dev.json'],
  counterexample: null,
  reason: null,
  baselined: false,
  trace: [
    {
      file: 'infra/hdi.parameters.dev.json',
      span: spanOf('infra/hdi.parameters.dev.json', 'false'),
      message: 'parameter encrypt is false here',
    },
  ],
  fix: {
    description: 'Set encrypt to true',
    unsafe: true,
    edits: [{ file: 'infra/hdi.parameters.dev.json', span: spanOf('infra/hdi.parameters.dev.json', 'false'), newText: 'true' }],
  },
  fingerprint: '0f3a',
  helpUri: 'https://example.com/rules/hdinsight/encryption-in-transit',
  controls: ['MCSB v1 DP-3'],
  azurePolicy: ['d9da03a1-f3c3-412a-9709-947156872263'],
};

const storage: Finding = {
  ...hdinsight,
  ruleId: 'storage/https-only',
  layer: 'service',
  message: 'supportsHttpsTrafficOnly must be true, and is absent',
  span: spanOf('infra/hdi.json', '{', 8),
  resource: { type: 'Microsoft.Storage/storageAccounts', name: 'logs', apiVersion: '2018-11-01', symbolicName: 'logs' },
  instances: 3,
  property: 'properties.supportsHttpsTrafficOnly',
  actual: null,
  absent: true,
  parameterFiles: [],
  trace: [],
  fix: {
    description: 'Set supportsHttpsTrafficOnly to true',
    unsafe: false,
    edits: [
      {
        file: 'infra/hdi.json',
        span: { start: { line: 19, column: 53 }, end: { line: 19, column: 53 } },
        newText: '\n\t\t\t\t"supportsHttpsTrafficOnly": true',
      },
    ],
  },
  fingerprint: '0f3b',
};

const unenforced = (property: string, name: string): Finding => ({
  ...storage,
  ruleId: 'storage/minimum-tls',
  verdict: 'unenforced',
  severity: 'warning',
  kind: 'harden',
  message: `${property} may be TLS1_0`,
  resource: { ...storage.resource, name },
  instances: 1,
  property,
  absent: false,
  expected: 'TLS1_2 or newer',
  counterexample: { minTls: 'TLS1_0' },
  trace: [{ file: 'infra/hdi.json', span: spanOf('infra/hdi.json', '"minTls"'), message: 'the caller chooses minTls' }],
  fix: null,
});

/** A report written by hand: a violation from a parameters file, an absent setting, two settings that one input decides, a diagnostic. */
export const sampleReport: Report = {
  tool: { name: 'armored-transit', version: '1.2.3' },
  summary: {
    conclusion: 'error',
    files: 1,
    evaluations: 1,
    resources: 3,
    checked: 2,
    findings: { violation: 2, unenforced: 2, undetermined: 0, suppressed: 1, baselined: 0 },
    bySeverity: { error: 2, warning: 2, notice: 0 },
  },
  findings: [
    hdinsight,
    storage,
    unenforced('properties.minimumTlsVersion', 'logs'),
    unenforced('properties.minimalTlsVersion', 'db'),
    { ...storage, verdict: 'suppressed', suppression: { reason: 'test data' }, fingerprint: '0f3c' },
  ],
  diagnostics: [
    {
      code: 'template/invalid-json',
      severity: 'error',
      message: 'a comma or } is missing here',
      file: 'infra/broken\u001b[31m.json',
      span: { start: { line: 3, column: 5 }, end: { line: 3, column: 6 } },
    },
  ],
  coverage: [
    {
      file: 'infra/hdi.json',
      resource: hdinsight.resource,
      layers: { service: 'pass', infrastructure: 'violation', connection: 'not-applicable' },
      setAtCreation: ['properties.encryptionInTransitProperties.isEncryptionInTransitEnabled'],
    },
  ],
};
