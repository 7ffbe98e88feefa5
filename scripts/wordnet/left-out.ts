import type { Synset, WordNet } from './read-wordnet.ts';

/**
 * Which meanings the pack leaves out: of single people, places, events and works, which the article and Newsgloss's own data
 * tell better and later; names of classes of plants and animals ("genus Rosa"); and words that insult.
 */
export function leavesOut({ synsets }: WordNet): (synset: Synset) => boolean {
  const usagesThatInsult = keysOfWord(synsets, ['ethnic slur', 'vulgarism', 'disparagement']);
  const taxa = kindsOf(synsets, keysOfWord(synsets, ['taxonomic group']));
  return (synset) =>
    synset.isInstance ||
    synset.kindsOf.some((key) => taxa.has(key)) ||
    synset.usages.some((key) => usagesThatInsult.has(key)) ||
    insults(synset);
}

/**
 * Whether a word is the name of somebody or of a place in another meaning, for then it is hardly ever met in this one ("Chad", a family
 * of languages), or a species' name in Latin ("Rosa canina"), which stands beside its English ones.
 */
export function isNameIn({ synsets }: WordNet): (word: string) => boolean {
  const taxa = kindsOf(synsets, keysOfWord(synsets, ['taxonomic group']));
  const names = new Set(
    [...synsets.values()]
      .flatMap(({ isInstance, words }) => (isInstance ? words : []))
      .filter((word) => /^\p{Lu}/u.test(word)),
  );
  const genera = new Set(
    [...taxa].flatMap((key) => synsets.get(key)?.words ?? []).filter((word) => /^\p{Lu}/u.test(word)),
  );
  return (word) => {
    const [genus = '', species] = word.split(' ');
    return names.has(word) || (species !== undefined && genera.has(genus));
  };
}

/** Whether a word is told of: no initials, codes or numbers, which are of WordNet's own time, no "be well", which stands in too many sentences by chance, and none that is on the list. */
export function isHeadword(word: string): boolean {
  return /\p{Ll}{2}/u.test(word) && !/[\d./]|^be /.test(word) && !unanswered.test(word);
}

/** "(ethnic slur)", "an offensive term for", "obscene words for", "vulgar slang for", "considered offensive". */
const saysSo = new RegExp(
  [
    String.raw`\((?:sometimes |often |now )?(?:offensive|derogatory|disparaging|pejorative|vulgar|ethnic slur)\b(?! language)`,
    String.raw`\b(?:offensive|derogatory|disparaging|pejorative|negative|insulting|contemptuous|obscene|vulgar)(?: (?:and|or) \w+)?(?: slang| British)? (?:terms?|names?|words?|references?|slang)\b(?! or phrase)`,
    String.raw`\b(?:considered (?:offensive|derogatory)(?! or)|pejorative today|vulgar expression for)\b`,
  ].join('|'),
  'i',
);

/** How nobody defines people any more. */
const dated =
  /\b(?:mental(?:ly)? retard(?:ed|ation)|retard(?:ed|ation) (?:in|more|sufficient)|subnormal intelligence|negro(?:id)?|effeminate|immoral woman|ill-tempered woman)\b/i;

function insults({ gloss }: Synset): boolean {
  const definition = gloss.replaceAll(/;\s*"[^"]*"?/g, '');
  return saysSo.test(definition) || dated.test(definition);
}

/** Words of which WordNet does not say that they insult, or not in every meaning: found by reading what the rules above let through. */
const unanswered =
  /^(?:.*fuck.*|.*shit.*|cunt|twat|cock ?suck.*|.*ass ?hole|dumbass|arse(?:hole)?|piss.*|wank.*|tosser|slut.*|whore.*|whoring|bitch.*|tits?|boobs?|retarded|negr(?:o.*|ess)|nigg(?:a|er.*)|nig-nog|dark(?:y|ie|ey)|mulatto|octoroon|quadroon|squaw(?: man)?|injun|redskin|red man|jewess|tranny|sodomite|poof(?:ter)?|pouf|ponce|fag|fagg?ot|lezz?(?:ie)?|homo|nympho|half-breed|half-caste|white trash|coon|jigaboo|jap|wop|dago|gook|slant-eye|wog|kaffir|kike|yid|honky|whitey|coolie|chinaman|gyp|old bag)$/i;

function keysOfWord(synsets: WordNet['synsets'], words: readonly string[]): ReadonlySet<string> {
  return new Set(
    [...synsets].filter(([, synset]) => words.some((word) => synset.words.includes(word))).map(([key]) => key),
  );
}

/** All that are kinds of some synsets, with these. */
function kindsOf(synsets: WordNet['synsets'], roots: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set(roots);
  let before = -1;
  while (found.size > before) {
    before = found.size;
    for (const [key, { kindsOf: above }] of synsets) if (above.some((one) => found.has(one))) found.add(key);
  }
  return found;
}
