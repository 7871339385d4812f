import type { Json } from '../document/json.ts';
import { optional } from './absence.ts';
import type { Match, SettingRule } from './rule.ts';

const subscriptions = 'eventSubscriptions';
const plain = 'properties.destination';
const withIdentity = 'properties.deliveryWithResourceIdentity.destination';

/** Where subscriptions name their destination, and since which API version. */
const places: readonly [type: string, path: string, since: string][] = [
  [`Microsoft.EventGrid/${subscriptions}`, plain, '2017-09-15'],
  [`Microsoft.EventGrid/${subscriptions}`, withIdentity, '2020-04-01'],
  [`Microsoft.EventGrid/topics/${subscriptions}`, plain, '2021-10-15'],
  [`Microsoft.EventGrid/topics/${subscriptions}`, withIdentity, '2021-10-15'],
  [`Microsoft.EventGrid/systemTopics/${subscriptions}`, plain, '2020-04-01'],
  [`Microsoft.EventGrid/systemTopics/${subscriptions}`, withIdentity, '2020-04-01'],
  [`Microsoft.EventGrid/partnerTopics/${subscriptions}`, plain, '2020-04-01'],
  [`Microsoft.EventGrid/partnerTopics/${subscriptions}`, withIdentity, '2020-04-01'],
  [`Microsoft.EventGrid/domains/${subscriptions}`, plain, '2021-10-15'],
  [`Microsoft.EventGrid/domains/${subscriptions}`, withIdentity, '2021-10-15'],
  [`Microsoft.EventGrid/domains/topics/${subscriptions}`, plain, '2021-10-15'],
  [`Microsoft.EventGrid/domains/topics/${subscriptions}`, withIdentity, '2021-10-15'],
  [`Microsoft.EventGrid/namespaces/topics/${subscriptions}`, 'properties.deliveryConfiguration.push.destination', '2024-06-01'],
  [
    `Microsoft.EventGrid/namespaces/topics/${subscriptions}`,
    'properties.deliveryConfiguration.push.deliveryWithResourceIdentity.destination',
    '2023-12-15',
  ],
];

/** A property of the webhook that an event subscription delivers to, wherever one stands; `since` where it is younger than the place. */
export function eventDestinations(
  property: string,
  secure: Match,
  insecure: readonly Json[],
  since = '',
): readonly SettingRule[] {
  return places.map(([type, path, known]) => ({
    type,
    path: `${path}.properties.${property}`,
    when: [{ path: `${path}.endpointType`, is: ['WebHook'] }],
    secure,
    insecure,
    absent: optional,
    since: since > known ? since : known,
  }));
}
