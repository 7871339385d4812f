/** Runs the command line; what `dist/cli.js` calls. */
export async function runCli(): Promise<void> {
  const { main } = await import('./cli.ts');
  process.exitCode = await main(process.argv.slice(2));
}
