import type { GlossaryEntry } from '../../../glossary/glossary.ts';
import type { Level } from '../../model/preferences.ts';

/** What is known of a term before anybody knows who reads. */
export interface TermFacts {
  /** What the glossary says; null for an initialism that only the article explains. */
  readonly known: {
    readonly level: Level;
    readonly kind: GlossaryEntry['kind'];
    readonly topic: string;
    /** Of ten thousand texts of news, how many mention it. */
    readonly frequency: number;
    /** Whether it belongs to certain countries. */
    readonly isOfCountry: boolean;
  } | null;
  readonly mentions: number;
  readonly isInTitle: boolean;
  /** Of the words that would be marked. */
  readonly isInitials: boolean;
  readonly words: number;
}

/** Further ones make a term no more important. */
const countedMentions = 16;
const countedWords = 4;

/** A term as the model of worth sees it: features by name, those that are zero left out. */
export function featuresOf({ known, mentions, isInTitle, isInitials, words }: TermFacts): ReadonlyMap<string, number> {
  const features: (readonly [string, number])[] = [
    ['any', 1],
    ['mentions', Math.log2(Math.min(countedMentions, mentions))],
    ['in the title', isInTitle ? 1 : 0],
    ['initials', isInitials ? 1 : 0],
    ['further words', Math.min(countedWords, words) - 1],
  ];
  if (known === null) features.push(['only in the article', 1]);
  else {
    const { level, kind, topic, frequency, isOfCountry } = known;
    features.push(
      [`level ${level}`, 1],
      [`kind ${kind}`, 1],
      [`topic ${topic}`, 1],
      ['frequency', Math.log2(1 + frequency) / 10],
      ['of a country', isOfCountry ? 1 : 0],
    );
  }
  return new Map(features.filter(([, value]) => value !== 0));
}
