import type { Article } from '../../model/article.ts';
import type { Fact } from '../selection/selection-answer.ts';
import type { FactMention } from './fact-mentions.ts';

/** What stands at one place of a text: [start, end) of that text. */
export interface FactAt {
  readonly start: number;
  readonly end: number;
  readonly fact: Fact;
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
    const fact = one.fact();
    if (fact !== null) return { start: one.start - from, end: one.end - from, fact };
  }
  return null;
}

/** The amount or place of which some words are the whole, wherever the article has it. */
export function factNamed(words: string, mentions: readonly FactMention[]): Fact | null {
  const named = words.replace(/\s+/g, ' ').trim();
  for (const one of mentions) {
    const fact = one.text === named ? one.fact() : null;
    if (fact !== null) return fact;
  }
  return null;
}
