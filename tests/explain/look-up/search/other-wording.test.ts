import { describe, expect, it } from 'vitest';
import { buildTermIndex } from '../../../../explain/find/index/term-index.ts';
import { explainSelection } from '../../../../explain/look-up/selection/explain-selection.ts';
import { glossaryOf } from '../../article-of.ts';
import { searchOf } from './search-of.ts';

const glossary = glossaryOf([
  { term: 'cold wave', aliases: ['cold snap', 'deep freeze'] },
  { term: 'World Trade Forum', short: 'WTF', aliases: ['trade club'] },
  { term: 'sanction', aliases: ['embargo measure'] },
]);
const index = buildTermIndex(glossary);

/** What stands before the entry's name, and the letters of it that were typed. */
function reasonFor(typed: string): string | null {
  const answer = explainSelection(typed, null, searchOf(glossary), index);
  const [match] = answer.kind === 'found' ? answer.matches : [];
  if (match?.kind !== 'entry') throw new Error(`nothing found for ${typed}`);
  const { by } = match;
  if (by === undefined) return null;
  return `${by.text}: ${by.matched.map(([start, end]) => by.text.slice(start, end)).join('|')}`;
}

describe('why typed words lead to an entry', () => {
  it('is the other wording that they are, or begin', () => {
    expect(reasonFor('cold snap')).toBe('cold snap: cold|snap');
    expect(reasonFor('snap')).toBe('cold snap: snap');
    expect(reasonFor('fre')).toBe('deep freeze: fre');
    expect(reasonFor('trade clubs')).toBe('trade club: trade|club');
  });

  it('needs no saying where the name or its short form holds them', () => {
    expect(reasonFor('cold')).toBeNull();
    expect(reasonFor('cold waves')).toBeNull();
    expect(reasonFor('trade')).toBeNull();
    expect(reasonFor('WTF')).toBeNull();
    expect(reasonFor('the sanctions')).toBeNull();
  });

  it('is not made up for a misspelling', () => {
    expect(reasonFor('sanctoin')).toBeNull();
  });
});
