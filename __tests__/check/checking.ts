import { checkDeployment, type Checked, type CheckOptions } from '../../src/check/check.ts';
import type { Finding } from '../../src/check/finding.ts';
import { readDocument } from '../../src/document/read.ts';
import type { Json } from '../../src/document/json.ts';
import type { Rule, SettingRule } from '../../src/rules/rule.ts';
import { type Deployment, expandTemplate } from '../../src/template/expand.ts';

/** A template as written in a test: its parameters and resources, or anything else of it. */
export type TemplateParts = Readonly<Record<string, Json>>;

/** The text of a template. */
export function templateText(parts: TemplateParts): string {
  return JSON.stringify(
    {
      $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
      contentVersion: '1.0.0.0',
      ...parts,
    },
    null,
    2,
  );
}

/** The text of a parameters file that gives these values. */
export function parametersText(values: Readonly<Record<string, Json>>): string {
  return JSON.stringify(
    {
      $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#',
      contentVersion: '1.0.0.0',
      parameters: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }])),
    },
    null,
    2,
  );
}

/** What a template deploys, with parameters given as a file of values. */
export function expand(parts: TemplateParts, values?: Readonly<Record<string, Json>>, closed = false): Deployment {
  const parameters = values ? [readDocument('main.parameters.json', parametersText(values))] : [];
  return expandTemplate(readDocument('main.json', templateText(parts)), { parameters, context: {}, closed });
}

/** A rule for tests, with one setting of `Test.Kind/things`. */
export function testRule(setting: Partial<SettingRule> = {}, more: Partial<Rule> = {}): Rule {
  return {
    id: 'test/on',
    title: 'Things must be on',
    why: 'Because.',
    layer: 'service',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Test.Kind/things',
        path: 'properties.on',
        secure: { equals: [true] },
        insecure: [false],
        absent: [{ means: 'insecure', source: 'none' }],
        ...setting,
      },
    ],
    fix: { set: true },
    references: [],
    azurePolicy: [],
    controls: [],
    examples: { fails: {}, passes: {} },
    ...more,
  };
}

/** A resource of the kind that the test rule speaks of. */
export function thing(more: Readonly<Record<string, Json>>): Json {
  return { type: 'Test.Kind/things', apiVersion: '2024-01-01', name: 'thing1', ...more };
}

/** Checks a template with some rules. */
export function check(deployment: Deployment, rules: readonly Rule[], options: Partial<CheckOptions> = {}): Checked {
  return checkDeployment(deployment, { rules, profile: 'recommended', minimumTls: '1.2', ...options });
}

/** What a test says of a finding. */
export function told({ verdict, severity, property, counterexample }: Finding): string {
  const choice = counterexample ? ` ${JSON.stringify(counterexample)}` : '';
  return `${verdict} (${severity}) ${property}${choice}`;
}
