import type { BodyRules } from './body-rules.ts';
import type { BriefingRules } from './briefing-rules.ts';
import type { DateRules } from './date-rules.ts';
import type { InitialismRules } from './initialism-rules.ts';
import type { LeaningWords } from './leaning-words.ts';
import type { NameRules } from './name-rules.ts';
import type { PassageRules } from './passage-rules.ts';
import type { PlaceRules } from './place-rules.ts';
import type { QuantityRules } from './quantity-rules.ts';
import type { ReferenceWords } from './reference-words.ts';
import type { SenseRules } from './sense-rules.ts';
import type { SentenceRules } from './sentence-rules.ts';
import type { SpeechRules } from './speech-rules.ts';
import type { TermRules } from './term-rules.ts';
import type { WordRules } from './word-rules.ts';

/** What a wording is cut and compared by, for who keeps wordings and reads no article. */
export type WordingRules = Pick<Language, 'code' | 'words' | 'terms'>;

/**
 * Everything that explaining must know of the language in which an article and a glossary are written. What is not here
 * is the same in every language. docs/adding-a-language.md says how to write one.
 */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  readonly words: WordRules;
  readonly sentences: SentenceRules;
  readonly leaning: LeaningWords;
  readonly references: ReferenceWords;
  readonly names: NameRules;
  readonly bodies: BodyRules;
  readonly speech: SpeechRules;
  readonly terms: TermRules;
  readonly initialisms: InitialismRules;
  readonly senses: SenseRules;
  readonly passages: PassageRules;
  readonly briefing: BriefingRules;
  readonly dates: DateRules;
  readonly quantities: QuantityRules;
  readonly places: PlaceRules;
}
