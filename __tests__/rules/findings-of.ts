import { checkDeployment } from '../../src/check/check.ts';
import type { Finding } from '../../src/check/finding.ts';
import { readDocument } from '../../src/document/read.ts';
import { rules } from '../../src/rules/index.ts';
import { expandTemplate } from '../../src/template/expand.ts';

/** What all rules, in profile strict, find in a template of these resources. */
export function findingsOf(...resources: readonly object[]): readonly Finding[] {
  return findingsUnder({ minimumTls: '1.2' }, ...resources);
}

/** The same where a configuration asks for a minimum of TLS. */
export function findingsUnder(
  { minimumTls }: { minimumTls: '1.2' | '1.3' },
  ...resources: readonly object[]
): readonly Finding[] {
  const text = JSON.stringify({
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    contentVersion: '1.0.0.0',
    resources,
  });
  const deployment = expandTemplate(readDocument('main.json', text), { parameters: [], context: {}, closed: false });
  return checkDeployment(deployment, { rules, profile: 'strict', minimumTls }).findings.map(({ finding }) => finding);
}
