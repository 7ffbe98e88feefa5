import type { Gender } from '../../language/name-rules.ts';

/** What the article says a person is, and how sure it is that the name is a person's. */
export interface NameIntroduction {
  /** Empty where nothing says what they are in whole words. */
  readonly description: string;
  /** What the article calls them, also where that is half: "President". */
  readonly role: string;
  /** The role comes as a title; a person of one name then need not be introduced before. */
  readonly by: 'title' | 'apposition' | 'speech';
}

/** Somebody whom the article names: all mentions of one person, introduced or not. */
export interface Figure {
  name: string;
  /** Lower case, without "Jr." */
  names: readonly string[];
  introduction: NameIntroduction | null;
  /** Block of the introduction, or of the first mention. */
  block: number;
  paragraph: number | null;
  /** Positions of the blocks that name the person, in order, each once. */
  readonly blocks: number[];
  isQuoted: boolean;
  /** How the blocks that name the person speak, where they speak of one gender only. */
  readonly spokenOf: Set<Gender>;
}
