import { ExpressionError } from '../expression/environment.ts';
import { isArray, isObject, Unknown, type Value, type ValueObject } from '../expression/value.ts';
import type { TemplateEnvironment } from './environment.ts';
import type { Instance } from './instance.ts';
import { lazyObject } from './lazy-value.ts';
import { memberOfUnknown, memberOfValue } from './member.ts';
import { ofOrigin } from './origin.ts';
import type { Outputs } from './outputs.ts';
import type { Declarations } from './declarations.ts';
import type { Step } from './resource.ts';
import { checkString, remaining } from './target.ts';
import { textOf } from './names.ts';

/** The resource that the first argument of reference() or list*() names: its symbol, name or id. */
function referred(environment: TemplateEnvironment, argument: Value | undefined): Instance | undefined {
  const { declarations } = environment.scope;
  if (argument instanceof Unknown) return declarations.byId(argument);
  if (typeof argument !== 'string') return undefined;
  return argument.startsWith('/') ? declarations.byId(argument) : named(declarations, argument);
}

function named(declarations: Declarations, name: string): Instance | undefined {
  return declarations.isSymbolic ? declarations.bySymbol(name) : declarations.byName(name);
}

/** The arguments as the engine completes them: the id for a name, the API version of the declaration (engine-facts 39). */
function completed(environment: TemplateEnvironment, instance: Instance | undefined, args: readonly Value[]): readonly Value[] {
  if (instance === undefined || instance.declared.isOfExtension) return args;
  const [, version = instance.apiVersion, ...rest] = args;
  return [instance.idIn(environment.scope.expansion.run), version, ...rest];
}

/** reference(): outputs of a deployment that is read here, what a declaration says of a resource, else unknown. */
export function reference(environment: TemplateEnvironment, args: readonly Value[]): Value {
  checkPlace(environment, 'reference');
  checkString('reference', args[0]);
  const instance = referred(environment, args[0]);
  const { run } = environment.scope.expansion;
  const condition = instance?.conditionIn(run);
  const isAsWritten = environment.place === 'group-tags' || (condition === false && instance?.existing === false);
  const written = isAsWritten ? args : completed(environment, instance, args);
  const unknown = ofOrigin(
    remaining('reference', written, { kind: 'runtime', function: 'reference' }),
    originOf(environment, written),
  );
  // Groups are made before all else, so that what is deployed is not known to their tags (engine-facts 34).
  if (environment.place === 'group-tags') return unknown;
  if (instance === undefined || instance.existing || condition !== true) return unknown;
  const isFull = typeof args[2] === 'string' && args[2].toLowerCase() === 'full';
  const found = instance.declared.isDeployment ? deploymentOf(instance, unknown) : declaredOf(instance, args[1], unknown);
  if (found === undefined) return unknown;
  return isFull
    ? new Unknown(unknown.residual, unknown.reason, false, (step) => (isMember(step, 'properties') ? found : undefined))
    : found;
}

/** A name means something in its template only, an id everywhere. */
function originOf({ origin }: TemplateEnvironment, [named]: readonly Value[]): string {
  return typeof named === 'string' && !named.startsWith('/') ? origin : '';
}

function isMember(step: Step, name: string): boolean {
  return typeof step === 'string' && step.toLowerCase() === name;
}

/** The declared properties, as a lower bound: what is not declared, and the whole, stay unknown (engine-facts 38). */
function declaredOf(instance: Instance, version: Value | undefined, unknown: Unknown): Unknown | undefined {
  if (version !== undefined && version !== instance.apiVersion) return undefined;
  return lowerBound(unknown, (step) => instance.settingIn(['properties', step], instance.declared.scope.expansion.run));
}

function lowerBound(unknown: Unknown, find: (step: Step) => Value | undefined): Unknown {
  return new Unknown(unknown.residual, unknown.reason, unknown.secret, (step) => {
    const value = find(step);
    if (!isObject(value) && !isArray(value)) return value ?? undefined;
    const { residual, reason, secret } = memberOfUnknown(new Unknown(unknown.residual, unknown.reason, unknown.secret), step);
    return lowerBound(new Unknown(residual, reason, secret), (inner) => memberOfValue(value, inner));
  });
}

