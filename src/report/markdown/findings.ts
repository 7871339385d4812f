import type { Finding } from '../../check/finding.ts';
import type { Diagnostic } from '../../document/diagnostic.ts';
import type { Json } from '../../document/json.ts';
import type { Rule } from '../../rules/rule.ts';
import type { InputGroup } from '../input-group.ts';
import { printJson } from '../print-json.ts';
import type { Told } from '../told.ts';
import { fixDiff } from './fix-diff.ts';
import { code, count, details, htmlCode, linked, prose, table } from './inline.ts';
import { wholeMessage } from '../whole-message.ts';
import type { Links } from './links.ts';

/** What Markdown reports know besides the report. */
export interface MarkdownContext {
  text: (file: string) => string | undefined;
  /** Absent where there is no repository to link to. */
  links?: Links;
  /** Why a rule exists and where that is documented. */
  rule: (id: string) => Rule | undefined;
}

/** `minTls` = `"TLS1_0"`, joined by "and". */
function assignment(inputs: Readonly<Record<string, Json>>): string {
  return Object.entries(inputs)
    .map(([name, value]) => `${code(name)} = ${code(printJson(value, ' '), 60)}`)
    .join(' and ');
}

/** The rule's id, leading to its page. */
export function ruleLink({ ruleId, helpUri }: Finding): string {
  return /^https:\/\/[^\s()<>]+$/.test(helpUri) ? `[${code(ruleId)}](${helpUri})` : code(ruleId);
}

/** Where something stands: `file:line`, linked. */
export function place(file: string, span: Finding['span'] | undefined, { links }: MarkdownContext): string {
  return span === undefined ? code(file) : linked(`${file}:${span.start.line}`, links?.lines(file, span));
}

/** A resource type without the vendor, which all of them share. */
export function shortType(type: string): string {
  return type.replace(/^Microsoft\./i, '');
}

function resource({ resource: { symbolicName, name, type }, instances }: Finding): string {
  const copies = instances > 1 ? ` and ${count(instances - 1, 'copy', 'copies')}` : '';
  return `${code(symbolicName ?? name, 50)}${copies} · ${code(shortType(type), 60)}`;
}

