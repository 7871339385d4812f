/**
 * A number that ARM takes for a Float although JavaScript's number would look like an Integer: `1.0`, `1e3`, `-0.0`.
 * A JavaScript number with a fraction is a Float by itself. Integer and Float are different types to ARM (1 is not 1.0).
 */
export class Float {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }
}

/** A JSON value as ARM's reader sees it. Integers that a double cannot hold are bigints, floats with an integral value are Floats. */
export type Json = null | boolean | number | bigint | string | Float | readonly Json[] | JsonObject;

/** A JSON object. Own keys only, `__proto__` is an ordinary key. Use keysOf for their order: JavaScript moves keys like "1" to the front. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Where in a document: keys and indices from the root. */
export type Path = readonly (string | number)[];
