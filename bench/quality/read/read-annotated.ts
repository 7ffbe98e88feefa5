import { explainArticle } from '../../../explain/explain-article.ts';
import type { TermIndex } from '../../../explain/find/index/term-index.ts';
import type { Language } from '../../../explain/language/language.ts';
import type { Article } from '../../../explain/model/article.ts';
import type { Outline } from '../../../explain/model/outline.ts';
import { defaultPreferences, type Level } from '../../../explain/model/preferences.ts';
import type { Reading } from '../../../explain/model/reading.ts';
import { findSpeakers } from '../../../explain/people/speakers/find-speakers.ts';
import { articleToExplain } from '../../../explain/read/article-to-explain.ts';
import { prepareArticle } from '../../../explain/text/prepared-article.ts';
import type { AnnotatedPage } from '../annotation/load-pages.ts';
import { type Pairing, pairParagraphs } from './pair-paragraphs.ts';

/** Who says a sentence, in the engine's eyes; null: the article itself, or nobody named. */
export interface Said {
  readonly block: number;
  /** [start, end) in characters (UTF-16 code units) of the block's text. */
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
}

/** A page as the engine read it beside what a person wrote about it: what every figure is counted from. */
export interface ReadPage extends Pick<AnnotatedPage, 'name' | 'annotation'> {
  /** By the reader's level; they differ in the marks alone. */
  readonly readings: Readonly<Record<Level, Reading>>;
  readonly said: readonly Said[];
  readonly pairing: Pairing;
}

/** Reads a page as the background does, for each of the three readers. */
export function readAnnotated({ name, annotation }: AnnotatedPage, outline: Outline, index: TermIndex): ReadPage {
  const article = articleToExplain(outline, false);
  const at = (level: Level) => explainArticle(article, index, { ...defaultPreferences, level });
  return {
    name,
    annotation,
    readings: { 1: at(1), 2: at(2), 3: at(3) },
    said: speakersOf(article, index.language),
    pairing: pairParagraphs(annotation, article.blocks),
  };
}

function speakersOf(article: Article, language: Language): readonly Said[] {
  const prepared = prepareArticle(article, language);
  return findSpeakers(prepared).flatMap(({ speaker }, at) => {
    const sentence = prepared.sentences[at];
    return sentence ? [{ block: sentence.block.block.id, start: sentence.start, end: sentence.end, speaker }] : [];
  });
}
