import { isGivenName } from '../names/given-names.ts';
import { isRoleNoun } from '../names/role-words.ts';
import { looksLikeVerb } from '../names/verb-shape.ts';
import { quotingVerbs, reportingVerbs, sayingVerbs, speechVerbs } from '../words/speech-verbs.ts';
import { speakerPhrase } from './speaker-phrase.ts';

/** They are nouns too: "berry notes", "member states". */
const likeNouns: ReadonlySet<string> = new Set(['notes', 'states']);
const certain = sayingVerbs.filter((verb) => !likeNouns.has(verb));
const reporting = [...reportingVerbs, ...likeNouns].join('|');
const saying = [
  ...certain,
  'chimed in',
  'pointed out',
  'points out',
  'summed up',
  'put it',
  'puts it',
  // Behind a name or pronoun they are verbs; but "Lisk states" may be a land's parts.
  "(?<=(?:\\p{Lu}[\\p{L}’'-]*|[Hh]e) )notes",
  '(?<=[Hh]e )states',
].join('|');
const verbs = `${saying}|${reporting}|${quotingVerbs.join('|')}`;
/** Before a name these do not say who speaks, but who listens or what is reported. */
const beforeName = [...speechVerbs, 'chimed in']
  .filter((verb) => !/^(?:told|tells|called|agree[ds]|estimate[ds])$/.test(verb))
  .join('|');
/** What goes with a reporting verb where its subject speaks: a clause with "that", a colon or a quotation. */
const clause = '(?!\\s+to\\b)(?=:|,?\\s["“‘]|(?:\\s[^\\s,]+){0,4}?\\s(?:that|how|why|whether)\\b)';
const adverbs =
  '(?:also|later|then|just|now|already|even|simply|has|had|have|since|previously|recently|once|quickly|further|repeatedly|reportedly|publicly)';
/** No longer than a title and a name; stops of titles and initials are masked. */
const name = '(?:[^,.;:"“”‘’?!—–_()]|(?<=\\p{L})’(?=\\p{L}))';
/** Somebody who "was told", or "was not told", listens. */
const notPassive =
  '(?<!\\b(?:was|were|been|being|be|is|are|get|got|I|you|we)\\s(?:(?:not|never|first|also|\\p{Ll}+ly)\\s)?)';

/** Behind "said" these go on with what was said or where, not with who said it. */
const noName = '(?!that\\b|it\\b|the same\\b|in\\b|on\\b|at\\b|to\\b|of\\b|for\\b)';
/** `…,” said NAME`; "said in a statement" names nobody. */
const verbFirst = new RegExp(
  `_[”"’»]?\\s+${adverbs}?\\s?(?:${beforeName})\\s+${noName}(${name}{2,80})(?:,\\s+(${name}{2,60}))?`,
  'u',
);
/** `…, said NAME.`: after a mere comma the name must end the clause, or else it opens what "Varga, the mediator," said. */
const verbAfterComma = new RegExp(
  `,\\s+(?:said|says|added|adds|wrote|writes|noted|explained|warned)\\s+${noName}(${name}{2,80}?)(?:,\\s+(${name}{2,60}))?(?=[,.;]|$|\\s(?:in|on|at|during|after|who|last|this|via)\\b)`,
  'u',
);
/** `…,” NAME said` */
const nameFirst = new RegExp(
  `_[”"’»]\\s+(${name}{2,80}?)(?:,\\s+([^"“”_]{3,200}),)?\\s+(?:${adverbs}\\s+)*${notPassive}(?:${verbs})\\b`,
  'u',
);
/** `…, NAME said.` at the end of a sentence */
const trailing = new RegExp(
  `,\\s+(${name}{2,80}?)\\s+(?:${adverbs}\\s+)*${notPassive}(?:${verbs})(?:\\s+(?:on|in|at|during|after|late|last|this|to|via|by)\\b[^"“”_]*)?[.]?$`,
  'u',
);
/** Verbs of saying in the plural. */
const pluralVerbs = [
  'say|argue|warn|caution|insist|contend|believe|fear|worry|maintain|hope|claim|estimate|note|agree',
  'disagree|expect|insisted|argued|warned|urged|cautioned',
].join('|');

