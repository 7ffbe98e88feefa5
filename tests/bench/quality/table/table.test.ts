import { describe, expect, it } from 'vitest';
import { finding } from '../../../../bench/quality/judge/figures.ts';
import { faultsOf, parseCommitted, withFloors, writeCommitted } from '../../../../bench/quality/table/committed.ts';
import { faultsInWords } from '../../../../bench/quality/table/faults-in-words.ts';
import { withFigures } from '../../../../bench/quality/table/figures-markdown.ts';
import { sumUp } from '../../../../bench/quality/table/sum-up.ts';
import { tableInWords } from '../../../../bench/quality/table/table-in-words.ts';

const findings = [
  finding('gist', true, ''),
  finding('title', true, ''),
  finding('gist', false, 'paragraph 3'),
  finding('gist', true, ''),
  { figure: 'newcomer: marks in 100 words', right: 3, of: 200, fault: null } as const,
];
const figures = sumUp(findings);
const gist = { name: 'gist', value: 0.667, right: 2, of: 3 };
const title = { name: 'title', value: 1, right: 1, of: 1 };
const marks = { name: 'newcomer: marks in 100 words', value: 1.5, right: 3, of: 200 };

describe('figures', () => {
  it('are sums of their cases, in the order of the table', () => {
    expect(figures).toEqual([title, gist, marks]);
  });

  it('keep the floors that people set', () => {
    expect(withFloors(figures, [{ ...title, value: 0.5, floor: 0.9 }])).toEqual([
      { ...title, floor: 0.9 },
      gist,
      marks,
    ]);
  });

  it('are read as they were written, a line each', () => {
    const committed = withFloors(figures, [{ ...title, floor: 0.9 }]);
    expect(parseCommitted(writeCommitted(committed))).toEqual(committed);
    expect(writeCommitted(committed).split('\n')).toHaveLength(6);
    expect(() => parseCommitted('[{ "name": "gist", "value": "high" }]')).toThrow(/figures.json, 0.value/);
  });
});

describe('the check', () => {
  const committed = [{ ...title, floor: 1 }, { ...gist, floor: 0.6 }, marks];

  it('passes at or above the floors; marks in 100 words have none', () => {
    expect(faultsOf(committed, committed)).toEqual([]);
  });

  it('fails below a floor, without one, and where a figure is gone', () => {
    const measured = [{ ...title, value: 0.9, right: 9, of: 10, floor: 1 }, gist];
    expect(faultsOf(measured, committed)).toEqual([
      'title is 0.9 (9 of 10), below its floor 1',
      'gist has no floor yet: set one in bench/quality/figures.json',
      'newcomer: marks in 100 words is no longer measured',
    ]);
  });
});

describe('the table', () => {
  const measured = [{ ...title, floor: 0.9 }, gist, marks];
  const before = [title, { ...gist, value: 0.7 }];

  it('shows each figure with its cases, its change and its floor', () => {
    const rows = tableInWords(measured, before).split('\n');
    expect(rows.map((row) => row.split(/ {2,}/).filter(Boolean))).toEqual([
      ['value', 'change', 'floor'],
      ['title', '1.000', '1 of 1', '0.900'],
      ['gist', '0.667', '2 of 3', '−0.033'],
      ['newcomer: marks in 100 words', '1.500', '3 of 200', 'new'],
    ]);
  });

  it('stands in the document with what each figure counts', () => {
    const document = withFigures('# Figures\n', measured);
    expect(document).toContain('| title | 1.000 | 1 of 1 | 0.900 | headlines as annotated |');
    expect(withFigures(document, measured)).toBe(document);
  });
});

it('faults are listed by page and figure', () => {
  expect(faultsInWords('wire-flood', findings)).toBe('wire-flood\n  gist\n    paragraph 3\n');
  expect(faultsInWords('wire-flood', findings.slice(0, 2))).toBe('');
});
