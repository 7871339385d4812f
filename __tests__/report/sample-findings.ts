import type { Finding, FindingFix, Report } from '../../src/check/finding.ts';
import type { Diagnostic } from '../../src/document/diagnostic.ts';
import type { Span } from '../../src/document/span.ts';
import type { Rule } from '../../src/rules/rule.ts';

const hdi = `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": {
    "adminPassword": { "type": "secureString", "defaultValue": "Pa55w0rd" },
    "encrypt": { "type": "bool", "defaultValue": false },
    "storageTls": { "type": "string", "defaultValue": "TLS1_2" }
  },
  "resources": [
    {
      "type": "Microsoft.HDInsight/clusters",
      "apiVersion": "2021-06-01",
      "name": "cluster1",
      "properties": {
        "minSupportedTlsVersion": "1.0",
        "encryptionInTransitProperties": { "isEncryptionInTransitEnabled": "[parameters('encrypt')]" }
      }
    }
  ]
}
`;

const dev = `{
  "parameters": {
    "adminPassword": { "value": "hunter2" },
    "encrypt": { "value": false }
  }
}
`;

/** The texts that the sample reports point into. */
export const texts: Readonly<Record<string, string>> = { 'infra/hdi.json': hdi, 'infra/hdi.parameters.dev.json': dev };

/** The span of a piece of a sample text. */
export function spanOf(file: string, piece: string): Span {
  const text = texts[file] ?? '';
  const before = text.slice(0, text.indexOf(piece)).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  return { start: { line: before.length, column }, end: { line: before.length, column: column + piece.length } };
}

function fixOf(file: string, piece: string, newText: string, description: string, unsafe: boolean): FindingFix {
  const told = unsafe ? `${description}; unsafe: an existing cluster must be created anew` : description;
  return { description: told, unsafe, edits: [{ file, span: spanOf(file, piece), newText }] };
}

const cluster = { type: 'Microsoft.HDInsight/clusters', name: 'cluster1', apiVersion: '2021-06-01', symbolicName: null };

/** A minimum TLS version that is written too low. */
export const oldTls: Finding = {
  ruleId: 'hdinsight/minimum-tls',
  verdict: 'violation',
  severity: 'warning',
  kind: 'harden',
  layer: 'service',
  message: 'properties.minSupportedTlsVersion must be 1.2 or newer, is "1.0"',
  file: 'infra/hdi.json',
  span: spanOf('infra/hdi.json', '"1.0"'),
  resource: cluster,
  instances: 1,
  property: 'properties.minSupportedTlsVersion',
  actual: '1.0',
  absent: false,
  expected: '1.2',
  parameterFiles: [],
  counterexample: null,
  reason: null,
  baselined: false,
  trace: [],
  fix: fixOf('infra/hdi.json', '"1.0"', '"1.2"', 'Set properties.minSupportedTlsVersion to "1.2"', true),
  fingerprint: 'tls',
  helpUri: 'https://github.com/contoso/armored-transit/blob/main/docs/rules/hdinsight/minimum-tls.md',
  controls: [],
  azurePolicy: [],
};

/** Encryption between nodes that a parameters file turns off. */
export const noIpsec: Finding = {
  ...oldTls,
  ruleId: 'hdinsight/encryption-in-transit',
  severity: 'error',
  kind: 'must',
  layer: 'infrastructure',
  message: 'properties.encryptionInTransitProperties.isEncryptionInTransitEnabled must be true, is false',
  span: spanOf('infra/hdi.json', `"[parameters('encrypt')]"`),
  property: 'properties.encryptionInTransitProperties.isEncryptionInTransitEnabled',
  actual: false,
  expected: 'true',
  parameterFiles: ['infra/hdi.parameters.dev.json'],
  trace: [
    {
      file: 'infra/hdi.json',
      span: spanOf('infra/hdi.json', `"[parameters('encrypt')]"`),
      message: "is [parameters('encrypt')]",
    },
    {
      file: 'infra/hdi.parameters.dev.json',
      span: spanOf('infra/hdi.parameters.dev.json', 'false'),
      message: 'parameter encrypt is false',
    },
  ],
  fix: fixOf('infra/hdi.parameters.dev.json', 'false', 'true', 'Set parameter encrypt to true', true),
  fingerprint: 'ipsec',
  helpUri: 'https://github.com/contoso/armored-transit/blob/main/docs/rules/hdinsight/encryption-in-transit.md',
};

