import { createHash } from 'node:crypto';
import type { ShardNumber } from '../../check/shard.ts';
import type { DiscoveredTemplate } from '../../discovery/discover.ts';

/** Deals the evaluations of a run out to its shards, one to each in turn. */
export interface Sharder {
  /** A template with the evaluations that are this shard's; undefined where none of it is. */
  take(template: DiscoveredTemplate): DiscoveredTemplate | undefined;
  /** A digest of all that was dealt out, and of what was asked for. */
  digest(): string;
}

/** A sharder; `asked` is what all shards of a run are asked alike. */
export function sharder({ index, count }: ShardNumber, asked: unknown): Sharder {
  const hash = createHash('sha256');
  const add = (what: unknown): void =>
    void hash.update(JSON.stringify(what, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)));
  add([count, asked]);
  let dealt = 0;
  return {
    take({ document, evaluations }) {
      add([document.path, document.text]);
      for (const { names, values, parameters } of evaluations) add([names, values, parameters.map(({ text }) => text)]);
      const own = evaluations.filter(() => dealt++ % count === index - 1);
      // A template without any evaluation is the first shard's.
      return own.length > 0 || (evaluations.length === 0 && index === 1) ? { document, evaluations: own } : undefined;
    },
    digest: () => hash.digest('hex'),
  };
}
