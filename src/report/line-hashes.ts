const blockSize = 100;
const factor = 37;
const two16 = 2 ** 16;
const two32 = 2 ** 32;

/** 37 ** 100, modulo 2 ** 64, as two halves. */
const [firstHigh, firstLow] = power();

function power(): readonly [number, number] {
  let [high, low] = [0, 1];
  for (let count = 0; count < blockSize; count++) [high, low] = times(high, low);
  return [high, low];
}

function times(high: number, low: number): readonly [number, number] {
  const product = low * factor;
  return [(high * factor + Math.floor(product / two32)) % two32, product % two32];
}

/**
 * What github/codeql-action computes as `primaryLocationLineHash` of each line (index 0 is line 1): a rolling hash of the
 * hundred characters that are no blanks from the line's start on, and how often it occurred before.
 */
export function lineHashes(text: string): readonly string[] {
  const window = new Uint16Array(blockSize);
  const lines = new Int32Array(blockSize).fill(-1);
  const hashes: string[] = [];
  const counts = new Map<string, number>();
  let [high, low, index, line] = [0, 0, 0, 0];
  let [isLineStart, isAfterReturn] = [true, false];

  const output = (): void => {
    const value = (high === 0 ? '' : high.toString(16)) + low.toString(16).padStart(high === 0 ? 1 : 8, '0');
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    hashes[(lines[index] ?? 0) - 1] = `${value}:${count}`;
    lines[index] = -1;
  };
  const update = (code: number): void => {
    const begin = window[index] ?? 0;
    window[index] = code;
    const [timesHigh, timesLow] = times(high, low);
    const gone = firstLow * begin;
    const sum = timesLow + code - (gone % two32);
    const carry = Math.floor(sum / two32);
    const goneHigh = Math.floor(gone / two32) + productHigh(begin);
    low = sum - carry * two32;
    high = (((timesHigh + carry - goneHigh) % two32) + two32) % two32;
    index = (index + 1) % blockSize;
  };
  const read = (written: number): void => {
    const isSkipped = written === 32 || written === 9 || (isAfterReturn && written === 10);
    isAfterReturn = written === 13;
    if (isSkipped) return;
    const code = written === 13 ? 10 : written;
    if (lines[index] !== -1) output();
    if (isLineStart) {
      isLineStart = false;
      lines[index] = ++line;
    }
    if (code === 10) isLineStart = true;
    update(code);
  };

  for (let offset = 0; offset < text.length; offset++) read(text.charCodeAt(offset));
  read(65535);
  for (let count = 0; count < blockSize; count++) {
    if (lines[index] !== -1) output();
    update(0);
  }
  return hashes;
}

/** The high half of 37 ** 100 times a UTF-16 unit, modulo 2 ** 32. */
function productHigh(unit: number): number {
  return ((Math.floor(firstHigh / two16) * unit) % two16) * two16 + (firstHigh % two16) * unit;
}
