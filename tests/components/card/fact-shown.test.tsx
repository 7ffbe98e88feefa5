// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { FactShown } from '../../../components/card/fact-shown.tsx';
import type { Fact } from '../../../explain/look-up/selection/selection-answer.ts';
import { press, rendered, textOf } from '../rendered.ts';

const shown = (fact: Fact, jump = vi.fn(() => null)) => ({
  box: rendered(<FactShown fact={fact} jump={jump} />).box,
  jump,
});
const amount = { written: '€2m', inFull: null, unit: null, conversion: null, proportion: null };
const lisk = { kind: 'country', place: 'LK', name: 'Lisk', is: 'country in the north', countries: ['LK'] } as const;

describe('FactShown', () => {
  it('says of an amount only what is known of it', () => {
    expect(textOf(shown({ kind: 'quantity', facts: { ...amount, conversion: 'about 7.5 miles' } }).box)).toBe(
      'Numberabout 7.5 miles',
    );
  });

  it('names the source and date of what an amount is set beside', () => {
    const proportion = {
      text: 'about 5 pools',
      basis: 'comparator',
      source: 'World Aquatics',
      date: '2024',
      place: null,
    } as const;
    expect(textOf(shown({ kind: 'quantity', facts: { ...amount, proportion } }).box)).toContain('World Aquatics, 2024');
  });

  it('leads to the article’s own figure', async () => {
    const place = { block: 7, start: 3, end: 9, paragraph: 4 };
    const proportion = { text: 'about 1 in 5', basis: 'article', source: null, date: null, place } as const;
    const { box, jump } = shown({ kind: 'quantity', facts: { ...amount, proportion } });
    await press(box, 'Paragraph 4');
    expect(jump).toHaveBeenCalledWith({ block: 7, start: 3, end: 9 });
  });

  it('says what a place is, who disputes it and as of when', () => {
    const facts = {
      ...lisk,
      capital: 'Maren',
      note: 'It was called Old Lisk.',
      disputed: 'Maren claims the south.',
      asOf: '2025-06',
    };
    const text = textOf(shown({ kind: 'place', facts }).box);
    expect(text).toContain('Lisk country in the north');
    expect(text).toContain('It was called Old Lisk.Maren claims the south.');
    expect(text).toContain('Capital: Maren · As of June 2025');
  });

  it('says how many live there, in words from a million on, and when', () => {
    const of = (people: number, asOf: string) =>
      textOf(shown({ kind: 'place', facts: { ...lisk, population: { people, asOf } } }).box);
    expect(of(9_643_000, '2024')).toContain('About 9.64 million people (2024)');
    expect(of(199_700, '2023-03')).toContain('About 200,000 people (March 2023)');
  });

  it('says which government a capital stands for', () => {
    const facts = { ...lisk, kind: 'government', name: 'the government of Lisk', calledAs: 'Maren' } as const;
    expect(textOf(shown({ kind: 'place', facts }).box)).toContain('Maren here: the government of Lisk');
  });

  it('names on a map what is hatched there, and nothing where nothing is', () => {
    const map = { width: 320, height: 200, land: 'M0,0Z', borders: '', here: 'M1,1Z', dots: [], middles: [] };
    const hatched = shown({
      kind: 'place',
      facts: lisk,
      map: { ...map, disputed: [{ name: 'South Lisk', path: 'M2,2Z' }] },
    });
    expect(hatched.box.querySelector('.map svg')?.getAttribute('aria-label')).toBe('Map: Lisk');
    expect(textOf(hatched.box)).toContain('Hatched, disputed: South Lisk');
    expect(textOf(shown({ kind: 'place', facts: lisk, map: { ...map, disputed: [] } }).box)).not.toContain('Hatched');
  });
});