/** The last segment of a property's path: the whole path would push a table beyond the page. */
function shortProperty(property: string): string {
  return /(?:[^.[\]']+|\[[^\]]*\])$/.exec(property)?.[0] ?? property;
}

/** One sentence on what is wrong, with the inputs and parameters files in which it is. */
function problem(finding: Finding): string {
  const files = finding.parameterFiles;
  const with_ =
    files.length === 0
      ? ''
      : ` (with ${files.length > 2 ? `${files.length} parameters files` : files.map((file) => code(file)).join(' and ')})`;
  const inputs = finding.counterexample ?? {};
  const when = Object.keys(inputs).length > 0 ? ` when ${assignment(inputs)}` : '';
  const message = finding.message.replaceAll(finding.property, shortProperty(finding.property));
  return prose(wholeMessage({ message, reason: finding.reason }), 600) + when + with_;
}

function choices({ names, values }: InputGroup): string {
  const [name] = names;
  return name !== undefined && names.length === 1 ? `${code(name)} = ${code(values)}` : code(values);
}

function cells({ findings, group, file, span }: Told, context: MarkdownContext): readonly [where: string, what: string] {
  const [first] = findings;
  if (first === undefined) return ['', ''];
  const where = place(file, span, context);
  if (group === undefined) return [`${where}<br>${resource(first)}`, `${problem(first)}<br>${ruleLink(first)}`];
  const ids = [...new Map(findings.map((finding) => [finding.ruleId, ruleLink(finding)])).values()];
  const names = [...new Set(findings.map((finding) => code(finding.resource.symbolicName ?? finding.resource.name, 50)))];
  const some = (all: readonly string[]): string =>
    all.slice(0, 3).join(', ') + (all.length > 3 ? ` and ${all.length - 3} more` : '');
  return [
    `${where}<br>${some(names)}`,
    `${count(findings.length, 'setting')} not enforced: a caller may pass ${choices(group)}<br>${some(ids)}`,
  ];
}

function limited(head: readonly string[], rows: readonly (readonly string[])[], most: number): string {
  const left = rows.length - most;
  return table(head, rows.slice(0, most)) + (left > 0 ? `\n\n… and ${left} more.` : '');
}

/** One row each; at most `most`, and then how many are left out. */
export function findingsTable(told: readonly Told[], context: MarkdownContext, most: number): string {
  const rows = told.map((one) => [one.severity, ...cells(one, context)]);
  return limited(['', 'Where', 'Problem'], rows, most);
}

/** What could not be read or evaluated, and what to do. */
export function diagnosticsTable(diagnostics: readonly Diagnostic[], context: MarkdownContext, most: number): string {
  const rows = diagnostics.map(({ severity, file, span, message, code: name }) => [
    severity,
    place(file, span, context),
    `${prose(message)}<br>${code(name)}`,
  ]);
  return limited(['', 'Where', 'What is wrong with the file'], rows, most);
}

/** Accepted findings with who said why, and until when. */
export function suppressedTable(findings: readonly Finding[], context: MarkdownContext, most: number): string {
  const rows = findings.map((finding) => {
    const { reason, expires } = finding.suppression ?? { reason: 'accepted' };
    const until = expires === undefined ? '' : ` until ${code(expires)}`;
    return [
      `${place(finding.file, finding.span, context)}<br>${resource(finding)}`,
      `${code(reason)}${until}<br>${ruleLink(finding)}`,
    ];
  });
  return limited(['Where', 'Accepted because'], rows, most);
}

/** One fix for all the findings that it makes go away. */
export interface Remedy {
  findings: readonly Finding[];
  diff: string | undefined;
}

function editsOf({ fix, fingerprint }: Finding): string {
  return fix === null ? fingerprint : JSON.stringify(fix.edits);
}

/** The fixes of findings, each once: a parameter that several settings read is changed once. */
export function remediesOf(findings: readonly Finding[], context: MarkdownContext): readonly Remedy[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.fix === null) continue;
    const group = groups.get(editsOf(finding));
    if (group === undefined) groups.set(editsOf(finding), [finding]);
    else group.push(finding);
  }
  return [...groups.values()].map((group) => ({
    findings: group,
    diff: group[0] === undefined ? undefined : fixDiff(group[0], context.text),
  }));
}

function trace({ trace: steps }: Finding, context: MarkdownContext): string {
  if (steps.length < 2) return '';
  const lines = steps.slice(0, 6).map(({ file, span, message }) => `1. ${place(file, span, context)} ${prose(message)}`);
  return `Where the value comes from:\n\n${lines.join('\n')}`;
}

/** How to fix, and why: what stands under one problem. */
export function remedyText({ findings, diff }: Remedy, context: MarkdownContext): string {
  const [first] = findings;
  if (first?.fix == null) return '';
  const rule = context.rule(first.ruleId);
  const reference = rule?.references[0];
  const also = findings.length > 1 ? ` This resolves ${findings.length} problems.` : '';
  const [description = '', caution = 'clients may break, or the resource may have to be created anew'] =
    first.fix.description.split('; unsafe: ');
  const more = reference === undefined ? '' : ` [${reference.title}](${reference.url})`;
  const parts = [
    `${prose(description)}.${also}`,
    diff ?? '',
    first.fix.unsafe ? `**Look before you apply it:** ${prose(caution)}.` : '',
    rule === undefined ? '' : `**Why:** ${rule.why}${more}`,
    trace(first, context),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** The remedies as folded sections, the first one open. */
export function remedySections(remedies: readonly Remedy[], context: MarkdownContext, open = true): string {
  return remedies
    .map((remedy, index) => {
      const [first] = remedy.findings;
      const edit = first?.fix?.edits[0];
      if (first === undefined || edit === undefined) return '';
      const name = remedies.length === 1 ? 'How to fix it' : `Fix ${index + 1} of ${remedies.length}`;
      const summary = `<b>${name}</b> · ${htmlCode(shortProperty(first.property))} in ${htmlCode(edit.file)} line ${edit.span.start.line}`;
      return details(summary, remedyText(remedy, context), open && index === 0);
    })
    .filter((section) => section !== '')
    .join('\n');
}
