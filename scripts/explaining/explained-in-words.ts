import { eventDate } from '../../components/briefing/dates.ts';
import { genreName } from '../../components/briefing/genre-name.ts';
import { timelineToShow } from '../../components/briefing/timeline-to-show.ts';
import { nearestLanguage } from '../../explain/languages/languages.ts';
import type { Explainer, Mention, Passage, Reading } from '../../explain/model/reading.ts';
import { tokenize } from '../../explain/text/words.ts';

/** Characters of the sentence shown on each side of a term. */
const contextLength = 45;

/** Marks in 100 words of the article's text, with one decimal. */
function marksPerHundred(marks: number, { blocks, language }: Reading['article']): string {
  const own = nearestLanguage(language);
  const words = blocks.reduce((sum, { text }) => sum + tokenize(text, own).length, 0);
  return ((100 * marks) / Math.max(1, words)).toFixed(1);
}

/** What a reader gets on a page, as lines for a terminal: each marked term with its meaning and where the article explains it. */
export function explainedInWords(reading: Reading): string {
  const { article, mentions, briefing, explainers } = reading;
  const painted = mentions.filter((mention) => mention.painted);
  const { title, site, genre } = article.meta;
  const kind = genreName(genre);
  const head = [
    site ? `${title} (${site})` : title,
    ...(kind === null ? [] : [`${kind}.`]),
    `Terms that can be explained: ${Object.keys(explainers).length}. Marked on the page: ${painted.length} (${marksPerHundred(painted.length, article)} in 100 words).`,
  ];
  const terms = painted.flatMap((mention) => {
    const explainer = explainers[mention.entry];
    return explainer ? [termInWords(explainer, mention, reading)] : [];
  });
  const gist = briefing.gist.map(({ text, paragraph }) => `  ¶${paragraph ?? '?'}  ${text}`);
  const events = timelineToShow(briefing).map((event) => `  ${eventDate(event.date)}  ${event.text}`);
  return [
    head.join('\n'),
    ...terms,
    ['What happened:', ...gist].join('\n'),
    ...(events.length > 0 ? [['Timeline:', ...events].join('\n')] : []),
  ].join('\n\n');
}

function termInWords(explainer: Explainer, mention: Mention, { article }: Reading): string {
  const text = article.blocks.find(({ id }) => id === mention.block)?.text ?? mention.text;
  const before = text.slice(Math.max(0, mention.start - contextLength), mention.start);
  const after = text.slice(mention.end, mention.end + contextLength);
  const meaning = explainer.definition || explainer.expansion || '';
  const passage = explainer.passages.find(({ block }) => block !== mention.block) ?? explainer.passages[0];
  return [
    `${explainer.term}   …${before}[${mention.text}]${after}…`,
    ...(meaning ? [`    ${firstSentence(meaning)}`] : []),
    ...(passage ? [`    In this article (${placeOf(passage)}): “${passage.text}”`] : []),
  ].join('\n');
}

function placeOf({ section, paragraph, speaker }: Passage): string {
  const place = paragraph === null ? (section ?? 'heading') : `${section ? `${section}, ` : ''}paragraph ${paragraph}`;
  return speaker ? `${speaker}; ${place}` : place;
}

const firstSentence = (text: string) => /^.+?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