/** The properties of a deployment: its outputs, and nothing else that is known. */
function deploymentOf(instance: Instance, unknown: Unknown): Unknown | undefined {
  const { nested } = instance;
  if (nested === undefined) return undefined;
  const outputs = outputsObject(nested.outputs, memberOfUnknown(unknown, 'outputs'));
  return new Unknown(unknown.residual, unknown.reason, false, (step) => (isMember(step, 'outputs') ? outputs : undefined));
}

function outputsObject(outputs: Outputs, unknown: Unknown): ValueObject {
  return lazyObject(
    outputs.deployed().map((output) => {
      const value = (): Value => {
        if (!output.isSecret) return output.valueNow();
        return memberOfUnknown(new Unknown(memberOfUnknown(unknown, output.name).residual, unknown.reason, true), 'value');
      };
      return [
        output.name,
        () =>
          lazyObject([
            ['type', () => output.typeText],
            ['value', value],
          ]),
      ] as const;
    }),
  );
}

/** references(): all of a loop, in order. */
export function references(environment: TemplateEnvironment, args: readonly Value[]): Value {
  checkPlace(environment, 'references');
  if (!environment.scope.isVersion2) {
    throw new ExpressionError('template/language-version', "'references' needs languageVersion 2.0");
  }
  const [symbol, ...rest] = args;
  const loop = typeof symbol === 'string' ? environment.scope.declarations.loop(symbol) : undefined;
  const isCounted =
    loop?.every((instance) => instance.loops === undefined || !(instance.loops.index instanceof Unknown)) === true;
  if (loop === undefined || !isCounted) {
    return ofOrigin(remaining('references', args, { kind: 'runtime', function: 'references' }), environment.origin);
  }
  return loop.map((_, index) => reference(environment, [`${symbol as string}[${index}]`, ...rest]));
}

/** list*(): unknown and secret, with its id completed. */
export function list(environment: TemplateEnvironment, name: string, args: readonly Value[]): Value {
  checkPlace(environment, name);
  const instance = referred(environment, args[0]);
  const written = completed(environment, instance, args);
  return ofOrigin(remaining(name, written, { kind: 'runtime', function: name }, true), originOf(environment, written));
}

/** resourceInfo(): what is known of a symbolic resource, also of an existing one. Throws ExpressionError for an unknown symbol. */
export function resourceInfo(environment: TemplateEnvironment, args: readonly Value[]): Value {
  const [symbol = null] = args;
  if (!environment.scope.isVersion2) {
    throw new ExpressionError('template/language-version', "'resourceInfo' needs languageVersion 2.0");
  }
  if (symbol instanceof Unknown) {
    return ofOrigin(remaining('resourceInfo', args, symbol.reason, symbol.secret), environment.origin);
  }
  const instance = typeof symbol === 'string' ? environment.scope.declarations.bySymbol(symbol) : undefined;
  if (instance === undefined) {
    throw new ExpressionError('template/unknown-resource', `there is no resource with the symbolic name '${textOf(symbol)}'`);
  }
  const { expansion } = environment.scope;
  return lazyObject([
    ['id', () => instance.idIn(expansion.run)],
    ['name', () => instance.nameIn(expansion.run)],
    ['type', () => instance.type],
    ['apiVersion', () => instance.apiVersion],
  ]);
}

/** reference() and list*() need the deployment: they stand in properties, sku, tags and outputs only (engine-facts 10). */
function checkPlace({ place }: TemplateEnvironment, name: string): void {
  if (place === 'properties' || place === 'group-tags' || place === 'output') return;
  throw new ExpressionError(
    'template/function-place',
    `'${name}' can only be used in the properties, sku and tags of a resource and in outputs`,
  );
}
