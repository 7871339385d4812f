import { ExpressionError } from '../expression/environment.ts';
import { sameName, upperCase } from '../expression/names.ts';
import { isArray, type Value } from '../expression/value.ts';
import { memberOfValue } from './member.ts';
import { Cell } from './run.ts';
import { entryOf, type Scope, type Section } from './scope.ts';
import { evaluate, isPropertyCopy, stepInto, type Text } from './text.ts';

/** The variables of a template, each evaluated when first asked for. */
export class Variables {
  readonly #scope: Scope;
  readonly #cells = new Map<string, Cell<Value>>();
  #section: Section | undefined;

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  /** Throws ExpressionError for an unknown name and for a cycle. */
  value(name: string): Value {
    const upper = upperCase(name);
    let cell = this.#cells.get(upper);
    if (cell === undefined) {
      const text = this.text(upper);
      if (text === undefined) {
        throw new ExpressionError('expression/unknown-variable', `the template has no variable '${name}'`);
      }
      cell = new Cell(`the variable '${name}'`, () => evaluate(text));
      this.#cells.set(upper, cell);
    }
    return cell.get(this.#scope.expansion.run);
  }

  /** The text that defines a variable, by upper-case name. */
  text(upper: string): Text | undefined {
    const text = entryOf(this.section, upper);
    if (text !== undefined && !(upper === 'COPY' && isPropertyCopy(text.json))) return this.#scope.own(text, 'variable');
    return this.#copied(upper);
  }

  names(): readonly string[] {
    return [...this.section.names.values()].filter((name) => !sameName(name, 'copy'));
  }

  get section(): Section {
    return (this.#section ??= this.#scope.section('variables'));
  }

  /** A variable made by `variables.copy` (arm-language 8.2): the section itself is the object with the loop. */
  #copied(upper: string): Text | undefined {
    const { text, names } = this.section;
    const key = names.get('COPY');
    if (text === undefined || key === undefined) return undefined;
    const copies = stepInto(text, key);
    if (copies === undefined || !isArray(copies.json)) return undefined;
    const named = copies.json.find((entry) => upperCase(nameOf(entry)) === upper);
    if (named === undefined) return undefined;
    const whole = this.#scope.own({ ...text, json: { copy: [named] } }, 'variable');
    return stepInto(whole, nameOf(named));
  }
}

function nameOf(entry: Value): string {
  const name = memberOfValue(entry, 'name');
  return typeof name === 'string' ? name : '';
}
