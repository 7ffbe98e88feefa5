import type { Briefing, Explainer, Line, Mention, Person } from '../../model/reading.ts';
import { asTold } from '../../people/names/as-told.ts';
import type { Statement } from '../../people/speakers/find-speakers.ts';
import type { PreparedArticle, Sentence } from '../../text/prepared-article.ts';
import { openLineBook, takeLines } from '../passages/lines.ts';
import { faqMatchOf } from '../passages/match-faq.ts';
import { SentenceDates } from '../timeline/sentence-dates.ts';
import { showEvents } from '../timeline/show-events.ts';
import { writeTimeline } from '../timeline/write-timeline.ts';
import { chooseBackground } from './choose-background.ts';
import { chooseGist } from './choose-gist.ts';
import { chooseNext } from './choose-next.ts';
import { choosePerspectives } from './choose-perspectives.ts';
import { listWords } from './list-words.ts';
import { liveGist } from './live-gist.ts';
import { isBottomLine } from './weigh-paragraphs.ts';

/** What is read at a glance. */
const mostBottomLine = 3;

/** Of a page on which nothing is explained. */
export const emptyBriefing: Briefing = {
  gist: [],
  background: [],
  people: [],
  timeline: [],
  perspectives: [],
  next: [],
  faq: [],
  bottomLine: [],
  words: [],
};

/** What a briefing is written from. */
export interface BriefingSource {
  readonly prepared: PreparedArticle;
  readonly statements: readonly Statement[];
  readonly people: readonly Person[];
  readonly mentions: readonly Mention[];
  /** Ids of the mentioned entries, best first. */
  readonly byWorth: readonly string[];
  readonly explainers: Readonly<Record<string, Explainer>>;
}

/** The article in a minute. Every line is verbatim, and none stands twice; sections may be empty. */
export function writeBriefing(source: BriefingSource): Briefing {
  const { prepared, statements, people, mentions, byWorth, explainers } = source;
  const book = openLineBook(prepared);
  const bottomLine = takeLines(book, bottomLineOf(prepared), mostBottomLine);
  const gist = liveGist(prepared, book) ?? chooseGist({ prepared, statements, people }, book);
  const dates = new SentenceDates(prepared);
  const background = chooseBackground(prepared, dates, book);
  const next = chooseNext(prepared, dates, book);
  const perspectives = choosePerspectives(prepared, statements, people, book);
  const said = [...gist, ...bottomLine, ...background, ...next, ...perspectives, ...keyPointsOf(prepared)];
  return {
    gist,
    background,
    people: people.map((person) => asTold(person, prepared.language.names)),
    timeline: showEvents(writeTimeline(prepared, statements, dates), gist, said),
    perspectives,
    next,
    faq: prepared.article.faq.map((pair) => faqMatchOf(pair, prepared.article)),
    bottomLine,
    words: listWords(mentions, byWorth, explainers),
  };
}

/** The article's own list of its points, which the briefing shows as it stands. */
function keyPointsOf({ article }: PreparedArticle): readonly Pick<Line, 'block' | 'text'>[] {
  return article.blocks
    .filter(({ role, kind }) => role === 'summary' && kind === 'list-item')
    .map(({ id, text }) => ({ block: id, text }));
}

function bottomLineOf(prepared: PreparedArticle): readonly Sentence[] {
  return prepared.blocks
    .filter(
      ({ block }) =>
        block.role === 'summary' && block.kind !== 'heading' && isBottomLine(block.section, prepared.language),
    )
    .flatMap(({ sentences }) => sentences);
}
