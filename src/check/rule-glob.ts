import picomatch from 'picomatch';

/** Whether a rule id is meant by one of some globs; a lone `*` means every rule. */
export function ruleMatcher(globs: readonly string[]): (id: string) => boolean {
  return picomatch(globs.map((glob) => (glob === '*' ? '**' : glob)));
}
