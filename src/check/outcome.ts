import { printValue } from '../expression/print.ts';
import { Unknown, type Value } from '../expression/value.ts';
import { unknownIn } from '../expression/unknowns.ts';
import type { Json } from '../document/json.ts';
import type { Profile, ResourceView, Reading, Rule, SettingRule } from '../rules/rule.ts';
import type { Reads } from '../template/decisions.ts';
import { isOlder, meaningOfAbsence } from './absence.ts';
import { applies } from './applies.ts';
import { grade, type MinimumTls } from './match.ts';
import { lastSegment, nameKey } from './name-key.ts';
import { type SettingPlace, readPlace, stepsOf } from './places.ts';
import type { Reader } from './reader.ts';
import type { Relatives } from './related.ts';

/** `none`: not deployed under this assignment. `silent`: deployed, and the rule has nothing to say. */
export type Word = 'none' | 'silent' | 'secure' | 'insecure' | 'unknown';

/** What one place of one resource comes to under one assignment. */
export interface Outcome {
  word: Word;
  reads: Reads;
  /** What remains of its condition, where it is not known whether the resource is deployed. */
  condition: Unknown | undefined;
  /** The value found; undefined where it is absent. */
  value: Value | undefined;
  /** A value that the rule does not know, and that therefore does not require encryption. */
  unlisted: boolean;
  /** What is not known, where the word says so. */
  unknown: Unknown | undefined;
}

/** What the checks of one run share. */
export interface CheckContext {
  profile: Profile;
  minimumTls: MinimumTls;
  relatives: Relatives;
}

/** One setting of a rule at one place of one resource. */
export interface Subject {
  rule: Rule;
  setting: SettingRule;
  place: SettingPlace;
}

type Judgement = Pick<Outcome, 'word' | 'value' | 'unlisted' | 'unknown'>;

/** Judges a place under one assignment; `reads` says on what that depends. */
export function judge(reader: Reader, subject: Subject, context: CheckContext): Outcome {
  const condition = reader.condition();
  const judgement = condition === false ? says('none') : judgeDeployed(reader, subject, context);
  return { ...judgement, reads: reader.reads, condition: condition instanceof Unknown ? condition : undefined };
}

function says(word: Word, value?: Value, more: Partial<Judgement> = {}): Judgement {
  return { word, value, unlisted: false, unknown: undefined, ...more };
}

function judgeDeployed(reader: Reader, subject: Subject, context: CheckContext): Judgement {
  const held = readPlace(reader, subject.place);
  if (!held.here) return says('silent');
  const { value } = held;
  const judgement = value === undefined ? judgeAbsent(reader, subject, context) : judgeValue(reader, subject, value, context);
  if (judgement.word === 'silent') return judgement;
  const doesApply = applies(reader, subject.setting.when ?? [], subject.place);
  if (doesApply === false) return says('silent');
  // Where it may not apply, what complies complies all the same.
  if (doesApply === true || judgement.word === 'secure') return judgement;
  return says('unknown', value, { unknown: doesApply });
}

function judgeAbsent(reader: Reader, subject: Subject, context: CheckContext): Judgement {
  const { setting } = subject;
  const { profile, relatives } = context;
  const children = (setting.elsewhere ?? []).flatMap(({ type, name }) => relatives.children(reader, type, name));
  const conditions = children.map((child) => child.condition());
  if (conditions.includes(true)) return says('silent');
  const open = conditions.find((condition) => condition instanceof Unknown);
  if (open) return says('unknown', undefined, { unknown: open });
  switch (meaningOfAbsence(setting.absent, reader.resource.apiVersion)) {
    case 'secure':
      // A default that is documented as secure is TLS 1.2.
      return isRaised(setting, context) ? judgeInsecure(reader, subject, context, undefined, false) : says('secure');
    case 'insecure':
      return judgeInsecure(reader, subject, context, undefined, false);
    case 'not-applicable':
      return says('silent');
    case 'unknown':
      // What the API version does not know cannot be written.
      return says(profile === 'strict' && !isUnknownToApi(setting, reader.resource.apiVersion) ? 'unknown' : 'silent');
  }
}

/** Whether the configuration asks for more than TLS 1.2, and the service offers it. */
function isRaised({ secure }: SettingRule, { minimumTls }: CheckContext): boolean {
  return minimumTls === '1.3' && 'tls' in secure && secure.ceiling === '1.3';
}

function judgeValue(reader: Reader, subject: Subject, value: Value, context: CheckContext): Judgement {
  const { setting } = subject;
  const found = grade(value, setting.secure, setting.insecure, context.minimumTls);
  if (found === 'secure') return says('secure', value);
  if (found instanceof Unknown) return setting.literalOnly ? says('silent') : says('unknown', value, { unknown: found });
  return judgeInsecure(reader, subject, context, value, found === 'unlisted');
}

/** What does not comply is insecure, unless the rule excepts its place. */
function judgeInsecure(
  reader: Reader,
  { setting, place }: Subject,
  { relatives }: CheckContext,
  value: Value | undefined,
  unlisted: boolean,
): Judgement {
  const steps = setting.except && stepsOf(place);
  const isHarmless = steps ? setting.except?.(viewOf(reader, relatives), steps) : false;
  if (isHarmless === true) return says('silent', value);
  if (isHarmless === undefined) return says('unknown', value);
  return says('insecure', value, { unlisted });
}

/** A resource as an exception of a rule sees it; what it reads counts as read. */
function viewOf(reader: Reader, relatives: Relatives): ResourceView {
  const { resource, assignment } = reader;
  return {
    type: resource.type,
    name: readingOf(resource.name(assignment)),
    at: (path) => readingOf(reader.at(path)),
    count(path) {
      const list = reader.shape(path);
      return list instanceof Unknown ? undefined : Array.isArray(list) ? list.length : 0;
    },
    parent() {
      const parent = relatives.parent(reader);
      return parent && viewOf(parent, relatives);
    },
    children: (type) => relatives.children(reader, type).map((child) => viewOf(child, relatives)),
  };
}

function readingOf(value: Value | undefined): Reading {
  const unknown = value === undefined ? undefined : unknownIn(value);
  // Without unknown parts a value is the JSON that it looks like.
  return unknown && value !== undefined ? { known: false, expression: printValue(value) } : { known: true, value: value as Json };
}

/** Whether a setting is one of this resource at all: its name, where the rule asks for one. */
export function isNamed(reader: Reader, { name }: SettingRule): boolean {
  return name === undefined || lastSegment(nameKey(reader.resource.name(reader.assignment))) === name.toLowerCase();
}

/** Whether the API version of a resource is outside those that know the setting. */
export function isUnknownToApi({ since, until }: SettingRule, apiVersion: string): boolean {
  return (since !== undefined && isOlder(apiVersion, since)) || (until !== undefined && isOlder(until, apiVersion));
}
