import type { Perspective } from '../../model/reading.ts';
import type { Sentence } from '../../text/prepared-article.ts';
import { tokenize } from '../../text/words.ts';
import type { LineBook } from '../passages/lines.ts';
import { stemsOf, type Told } from '../passages/stands-alone.ts';
import type { ToldSoFar } from '../passages/told-so-far.ts';
import type { SentenceDates } from '../timeline/sentence-dates.ts';
import { aheadScore, aheadScoreOfSpeech, tellsAhead } from './ahead-score.ts';
import { isReportersOwn, type SpokenArticle, shownAs } from './choose-perspectives.ts';
import { otherStoriesIn } from './other-stories.ts';
import type { Speech } from './telling-speech.ts';
import { isTextKind } from './text-kinds.ts';

/** What is read at a glance. */
const most = 3;

/** Where the article itself tells nothing of what is to come, what somebody says of it. */
const mostSaid = 1;

/** Somebody's word is less than what is arranged: it must say more clearly that it speaks of what is to come. */
const tellsAheadSaid = 3;

/** What is chosen from. */
export interface NextSource extends SpokenArticle {
  readonly dates: SentenceDates;
}

/** A sentence that tells what is to come, with who says it: null for the article itself, and for nobody by name. */
interface Candidate {
  readonly sentence: Sentence;
  readonly speech: Speech | null;
  /** Whether most of it is a quotation. */
  readonly isSaid: boolean;
  readonly score: number;
}

/**
 * What's next: the sentences that most clearly tell what is scheduled, expected, demanded or possible, from any
 * paragraph, in reading order. What somebody says is shown with who says it.
 */
export function chooseNext(source: NextSource, book: LineBook, told: ToldSoFar): readonly Perspective[] {
  const known = introducedIn(source);
  const take = (candidates: readonly Candidate[], atMost: number) => {
    const chosen: { readonly at: number; readonly line: Perspective }[] = [];
    for (const candidate of candidates) {
      if (chosen.length === atMost) break;
      const line = lineOf(candidate, source, book, known);
      if (line === null) continue;
      const label = line.saysWho ? '' : `${line.speaker} ${line.description}`;
      if (told.takes(line.text, label)) chosen.push({ at: candidate.sentence.at, line });
    }
    return chosen.sort((a, b) => a.at - b.at).map(({ line }) => line);
  };
  const candidates = candidatesIn(source);
  const own = take(
    candidates.filter(({ isSaid }) => !isSaid),
    most,
  );
  return own.length > 0
    ? own
    : take(
        candidates.filter(({ isSaid }) => isSaid),
        mostSaid,
      );
}

/** Best first. */
function candidatesIn({ dates, prepared, speeches: all }: NextSource): readonly Candidate[] {
  const others = otherStoriesIn(prepared);
  const speeches = new Map(all.map((speech) => [speech.sentence, speech]));
  return prepared.sentences
    .filter((sentence) => mayTell(sentence) && !others.has(sentence.block))
    .map((sentence) => {
      const speech = speeches.get(sentence) ?? null;
      const own = aheadScore(sentence, prepared, dates);
      const said = speech?.person == null ? 0 : aheadScoreOfSpeech(sentence, prepared);
      return {
        sentence,
        speech: speech?.person == null ? null : speech,
        isSaid: own < tellsAhead,
        score: Math.max(own, said),
      };
    })
    .filter(({ isSaid, score }) => score >= (isSaid ? tellsAheadSaid : tellsAhead))
    .sort((a, b) => b.score - a.score || a.sentence.at - b.sentence.at);
}

function lineOf(
  { sentence, speech }: Candidate,
  spoken: SpokenArticle,
  book: LineBook,
  known: Told,
): Perspective | null {
  if (speech === null || !speech.statement.quoted) {
    const line = book.take(sentence, known);
    if (line !== null) return { ...line, speaker: '', description: '', quoted: false, saysWho: true };
  }
  const line = speech === null ? null : book.takeSpeech(sentence);
  if (line === null || speech === null) return null;
  const said = shownAs({ speech, line }, spoken);
  return isReportersOwn(said, line, sentence) ? null : said;
}

/** Whom the briefing introduces under Who's who, if a line calls them by a surname. */
function introducedIn({ prepared, people }: NextSource): Told {
  const described = people.filter(({ description }) => description !== '');
  return new Set(described.flatMap(({ name }) => stemsOf(tokenize(name, prepared.language), prepared)));
}

function mayTell({ text, block }: Sentence): boolean {
  const { kind, role, folded } = block.block;
  return isTextKind(kind) && folded !== true && role !== 'faq' && role !== 'other' && !text.endsWith('?');
}
