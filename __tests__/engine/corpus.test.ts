import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Json, JsonObject } from '../../src/document/json.ts';
import { readDocument } from '../../src/document/read.ts';
import { isObject } from '../../src/expression/value.ts';
import { ourResources, templateDifference } from './compare.ts';
import { Engine, findBicep } from './engine.ts';

const corpus = join(import.meta.dirname, '..', '..', '..', 'shared', 'corpus');
const bicep = findBicep();
const engine = bicep !== undefined && existsSync(corpus) ? new Engine(bicep) : undefined;
afterAll(() => engine?.close());

const subscription = { subscriptionId: '11111111-1111-1111-1111-111111111111', tenantId: '22222222-2222-2222-2222-222222222222' };

/** Facts of the deployment that fit the scope of a template. */
function metadataOf(schema: Json | undefined): Record<string, string> {
  const scope = /(subscription|managementGroup|tenant)DeploymentTemplate/i
    .exec(typeof schema === 'string' ? schema : '')?.[1]
    ?.toLowerCase();
  if (scope === undefined) return { ...subscription, resourceGroup: 'rg1', location: 'westeurope' };
  return { ...(scope === 'subscription' ? subscription : { tenantId: subscription.tenantId }), location: 'westeurope' };
}

/** A value that the declaration of a parameter without default accepts. */
function valueFor(name: string, declaration: JsonObject): Json {
  const type = typeof declaration['type'] === 'string' ? declaration['type'].toLowerCase() : 'string';
  const [allowed] = (declaration['allowedValues'] ?? []) as readonly Json[];
  if (allowed !== undefined) return type === 'array' ? [allowed] : allowed;
  if (type === 'int') return declaration['minValue'] ?? 2;
  if (type === 'bool') return true;
  if (type === 'array') return [];
  if (type.endsWith('object')) return {};
  return `v${name}`
    .replaceAll(/[^a-z0-9]/gi, '')
    .toLowerCase()
    .padEnd(Number(declaration['minLength'] ?? 5), 'x')
    .slice(0, Number(declaration['maxLength'] ?? 99));
}

function parametersFor(template: JsonObject): Record<string, Json> {
  const declared = Object.entries((template['parameters'] ?? {}) as Record<string, JsonObject>);
  const open = declared.filter(
    ([, declaration]) => declaration['defaultValue'] === undefined && declaration['nullable'] !== true,
  );
  return Object.fromEntries(open.map(([name, declaration]) => [name, valueFor(name, declaration)]));
}

async function differenceOf(path: string): Promise<string | undefined> {
  const text = readFileSync(join(corpus, path), 'utf8');
  const document = readDocument(path, text);
  if (!isObject(document.value)) return document.diagnostics[0]?.message;
  const template = document.value;
  const [overrides, context] = [parametersFor(template), metadataOf(template['$schema'])];
  const answer = await engine?.snapshot(text, overrides, context);
  return answer && templateDifference(ourResources(document, { parameters: [], overrides, context, closed: true }), answer);
}

const templatesIn = (folder: string): string[] =>
  readdirSync(join(corpus, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => file.endsWith('.json') && !/parameters/i.test(file))
    .filter((file) => /deploymentTemplate\.json/i.test(readFileSync(join(corpus, file), 'utf8')));

/** Templates on which we differ on purpose, with the reason. */
const deliberate: Readonly<Record<string, string>> = {
  'quickstarts/101-azure-bastion/azuredeploy.json': 'a .bicepparam file cannot name the parameter bastion-host-name',
  'bicep/extensibility/microsoftGraph/main.json': 'the engine leaves out resources of extensions, and we list them',
  'bicep/extensibility/microsoftGraph/main.symbolicnames.json': 'the engine leaves out resources of extensions, and we list them',
};

(engine === undefined ? describe.skip : describe)('the engine (skipped where there is no Bicep CLI or no ../shared)', () => {
  test.each(['quickstarts', 'verified-modules', 'bicep'])(
    'deploys what we say the templates of %s deploy',
    async (folder) => {
      const differences: Record<string, string> = {};
      for (const path of templatesIn(folder)) {
        const difference = await differenceOf(path);
        if (difference !== undefined && deliberate[path] === undefined) differences[path] = difference;
      }
      expect(differences).toEqual({});
    },
    5 * 60_000,
  );
});
