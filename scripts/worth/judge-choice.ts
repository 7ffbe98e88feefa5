import { type Density, defaultPreferences, type Level } from '../../explain/model/preferences.ts';
import { chooseMarks } from '../../explain/tell/marks/choose-marks.ts';
import type { FoundTerm } from '../../explain/tell/marks/found-terms.ts';
import { type WorthModel, worthOf } from '../../explain/tell/marks/worth.ts';
import type { WorthLabel } from './read-labels.ts';

/** A labelled article with all that choosing its marks needs. */
export interface LabelledArticle {
  readonly page: string;
  readonly words: number;
  readonly terms: readonly FoundTerm[];
  /** By entry id. */
  readonly labels: ReadonlyMap<string, WorthLabel>;
  readonly labeller: string;
}

/** What a reader would see of articles, by the labels: counts. */
export interface Choice {
  readonly words: number;
  /** Marked terms, each once an article. */
  readonly marked: number;
  /** Of these, those that somebody labelled. */
  readonly labelled: number;
  readonly wanted: number;
  readonly welcome: number;
  /** Wanted terms that were found, marked or not. */
  readonly wantedFound: number;
  readonly articles: number;
  /** Articles without a mark, and with fewer than three. */
  readonly bare: number;
  readonly nearlyBare: number;
}

/** Chooses the marks of an article for one reader as the extension does, by this model. */
export function choiceOf(
  { words, terms, labels }: LabelledArticle,
  model: WorthModel,
  level: Level,
  density: Density,
): Choice {
  const weights = new Map<string, readonly number[]>(Object.entries(model));
  const worth = terms.map((term) => ({ ...term, reader: level, worth: worthOf(term.features, level, weights) }));
  const marks = chooseMarks(worth, words, { ...defaultPreferences, density });
  const marked = terms.filter(({ mentions }) => mentions.some(({ at }) => marks.has(at)));
  const labelOf = (entry: string) => labels.get(entry)?.labels[level - 1] ?? 0;
  const count = (least: number) => marked.filter(({ entry }) => labelOf(entry) >= least).length;
  return {
    words,
    marked: marked.length,
    labelled: marked.filter(({ entry }) => labels.has(entry)).length,
    wanted: count(2),
    welcome: count(1),
    wantedFound: terms.filter(({ entry }) => labelOf(entry) === 2).length,
    articles: 1,
    bare: marks.size === 0 ? 1 : 0,
    nearlyBare: marks.size < 3 ? 1 : 0,
  };
}

/** All counts together, in a line. */
export function choicesInWords(choices: readonly Choice[]): string {
  const sum = (key: keyof Choice) => choices.reduce((total, choice) => total + choice[key], 0);
  const share = (of: number, all: number) => (all === 0 ? '–' : (of / all).toFixed(3));
  return (
    `${((100 * sum('marked')) / sum('words')).toFixed(2)} marks in 100 words, ${share(sum('welcome'), sum('labelled'))} wanted or welcome, ` +
    `${share(sum('wanted'), sum('labelled'))} wanted; of the wanted that are found ${share(sum('wanted'), sum('wantedFound'))} marked; ` +
    `of ${sum('articles')} articles ${sum('bare')} without a mark, ${sum('nearlyBare')} with fewer than three`
  );
}
