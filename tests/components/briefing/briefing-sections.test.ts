import { describe, expect, it } from 'vitest';
import { briefingSections, spanOf } from '../../../components/briefing/briefing-sections.ts';
import { blockOf, explainerOf, nobodys, readingOf } from '../invented.ts';
import { blocks, event, line, other } from './sample-lines.ts';

const titles = (reading: Parameters<typeof briefingSections>[0]) => briefingSections(reading).map(({ title }) => title);

describe('briefingSections', () => {
  it('leaves out what is empty', () => {
    expect(titles(readingOf())).toEqual([]);
  });

  it('keeps the order of use', () => {
    const reading = readingOf(
      blocks,
      {
        gist: [line],
        background: [other('It began in May.')],
        next: [nobodys(other('It rises in July.'))],
        bottomLine: [other('Ships pay.')],
        perspectives: [
          { ...other('It is fair.'), speaker: 'Ana Reyes', description: '', quoted: false, saysWho: false },
        ],
        people: [{ name: 'Ana Reyes', description: '', block: 3, paragraph: 2, shown: true }],
        timeline: [event(21, '1990'), event(22, '1991-05'), event(23, '1992-05-07')],
        faq: [
          { kind: 'question', question: null, answer: 'From May.', block: 8, paragraph: 8 },
          { kind: 'question', question: 'Will it rise?', answer: 'Not yet.', block: 8, paragraph: 8 },
        ],
        words: [{ entry: 'levy', marked: true, explainedIn: null }],
      },
      { explainers: { levy: explainerOf() } },
    );
    expect(titles(reading)).toEqual([
      'What happened',
      'What led here',
      'Who says what',
      'Who’s who',
      'What’s next',
      'Timeline',
      'Questions this article answers',
      'Answers in this article',
      'Bottom line',
      'Words to know',
    ]);
  });

  it('tells definitions and the backstory from questions and answers', () => {
    const note = { answer: 'A charge.', block: null, paragraph: null };
    const faq = [
      { ...note, kind: 'definition' as const, question: 'Levy' },
      { ...note, kind: 'backstory' as const, question: null, answer: 'We asked.' },
    ];
    expect(titles(readingOf([], { faq }))).toEqual(['Terms the publisher explains', 'How this article was made']);
  });

  it('shows the article’s own key points, but none that is said already', () => {
    const point = (id: number, text: string) => blockOf(id, text, { kind: 'list-item', role: 'summary' });
    const reading = readingOf(
      [point(1, 'A point.'), point(2, line.text), blockOf(3, 'No list.', { role: 'summary' })],
      { gist: [line] },
    );
    expect(briefingSections(reading)[1]).toEqual({
      kind: 'lines',
      title: 'Key points',
      lines: [{ block: 1, text: 'A point.', paragraph: 1 }],
    });
  });

  it('takes no key point of which a sentence is said already', () => {
    const point = blockOf(1, 'The levy returns. It costs more.', { kind: 'list-item', role: 'summary' });
    const said = { ...line, block: 1 };
    expect(titles(readingOf([point], { gist: [said] }))).toEqual(['What happened']);
    const spoken = { ...said, speaker: 'Ana Reyes', description: '', quoted: false, saysWho: false };
    expect(titles(readingOf([point], { perspectives: [spoken] }))).toEqual(['Who says what']);
  });

  it('says again what another paragraph only has within more words', () => {
    const reading = readingOf(blocks, {
      gist: [line],
      next: [nobodys({ ...line, block: 8, text: 'So: the levy returns soon.' })],
    });
    expect(titles(reading)).toEqual(['What happened', 'What’s next']);
  });

  it('shows the people whom a reader must know', () => {
    const person = { name: 'Ana Reyes', description: '', block: 1, paragraph: 1, shown: true };
    const people = [person, { ...person, name: 'A witness', shown: false }];
    expect(briefingSections(readingOf([], { people }))[0]).toMatchObject({ people: [person] });
  });

  it('leaves out words without an explainer', () => {
    expect(titles(readingOf([], { words: [{ entry: 'gone', marked: true, explainedIn: null }] }))).toEqual([]);
  });
});

describe('spanOf', () => {
  it('finds the line in its block, or nothing', () => {
    expect(spanOf(readingOf(blocks), line)).toEqual({ start: 17, end: 34 });
    expect(spanOf(readingOf(blocks), { block: 3, text: 'Not there.' })).toBeNull();
    expect(spanOf(readingOf(blocks), { block: 99, text: 'x' })).toBeNull();
  });
});
