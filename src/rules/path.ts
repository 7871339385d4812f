/** One part of a setting's path. */
export type PathPart =
  | { kind: 'key'; key: string }
  /** `[*]`: every item of a list. */
  | { kind: 'items' }
  /** `[name=Security]`: the items of a list that carry this text at this key; names compare without case. */
  | { kind: 'selected'; key: string; is: string }
  /** `{*}`: every member of an object. */
  | { kind: 'members' };

const part =
  /(?<first>^[A-Za-z_][\w-]*)|\.(?<key>[A-Za-z_][\w-]*)|\['(?<quoted>(?:[^']|'')+)'\]|\[(?<select>\w+)=(?<is>[^\]]+)\]|(?<items>\[\*\])|\.(?<members>\{\*\})/gy;

const parsed = new Map<string, readonly PathPart[]>();

/** The parts of a setting's path; throws for text that is no path, which is a fault of the rule. */
export function parsePath(path: string): readonly PathPart[] {
  let parts = parsed.get(path);
  if (!parts) {
    parts = parseParts(path);
    parsed.set(path, parts);
  }
  return parts;
}

function parseParts(path: string): readonly PathPart[] {
  const parts: PathPart[] = [];
  let end = 0;
  for (const match of path.matchAll(part)) {
    end = match.index + match[0].length;
    parts.push(partOf(match.groups ?? {}));
  }
  if (end !== path.length || !/^\w/.test(path)) throw new Error(`not a setting's path: ${path}`);
  return parts;
}

function partOf(groups: Record<string, string | undefined>): PathPart {
  const key = groups['first'] ?? groups['key'] ?? groups['quoted']?.replaceAll("''", "'");
  if (key !== undefined) return { kind: 'key', key };
  if (groups['select'] !== undefined) return { kind: 'selected', key: groups['select'], is: groups['is'] ?? '' };
  return { kind: groups['items'] === undefined ? 'members' : 'items' };
}

/** The ARM path that a reader sees: `properties.list[0]['a b']`. */
export function printPath(path: readonly (string | number)[]): string {
  return path.map(printStep).join('');
}

function printStep(step: string | number, index: number): string {
  if (typeof step === 'number') return `[${step}]`;
  if (!/^[A-Za-z_]\w*$/.test(step)) return `['${step.replaceAll("'", "''")}']`;
  return index === 0 ? step : `.${step}`;
}
