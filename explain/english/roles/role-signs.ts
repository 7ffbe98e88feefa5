import type { RoleSign, RoleSigns } from '../../language/role-rules.ts';
import { dates, monthAlone, monthOf, times } from './role-times.ts';
import { tenseAt } from './tense-at.ts';
import { speechVerbs } from './verbs.ts';

const openingPronouns = 'he she they it we i'.split(' ');

const speech: readonly RoleSign[] = [
  ['according to', /\baccording to\b/],
  ...openingPronouns.map((pronoun): RoleSign => [`opens with ${pronoun}`, new RegExp(`^${pronoun}\\b`)]),
  ['he said', /\b(?:he|she|they) (?:said|says|added|told|wrote)\b/],
  ['ends with said', /\b(?:said|says|told|added)\b[^.]{0,120}\.?$/],
];

/** With these the model was trained: whoever changes one trains it anew (`npm run train-roles`). */
export const roleSigns: RoleSigns = {
  // Cuts more than `words/stem-of.ts`, with which the model was not trained.
  stemOf: (lower) => lower.replace(/(?<=[a-z]{3})(?:ing|ed|es|s|ly)$/, ''),
  speechVerbs,
  tenseAt,
  speech,
  descriptions: [
    ['is a', /\b(?:is|are) (?:a|an|one of|the)\b/],
    ['apposition', /, (?:a|an|the|which|who|whose)\b/],
    ['which is', /\bwhich (?:is|are|was|were|has|have|had)\b/],
  ],
  percentage: /\d ?per ?cent/,
  times,
  dates,
  monthAlone,
  monthOf,
};
