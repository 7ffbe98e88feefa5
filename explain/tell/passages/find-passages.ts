import type { Passage } from '../../model/reading.ts';
import type { Statement } from '../../people/speakers/find-speakers.ts';
import { labelOf } from '../../people/speakers/says-who.ts';
import type { PreparedArticle, Sentence } from '../../text/prepared-article.ts';
import { scoreSentences, type WordStatistics } from '../../text/word-statistics.ts';
import { pieceOf } from './piece-of.ts';
import { type Judgement, judgeSentence, type SentenceEvidence } from './score-sentence.ts';

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

/** What speaks for the article's sentences, by their positions. */
interface Clues {
  /** Where the term stands: offsets in the sentence. */
  readonly named: ReadonlyMap<number, SentenceEvidence['mentions']>;
  /** Right below a heading that names it. */
  readonly headed: ReadonlySet<number>;
  /** BM25 of its definition. */
  readonly kinship: ReadonlyMap<number, number>;
}

/** The card shows three; two more for where the reader stands at one of these. */
const mostPassages = 5;
/** A sentence under this score only mentions the term: no passage rather than a useless one. */
const leastScore = 0.8;
/** A sentence without the term must share this much with its definition. */
const leastKinship = 9;

/** The article's verbatim passages that help to understand a term, best first; at most five. */
export function findPassages(context: PassageContext, query: PassageQuery): readonly Passage[] {
  const { prepared, statements } = context;
  const clues = cluesOf(context, query);
  const first = query.mentions.find(({ sentence }) => isProse(sentence))?.sentence.at;
  const judged = candidatesOf(prepared, clues, query).flatMap((sentence) => {
    const statement = statements[sentence.at];
    if (statement === undefined) return [];
    const judgement = judgeSentence({
      sentence,
      mentions: clues.named.get(sentence.at) ?? [],
      statement,
      kinship: clues.kinship.get(sentence.at) ?? 0,
      first: sentence.at === first,
      headed: clues.headed.has(sentence.at),
      answersFaq: query.faqBlocks.has(sentence.block.block.id),
      hangs: pieceOf(prepared, sentence).leansBack,
    });
    return judgement.score >= leastScore ? [{ sentence, judgement }] : [];
  });
  judged.sort((a, b) => b.judgement.score - a.judgement.score || a.sentence.at - b.sentence.at);
  return withoutOverlap(judged.map(({ sentence, judgement }) => passageOf(context, sentence, judgement.reason)));
}

function cluesOf({ prepared, statistics }: PassageContext, { mentions, stems }: PassageQuery): Clues {
  const named = Map.groupBy(mentions, ({ sentence }) => sentence.at);
  const headings = mentions.filter(({ sentence }) => sentence.block.block.kind === 'heading');
  const below = headings.flatMap(({ sentence }) => prepared.blocks[sentence.block.at + 1]?.sentences[0]?.at ?? []);
  return {
    named: new Map(
      [...named].map(([at, places]) => [
        at,
        places.map(({ sentence, start, end }) => [start - sentence.start, end - sentence.start] as const),
      ]),
    ),
    headed: new Set(below),
    kinship: scoreSentences(stems, statistics, prepared.sentences),
  };
}

function candidatesOf(prepared: PreparedArticle, clues: Clues, { faqBlocks }: PassageQuery): readonly Sentence[] {
  const ats = new Set([...clues.named.keys(), ...clues.headed]);
  for (const [at, score] of clues.kinship) {
    const block = prepared.sentences[at]?.block.block;
    if (block === undefined) continue;
    const explains = block.role === 'background' || block.role === 'faq' || block.role === 'analysis';
    if (faqBlocks.has(block.id) || (explains && score >= leastKinship)) ats.add(at);
  }
  return [...ats]
    .sort((a, b) => a - b)
    .flatMap((at) => prepared.sentences[at] ?? [])
    .filter(isProse);
}

function isProse({ block }: Sentence): boolean {
  return block.block.kind !== 'heading' && block.block.kind !== 'table';
}

function passageOf({ prepared, statements }: PassageContext, sentence: Sentence, reason: Judgement['reason']): Passage {
  const { block } = sentence.block;
  const { from, text, leansBack } = pieceOf(prepared, sentence);
  return {
    block: block.id,
    start: from.start,
    end: sentence.end,
    text,
    leansBack,
    reason,
    role: block.role,
    section: block.section,
    paragraph: block.paragraph,
    speaker: labelOf(text, statements[sentence.at]?.speaker ?? null),
    // Also where only the sentence that it brings is a quotation: whose, that sentence says itself.
    quoted: statements.slice(from.at, sentence.at + 1).some(({ quoted }) => quoted),
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
