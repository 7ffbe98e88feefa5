import type { ComponentChildren } from 'preact';
import type { Article } from '../../explain/model/article.ts';
import { plural, t } from '../../i18n/translate.ts';
import { inItsLanguage } from '../in-its-language.ts';
import { countWords } from '../words-and-sentences.ts';
import { articleAge } from './dates.ts';
import { genreName } from './genre-name.ts';

/** Silent reading of English non-fiction: 238 words a minute (Brysbaert, Journal of Memory and Language 109, 2019). */
const wordsPerMinute = 238;

interface StoryHeadProps {
  readonly article: Article;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly children?: ComponentChildren;
}

/** Kind of text (none for a report), title, date, length, a warning if the article is old; and what else is to be said. */
export function StoryHead({ article, now, children }: StoryHeadProps) {
  const age = articleAge(article.meta, now);
  const genre = genreName(article.meta.genre);
  const { title } = article.meta;
  const length = lengthOf(article);
  return (
    <div class="story">
      {genre !== null && <p class="genre">{genre}</p>}
      <h1 {...inItsLanguage(title, article.language)}>{title}</h1>
      <p class="meta">{age.date === null ? length : t('briefing.dated', { date: age.date, length })}</p>
      {age.old !== null && <p class="age">{age.old}</p>}
      {children}
    </div>
  );
}

function lengthOf({ blocks }: Article): string {
  const words = blocks.reduce((total, { text }) => total + countWords(text), 0);
  const minutes = Math.max(1, Math.round(words / wordsPerMinute));
  return t('briefing.length', {
    words: plural('briefing.words', words),
    minutes: plural('briefing.minutes', minutes),
  });
}
