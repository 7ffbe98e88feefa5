import type { Statement } from '../../people/speakers/find-speakers.ts';
import type { Sentence } from '../../text/prepared-article.ts';
import type { Tie } from './term-places.ts';

/** What is known of a sentence that may answer a question about a term. */
export interface AnswerEvidence {
  readonly sentence: Sentence;
  readonly statement: Statement;
  /** Of its cues (`cueStrength`). */
  readonly cues: number;
  readonly tie: Tie;
  /** Whether it names the term or goes on about it, and says what answers such questions in general (`AnswerTest`). */
  readonly looksRight: boolean;
  /** Whether it answers and brings its subject in other words than the term (`AnswerTest`). */
  readonly stands: boolean;
  /** Whether the article turns on the term. */
  readonly isCentral: boolean;
  /** Whether it holds the number or time that the question asks for; null if it asks for neither. */
  readonly holdsExpected: boolean | null;
}

/** Less than this is no answer: "not found in this text" is better than a sentence about something else. */
export const leastAnswer = 1.75;

/** The sentence names the term. */
const named = 1.5;
/** It goes on from one that does. */
const continued = 1;
/** It repeats a word of the term. */
const echoed = 0.5;
/** It stands in a paragraph that names the term, or next to one. */
const sameBlock = 0.8;
const nextBlock = 0.4;
/** Further away an article that turns on the term may still speak of it; another does not. */
const farBlock = 0.3;
const perBlock = 0.02;
const mostDistance = 0.2;
/** It says what answers such questions in general. */
const pattern = 0.9;
/** It does, and holds a cue. */
const alsoPattern = 0.5;
const expected = 0.4;
/** It answers and brings its subject: it need not name the term, if it stands not far from it. */
const standing = 1.6;
const standingReach = 2;
/** Where nothing ties a sentence to the term, one word, however long, may be about something else. */
const leastUntied = 1.5;
/** Plain statements before quotations. */
const quotation = -0.3;
/** Later paragraphs say more exactly what the lead only announces. */
const lead = -0.1;
/** So long a sentence holds cues by chance, and is hard to read as an answer. */
const sprawling = -0.4;
const manyWords = 60;

/** How surely a sentence answers, by named weights; 0 where it has no cue or stands too far from the term. */
export function scoreAnswer(evidence: AnswerEvidence): number {
  const { sentence, statement, tie } = evidence;
  const near = nearness(evidence);
  const words = sentence.to - sentence.from;
  const proof = proofOf(evidence);
  if (proof === 0 || near === null || evidence.holdsExpected === false) return 0;
  const said = proof + (evidence.holdsExpected === true ? expected : 0);
  if (said < leastUntied && !isTied(tie)) return 0;
  return (
    said +
    near +
    (tie.echoes ? echoed : 0) +
    (statement.quoted && !evidence.stands ? quotation : 0) +
    (sentence.block.block.role === 'lead' ? lead : 0) +
    (words > manyWords ? sprawling : 0)
  );
}

function isTied({ names, continues, echoes }: Tie): boolean {
  return names || continues || echoes;
}

/** The glossary's cues know the subject, and so prove more than the general pattern; both together most. */
function proofOf(evidence: AnswerEvidence): number {
  const { cues, looksRight } = evidence;
  if (standsNear(evidence)) return Math.max(standing, cues + alsoPattern);
  if (!looksRight) return cues;
  return cues === 0 ? pattern : cues + alsoPattern;
}

/** Far from the term, even where the article turns on it, a sum or a date may be another thing's. */
function standsNear({ stands, tie, isCentral, holdsExpected }: AnswerEvidence): boolean {
  return stands && (tie.away <= standingReach || tie.echoes || (isCentral && holdsExpected === null));
}

function nearness(evidence: AnswerEvidence): number | null {
  const { tie, isCentral } = evidence;
  if (tie.names) return named;
  if (tie.continues) return continued;
  if (tie.away === 0) return sameBlock;
  if (tie.away === 1) return nextBlock;
  return isCentral || standsNear(evidence) ? farBlock - Math.min(mostDistance, tie.away * perBlock) : null;
}
