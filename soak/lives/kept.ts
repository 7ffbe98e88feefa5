import type { Settings } from '../../extension/settings/settings.ts';
import type { Home } from './home.ts';

/** All that the reader wrote and chose, by name: "known/quorum", and what of it is kept, as text. */
export type Kept = ReadonlyMap<string, string>;

/** Asked of the extension itself, but for the settings, which are read where they are stored. Rejects where it does not answer. */
export async function keptAt({ session: { desk }, send }: Home): Promise<Kept> {
  const settings = (await desk.evaluate(
    async () => (await chrome.storage.local.get('settings')).settings,
  )) as Partial<Settings>;
  const { words, notes } = await send({ type: 'own-words' });
  const { words: met } = await send({ type: 'met-words', after: null });
  const packs = await send({ type: 'packs' });
  const said = (['known', 'hidden'] as const).flatMap((what) =>
    Object.keys(settings[what] ?? {}).map((entry): [string, string] => [`${what}/${entry}`, 'said']),
  );
  return new Map<string, string>([
    ...said,
    ['marks', String(settings.marks)],
    ...words.map(({ term, meaning }): [string, string] => [`word/${term}`, meaning]),
    ...notes.map(({ entry, text }): [string, string] => [`note/${entry}`, text]),
    ...met.map(({ entry }): [string, string] => [`met/${entry}`, 'met']),
    ...packs.map(({ name, count }): [string, string] => [`pack/${name}`, String(count)]),
  ]);
}

/** What is wrong with what is kept now: something that was promised is gone or other, or something is half. */
export function lostOf(promised: Kept, wanted: Kept, now: Kept): readonly string[] {
  const gone = [...promised].flatMap(([key, value]) =>
    now.get(key) === value ? [] : [`${key} was kept as “${value}” and is ${now.get(key) ?? 'gone'}`],
  );
  const half = [...wanted].flatMap(([key, value]) => {
    const is = now.get(key);
    return is === undefined || is === value || promised.has(key) ? [] : [`${key} is half: “${is}”`];
  });
  return [...gone, ...half];
}
