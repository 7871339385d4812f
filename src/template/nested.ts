import { posix } from 'node:path';
import type { Document } from '../document/document.ts';
import { upperCase } from '../expression/names.ts';
import { isObject, Unknown, type Value } from '../expression/value.ts';
import { asGiven } from './decisions.ts';
import type { Instance } from './instance.ts';
import { groupOrigin, ofOrigin } from './origin.ts';
import type { Argument } from './parameters.ts';
import { Scope } from './scope.ts';
import { fact, scopeKindOf, type ScopeKind, type Target } from './target.ts';
import { evaluate, opened, stepInto, type Text } from './text.ts';
import { keysOf } from '../document/json.ts';

const maxDepth = 32;

/** The scope of the template that a deployment resource holds or links; undefined, with a notice, where it cannot be read here. */
export function nestedScope(deployment: Instance): Scope | undefined {
  const scope = deployment.declared.scope;
  const isDeployed = deployment.condition(asGiven).value !== false;
  return scope.expansion.quietly(!isDeployed, () => {
    const properties = deployment.member('properties');
    if (properties === undefined) return undefined;
    const inline = stepInto(properties, 'template');
    if (scope.depth >= maxDepth) {
      notAnalysed(deployment, properties, `templates nest at most ${maxDepth} levels deep here`);
      return;
    }
    if (inline === undefined || inline.json === null) return linkedScope(deployment, properties);
    const isInner = isInnerScoped(scope, properties);
    const template = asChosen(deployment, inline, () => opened(inline));
    if (!isObject(template.json)) {
      notAnalysed(deployment, properties, 'its template is not known before the deployment');
      return;
    }
    const environments = isInner ? template.environments.slice(0, -1) : template.environments;
    return scopeOf(deployment, properties, { ...template, environments }, isInner);
  });
}

/** What a template is as given; a notice says so where a caller can have another one deployed. */
function asChosen<T>(deployment: Instance, at: Text, work: () => T): T {
  const { value, reads } = deployment.declared.scope.expansion.run.collect(work);
  const [name] = reads.parameters;
  if (name !== undefined) notAnalysed(deployment, at, `a caller may choose another template by '${name}'`);
  return value;
}

/** Outer is the default without languageVersion, inner with 2.0 (engine-facts 24). */
function isInnerScoped(scope: Scope, properties: Text): boolean {
  const options = stepInto(properties, 'expressionEvaluationOptions');
  const text = options === undefined ? undefined : stepInto(options, 'scope');
  const value = text === undefined ? undefined : evaluate(text);
  if (typeof value !== 'string') return scope.isVersion2;
  const word = value.toLowerCase();
  if (word !== 'inner' && word !== 'outer' && text !== undefined) {
    scope.expansion.report(
      'template/evaluation-scope',
      'error',
      `the scope of evaluation must be inner or outer, not '${value}'`,
      text.address,
    );
  }
  if (word === 'outer' && scope.isVersion2 && text !== undefined) {
    scope.expansion.report(
      'template/evaluation-scope',
      'error',
      'a template of languageVersion 2.0 takes only inner as the scope of evaluation',
      text.address,
    );
  }
  return word === 'inner';
}

function scopeOf(deployment: Instance, properties: Text, template: Text, isInner: boolean): Scope {
  const { scope } = deployment.declared;
  let given: ReadonlyMap<string, Argument> | undefined;
  return new Scope({
    expansion: scope.expansion,
    template,
    targetOf() {
      const schema = stepInto(template, '$schema');
      return nestedTarget(deployment, scopeKindOf(schema && evaluate(schema)));
    },
    deployment,
    deploymentName: () => deployment.nameIn(scope.expansion.run),
    given: {
      get arguments() {
        return (given ??= argumentsOf(deployment, properties));
      },
      isFree: false,
      isOuter: !isInner,
    },
  });
}

/** Each parameter that the deployment passes, to be evaluated in the parent when asked for. */
function argumentsOf(deployment: Instance, properties: Text): ReadonlyMap<string, Argument> {
  const found = new Map<string, Argument>();
  const link = stepInto(properties, 'parametersLink');
  if (link !== undefined) notAnalysed(deployment, link, 'a linked parameters file is not fetched');
  const written = stepInto(properties, 'parameters');
  const section = written && opened(written);
  if (section === undefined || !isObject(section.json)) return found;
  for (const name of keysOf(section.json)) {
    const entry = stepInto(section, name);
    const value = entry && stepInto(entry, 'value');
    const reference = entry && stepInto(entry, 'reference');
    if (value !== undefined) found.set(upperCase(name), { name, kind: 'value', text: value });
    else if (reference !== undefined) found.set(upperCase(name), { name, kind: 'secret', text: reference });
  }
  return found;
}

/** A template of the same repository, by `relativePath`; anything else is never fetched. */
function linkedScope(deployment: Instance, properties: Text): Scope | undefined {
  const { expansion } = deployment.declared.scope;
  const link = stepInto(properties, 'templateLink');
  if (link === undefined) return undefined;
  const relative = stepInto(link, 'relativePath');
  const path = relative && asChosen(deployment, link, () => evaluate(relative));
  if (typeof path !== 'string') {
    notAnalysed(
      deployment,
      link,
      relative === undefined ? 'a template behind a link is not fetched' : 'its path is not known before the deployment',
    );
    return;
  }
  const document = findLinked(deployment, path);
  if (document === undefined || !isObject(document.value)) {
    notAnalysed(deployment, link, `the linked template '${path}' is not in the repository`);
    return;
  }
  for (const diagnostic of document.diagnostics) expansion.diagnostics.push(diagnostic);
  const template: Text = { json: document.value, environments: [], address: { document, path: [] } };
  return scopeOf(deployment, properties, template, true);
}

