import type { ArtifactLocation, Fix, Location, Log, Notification, Region, ReportingDescriptor, Result } from 'sarif';
import type { Finding, FindingFix, Report } from '../check/finding.ts';
import type { Diagnostic, Severity } from '../document/diagnostic.ts';
import type { Span } from '../document/span.ts';
import { rules as allRules } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import type { Format } from './format.ts';
import { lineHashes } from './line-hashes.ts';
import { printJson } from './print-json.ts';

const levels = { error: 'error', warning: 'warning', notice: 'note' } as const;
const problemSeverities = { error: 'error', warning: 'warning', notice: 'recommendation' } as const;

/** GitHub calls 7.0 and more high, 4.0 and more medium. */
const securitySeverities = { must: '7.5', harden: '5.0' } as const;

/** SARIF 2.1.0 with what GitHub's code scanning reads; findings that are suppressed or in the baseline are left out. */
export const sarif: Format = (report, { text }) => `${printJson(logOf(report, text))}\n`;

type TextOf = (file: string) => string | undefined;

function logOf(report: Report, text: TextOf): Log {
  const findings = report.findings.filter(({ verdict, baselined }) => verdict !== 'suppressed' && !baselined);
  const ids = [...new Set(findings.map(({ ruleId }) => ruleId))].sort();
  const { name, version } = report.tool;
  const hashOf = hashesBy(text);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name,
            version,
            semanticVersion: version,
            rules: ids.map((id) => descriptor(id, findings)),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The working directory of the run' } } },
        invocations: [
          {
            executionSuccessful: report.summary.conclusion !== 'error',
            toolExecutionNotifications: report.diagnostics.map(notification),
          },
        ],
        results: findings.map((finding) => resultOf(finding, ids.indexOf(finding.ruleId), hashOf)),
      },
    ],
  };
}

/** The hash of a line, each file read once. */
function hashesBy(text: TextOf): (file: string, line: number) => string | undefined {
  const known = new Map<string, readonly string[]>();
  return (file, line) => {
    const content = text(file);
    if (content === undefined) return undefined;
    const hashes = known.get(file) ?? lineHashes(content);
    known.set(file, hashes);
    return hashes[line - 1];
  };
}

function descriptor(id: string, findings: readonly Finding[]): ReportingDescriptor {
  const finding = findings.find(({ ruleId }) => ruleId === id);
  const rule = allRules.find((candidate) => candidate.id === id);
  const severity: Severity = finding?.kind === 'harden' ? 'warning' : 'error';
  const title = rule?.title ?? id;
  const help = rule === undefined ? title : helpText(rule);
  return {
    id,
    name: id,
    shortDescription: { text: cut(title, 1024) },
    fullDescription: { text: cut(rule?.why ?? title, 1024) },
    help: { text: help, markdown: help },
    ...(finding !== undefined && { helpUri: finding.helpUri }),
    defaultConfiguration: { level: levels[severity] },
    properties: {
      tags: [
        'security',
        'encryption-in-transit',
        ...(finding === undefined ? [] : [`layer-${finding.layer}`]),
        ...(rule?.controls ?? []).slice(0, 6),
      ],
      precision: 'very-high',
      'problem.severity': problemSeverities[severity],
      'security-severity': securitySeverities[finding?.kind ?? 'must'],
    },
  };
}

function helpText({ title, why, fix, references }: Rule): string {
  const how = fix?.unsafe === undefined ? [] : [`Before you change it: ${fix.unsafe}.`];
  return [`${title}.`, why, ...how, references.map((reference) => `- [${reference.title}](${reference.url})`).join('\n')].join(
    '\n\n',
  );
}

function resultOf(finding: Finding, ruleIndex: number, hashOf: (file: string, line: number) => string | undefined): Result {
  const { ruleId, severity, message, file, span, resource, reason, trace, fix, fingerprint } = finding;
  const hash = hashOf(file, span.start.line);
  const why = reason === null || message.includes(reason) ? '' : ` (${reason})`;
  return {
    ruleId,
    ruleIndex,
    level: levels[severity],
    message: { text: `${resource.name}: ${message}${why}${linkTo(trace.length - 1)}` },
    locations: [{ physicalLocation: { artifactLocation: artifact(file), region: regionOf(span) } }],
    relatedLocations: trace.map((entry, id): Location => ({
      id,
      message: { text: entry.message },
      physicalLocation: { artifactLocation: artifact(entry.file), region: regionOf(entry.span) },
    })),
    partialFingerprints: { ...(hash !== undefined && { primaryLocationLineHash: hash }), 'armoredTransit/v1': fingerprint },
    ...(fix !== null && { fixes: [fixOf(fix)] }),
    properties: { verdict: finding.verdict, kind: finding.kind, layer: finding.layer, property: finding.property },
  };
}

/** GitHub shows a related location only where the message links to it: the last one, where the value is written. */
function linkTo(relatedLocation: number): string {
  return relatedLocation < 0 ? '' : ` ([where it is written](${relatedLocation}))`;
}

function fixOf({ description, edits }: FindingFix): Fix {
  const files = [...new Set(edits.map(({ file }) => file))];
  return {
    description: { text: description },
    artifactChanges: files.map((file) => ({
      artifactLocation: artifact(file),
      replacements: edits
        .filter((edit) => edit.file === file)
        .map(({ span, newText }) => ({ deletedRegion: regionOf(span), insertedContent: { text: newText } })),
    })),
  };
}

function notification({ code, severity, message, file, span }: Diagnostic): Notification {
  return {
    descriptor: { id: code },
    level: levels[severity],
    message: { text: message },
    locations: [
      { physicalLocation: { artifactLocation: artifact(file), ...(span !== undefined && { region: regionOf(span) }) } },
    ],
  };
}

function artifact(file: string): ArtifactLocation {
  return { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}

function regionOf({ start, end }: Span): Region {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
