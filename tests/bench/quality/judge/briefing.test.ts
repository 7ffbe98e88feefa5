import { describe, expect, it } from 'vitest';
import { isSpeaker } from '../../../../bench/quality/judge/is-speaker.ts';
import { judgeDates } from '../../../../bench/quality/judge/judge-dates.ts';
import { judgeGist } from '../../../../bench/quality/judge/judge-gist.ts';
import { judgePeople } from '../../../../bench/quality/judge/judge-people.ts';
import { judgeQuotations } from '../../../../bench/quality/judge/judge-quotations.ts';
import { areAlike } from '../../../../bench/quality/judge/phrases.ts';
import { counts, lineIn, pageOf, personIn } from '../made-up-page.ts';

describe('wordings', () => {
  it.each([
    ['The bank’s governor', "bank's governor", true],
    ['governor', 'the governor of the bank', true],
    ['R. K. Tolani', 'R.K. Tolani', true],
    ['José Marín', 'Jose Marin', true],
    ['art', 'party', false],
    ['', 'party', false],
    ['The', 'party', false],
  ])('"%s" and "%s" alike: %s', (one, other, alike) => {
    expect(areAlike(one, other)).toBe(alike);
  });
});

describe('people', () => {
  const body = ['In short.', 'Dalia Oruna, the governor, spoke.', 'Ben Oruna waited.', 'Ada Holt left.'];
  const annotation = {
    standfirst: 'In short',
    paragraphs: body.slice(1).map((opens, at) => ({ n: at + 1, opens, role: 'news' as const })),
    people: [
      { name: 'Dalia Oruna', description: 'the governor', n: 1 },
      { name: 'Ben Oruna', description: 'a plumber', n: 2 },
      { name: 'Ada Holt', n: 3 },
      { name: 'Cleo Vane', n: 3 },
    ],
  };

  it('are found by name, placed, described, and nobody else', () => {
    const people = [
      personIn(3, 'Ben Oruna Junior'),
      personIn(2, 'Ben Oruna'),
      personIn(1, 'Governor Dalia Oruna', 'Governor'),
      personIn(0, 'Ada Holt'),
      personIn(2, 'Oruna Street'),
    ];
    const findings = judgePeople(pageOf({ body, annotation, briefing: { people } }));
    expect(counts(findings, 'people: found', 'people: paragraph', 'people: description', 'people: annotated')).toEqual([
      '3 of 4',
      '2 of 2',
      '1 of 2',
      '4 of 5',
    ]);
    // Of Ben nothing is said, which is not wrong.
    expect(counts(findings, 'people: no wrong description')).toEqual(['2 of 2']);
  });
});

describe('speakers', () => {
  const people = [
    { name: 'Lorna Pellow', description: 'former bookkeeper', n: 1 },
    { name: 'Gareth Pellow', description: 'the deputy minister for works', n: 1 },
    { name: 'Imelda Carrow', description: 'the trial judge', n: 1 },
  ];

  it.each([
    ['Imelda Carrow', 'Imelda Carrow', true],
    ['Mrs Justice Carrow', 'Imelda Carrow', true],
    ['Carrow', 'Imelda Carrow', true],
    ['the judge', 'Imelda Carrow', true],
    ['Ms Pellow', 'Lorna Pellow', true],
    ['Gareth Pellow', 'Lorna Pellow', false],
    ['the judge', 'Lorna Pellow', false],
    ['Pellow', 'Imelda Carrow', false],
    ['Pellow', 'a spokesman for Gareth Pellow', false],
    ['a spokeswoman', 'a spokeswoman for the ministry', true],
    ['the ministry of works', 'a spokeswoman for the ministry', false],
  ])('"%s" is %s: %s', (named, speaker, same) => {
    expect(isSpeaker(named, speaker, people)).toBe(same);
  });

  it('are those of the sentence in which a quotation opens; silence is not wrong', () => {
    const body = ['“We will not hesitate,” said Carrow. “It is not over yet.”', '“Nobody knows,” somebody said.'];
    const [first = ''] = body;
    const second = first.indexOf('“It is');
    const findings = judgeQuotations(
      pageOf({
        body,
        said: [
          { block: 0, start: 0, end: second, speaker: 'Carrow' },
          { block: 0, start: second, end: first.length, speaker: 'Lorna Pellow' },
          { block: 1, start: 0, end: 30, speaker: null },
        ],
        annotation: {
          people,
          quotations: [
            { n: 1, opens: 'We will not hesitate', speaker: 'Imelda Carrow' },
            { n: 1, opens: 'It is not over', speaker: 'Imelda Carrow' },
            { n: 2, opens: 'Nobody knows', speaker: null },
            { n: 2, opens: 'Nobody knows', speaker: 'Lorna Pellow' },
          ],
        },
      }),
    );
    expect(counts(findings, 'quotations: right speaker', 'quotations: no wrong speaker')).toEqual(['2 of 4', '3 of 4']);
  });
});

describe('dated lines', () => {
  const dated = (block: number, date: string) => ({ ...lineIn(block), date });
  const event = (n: number, date: string) => ({ n, date, event: 'something' });

  it('are right with the date of an event of their paragraph, or one that holds it', () => {
    const findings = judgeDates(
      pageOf({
        body: ['One.', 'Two.', 'Three.'],
        briefing: { timeline: [dated(0, '2019'), dated(1, '2020-05-01'), dated(2, '2021')] },
        annotation: { dates: [event(1, '2019-03'), event(1, '2019-07'), event(1, '2018'), event(2, '2020-05')] },
      }),
    );
    expect(counts(findings, 'dates: found', 'dates: right')).toEqual(['2 of 4', '1 of 3']);
    expect(findings.at(-1)?.fault).toContain('paragraph 3: 2021 for no date');
  });
});

describe('the gist', () => {
  const body = ['In short.', 'One.', 'Two.', 'A heading', 'Three.', 'Four.'];

  it('is right where its lines stand in the annotated gist, beside the first three paragraphs', () => {
    const findings = judgeGist(
      pageOf({
        body,
        briefing: { gist: [lineIn(0), lineIn(1), lineIn(4), lineIn(5)] },
        annotation: {
          standfirst: 'In short',
          paragraphs: [
            { n: 1, opens: 'One.', role: 'lead', gist: 1 },
            { n: 2, opens: 'Two.', role: 'news' },
            { n: 3, opens: 'A heading', heading: true },
            { n: 4, opens: 'Three.', role: 'news', gist: 2 },
            { n: 5, opens: 'Four.', role: 'news' },
          ],
        },
      }),
    );
    expect(counts(findings, 'gist', 'gist: lead-3')).toEqual(['2 of 3', '2 of 3']);
  });
});
