import type { Hash } from 'node:crypto';

/** A hash under way. node:crypto is loaded with the first: that takes longer than it takes to check a small template. */
export function createHash(algorithm: 'sha1' | 'sha256'): Hash {
  return process.getBuiltinModule('node:crypto').createHash(algorithm);
}
