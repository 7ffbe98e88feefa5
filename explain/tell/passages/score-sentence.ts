import type { Role } from '../../model/article.ts';
import type { Statement } from '../../people/speakers/find-speakers.ts';
import type { Sentence } from '../../text/prepared-article.ts';
import { isLongList } from './is-long-list.ts';

/** What is known of a sentence that may help to understand a term. */
export interface SentenceEvidence {
  readonly sentence: Sentence;
  /** Where the term stands in the sentence; empty where it does not. */
  readonly mentions: readonly (readonly [start: number, end: number])[];
  readonly statement: Statement;
  /** BM25 of the term's definition in this sentence. */
  readonly kinship: number;
  /** Whether it holds the article's first mention. */
  readonly first: boolean;
  /** Whether it is the first below a heading that names the term. */
  readonly headed: boolean;
  readonly answersFaq: boolean;
  /** Whether it leans on a sentence that will not stand beside it. */
  readonly hangs: boolean;
}

export interface Judgement {
  readonly score: number;
  readonly reason: 'definition' | 'background' | 'faq' | 'consequence' | 'mention';
}

/** The term itself stands there. */
const mentioned = 1;
/** The first mention is where a good article introduces the term. */
const firstMention = 0.5;
/** Words of the glossary's definition in the sentence: they say the same thing; lightly, and never more than `most`. */
const kinshipShare = 0.08;
const mostKinship = 0.9;
/** A section that has the term in its heading is about it. */
const underHeading = 1;
/** A pair of the article's FAQ about the term was written to explain it. */
const faqAnswer = 1.5;
/** Background explains. */
const roleWeights: Partial<Record<Role, number>> = { background: 0.8, faq: 0.8 };
/** What follows from the term says why it matters here. */
const consequence = 0.5;
/** Named only among other things: says nothing about it. */
const listed = -1.2;
/** Named only as a source, or in somebody's title: the sentence is about another. */
const inPassing = -1.2;
const question = -1.2;
/** Words in somebody's mouth come after plain statements. */
const quotation = -0.7;
/** What it leans on is not part of the passage. */
const hanging = -0.4;
/** "No deal yet." helps nobody. */
const tooShort = -0.8;
const fewWords = 7;
/** From here on a definition pattern is taken for the reason. */
const definite = 0.8;

/** How much a sentence helps to understand a term, by named weights, and why. */
export function judgeSentence(evidence: SentenceEvidence): Judgement {
  const { sentence, mentions, statement } = evidence;
  const { role } = sentence.block.block;
  const { passages } = sentence.block.language;
  const definition = Math.max(
    0,
    ...mentions.map(([start, end]) => passages.definitionStrength(sentence.text, start, end)),
  );
  const follows = passages.saysConsequence(sentence.text);
  const words = sentence.to - sentence.from;
  const score =
    (mentions.length > 0 ? mentioned : 0) +
    (evidence.first ? firstMention : 0) +
    Math.min(mostKinship, evidence.kinship * kinshipShare) +
    definition +
    (evidence.headed ? underHeading : 0) +
    (evidence.answersFaq ? faqAnswer : 0) +
    (roleWeights[role] ?? 0) +
    (follows ? consequence : 0) +
    (definition === 0 ? costOfPlace(sentence, mentions) : 0) +
    (/\?["”’)]*$/.test(sentence.text) ? question : 0) +
    (statement.quoted ? quotation : 0) +
    (evidence.hangs ? hanging : 0) +
    (words < fewWords ? tooShort : 0);
  return { score, reason: reasonOf(evidence, definition, follows, role) };
}

function costOfPlace({ text, block }: Sentence, mentions: SentenceEvidence['mentions']): number {
  const { passages } = block.language;
  if (mentions.length > 0 && mentions.every((span) => passages.isInPassing(text, span))) return inPassing;
  if (mentions.length === 0 || !mentions.every((span) => passages.isListed(text, span))) return 0;
  return mentions.some((span) => isLongList(text, span)) ? listed : 0;
}

function reasonOf(evidence: SentenceEvidence, definition: number, follows: boolean, role: Role): Judgement['reason'] {
  if (evidence.answersFaq || role === 'faq') return 'faq';
  if (definition >= definite) return 'definition';
  if (role === 'background') return 'background';
  return follows ? 'consequence' : 'mention';
}
