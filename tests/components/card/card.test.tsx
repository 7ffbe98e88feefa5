// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Card } from '../../../components/card/card.tsx';
import { speak } from '../../../i18n/translate.ts';
import { given } from '../../given.ts';
import { explainerOf, passageOf } from '../invented.ts';
import { button, hasButton, press, textOf } from '../rendered.ts';
import { card, full } from './shown-card.tsx';

describe('Card', () => {
  it('is a dialog named by its term', () => {
    const { box } = card(full);
    const dialog = box.querySelector('[role="dialog"]');
    const heading = box.querySelector(`#${dialog?.getAttribute('aria-labelledby')}`);
    expect(heading?.textContent).toBe('port levy');
  });

  it('sets the article’s words in quotation marks behind a bar and ours without', () => {
    const { box } = card(full);
    expect(box.querySelector('blockquote')?.textContent).toBe('“The levy returns in May.”');
    expect(box.querySelector('.entry')?.textContent).not.toContain('“');
  });

  it('says when its term was met before, where that is kept', () => {
    const met = { times: 1, last: '2026-03-12', when: 'today', withYear: false } as const;
    expect(textOf(card({ ...full, met }).box)).toContain('Met before: once, today');
    for (const box of [card({ ...full, met: null }).box, card(full).box])
      expect(textOf(box)).not.toContain('Met before');
  });

  it('says in one line why this meaning, where the word has others', () => {
    const note = (box: Element) => [...box.querySelectorAll('.entry .note')].map(textOf);
    expect(note(card(full).box)).toEqual([]);
    expect(note(card({ ...full, because: ['ships', 'harbour'] }).box)).toEqual([
      'Because of “ships” and “harbour” in this article',
    ]);
  });

  it('jumps to the sentence of the passage', async () => {
    const { box, actions } = card(full);
    await press(box, 'Background, paragraph 5');
    expect(actions.jump).toHaveBeenCalledWith({ block: 4, start: 3, end: 27 });
  });

  it('opens further passages by their number', async () => {
    const { box } = card(full);
    expect(textOf(box)).not.toContain('Ships paid it before.');
    await press(box, '1 more');
    expect(textOf(box)).toContain('Ships paid it before.');
    expect(button(box, 'Fewer').getAttribute('aria-expanded')).toBe('true');
  });

  it('unfolds the rest in the order in which it is useful', async () => {
    const { box } = card(full);
    expect(box.querySelector('details')).toBeNull();
    await press(box, 'More about this');
    expect([...box.querySelectorAll('summary')].map(textOf)).toEqual([
      'Not the same as',
      'People disagree about its effect',
      'How it came about',
      'Example',
      'Asked in this article',
      'See also',
      'Check it in',
    ]);
    expect(textOf(box)).toContain('As of November 2025');
  });

  it('says of an old fact that it may have changed, from the month on that the glossary names', async () => {
    const note = async (changedFrom: string) => {
      const { box } = card({ ...full, changedFrom });
      await press(box, 'More about this');
      return [...box.querySelectorAll('.note')].map(textOf).find((text) => text.startsWith('As of'));
    };
    expect(await note('2025-12')).toBe('As of November 2025; may have changed');
    expect(await note('2999-01')).toBe('As of November 2025');
  });

  it('lets the term be looked up in an encyclopedia’s search, which no moved page can break', async () => {
    const { box } = card({ ...full, term: 'port & levy' });
    await press(box, 'More about this');
    // A link could be fetched ahead by a rule of the page's, pressed or not.
    expect(box.querySelector('a')).toBeNull();
    const opened = vi.fn();
    given(window, 'open', opened);
    await press(box, 'Look it up on Wikipedia');
    const search = 'https://en.wikipedia.org/wiki/Special:Search?search=port%20%26%20levy';
    expect(opened.mock.calls).toEqual([[search, '_blank', 'noreferrer']]);
  });

  it('jumps to the answers of questions that the article puts', async () => {
    const { box, actions } = card(full);
    await press(box, 'More about this');
    await press(box, 'Paragraph 10');
    expect(actions.jump).toHaveBeenLastCalledWith(expect.objectContaining({ block: 12 }));
  });

  it('looks finished when the article adds nothing', async () => {
    const { box } = card(explainerOf());
    expect(box.querySelector('.slip')).toBeNull();
    expect(textOf(box)).not.toContain('In this article');
    await press(box, 'More about this');
    expect([...box.querySelectorAll('summary')].map(textOf)).toEqual(['Check it in']);
  });

  it('says when the importance is folded, and unfolds it whole', async () => {
    const long = Array.from({ length: 40 }, () => 'far').join(' ');
    const { box } = card(explainerOf({ definition: long, matters: long, passages: [passageOf('It starts in May.')] }));
    expect(textOf(box)).not.toContain('Why it matters far');
    await press(box, 'Why it matters, and more');
    expect(textOf(box)).toContain(`Why it matters ${long}`);
  });

  it('puts everything on the slip for what only the article knows', () => {
    const { box } = card(
      explainerOf({
        source: 'article',
        term: 'HPA',
        definition: '',
        expansion: 'Harbour Port Authority',
        passages: [passageOf('It met.')],
      }),
    );
    expect(textOf(box)).toContain('Only in this article');
    expect(textOf(box)).toContain('short for Harbour Port Authority');
    expect(textOf(box)).not.toContain('Glossary');
    expect(box.querySelector('.theirs')).not.toBeNull();
  });

  it('names the speaker of a quotation', () => {
    const { box } = card(
      explainerOf({ passages: [passageOf('It is fair.', { speaker: 'Ana Reyes, port director' })] }),
    );
    expect(box.querySelector('.say b')?.textContent).toBe('Ana Reyes');
    expect(textOf(box)).toContain('Ana Reyes, port director');
  });

  it('takes “I know this” back in the same place', async () => {
    const { box, actions } = card(full);
    await press(box, 'I know this');
    expect(actions.know).toHaveBeenLastCalledWith('levy', true);
    expect(textOf(box)).toContain('Marked no longer.');
    await press(box, 'Undo');
    expect(actions.know).toHaveBeenLastCalledWith('levy', false);
    expect(hasButton(box, 'I know this')).toBe(true);
  });

  it('asks once, of a term that was opened often, whether to go on marking it', async () => {
    const { box } = card(full, { offersStop: true });
    expect(textOf(box)).toContain('You have opened this three times.');
    await press(box, 'Keep marking it');
    expect(textOf(box)).not.toContain('three times');
    expect(document.activeElement).toBe(button(box, 'More actions'));
    const other = card(full, { offersStop: true });
    await press(other.box, 'Stop marking it');
    expect(other.actions.hide).toHaveBeenLastCalledWith('levy', true);
    await act(() => new Promise<void>((resolve) => setTimeout(resolve)));
    await press(other.box, 'Undo');
    expect(other.actions.hide).toHaveBeenLastCalledWith('levy', false);
  });

  it('keeps the headword out of what scrolls, so that nothing that unfolds moves it away', async () => {
    const { box } = card(full);
    await press(box, 'More about this');
    expect(box.querySelector('.mid details')).not.toBeNull();
    expect(box.querySelector('.mid h2')).toBeNull();
    expect(textOf(box.querySelector('h2') as Element)).toBe('port levy');
  });

  it('asks after the meaning, and in what scrolls: the question takes no room of the definition', () => {
    const { box } = card(full, { offersStop: true });
    const middle = textOf(box.querySelector('.mid') as Element);
    const at = (words: string) => middle.indexOf(words);
    expect(at('A charge on ships')).toBeLessThan(at('You have opened this three times.'));
    expect(at('You have opened this three times.')).toBeLessThan(at('The levy returns in May.'));
  });

  it('waits and fails with the term in sight, and can be closed', async () => {
    const { box, actions, props, again } = card(full, { state: 'waiting' });
    expect(textOf(box)).toContain('port levy');
    expect(box.querySelector('[role="status"]')?.textContent).toBe('Looking it up');
    // Screen readers hold back what a busy element says.
    expect(box.querySelector('[aria-busy]')).toBeNull();
    await again(<Card {...props} state="failed" />);
    await press(box, 'Try again');
    expect(actions.retry).toHaveBeenCalled();
    await press(box, 'Close');
    expect(actions.close).toHaveBeenCalled();
  });

  const writtenAs = (box: Element, selector: string) => {
    const element = box.querySelector(selector);
    return [element?.getAttribute('lang'), element?.getAttribute('dir')];
  };

  it('runs the interface’s way, and each text that it quotes its own', () => {
    speak((name) => ({ language: 'ar', direction: 'rtl' })[name] ?? name);
    const { box } = card({ ...full, contested: { over: 'use', note: 'Ports say it pays.' } });
    expect(writtenAs(box, '[role="dialog"]')).toEqual(['ar', 'rtl']);
    for (const quoted of ['h2', '.entry .def', '.split bdi', '.passages > div']) {
      expect(writtenAs(box, quoted)).toEqual(['en', 'auto']);
    }
    expect(textOf(box)).toContain('card_matters It raises what goods cost.');
    expect(writtenAs(box, '.def b')).toEqual(['ar', 'rtl']);
  });

  it('says of no word in which language it is where the reader wrote it, or of which the page does not tell', () => {
    const own = { entry: 'word:1', source: 'own', term: 'promesse', definition: 'Ce que l’on promet.' } as const;
    const { box } = card(explainerOf({ ...own, passages: [passageOf('Une promesse.')] }), { language: 'fr' });
    expect(writtenAs(box, '.entry .def')).toEqual(['', 'auto']);
    expect(writtenAs(box, 'h2')).toEqual(['', 'auto']);
    expect(writtenAs(box, '.passages > div')).toEqual(['fr', 'auto']);
    expect(writtenAs(card(full, { language: null }).box, '.passages > div')).toEqual(['', 'auto']);
  });
});
