import { describe, expect, it } from 'vitest';
import { judgeMarks } from '../../../../bench/quality/judge/judge-marks.ts';
import { judgePassages } from '../../../../bench/quality/judge/judge-passages.ts';
import { judgeTraps } from '../../../../bench/quality/judge/judge-traps.ts';
import { counts, explainerOf, mentionIn, pageOf } from '../made-up-page.ts';

const term = (text: string, n: number, newcomer: 0 | 1 | 2, keepsUp: 0 | 1 | 2 = 0) => ({
  ...{ text, n, newcomer, keeps_up: keepsUp },
  expert: 0 as const,
});

describe('marks', () => {
  const body = ['He is on bail over tax evasion in town.', 'The bail was cut; retaliatory tariffs followed.'];
  const marked = { painted: true };

  it('are counted by words, and by the label that the reader gave', () => {
    const mentions = [
      mentionIn(body, 0, 'bail', marked),
      mentionIn(body, 0, 'tax evasion', marked),
      mentionIn(body, 0, 'town', marked),
      mentionIn(body, 1, 'cut'),
    ];
    const findings = judgeMarks(
      pageOf({ body, mentions, annotation: { terms: [term('on bail', 1, 2, 1), term('tax evasion', 1, 1)] } }),
    );
    const of = (reader: 'newcomer' | 'keeps_up') =>
      counts(
        findings,
        `${reader}: marks in 100 words`,
        `${reader}: marks labelled`,
        `${reader}: marks worth 1 or 2`,
        `${reader}: marks worth 2`,
      );
    expect(of('newcomer')).toEqual(['3 of 16', '2 of 3', '2 of 2', '1 of 2']);
    expect(of('keeps_up')).toEqual(['3 of 16', '2 of 3', '1 of 2', '0 of 2']);
  });

  it('take the label of the term that they stand on, and else of the same words or the same entry elsewhere', () => {
    const mentions = [
      mentionIn(body, 0, 'tax evasion', { entry: 'fraud' }),
      mentionIn(body, 1, 'cut', { ...marked, entry: 'fraud' }),
      mentionIn(body, 1, 'bail', marked),
      mentionIn(body, 1, 'tariffs', marked),
    ];
    const terms = [
      term('tax evasion', 1, 1),
      term('bail', 1, 2),
      term('retaliatory tariffs', 2, 2),
      term('tariffs', 2, 0),
    ];
    const findings = judgeMarks(pageOf({ body, mentions, annotation: { terms } }));
    expect(counts(findings, 'newcomer: marks labelled', 'newcomer: marks worth 2')).toEqual(['3 of 3', '2 of 3']);
  });

  it('are missing where a wanted term is found and not marked, or covered by less than half', () => {
    const mentions = [
      mentionIn(body, 0, 'bail', marked),
      mentionIn(body, 0, 'tax evasion'),
      mentionIn(body, 1, 'tariffs', marked),
    ];
    const terms = [
      term('on bail', 1, 2),
      term('tax evasion', 1, 2),
      term('retaliatory tariffs', 2, 2),
      term('town', 1, 1),
    ];
    const findings = judgeMarks(pageOf({ body, mentions, annotation: { terms } }));
    expect(counts(findings, 'newcomer: wanted found', 'newcomer: wanted marked')).toEqual(['2 of 3', '1 of 3']);
    expect(counts(findings, 'expert: wanted found')).toEqual(['0 of 0']);
  });

  it('also explain a wanted term that reads the same in another paragraph', () => {
    const mentions = [mentionIn(body, 1, 'bail', marked)];
    const terms = [term('bail', 1, 2), term('on bail', 1, 2)];
    const findings = judgeMarks(pageOf({ body, mentions, annotation: { terms } }));
    expect(counts(findings, 'newcomer: wanted found', 'newcomer: wanted marked')).toEqual(['1 of 2', '1 of 2']);
  });
});

describe('traps', () => {
  const body = ['They strike a balance at the bar.', 'The strike went on; the barrister sat.'];
  const annotation = {
    traps: [
      { text: 'strike', n: 1, note: 'to strike a balance' },
      { text: 'bar', n: 1, note: 'serves drinks' },
      { text: 'court', n: 3, note: 'in no paragraph that was read' },
    ],
  };

  it('are a miss where any mention touches their words in their paragraph', () => {
    const mentions = [
      mentionIn(body, 0, 'strike a balance'),
      mentionIn(body, 1, 'strike'),
      mentionIn(body, 1, 'barrister'),
    ];
    const findings = judgeTraps(pageOf({ body, mentions, annotation }));
    expect(counts(findings, 'traps left alone')).toEqual(['1 of 2']);
    expect(findings[0]?.fault).toContain('"strike a balance" is taken for strike a balance in paragraph 1');
  });
});

it('traps do not spring where the same words are part of an annotated term', () => {
  const body = ['The right to strike may strike you as old.'];
  const annotation = {
    terms: [term('right to strike', 1, 2)],
    traps: [{ text: 'strike', n: 1, note: 'to strike somebody' }],
  };
  const judged = (mention: string) =>
    counts(judgeTraps(pageOf({ body, mentions: [mentionIn(body, 0, mention)], annotation })), 'traps left alone');
  expect(judged('right to strike')).toEqual(['1 of 1']);
  expect(judged('strike you')).toEqual(['0 of 1']);
});

describe('passages', () => {
  const body = ['In short.', 'A levy came.', 'A levy is a charge.', 'The toll fell.'];
  const annotation = {
    standfirst: 'In short',
    paragraphs: body.slice(1).map((opens, at) => ({ n: at + 1, opens, role: 'news' as const })),
    terms: [term('levy', 1, 2), term('toll', 3, 2), term('charge', 2, 2)],
    passages: [
      { text: 'levy', n: [2] },
      { text: 'toll', n: [3] },
      { text: 'charge', n: [2] },
    ],
  };

  it('hit where the first, or one of three, stands in an annotated paragraph; what is not found does not count', () => {
    const mentions = [mentionIn(body, 1, 'levy'), mentionIn(body, 3, 'toll')];
    const explainers = { levy: explainerOf('levy', [0, 1, 3, 2]), toll: explainerOf('toll', [2, 1, 2, 3]) };
    const findings = judgePassages(pageOf({ body, annotation, mentions, explainers }));
    expect(counts(findings, 'passages: hit@1', 'passages: hit@3')).toEqual(['0 of 2', '1 of 2']);
  });
});
