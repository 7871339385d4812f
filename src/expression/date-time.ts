/** A moment as written: wall clock in its own offset. Seconds since 1970, ticks of 100 ns within the second, minutes east of UTC. */
export interface DateTime {
  seconds: number;
  ticks: number;
  offset: number;
}

/** The parts of a wall clock; month and day count from 1, Sunday is 0. */
export interface Fields {
  year: number;
  month: number;
  day: number;
  weekday: number;
  hour: number;
  minute: number;
  second: number;
}

export const months = 'January February March April May June July August September October November December'.split(' ');
export const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const firstSecond = -62_135_596_800;
const lastSecond = 253_402_300_799;

/** The moment, if it lies in the years 1 to 9999, in UTC too. */
export function dateTime(seconds: number, ticks: number, offset: number): DateTime | undefined {
  const isIn = (at: number): boolean => at >= firstSecond && at <= lastSecond;
  return isIn(seconds) && isIn(seconds - offset * 60) ? { seconds, ticks, offset } : undefined;
}

export function fieldsOf({ seconds }: DateTime): Fields {
  const date = new Date(seconds * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

const zone = String.raw`(?<zone>Z|[+-]\d{1,2}(?::?\d{2})?)?`;
const time = String.raw`(?<hour>\d{1,2}):(?<minute>\d{1,2})(?::(?<second>\d{1,2})(?:[.,](?<fraction>\d+))?)?`;
const clock = String.raw`(?: +(?:${time}|(?<bare>\d{1,2})(?= *[ap]m)) *(?<half>[ap]m)?)?`;
const year = String.raw`(?<year>\d{4}|\d{2})`;
const name = String.raw`(?<name>[a-z]{3,9})`;
const weekday = String.raw`(?:(?<weekday>[a-z]{3,9}),? +)?`;

/** What .NET's invariant culture reads that people write; there is more. */
const forms = [
  String.raw`(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?: *T *(?=\d\d:\d\d(?!\d))${time})? *${zone}`,
  String.raw`(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)T(?<hour>\d\d)(?<minute>\d\d)(?<second>\d\d)(?<zone>Z)`,
  String.raw`(?<year>\d{4})[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?${clock} *${zone}`,
  String.raw`(?<month>\d{1,2})[-/.](?<day>\d{1,2})[-/.]${year}${clock} *${zone}`,
  String.raw`${weekday}(?<day>\d{1,2}) +${name} +${year}${clock} *(?:GMT|${zone})`,
  String.raw`${weekday}${name} +(?<day>\d{1,2}),? +${year}${clock} *${zone}`,
  String.raw`(?<year>\d{4}) +${name} +(?<day>\d{1,2})${clock} *${zone}`,
  String.raw`${name} +(?<year>\d{4})${clock} *${zone}`,
].map((form) => new RegExp(String.raw`^\s*${form}\s*$`, 'i'));

type Groups = Readonly<Record<string, string | undefined>>;

/** Reads a date and time as the engine does (arm-language 20.1): without an offset it is UTC. Undefined where it is none. */
export function parseDateTime(text: string): DateTime | undefined {
  for (const form of forms) {
    const groups: Groups | undefined = form.exec(text)?.groups;
    if (groups !== undefined) return fromGroups(groups);
  }
  return undefined;
}

function fromGroups(groups: Groups): DateTime | undefined {
  const [day, time, offset] = [dayOf(groups), timeOf(groups), offsetOf(groups['zone'])];
  if (day === undefined || time === undefined || offset === undefined) return undefined;
  const ticks = Math.round(Number(`0.${groups['fraction'] ?? 0}`) * 1e7);
  return dateTime(day + time + Math.floor(ticks / 1e7), ticks % 1e7, offset);
}

/** Seconds since 1970 at midnight. */
function dayOf(groups: Groups): number | undefined {
  const month = groups['name'] === undefined ? Number(groups['month'] ?? 1) : indexOfName(months, groups['name']) + 1;
  const day = Number(groups['day'] ?? 1);
  const fullYear = fullYearOf(groups['year'] ?? '');
  const date = new Date(0);
  date.setUTCFullYear(fullYear, month - 1, day);
  // A day or month that does not exist would roll over.
  if (fullYear === 0 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  if (groups['weekday'] !== undefined && indexOfName(weekdays, groups['weekday']) !== date.getUTCDay()) return undefined;
  return date.getTime() / 1000;
}

/** Seconds since midnight. */
function timeOf(groups: Groups): number | undefined {
  const [minute, second] = [Number(groups['minute'] ?? 0), Number(groups['second'] ?? 0)];
  const hour = hourOf(Number(groups['hour'] ?? groups['bare'] ?? 0), groups['half']?.toLowerCase());
  return hour === undefined || minute > 59 || second > 59 ? undefined : hour * 3600 + minute * 60 + second;
}

function indexOfName(names: readonly string[], written: string): number {
  const sought = written.toLowerCase();
  return names.findIndex((full) => full.toLowerCase() === sought || full.slice(0, 3).toLowerCase() === sought);
}

/** Two digits mean 1950 to 2049. */
function fullYearOf(written: string): number {
  const value = Number(written);
  return written.length > 2 ? value : value < 50 ? 2000 + value : 1900 + value;
}

function hourOf(hour: number, half: string | undefined): number | undefined {
  if (hour > 23) return undefined;
  if (half === 'am') return hour > 12 ? undefined : hour % 12;
  return half === 'pm' && hour < 12 ? hour + 12 : hour;
}

function offsetOf(written: string | undefined): number | undefined {
  if (written === undefined || /^z$/i.test(written)) return 0;
  const [, sign, hours, minutes = '0'] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(written) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  if (Number(minutes) > 59 || total > 14 * 60) return undefined;
  return sign === '-' ? -total : total;
}
