import { Buffer } from 'node:buffer';
import { createHash } from '../../document/create-hash.ts';
import type { FunctionDefinition } from '../function.ts';
import type { Value } from '../value.ts';

const joined = (args: readonly Value[]): string => args.map((arg) => (typeof arg === 'string' ? arg : '')).join('-');

/** A UUID of version 5 in ARM's own namespace. */
function guid(name: string): string {
  const namespace = Buffer.from('11fb06fb712d4ddd98c7e71bbd588830', 'hex');
  const hash = createHash('sha1').update(namespace).update(name, 'utf8').digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const rotate = (value: number, by: number): number => (value << by) | (value >>> (32 - by));
const mul = Math.imul;

function mixed(value: number): number {
  let x = value ^ (value >>> 16);
  x = mul(x, 0x85ebca6b);
  x = mul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}

/** The two 32-bit lanes of ARM's variant of Murmur hashing, the high one first (arm-language 7). */
function murmur(data: Buffer): [number, number] {
  const [c1, c2] = [0x239b961b, 0xab0e9789];
  let [h1, h2] = [0, 0];
  const whole = data.length - (data.length % 8);
  for (let at = 0; at < whole; at += 8) {
    const [a, b] = [data.readInt32LE(at), data.readInt32LE(at + 4)];
    h1 = rotate(h1 ^ mul(rotate(mul(a, c1), 15), c2), 19);
    h1 = (mul(h1 + h2, 5) + 0x561ccd1b) | 0;
    h2 = rotate(h2 ^ mul(rotate(mul(b, c2), 17), c1), 13);
    h2 = (mul(h2 + h1, 5) + 0x0bcaa747) | 0;
  }
  const tail = Buffer.alloc(8);
  data.copy(tail, 0, whole);
  if (data.length > whole) h1 ^= mul(rotate(mul(tail.readInt32LE(0), c1), 15), c2);
  if (data.length > whole + 4) h2 ^= mul(rotate(mul(tail.readInt32LE(4), c2), 17), c1);
  h1 ^= data.length;
  h2 ^= data.length;
  h1 = (h1 + h2) | 0;
  h2 = (h2 + h1) | 0;
  h1 = mixed(h1);
  h2 = mixed(h2);
  h1 = (h1 + h2) | 0;
  h2 = (h2 + h1) | 0;
  return [h2, h1];
}

function uniqueString(text: string): string {
  const [high, low] = murmur(Buffer.from(text, 'utf8'));
  let rest = (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
  let name = '';
  for (let count = 0; count < 13; count++) {
    name += 'abcdefghijklmnopqrstuvwxyz234567'.charAt(Number(rest >> 59n));
    rest = (rest << 5n) & 0xffffffffffffffffn;
  }
  return name;
}

export const hashFunctions: readonly FunctionDefinition[] = [
  { name: 'guid', takes: ['string'], max: Infinity, call: (args) => guid(joined(args)) },
  { name: 'uniqueString', takes: ['string'], max: Infinity, call: (args) => uniqueString(joined(args)) },
];
