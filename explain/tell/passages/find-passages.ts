import type { Passage } from '../../model/reading.ts';
import type { Statement } from '../../people/speakers/find-speakers.ts';
import { leansBack } from '../../text/leaning.ts';
import type { PreparedArticle, Sentence } from '../../text/prepared-article.ts';
import { scoreSentences, type WordStatistics } from '../../text/word-statistics.ts';
import { wholePieceOf } from './piece-of.ts';
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

/** The article's verbatim passages that help to understand a term, best first; at most five. */
export function findPassages(context: PassageContext, query: PassageQuery): readonly Passage[] {
  const { prepared, statements } = context;
  const clues = cluesOf(context, query);
  const first = query.mentions.find(({ sentence }) => isProse(sentence))?.sentence.at;
  const candidates = candidatesOf(prepared, clues, query);
  // Who reads a sentence that stands twice shall not be given it again.
  const copies = new Map<string, number>();
  for (const { text } of candidates) copies.set(text, (copies.get(text) ?? 0) + 1);
  const judged = candidates.flatMap((sentence) => {
    const statement = statements[sentence.at];
    if (statement === undefined) return [];
    const piece = wholePieceOf(prepared, sentence);
    if (piece.isTurned || (copies.get(sentence.text) ?? 0) > 1) return [];
    const judgement = judgeSentence({
      sentence,
      mentions: clues.named.get(sentence.at) ?? [],
      statement,
      kinship: clues.kinship.get(sentence.at) ?? 0,
      first: sentence.at === first,
      headed: clues.headed.has(sentence.at),
      answersFaq: query.faqBlocks.has(sentence.block.block.id),
      // What stands below a heading that names it leans on that.
      hangs: piece.leansBack && !clues.headed.has(sentence.at),
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

/** Sentences that name it or answer a question about it: what only shares its words may be about another thing. */
function candidatesOf({ sentences, language }: PreparedArticle, clues: Clues, { faqBlocks }: PassageQuery) {
  const ats = new Set(clues.named.keys());
  for (const at of clues.headed) if (leansBack(sentences[at]?.text ?? '', language)) ats.add(at);
  for (const at of clues.kinship.keys()) if (faqBlocks.has(sentences[at]?.block.block.id ?? -1)) ats.add(at);
  return [...ats]
    .sort((a, b) => a - b)
    .flatMap((at) => sentences[at] ?? [])
    .filter(isProse);
}

function isProse({ block }: Sentence): boolean {
  return block.block.kind !== 'heading' && block.block.kind !== 'table';
}

function passageOf({ prepared, statements }: PassageContext, sentence: Sentence, reason: Judgement['reason']): Passage {
  const { block } = sentence.block;
  const { from, to, text, leansBack: hangs } = wholePieceOf(prepared, sentence);
  return {
    block: block.id,
    start: from.start,
    end: to.end,
    text,
    leansBack: hangs,
    reason,
    role: block.role,
    section: block.section,
    paragraph: block.paragraph,
    speaker: statements[sentence.at]?.speaker ?? null,
    // Also where only the sentence that it brings is a quotation: whose, that sentence says itself.
    quoted: statements.slice(from.at, to.at + 1).some(({ quoted }) => quoted),
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
