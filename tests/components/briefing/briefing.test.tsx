// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Briefing } from '../../../components/briefing/briefing.tsx';
import { briefingSections } from '../../../components/briefing/briefing-sections.ts';
import { type LineWays, nothingInView } from '../../../components/briefing/line-ways.ts';
import { shortForm, wholeForm } from '../../../components/briefing/short-form.ts';
import type { Reading } from '../../../explain/model/reading.ts';
import { speak } from '../../../i18n/translate.ts';
import { blockOf, explainerOf, nobodys, readingOf } from '../invented.ts';
import { hasButton, press, rendered, textOf } from '../rendered.ts';
import { blocks, event, line, other } from './sample-lines.ts';

const ways = (onJump = vi.fn()): LineWays => ({ onJump, copyLink: null, inView: nothingInView, openPerson: null });
const shown = (reading: Reading, change: Partial<LineWays> = {}) =>
  rendered(
    <Briefing
      reading={reading}
      sections={wholeForm(briefingSections(reading))}
      ways={{ ...ways(), ...change }}
      onMore={null}
    />,
  ).box;

const titles = (reading: Reading) => briefingSections(reading).map(({ title }) => title);

describe('Briefing', () => {
  it('says nothing twice, in whatever section it comes again', () => {
    const spoken = { ...line, speaker: 'Ana Reyes', description: '', quoted: false, saysWho: false };
    const point = blockOf(9, 'The  levy returns', { kind: 'list-item', role: 'summary' });
    const reading = readingOf([...blocks, point], {
      gist: [line],
      background: [line],
      perspectives: [spoken],
      next: [nobodys(other('It began in May. The levy returns.'))],
      bottomLine: [line],
      faq: [
        { kind: 'question', question: 'What?', answer: 'The levy returns.', block: 3, paragraph: 2 },
        { kind: 'question', question: null, answer: 'The levy returns.', block: 3, paragraph: 2 },
      ],
    });
    expect(titles(reading)).toEqual(['What happened', 'Questions this article answers']);
    const box = shown(reading);
    expect(textOf(box).match(/levy returns/g)).toHaveLength(1);
    expect(textOf(box)).toContain('Answered above');
  });

  it('jumps to the sentence by its paragraph’s number', async () => {
    const onJump = vi.fn();
    const box = shown(readingOf(blocks, { gist: [line] }), { onJump });
    await press(box, 'Go to paragraph 2');
    expect(onJump).toHaveBeenCalledWith(3, 17, 34);
  });

  it('names each section by its heading', () => {
    const box = shown(readingOf(blocks, { gist: [line] }));
    const section = box.querySelector('section');
    expect(box.querySelector(`#${section?.getAttribute('aria-labelledby')}`)?.textContent).toBe('What happened');
  });

  it('has no jump for an answer that stands only in the page’s metadata', () => {
    const faq = [
      { kind: 'question' as const, question: 'Will it rise?', answer: 'Not yet.', block: null, paragraph: null },
    ];
    const box = shown(readingOf(blocks, { faq }));
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
    const box = shown(reading, { onJump });
    expect(box.querySelector('summary')?.textContent).toContain('explained in ¶\u20097');
    expect(textOf(box)).toContain('A charge that a state collects for a set purpose.');
    await press(box, 'Go to paragraph 7');
    expect(onJump).toHaveBeenCalledWith(8);
  });
});

describe('the short form', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ ...line, text: `Line ${at}.`, block: at }));
  const sections = briefingSections(
    readingOf(
      [],
      {
        gist: many(3),
        next: many(9).slice(3).map(nobodys),
        words: ['a', 'b', 'c'].map((entry) => ({ entry, marked: entry !== 'c', explainedIn: null })),
      },
      { explainers: Object.fromEntries(['a', 'b', 'c'].map((entry) => [entry, explainerOf({ entry })])) },
    ),
  );

  it('has all of what happened, two lines each of the rest, and says how much is left out', () => {
    const cut = shortForm(sections).map(({ section: { title }, more }) => `${title}: ${more}`);
    expect(cut).toEqual(['What happened: 0', 'What’s next: 4', 'Words to know: 1']);
  });

  it('leads to what is left out', async () => {
    const onMore = vi.fn();
    const { box } = rendered(
      <Briefing reading={readingOf()} sections={shortForm(sections)} ways={ways()} onMore={onMore} />,
    );
    await press(box, '4 more of What’s next, beside the page');
    expect(onMore).toHaveBeenCalledOnce();
    expect(box.querySelectorAll('section')[1]?.querySelectorAll('.row')).toHaveLength(2);
  });
});

describe('a line of the briefing', () => {
  const reading = readingOf(blocks, { gist: [line, { ...line, block: 8, text: 'Not yet.' }] });

  it('is marked while the reader sees its paragraph', () => {
    const here = [...shown(reading, { inView: new Set([8]) }).querySelectorAll('.row')];
    expect(here.map((row) => row.getAttribute('aria-current'))).toEqual([null, 'location']);
  });

  it('gives a link to its place, where that is offered', async () => {
    const copyLink = vi.fn();
    await press(shown(reading, { copyLink }), 'Copy link to this passage');
    expect(copyLink).toHaveBeenCalledWith(3, 17, 34);
    expect(hasButton(shown(reading), 'Copy link to this passage')).toBe(false);
  });

  it('opens somebody by the name, where that is offered', async () => {
    const person = { name: 'Ana Reyes', description: 'harbour chief', block: 3, paragraph: 2, shown: true };
    const openPerson = vi.fn();
    await press(shown(readingOf(blocks, { people: [person] }), { openPerson }), 'Ana Reyes');
    expect(openPerson).toHaveBeenCalledWith('Ana Reyes');
    expect(hasButton(shown(readingOf(blocks, { people: [person] })), 'Ana Reyes')).toBe(false);
  });
});

