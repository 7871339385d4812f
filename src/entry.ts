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
