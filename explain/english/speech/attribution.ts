import { sayingVerbs } from '../words/speech-verbs.ts';
import {
  accordingTo,
  asPut,
  many,
  nameFirst,
  trailing,
  twoClauses,
  verbAfterComma,
  verbFirst,
} from './attribution-patterns.ts';
import { nameOf } from './named-part.ts';
import { speakerPhrase } from './speaker-phrase.ts';
import { actorOf, opening, pastOpening, predicate, subjectOf } from './subject.ts';

/** Stops that end no clause: "Dr. Varga", "H. David Reed", "U.S." */
const innerStop =
  /(?<=\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Maj|Capt|Sgt|Prof|Jr|Sr|St|Rev|Hon|Supt|Adv|Inc|Corp|Co|Ltd|No))\./gu;
const maskedStop = '\u2024';
/** Before an entry of a live page: "10:42 Varga says …" */
const timeOfDay = /^\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?\s?[:–—-]?\s+/u;
/** Before a letter: "Sir – ", "Dear editor, ". */
const salutation = /^(?:(?:Dear )?(?:Sirs?|Madam|Editor|Sir or Madam)|Dear [^,:–—]{2,40})\s?[,:–—-]+\s+/u;
/** What somebody "is alleged to have said" maybe nobody did: somebody without a name. */
const hearsay = new RegExp(
  String.raw`\b(?:is|are|was|were) (?:\p{Ll}+ly )?(?:alleged|claimed|rumou?red|reported|believed|thought|supposed|said) to have (?:${sayingVerbs.join('|')})\b`,
  'u',
);

/** The article itself asks: no quotation's question mark, and nobody is said to ask. */
const ownQuestion = /^(?!.*(?:\b(?:ask|wonder|say|tell)|:|[_"“”])).*\?$/isu;
/** Whom a part between dashes names says that part: "and all that – 13,000, according to Varga – is …". */
const inset = /\s(?:—|–|--)\s(?:(?!\s(?:—|–|--)\s).)+\s(?:—|–|--)\s/gsu;

/**
 * Who speaks by a sentence's own words, as it names them; also a pronoun, in lower case. Null: nobody. Rules over the
 * patterns of English news: "…," said NAME · "…," NAME said · NAME said … · according to NAME.
 * @param masked the sentence with its quotations made unreadable, so that no verb inside them counts
 */
export function attributionOf(masked: string): string | null {
  const text = masked.replace(timeOfDay, '').replace(salutation, '').replace(innerStop, maskedStop);
  if (hearsay.test(text) || twoClauses.test(text)) return 'who';
  if (ownQuestion.test(text)) return null;
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
  // "…, who said": whose clause that is, the subject says.
  (text) =>
    trailing
      .exec(text)
      ?.slice(1)
      .find((name) => name !== 'who'),
  (text) => actorOf(pastOpening(text)),
  subjectOf,
  (text) => many.exec(text.replace(opening, ''))?.[1],
  (text) => accordingTo.exec(text.replace(inset, ' '))?.[1],
  (text) =>
    asPut
      .exec(text.replace(inset, ' '))
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
