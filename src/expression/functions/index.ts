import type { FunctionDefinition } from '../function.ts';
import { stringFunctions } from './strings.ts';
import { encodingFunctions } from './encoding.ts';
import { hashFunctions } from './hash.ts';
import { formatFunctions } from './format.ts';
import { logicFunctions } from './logic.ts';
import { sequenceFunctions } from './sequence.ts';

const families: readonly (readonly FunctionDefinition[])[] = [
  logicFunctions,
  sequenceFunctions,
  stringFunctions,
  encodingFunctions,
  hashFunctions,
  formatFunctions,
];

/** The functions that need nothing but their arguments, by lower-case name. */
export const functions: ReadonlyMap<string, FunctionDefinition> = new Map(
  families.flat().map((definition) => [definition.name.toLowerCase(), definition]),
);
