import { closingQuote } from './scan.ts';
import type { Member, Node } from './tree.ts';

/**
 * The nodes of a text that is strict JSON and not nested too deep; undefined where a key stands twice in an object, of which
 * the lenient reader tells more.
 */
export function strictTree(text: string): Node | undefined {
  const reader = new StrictReader(text);
  const root = reader.value();
  return reader.hasDuplicates ? undefined : root;
}

/** Objects with fewer members than these are searched for duplicates by comparing. */
const few = 8;

class StrictReader {
  hasDuplicates = false;
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
    if (text.startsWith('\ufeff')) this.at = 1;
  }

  value(): Node {
    const start = this.next();
    switch (this.text.charCodeAt(start)) {
      case 123: {
        const members = this.members();
        return { start, end: this.at, members };
      }
      case 91: {
        const items = this.items();
        return { start, end: this.at, items };
      }
      case 34:
        this.at = closingQuote(this.text, start + 1) + 1;
        return { start, end: this.at };
      default:
        this.skipScalar();
        return { start, end: this.at };
    }
  }

  private members(): Member[] {
    const members: Member[] = [];
    this.at++;
    while (this.isMore(125)) {
      const keyStart = this.at;
      const keyEnd = (this.at = closingQuote(this.text, keyStart + 1) + 1);
      // Behind the colon.
      this.at = this.next() + 1;
      const written = this.text.slice(keyStart + 1, keyEnd - 1);
      const key = written.includes('\\') ? (JSON.parse(`"${written}"`) as string) : written;
      members.push({ key, keyStart, keyEnd, value: this.value() });
    }
    this.hasDuplicates ||= isAnyTwice(members);
    return members;
  }

  private items(): Node[] {
    const items: Node[] = [];
    this.at++;
    while (this.isMore(93)) items.push(this.value());
    return items;
  }

  /** Goes to the next entry, behind the comma; where the closer comes instead, behind that. */
  private isMore(closer: number): boolean {
    let code = this.text.charCodeAt(this.next());
    if (code === 44) {
      this.at++;
      code = this.text.charCodeAt(this.next());
    }
    if (code === closer) this.at++;
    return code !== closer;
  }

  /** Goes to the next character that is no blank. */
  private next(): number {
    while (this.text.charCodeAt(this.at) <= 32) this.at++;
    return this.at;
  }

  private skipScalar(): void {
    for (; this.at < this.text.length; this.at++) {
      const code = this.text.charCodeAt(this.at);
      if (code <= 32 || code === 44 || code === 93 || code === 125) return;
    }
  }
}

function isAnyTwice(members: readonly Member[]): boolean {
  if (members.length > few) return new Set(members.map(({ key }) => key)).size < members.length;
  return members.some(({ key }, index) => {
    for (let before = 0; before < index; before++) if (members[before]?.key === key) return true;
    return false;
  });
}
