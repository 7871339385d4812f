import { type Decimal, rounded } from './decimal.ts';

/** What a section of a pattern says as a whole; `#` and `0` are its digits, counted from the left. */
interface Section {
  digits: number;
  point: number;
  firstZero: number;
  lastZero: number;
  thousands: boolean;
  scientific: boolean;
  /** Powers of ten from %, ‰ and trailing commas. */
  adjust: number;
}

const exponent = /^[eE](?:[+-]?)0+/;

/** Splits a pattern into its tokens: quoted and escaped text whole, an exponent whole, else characters. */
function tokensOf(pattern: string): string[] {
  return pattern.match(/'[^']*'?|"[^"]*"?|\\[^]?|[eE][+-]?0+|[^]/g) ?? [];
}

function sectionsOf(pattern: string): string[][] {
  const sections: string[][] = [[]];
  for (const token of tokensOf(pattern)) {
    if (token === ';') sections.push([]);
    else sections.at(-1)?.push(token);
  }
  return sections;
}

const powers: Readonly<Record<string, number>> = { '%': 2, '‰': 3 };

function survey(tokens: readonly string[]): Section {
  const found: Section = { digits: 0, point: -1, firstZero: -1, lastZero: 0, thousands: false, scientific: false, adjust: 0 };
  const commas: number[] = [];
  for (const token of tokens) {
    if (token === '0' && found.firstZero < 0) found.firstZero = found.digits;
    if (token === '#' || token === '0') found.digits++;
    if (token === '0') found.lastZero = found.digits;
    if (token === '.' && found.point < 0) found.point = found.digits;
    if (token === ',' && found.digits > 0 && found.point < 0) commas.push(found.digits);
    found.scientific ||= exponent.test(token);
    found.adjust += powers[token] ?? 0;
  }
  if (found.point < 0) found.point = found.digits;
  // Commas before the point divide by a thousand each; between digits they ask for groups.
  found.adjust -= 3 * commas.filter((place) => place === found.point).length;
  found.thousands = commas.some((place) => place < found.point);
  return found;
}

/** A number in one of .NET's custom patterns: `000`, `#,##0.00`, `0.0e+00`, `pos;neg;zero`. */
export function formatPattern(given: Decimal, pattern: string): string {
  const sections = sectionsOf(pattern);
  const usable = (index: number): number => (index > 0 && (sections[index]?.length ?? 0) > 0 ? index : 0);
  let index = usable(given.digits === '' ? 2 : given.negative ? 1 : 0);
  let section = survey(sections[index] ?? []);
  let value = scaled(given, section);
  if (given.digits !== '' && value.digits === '' && usable(2) !== index) {
    index = usable(2);
    section = survey(sections[index] ?? []);
    value = scaled(value, section);
  }
  const body = new Writer(value, section).write(sections[index] ?? []);
  return value.negative && index === 0 && (value.digits !== '' || body !== '') ? `-${body}` : body;
}

function scaled(value: Decimal, { adjust, scientific, digits, point }: Section): Decimal {
  if (value.digits === '') return { ...value, scale: 0, negative: value.negative && value.isFloat };
  const scale = value.scale + adjust;
  return rounded({ ...value, scale }, scientific ? digits : scale + digits - point);
}

/** Writes the digits of a number into the places of a section. */
class Writer {
  private readonly value: Decimal;
  private readonly section: Section;
  private text = '';
  /** The next digit. */
  private next = 0;
  /** Places left of the point that are still to be written. */
  private place: number;
  /** Digits more than places (positive) or fewer (negative). */
  private surplus: number;
  private hasPoint = false;
  private hasExponent = false;

  constructor(value: Decimal, section: Section) {
    this.value = value;
    this.section = section;
    this.place = section.scientific ? section.point : Math.max(value.scale, section.point);
    this.surplus = section.scientific ? 0 : value.scale - section.point;
  }

  write(tokens: readonly string[]): string {
    for (const token of tokens) this.writeToken(token);
    return this.text;
  }

  private writeToken(token: string): void {
    if (token === '#' || token === '0') this.writePlace();
    else if (token === '.') this.writePoint();
    else if (token === ',') return;
    else if (/^['"]/.test(token))
      this.text += token.slice(1, token.length > 1 && token.endsWith(token.charAt(0)) ? -1 : undefined);
    else if (token.startsWith('\\')) this.text += token.slice(1);
    else if (exponent.test(token) && !this.hasExponent) this.writeExponent(token);
    else this.text += token;
  }

  private writePlace(): void {
    this.writeSurplus();
    const { point, firstZero, lastZero } = this.section;
    let digit: string;
    if (this.surplus < 0) {
      this.surplus++;
      digit = firstZero >= 0 && firstZero < point && this.place <= point - firstZero ? '0' : '';
    } else {
      const written = this.value.digits.charAt(this.next);
      if (written !== '') this.next++;
      digit = written === '' && this.place > Math.min(point - lastZero, 0) ? '0' : written;
    }
    this.writeDigit(digit);
  }

  private writeSurplus(): void {
    for (; this.surplus > 0; this.surplus--) this.writeDigit(this.value.digits.charAt(this.next++) || '0');
  }

  private writeDigit(digit: string): void {
    this.text += digit;
    if (digit !== '' && this.section.thousands && this.place > 1 && this.place % 3 === 1) this.text += ',';
    this.place--;
  }

  private writePoint(): void {
    this.writeSurplus();
    const { point, lastZero, digits } = this.section;
    if (this.place !== 0 || this.hasPoint) return;
    if (lastZero > point || (point < digits && this.next < this.value.digits.length)) {
      this.text += '.';
      this.hasPoint = true;
    }
  }

  private writeExponent(token: string): void {
    this.hasExponent = true;
    const power = this.value.digits === '' ? 0 : this.value.scale - this.section.point;
    const sign = power < 0 ? '-' : token.includes('+') ? '+' : '';
    const width = Math.min((/0+$/.exec(token)?.[0] ?? '').length, 10);
    this.text += token.charAt(0) + sign + String(Math.abs(power)).padStart(width, '0');
  }
}