const origin = {
  file: 'infra/hdi.json',
  span: spanOf('infra/hdi.json', '"storageTls"'),
  message: 'parameter storageTls may be anything',
};

/** Two settings that one parameter decides. */
export const unenforced: readonly Finding[] = ['logs', 'data'].map((name) => ({
  ...oldTls,
  ruleId: 'storage/minimum-tls',
  verdict: 'unenforced',
  severity: 'warning',
  message: 'properties.minimumTlsVersion must be TLS1_2 or newer, a caller may pass TLS1_0',
  resource: { type: 'Microsoft.Storage/storageAccounts', name, apiVersion: '2023-01-01', symbolicName: null },
  property: 'properties.minimumTlsVersion',
  counterexample: { storageTls: 'TLS1_0' },
  trace: [origin],
  fix: null,
  fingerprint: `storage-${name}`,
  helpUri: 'https://github.com/contoso/armored-transit/blob/main/docs/rules/storage/minimum-tls.md',
}));

/** What only Azure knows. */
export const undetermined: Finding = {
  ...oldTls,
  ruleId: 'storage/https-only',
  verdict: 'undetermined',
  message: 'properties.supportsHttpsTrafficOnly must be true',
  reason: "[reference('flag').outputs.value] is known only at deployment",
  resource: {
    type: 'Microsoft.Storage/storageAccounts',
    name: "[concat('st', uniqueString(resourceGroup().id))]",
    apiVersion: '2023-01-01',
    symbolicName: 'logs',
  },
  fix: null,
  fingerprint: 'undetermined',
};

/** Accepted, with a reason. */
export const suppressed: Finding = {
  ...oldTls,
  verdict: 'suppressed',
  fingerprint: 'suppressed',
  suppression: { reason: 'vendor client, ticket 4711', expires: '2027-03-31' },
};

/** A file that is no JSON. */
export const unreadable: Diagnostic = {
  code: 'template/invalid-json',
  severity: 'error',
  message: 'a comma or } was expected; this file is not JSON',
  file: 'infra/broken.json',
  span: { start: { line: 3, column: 5 }, end: { line: 3, column: 6 } },
};

/** A report of these findings, with counts as a run makes them. */
export function reportOf(findings: readonly Finding[], diagnostics: readonly Diagnostic[] = []): Report {
  const open = findings.filter(({ verdict, baselined }) => verdict !== 'suppressed' && !baselined);
  const counted = [...open, ...diagnostics];
  const verdicts = (verdict: Finding['verdict']): number => open.filter((finding) => finding.verdict === verdict).length;
  const bySeverity = {
    error: counted.filter(({ severity }) => severity === 'error').length,
    warning: counted.filter(({ severity }) => severity === 'warning').length,
    notice: counted.filter(({ severity }) => severity === 'notice').length,
  };
  const broken = diagnostics.some(({ severity }) => severity === 'error');
  return {
    tool: { name: 'armored-transit', version: '1.2.3' },
    summary: {
      conclusion: broken ? 'error' : bySeverity.error > 0 ? 'fail' : 'pass',
      files: 2,
      evaluations: 3,
      resources: 7,
      checked: 5,
      findings: {
        violation: verdicts('violation'),
        unenforced: verdicts('unenforced'),
        undetermined: verdicts('undetermined'),
        suppressed: findings.filter(({ verdict }) => verdict === 'suppressed').length,
        baselined: findings.filter(({ baselined }) => baselined).length,
      },
      bySeverity,
    },
    findings,
    diagnostics,
    coverage: [
      {
        file: 'infra/hdi.json',
        resource: cluster,
        layers: { service: 'violation', infrastructure: 'violation', connection: 'not-applicable' },
        setAtCreation: [],
      },
    ],
  };
}

const example = { type: cluster.type, apiVersion: cluster.apiVersion, name: cluster.name };

/** The rule of the sample findings. */
export const ipsecRule: Rule = {
  id: 'hdinsight/encryption-in-transit',
  title: 'HDInsight clusters must encrypt traffic between their nodes',
  why: 'Traffic between the nodes otherwise crosses the virtual network in plaintext.',
  layer: 'infrastructure',
  kind: 'must',
  profile: 'recommended',
  settings: [],
  fix: { set: true, unsafe: 'an existing cluster must be created anew' },
  references: [
    {
      title: 'IPSec encryption in transit',
      url: 'https://learn.microsoft.com/azure/hdinsight/domain-joined/encryption-in-transit',
    },
  ],
  azurePolicy: [],
  controls: [],
  examples: { fails: example, passes: example },
};
