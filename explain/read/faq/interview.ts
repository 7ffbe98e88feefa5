import type { FaqPair } from '../../model/article.ts';

/** Share of the answers in the first person, and of the questions that address somebody, from which people are talking. */
const answersShare = 0.5;
const questionsShare = 0.3;

/** One question with its answer proves nothing. */
const leastPairs = 2;

/** What is quoted inside an answer says nothing about who gives it. */
const quotation = /[“„«][^“”„«»]{0,1000}[”“»]|"[^"\n]{0,1000}"/gu;

/** I, me, my: capitals matter, "I" is no "i". */
const firstPersons = [
  `I|I['’](m|ve|d|ll)|[Mm]y|me|[Ii]ch|mich|mir|mein(e[rmns]?)?|[Jj]e|[Jj]['’](ai|étais|avais)|moi|mon|yo|mí`,
  '[Mm]is?|creo|soy|io|mia|[Ee]u|meu|minha|[Ii]k|mijn|jag|[Яя]|мне|меня',
].join('|');

const firstPerson = new RegExp(
  String.raw`(?<![\p{L}.])(${firstPersons})(?!\p{L})|私|僕|我(?![们國国])|저는|제가|أنا|मैं`,
  'u',
);

/** You, your, polite and familiar. */
const secondPersons = [
  `you|you['’](re|ve|d|ll)|yours?|Sie|Ihnen|Ihr(e[rmn]?)?|du|dich|dir|dein(e[rmn]?)?|vous|votre|vos|tu|toi`,
  'usted|ustedes|te|ti|tú|lei|voi|suo|sua|você|seu|jij|je|u|uw|ni|ty|вы|вас|вам|ваш[аеи]?|ты',
].join('|');

const secondPerson = new RegExp(String.raw`(?<!\p{L})(${secondPersons})(?!\p{L})|あなた|你|您|당신|أنت|आप`, 'iu');

/**
 * Whether questions and answers are a conversation that the article reports and no explanation: the answers speak in the
 * first person (outside quotations), the questions address whom they are put to. An agony column or a list for customers
 * has the two the other way round.
 */
export function isInterview(pairs: readonly Pick<FaqPair, 'question' | 'answer'>[]): boolean {
  if (pairs.length < leastPairs) return false;
  const own = pairs.filter(({ answer }) => firstPerson.test(answer.replace(quotation, '')));
  const addressed = pairs.filter(({ question }) => secondPerson.test(question ?? ''));
  return own.length >= answersShare * pairs.length && addressed.length >= questionsShare * pairs.length;
}
