import { densities, levels } from '../../contract/choices.ts';
import type { Settings } from '../../extension/settings/settings.ts';

/** For whom a call explains, as far as it says so. */
export type Reader = Partial<Pick<Settings, 'level' | 'density'>>;

/** What a call of `npm run explain` asks for, or what is wrong with it (null: nothing but the usage is wanted). */
export type ExplainCall =
  | { readonly inputs: readonly string[]; readonly packs: readonly string[]; readonly reader: Reader }
  | { readonly texts: string; readonly reader: Reader }
  | { readonly problem: string | null };

type Taken =
  | { readonly pack: string }
  | { readonly texts: string }
  | { readonly reader: Reader }
  | { readonly problem: string };

/** What each option makes of the word behind it. */
const options: Readonly<Record<string, (value: string | undefined) => Taken>> = {
  '--pack': (value) => (value === undefined ? { problem: '--pack needs a file' } : { pack: value }),
  '--texts': (value) => (value === undefined ? { problem: '--texts needs a file' } : { texts: value }),
  '--level': (value) => {
    const level = levels.find((one) => String(one) === value);
    return level === undefined ? { problem: `--level is one of ${levels.join(', ')}` } : { reader: { level } };
  },
  '--density': (value) => {
    const density = densities.find((one) => one === value);
    return density === undefined ? { problem: `--density is one of ${densities.join(', ')}` } : { reader: { density } };
  },
};

/** Reads `[--pack FILE]… FILE_OR_URL…` or `--texts FILE`, each with `--level` and `--density`, in any order. */
export function readCall(args: readonly string[]): ExplainCall {
  const inputs: string[] = [];
  const taken: Taken[] = [];
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--help') return { problem: null };
    const option = options[arg];
    if (option) taken.push(option(rest.shift()));
    else if (arg.startsWith('-')) return { problem: `unknown option ${arg}` };
    else inputs.push(arg);
  }
  for (const one of taken) if ('problem' in one) return one;
  const packs = taken.flatMap((one) => ('pack' in one ? [one.pack] : []));
  const texts = taken.flatMap((one) => ('texts' in one ? [one.texts] : []));
  const reader = Object.assign({}, ...taken.map((one) => ('reader' in one ? one.reader : {}))) as Reader;
  if (texts[0] === undefined) return inputs.length === 0 ? { problem: null } : { inputs, packs, reader };
  if (texts.length + packs.length + inputs.length > 1)
    return { problem: '--texts takes one file, and neither pages nor packs' };
  return { texts: texts[0], reader };
}
