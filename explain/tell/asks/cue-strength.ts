import { type Cue, findCue, parseCue } from '../../find/index/cues.ts';
import type { Sentence } from '../../text/prepared-article.ts';
import { isContentWord } from '../../text/word-statistics.ts';
import { foldWord } from '../../text/words.ts';

/** A cue of an ask, and how much it proves where it stands. */
export interface WeighedCue {
  readonly cue: Cue;
  readonly strength: number;
}

/** One word of the cue that says something. */
const contentWord = 1;
/** A long one has fewer meanings: "deliver*", "guarantor*". */
const longWord = 1.4;
const longLetters = 7;
/** Each further one narrows it: "articles of impeachment". */
const furtherWord = 0.6;
/** "tied to" is narrower than "tied", but not by much, however many small words there are. */
const smallWords = 0.3;
/** A further cue elsewhere in the sentence; the same words found by two cues prove nothing more. */
const furtherCue = 0.4;
const mostFurther = 2;

/** The more, and the longer, words a cue asks for, the less it stands anywhere by chance. */
export function weighCue(source: string): WeighedCue {
  const words = source
    .split(/[\s…*-]+/)
    .map(foldWord)
    .filter((word) => word !== '');
  const content = words.filter(isContentWord);
  const longest = Math.max(0, ...content.map((word) => word.length));
  const first = longest === 0 ? 0 : longest >= longLetters ? longWord : contentWord;
  const further = Math.max(0, content.length - 1) * furtherWord;
  const strength = first + further + (content.length < words.length ? smallWords : 0);
  return { cue: parseCue(source), strength };
}

/** What the cues in a sentence prove together; 0 if there is none. */
export function cueStrength(cues: readonly WeighedCue[], sentence: Sentence): number {
  const byPlace = new Map<number, number>();
  for (const { cue, strength } of cues) {
    const at = findCue(cue, sentence.block.words, sentence.from, sentence.to);
    if (at >= 0) byPlace.set(at, Math.max(strength, byPlace.get(at) ?? 0));
  }
  if (byPlace.size === 0) return 0;
  return Math.max(...byPlace.values()) + Math.min(mostFurther, byPlace.size - 1) * furtherCue;
}
