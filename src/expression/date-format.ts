import { type DateTime, type Fields, fieldsOf, months, weekdays } from './date-time.ts';

/** The standard formats of the invariant culture as custom ones. */
const standards: Readonly<Record<string, string>> = {
  d: 'MM/dd/yyyy',
  D: 'dddd, dd MMMM yyyy',
  f: 'dddd, dd MMMM yyyy HH:mm',
  F: 'dddd, dd MMMM yyyy HH:mm:ss',
  g: 'MM/dd/yyyy HH:mm',
  G: 'MM/dd/yyyy HH:mm:ss',
  m: 'MMMM dd',
  M: 'MMMM dd',
  o: "yyyy-MM-dd'T'HH:mm:ss.fffffffzzz",
  O: "yyyy-MM-dd'T'HH:mm:ss.fffffffzzz",
  r: "ddd, dd MMM yyyy HH:mm:ss 'GMT'",
  R: "ddd, dd MMM yyyy HH:mm:ss 'GMT'",
  s: "yyyy-MM-dd'T'HH:mm:ss",
  t: 'HH:mm',
  T: 'HH:mm:ss',
  u: "yyyy-MM-dd HH:mm:ss'Z'",
  y: 'yyyy MMMM',
  Y: 'yyyy MMMM',
};

const tokens = /'[^']*'|"[^"]*"|\\[^]|%[^%]|([dfFgHhmMstyz])\1*|[^]/g;
const digits = (value: number, width: number): string => String(value).padStart(width, '0');

/** A moment in one of .NET's formats, invariant culture (arm-language 20.3); undefined where the format is invalid. */
export function formatDateTime(moment: DateTime, format: string): string | undefined {
  if (format.length > 1) return formatCustom(moment, format);
  const custom = format === '' ? 'MM/dd/yyyy HH:mm:ss zzz' : Object.hasOwn(standards, format) ? standards[format] : undefined;
  if (custom === undefined) return undefined;
  return formatCustom(/^[rRu]$/.test(format) ? toUtc(moment) : moment, custom);
}

function toUtc({ seconds, ticks, offset }: DateTime): DateTime {
  return { seconds: seconds - offset * 60, ticks, offset: 0 };
}

function formatCustom(moment: DateTime, format: string): string | undefined {
  // .NET takes an empty quotation for an empty format.
  if (format === "''" || format === '""') return undefined;
  const fields = fieldsOf(moment);
  let text = '';
  for (const [token] of format.matchAll(tokens)) {
    const piece = formatToken(token, moment, fields);
    if (piece === undefined) return undefined;
    // A point before a fraction that vanishes vanishes with it.
    if (piece === '' && token.startsWith('F') && text.endsWith('.')) text = text.slice(0, -1);
    else text += piece;
  }
  return text;
}

function formatToken(token: string, moment: DateTime, fields: Fields): string | undefined {
  const letter = token.charAt(0);
  if (letter === "'" || letter === '"') return token.length > 1 ? token.slice(1, -1) : undefined;
  if (letter === '\\') return token.length > 1 ? token.slice(1) : undefined;
  if (letter === '%') return token.length > 1 ? formatToken(token.slice(1), moment, fields) : undefined;
  const width = token.length;
  switch (letter) {
    case 'f':
    case 'F':
    case 'z':
    case 'K':
      return formatSmall(letter, width, moment);
    default:
      return Object.hasOwn(writers, letter) ? writers[letter]?.(fields, width) : token;
  }
}

function formatSmall(letter: string, width: number, { ticks, offset }: DateTime): string | undefined {
  if (letter === 'f' || letter === 'F') {
    if (width > 7) return undefined;
    const fraction = digits(ticks, 7).slice(0, width);
    return letter === 'f' ? fraction : fraction.replace(/0+$/, '');
  }
  const sign = offset < 0 ? '-' : '+';
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  if (letter === 'z' && width < 3) return sign + digits(hours, width);
  return `${sign}${digits(hours, 2)}:${digits(minutes, 2)}`;
}

/** Two digits for more than one letter. */
const short = (value: number, width: number): string => digits(value, Math.min(width, 2));
const named = (names: readonly string[], index: number, width: number): string =>
  (names[index] ?? '').slice(0, width === 3 ? 3 : undefined);

const writers: Readonly<Record<string, (fields: Fields, width: number) => string>> = {
  d: ({ day, weekday }, width) => (width > 2 ? named(weekdays, weekday, width) : short(day, width)),
  g: () => 'A.D.',
  H: ({ hour }, width) => short(hour, width),
  h: ({ hour }, width) => short(hour % 12 === 0 ? 12 : hour % 12, width),
  m: ({ minute }, width) => short(minute, width),
  M: ({ month }, width) => (width > 2 ? named(months, month - 1, width) : short(month, width)),
  s: ({ second }, width) => short(second, width),
  t: ({ hour }, width) => (hour < 12 ? 'AM' : 'PM').slice(0, width),
  y: ({ year }, width) => (width > 2 ? digits(year, width) : digits(year % 100, width)),
};
