import type { PassageRules } from '../../language/passage-rules.ts';
import { definitionStrength, saysConsequence } from './definition-patterns.ts';
import { isInPassing } from './is-in-passing.ts';
import { isListed } from './is-listed.ts';

export const passageRules: PassageRules = {
  definitionStrength,
  saysConsequence,
  isListed,
  isInPassing,
  openingArticle: /^(?:the|an?)\s/i,
};