/** `Analysts warn that …`: several people in the present tense; these verbs are also nouns, so a clause must follow. */
const many = new RegExp(
  String.raw`^((?:\S+\s){0,6}?(?:\p{L}+s|people|police)(?: of(?: the)?(?: \p{Lu}[\p{L}’'-]*)+)?) (?:have |also |often |still )?(?:${pluralVerbs}) (?:that|how|on|it|they|the|a|an|any|some|this|these|such|there|no|more)\b`,
  'iu',
);
/** `NAME said …`, `NAME, the mediator, said …` */
const subject = new RegExp(
  `^[“"‘]?([^“"‘”:?!_]{2,200}?)\\s+(?:${adverbs}\\s+)*${notPassive}(?:(?:${saying})\\b(?!\\s+(?:by|for|to be)\\b|\\s+an?\\s(?![^,;.]*\\s(?:had|has|was|were|is|are|will|would|could|can|may|might|been|be)\\b)[^,;.]{2,60}[.]?$)|(?:${reporting})${clause}|(?:${quotingVerbs.join('|')})(?=:|,?\\s[“"‘]))`,
  'u',
);
/** `NAME left the room and said …` */
const andSaid = new RegExp(
  `^((?:\\p{Lu}[\\p{L}.’'-]*\\s){1,5})(?=\\p{Ll})(?!and\\b|or\\b|of\\b|\\p{Ll}+ing\\b)(?![^.?!:;]{0,200}\\b(?:who|which|whose|said|told)\\b[^.?!:;]{0,200}\\s(?:and|but)\\s)[^.?!:;]{2,200}?\\s(?:and|but)\\s(?:${adverbs}\\s)?(?:said|told|added|insisted|argued|warned|asked|replied)\\b`,
  'u',
);
/** `According to NAME` */
const accordingTo = /\b[Aa]ccording to\s+((?:the |a |an )?[^,.;:"“”_]{2,80})/u;
/** `As NAME put it`, `In the words of NAME` */
const asPut =
  /\b(?:[Aa]s\s+([^,.;:"“”_]{2,70}?)\s+(?:puts?|said|says|wrote|writes|noted|explained|tweeted|states|stated)\b|[Ii]n the words of\s+([^,.;:"“”_]{2,70}))/u;

/** Words that may stand before the subject. */
const leadIns = [
  'and|but|so|yet|still|also|even|meanwhile|however|then|now|instead|speaking|asked|when|while|as|after',
  'before|if|although|though|because|since|in|on|at|by|for|with|during|from|earlier|later|last|this|to',
  'regarding|despite|following|(?:shortly|soon|immediately) (?:after|before)',
].join('|');

/** Words of a sentence's beginning that are no part of its subject. */
const opening = new RegExp(
  String.raw`^(?:(?:${leadIns})\b[^,]*,\s+|(?:and|but|so|yet|still|meanwhile|then|now|instead|on \w+day|earlier|later|here[’']s (?:how|what)|as)\s+)`,
  'iu',
);
/** More of them before a subject, and it is no longer clear whose clause it is. */
const mostOpenings = 3;
/** "When Varga asked the minister …" is about something else than who asks. */
const subordinate = /^(?:when|while|after|before|if|although|though|because|since|asked)\b/iu;
/** Stops that end no clause: "Dr. Varga", "H. David Reed", "U.S." */
const innerStop =
  /(?<=\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Maj|Capt|Sgt|Prof|Jr|Sr|St|Rev|Hon|Supt|Adv|Inc|Corp|Co|Ltd|No))\./gu;
const maskedStop = '\u2024';
/** Before an entry of a live page: "10:42 Varga says …" */
const timeOfDay = /^\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?\s?[:–—-]?\s+/u;

/**
 * Who speaks by a sentence's own words, as it names them; also a pronoun, in lower case. Null: nobody. Rules over the
 * patterns of English news: "…," said NAME · "…," NAME said · NAME said … · according to NAME.
 * @param masked the sentence with its quotations made unreadable, so that no verb inside them counts
 */
export function attributionOf(masked: string): string | null {
  const text = masked.replace(timeOfDay, '').replace(innerStop, maskedStop);
  for (const find of finders) {
    const raw = find(text);
    const phrase = raw === undefined ? null : speakerPhrase(raw.replaceAll(maskedStop, '.'));
    if (phrase !== null) return phrase;
  }
  return null;
}

const finders: readonly ((text: string) => string | undefined)[] = [
  (text) => nameOf(verbFirst.exec(text)?.slice(1) ?? []),
  (text) => onlyName(verbAfterComma.exec(text)?.slice(1) ?? []),
  (text) => nameOf(nameFirst.exec(text)?.slice(1) ?? []),
  (text) => trailing.exec(text)?.[1],
  (text) => actorOf(pastOpening(text)),
  subjectOf,
  (text) => many.exec(text.replace(opening, ''))?.[1],
  (text) => accordingTo.exec(text)?.[1],
  (text) =>
    asPut
      .exec(text)
      ?.slice(1)
      .find((part) => part !== undefined),
];

/** "Varga, the mediator, said Lind was ill", "said the bottles held oil": what follows is a sentence, not a name. */
function onlyName(parts: readonly (string | undefined)[]): string | undefined {
  const raw = nameOf(parts);
  if (raw === undefined || predicate.test(`${raw} `)) return undefined;
  const phrase = speakerPhrase(raw);
  return phrase !== null && raw.toLowerCase().startsWith(phrase.toLowerCase()) ? raw : undefined;
}

/** Not the body in "Lisk Port press secretary Ilse Varga left and said": the name comes later. */
function actorOf(text: string): string | undefined {
  const name = andSaid.exec(text)?.[1];
  const next =
    /^(?:\p{Ll}[\p{L}-]*\s){1,4}(?=\p{Lu})/u
      .exec(text.slice(name?.length ?? 0))?.[0]
      .trim()
      .split(' ') ?? [];
  return isRoleNoun(next.at(-1) ?? '') && !next.some((word) => looksLikeVerb(word)) ? undefined : name;
}

/** Behind "On Monday, …", "Asked why, …", "But …": at most a few such openings. */
function pastOpening(text: string): string {
  let rest = text;
  for (let times = 0; times < mostOpenings && opening.test(rest); times += 1) rest = rest.replace(opening, '');
  return rest;
}

/** "On Monday, Ilse Varga, the mediator, said": the part between commas that names somebody. */
function subjectOf(text: string): string | undefined {
  const raw = subject.exec(pastOpening(text))?.[1]?.split(/;\s+/u).at(-1);
  // A verb inside a relative clause is not the sentence's.
  if (raw === undefined || subordinate.test(raw) || /\s(?:that|what|which)\s[^,]*$/u.test(raw)) return undefined;
  if (describing.test(raw) || sentenceWithin.test(raw)) return undefined;
  if (/^(?:it|that|this|there|what|which|such)\b/iu.test(raw)) return undefined;
  const found = subjectAmong(raw, raw.split(/,\s*/u));
  // "The boards are one of its features, built to …": the sentence has its verb already.
  return found !== undefined && predicate.test(found) ? undefined : found;
}

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
  return (
    properName.test((parts[at] ?? '').replace(/^and\s/u, '').split(/\s(?:of|from|at)\s/u)[0] ?? '') &&
    speakerPhrase(before) !== null &&
    !predicate.test(`${before} `)
  );
}

