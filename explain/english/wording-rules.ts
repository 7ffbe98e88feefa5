import type { WordingRules } from '../language/language.ts';
import { termRules } from './terms/term-rules.ts';
import { wordRules } from './words/word-rules.ts';

export const wordingRules: WordingRules = { code: 'en', words: wordRules, terms: termRules };
