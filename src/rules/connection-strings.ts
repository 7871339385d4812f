import { optional } from './absence.ts';
import type { Match, SettingRule } from './rule.ts';

const host = String.raw`(?:[^@/\s]*@)?(?:localhost|127\.0\.0\.1|\[::1\])`;

/**
 * What makes a client connect in plaintext, or fall back to it, in the words of ADO.NET, JDBC, libpq, MySQL, MongoDB,
 * StackExchange.Redis, Kafka and Azure Storage, and the schemes of protocols without TLS, unless TLS is asked for or the host is
 * the own machine.
 */
const plaintextConnections: readonly RegExp[] = [
  /\bencrypt\s*=\s*(?:false|no|optional)\b/i,
  /\bssl[\s_-]?mode\s*=\s*['"]?(?:disabled?|none|allow|prefer(?:red)?)\b/i,
  /\b(?:use[\s_-]?)?(?:ssl|tls)\s*=\s*['"]?(?:false|no|0|off|disabled?)\b/i,
  /\bDefaultEndpointsProtocol\s*=\s*http\b/i,
  /\bsecurity[\s._]?protocol\s*=\s*['"]?(?:SASL_)?PLAINTEXT\b/i,
  new RegExp(String.raw`\b(?:amqp|mqtt|redis|ldap|ftp|telnet)://(?!${host}|\S{0,500}\b(?:ssl|tls)=true\b)`, 'i'),
];

/** A text that makes no client connect in plaintext. */
const encryptedConnection: Match = { lacks: plaintextConnections, must: 'not turn encryption off' };

/** A text that clients may read as a connection string; only what is literal in it counts. */
export function connectionString(type: string, path: string, name?: string): SettingRule {
  return {
    type,
    ...(name === undefined ? {} : { name }),
    path,
    secure: encryptedConnection,
    insecure: [],
    absent: optional,
    secret: true,
    literalOnly: true,
  };
}
