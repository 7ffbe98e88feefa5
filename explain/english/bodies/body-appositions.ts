import { looksLikeVerb } from '../names/verb-shape.ts';
import { speechVerbs } from '../words/speech-verbs.ts';
import { stopWords } from '../words/stop-words.ts';
import { saysWhatBody } from './body-description.ts';
import { isBodyNoun, tellsWhat } from './body-nouns.ts';

/** A name with the sentence around it. */
interface Stands {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** A description that goes on for longer is the rest of the sentence. */
const mostLetters = 200;
/** What stands before a place: "in Lisk, a charity said". */
const beforePlace = /(?:^|\s)(?:in|near|outside|around|across|throughout|towards?|into)\s$/iu;
/** The name is one of a row. */
const inRow = /(?:\p{L}|["”’)]),\s(?:the\s)?$|,\s(?:and|or)\s(?:the\s)?$/iu;
/** Goes on with the next of a row, or with another subject. */
const rowGoesOn = /^,\s(?:and|or|as well as|&)\s|^,\s(?:the|an?)\s|^\s(?:and|or)\s/u;

/** "Shelter, a housing charity, said …": what stands behind a name, if it says what that is. */
export function bodyBehind({ name, before, after }: Stands): string | null {
  const stopped = /\b(?:Inc|Corp|Co|Ltd|Cos|Bros)$/u.test(name) ? after.replace(/^\./u, '') : after;
  const found = /^(?:,| [—–-])\s(.+)$/su.exec(stopped)?.[1]?.slice(0, mostLetters);
  if (found === undefined || beforePlace.test(before) || isRow(before)) return null;
  const named = fullName(name, found);
  if (named !== null) return named;
  const first = found.split(/,\s|,$|[;:"“”()!?]|\s[—–]|\s-\s|\.$|\.\s(?=\p{Lu})/u)[0] ?? '';
  const phrase = `${first}${nounBehindComma(found.slice(first.length))}`;
  const rest = found.slice(phrase.length);
  if (/^(?:the|an?)\s\p{Lu}/u.test(phrase) && isName(phrase)) return null;
  const isOpen = rest === '' && found.length === mostLetters;
  if (!isOpen && !isCut(phrase, rest) && !speech.test(phrase)) return saysWhatBody(phrase);
  // A clause that goes on behind the comma is left out; without one it may be a row.
  const short = phrase.replace(/\s(?:that|which)\s.*$/su, '');
  return short === phrase || speech.test(short) ? null : saysWhatBody(short);
}

const speech = /\s(?:said|says|told|tells|wrote|writes|added|warned)\b/u;

/** "a nonprofit, *independent news organisation*" is one phrase. */
function nounBehindComma(rest: string): string {
  const words =
    /^,\s(?!and\s|or\s)((?:\p{Ll}[\p{L}-]*(?:\s|(?=[,.;]|$))){2,4})/u.exec(rest)?.[1]?.trim().split(' ') ?? [];
  const noun = words.findIndex((word, at) => at > 0 && isBodyNoun(word));
  return noun < 0 ? '' : `, ${words.slice(0, noun + 1).join(' ')}`;
}

function isRow(before: string): boolean {
  // "On Monday, Shelter, a charity, …" opens a sentence; "Crisis, Shelter, a charity, …" is a row.
  const first = /^[^,]*,\s(?:the\s)?$/iu.exec(before)?.[0];
  if (
    first !== undefined &&
    /^(?:In|On|At|By|After|Before|Last|This|However|Yesterday|Meanwhile|But|According)\b/u.test(first)
  )
    return false;
  return inRow.test(before);
}

function isCut(phrase: string, rest: string): boolean {
  if (/^(?:["“(]|\s[—–]\s\p{Lu})/u.test(rest) || rowGoesOn.test(rest)) return true;
  // "a charity based in Lisk, Kolvara, said" is whole; "Shelter, a charity, Crisis and …" is a row.
  if (/^,\s\p{Lu}/u.test(rest))
    return !/\s(?:in|near|at|from|of)\s(?:the\s)?\p{Lu}\S*$/u.test(phrase) || /^,\s\p{Lu}\S*\sand\s/u.test(rest);
  return (
    /^,\s(?:\p{Ll}[\p{L}-]*,?\s){0,4}(?:and|or)\s/u.test(rest) &&
    !/^,\s(?:which|who|that|said|says|has|have|is|was|are|were|will|would)\s/u.test(rest)
  );
}

/** "the Department for Education" names another body, and says nothing. */
function isName(phrase: string): boolean {
  const words = phrase.replace(/^(?:the|an?)\s/u, '').split(' ');
  const noun = words.findIndex((word) => isBodyNoun(word.toLowerCase()));
  return noun >= 0 && /^\p{Lu}/u.test(words[noun] ?? '');
}

/** "Cogta, the Department of Cooperative Governance and Traditional Affairs,": the long name of which the name is the short form. */
function fullName(name: string, found: string): string | null {
  if (/\s/u.test(name)) return null;
  const long = /^(?:the\s)?\p{Lu}[\p{L}’'-]*(?:,?\s(?:(?:of|for|and|the|on|in|to)\s){0,2}\p{Lu}[\p{L}’'-]*)+/u.exec(
    found,
  )?.[0];
  if (long === undefined || !long.split(/[\s,]+/u).some((word) => isBodyNoun(word.toLowerCase()))) return null;
  return isShortOf(name.toLowerCase(), long.replace(/^the\s/u, '')) ? long : null;
}

/** Whether all letters of a short form stand in the long one in order, each word but the small ones giving its first. */
function isShortOf(short: string, long: string): boolean {
  const words = long.split(/[\s,]+/u).filter((word) => /^\p{Lu}/u.test(word));
  let at = 0;
  let given = 0;
  for (const word of words) {
    const from = at;
    for (const letter of word.toLowerCase()) {
      if (letter === short[at] && (at > from || word.toLowerCase().startsWith(letter))) at += 1;
      else if (at > from || at === short.length) break;
      else break;
    }
    if (at > from) given += 1;
  }
  return at === short.length && given >= 2;
}

/** "the schools regulator Ofsted", "housing charity Shelter" and "the country’s central bank, the Bank of Lisk,". */
export function bodyBefore({ before, after }: Stands): string | null {
  const isSet = /,\s(?:the\s)?$/u.test(before);
  if (isSet && !/^(?:,\s(?!and\s|or\s|the\s|an?\s|\p{Lu})|\.|$|;)/u.test(after)) return null;
  if (!isSet && !/[\p{L}]\s$/u.test(before)) return null;
  const words = before.replace(/,?\s(?:the\s)?$/u, '').split(' ');
  if (!isBodyNoun(words.at(-1) ?? '')) return null;
  const from = startOfPhrase(words);
  if (from === null) return null;
  const phrase = words.slice(from).join(' ');
  const isDetermined = /^(?:the|an?)$/iu.test(words[from] ?? '') || /['’]s?$/u.test(words[from] ?? '');
  if (isSet) return isDetermined ? saysWhatBody(lowerFirst(phrase)) && phrase : null;
  if (isDetermined) return saysWhatBody(lowerFirst(phrase)) && phrase;
  return tellsWhat(phrase) && saysWhatBody(`a ${phrase}`) !== null ? phrase : null;
}

const lowerFirst = (phrase: string) => phrase.replace(/^(?:The|An?)\s/u, (article) => article.toLowerCase());

/** Before these a word may be a verb: "to run charity Shelter". */
const beforeVerb = new Set(
  'to will would can could may might should must not i you we they he she it who which that'.split(' '),
);
const mostWords = 8;

/** Where the noun phrase begins that ends with the last word; null: nobody can tell. */
function startOfPhrase(words: readonly string[]): number | null {
  for (let at = words.length - 2; at >= Math.max(0, words.length - mostWords); at -= 1) {
    const word = words[at] ?? '';
    const lower = word.toLowerCase();
    if (/^(?:the|an?)$/u.test(lower)) return at;
    if (/[\p{L}]['’]s?$/u.test(word)) return withOwner(words, at);
    if (!/^[\p{L}\p{N}-]+$/u.test(word)) return /[,;:“"(—–]$/u.test(word) && at + 1 < words.length ? at + 1 : null;
    if (beforeVerb.has(lower) || /^(?:its|his|her|their|our|my|another|other|these|those)$/u.test(lower)) return null;
    if (stopWords.has(lower) || speechVerbs.has(lower)) return lower === 'and' ? null : at + 1;
    if (looksLikeVerb(lower) && !isAdjective(words, at)) return at + 1;
  }
  return words.length <= mostWords ? 0 : null;
}

/** Fields of work that look like verbs: "by *housing* charity Roofers". */
const fields = new Set(
  'housing lobbying campaigning training mining shipping banking engineering trading manufacturing advertising publishing building fundraising farming fishing lending accounting consulting gaming streaming polling ride-hailing policing nursing parenting counselling catering cleaning racing cycling marketing brewing logging'.split(
    ' ',
  ),
);

/** "the *fast-growing* firm", "the *leading* charity": behind a determiner no verb stands. */
function isAdjective(words: readonly string[], at: number): boolean {
  return (
    /^(?:the|an?)$/iu.test(words[at - 1] ?? '') ||
    /s$/u.test(words[at] ?? '') ||
    (words[at] ?? '').includes('-') ||
    fields.has(words[at] ?? '')
  );
}

/** "the country’s", "Kolvara’s", "the Lisk City’s" */
function withOwner(words: readonly string[], at: number): number {
  let from = at;
  while (/^\p{Lu}/u.test(words[from - 1] ?? '') && from > 1) from -= 1;
  return /^the$/iu.test(words[from - 1] ?? '') ? from - 1 : from;
}

/** "The Office for Students is the regulator of …", at the head of a sentence. */
export function bodyIs({ before, after }: Stands): string | null {
  if (!/^(?:The\s)?$/u.test(before)) return null;
  const phrase = /^ (?:is|was) ((?:the|an?|one of the) [^,.;:"“”()—–]{3,140})(?=[,.;]|\s[—–]|$)/u.exec(after)?.[1];
  if (phrase === undefined) return null;
  const rest = after.slice(after.indexOf(phrase) + phrase.length);
  return rowGoesOn.test(rest) || /^,\s\p{Lu}/u.test(rest) ? null : saysWhatBody(phrase);
}