describe('a question', () => {
  it('has the first sentence of its answer, and the rest folded', () => {
    const answer = 'Not yet. It may rise in July.';
    const pair = { kind: 'question' as const, question: 'Will it rise?', answer, block: 8, paragraph: 7 };
    const box = shown(readingOf(blocks, { faq: [pair] }));
    expect(textOf(box.querySelector('.words-of') ?? box)).toBe('Not yet.');
    const folded = box.querySelector('details');
    expect(folded?.open).toBe(false);
    expect(textOf(folded?.querySelector('summary .vh') ?? box)).toBe('More of the answer: Will it rise?');
    expect(textOf(folded ?? box)).toContain('It may rise in July.');
  });
});

describe('Words to know', () => {
  it('are the marked ones; the others are folded away below, and counted', () => {
    const words = [
      { entry: 'levy', marked: true, explainedIn: null },
      { entry: 'quota', marked: false, explainedIn: null },
    ];
    const explainers = { levy: explainerOf(), quota: explainerOf({ entry: 'quota', term: 'quota' }) };
    const box = shown(readingOf(blocks, { words }, { explainers }));
    const others = box.querySelector<HTMLDetailsElement>('details.others');
    expect(others?.open).toBe(false);
    expect(textOf(others?.querySelector('summary') ?? box)).toBe('Also in this article (1)');
    expect([...box.querySelectorAll('summary b')].map(textOf)).toEqual(['levy', 'quota']);
    expect(others?.contains(box.querySelectorAll('summary b')[1] ?? null)).toBe(true);
    expect(others?.contains(box.querySelector('summary b'))).toBe(false);
  });

  it('say which words decided where one could mean something else', () => {
    const levies = (because?: readonly string[]) =>
      readingOf(
        blocks,
        { words: [{ entry: 'levy', marked: true, explainedIn: null }] },
        { explainers: { levy: explainerOf({ ...(because === undefined ? {} : { because }) }) } },
      );
    const because = (words?: readonly string[]) => textOf(shown(levies(words)));
    expect(because(['ships'])).toContain('Because of “ships” in this article');
    expect(because()).not.toContain('Because');
  });
});

describe('Who says what', () => {
  it('puts dots before a quotation that leans on what is not shown', () => {
    const said = { ...line, text: '“He lies.”', speaker: 'Ana Reyes', description: '', quoted: true, saysWho: false };
    const text = (leansBack: boolean) => {
      const reading = readingOf(blocks, { perspectives: [{ ...said, leansBack }] });
      return shown(reading).querySelector('.words-of')?.textContent;
    };
    expect([text(true), text(false)]).toEqual(['… “He lies.”', '“He lies.”']);
  });

  it('names the speaker but where the line does', () => {
    const said = { ...line, text: '“He lies,” said Ana Reyes.', speaker: 'Ana Reyes', description: '', quoted: true };
    const row = (saysWho: boolean) => {
      const reading = readingOf(blocks, { perspectives: [{ ...said, saysWho }] });
      return shown(reading).querySelector('.row')?.textContent;
    };
    expect([row(false)?.includes('Ana Reyes“He'), row(true)?.includes('Ana Reyes“He')]).toEqual([true, false]);
  });
});

describe('Timeline', () => {
  it('gives people dates and machines their form, as precise as the article', () => {
    const timeline = [event(21, '1990'), event(22, '1991-05'), event(23, '1992-05-07')];
    const box = shown(readingOf([], { timeline }));
    const times = [...box.querySelectorAll('time')].map((time) => [time.getAttribute('datetime'), time.textContent]);
    expect(times).toEqual([
      ['1990', '1990'],
      ['1991-05', 'May 1991'],
      ['1992-05-07', '7 May 1992'],
    ]);
  });
});

describe('the briefing in an interface of another language', () => {
  const person = { name: 'Ana Reyes', description: '', block: 3, paragraph: 2, shown: true };
  const words = [{ entry: 'levy', marked: true, explainedIn: null }];
  const reading = readingOf(blocks, { gist: [line], people: [person], words }, { explainers: { levy: explainerOf() } });
  const told = (language: string | null) => {
    speak((name) => (name === 'language' ? 'ar' : name === 'direction' ? 'rtl' : 'عنوان'));
    const box = shown({ ...reading, language });
    return (part: string) => [
      box.querySelector(part)?.getAttribute('lang'),
      box.querySelector(part)?.getAttribute('dir'),
    ];
  };

  it('leaves the article’s words and the glossary’s in theirs, and labels to the page', () => {
    const of = told('en');
    for (const words of ['.words-of', '.who', '.words summary b', '.words details > p'])
      expect([words, ...of(words)]).toEqual([words, 'en', 'ltr']);
    expect(of('h2')).toEqual([null, null]);
  });

  it('does not say that an article is in the interface’s language where nobody knows its own', () => {
    expect(told(null)('.words-of')).toEqual(['', 'ltr']);
  });
});
