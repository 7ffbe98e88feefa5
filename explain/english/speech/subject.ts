import { isRoleNoun } from '../names/role-words.ts';
import { looksLikeVerb } from '../names/verb-shape.ts';
import { months, weekdays } from '../words/calendar.ts';
import { sayingVerbs } from '../words/speech-verbs.ts';
import { andSaid, subject } from './attribution-patterns.ts';
import { isTitleStart, nameOf, properName } from './named-part.ts';
import { speakerPhrase } from './speaker-phrase.ts';

/** Words that may stand before the subject. */
const leadIns = [
  'and|but|so|yet|still|also|even|meanwhile|however|then|now|instead|speaking|asked|when|while|as|after',
  'before|if|although|though|because|since|in|on|at|by|for|with|during|from|earlier|later|last|this|to',
  'regarding|despite|following|(?:shortly|soon|immediately) (?:after|before)',
].join('|');

/** Words of a sentence's beginning that are no part of its subject. */
export const opening = new RegExp(
  String.raw`^(?:(?:${leadIns})\b[^,]*,\s+|(?:and|but|so|yet|still|meanwhile|then|now|instead|on \w+day|earlier|later|here[’']s (?:how|what)|as)\s+)`,
  'iu',
);
/** More of them before a subject, and it is no longer clear whose clause it is. */
const mostOpenings = 3;
/** "When Varga asked the minister …" is about something else than who asks. */
const subordinate = /^(?:when|while|after|before|if|although|though|because|since|asked)\b/iu;
/** Not the body in "Lisk Port press secretary Ilse Varga left and said": the name comes later. */
export function actorOf(text: string): string | undefined {
  const name = andSaid.exec(text)?.[1];
  const next =
    /^(?:\p{Ll}[\p{L}-]*\s){1,4}(?=\p{Lu})/u
      .exec(text.slice(name?.length ?? 0))?.[0]
      .trim()
      .split(' ') ?? [];
  return isRoleNoun(next.at(-1) ?? '') && !next.some((word) => looksLikeVerb(word)) ? undefined : name;
}

/** Behind "On Monday, …", "Asked why, …", "But …": at most a few such openings. */
export function pastOpening(text: string): string {
  let rest = text;
  for (let times = 0; times < mostOpenings && opening.test(rest); times += 1) {
    const behind = rest.replace(opening, '');
    const name = apposition.test(behind) ? nameAtEnd(rest.slice(0, rest.length - behind.length)) : undefined;
    if (name !== undefined) return name + behind;
    rest = behind;
  }
  return rest;
}

const prepositions = 'in|on|at|by|for|with|to|from|of|over|about|against|under|near|between|and|or|than|like|via';

/** "In a speech on Monday Ilse Varga*, the mediator, said*": the comma before it does not end the opening. */
const apposition = new RegExp(
  String.raw`^(?:(?:an?|the|his|her|its|their|who|of|from)\s[^,]{2,80}|\d{1,3}),\s+(?:(?:also|later|then|has|had)\s)?(?:${sayingVerbs.join('|')})\b`,
  'u',
);

/** The name with which an opening ends, where no preposition takes it; with its comma. */
function nameAtEnd(opened: string): string | undefined {
  return namedBehind.exec(opened.slice(-nameChars))?.[1];
}

/** No name is longer. */
const nameChars = 80;

const namedBehind = new RegExp(
  String.raw`\s(?:${[...weekdays, ...months].join('|')}|\d{4}|(?!(?:${prepositions}|the)\s)\p{Ll}[\p{L}-]+)\s((?:\p{Lu}[\p{L}.’'-]*\s)*\p{Lu}[\p{L}.’'-]*,\s+)$`,
  'u',
);

/** "On Monday, Ilse Varga, the mediator, said": the part between commas that names somebody. */
export function subjectOf(text: string): string | undefined {
  const raw = subject.exec(pastOpening(text))?.[1]?.split(/;\s+/u).at(-1);
  // A verb inside a relative clause is not the sentence's.
  if (raw === undefined || subordinate.test(raw) || /\s(?:that|what|which)\s[^,]*$/u.test(raw)) return undefined;
  if (denied.test(raw) || inInset.test(raw)) return undefined;
  if (/,\swho$/u.test(raw)) return antecedentOf(raw.slice(0, raw.lastIndexOf(',')));
  if (describing.test(raw) || sentenceWithin.test(raw)) return undefined;
  if (/^(?:it|that|this|there|what|which|such)\b/iu.test(raw)) return undefined;
  const found = subjectAmong(raw, raw.split(/,\s*/u));
  // "The boards are one of its features, built to …": the sentence has its verb already.
  return found !== undefined && predicate.test(found) ? undefined : found;
}

