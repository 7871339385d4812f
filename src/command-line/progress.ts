import type { Ports } from '../ports.ts';

/** Shows on a terminal how far a long run is, on one line that goes away again. */
export interface Progress {
  tell: (templates: number) => void;
  clear: () => void;
}

const patience = 1000;
const between = 100;

/** Progress on stderr, where that is a terminal, once a run takes over a second. */
export function progressOn(ports: Pick<Ports, 'stderr' | 'terminal' | 'now'>): Progress {
  if (!ports.terminal.stderr) return { tell: () => undefined, clear: () => undefined };
  const start = ports.now().getTime();
  let next = start + patience;
  return {
    tell(templates) {
      const now = ports.now().getTime();
      if (now < next) return;
      next = now + between;
      ports.stderr(`\r${templates} templates checked`);
    },
    clear() {
      if (next > start + patience) ports.stderr(`\r${' '.repeat(40)}\r`);
    },
  };
}
