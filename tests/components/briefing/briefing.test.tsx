// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Briefing } from '../../../components/briefing/briefing.tsx';
import { briefingSections, spanOf } from '../../../components/briefing/briefing-sections.ts';
import { StoryHead } from '../../../components/briefing/story-head.tsx';
import { blockOf, explainerOf, readingOf, wordsOf } from '../invented.ts';
import { press, rendered, textOf } from '../rendered.ts';

const blocks = [
  blockOf(3, 'It began in May. The levy returns.', { paragraph: 2 }),
  blockOf(8, 'Not yet.', { paragraph: 7 }),
];
const line = { block: 3, text: 'The levy returns.', paragraph: 2, leansBack: false };
const event = (block: number, date: string) => ({
  block,
  date,
  text: `Event ${block}.`,
  paragraph: block,
  leansBack: false,
  shown: true as const,
});
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
        background: [line],
        next: [line],
        bottomLine: [line],
        perspectives: [{ ...line, speaker: 'Ana Reyes', description: '', quoted: false, saysWho: false }],
        people: [{ name: 'Ana Reyes', description: '', block: 3, paragraph: 2, shown: true }],
        timeline: [event(21, '1990'), event(22, '1991-05'), event(23, '1992-05-07')],
        faq: [
          { kind: 'question', question: null, answer: 'Not yet.', block: 8, paragraph: 8 },
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
      { ...note, kind: 'backstory' as const, question: null },
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

describe('Briefing', () => {
  it('jumps to the sentence by its paragraph’s number', async () => {
    const onJump = vi.fn();
    const { box } = rendered(<Briefing reading={readingOf(blocks, { gist: [line] })} onJump={onJump} />);
    await press(box, 'Go to paragraph 2');
    expect(onJump).toHaveBeenCalledWith(3, 17, 34);
  });

  it('names each section by its heading', () => {
    const { box } = rendered(<Briefing reading={readingOf(blocks, { gist: [line] })} onJump={vi.fn()} />);
    const section = box.querySelector('section');
    expect(box.querySelector(`#${section?.getAttribute('aria-labelledby')}`)?.textContent).toBe('What happened');
  });

  it('has no jump for an answer that stands only in the page’s metadata', () => {
    const faq = [
      { kind: 'question' as const, question: 'Will it rise?', answer: 'Not yet.', block: null, paragraph: null },
    ];
    const { box } = rendered(<Briefing reading={readingOf(blocks, { faq })} onJump={vi.fn()} />);
    expect(textOf(box)).toContain('Will it rise?Not yet.');
    expect(box.querySelector('button')).toBeNull();
  });

  it('unfolds words to their meaning and where the article explains them', async () => {
    const onJump = vi.fn();
    const reading = readingOf(
      blocks,
      { words: [{ entry: 'levy', marked: true, explainedIn: 8 }] },
      { explainers: { levy: explainerOf() } },
    );
    const { box } = rendered(<Briefing reading={reading} onJump={onJump} />);
    expect(box.querySelector('summary')?.textContent).toContain('explained in ¶\u20097');
    expect(textOf(box)).toContain('A charge that a state collects for a set purpose.');
    await press(box, 'Go to paragraph 7');
    expect(onJump).toHaveBeenCalledWith(8);
  });
});

describe('Words to know', () => {
  it('are the marked ones; the others are folded away below, and counted', () => {
    const words = [
      { entry: 'levy', marked: true, explainedIn: null },
      { entry: 'quota', marked: false, explainedIn: null },
    ];
    const explainers = { levy: explainerOf(), quota: explainerOf({ entry: 'quota', term: 'quota' }) };
    const { box } = rendered(<Briefing reading={readingOf(blocks, { words }, { explainers })} onJump={vi.fn()} />);
    const others = box.querySelector<HTMLDetailsElement>('details.others');
    expect(others?.open).toBe(false);
    expect(textOf(others?.querySelector('summary') ?? box)).toBe('Also in this article (1)');
    expect([...box.querySelectorAll('summary b')].map(textOf)).toEqual(['levy', 'quota']);
    expect(others?.contains(box.querySelectorAll('summary b')[1] ?? null)).toBe(true);
    expect(others?.contains(box.querySelector('summary b'))).toBe(false);
  });

  it('say which words decided where one could mean something else', () => {
    const levies = (because?: string) =>
      readingOf(
        blocks,
        { words: [{ entry: 'levy', marked: true, explainedIn: null }] },
        { explainers: { levy: explainerOf({ ...(because === undefined ? {} : { because }) }) } },
      );
    const shown = (because?: string) => textOf(rendered(<Briefing reading={levies(because)} onJump={vi.fn()} />).box);
    expect(shown('“ships”')).toContain('Because of “ships” in this article');
    expect(shown()).not.toContain('Because');
  });
});

describe('Who says what', () => {
  it('puts dots before a quotation that leans on what is not shown', () => {
    const said = { ...line, text: '“He lies.”', speaker: 'Ana Reyes', description: '', quoted: true, saysWho: false };
    const shown = (leansBack: boolean) => {
      const reading = readingOf(blocks, { perspectives: [{ ...said, leansBack }] });
      return rendered(<Briefing reading={reading} onJump={vi.fn()} />).box.querySelector('.words-of')?.textContent;
    };
    expect([shown(true), shown(false)]).toEqual(['… “He lies.”', '“He lies.”']);
  });

  it('names the speaker but where the line does', () => {
    const said = { ...line, text: '“He lies,” said Ana Reyes.', speaker: 'Ana Reyes', description: '', quoted: true };
    const shown = (saysWho: boolean) => {
      const reading = readingOf(blocks, { perspectives: [{ ...said, saysWho }] });
      return rendered(<Briefing reading={reading} onJump={vi.fn()} />).box.querySelector('.row')?.textContent;
    };
    expect([shown(false)?.includes('Ana Reyes“He'), shown(true)?.includes('Ana Reyes“He')]).toEqual([true, false]);
  });
});

describe('Timeline', () => {
  it('gives people dates and machines their form, as precise as the article', () => {
    const timeline = [event(21, '1990'), event(22, '1991-05'), event(23, '1992-05-07')];
    const { box } = rendered(<Briefing reading={readingOf([], { timeline })} onJump={vi.fn()} />);
    const times = [...box.querySelectorAll('time')].map((time) => [time.getAttribute('datetime'), time.textContent]);
    expect(times).toEqual([
      ['1990', '1990'],
      ['1991-05', 'May 1991'],
      ['1992-05-07', '7 May 1992'],
    ]);
  });
});

describe('StoryHead', () => {
  it('shows date, words and minutes', () => {
    const { article } = readingOf([blockOf(1, wordsOf(1640))]);
    const dated = { ...article, meta: { ...article.meta, published: '2025-03-12' } };
    const { box } = rendered(<StoryHead article={dated} now={new Date(2025, 2, 12, 12).getTime()} />);
    expect(textOf(box)).toBe('Port levy returns12 March, today. 1,640 words, 7 minutes');
  });

  it('says quietly what is no report, and nothing of a report', () => {
    const { article } = readingOf([blockOf(1, 'One.')]);
    const opinion = { ...article, meta: { ...article.meta, genre: 'opinion' as const } };
    expect(rendered(<StoryHead article={opinion} now={0} />).box.querySelector('.genre')?.textContent).toBe('Opinion');
    expect(rendered(<StoryHead article={article} now={0} />).box.querySelector('.genre')).toBeNull();
  });
});
