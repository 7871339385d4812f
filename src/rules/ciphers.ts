import type { Match } from './rule.ts';

/**
 * Suites that are weak or lack forward secrecy, in the names of IANA and of OpenSSL, alone or in a list: CBC modes,
 * RSA key exchange, DSS, RC4, single and triple DES, MD5, null and export ciphers.
 */
const weakCipher =
  /_CBC_|DES|RC4|NULL|EXP(?:ORT|-)|MD5|_DSS_|\bTLS_RSA_|(?<![\w-])(?:AES|CAMELLIA)\d|-(?:AES|CAMELLIA)\d+-SHA\d*(?![\w-])/i;

/** Cipher suites, alone or in a list, of which none is weak. */
export const strongCiphers: Match = {
  lacks: [weakCipher],
  must: 'offer only cipher suites with forward secrecy and without CBC',
};
