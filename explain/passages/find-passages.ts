import type { Passage } from '../reading.ts';
import type { Statement } from '../speakers/find-speakers.ts';
import type { PreparedArticle, Sentence } from '../text/prepared-article.ts';
import { pieceOf } from './piece-of.ts';
import { type Judgement, judgeSentence } from './score-sentence.ts';
import { scoreSentences, type WordStatistics } from './word-statistics.ts';

/** What looking for passages needs of the article; made once for all terms. */
export interface PassageContext {
  readonly prepared: PreparedArticle;
  readonly statements: readonly Statement[];
  readonly statistics: WordStatistics;
}

/** What looking for passages needs of one term. */
export interface PassageQuery {
  /** Where the term stands, in reading order: sentence and offsets in the block. */
  readonly mentions: readonly { readonly sentence: Sentence; readonly start: number; readonly end: number }[];
  /** Stems of the definition's content words. */
  readonly stems: ReadonlySet<string>;
  /** Blocks that answer an FAQ pair about the term. */
  readonly faqBlocks: ReadonlySet<number>;
}

const mostPassages = 5;
/** A sentence under this score only mentions the term: no passage rather than a useless one. */
const leastScore = 0.8;
/** A sentence without the term must share this much with its definition. */
const leastKinship = 9;

/** The article's verbatim passages that help to understand a term, best first; at most five. */
export function findPassages(context: PassageContext, query: PassageQuery): readonly Passage[] {
  const { prepared, statements, statistics } = context;
  const kinship = scoreSentences(query.stems, statistics, prepared.sentences);
  const mentionsIn = Map.groupBy(query.mentions, ({ sentence }) => sentence.at);
  const first = query.mentions[0]?.sentence.at;
  const judged = candidatesOf(prepared, mentionsIn, kinship, query).flatMap((sentence) => {
    const statement = statements[sentence.at];
    if (statement === undefined) return [];
    const mentions = (mentionsIn.get(sentence.at) ?? []).map(
      ({ start, end }) => [start - sentence.start, end - sentence.start] as const,
    );
    const judgement = judgeSentence({
      sentence,
      mentions,
      statement,
      kinship: kinship.get(sentence.at) ?? 0,
      first: sentence.at === first,
      answersFaq: query.faqBlocks.has(sentence.block.block.id),
      hangs: pieceOf(prepared, sentence).leansBack,
    });
    return judgement.score >= leastScore ? [{ sentence, statement, judgement }] : [];
  });
  judged.sort((a, b) => b.judgement.score - a.judgement.score || a.sentence.at - b.sentence.at);
  return withoutOverlap(
    judged.map(({ sentence, statement, judgement }) => passageOf(prepared, sentence, statement, judgement)),
  );
}

function candidatesOf(
  prepared: PreparedArticle,
  mentionsIn: ReadonlyMap<number, unknown>,
  kinship: ReadonlyMap<number, number>,
  query: PassageQuery,
): readonly Sentence[] {
  const ats = new Set(mentionsIn.keys());
  for (const [at, score] of kinship) {
    const block = prepared.sentences[at]?.block.block;
    if (block === undefined) continue;
    const explains = block.role === 'background' || block.role === 'faq' || block.role === 'analysis';
    if (query.faqBlocks.has(block.id) || (explains && score >= leastKinship)) ats.add(at);
  }
  return [...ats]
    .sort((a, b) => a - b)
    .flatMap((at) => prepared.sentences[at] ?? [])
    .filter(({ block }) => block.block.kind !== 'heading' && block.block.kind !== 'table');
}

function passageOf(prepared: PreparedArticle, sentence: Sentence, statement: Statement, judgement: Judgement): Passage {
  const { block } = sentence.block;
  const { from, text, leansBack } = pieceOf(prepared, sentence);
  return {
    block: block.id,
    start: from.start,
    end: sentence.end,
    text,
    leansBack,
    reason: judgement.reason,
    role: block.role,
    section: block.section,
    paragraph: block.paragraph,
    speaker: statement.speaker,
    quoted: statement.quoted,
  };
}

function withoutOverlap(passages: readonly Passage[]): readonly Passage[] {
  const kept: Passage[] = [];
  for (const passage of passages) {
    if (kept.length === mostPassages) break;
    if (!kept.some((other) => overlap(other, passage) || other.text === passage.text)) kept.push(passage);
  }
  return kept;
}

function overlap(a: Passage, b: Passage): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end;
}
