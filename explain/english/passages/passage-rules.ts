import type { PassageRules } from '../../language/passage-rules.ts';
import { definitionStrength, saysConsequence } from './definition-patterns.ts';
import { isListed } from './is-listed.ts';

export const passageRules: PassageRules = {
  definitionStrength,
  saysConsequence,
  isListed,
  openingArticle: /^(?:the|an?)\s/i,
};
