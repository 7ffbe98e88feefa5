// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { listedTerms } from '../../../components/panel/listed-terms.ts';
import { Panel } from '../../../components/panel/panel.tsx';
import { readingOf } from '../invented.ts';
import { button, hasButton, press, textOf } from '../rendered.ts';
import { nothing, panel, reading } from './shown-panel.tsx';

describe('the list of terms', () => {
  it('holds the terms in the briefing’s order, with the first sentence of their meaning and where they are marked', () => {
    const place = (block: number) => ({ expansion: '', place: { block, start: 2, end: 6 }, paragraph: block });
    expect(listedTerms(reading)).toEqual([
      { entry: 'levy', term: 'levy', marked: true, meaning: 'A charge.', ...place(2) },
      { entry: 'HPA', term: 'HPA', marked: true, meaning: '', ...place(2), expansion: 'Harbour Port Authority' },
      { entry: 'quota', term: 'quota', marked: false, meaning: 'A share.', ...place(1) },
    ]);
  });

  it('leaves out what nothing explains', () => {
    expect(listedTerms({ ...reading, explainers: {} })).toEqual([]);
  });
});

describe('the side panel', () => {
  it('has the briefing and the words, a tab each, and arrow keys between them', async () => {
    const { box, actions, again, props } = panel();
    expect(textOf(box.querySelector('[role="tabpanel"]') ?? box)).toContain('What happened');
    expect(box.querySelector('[role="tabpanel"] .terms')).toBeNull();
    act(
      () =>
        void button(box, 'Briefing').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true })),
    );
    expect(actions.showTab).toHaveBeenCalledWith('words');
    await again(<Panel {...props} tab="words" />);
    expect(button(box, 'Words').getAttribute('aria-selected')).toBe('true');
    expect(textOf(box.querySelector('[role="tabpanel"]') ?? box)).not.toContain('What happened');
  });

  it('counts the marked terms, opens them and goes to their places', async () => {
    const { box, actions } = panel({ tab: 'words' });
    expect(textOf(box)).toContain('2 words marked');
    expect([...box.querySelectorAll('.terms ol')].map(({ children }) => children.length)).toEqual([2, 1]);
    await press(box, 'levy');
    expect(actions.openEntry).toHaveBeenCalledWith('levy');
    expect(textOf(box)).toContain('short for Harbour Port Authority');
    await press(box, 'Go to HPA, Paragraph 2');
    expect(actions.card.jump).toHaveBeenCalledWith({ block: 2, start: 2, end: 6 });
  });

  it('folds away the terms without a mark', () => {
    const others = panel({ tab: 'words' }).box.querySelector('details');
    expect(others?.open).toBe(false);
    expect([...(others?.querySelectorAll('.hw') ?? [])].map(textOf)).toEqual(['quota']);
  });

  it('shows more and fewer marks on the page', async () => {
    const { box, actions } = panel();
    await press(box, 'Show more here');
    await press(box, 'Show fewer here');
    expect(vi.mocked(actions.marks.turn).mock.calls).toEqual([[1], [-1]]);
  });

  it('marks quietly what the reader sees, and says which paragraphs', () => {
    const { box } = panel({ inView: new Set([1, 2]) });
    expect(box.querySelectorAll('.row.here')).toHaveLength(2);
    expect(textOf(box.querySelector('.tabs .vh') ?? box)).toBe('In view: paragraphs 1–2 of 2');
    expect(textOf(box.querySelector('.tabs [aria-hidden]') ?? box)).toBe('¶ 1–2 of 2');
    const terms = panel({ tab: 'words', inView: new Set([1]) }).box.querySelectorAll('.terms li.here .hw');
    expect([...terms].map(textOf)).toEqual(['levy', 'quota']);
    expect(panel().box.querySelector('.here')).toBeNull();
  });

  it('gives way to what is found', () => {
    const { box } = panel({ search: { query: 'lev', answer: nothing, pending: true } });
    expect(box.querySelector('[role="tablist"]')).toBeNull();
    expect(box.querySelector('input')?.value).toBe('lev');
  });

  it('takes the briefing along', async () => {
    const { box, actions } = panel({ said: 'Copied.' });
    await press(box, 'Copy as Markdown');
    await press(box, 'Print or save');
    expect([actions.copyMarkdown, actions.print].map((spy) => vi.mocked(spy).mock.calls.length)).toEqual([1, 1]);
    expect(textOf(box.querySelector('.bottom [role="status"]') ?? box)).toBe('Copied.');
  });

  it('reads aloud only where this machine has a voice, and can be stopped', async () => {
    expect(hasButton(panel().box, 'Read aloud')).toBe(false);
    const aloud = { read: vi.fn(), pause: vi.fn(), goOn: vi.fn(), stop: vi.fn() };
    await press(panel({}, { aloud: { ...aloud, state: 'silent' } }).box, 'Read aloud');
    const { box } = panel({}, { aloud: { ...aloud, state: 'reading' } });
    await press(box, 'Pause');
    await press(box, 'Stop');
    await press(panel({}, { aloud: { ...aloud, state: 'paused' } }).box, 'Go on');
    expect(Object.values(aloud).map((spy) => spy.mock.calls.length)).toEqual([1, 1, 1, 1]);
  });
});

describe('the side panel without an article', () => {
  it.each([
    [{ kind: 'absent' }, 'Newsgloss does not run on this page'],
    [{ kind: 'busy' }, 'Reading the article'],
    [{ kind: 'failed' }, 'Newsgloss does not answer.'],
    [{ kind: 'reading', reading: readingOf() }, 'No word here needs a mark'],
  ] as const)('says in words why there is no list: %j', (page, text) => {
    expect(textOf(panel({ page }).box)).toContain(text);
  });

  it('has the words alone, and nothing to take along', () => {
    const { box } = panel({ page: { kind: 'reading', reading: { ...reading, isArticle: false } } });
    expect(box.querySelector('[role="tablist"]')).toBeNull();
    expect(box.querySelector('.terms')).not.toBeNull();
    expect(hasButton(box, 'Copy as Markdown')).toBe(false);
  });

  it('searches the glossary all the same', () => {
    expect(panel({ page: { kind: 'absent' } }).box.querySelector('input')?.placeholder).toBe('Search the glossary');
  });
});