const joint = /^(?:and|but|as|where|while|though|although|because|since|so|yet)\s/iu;

const adverbsBehind = /(?:\s(?:very|more|most)?\s?\p{Ll}+ly)+$/u;

/** Of the parts of a subject whose last comma is not there, the last that names somebody. */
function lastNamed(parts: readonly string[]): string | undefined {
  const at = parts.findLastIndex((part) => speakerPhrase(part) !== null);
  const [before, last] = [parts[at - 1] ?? '', parts[at] ?? ''];
  // "Ilse Varga, head of works at Lisk told": what she is. "Ilse Varga, the mediator said": who knows.
  if (properName.test(before) && /\s/.test(before) && isTitleOf(last))
    return /^(?:the|an?)\s/u.test(last) ? undefined : before;
  return parts[at] ?? parts[0];
}

function isTitleOf(part: string): boolean {
  const words = part.toLowerCase().split(' ');
  return isTitleStart(words) && words.some(isRoleNoun) && !properName.test(part);
}

/** A main clause, not "the man who is ill", "he has long", nor the first half of "he was late and". */
const predicate =
  /^(?:(?!\s(?:who|that|which|whose)\s).)*?\s(?:is|are|was|were|has|have|had|will|would|may|might|can|could|should|did|does)\s(?!(?:\S+ly|long|always|often|already|since|just|now|never)$)(?!.*\s(?:and|but)(?: only)?$)/u;

