import { readdirSync, readFileSync } from 'node:fs';

const everyMilliseconds = 100;

/**
 * Bytes that a process and its children held at most while work was done, above what they held before; each page of memory
 * is counted once ("Pss"). Linux only; elsewhere zero.
 */
export async function peakMemory(process: number, work: () => Promise<void>): Promise<number> {
  const before = memoryOf(process);
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, memoryOf(process));
  }, everyMilliseconds);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  return Math.max(most, memoryOf(process)) - before;
}

function memoryOf(process: number): number {
  return withChildren(process).reduce((sum, one) => sum + bytesOf(one), 0);
}

function bytesOf(process: number): number {
  const kilobytes = /^Pss:\s+(\d+) kB/m.exec(read(`/proc/${process}/smaps_rollup`))?.[1];
  return Number(kilobytes ?? 0) * 1024;
}

function withChildren(process: number): readonly number[] {
  const parents = new Map<number, number[]>();
  for (const name of numbersIn('/proc')) {
    // "12 (name) S 1 …": a name may hold anything but ends at the last bracket.
    const parent = Number(read(`/proc/${name}/stat`).split(')').at(-1)?.trim().split(' ')[1]);
    parents.set(parent, [...(parents.get(parent) ?? []), name]);
  }
  const all = [process];
  for (const one of all) all.push(...(parents.get(one) ?? []));
  return all;
}

function numbersIn(folder: string): readonly number[] {
  try {
    return readdirSync(folder)
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // It ended meanwhile.
    return '';
  }
}
