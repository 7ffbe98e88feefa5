import { buildTermIndex } from '../../../../explain/find/index/term-index.ts';
import { explainSelection } from '../../../../explain/look-up/selection/explain-selection.ts';
import type { SelectionMatch } from '../../../../explain/look-up/selection/selection-answer.ts';
import { articleOf, glossaryOf } from '../../article-of.ts';
import { searchOf } from '../search/search-of.ts';

const glossary = glossaryOf([
  { term: 'sanctions relief', definition: 'The easing of sanctions. It comes in steps.' },
  { term: 'mobilisation' },
  { term: 'de-escalation' },
  { term: 'policymakers meeting' },
  { term: 'ceasefire' },
  { term: 'World Health Organization', short: 'WHO' },
  { term: 'River Council' },
  { term: 'table', cues: ['motion'], unless: ['table tennis'] },
  { term: 'Lisk Water Company', short: 'LWC' },
  { term: 'International Coal Court', short: 'ICC' },
  {
    term: 'veto',
    senses: [
      { id: 'veto/president', definition: 'A ruler refuses a bill. Often.', cues: ['bill', 'president*'] },
      { id: 'veto/council', definition: 'A member stops a decision.', cues: ['council'], aliases: ['council veto'] },
    ],
  },
]);
export const index = buildTermIndex(glossary);
export const search = searchOf(glossary);
export const article = articleOf(
  [
    'Foreign Minister Ilse Varga met Omar Belan, the governor of Lisk. The dam broke in May.',
    'The Lisk Water Company (LWC) owns the dam. The International Cricket Club (ICC) objected.',
    'Varga said the spillway must be rebuilt. “The spillway is old,” Belan said.',
    { text: 'A spillway is a channel that carries flood water past a dam. It was built in 1970.', role: 'background' },
    'Nadia Varga, a teacher, said the ICC and the LWC knew of it.',
  ],
  { title: 'The dam' },
);

export const ask = (text: string) => explainSelection(text, article, search, index);
export const matches = (text: string) => {
  const answer = ask(text);
  return answer.kind === 'found' ? answer.matches : [];
};
export const nameOf = (match: SelectionMatch) =>
  match.kind === 'entry'
    ? match.term
    : match.kind === 'person' || match.kind === 'place'
      ? match.name
      : match.kind === 'initialism'
        ? match.short
        : match.text;
export const names = (text: string) =>
  matches(text).flatMap((match) => (match.kind === 'passage' ? [] : [`${match.how} ${nameOf(match)}`]));