/** "Ilse Varga, the mediator," is Ilse Varga, and so is "the mediator, Ilse Varga,". */
function nameOf([first, second]: readonly (string | undefined)[]): string | undefined {
  const words = (first ?? '').toLowerCase().split(' ');
  const isRole =
    isRoleNoun(words.at(-1) ?? '') ||
    isRoleNoun((speakerPhrase(first ?? '') ?? '').split(' ').at(-1) ?? '') ||
    /^one of (?:the|them|his|her|its|their)\b/iu.test(first ?? '') ||
    /^(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother) [\p{Ll} -]+$/u.test(first ?? '') ||
    (isTitleStart(words) && words.some(isRoleNoun));
  const own = isRole ? nameIn(second ?? '') : undefined;
  // "a student at the school in Durham, North Lisk": a place in a place.
  const isPlace =
    /\s(?:in|at|of|near|from) (?:the )?(?:\p{Lu}\S*\s?)+$/u.test(first ?? '') &&
    !isGivenName((own ?? '').split(' ')[0]?.toLowerCase() ?? '');
  return own !== undefined && properName.test(own) && !isPlace ? own : first;
}

/** "Ilse Varga" in "the bridge engineer Ilse Varga" and in "Trade and Works, Senator the Hon. Ilse Varga". */
function nameIn(text: string): string {
  const bare = (part: string) => part.replace(/^(?:\p{Ll}[\p{L}-]*\s){1,4}/u, '').replace(address, '');
  const parts = text.split(/,\s+/u).map(bare);
  return (
    parts.findLast((part) => properName.test(part) && isGivenName(part.split(' ')[0]?.toLowerCase() ?? '')) ??
    parts[0] ??
    ''
  );
}

const address = /^(?:(?:[Tt]he|Hon|Sir|Dr|Mr|Mrs|Ms|Prof|Professor|Sen|Senator|Rep|Lord|Lady|Dame)\u2024?\s)+/u;

/** "The chief at the time", "Minister of Works" */
function isTitleStart(words: readonly string[]): boolean {
  return /^(?:the|an?)$/.test(words[0] ?? '') || (isRoleNoun(words[0] ?? '') && /^(?:of|for)$/.test(words[1] ?? ''));
}

/** Nothing but capitalised words, and the small ones in names. */
const properName = /^(?:\p{Lu}[\p{L}.’'\u2024-]*\s)*(?:(?:de|da|von|van|der|bin|al)\s)*\p{Lu}[\p{L}.’'\u2024-]+$/u;
