import type { Exception } from './rule.ts';

/** Whether the name is the platform's own, which has a certificate without a binding. */
export const platformHostName: Exception = (site, place) => {
  const name = site.at([...place.slice(0, -1), 'name']);
  if (!name.known) return /\.azurewebsites\.net'[\s)\]]*$/i.test(name.expression) ? true : undefined;
  return typeof name.value === 'string' && /\.azurewebsites\.(?:net|us)$|\.chinacloudsites\.cn$/i.test(name.value);
};