function findLinked(deployment: Instance, relative: string): Document | undefined {
  const { expansion } = deployment.declared.scope;
  const path = posix.normalize(posix.join(posix.dirname(deployment.address.document.path), relative));
  if (path.startsWith('../') || posix.isAbsolute(path)) return undefined;
  expansion.wanted.add(path);
  return expansion.linked?.(path);
}

function notAnalysed(deployment: Instance, at: Text, why: string): undefined {
  const { expansion } = deployment.declared.scope;
  expansion.notAnalysed.push({ address: at.address, type: deployment.type, why });
  expansion.report('template/not-analysed', 'notice', `Not analysed: ${why}`, at.address);
  return undefined;
}

/** Where the nested template goes: `resourceGroup`, `subscriptionId`, `scope` of the deployment, else where its parent goes. */
function nestedTarget(deployment: Instance, kind: ScopeKind): Target {
  const parent = deployment.declared.scope.target;
  const value = (name: string): Value | undefined => {
    const text = deployment.member(name);
    return text === undefined ? undefined : (evaluate(text) ?? undefined);
  };
  const subscriptionId = value('subscriptionId') ?? parent.subscriptionId;
  const group = kind === 'resourceGroup' ? value('resourceGroup') : undefined;
  const managementGroup = managementGroupOf(value('scope')) ?? parent.managementGroup;
  const target = { kind, tenantId: parent.tenantId, subscriptionId, managementGroup };
  if (kind !== 'resourceGroup') {
    return { ...target, resourceGroup: parent.resourceGroup, location: value('location') ?? parent.location };
  }
  const isSame = group === undefined || (same(group, parent.resourceGroup) && same(subscriptionId, parent.subscriptionId));
  if (isSame && parent.kind === 'resourceGroup') {
    const resourceGroup = group ?? parent.resourceGroup;
    return { ...target, resourceGroup, location: parent.location, ...(parent.tags === undefined ? {} : { tags: parent.tags }) };
  }
  const resourceGroup = group ?? fact('resourceGroup', 'name');
  return { ...target, resourceGroup, ...declaredGroup(deployment, { ...target, resourceGroup, location: null }) };
}

function same(one: Value, other: Value): boolean {
  if (typeof one === 'string' && typeof other === 'string') return upperCase(one) === upperCase(other);
  return one === other;
}

function managementGroupOf(scope: Value | undefined): Value | undefined {
  if (typeof scope !== 'string') return scope instanceof Unknown ? scope : undefined;
  return /Microsoft\.Management\/managementGroups\/([^/]+)$/i.exec(scope)?.[1];
}

/** A group that the same template declares has the location and tags declared there (engine-facts 29). */
function declaredGroup(deployment: Instance, target: Target): { location: Value; tags?: Value } {
  const { expansion } = deployment.declared.scope;
  const unknown = { location: ofOrigin(fact('resourceGroup', 'location'), groupOrigin(expansion, target)) };
  const { resourceGroup: name } = target;
  if (typeof name !== 'string') return unknown;
  const group = deployment.declared.scope.declarations.find('Microsoft.Resources/resourceGroups', name);
  if (group === undefined) return unknown;
  const location = group.settingIn(['location'], expansion.run);
  const tags = group.settingIn(['tags'], expansion.run);
  return { location: location ?? unknown.location, ...(tags === undefined ? {} : { tags }) };
}

/** Other resources that carry templates, which Azure deploys elsewhere or later. */
const carriers: Readonly<Record<string, readonly string[]>> = {
  'microsoft.resources/deploymentstacks': ['template', 'templateLink'],
  'microsoft.resources/templatespecs/versions': ['mainTemplate'],
  'microsoft.resources/deploymentscripts': ['scriptContent', 'primaryScriptUri'],
  'microsoft.solutions/applicationdefinitions': ['mainTemplate', 'packageFileUri'],
  'microsoft.solutions/applications': ['applicationDefinitionId'],
};

/** Whether resources of a type (lower case) deploy templates or scripts of their own. */
export function isCarrier(type: string): boolean {
  return type === 'microsoft.authorization/policydefinitions' || carriers[type] !== undefined;
}

/** Says of a resource that deploys templates or scripts of its own that they are not looked into. */
export function noteCarrier(resource: Instance): void {
  const members = carriers[resource.type.toLowerCase()];
  for (const name of members ?? []) {
    const text = resource.textAt(['properties', name]);
    if (text !== undefined && text.json !== null) notAnalysed(resource, text, `what ${resource.type} deploys by '${name}'`);
  }
  if (resource.type.toLowerCase() !== 'microsoft.authorization/policydefinitions') return;
  const details = resource.textAt(['properties', 'policyRule', 'then', 'details', 'deployment']);
  if (details !== undefined) notAnalysed(resource, details, 'the template that a policy deploys');
}
