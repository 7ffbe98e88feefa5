import type { RoleRules } from '../../../explain/language/role-rules.ts';
import { digitOf } from '../../../explain/read/roles/packed-chain.ts';

/** What speaks for each label, in the order of the labels; names that share no beginning. */
const scores: Readonly<Record<string, readonly [news: number, next: number, background: number]>> = {
  always: [10, 0, 0],
  'date long past': [0, 0, 40],
  'has future': [0, 40, 0],
};

/** How the made-up language shows what a paragraph does, with a model of three features. */
export const madeUpRoles: RoleRules = {
  signs: {
    stemOf: (lower) => lower.replace(/(?<=o)j?n?$/, ''),
    speechVerbs: new Set(['diris']),
    tenseAt: (words, at) => (words[at]?.endsWith('is') ? 'past' : words[at]?.endsWith('os') ? 'future' : null),
    speech: [['opens with he', /^li\b/]],
    descriptions: [['is a', /\bestas speco\b/]],
    percentage: /\d elcentoj/,
    times: [['weekday', /\blundo\b/]],
    dates: [/(?<day>\d+)an de (?<month>majono)(?: (?<year>\d{4}))?/g],
    monthAlone: /\ben (?<month>majono)\b/g,
    monthOf: (name) => (name === 'majono' ? 4 : -1),
  },
  model: {
    labels: ['news', 'next', 'background'],
    start: [0, 0, 0],
    transitions: [
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ],
    scale: 10,
    names: Object.keys(scores)
      .map((name) => `A${name}`)
      .join(''),
    scores: Object.values(scores).flat().map(digitOf).join(''),
  },
};
