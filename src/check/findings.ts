import type { Diagnostic, Severity } from '../document/diagnostic.ts';
import type { Json } from '../document/json.ts';
import type { Span } from '../document/span.ts';
import { printExpression, printValue } from '../expression/print.ts';
import { Unknown, type Value } from '../expression/value.ts';
import { unknownIn } from '../expression/unknowns.ts';
import type { Kind, Profile } from '../rules/rule.ts';
import { asGiven } from '../template/decisions.ts';
import type { Address, Resource, TraceStep } from '../template/resource.ts';
import { spanOf as spanAt } from '../template/span-of.ts';
import { isOlder } from './absence.ts';
import type { Decision } from './decide.ts';
import type { Finding, FindingResource, TraceEntry, Verdict } from './finding.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type FixIntent, fixOf } from './fix.ts';
import type { MinimumTls } from './match.ts';
import { choicesOf, messageOf, whyUndetermined } from './message.ts';
import type { Subject } from './outcome.ts';
import { printPlace, stepsOf } from './places.ts';
import { requirementOf } from './wording.ts';

/** Where the pages of the rules are. */
const help = 'https://github.com/armored-transit/armored-transit/blob/main/docs/rules';

/** A finding, with what later stages need to know of where it comes from. */
export interface CheckedFinding {
  finding: Finding;
  resource: Resource;
  /** The fix as an intent; its edits stand in the finding. */
  fix: FixIntent | undefined;
}

/** The verdicts that make a finding. */
export type FailingVerdict = Exclude<Verdict, 'pass' | 'suppressed'>;

/** How severe a verdict is (contract, section 1). */
export function severityOf(verdict: FailingVerdict, kind: Kind, profile: Profile, decision: Decision): Severity {
  const isMust = kind === 'must';
  if (verdict === 'violation' || (verdict === 'unenforced' && profile === 'strict')) return isMust ? 'error' : 'warning';
  if (!isMust) return 'notice';
  if (verdict === 'undetermined') return 'warning';
  const mustChoose = [...(decision.counterexample?.keys() ?? [])].some(({ hasDefault }) => !hasDefault);
  return mustChoose || !decision.isSecureAsGiven ? 'warning' : 'notice';
}

/** The finding about a decision that does not pass. */
export function findingOf(
  resource: Resource,
  subject: Subject,
  decision: Decision,
  verdict: FailingVerdict,
  { profile, minimumTls }: { profile: Profile; minimumTls: MinimumTls },
): CheckedFinding {
  const { rule, setting, place } = subject;
  const steps = traceOf(resource, subject, decision);
  const told = verdict === 'unenforced' ? decision.given : decision.outcome;
  const end = decision.outcome.value === undefined ? undefined : steps.at(-1)?.address;
  const fix =
    verdict === 'violation' ? fixOf(resource, subject, end ?? ownAddress(resource, subject, decision), minimumTls) : undefined;
  const finding: Finding = {
    ruleId: rule.id,
    verdict,
    severity: severityOf(verdict, rule.kind, profile, decision),
    kind: rule.kind,
    layer: rule.layer,
    message: messageOf(subject, decision, minimumTls),
    file: resource.address.document.path,
    span: spanOf(resource, subject, steps[0], told.value === undefined),
    resource: identityOf(resource),
    instances: 1,
    property: printPlace(place),
    actual: setting.secret ? null : knownJson(told.value),
    absent: told.value === undefined,
    expected: requirementOf(setting, minimumTls).expected,
    parameterFiles: [],
    counterexample: decision.counterexample ? jsonChoices(choicesOf(decision.counterexample)) : null,
    reason: verdict === 'undetermined' ? whyUndetermined(decision) : null,
    baselined: false,
    trace: steps.map((step) => entryOf(step, setting.secret === true)),
    fix: null,
    fingerprint: fingerprintOf(resource, subject),
    helpUri: `${help}/${rule.id}.md`,
    controls: rule.controls,
    azurePolicy: rule.azurePolicy,
  };
  return { finding, resource, fix };
}

/** A resource as reports name it. */
export function identityOf(resource: Resource): FindingResource {
  const name = resource.name(asGiven);
  return {
    type: resource.type,
    name: name instanceof Unknown ? printExpression(name.residual) : typeof name === 'string' ? name : printValue(name),
    apiVersion: resource.apiVersion,
    symbolicName: resource.symbolicName,
  };
}

/** A notice that a written setting is not known to the API version that the resource names. */
export function unknownToApi(resource: Resource, subject: Subject): Diagnostic {
  const { since, until } = subject.setting;
  const isNewer = until !== undefined && (since === undefined || !isOlder(resource.apiVersion, since));
  const known = isNewer ? `until ${until}` : `since ${since ?? ''}`;
  return {
    code: 'template/setting-unknown-to-api-version',
    severity: 'notice',
    message: `${resource.type} knows ${printPlace(subject.place)} ${known}, and this resource names API version ${resource.apiVersion}: Azure ignores or refuses it`,
    file: resource.address.document.path,
    span: spanOf(resource, subject),
  };
}

function traceOf(resource: Resource, { place }: Subject, { assignment }: Decision): readonly TraceStep[] {
  const steps = stepsOf(place);
  return steps ? resource.trace(steps, assignment) : [];
}

/** Where a value stands that was written in the resource itself. */
function ownAddress({ address }: Resource, { place }: Subject, { outcome }: Decision): Address | undefined {
  const steps = stepsOf(place);
  return steps && outcome.value !== undefined ? { document: address.document, path: [...address.path, ...steps] } : undefined;
}

/** The value of a property where the trace begins, or the deepest part of its path that exists. */
function spanOf({ address }: Resource, { place }: Subject, first?: TraceStep, isAbsent = false): Span {
  if (first?.address.document === address.document) return spanAt(first.address);
  const open = place.steps.findIndex((step) => typeof step === 'object');
  const known = place.steps.slice(0, open < 0 ? undefined : open).filter((step) => typeof step !== 'object');
  // A list that lacks an item is shown at its key.
  return address.document.locate([...address.path, ...known], open >= 0 && isAbsent ? 'key' : 'value');
}

function entryOf({ address, message, within }: TraceStep, isSecret: boolean): TraceEntry {
  return {
    file: address.document.path,
    span: spanAt(address, within),
    message: isSecret ? 'the value comes from here' : message,
  };
}

function knownJson(value: Value | undefined): Json {
  return value === undefined || unknownIn(value) ? null : (value as Json);
}

function jsonChoices(choices: Readonly<Record<string, Value>>): Readonly<Record<string, Json>> {
  return choices as Readonly<Record<string, Json>>;
}
