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
  'a an the his her their its my our your this that these those any no every each another of in by from with'.split(
    ' ',
  ),
);

/** No verb ends so: "inflation", "austerity", "recession". */
const nounEnding = /(?:[ts]ion|ity|ism|ness|ance|ence|ship|cy)s?$/;
/** Behind these "to" is a preposition: "due to strikes", "close to a deal", "a return to containment". */
const beforePreposition: ReadonlySet<string> = new Set(
  `due close closer return returned returns lead leads led leading owing thanks response end answer subject subjected according
  prior next approach contrast addition opposed opposition resistance access related linked link tied back exposed exposure
  key threat alternative switch switched turn turned turns resort resorted route road path compared`.split(/\s+/),
);

/** Whether the one word at `at` is used as a verb, by its neighbours alone. */
export function isVerbHere(words: readonly NeighbouringWord[], at: number): boolean {
  const before = words[at - 1];
  const after = words[at + 1];
  const own = words[at]?.lower ?? '';
  if (nounEnding.test(own)) return false;
  if (before?.tie === 'space') {
    if (beforeNoun.has(before.lower)) return false;
    if (beforeVerb.has(before.lower))
      return (
        before.lower !== 'to' || !(afterPreposition.test(own) || beforePreposition.has(words[at - 2]?.lower ?? ''))
      );
  }
  return words[at]?.tie === 'space' && after !== undefined && afterVerb.has(after.lower);
}

/** Only a verb follows: behind "to" and "who" a noun may stand, "will" and "can" are nouns, too. */
const surelyBeforeVerb: ReadonlySet<string> = new Set(
  "would could must should cannot didn't doesn't don't won't can't couldn't wouldn't".split(' '),
);
const pronounObjects: ReadonlySet<string> = new Set('him them us itself himself herself themselves'.split(' '));

/** Whether nothing but a verb may stand at `at`: "would benchmark", "benchmark themselves". */
export function isSurelyVerbHere(words: readonly NeighbouringWord[], at: number): boolean {
  const [before, own, after] = [words[at - 1], words[at], words[at + 1]];
  if (own === undefined || nounEnding.test(own.lower)) return false;
  if (before?.tie === 'space' && surelyBeforeVerb.has(before.lower)) return true;
  return (
    own.tie === 'space' &&
    after !== undefined &&
    pronounObjects.has(after.lower) &&
    before?.tie === 'space' &&
    !beforeNoun.has(before.lower)
  );
}
