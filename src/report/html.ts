import { createHash } from 'node:crypto';
import type { Coverage, Finding, Report } from '../check/finding.ts';
import type { Layer } from '../rules/rule.ts';
import type { Format } from './format.ts';
import { type AnchorOf, coverageSection } from './html/coverage.ts';
import { filters } from './html/filters.ts';
import { acceptedSection, diagnosticsSection, findingsSection } from './html/findings.ts';
import { type Markup, markup, nothing } from './html/markup.ts';
import { script } from './html/script.ts';
import { style } from './html/style.ts';
import { count, signs } from './html/words.ts';
import { type Told, tellOnce } from './told.ts';

/** One page for people who own many templates: it loads nothing, and is complete without its script. */
export const html: Format = (report, context) => {
  const { findings, coverage, diagnostics, summary, tool } = report;
  const isShown = ({ severity }: Pick<Finding, 'severity'>): boolean => !context.quiet || severity === 'error';
  const told = tellOnce(findings.filter(isOpen).filter(isShown));
  const accepted = context.quiet ? [] : findings.filter((finding) => !isOpen(finding));
  const remarks = diagnosticsSection(diagnostics.filter(isShown), context);
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Encryption in transit: ${verdicts[summary.conclusion]}</title>
<style>${{ html: style }}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to the findings</a>
<header><h1>Encryption in transit of Azure resources</h1>${summaryPart(report)}</header>
${contents(accepted.length > 0, diagnostics.some(isShown), coverage.length > 0)}
<main>
${filters(told, [...new Set(coverage.map(({ file }) => file))])}
<p id="shown" role="status" aria-live="polite">${count(told.length, 'finding')}, ${count(coverage.length, 'resource')}.</p>
${coverageSection(coverage, anchors(told))}
${findingsSection(told, context)}
${acceptedSection(accepted)}
${remarks}
</main>
<footer><p>Made by ${tool.name} ${tool.version}.</p></footer>
<script>${{ html: script }}</script>
</body>
</html>
`;
  return page.html;
};

const verdicts: Readonly<Record<Report['summary']['conclusion'], string>> = {
  pass: 'passed',
  fail: 'failed',
  error: 'incomplete',
};

function isOpen({ verdict, baselined }: Finding): boolean {
  return verdict !== 'suppressed' && !baselined;
}

/** The page may run its own script and use its own style, and nothing else. */
function policy(): string {
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`;
}

function summaryPart({ summary }: Report): Markup {
  const { conclusion, bySeverity, findings, files, evaluations, resources, checked } = summary;
  const sign = conclusion === 'pass' ? signs.pass : conclusion === 'fail' ? signs.violation : signs.unenforced;
  const more = conclusion === 'error' ? ' Not everything could be checked: see About the input.' : '';
  const numbers: readonly (readonly [string, number])[] = [
    ['Errors', bySeverity.error],
    ['Warnings', bySeverity.warning],
    ['Notices', bySeverity.notice],
    ['Known only to Azure', findings.undetermined],
    ['Suppressed', findings.suppressed],
    ['In the baseline', findings.baselined],
  ];
  const scope = [
    count(files, 'template'),
    count(evaluations, 'evaluation'),
    count(resources, 'resource'),
    count(checked, 'setting'),
  ];
  return markup`
<p><span class="verdict ${conclusion}"><span aria-hidden="true">${sign}</span> ${verdicts[conclusion]}</span>${more}</p>
<dl class="numbers">${numbers.map(([name, number]) => markup`<div><dt>${name}</dt><dd>${number}</dd></div>`)}</dl>
<p>Checked ${scope.join(', ')}.</p>`;
}

function contents(isAccepted: boolean, isRemarked: boolean, isCovered: boolean): Markup {
  return markup`
<nav aria-label="Contents"><ul>${isCovered ? markup`<li><a href="#coverage">Coverage</a></li>` : nothing}
<li><a href="#findings">Findings</a></li>${isAccepted ? markup`<li><a href="#accepted">Accepted</a></li>` : nothing}${isRemarked ? markup`<li><a href="#input">About the input</a></li>` : nothing}</ul></nav>`;
}

/** The finding that gives a resource its word in a layer. */
function anchors(told: readonly Told[]): AnchorOf {
  const key = (file: string, resource: Coverage['resource'], layer: Layer, word: string): string =>
    JSON.stringify([file, resource.type, resource.name, layer, word]);
  const known = new Map<string, string>();
  told.forEach(({ findings }, index) => {
    for (const { file, resource, layer, verdict } of findings) {
      const name = key(file, resource, layer, verdict);
      if (!known.has(name)) known.set(name, `f${index + 1}`);
    }
  });
  return ({ file, resource, layers }, layer) => known.get(key(file, resource, layer, layers[layer]));
}
