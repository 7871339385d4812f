import type { Ports } from '../ports.ts';

/** Whether what goes to one of the two outputs is coloured: terminals are, FORCE_COLOR colours pipes, NO_COLOR and `--no-color` win. */
export function isColored(ports: Ports, output: 'stdout' | 'stderr', noColor: boolean): boolean {
  const { env } = ports;
  if (noColor || (env['NO_COLOR'] ?? '') !== '') return false;
  const force = env['FORCE_COLOR'];
  if (force !== undefined) return force !== '0' && force !== 'false';
  return ports.terminal[output] && env['TERM'] !== 'dumb';
}
