import { sentenceOpeners } from '../words/abbreviations.ts';
import { speechVerbs } from '../words/speech-verbs.ts';
import { stopWords } from '../words/stop-words.ts';
import { isGivenName } from './given-names.ts';
import { isOtherName, isRoleNoun, rolesOfBodies } from './role-words.ts';
import { afterHead, tradeOf } from './trade-nouns.ts';
import { looksLikeVerb } from './verb-shape.ts';

/** A description that goes on for longer is the rest of the sentence. */
const mostAppositionLetters = 220;
const determiner = /^(?:an?|the|one|his|her|its|their|our|my|another)$/;
/** A comma, another mark, a verb of saying, "in an interview". */
const appositionEnds = [
  String.raw`,\s|[;:"“”—–]|\.$|[?!]|,$|\s-\s|\s(?:said|says|told|tells|wrote|writes)\b`,
  String.raw`\sin (?:an?|his|her) (?:e-?mail|interview|statement|phone|telephone|text|tweet|letter|post)\b`,
].join('|');

const verbOfSaying = /^\s(?:said|says|told|tells|wrote|writes)\b/u;

/** Where an apposition ends: at a comma, a stop, a dash; before a verb it is none. */
const endOfPhrase = new RegExp(appositionEnds, 'u');

/** "the mediator" in "Ilse Varga, the mediator, left": what stands behind a name between commas, if it says what they are. */
export function appositionAfter(after: string, isCertain: boolean): string | null {
  const found = /^(?: \([^()]{1,40}\))?(?:,| [—–-])\s+(?:(?:aged? )?\d{1,3},\s+)?(.+)$/su
    .exec(after)?.[1]
    ?.slice(0, mostAppositionLetters);
  if (found === undefined) return null;
  const clause = found.split(endOfPhrase)[0] ?? '';
  const rest = found.slice(clause.length);
  // "In a letter to Ilse Varga, the mayor said …": somebody else.
  if (verbOfSaying.test(rest)) return null;
  const phrase = withoutCutClause(clause, rest).trim();
  if (phrase.length < 3 || /['’]$/u.test(phrase)) return null;
  if (/^(?:of|from)\s(?:the\s)?\p{Lu}/u.test(phrase)) return institution(phrase);
  return saysWhat(phrase, isCertain) ? phrase : null;
}

/** Capitalised words and the small words between them. */
const bodyName =
  /^(?:of|from) (?:the )?\p{Lu}[\p{L}\p{N}.’'&-]*(?: (?:(?:of|for|and|the|in|on|at|&) ){0,2}\p{Lu}[\p{L}\p{N}.’'&-]*)*/u;

/** "of the Institute", "of Lisk University"; not "of Lisk": many are from there. */
export function institution(phrase: string): string | null {
  const whole = bodyName.exec(phrase)?.[0] ?? '';
  // "of the Institute and Omar Belan": the next person is no part of it.
  const own = whole.replace(/ and (\p{Lu}\S*) .*$/u, (rest, first: string) =>
    isGivenName(first.toLowerCase()) ? '' : rest,
  );
  const words = own.toLowerCase().split(/\s+/);
  return / the /u.test(own) || (words.length > 2 && words.some(isOtherName)) ? own : null;
}

/** "an adviser who runs the Army, Navy and Air Force desk" was cut inside its relative clause: without that clause. */
function withoutCutClause(phrase: string, rest: string): string {
  // "the head of its office and Omar Belan, the …" goes on with the next person.
  if (/^,\s+(?:the|an?|\d)/u.test(rest)) return phrase.replace(/ and (?:\p{Lu}\S* ){1,3}\p{Lu}\S*$/u, '');
  // "a head of its Science, Technology and Society desk": without what the comma cuts in two.
  if (/^,\s+\p{Lu}\p{L}+(?:,\s\p{Lu}\p{L}+)*,?\s(?:and|&)\s\p{Lu}/u.test(rest)) {
    return phrase.replace(/\s(?:who|whose|which|that|where|for|of|at|in)\s(?:(?!\s(?:for|of|at|in)\s).)*$/su, '');
  }
  if (!/^(?:,\s+(?:\p{Lu}|and |or )|\s?[“"‘])/u.test(rest)) return phrase;
  return phrase.replace(/\s(?:who|whose|which|that|where)\s.*$/su, '');
}

/** Whether a noun phrase says what a person is. `isCertain`: the name is a person's anyway, also an owner or partner. */
function saysWhat(phrase: string, isCertain: boolean): boolean {
  const words = phrase.split(/\s+/);
  const opens = determiner.test(words[0]?.toLowerCase() ?? '');
  const head = headOf(words) ?? (isCertain && /^an?$/u.test(words[0] ?? '') ? tradeOf(words) : null);
  if (head === null || (!isCertain && rolesOfBodies.has(bare(head)))) return false;
  const isPlural = /s$/.test(bare(head)) && isRoleNoun(bare(head).replace(/s$/, ''));
  const behind = words[words.lastIndexOf(head) + 1] ?? '';
  // "Ilse Varga, the tycoon Omar Belan and …" is a row, too.
  if (/^\p{Lu}/u.test(behind) && isGivenName(bare(behind))) return false;
  if (opens) return words[0] === 'one' || !isPlural;
  // "Ilse Varga, Chief Officer Omar Belan and …" is a row: the title is the next one's.
  const next = words[words.lastIndexOf(head) + 1] ?? '';
  if (isPlural || (/^\p{Lu}/u.test(next) && !isOtherName(bare(next)))) return false;
  const before = words.slice(0, words.indexOf(head)).map((word) => word.toLowerCase());
  const isNominal = before.every(
    (word) => !speechVerbs.has(word) && (!stopWords.has(word) || /^(?:of|and|for|first|new)$/.test(word)),
  );
  return (
    isNominal &&
    before.length <= 8 &&
    words.slice(0, before.length).filter((word) => !/^\p{Lu}/u.test(word)).length <= 5 &&
    !/^(?!(?:founding|acting|managing|presiding|visiting|retired)$)(?:\p{Ll}+(?:ed|ing)|will|would|took|takes|told|sought)$/u.test(
      words[0] ?? '',
    )
  );
}

/** The role noun among the words up to where the noun phrase's head is past; null: none. */
function headOf(words: readonly string[]): string | null {
  const from = /^one$/i.test(words[0] ?? '') && words[1] === 'of' ? 2 : 0;
  const start = determiner.test(words[from]?.toLowerCase() ?? '') ? from + 1 : from;
  const past = words.findIndex(
    (word, at) => at > start && (afterHead.test(word.toLowerCase()) || isPredicate(words, at)) && !isInName(words, at),
  );
  const phrase = words.slice(start, past < 0 ? 12 : Math.min(past, 12));
  // "the parent company" is a company.
  if (isOtherNoun(phrase.at(-1) ?? '')) return null;
  return phrase.findLast(isRoleWord) ?? null;
}

/** "company", not "chief", which people are too. */
function isOtherNoun(word: string): boolean {
  return /^\p{Ll}/u.test(word) && isOtherName(word) && !isRoleNoun(word);
}

/** "the company *created* …" */
function isPredicate(words: readonly string[], at: number): boolean {
  return (
    !/['’]s?$/u.test(words[at] ?? '') &&
    looksLikeVerb(words[at] ?? '') &&
    isOtherName((words[at - 1] ?? '').toLowerCase())
  );
}

/** "the Health *and* Human Services secretary" */
function isInName(words: readonly string[], at: number): boolean {
  // "a University *of* Lisk botanist"
  // and "a Department *of* Health press officer"
  if (
    words[at] === 'of' &&
    /^(?:University|College|Institute|Bank|School|Department|Ministry)$/u.test(words[at - 1] ?? '')
  ) {
    const behind = words.slice(at + 2, at + 6);
    const role = behind.findIndex(isRoleWord);
    return (
      /^\p{Lu}/u.test(words[at + 1] ?? '') &&
      role >= 0 &&
      behind.slice(0, role + 1).every((word) => /^\p{Ll}/u.test(word) && !afterHead.test(word))
    );
  }
  return words[at] === 'and' && /^\p{Lu}/u.test(words[at - 1] ?? '') && /^\p{Lu}/u.test(words[at + 1] ?? '');
}

/** Whether a noun phrase is of somebody by its head: "the mayor of Lisk". */
export function hasRoleHead(words: readonly string[]): boolean {
  return headOf(words) !== null;
}

/** Where a phrase may begin that says what somebody is: "the …", "her …", "the country's …", "Acme's …". */
const determined =
  /(?:^|\s)(?=(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Mm]y)\s|\p{Lu}[\p{L}-]+['’]s\s))/gu;

/** "the country's president" in "the country's president, Ilse Varga, left"; also "Minister for Works, Ilse Varga". */
export function appositionBefore(before: string, after: string): string | null {
  if (!before.endsWith(', ')) return null;
  const phrase = /([^,;:.“”"()—–]{4,120}),\s$/u.exec(before)?.[1]?.trim();
  // "the University of Lisk, Varga Falls" is one body's name.
  if (phrase === undefined || /\bUniversity of (?:\p{Lu}\S*\s?)+$/u.test(phrase)) return null;
  // "Minister for Works, Ilse Varga" and "As director for Europe, Ilse Varga" open a sentence.
  const opens = before.trimStart().startsWith(phrase) ? phrase.replace(/^As\s/u, '') : null;
  if (opens !== null && opensWithRole(opens)) return opens;
  if (!/^(?:[,.;:!?”"]|\s[—(]|$)/u.test(after)) return null;
  const starts = [...phrase.matchAll(determined)].map(({ index, 0: space }) => index + space.length);
  const start = starts.findLast((at) => hasRoleHead(phrase.slice(at).replace(owner, 'the ').split(/\s+/)));
  if (start === undefined) return null;
  // "one of the engineers" is one, not all.
  if (/(?:^|\s)one of $/u.test(phrase.slice(0, start))) return `one of ${phrase.slice(start)}`;
  return owner.test(phrase.slice(start)) ? withWholeOwner(phrase, start) : phrase.slice(start);
}

const owner = /^\p{Lu}[\p{L}-]+['’]s\s/u;

/** "the Prime Minister's adviser", not "Minister's adviser". */
function withWholeOwner(phrase: string, start: number): string {
  const more =
    /(?:(?:^|\s)(?:[Tt]he\s|[Hh]is\s|[Hh]er\s)?)(?:\p{Lu}[\p{L}.’'-]*\s)*$/u.exec(phrase.slice(0, start))?.[0] ?? '';
  return `${more}${phrase.slice(start)}`.trim();
}

function opensWithRole(phrase: string): boolean {
  const words = phrase.split(/\s+/);
  if (words.slice(0, 3).some((word) => looksLikeVerb(word) && /(?:ed|ing)$/.test(word))) return false;
  const singular = words.slice(0, 4).some((word) => isRoleWord(word) && !/s$/.test(word));
  return singular && !sentenceOpeners.has(words[0] ?? '') && !namesSomebody(words);
}

/** "Chairman Omar Belan" holds its own name: the next words are his party or place. */
function namesSomebody(words: readonly string[]): boolean {
  const next = words[words.findLastIndex(isRoleWord) + 1] ?? '';
  return /^\p{Lu}\p{Ll}/u.test(next) && !isOtherName(bare(next));
}

/** "Varga is the head of …", "Varga was named the new leader of …" */
export function predicateAfter(after: string): string | null {
  const phrase =
    /^ (?:is|was|became|(?:was|is|has been|had been) (?:named|appointed|elected|chosen as|made)) ((?:the|an?|one of) [^,.;:"“”()—]{3,90})/u.exec(
      after,
    )?.[1];
  if (phrase === undefined || !hasRoleHead(phrase.split(/\s+/))) return null;
  return phrase.split(/\s(?:on \p{Lu}\w+day|last|this|in \d{4})\b/u)[0] ?? null;
}

function isRoleWord(word: string): boolean {
  return isRoleNoun(bare(word));
}

function bare(word: string): string {
  return word.toLowerCase().replace(/['’]s?$/, '');
}
