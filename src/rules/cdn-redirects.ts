import type { Exception, ResourceView } from './rule.ts';

/** Whether a rule of the endpoint redirects every HTTP request to HTTPS. */
export const redirectsHttp: Exception = (endpoint) => {
  const count = endpoint.count(['properties', 'deliveryPolicy', 'rules']);
  if (count === undefined) return undefined;
  return Array.from({ length: count }).some((_, index) => isRedirect(endpoint, index));
};

function isRedirect(endpoint: ResourceView, rule: number): boolean {
  const place = ['properties', 'deliveryPolicy', 'rules', rule];
  const [conditions, actions] = [endpoint.at([...place, 'conditions']), endpoint.at([...place, 'actions'])];
  if (!conditions.known || !actions.known) return false;
  const asked = JSON.stringify(conditions.value ?? []).toLowerCase();
  const done = JSON.stringify(actions.value ?? []).toLowerCase();
  const everyHttp = asked === '[]' || (asked.includes('"requestscheme"') && asked.includes('"http"'));
  return everyHttp && done.includes('"urlredirect"') && done.includes('"destinationprotocol":"https"');
}
