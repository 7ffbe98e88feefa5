import type { QualityCall } from './bench-quality.ts';

/** What follows `quality` on the command line; null where it makes no sense. */
export function readCall(args: readonly string[]): QualityCall | null {
  const options = args.filter((arg) => arg.startsWith('-'));
  const names = args.filter((arg) => !arg.startsWith('-'));
  const call = { names, write: options.includes('--write'), verbose: options.includes('--verbose') };
  const isKnown = options.every((option) => option === '--write' || option === '--verbose');
  // A part of the pages is not what the table holds.
  return isKnown && !(call.write && names.length > 0) ? call : null;
}
