import { ExpressionError } from '../expression/environment.ts';
import { findKey, upperCase } from '../expression/names.ts';
import { isArray, isObject, Unknown, type Value } from '../expression/value.ts';
import type { Declaration } from './declaration.ts';
import { asGiven } from './decisions.ts';
import { checkFunctions } from './function-checks.ts';
import type { Instance } from './instance.ts';
import { memberOfValue } from './member.ts';
import { textOf } from './names.ts';
import type { Address } from './resource.ts';
import type { Scope } from './scope.ts';
import { stepInto } from './text.ts';

/** Most that Azure takes (arm-language 15). */
const limits: Readonly<Record<string, number>> = { parameters: 256, variables: 512, outputs: 64 };
const maxResources = 800;

const templateMembers =
  '$schema contentVersion languageVersion apiProfile metadata definitions functions parameters variables resources outputs extensions imports asserts';
const resourceMembers =
  'type apiVersion name location tags sku kind plan identity zones managedBy managedByExtended extendedLocation scale placement properties dependsOn condition copy comments metadata scope resources existing extension import asserts id resourceGroup subscriptionId';
const known = (names: string): ReadonlySet<string> => new Set(names.toLowerCase().split(' '));
const inTemplate = known(templateMembers);
const inResource = known(resourceMembers);

/**
 * Evaluates all of a template as given, what nobody uses included, and checks what Azure refuses before it deploys
 * anything (arm-language 22). What is wrong becomes diagnostics.
 */
export function validate(scope: Scope): void {
  const { expansion } = scope;
  expansion.under(asGiven, () => {
    checkTemplate(scope);
    if (scope.deployment !== undefined) scope.parameters.checkNames();
    for (const name of scope.parameters.names()) attempt(scope, scope.template.address, () => scope.parameters.value(name));
    for (const name of scope.variables.names()) attempt(scope, scope.template.address, () => scope.variables.value(name));
    for (const output of scope.outputs.deployed()) output.valueNow();
    checkFunctions(scope);
    const deployed = scope.declarations.all.flatMap(instancesToCheck);
    checkDuplicates(scope, deployed);
    if (deployed.length > maxResources) {
      report(
        scope,
        'template/limit',
        `a template has at most ${maxResources} resources; this one has ${deployed.length}`,
        scope.template.address,
      );
    }
  });
}

function report(scope: Scope, code: string, message: string, address: Address): void {
  scope.expansion.report(code, 'error', message, address);
}

function attempt(scope: Scope, address: Address, work: () => unknown): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    scope.expansion.failure(error, address);
  }
}

function checkTemplate(scope: Scope): void {
  const { json, address } = scope.template;
  if (!isObject(json)) return;
  for (const key of Object.keys(json)) {
    if (inTemplate.has(key.toLowerCase())) continue;
    report(scope, 'template/unknown-member', `a template has no member '${key}'`, { ...address, path: [...address.path, key] });
  }
  const resources = memberOfValue(json, 'resources');
  if (!isArray(resources) && !isObject(resources)) report(scope, 'template/no-resources', 'a template needs resources', address);
  const version = scope.member('languageVersion');
  if (
    version !== undefined &&
    !(typeof version === 'string' && /^(?:2\.0|1\.9-experimental|2\.[12]-experimental)$/.test(version))
  ) {
    report(scope, 'template/language-version', 'the languageVersion must be 2.0, or left out', {
      ...address,
      path: [...address.path, 'languageVersion'],
    });
  }
  for (const [name, most] of Object.entries(limits)) {
    const { text, names } = scope.section(name);
    if (text === undefined || names.size <= most) continue;
    report(scope, 'template/limit', `a template has at most ${most} ${name}; this one has ${names.size}`, text.address);
  }
}

/** The instances that may be deployed, checked one by one. */
function instancesToCheck(declared: Declaration): readonly Instance[] {
  const { scope, text } = declared;
  const deployed = declared.instances().filter((instance) => instance.condition(asGiven).value !== false);
  if (deployed.length === 0 || declared.isOfExtension) return [];
  checkMembers(declared);
  if (declared.parent !== undefined && stepInto(text, 'copy') !== undefined) {
    report(scope, 'template/copy', 'a resource inside another one takes no copy of its own: move it to the top', text.address);
  }
  if (declared.parent?.symbol != null && scope.depth > 0) {
    report(
      scope,
      'template/children',
      'a resource with a symbolic name takes no resources inside it in a nested template',
      text.address,
    );
  }
  for (const instance of deployed) {
    checkName(instance);
    if (declared.isDeployment) evaluateDeployment(instance);
  }
  return deployed.filter(({ existing }) => !existing);
}

function checkMembers({ scope, text, type }: Declaration): void {
  if (!isObject(text.json)) return;
  for (const key of Object.keys(text.json)) {
    if (inResource.has(key.toLowerCase())) continue;
    report(scope, 'template/unknown-member', `a resource has no member '${key}'`, {
      ...text.address,
      path: [...text.address.path, key],
    });
  }
  if (type === '') report(scope, 'template/type', 'a resource needs a type', text.address);
  if (findKey(text.json, 'apiVersion') === undefined && scope.member('apiProfile') === undefined) {
    report(scope, 'template/api-version', `the resource of type ${type} needs an apiVersion`, text.address);
  }
}

/** A deployment is not listed, but what it is given is evaluated; its template is a scope of its own. */
function evaluateDeployment(instance: Instance): void {
  for (const name of instance.members()) if (upperCase(name) !== 'PROPERTIES') instance.at([name], asGiven);
  const properties = instance.member('properties');
  if (!isObject(properties?.json)) return;
  for (const key of Object.keys(properties.json)) {
    if (upperCase(key) !== 'TEMPLATE') instance.at(['properties', key], asGiven);
  }
}

/** Where a resource is certain to be deployed, its name has one segment for each of its type's after the first. */
function checkName(instance: Instance): void {
  const { scope } = instance.declared;
  const name = instance.name(asGiven);
  if (typeof name !== 'string' || instance.condition(asGiven).value !== true) return;
  const address = { ...instance.address, path: [...instance.address.path, 'name'] };
  if (name === '') {
    report(scope, 'template/name', 'the name of a resource must not be empty', address);
    return;
  }
  const wanted = instance.type.split('/').length - 1;
  const found = name.split('/').length;
  if (wanted === found || instance.type === '') return;
  const message = `the name '${name}' has ${found} segment${found === 1 ? '' : 's'}, but the type ${instance.type} needs ${wanted}`;
  report(scope, 'template/segments', message, address);
}

/** Two resources of one type and name at one scope, both certain to be deployed. */
function checkDuplicates(scope: Scope, instances: readonly Instance[]): void {
  const seen = new Set<string>();
  for (const instance of instances) {
    if (instance.condition(asGiven).value !== true) continue;
    const id = textOf(idOf(instance));
    const key = upperCase(id);
    if (id !== '' && seen.has(key) && !/newguid|utcnow/i.test(id)) {
      const name = textOf(instance.name(asGiven));
      report(scope, 'template/duplicate-resource', `the resource ${instance.type} '${name}' is declared twice`, instance.address);
    }
    seen.add(key);
  }
}

function idOf(instance: Instance): Value {
  const { expansion } = instance.declared.scope;
  const id = expansion.under(asGiven, (run) => instance.idIn(run)).value;
  return id instanceof Unknown && (id.reason.kind === 'error' || id.reason.kind === 'limit') ? '' : id;
}
