export interface MutateCall {
  /** Files and folders whose mutations are drawn from. */
  readonly paths: readonly string[];
  /** Mutations to test; infinity: all. */
  readonly sample: number;
  readonly seed: number;
}

const rooms = ['explain', 'page', 'extension'];

/** Reads `[--seed N] [--sample N] [FILES]`, in any order. Null: it asks for something else. */
export function readMutateCall(args: readonly string[]): MutateCall | null {
  const paths: string[] = [];
  const numbers = { '--seed': 1, '--sample': Number.POSITIVE_INFINITY };
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--seed' || arg === '--sample') {
      const given = rest.shift() ?? '';
      if (!/^\d+$/.test(given)) return null;
      numbers[arg] = Number(given);
    } else if (arg.startsWith('-')) return null;
    else paths.push(arg);
  }
  return { paths: paths.length > 0 ? paths : rooms, sample: numbers['--sample'], seed: numbers['--seed'] };
}
