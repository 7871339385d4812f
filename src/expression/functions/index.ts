import type { FunctionDefinition } from '../function.ts';
import { arrayFunctions } from './array.ts';
import { encodingFunctions } from './encoding.ts';
import { formatFunctions } from './format.ts';
import { hashFunctions } from './hash.ts';
import { lambdaFunctions } from './lambda.ts';
import { dateFunctions } from './dates.ts';
import { cidrFunctions } from './cidr.ts';
import { uriFunctions } from './uris.ts';
import { logicFunctions } from './logic.ts';
import { numberFunctions } from './number.ts';
import { objectFunctions } from './object.ts';
import { safeAccessFunctions } from './safe-access.ts';
import { sequenceFunctions } from './sequence.ts';
import { stringFunctions } from './strings.ts';

const families: readonly (readonly FunctionDefinition[])[] = [
  logicFunctions,
  numberFunctions,
  sequenceFunctions,
  stringFunctions,
  encodingFunctions,
  hashFunctions,
  formatFunctions,
  arrayFunctions,
  objectFunctions,
  safeAccessFunctions,
  lambdaFunctions,
  dateFunctions,
  cidrFunctions,
  uriFunctions,
];

/** The functions that need nothing but their arguments, by lower-case name. */
export const functions: ReadonlyMap<string, FunctionDefinition> = new Map(
  families.flat().map((definition) => [definition.name.toLowerCase(), definition]),
);
