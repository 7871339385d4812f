import type { Path } from './json.ts';
import { upperCase } from './case.ts';

/** One value of a text with its offsets, end exclusive; scalars carry nothing else. */
export interface Node {
  start: number;
  end: number;
  members?: Member[];
  items?: Node[];
}

/** One member of an object; offsets of the key as written, quotes included. */
export interface Member {
  key: string;
  keyStart: number;
  keyEnd: number;
  value: Node;
}

/** How far a path leads into a tree: the nodes on the way from the root, and for each step taken its member, if it was a key. */
export interface Walk {
  nodes: readonly Node[];
  members: readonly (Member | undefined)[];
}

const tables = new WeakMap<Node, { exact: Map<string, Member>; folded: Map<string, string> }>();

/** The member that ARM would take for a name: exact spelling first, else the first spelling that matches; its last duplicate. */
export function memberOf(node: Node, name: string): Member | undefined {
  if (node.members === undefined) return undefined;
  let table = tables.get(node);
  if (table === undefined) {
    table = { exact: new Map(), folded: new Map() };
    for (const member of node.members) {
      const folded = upperCase(member.key);
      table.exact.set(member.key, member);
      if (!table.folded.has(folded)) table.folded.set(folded, member.key);
    }
    tables.set(node, table);
  }
  return table.exact.get(name) ?? table.exact.get(table.folded.get(upperCase(name)) ?? name);
}

/** Follows a path as far as it exists. */
export function walk(root: Node, path: Path): Walk {
  const nodes = [root];
  const members: (Member | undefined)[] = [];
  let node = root;
  for (const step of path) {
    const member = typeof step === 'string' ? memberOf(node, step) : undefined;
    const next = typeof step === 'string' ? member?.value : node.items?.[step];
    if (next === undefined) break;
    nodes.push(next);
    members.push(member);
    node = next;
  }
  return { nodes, members };
}
