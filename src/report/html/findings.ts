import type { Finding } from '../../check/finding.ts';
import type { Diagnostic, Severity } from '../../document/diagnostic.ts';
import type { FormatContext } from '../format.ts';
import { groupSentence } from '../input-group.ts';
import { printJson } from '../print-json.ts';
import type { Told } from '../told.ts';
import { stepsOf } from '../trace-steps.ts';
import { diff, frame, placeText } from './code.ts';
import { type Markup, markup, nothing } from './markup.ts';
import { count, folderOf, severities, severitySigns } from './words.ts';

/** Above this many entries they begin folded. */
const mostOpen = 20;

/** The findings, the most severe first, each under its own anchor: `f1`, `f2`, … in the order given. */
export function findingsSection(told: readonly Told[], context: FormatContext): Markup {
  if (told.length === 0)
    return markup`<section aria-labelledby="findings"><h2 id="findings">Findings</h2><p>Nothing found.</p></section>`;
  const groups = severities.map((severity) => {
    const entries = told.flatMap((one, index) => (one.severity === severity ? [entry(one, index, context, told.length)] : []));
    return entries.length === 0 ? nothing : group(severity, entries);
  });
  return markup`<section aria-labelledby="findings"><h2 id="findings">Findings</h2>${groups}</section>`;
}

function group(severity: Severity, entries: readonly Markup[]): Markup {
  const title = count(entries.length, severity);
  return markup`<section class="group" aria-labelledby="${severity}s"><h3 id="${severity}s">${title}</h3>${entries}</section>`;
}

function entry(told: Told, index: number, context: FormatContext, total: number): Markup {
  const { severity, file, span, findings } = told;
  const rules = [...new Set(findings.map(({ ruleId }) => ruleId))];
  const layers = [...new Set(findings.map(({ layer }) => layer))];
  const title = told.group === undefined ? (findings[0]?.message ?? '') : groupSentence(told.group);
  const body = told.group === undefined ? findings.map((finding) => findingBody(finding, context)) : groupBody(told, context);
  const [only] = findings;
  const about = told.group === undefined && only !== undefined ? ` · ${only.resource.symbolicName ?? only.resource.name}` : '';
  const open = total <= mostOpen ? markup` open` : nothing;
  return markup`
<details class="finding ${severity}"${open} data-rule="${rules.join(' ')}" data-layer="${layers.join(' ')}" data-severity="${severity}" data-folder="${folderOf(file)}">
<summary>${sign(severity)}<h4>${title}</h4><span class="where"><code>${placeText(file, span)}</code>${about} ${rules.map((rule) => markup`<span class="rule">${rule}</span>`)}</span></summary>
<div id="f${index + 1}" class="body">${body}</div>
</details>`;
}

function sign(severity: Severity): Markup {
  return markup`<span class="sign"><span aria-hidden="true">${severitySigns[severity]}</span> ${severity}</span>`;
}

function findingBody(finding: Finding, context: FormatContext): Markup {
  const { file, span, helpUri, ruleId } = finding;
  const steps = stepsOf(finding).map((step) => markup`<li>${step.message}${frame(step.file, step.span, context)}</li>`);
  return markup`
${frame(file, span, context)}
${steps.length === 0 ? nothing : markup`<h5>Where the value comes from</h5><ol class="trace">${steps}</ol>`}
${fixPart(finding, context)}
<dl>${facts(finding)}</dl>
<p>${link(helpUri, `Why, default and sources: ${ruleId}`)}</p>`;
}

/** What is told once at its inputs: the place, then every setting that they decide. */
function groupBody({ file, span, findings }: Told, context: FormatContext): Markup {
  const items = findings.map(
    ({ ruleId, property, resource, file: at, span: spot, expected, helpUri }) =>
      markup`<li><code>${property}</code> of <code>${resource.name}</code> must be ${expected} (<code>${placeText(at, spot)}</code>, ${link(helpUri, ruleId)})</li>`,
  );
  const [first] = findings;
  return markup`
${frame(file, span, context)}
<h5>Settings that it decides</h5><ul>${items}</ul>
${first === undefined ? nothing : fixPart(first, context)}`;
}

function fixPart({ fix }: Finding, context: FormatContext): Markup {
  if (fix === null) return nothing;
  return markup`<h5>Fix</h5><p>${fix.description}</p>${fix.edits.map((edit) => diff(edit, context))}`;
}

function facts(finding: Finding): readonly Markup[] {
  const { resource, instances, property, expected, layer, kind, parameterFiles, counterexample, reason } = finding;
  const copies = instances > 1 ? `, ${count(instances, 'instance')}` : '';
  const list: readonly (readonly [string, string])[] = [
    ['Resource', `${resource.type} ${resource.name} (${resource.apiVersion}${copies})`],
    ['Property', property],
    ['Must be', expected],
    ['Layer', `${layer}, ${kind}`],
    ...(reason === null ? [] : [['Not known before the deployment', reason] as const]),
    ...(counterexample === null ? [] : [['Not enforced, for example', printJson(counterexample, ' ')] as const]),
    ...(parameterFiles.length === 0 ? [] : [['With', parameterFiles.join(', ')] as const]),
    ...(finding.controls.length === 0 ? [] : [['Controls', finding.controls.join(', ')] as const]),
    ...(finding.azurePolicy.length === 0 ? [] : [['Azure Policy', finding.azurePolicy.join(', ')] as const]),
  ];
  return list.map(([name, value]) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`);
}

function link(uri: string, text: string): Markup {
  return uri.startsWith('https://') ? markup`<a href="${uri}" rel="noreferrer">${text}</a>` : markup`${text}`;
}

/** What is accepted, with the reasons; empty where nothing is. */
export function acceptedSection(findings: readonly Finding[]): Markup {
  const rows = findings.map(({ ruleId, file, span, resource, property, suppression }) => {
    const until = suppression?.expires === undefined ? '' : ` (until ${suppression.expires})`;
    const why = suppression === undefined ? 'in the baseline' : `${suppression.reason}${until}`;
    return markup`<tr><th scope="row">${ruleId}</th><td><code>${placeText(file, span)}</code></td><td>${resource.name}: <code>${property}</code></td><td>${why}</td></tr>`;
  });
  if (rows.length === 0) return nothing;
  return markup`
<section aria-labelledby="accepted"><h2 id="accepted">Accepted and not counted</h2>
<div class="wide" role="region" aria-labelledby="accepted" tabindex="0"><table aria-labelledby="accepted">
<thead><tr><th scope="col">Rule</th><th scope="col">Place</th><th scope="col">Setting</th><th scope="col">Reason</th></tr></thead>
<tbody>${rows}</tbody></table></div></section>`;
}

/** What could not be checked, and what else is to say about the input; empty where nothing is. */
export function diagnosticsSection(diagnostics: readonly Diagnostic[], context: FormatContext): Markup {
  if (diagnostics.length === 0) return nothing;
  const ordered = severities.flatMap((severity) => diagnostics.filter((one) => one.severity === severity));
  const items = ordered.map(
    ({ severity, code, message, file, span }) =>
      markup`<li class="${severity}">${sign(severity)} ${message} <span class="rule">${code}</span>${frame(file, span, context)}</li>`,
  );
  return markup`
<section aria-labelledby="input"><h2 id="input">About the input</h2>
<details${items.length <= mostOpen ? markup` open` : nothing}><summary>${count(items.length, 'remark')}: what could not be read or evaluated, and why</summary>
<ul class="diagnostics">${items}</ul></details></section>`;
}
