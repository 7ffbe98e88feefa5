import type { Briefing, Explainer, Line, Mention, Person } from '../../model/reading.ts';
import type { Statement } from '../../people/speakers/find-speakers.ts';
import type { PreparedArticle, Sentence } from '../../text/prepared-article.ts';
import { openLineBook, takeLines } from '../passages/lines.ts';
import { faqMatchOf } from '../passages/match-faq.ts';
import { ToldSoFar } from '../passages/told-so-far.ts';
import { SentenceDates } from '../timeline/sentence-dates.ts';
import { showEvents } from '../timeline/show-events.ts';
import { writeTimeline } from '../timeline/write-timeline.ts';
import { chooseBackground } from './choose-background.ts';
import { chooseGist } from './choose-gist.ts';
import { chooseNext } from './choose-next.ts';
import { choosePeople } from './choose-people.ts';
import { choosePerspectives, speechesOf } from './choose-perspectives.ts';
import { describePeople } from './describe-people.ts';
import { fitGist } from './fit-gist.ts';
import { listWords } from './list-words.ts';
import { liveGist } from './live-gist.ts';
import { isBottomLine } from './weigh-paragraphs.ts';

/** What is read at a glance. */
const mostBottomLine = 3;

/** A briefing is read in a sixth of the time that the article takes; a little is left for what no line says. */
const mostOfArticle = 0.15;
/** A shorter article is read as fast as its briefing: what happened and what is next are enough, in words. */
const shortArticle = 300;

/** What a section may take of the words that are left, so that those behind it have some. */
const ofNext = 0.5;
const ofBackground = 0.6;
/** What is to come has a line in any case, dates and what led here up to a quarter of the article: sentences in words. */
const nextInAnyCase = 50;
const backgroundInAnyCase = 30;
const mostInAnyCase = 0.22;

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
  const { prepared, statements, mentions, byWorth, explainers } = source;
  const draft = openLineBook(prepared);
  const conclusion = takeLines(draft, bottomLineOf(prepared), mostBottomLine);
  const gist = liveGist(prepared, draft) ?? fitGist(chooseGist({ prepared, statements }, draft), prepared);
  // What was tried for the gist and left out of it, other sections may tell.
  const book = openLineBook(prepared);
  book.note([...conclusion, ...gist]);
  const dates = new SentenceDates(prepared);
  const told = new ToldSoFar(prepared.language, prepared.wordCount * mostOfArticle);
  told.note(gist);
  const bottomLine = conclusion.filter(({ text }) => !told.has(text));
  told.note([...bottomLine, ...keyPointsOf(prepared)]);
  told.open(ofNext, nextInAnyCase);
  const speeches = speechesOf(source);
  const { people } = source;
  const spoken = { prepared, statements, people, described: describePeople(people, prepared), speeches };
  const next = chooseNext({ ...spoken, dates }, book, told);
  const isShort = prepared.wordCount < shortArticle;
  const toQuarter = told.left + prepared.wordCount * (mostInAnyCase - mostOfArticle);
  const events = writeTimeline(prepared, statements, dates);
  const timeline = isShort ? events : showEvents(events, prepared, gist, told, toQuarter);
  if (!isShort) told.open(ofBackground, Math.min(backgroundInAnyCase, Math.max(0, toQuarter)));
  const background = isShort ? [] : chooseBackground(prepared, dates, book, told);
  const perspectives = isShort ? [] : choosePerspectives(spoken, book, told);
  const said = [...perspectives, ...next.filter(({ speaker }) => speaker !== '')];
  const lines = [...gist, ...background, ...next, ...bottomLine, ...timeline.filter(({ shown }) => shown)];
  return {
    gist,
    background,
    people: choosePeople(spoken.described, lines, said, prepared),
    timeline,
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
