import { argumentError, type FunctionDefinition } from '../function.ts';
import { type IpNetwork, maskOf, parseNetwork, printAddress, sizeOf } from '../ip-network.ts';
import type { Value, ValueObject } from '../value.ts';

function readNetwork(value: Value | undefined): IpNetwork {
  const text = typeof value === 'string' ? value : '';
  const network = parseNetwork(text);
  if (network === undefined) throw argumentError(`'${text.slice(0, 60)}' is no network in CIDR notation`);
  return network;
}

function readInt32(value: Value | undefined): bigint {
  const number = typeof value === 'number' || typeof value === 'bigint' ? BigInt(value) : 0n;
  if (BigInt.asIntN(32, number) !== number) throw argumentError(`${number} is not an integer of 32 bits`);
  return number;
}

function parseCidr(value: Value | undefined): ValueObject {
  const network = readNetwork(value);
  const { bits, address, prefix } = network;
  const print = (one: bigint): string => printAddress(one, bits);
  const last = address + sizeOf(network) - 1n;
  const common = { network: print(address), netmask: print(maskOf(network)) };
  if (bits === 128) return { ...common, firstUsable: print(address), lastUsable: print(last), cidr: prefix };
  const isSmall = prefix > 30;
  return {
    ...common,
    broadcast: print(last),
    firstUsable: print(isSmall ? address : address + 1n),
    lastUsable: print(isSmall ? address : last - 1n),
    cidr: prefix,
  };
}

function cidrSubnet([value, length, at]: readonly Value[]): string {
  const { bits, address, prefix } = readNetwork(value);
  const [newPrefix, index] = [Number(readInt32(length)), readInt32(at)];
  if (newPrefix < prefix || newPrefix > bits)
    throw argumentError(`a prefix of ${newPrefix} bits does not divide one of ${prefix}`);
  const count = 1n << BigInt(newPrefix - prefix);
  if (index < 0n || index >= count) throw argumentError(`there are ${count} subnets, so none has the index ${index}`);
  return `${printAddress(address + index * sizeOf({ bits, address, prefix: newPrefix }), bits)}/${newPrefix}`;
}

function cidrHost([value, at]: readonly Value[]): string {
  const network = readNetwork(value);
  const index = readInt32(at);
  if (index > sizeOf(network) - 3n) throw argumentError(`the network has no host of the index ${index}`);
  return printAddress(BigInt.asUintN(network.bits, network.address + 1n + index), network.bits);
}

export const cidrFunctions: readonly FunctionDefinition[] = [
  { name: 'parseCidr', takes: ['string'], call: ([value]) => parseCidr(value) },
  { name: 'cidrSubnet', takes: ['string', 'integer', 'integer'], call: cidrSubnet },
  { name: 'cidrHost', takes: ['string', 'integer'], call: cidrHost },
];
