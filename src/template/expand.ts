import type { Diagnostic } from '../document/diagnostic.ts';
import type { Document } from '../document/document.ts';
import type { Json } from '../document/json.ts';
import { isObject } from '../expression/value.ts';
import type { DeploymentContext } from './context.ts';
import type { Declaration } from './declaration.ts';
import { asGiven, type FreeParameter } from './decisions.ts';
import { Expansion, type NotAnalysed } from './expansion.ts';
import { freeParametersOf, isChoosable } from './free-parameters.ts';
import { givenOf } from './given.ts';
import type { Instance } from './instance.ts';
import { memberOfValue } from './member.ts';
import { isCarrier, noteCarrier } from './nested.ts';
import { type Output, outputsAsGiven } from './outputs.ts';
import type { Resource } from './resource.ts';
import { Scope } from './scope.ts';
import { fact, rootTarget, scopeKindOf, type ScopeKind } from './target.ts';
import { survey } from './survey.ts';
import { validate } from './validate.ts';

/** What one evaluation of a template starts from. */
export interface ExpansionInput {
  /** Parameters files, merged: of two values for one parameter the later counts. */
  parameters: readonly Document[];
  /** Values by name, which win over all files. */
  overrides?: Readonly<Record<string, Json>>;
  context: DeploymentContext;
  /** Whether this is exactly what is deployed: then no parameter is free, and a missing one is an error. */
  closed: boolean;
  /** A linked template of the repository, by its path, where it has been read. */
  linked?: (path: string) => Document | undefined;
  /** Which resource types (lower case) to list; all by default. Nested deployments are entered in any case. */
  isInteresting?: (type: string) => boolean;
}

/** What a template deploys. Everything in it is evaluated on demand, and `diagnostics` grows with what is asked. */
export interface Deployment {
  document: Document;
  scope: ScopeKind;
  resources: readonly Resource[];
  /** How many resources the template declares, those of no interest and each loop counting once. */
  declared: number;
  /** Root parameters that the evaluation does not set, by lower-case name. */
  freeParameters: ReadonlyMap<string, FreeParameter>;
  outputs: readonly Output[];
  diagnostics: readonly Diagnostic[];
  notAnalysed: readonly NotAnalysed[];
  /** Evaluates everything as given, what nobody uses included, so that `diagnostics` is complete. */
  validate(): void;
  /** Paths of linked templates that `linked` did not have: read them and expand again. */
  wanted: readonly string[];
}

/** What a template deploys with these parameters. Never throws for what the input holds: diagnostics say what is wrong. */
export function expandTemplate(document: Document, input: ExpansionInput): Deployment {
  const kind = scopeKindOf(isObject(document.value) ? document.value['$schema'] : undefined);
  const { context, isInteresting, linked } = input;
  const expansion = new Expansion({ context, isInteresting, linked, root: rootTarget(kind, context) });
  const template = { json: document.value ?? {}, environments: [], address: { document, path: [] } };
  const name = input.context.deploymentName ?? fact('deployment', 'name');
  const scope: Scope = new Scope({
    expansion,
    template,
    targetOf: () => expansion.root,
    deployment: undefined,
    deploymentName: () => name,
    given: givenOf(document, input.parameters, input.overrides ?? {}, !input.closed),
  });
  expansion.canChoose = (lower) => isChoosable(scope, lower);
  const listed: Instance[] = [];
  const scopes: Scope[] = [];
  const declared = expansion.under(asGiven, () => {
    scope.parameters.checkNames();
    const seen = input.isInteresting === undefined ? undefined : survey(template.json, input.isInteresting);
    return seen?.isInteresting === false ? seen.declared : list(scope, { listed, scopes });
  }).value;
  let free: Deployment['freeParameters'] | undefined;
  const missing = [...expansion.wanted].filter((path) => input.linked?.(path) === undefined);
  return {
    document,
    scope: kind,
    resources: listed,
    declared,
    get freeParameters() {
      return (free ??= freeParametersOf(scope));
    },
    get outputs() {
      return outputsAsGiven(scope);
    },
    diagnostics: expansion.diagnostics,
    notAnalysed: expansion.notAnalysed,
    validate() {
      for (const each of scopes) validate(each);
    },
    wanted: missing,
  };
}

interface Listing {
  listed: Instance[];
  scopes: Scope[];
}

/** Lists the interesting resources of a template and of the deployments in it; returns how many are declared. */
function list(scope: Scope, into: Listing): number {
  into.scopes.push(scope);
  let count = 0;
  for (const declared of scope.declarations.all) {
    if (declared.isDeployment) count += enter(declared, into);
    else {
      count++;
      listInstances(declared, into);
    }
  }
  return count;
}

function listInstances(declared: Declaration, { listed }: Listing): void {
  const type = declared.type.toLowerCase();
  const isListed = declared.scope.expansion.isInteresting?.(type) ?? true;
  if (isListed) for (const instance of declared.instances()) listed.push(instance);
  if (isCarrier(type)) for (const instance of declared.instances()) noteCarrier(instance);
}

function enter(declared: Declaration, into: Listing): number {
  const { isInteresting } = declared.scope.expansion;
  const inline = memberOfValue(memberOfValue(declared.text.json, 'properties') ?? null, 'template');
  const seen = isInteresting === undefined ? undefined : survey(inline, isInteresting);
  if (seen?.isInteresting === false) return seen.declared;
  let count = 0;
  for (const instance of declared.instances()) {
    const { nested } = instance;
    if (nested === undefined) continue;
    const isDeployed = instance.condition(asGiven).value !== false;
    nested.expansion.quietly(!isDeployed, () => {
      count += list(nested, isDeployed ? into : { ...into, scopes: [] });
    });
  }
  return count;
}
