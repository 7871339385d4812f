/** What makes a default name unique. */
export interface NameParts {
  /** Path of the template, relative to the root. */
  template: string;
  /** GitHub's run and attempt, where there is one. */
  run: { id: string; attempt: string } | undefined;
  now: Date;
  /** Six characters that no other call gets. */
  random: string;
}

const maximum = 64;

/**
 * Name of a deployment: template, run and attempt, or on a command line time and chance; at most 64 characters. The folder is part
 * of it, since one run may deploy several templates of one name into one group.
 */
export function defaultDeploymentName({ template, run, now, random }: NameParts): string {
  const time = now.toISOString().replace(/\D/g, '').slice(0, 14);
  const suffix = run === undefined ? `${time}-${random}` : `${run.id}-${run.attempt}`;
  const stem = template
    .replace(/\.jsonc?$/i, '')
    .replace(/[^-\w.()]+/g, '-')
    .slice(-Math.max(1, maximum - suffix.length - 1))
    .replace(/^[-.]+/, '');
  return `${stem === '' ? 'template' : stem}-${suffix}`.slice(0, maximum);
}

/** Why Azure would refuse a deployment's name; undefined where it takes it. */
export function wrongDeploymentName(name: string): string | undefined {
  if (name.length > maximum) return `deployment-name has ${name.length} characters, Azure takes at most ${maximum}`;
  return /^[-\w.()]+$/.test(name) ? undefined : 'deployment-name may hold letters, digits, and - _ . ( ) only';
}

/** Why Azure would refuse a resource group's name; undefined where it takes it. */
export function wrongGroupName(name: string): string | undefined {
  if (name.length > 90) return `resource-group has ${name.length} characters, Azure takes at most 90`;
  if (!/^[-\p{L}\p{N}_.()]+$/u.test(name)) return 'resource-group may hold letters, digits, and - _ . ( ) only';
  return name.endsWith('.') ? 'resource-group may not end with a full stop' : undefined;
}
