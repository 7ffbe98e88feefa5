import { mulberry32 } from '../../scripts/chance/mulberry32.ts';

/**
 * A made-up language with the statistics of a real one: its words are as frequent as their rank says (Zipf), the first
 * hundred are English and small. Its terms have one to four words, most of them two.
 */
const small =
  `the of and to in a that is for it was on as with be at by he his from are this an have not but had which they or their
  its we were been will who has said would more when all if about there one what so out up her can no new after than
  into two over some other also its most could may last first these any now only such where made before us how them many`.split(
    /\s+/,
  );
const vocabularySize = 30_000;
/** Ranks from which on words stand in terms: the commonest ones name nothing. */
const leastRank = 300;
const lengthShares = [0.2, 0.5, 0.22, 0.08];

const onsets = 'b c d f g h l m n p r s t v w br ch cl cr dr fl gr pl pr sh sp st tr'.split(' ');
const rhymes = 'an el or in ate ent ire ous al ing ear est ion um ope ard ile unt ave isk'.split(' ');

export interface MadeUp {
  /** Distinct terms; a longer list begins with every shorter one. */
  readonly terms: readonly string[];
  /** Articles of about 1,000 words in paragraphs; one word in forty begins a term, out of the first 3,000. */
  readonly articles: readonly (readonly string[])[];
}

const planted = 3000;
const plantedShare = 1 / 40;
const wordsPerParagraph = 60;
const paragraphsPerArticle = 17;

/** @param count terms @param articleCount articles */
export function makeUp(count: number, articleCount: number): MadeUp {
  const random = mulberry32(20_251);
  const words = makeWords(vocabularySize, random);
  const terms = makeTerms(count, words, random);
  const text = mulberry32(7);
  const paragraph = () => writeParagraph(words, terms.slice(0, planted), text);
  const articles = Array.from({ length: articleCount }, () => Array.from({ length: paragraphsPerArticle }, paragraph));
  return { terms, articles };
}

function makeWords(count: number, random: () => number): readonly string[] {
  const words = new Set(small);
  const part = () => pick(onsets, random) + pick(rhymes, random);
  while (words.size < count) words.add(random() < 0.3 ? part() : part() + part() + (random() < 0.3 ? part() : ''));
  return [...words];
}

function makeTerms(count: number, words: readonly string[], random: () => number): readonly string[] {
  const terms = new Set<string>();
  const part = () => pick(onsets, random) + pick(rhymes, random);
  while (terms.size < count) {
    const length = lengthOf(random());
    // A term of one word is a word of its own: what is in everyday use needs no explaining.
    if (length === 1) terms.add(`${part()}${part()}${part()}${part()}`);
    else terms.add(Array.from({ length }, () => words[zipfRank(leastRank, words.length, random)]).join(' '));
  }
  return [...terms];
}

function lengthOf(chance: number): number {
  let left = chance;
  for (const [at, share] of lengthShares.entries()) {
    if (left < share) return at + 1;
    left -= share;
  }
  return 2;
}

/** A rank in [least, size) that is drawn with a probability of one over itself. */
function zipfRank(least: number, size: number, random: () => number): number {
  return Math.min(size - 1, Math.floor(least * (size / least) ** random()));
}

function writeParagraph(words: readonly string[], terms: readonly string[], random: () => number): string {
  let text = '';
  for (let written = 0; written < wordsPerParagraph; ) {
    const next = random() < plantedShare ? pick(terms, random) : (words[zipfRank(1, words.length, random)] ?? '');
    const end = random();
    text += next + (end < 0.05 ? '. ' : end < 0.1 ? ', ' : ' ');
    written += next.split(' ').length;
  }
  return `${text.trim()}.`;
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}
