import { UsageError } from '../../command-line/arguments.ts';
import type { Shard } from '../../check/shard.ts';
import { isJsonObject, type Json, type JsonObject } from '../../document/json.ts';
import { readLenient } from '../../document/reader.ts';
import { type ShardJson, shardFrom } from '../../report/shard-json.ts';
import { tool } from '../../version.ts';

/** One report, as it was read. */
export interface Part {
  path: string;
  text: string;
}

/** All shards of one run in their order. Throws UsageError where they are not all there, or not of one run. */
export function readShards(parts: readonly Part[]): readonly Shard[] {
  const read = parts.map(({ path, text }) => ({ path, shard: readShard(path, text) }));
  const [first] = read;
  if (first === undefined) return [];
  for (const { path, shard } of read) {
    if (shard.count !== first.shard.count)
      throw new UsageError(`${path} is one of ${shard.count} shards, ${first.path} one of ${first.shard.count}`);
    if (shard.run !== first.shard.run)
      throw new UsageError(
        `${path} and ${first.path} are of different runs: other options, templates or parameters; run all shards on one commit with the same options`,
      );
  }
  const byIndex = new Map<number, (typeof read)[number]>();
  for (const one of read) {
    const other = byIndex.get(one.shard.index);
    if (other !== undefined)
      throw new UsageError(`shard ${one.shard.index} of ${one.shard.count} is given twice: ${other.path} and ${one.path}`);
    byIndex.set(one.shard.index, one);
  }
  const { count } = first.shard;
  const numbers = Array.from({ length: count }, (_, position) => position + 1);
  const missing = numbers.filter((number) => !byIndex.has(number));
  if (missing.length > 0) {
    const which = missing.length === 1 ? `shard ${missing.join()} is` : `shards ${missing.join(', ')} are`;
    throw new UsageError(`${which} missing: all ${count} of them are needed`);
  }
  return numbers.flatMap((number) => byIndex.get(number)?.shard ?? []);
}

function readShard(path: string, text: string): Shard {
  const report = readLenient(text).value;
  if (!isJsonObject(report))
    throw new UsageError(`${path} is not JSON: it must be a report of armored lint --shard --format json`);
  const by = member(report, 'tool');
  const shard = member(report, 'shard');
  if (!isJsonObject(by) || by['name'] !== tool.name) throw new UsageError(`${path} is no report of ${tool.name}`);
  if (by['version'] !== tool.version)
    throw new UsageError(
      `${path} was made by another version of ${tool.name} than this, ${tool.version}: use one version for all shards and the merge`,
    );
  if (shard === undefined)
    throw new UsageError(`${path} is the report of a whole run, not of a shard: make it with armored lint --shard i/n`);
  if (!isShard(shard)) throw new UsageError(`${path} is damaged: its member shard is not as armored lint --shard writes it`);
  return shardFrom(shard as unknown as ShardJson);
}

function member(object: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

function isShard(value: Json): value is JsonObject {
  if (!isJsonObject(value)) return false;
  const { index, count, run, failOn, accepted } = value;
  const lists = ['templates', 'diagnostics', 'suppressions', 'evaluations'].map((name) => member(value, name));
  return (
    Number.isInteger(index) &&
    Number.isInteger(count) &&
    Number(index) >= 1 &&
    Number(index) <= Number(count) &&
    typeof run === 'string' &&
    typeof failOn === 'string' &&
    (accepted === null || isJsonObject(accepted)) &&
    lists.every(Array.isArray) &&
    (lists[3] as readonly Json[]).every(isEvaluation)
  );
}

function isEvaluation(value: Json): boolean {
  if (!isJsonObject(value)) return false;
  const findings = value['findings'];
  return (
    typeof value['file'] === 'string' &&
    ['parameterFiles', 'rows'].every((name) => Array.isArray(value[name])) &&
    Array.isArray(findings) &&
    (findings as readonly Json[]).every((one) => isJsonObject(one) && isJsonObject(one['finding']))
  );
}
