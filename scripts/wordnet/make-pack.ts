import type { Language } from '../../explain/language/language.ts';
import type { PackEntry } from '../../extension/packs/pack.ts';
import { cleanGloss } from './clean-gloss.ts';
import { isHeadword, isNameIn, leavesOut } from './left-out.ts';
import type { PartOfSpeech, Sense, Synset, WordNet } from './read-wordnet.ts';

/** Meanings that are told of a word: the ones most often met. */
const mostMeanings = 3;

const order: readonly PartOfSpeech[] = ['noun', 'verb', 'adjective', 'adverb'];

interface Meaning {
  readonly synset: Synset;
  readonly definition: string;
  readonly sense: Sense;
}

/** WordNet's words as entries of a pack, by the alphabet. `isEntry`: whether a pack may hold it. */
export function wordNetEntries(
  wordNet: WordNet,
  language: Language,
  isEntry: (entry: PackEntry) => boolean,
): readonly PackEntry[] {
  const byWord = meaningsByWord(wordNet);
  const isName = isNameIn(wordNet);
  const isTwin = (word: string) => word !== word.toLowerCase() && byWord.has(word.toLowerCase());
  return [...byWord]
    .filter(([word]) => isHeadword(word) && !isName(word) && !isTwin(word))
    .map(([word, meanings]) => entryOf(word, meanings, language))
    .filter(isEntry)
    .sort((a, b) => (a.term < b.term ? -1 : 1));
}

/** By the word as it is written: "turkey" is not "Turkey". */
function meaningsByWord(wordNet: WordNet): ReadonlyMap<string, readonly Meaning[]> {
  const isLeftOut = leavesOut(wordNet);
  const definitions = new Map(
    [...wordNet.synsets].map(([key, synset]) => [key, isLeftOut(synset) ? null : cleanGloss(synset.gloss)]),
  );
  const found = new Map<string, Meaning[]>();
  for (const sense of wordNet.senses) {
    const synset = wordNet.synsets.get(sense.synset);
    const definition = definitions.get(sense.synset);
    const word = synset?.words.find((written) => written.toLowerCase() === sense.lemma);
    if (synset === undefined || !definition || word === undefined) continue;
    const before = found.get(word);
    if (before === undefined) found.set(word, [{ synset, definition, sense }]);
    else before.push({ synset, definition, sense });
  }
  return found;
}

function entryOf(term: string, meanings: readonly Meaning[], language: Language): PackEntry {
  const isVerb = meanings.some(({ synset }) => synset.partOfSpeech === 'verb');
  return { term, definition: inWords(mostMet(meanings)), ...(isVerb ? verbForms(term, language) : {}) };
}

/** A pack finds a verb in its forms, but would take what stands behind it for an object: "is a well" for "be well". */
function verbForms(term: string, { terms }: Language): Pick<PackEntry, 'verbs' | 'aliases'> {
  const [verb = '', ...rest] = term.split(' ');
  if (rest.length === 0) return { verbs: [term] };
  const forms = terms.inflectVerb(verb).all.filter((form) => form !== verb);
  return { aliases: forms.map((form) => [form, ...rest].join(' ')) };
}

/** Most often met first; of those that were not met, WordNet's own first ones. */
function mostMet(meanings: readonly Meaning[]): readonly Meaning[] {
  const placeOf = ({ synset }: Meaning) => order.indexOf(synset.partOfSpeech);
  return meanings
    .toSorted((a, b) => b.sense.count - a.sense.count || placeOf(a) - placeOf(b) || a.sense.rank - b.sense.rank)
    .slice(0, mostMeanings);
}

/** "Noun: (1) a sloping surface; (2) a place for money. Verb: tip sideways." */
function inWords(meanings: readonly Meaning[]): string {
  const byPart = Map.groupBy(meanings, ({ synset }) => synset.partOfSpeech);
  const parts = [...byPart].map(([part, all]) => {
    const definitions = [...new Set(all.map(({ definition }) => definition))];
    const told =
      definitions.length === 1 ? definitions : definitions.map((definition, at) => `(${at + 1}) ${definition}`);
    return `${part.charAt(0).toUpperCase()}${part.slice(1)}: ${told.join('; ')}.`;
  });
  return parts.join(' ');
}
