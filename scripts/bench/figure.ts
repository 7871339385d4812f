/** One line of the table: a ratio or another quantity, and how much of it is allowed, if there is a limit. */
export interface Figure {
  name: string;
  value: number;
  unit: '×' | 'MB' | 'ms' | '%';
  limit?: number;
  /** What was measured, in words. */
  detail: string;
}

/** What one measurement comes to: its figures, and lines to read beside them. */
export interface Measured {
  figures: readonly Figure[];
  notes?: readonly string[];
}

/** The middle one of several measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

const megabyte = 1024 * 1024;

/** The most memory that this process has held so far, in megabytes. */
export function peakMemory(): number {
  return (process.resourceUsage().maxRSS * 1024) / megabyte;
}

/** A figure as a line of the table. */
export function printFigure({ name, value, unit, limit, detail }: Figure): string {
  const told = `${value.toFixed(unit === '×' || unit === '%' ? 2 : 0)} ${unit}`.padStart(8);
  const verdict = limit === undefined ? '' : `${value <= limit ? 'within' : 'OVER'} ${limit} ${unit}`;
  return `${name.padEnd(44)} ${told}  ${verdict.padEnd(14)} ${detail}`;
}
