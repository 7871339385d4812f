import type { Json, JsonObject } from '../document/json.ts';

/** Service: TLS at the service's own endpoints. Infrastructure: below it (IPsec, MACsec, WireGuard, virtual network). Connection: towards a backend or client. */
export type Layer = 'service' | 'infrastructure' | 'connection';

/** `must`: plaintext is possible. `harden`: encrypted, but with a weak version, cipher or no certificate check. */
export type Kind = 'must' | 'harden';

export type Profile = 'recommended' | 'strict';

/** What an absent setting means (contract, section 1). */
export type Absence = 'secure' | 'insecure' | 'not-applicable' | 'unknown';

/** The meaning of absence from an API version on; the last one that is not newer than the resource's counts. */
export interface AbsenceSince {
  /** `YYYY-MM-DD`, or undefined for all versions. */
  since?: string;
  means: Absence;
  /** Where this is documented. */
  source: string;
}

/** What complies. Strings compare without case; booleans and numbers match their text, as the services take it. */
export type Match =
  | { equals: readonly Json[] }
  | { not: readonly Json[] }
  /** TLS1_2, 1.2, Tls12, TLSv1.2 …: this version or newer; raised by `minimumTls: "1.3"` where `ceiling` is 1.3. */
  | { tls: '1.2'; ceiling: '1.2' | '1.3' }
  /** One string or a list whose every token complies; surrounding parentheses of a string do not count. */
  | { every: Match; separator?: string }
  /** One string or a list of which no token is among these. */
  | { none: readonly string[]; separator?: string }
  /** A list that holds all of these. */
  | { includes: readonly Json[] }
  /** The scheme of a URL; a text without a scheme complies. */
  | { scheme: readonly string[] }
  /** A URL of another scheme than these, which are plaintext. */
  | { notScheme: readonly string[] }
  /** A text in which none of these patterns occurs; `must` says so in words: "not turn encryption off". */
  | { lacks: readonly RegExp[]; must: string }
  /** A value must exist. */
  | { present: true }
  /** A number at least this. */
  | { atLeast: number };

/**
 * Another property of the same resource that decides whether a setting applies. Without `is` and `not`, it must exist.
 * With a `[*]` that the setting's own path does not share, one item is enough for `is`, and `not` speaks of all items.
 */
export interface When {
  /** Path from the resource's root; the same item or member where it begins like the setting's own path. */
  path: string;
  is?: readonly Json[];
  not?: readonly Json[];
  /** Whether the setting applies where the deciding property is absent; false unless given. */
  absent?: boolean;
}

/** The same setting written elsewhere: a child resource, by type and (last segment of) name. */
export interface Place {
  type: string;
  name?: string;
  path: string;
}

/** What a check reads at a path: a value without unknown parts, undefined where absent, or the expression that remains. */
export type Reading = { known: true; value: Json | undefined } | { known: false; expression: string };

/** A resource under one assignment of decisions, as a check sees it. */
export interface ResourceView {
  type: string;
  name: Reading;
  at(path: readonly (string | number)[]): Reading;
  /** How many items a list has, 0 where it is absent; undefined where that is not known. */
  count(path: readonly (string | number)[]): number | undefined;
  /** The resource that this one is a child of, where the same template declares it. */
  parent(): ResourceView | undefined;
  /** The children of a type (full, any case) that the same template declares. */
  children(type: string): readonly ResourceView[];
}

/** Whether a value that does not comply is harmless at its place; undefined where only Azure knows. */
export type Exception = (resource: ResourceView, place: readonly (string | number)[]) => boolean | undefined;

/** One property of one resource type. */
export interface SettingRule {
  type: string;
  /** Only resources whose name ends in this segment: `web` of `Microsoft.Web/sites/config`. */
  name?: string;
  /**
   * ARM path from the resource's root (path.ts): `properties.a.list[*].b`, `['…']` for a key that is no identifier,
   * `{*}` for every member, `[name=Security]` for the items that carry this; without such an item the setting is absent.
   */
  path: string;
  when?: readonly When[];
  secure: Match;
  /** Values known to be insecure: tried where a caller may pass any string or number. */
  insecure: readonly Json[];
  /** Counts wherever the value is missing, also because an object around it is; an empty or absent `[*]` or `{*}` says nothing. */
  absent: readonly AbsenceSince[];
  /** Child resources that may hold the setting instead; where one is declared, an absent value here is not this resource's fault. */
  elsewhere?: readonly Place[];
  /** What data cannot say, for example that a listener only redirects. */
  except?: Exception;
  /** First and last API version that knows the property, as far as the rule is sure. */
  since?: string;
  until?: string;
  /** Can be set only when the resource is created: a fix means recreating it. */
  setAtCreation?: true;
  /** The value may hold a password: it is never shown. */
  secret?: true;
  /** Only a literal counts: nothing is said about a value that Azure or a caller supplies. */
  literalOnly?: true;
  /** The compliant literal here, where it is not the rule's `fix.set`; null where there is none. */
  set?: Json;
}

/** A page that says why, or what the default is. */
export interface Reference {
  title: string;
  url: string;
}

/** A resource as a template declares it, or several, parents first. */
export type Example = JsonObject | readonly JsonObject[];

/** One requirement on one service; data, read by the evaluator, the fixes, the pages and the exports. */
export interface Rule {
  /** `<service>/<requirement>`, kebab-case; never renumbered or reused. */
  id: string;
  /** "<Things> must <do>", no trailing period. */
  title: string;
  /** Why it matters: a sentence or three, for a reviewer. */
  why: string;
  layer: Layer;
  kind: Kind;
  profile: Profile;
  /** Why it is not in `recommended`. */
  profileReason?: string;
  settings: readonly SettingRule[];
  /** The one compliant literal, or the clear best one. */
  fix?: { set: Json; unsafe?: string };
  /** Where Azure's portal has it. */
  portal?: string;
  references: readonly Reference[];
  /** Ids of Azure's built-in policy definitions. */
  azurePolicy: readonly string[];
  /** "MCSB v1 DP-3" */
  controls: readonly string[];
  /** What fails, and what passes; made when asked for, so that it costs no start. */
  readonly examples: { fails: Example; passes: Example };
}