/** "Neither Varga nor Lind", "Varga has never", "Had Varga": nobody said it. */
const denied =
  /^(?:neither|nobody|no one|none|nothing|had|should)\s|\s(?:never|not|\p{Ll}+n[’']t|hardly|refused to|failed to)$/iu;

/** A verb of an inset or of a clause within: "…, like Varga insists", "… – whether it admits". */
const inInset =
  /(?:^|,\s)like\s[^,]*$|\s(?:—|–|--)\s(?:whether|if|as|like|which|where)\s[^—–]*$|\s(?:whether|if|because)\s(?:it|he|she|they)$/iu;

/** Whom a relative clause goes on about: "by the architect *Ilse Varga*, who said"; else somebody without a name. */
function antecedentOf(before: string): string {
  const part = before.split(/,\s*/u).at(-1) ?? '';
  const isWhole = /^(?:[Tt]he|[Aa]n?|[Oo]ne)(?: \p{Ll}[\p{L}-]*){1,3}$/u.test(part) && speakerPhrase(part) === part;
  return lastName.exec(before)?.[1] ?? (isWhole ? part : 'who');
}

/** Not one of two, nor who belongs to somebody maybe meant: "a cousin of Ilse Varga". */
const lastName = /(?<!\b(?:of|for|and|or|to)\s(?:\p{L}+\s){0,3})\b((?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}.’'-]*)$/u;

/** "The *alleged* thief", "of *said* thief": what follows is no verb. */
const describing =
  /\s(?:the|an?|his|her|its|their|our|my|your|this|these|those|no|any|some|of|in|on|for|with|by|to|from|as|than|more|most)$/iu;
/** Where a stop without a space hides that a sentence ends. */
const sentenceWithin = /\p{Ll}\.\s?\p{Lu}/u;

function subjectAmong(raw: string, parts: readonly string[]): string | undefined {
  const behindTitle = parts.some((part) => /^(?:who|which|whose|where)\s/u.test(part))
    ? undefined
    : parts.findLast(
        (part, at) => properName.test(part) && isRoleNoun((parts[at - 1] ?? '').split(' ').at(-1)?.toLowerCase() ?? ''),
      );
  const named = behindTitle ?? nameOf(parts);
  // "Ilse Varga, the mediator, and Omar Belan, her deputy, said": two.
  if (parts.some((part, at) => at > 0 && /^and\s/u.test(part) && isOneOfTwo(parts, at))) return undefined;
  // "Varga got a letter from the mayor but said": the subject stands at the clause's beginning.
  if (/\s(?:and|but)(?: only)?$/u.test(raw)) {
    return named === parts[1] || raw.startsWith(speakerPhrase(named ?? '') ?? ' ') ? named : undefined;
  }
  if (parts.length > 1 && !raw.trimEnd().endsWith(','))
    return lastNamed(parts.map((part) => part.replace(joint, '').replace(adverbsBehind, '')));
  // A comma right before the verb closes what is said about the subject, which then comes first.
  return named;
}

/** What goes on with "and" names one more of whom the first part names, and is no clause of its own. */
function isOneOfTwo(parts: readonly string[], at: number): boolean {
  const before = parts[0] ?? '';
  const other = (parts[at] ?? '').replace(/^and\s/u, '');
  const isTitle = properName.test(parts[at + 1] ?? '') && isRoleNoun(other.split(' ').at(-1) ?? '');
  return (
    (isTitle || properName.test(other.split(/\s(?:of|from|at)\s/u)[0] ?? '')) &&
    speakerPhrase(before) !== null &&
    !predicate.test(`${before} `)
  );
}

const joint = /^(?:and|but|as|where|while|though|although|because|since|so|yet)\s/iu;

const adverbsBehind = /(?:\s(?:very|more|most)?\s?\p{Ll}+ly)+$/u;

/** Of the parts of a subject whose last comma is not there, the last that names somebody. */
function lastNamed(parts: readonly string[]): string | undefined {
  const at = parts.findLastIndex((part) => speakerPhrase(part) !== null);
  if (at < parts.length - 1 && otherSubject.test(parts.at(-1) ?? '')) return undefined;
  const [before, last] = [parts[at - 1] ?? '', parts[at] ?? ''];
  // "Ilse Varga, head of works at Lisk told": what she is. "Ilse Varga, the mediator said": who knows.
  if (properName.test(before) && /\s/.test(before) && isTitleOf(last))
    return /^(?:the|an?)\s/u.test(last) ? undefined : before;
  return parts[at] ?? parts[0];
}

/** "…, two rowers said", "…, rowers said": who speaks has a sort, and no name before the comma. */
const otherSubject =
  /^(?:(?:the|an?|one|two|three|four|five|six|seven|eight|nine|ten|dozens|some|many|most|several|few|other)\s[^—–)]*|(?:\p{Ll}+\s)?\p{Ll}+s)$/iu;

function isTitleOf(part: string): boolean {
  const words = part.toLowerCase().split(' ');
  return isTitleStart(words) && words.some(isRoleNoun) && !properName.test(part);
}

/** A main clause, not "the man who is ill", "he has long", nor the first half of "he was late and". */
export const predicate =
  /^(?:(?!\s(?:who|that|which|whose)\s).)*?\s(?:is|are|was|were|has|have|had|will|would|may|might|can|could|should|did|does)\s(?!(?:\S+ly|long|always|often|already|since|just|now|never)$)(?!.*\s(?:and|but)(?: only)?$)/u;
