import type { Article } from '../../model/article.ts';
import type { FactMatch } from '../selection/selection-answer.ts';
import type { FactMention } from './fact-mentions.ts';

/** What stands at one place of a text: [start, end) of that text. */
export interface FactAt {
  readonly start: number;
  readonly end: number;
  readonly match: FactMatch;
}

/**
 * The amount or place around one character of a piece of the article's text; null: none, or nothing to say of it.
 * @param text a piece of one of its blocks @param at a character in it
 */
export function factAt(text: string, at: number, article: Article, mentions: readonly FactMention[]): FactAt | null {
  const block = article.blocks.find((one) => one.text.includes(text));
  if (block === undefined) return null;
  const from = block.text.indexOf(text);
  const here = mentions
    .filter((one) => one.block === block.id && one.start <= from + at && from + at < one.end)
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const one of here) {
    const match = one.match();
    if (match !== null) return { start: one.start - from, end: one.end - from, match };
  }
  return null;
}

/** The amount or place of which some words are the whole, wherever the article has it. */
export function factNamed(words: string, mentions: readonly FactMention[]): FactMatch | null {
  const named = words.replace(/\s+/g, ' ').trim();
  for (const one of mentions) {
    const match = one.text === named ? one.match() : null;
    if (match !== null) return match;
  }
  return null;
}
