import type { FunctionDefinition } from '../function.ts';
import { logicFunctions } from './logic.ts';
import { sequenceFunctions } from './sequence.ts';

const families: readonly (readonly FunctionDefinition[])[] = [logicFunctions, sequenceFunctions];

/** The functions that need nothing but their arguments, by lower-case name. */
export const functions: ReadonlyMap<string, FunctionDefinition> = new Map(
  families.flat().map((definition) => [definition.name.toLowerCase(), definition]),
);
