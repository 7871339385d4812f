/** Runs the command line; what `dist/cli.js` calls. */
export async function runCli(): Promise<void> {
  const { main } = await import('./cli.ts');
  process.exitCode = await main(process.argv.slice(2));
}

/** Runs the Action; what `dist/index.js` calls. */
export async function runAction(): Promise<void> {
  const { action } = await import('./action.ts');
  process.exitCode = await action();
}

type Library = typeof import('./library.ts');

/** What `dist/library.js` gives; the code of it is loaded when it is first called. */
export const lint: Library['lint'] = async (options) => (await import('./library.ts')).lint(options);

/** What `dist/library.js` gives. */
export const expand: Library['expand'] = async (options) => (await import('./library.ts')).expand(options);
