import type { Absence, AbsenceSince } from '../rules/rule.ts';

/** What absence means at an API version: the newest statement that is not newer; none that old: `unknown`. */
export function absenceAt(statements: readonly AbsenceSince[], apiVersion: string): AbsenceSince | undefined {
  let found: AbsenceSince | undefined;
  for (const statement of statements) {
    if (statement.since !== undefined && isOlder(apiVersion, statement.since)) continue;
    if (found === undefined || isOlder(found.since ?? '', statement.since ?? '')) found = statement;
  }
  return found;
}

/** The word for it, `unknown` without a statement. */
export function meaningOfAbsence(statements: readonly AbsenceSince[], apiVersion: string): Absence {
  return absenceAt(statements, apiVersion)?.means ?? 'unknown';
}

/** Whether an API version is older than another; a preview counts as its date. An unknown version is not older than any. */
export function isOlder(version: string, than: string): boolean {
  return /^\d{4}-\d{2}-\d{2}|^$/.test(version) && version.slice(0, 10) < than.slice(0, 10);
}
