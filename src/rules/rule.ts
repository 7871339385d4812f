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

/** What complies. Strings compare without case; booleans match their text where the service takes it. */
export type Match =
  | { equals: readonly Json[] }
  | { not: readonly Json[] }
  /** TLS1_2, 1.2, Tls12, TLSv1.2 …: this version or newer; raised by `minimumTls: "1.3"` where `ceiling` is 1.3. */
  | { tls: '1.2'; ceiling: '1.2' | '1.3' }
  /** One string or a list whose every token complies. */
  | { every: Match; separator?: string }
  /** One string or a list of which no token is among these. */
  | { none: readonly string[]; separator?: string }
  /** The scheme of a URL. */
  | { scheme: readonly string[] }
  /** A value must exist. */
  | { present: true }
  /** A number at least this. */
  | { atLeast: number };

/** Another property of the same resource that decides whether a setting applies. Absent counts as `absent`. */
export interface When {
  /** ARM path from the resource's root; within `[*]` of the setting's own path where it begins alike. */
  path: string;
  is?: readonly Json[];
  not?: readonly Json[];
  /** Whether the setting applies where the deciding property is absent. */
  absent?: boolean;
}

/** The same setting written elsewhere: a child resource, by type and (last segment of) name. */
export interface Place {
  type: string;
  name?: string;
  path: string;
}

/** One property of one resource type. */
export interface SettingRule {
  type: string;
  /** ARM path from the resource's root: `properties.a.list[*].b`, `['…']` for a key that is no identifier. */
  path: string;
  when?: readonly When[];
  secure: Match;
  /** Values known to be insecure: tried where a caller may pass any string or number. */
  insecure: readonly Json[];
  absent: readonly AbsenceSince[];
  /** Child resources that may hold the setting instead; where one is declared, an absent value here is not this resource's fault. */
  elsewhere?: readonly Place[];
  /** First and last API version that knows the property, as far as the rule is sure. */
  since?: string;
  until?: string;
  /** Can be set only when the resource is created: a fix means recreating it. */
  setAtCreation?: true;
  /** The compliant literal here, where it is not the rule's `fix.set`. */
  set?: Json;
}

/** A page that says why, or what the default is. */
export interface Reference {
  title: string;
  url: string;
}

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
  references: readonly Reference[];
  /** Ids of Azure's built-in policy definitions. */
  azurePolicy: readonly string[];
  /** "MCSB v1 DP-3" */
  controls: readonly string[];
  /** A resource (or several, parents first) that fails, and one that passes. */
  examples: { fails: Example; passes: Example };
}

/** A resource as a template declares it, or several. */
export type Example = JsonObject | readonly JsonObject[];
