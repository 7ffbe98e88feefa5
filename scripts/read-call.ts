/** What a call of `npm run explain` asks for, or what is wrong with it (null: nothing but the usage is wanted). */
export type ExplainCall =
  | { readonly inputs: readonly string[]; readonly packs: readonly string[] }
  | { readonly texts: string }
  | { readonly problem: string | null };

/** Reads `[--pack FILE]… FILE_OR_URL…`, in any order, or `--texts FILE`. */
export function readCall(args: readonly string[]): ExplainCall {
  const [texts, more] = args[0] === '--texts' ? args.slice(1) : [];
  if (texts !== undefined)
    return more === undefined ? { texts } : { problem: '--texts takes one file and nothing else' };
  const inputs: string[] = [];
  const packs: string[] = [];
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--help') return { problem: null };
    if (arg === '--pack') {
      const file = rest.shift();
      if (file === undefined) return { problem: '--pack needs a file' };
      packs.push(file);
    } else if (arg.startsWith('-')) return { problem: `unknown option ${arg}` };
    else inputs.push(arg);
  }
  return inputs.length === 0 ? { problem: null } : { inputs, packs };
}
