import type { Config } from '../../config/config.ts';
import type { Diagnostic } from '../../document/diagnostic.ts';
import { ruleAdvice, selectRules } from './rule-selection.ts';

/** Where the configuration gives a severity to rules that do not exist. */
export function unknownRules({ rules: severities, path: file = '' }: Config): readonly Diagnostic[] {
  return severities
    .filter(({ glob }) => selectRules([glob], []).length === 0)
    .map(({ glob, span }) => {
      const message = `no rule matches ${glob}: ${ruleAdvice(glob)}`;
      return { code: 'config/unknown-rule', severity: 'error', message, file, ...(span !== undefined && { span }) };
    });
}
