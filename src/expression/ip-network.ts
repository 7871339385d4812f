/** An IPv4 or IPv6 network: its first address and the length of its prefix. */
export interface IpNetwork {
  bits: 32 | 128;
  address: bigint;
  prefix: number;
}

/** The number of addresses. */
export function sizeOf({ bits, prefix }: IpNetwork): bigint {
  return 1n << BigInt(bits - prefix);
}

/** The mask as an address. */
export function maskOf({ bits, prefix }: IpNetwork): bigint {
  return ((1n << BigInt(prefix)) - 1n) << BigInt(bits - prefix);
}

/** Reads `address/prefix`, host bits cleared. The prefix may be a mask, or absent: then the old classes rule. Undefined if invalid. */
export function parseNetwork(text: string): IpNetwork | undefined {
  const [written = '', length = ''] = text.trim().split(/\s*\/\s*|\s+/);
  const bits = written.includes(':') ? 128 : 32;
  const address = bits === 128 ? parseIpv6(written) : parseIpv4(written);
  if (address === undefined) return undefined;
  const prefix = length === '' ? classOf(bits, address) : parsePrefix(length, bits);
  if (prefix === undefined) return undefined;
  const network: IpNetwork = { bits, address, prefix };
  return { ...network, address: address & maskOf(network) };
}

function classOf(bits: 32 | 128, address: bigint): number {
  if (bits === 128) return 64;
  const first = address >> 24n;
  return first < 128n ? 8 : first < 192n ? 16 : 24;
}

function parsePrefix(text: string, bits: 32 | 128): number | undefined {
  if (/^\d{1,3}$/.test(text)) return Number(text) <= bits ? Number(text) : undefined;
  const mask = bits === 32 && text.includes('.') ? parseIpv4(text) : undefined;
  if (mask === undefined) return undefined;
  const prefix = mask.toString(2).padStart(32, '0').replace(/0+$/, '');
  return prefix.includes('0') ? undefined : prefix.length;
}

/** Four parts; a leading zero makes a part octal. */
function parseIpv4(text: string): bigint | undefined {
  const parts = text.split('.');
  if (parts.length !== 4) return undefined;
  let address = 0n;
  for (const part of parts) {
    if (!/^(?:0[0-7]{0,3}|[1-9]\d{0,2})$/.test(part)) return undefined;
    const value = /^0./.test(part) ? parseInt(part, 8) : Number(part);
    if (value > 255) return undefined;
    address = (address << 8n) | BigInt(value);
  }
  return address;
}

function parseIpv6(text: string): bigint | undefined {
  const halves = text
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/%.*$/, '')
    .split('::');
  if (halves.length > 2) return undefined;
  const [head, tail] = [groupsOf(halves[0] ?? ''), groupsOf(halves[1] ?? '')];
  if (head === undefined || tail === undefined) return undefined;
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  const groups = [...head, ...Array.from({ length: missing }, () => 0), ...tail];
  return groups.reduce((address, group) => (address << 16n) | BigInt(group), 0n);
}

function groupsOf(text: string): number[] | undefined {
  const groups: number[] = [];
  const parts = text === '' ? [] : text.split(':');
  for (const [index, part] of parts.entries()) {
    const embedded = index === parts.length - 1 && part.includes('.') ? parseIpv4(part) : undefined;
    if (embedded !== undefined) groups.push(Number(embedded >> 16n), Number(embedded & 0xffffn));
    else if (/^[\da-f]{1,4}$/i.test(part)) groups.push(parseInt(part, 16));
    else return undefined;
  }
  return groups;
}

const dotted = (address: bigint): string => [24n, 16n, 8n, 0n].map((shift) => (address >> shift) & 255n).join('.');

/** An address as .NET prints it: RFC 5952, IPv4 in the end where it is embedded. */
export function printAddress(address: bigint, bits: 32 | 128): string {
  if (bits === 32) return dotted(address);
  const groups = Array.from({ length: 8 }, (_, index) => Number((address >> BigInt(112 - index * 16)) & 0xffffn));
  if (!embedsIpv4(groups)) return printGroups(groups);
  const head = printGroups(groups.slice(0, 6));
  return `${head}${head.endsWith(':') ? '' : ':'}${dotted(address & 0xffffffffn)}`;
}

function embedsIpv4([a, b, c, d, e, f, g]: readonly number[]): boolean {
  if (e === 0 && f === 0x5efe) return true;
  if (a !== 0 || b !== 0 || c !== 0 || d !== 0 || g === 0) return false;
  return (e === 0 && (f === 0 || f === 0xffff)) || (e === 0xffff && f === 0);
}

/** The longest run of zeros, of two groups or more, becomes `::`. */
function printGroups(groups: readonly number[]): string {
  const text = groups.map((group) => group.toString(16)).join(':');
  const runs = [...text.matchAll(/(?<![\da-f])0(?::0)+(?![\da-f])/g)];
  const longest = runs.reduce<RegExpExecArray | undefined>(
    (best, run) => (best && best[0].length >= run[0].length ? best : run),
    undefined,
  );
  if (longest === undefined) return text;
  const [before, after] = [text.slice(0, longest.index), text.slice(longest.index + longest[0].length)];
  return `${before.replace(/:$/, '')}::${after.replace(/^:/, '')}`;
}
