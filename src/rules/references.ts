import type { Reference } from './rule.ts';

/** The page of Azure's template reference for a resource type. */
export function templateReference(type: string): Reference {
  return { title: type, url: `https://learn.microsoft.com/azure/templates/${type.toLowerCase()}` };
}
