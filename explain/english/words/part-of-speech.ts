import type { NeighbouringWord } from '../../language/word-rules.ts';

/** After these an English word is a verb: "to table", "will hold", "they strike". */
const beforeVerb: ReadonlySet<string> = new Set(
  `to will would can could may might must shall should cannot did does do i we they you who let lets didn't doesn't don't
  won't can't couldn't wouldn't helped`.split(/\s+/),
);
/** "to strikes", "to yields": behind "to" a plural is a noun again. */
const afterPreposition = /[^s]s$/;
/** A noun is hardly ever followed by one of these, a verb often: "holds the record", "strike him", "swings up". */
const afterVerb: ReadonlySet<string> = new Set(
  'a an the his her their its my our your him them it us me up out down off away'.split(' '),
);
/** What stands before a noun: then it is none of the above ("the strike the union called"). */
const beforeNoun: ReadonlySet<string> = new Set(
  `a an the his her their its my our your this that these those any no every each another of in by from with
  one two three four five six seven eight nine ten several such new fresh recent other further`.split(/\s+/),
);
/** A noun has no such word before it. */
const beforeVerbOnly = /^(?:never|always|often|seldom|rarely)$/;
/** May stand between "will" and its verb. */
const adverb = /^(?:not|also|soon|still|yet|even|only|just|rather|now|then|again|ever|.{2,}ly)$/;

/** No verb ends so: "inflation", "austerity", "cryptography", "shareholder", "allegedly". */
const noVerbsEnding =
  /(?:(?:[ts]ion|ity|ism|ness|ance|ence|ship|cy|ology|graphy|holder)s?|(?:ed|al|ous|ive|ing)ly|[ts]ional)$/;
/** Behind these "to" is a preposition: "due to strikes", "close to a deal", "a return to containment". */
const beforePreposition: ReadonlySet<string> = new Set(
  `due close closer return returned returns lead leads led leading owing thanks response end answer subject subjected according
  prior next approach contrast addition opposed opposition resistance access related linked link tied back exposed exposure
  key threat alternative vulnerable prone immune sensitive similar equal relevant pointed pointing points refer refers
  referred referring contribute contributes contributed contributing belong belongs amount amounts amounted addicted switch switched turn turned turns resort resorted route road path compared`.split(
    /\s+/,
  ),
);

/** Whether the one word at `at` is used as a verb, by its neighbours alone. */
export function isVerbHere(words: readonly NeighbouringWord[], at: number): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  const own = words[at]?.lower ?? '';
  if (noVerbsEnding.test(own)) return false;
  if (before?.tie === 'space') {
    if (beforeNoun.has(before.lower) || /^\d/.test(before.lower)) return false;
    if (beforeVerbOnly.test(before.lower)) return true;
    const opener = openerOf(words, at);
    const opening = words[opener]?.lower ?? '';
    if (beforeVerb.has(opening))
      return opening !== 'to' || !(afterPreposition.test(own) || beforePreposition.has(words[opener - 1]?.lower ?? ''));
  }
  return words[at]?.tie === 'space' && after !== undefined && afterVerb.has(after.lower);
}

/** What stands before a word and its adverbs: "*will* not also strike". */
function openerOf(words: readonly NeighbouringWord[], at: number): number {
  const isAdverb = (word: NeighbouringWord | undefined) => word?.tie === 'space' && adverb.test(word.lower);
  let opener = at - 1;
  while (opener > at - mostBefore && isAdverb(words[opener])) opener -= 1;
  return words[opener]?.tie === 'space' ? opener : -1;
}

/** So far before a verb stands what tells that it is one. */
const mostBefore = 3;

/** Only a verb follows: behind "to" and "who" a noun may stand, "will" and "can" are nouns, too. */
const surelyBeforeVerb: ReadonlySet<string> = new Set(
  "would could must should cannot didn't doesn't don't won't can't couldn't wouldn't".split(' '),
);
const pronounObjects: ReadonlySet<string> = new Set('him them us itself himself herself themselves'.split(' '));

/** Whether nothing but a verb may stand at `at`: "would benchmark", "benchmark themselves". */
export function isSurelyVerbHere(words: readonly NeighbouringWord[], at: number): boolean {
  const [before, own, after] = [words[at - 1], words[at], words[at + 1]];
  if (own === undefined || noVerbsEnding.test(own.lower)) return false;
  if (surelyBeforeVerb.has(words[openerOf(words, at)]?.lower ?? '')) return true;
  return (
    own.tie === 'space' &&
    after !== undefined &&
    pronounObjects.has(after.lower) &&
    before?.tie === 'space' &&
    !beforeNoun.has(before.lower)
  );
}
