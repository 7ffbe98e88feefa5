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

/** Each paragraph's features with its pairs of signs and with what its neighbours show. */
export function withJoined(all: readonly Features[]): readonly Features[] {
  return all.map((own, at) => {
    const features: Features = new Map(own);
    const names = [...own.keys()].filter((name) => joined.has(kindOf(name))).sort();
    for (const [index, first] of names.entries()) {
      for (const second of names.slice(index + 1)) features.set(`${first} & ${second}`, pairValue);
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
