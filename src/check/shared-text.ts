import type { CheckedFinding } from './findings.ts';
import { parameterOf, variableOf } from './fix.ts';

/** Marks fixes unsafe whose text is also read elsewhere: a default or variable that more uses it than the findings explain. */
export function markShared(findings: readonly CheckedFinding[]): readonly CheckedFinding[] {
  const byText = new Map<string, CheckedFinding[]>();
  for (const checked of findings) {
    if (!checked.fix) continue;
    const { document, path } = checked.fix.address;
    const key = JSON.stringify([document.path, path]);
    const group = byText.get(key);
    if (group) group.push(checked);
    else byText.set(key, [checked]);
  }
  const unsafe = new Set<CheckedFinding>();
  for (const group of byText.values()) if (isReadElsewhere(group)) for (const checked of group) unsafe.add(checked);
  return findings.map((checked) =>
    checked.fix && unsafe.has(checked) ? { ...checked, fix: { ...checked.fix, unsafe: reason(checked) } } : checked,
  );
}

function reason({ fix }: CheckedFinding): string {
  const shared = 'other parts of the template read the same text';
  return fix?.unsafe === undefined ? shared : `${fix.unsafe}, and ${shared}`;
}

function isReadElsewhere(group: readonly CheckedFinding[]): boolean {
  const [first] = group;
  if (!first?.fix) return false;
  const { path } = first.fix.address;
  const isInResource = first.resource.address.path.every((step, index) => path[index] === step);
  const parameter = parameterOf(path);
  const name = isInResource ? undefined : (parameter ?? variableOf(path));
  if (name === undefined) return false;
  const { text } = first.resource.address.document;
  return usesOf(text, parameter === undefined ? 'variables' : 'parameters', name) > group.length;
}

/** How often a text calls `parameters('x')` or `variables('x')`. */
function usesOf(text: string, section: string, name: string): number {
  const call = `${section}('${name}')`.toLowerCase();
  return text.toLowerCase().replaceAll(/\s+/g, '').split(call).length - 1;
}
