import { requirementOf, showValue } from '../check/wording.ts';
import type { JsonObject } from '../document/json.ts';
import type { Absence, Example, Kind, Layer, Rule, SettingRule } from '../rules/rule.ts';
import { bicepText } from './bicep-text.ts';

/** A part of a page: a paragraph, a list, a table with a head, or code. */
export type Block =
  | { kind: 'text'; text: string }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[] }
  | { kind: 'code'; language: 'json' | 'bicep'; text: string };

/** What is to know of a rule, in sections; `…` in a text is code, and what looks like [a](b) is a link. */
export interface RulePage {
  id: string;
  title: string;
  facts: readonly (readonly [string, string])[];
  sections: readonly { title: string; blocks: readonly Block[] }[];
}

const layers: Readonly<Record<Layer, string>> = {
  service: 'service (TLS at the endpoints of the service)',
  infrastructure: 'infrastructure (IPsec, MACsec, WireGuard, virtual network)',
  connection: 'connection (towards a backend or client)',
};

const kinds: Readonly<Record<Kind, string>> = {
  must: 'must (plaintext is possible)',
  harden: 'harden (encrypted, but weakly or unverified)',
};

const meanings: Readonly<Record<Absence, string>> = {
  secure: 'secure',
  insecure: 'insecure',
  'not-applicable': 'nothing to say',
  unknown: 'unknown (reported in profile `strict` only)',
};

/** The page of a rule. */
export function pageOf(rule: Rule): RulePage {
  const { id, title, layer, kind, profile, profileReason, examples } = rule;
  const sections = [
    { title: 'Why', blocks: [text(rule.why)] },
    { title: 'What must be set', blocks: [settingsTable(rule)] },
    { title: 'A template that fails', blocks: [json(examples.fails)] },
    { title: 'A template that passes', blocks: [json(examples.passes)] },
    { title: 'What absence means', blocks: [absenceTable(rule)] },
    { title: 'How to fix it', blocks: fixBlocks(rule) },
    { title: 'Azure Policy', blocks: listOrNothing(rule.azurePolicy.map((policy) => `\`${policy}\``)) },
    { title: 'Controls', blocks: listOrNothing(rule.controls) },
    { title: 'References', blocks: listOrNothing(rule.references.map((reference) => `[${reference.title}](${reference.url})`)) },
  ];
  return {
    id,
    title,
    facts: [
      ['Layer', layers[layer]],
      ['Kind', kinds[kind]],
      ['Profile', profile],
      ...(profileReason === undefined ? [] : [['Not in `recommended` because', profileReason] as const]),
    ],
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  };
}

function text(words: string): Block {
  return { kind: 'text', text: words };
}

function listOrNothing(items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

function resourcesOf(example: Example): readonly JsonObject[] {
  return [example].flat();
}

function json(example: Example): Block {
  const resources = resourcesOf(example);
  const shown = resources.length === 1 ? resources[0] : resources;
  return { kind: 'code', language: 'json', text: `${JSON.stringify(shown, null, 2)}\n` };
}

function settingsTable({ settings }: Rule): Block {
  return {
    kind: 'table',
    head: ['Resource type', 'Property', 'Expected', 'Applies'],
    rows: settings.map((setting) => [typeText(setting), code(setting.path), expectedOf(setting), appliesText(setting)]),
  };
}

function typeText({ type, name }: SettingRule): string {
  return name === undefined ? code(type) : `${code(type)} named ${code(name)}`;
}

function expectedOf(setting: SettingRule): string {
  return requirementOf(setting, '1.2').expected;
}

function appliesText({ when = [], except, since, until, setAtCreation, elsewhere = [], literalOnly }: SettingRule): string {
  return [
    ...when.map(({ path, is, not, absent }) => {
      const values = (is ?? not ?? []).map((value) => code(showValue(value)));
      const test = is === undefined && not === undefined ? 'is set' : `is ${is ? '' : 'not '}${values.join(' or ')}`;
      if (is?.length === 0) return `where ${code(path)} is absent`;
      return `where ${code(path)} ${test}${absent === true ? ' or absent' : ''}`;
    }),
    ...(except ? ['unless what is around it makes it harmless'] : []),
    ...(literalOnly ? ['where the text is literal'] : []),
    ...elsewhere.map(({ type, name, path }) => `or ${code(path)} of ${code(type)}${name === undefined ? '' : ` ${code(name)}`}`),
    ...(since === undefined ? [] : [`API version ${since}${until === undefined ? ' and newer' : ` to ${until}`}`]),
    ...(setAtCreation ? ['chosen when the resource is created'] : []),
  ].join('; ');
}

function absenceTable({ settings }: Rule): Block {
  const rows = settings.flatMap((setting) =>
    setting.absent.map(({ since, means, source }, index) => {
      const next = setting.absent[index + 1]?.since;
      const versions = since === undefined ? (next === undefined ? 'all' : `before ${next}`) : `${since} and newer`;
      return [typeText(setting), code(setting.path), versions, meanings[means], source];
    }),
  );
  return { kind: 'table', head: ['Resource type', 'Property', 'API version', 'Absent means', 'Source'], rows };
}

function fixBlocks({ settings, fix, portal, examples }: Rule): Block[] {
  const [first] = settings;
  if (!first) return [];
  const literal = first.set === undefined ? fix?.set : first.set;
  const isKnown = literal !== undefined && literal !== null;
  const how = isKnown
    ? `Set ${code(first.path)} to ${code(JSON.stringify(literal))}${settings.length > 1 ? ', and what else the table lists alike' : ''}.`
    : `Change ${code(first.path)} so that it is ${expectedOf(first)}, as in the template that passes. No single value is right for every template, so \`--fix\` does not write one.`;
  const recreated = settings.some(({ setAtCreation }) => setAtCreation)
    ? ' It can be chosen only when the resource is created.'
    : '';
  return [
    text(`${how}${recreated}`),
    ...(fix?.unsafe === undefined ? [] : [text(`\`--fix\` writes it only with \`--unsafe-fixes\`: ${fix.unsafe}.`)]),
    text('In Bicep:'),
    { kind: 'code', language: 'bicep', text: resourcesOf(examples.passes).map(bicepText).join('\n') },
    ...(portal === undefined ? [] : [text(`In the portal: ${portal}.`)]),
  ];
}

function code(words: string): string {
  return `\`${words}\``;
}
