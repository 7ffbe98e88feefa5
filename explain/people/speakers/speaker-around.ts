import type { PreparedBlock, Sentence } from '../../text/prepared-article.ts';
import type { KnownPeople } from './known-people.ts';
import { type Span, startsQuoted } from './quotation-shape.ts';

/** What a sentence says of its speaker: the words, and whom they mean. */
export interface Named {
  readonly name: string | null;
  readonly speaker: string | null;
}

/** A paragraph in which quotations look for their speaker. */
export interface Paragraph {
  readonly block: PreparedBlock;
  /** By sentence. */
  readonly named: readonly Named[];
  readonly spans: readonly Span[];
  /** Its text with the quotations made unreadable. */
  readonly masked: string;
  readonly known: KnownPeople;
}

/**
 * The speaker of a quoted sentence that names none: of the sentence in the same quotation that does, else of the last
 * one named before it in the paragraph, if nobody else came up since, else of the next that goes on with the quotation.
 */
export function speakerAround(paragraph: Paragraph, at: number): string | null {
  const { block, named, spans } = paragraph;
  const sentence = block.sentences[at];
  const span = sentence && spans.find(([start, end]) => start < sentence.end && sentence.start < end);
  const isWhole =
    sentence !== undefined && span !== undefined && (span[0] < sentence.start || startsQuoted(sentence.text));
  const inSpan = named.find((own, index) => own.name !== null && isWhole && touches(block.sentences[index], span));
  if (inSpan !== undefined) return inSpan.speaker;
  const earlier = named.slice(0, at).findLastIndex(({ name }) => name !== null);
  if (earlier >= 0) return saysOn(paragraph, earlier, at) ? (named[earlier]?.speaker ?? null) : null;
  const later = named.findIndex(({ name }, index) => index > at && name !== null);
  const isOneSpeech = block.sentences.slice(at, later + 1).every(({ text }) => startsQuoted(text));
  return later >= 0 && isOneSpeech ? (named[later]?.speaker ?? null) : null;
}

/** Whether a quotation reaches into a sentence, or ends right before it. */
function touches(sentence: Sentence | undefined, [start, end]: Span): boolean {
  return sentence !== undefined && start < sentence.end && sentence.start <= end + 2;
}

/** Whether no sentence from behind one up to another names somebody else in the article's own voice. */
function saysOn({ block, named, masked, known }: Paragraph, from: number, to: number): boolean {
  const speaker = named[from]?.speaker ?? '';
  const between = block.sentences.slice(from + 1, to + 1);
  return between.every((sentence) => {
    const others = known.runsOf(block).filter((run) => {
      const start = block.words[run.from]?.start ?? 0;
      return start >= sentence.start && start < sentence.end && masked.startsWith(run.text, start);
    });
    return others.every(({ text }) => known.called(text).length === 0 || known.areOne(text, speaker));
  });
}
