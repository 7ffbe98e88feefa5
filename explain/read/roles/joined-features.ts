import type { Features } from './features.ts';

const set = (names: string): ReadonlySet<string> => new Set(names.split(', '));

/** Signs that say more together than each alone: a past tense means one thing with a weekday, another with a year. */
const joined = set(
  'first verb, quoted, weekday, today, speech, indirect speech, according to, earlier year, year before, own year, date ahead, ' +
    'date these days, date recent, date long past, own month, other month, of opening, of title, words, place, has past perfect, ' +
    'has perfect, has future, has modal, last period, next period, since, ago, is a, opens with he, opens with she, ' +
    'opens with they, opens with it, opens with quotation, new, fifth, names, of before, before quoted, nothing past, number',
);

/** Signs by which a paragraph tells something about its neighbours. */
const shared = set(
  'first verb, quoted, weekday, speech, indirect speech, earlier year, year before, date these days, date recent, ' +
    'date long past, has past perfect, has future, opens with he, opens with she, opens with quotation, he said, ' +
    'ends with said, last period',
);

/** Pairs count half, since there are so many of them. */
const pairValue = 0.5;

/** The names of pairs by their first sign and by their second. */
export type KnownPairs = ReadonlyMap<string, ReadonlyMap<string, string>>;

const between = ' & ';

/** The pairs among the names of a model's features. */
export function pairsAmong(features: Iterable<string>): KnownPairs {
  const pairs = new Map<string, Map<string, string>>();
  for (const name of features) {
    const [first = '', second] = name.split(between);
    if (second === undefined) continue;
    const own = pairs.get(first) ?? new Map<string, string>();
    pairs.set(first, own.set(second, name));
  }
  return pairs;
}

/**
 * Each paragraph's features with its pairs of signs and with what its neighbours show.
 * @param known to whom nothing else is of use: a paragraph has two hundred pairs, a model knows a few of them
 */
export function withJoined(all: readonly Features[], known?: KnownPairs): readonly Features[] {
  return all.map((own, at) => {
    const features: Features = new Map(own);
    const names = [...own.keys()].filter((name) => joined.has(kindOf(name))).sort();
    for (const [index, first] of names.entries()) {
      const own = known?.get(first);
      if (known !== undefined && own === undefined) continue;
      for (const second of names.slice(index + 1)) {
        const pair = own === undefined ? `${first}${between}${second}` : own.get(second);
        if (pair !== undefined) features.set(pair, pairValue);
      }
    }
    for (const [place, other] of [
      ['before', all[at - 1]],
      ['after', all[at + 1]],
    ] as const) {
      for (const name of other?.keys() ?? []) if (shared.has(kindOf(name))) features.set(`${place}: ${name}`, 1);
    }
    return features;
  });
}

/** "words=3" → "words" */
function kindOf(name: string): string {
  const end = name.indexOf('=');
  return end < 0 ? name : name.slice(0, end);
}
