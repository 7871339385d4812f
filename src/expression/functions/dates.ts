import { Float } from '../../document/json.ts';
import { formatDateTime } from '../date-format.ts';
import { type DateTime, dateTime, parseDateTime } from '../date-time.ts';
import { argumentError, type FunctionDefinition } from '../function.ts';
import type { Value } from '../value.ts';

const text = (value: Value | undefined): string => (typeof value === 'string' ? value : '');
const iso = "yyyy-MM-dd'T'HH:mm:ss'Z'";

const duration =
  /^\s*(-)?P(?!$|\s)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?!$|\s)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d*)?|\.\d+)S)?)?\s*$/;

/** A fixed span: a year (also of twelve months) has 365 days, a month 30. Undefined where the text is no duration. */
function readDuration(written: string): { seconds: number; ticks: number } | undefined {
  const match = duration.exec(written);
  if (match === null) return undefined;
  const [, sign, ...parts] = match as readonly (string | undefined)[];
  const [years = 0, months = 0, days = 0, hours = 0, minutes = 0] = parts.slice(0, 5).map((part) => Number(part ?? 0));
  const [whole = '', fraction = ''] = (parts[5] ?? '0').split('.');
  const seconds =
    ((years + Math.floor(months / 12)) * 365 + (months % 12) * 30 + days) * 86_400 + hours * 3600 + minutes * 60 + Number(whole);
  const ticks = Number(fraction.slice(0, 7).padEnd(7, '0'));
  return sign === undefined ? { seconds, ticks } : { seconds: -seconds, ticks: -ticks };
}

function readDate(written: string): DateTime {
  const moment = parseDateTime(written);
  if (moment === undefined) throw argumentError(`'${written.slice(0, 40)}' is no date and time`);
  return moment;
}

function print(moment: DateTime | undefined, format: string): string {
  if (moment === undefined) throw argumentError('the result lies outside of the years 1 to 9999');
  const printed = formatDateTime(moment, format);
  if (printed === undefined) throw argumentError(`'${format.slice(0, 40)}' is no format of dates`);
  return printed;
}

function add([base, span, format = iso]: readonly Value[]): string {
  const moment = readDate(text(base));
  const added = readDuration(text(span));
  if (added === undefined) throw argumentError(`'${text(span).slice(0, 40)}' is no ISO 8601 duration`);
  const ticks = moment.ticks + added.ticks;
  const carry = Math.floor(ticks / 1e7);
  return print(dateTime(moment.seconds + added.seconds + carry, ticks - carry * 1e7, moment.offset), text(format));
}

function fromEpoch(value: Value): string {
  const written =
    value instanceof Float ? value.value : typeof value === 'string' && /^\s*[+-]?\d+\s*$/.test(value) ? Number(value) : value;
  if (typeof written !== 'number' || !Number.isInteger(written)) throw argumentError('this is no whole number of seconds');
  return print(dateTime(written, 0, 0), iso);
}

export const dateFunctions: readonly FunctionDefinition[] = [
  { name: 'dateTimeAdd', takes: ['string', 'string', 'string'], min: 2, call: add },
  { name: 'dateTimeFromEpoch', takes: [['integer', 'float', 'string']], call: ([value = null]) => fromEpoch(value) },
  {
    name: 'dateTimeToEpoch',
    takes: ['string'],
    call: ([value]) => {
      const { seconds, offset } = readDate(text(value));
      return seconds - offset * 60;
    },
  },
];
