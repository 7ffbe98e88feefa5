// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { Options } from '../../../components/options/options.tsx';
import { secondsInWords } from '../../../components/options/reading/seconds-in-words.ts';
import { speak } from '../../../i18n/translate.ts';
import { press, textOf } from '../rendered.ts';
import { input, options, usual } from './shown-options.tsx';

describe('Options: reading, known terms', () => {
  it('changes level, look, opening, density and dwell', async () => {
    const { box, actions } = options();
    await act(() => (box.querySelector('input[name="level"][value="3"]') as HTMLElement).click());
    expect(actions.setReading).toHaveBeenLastCalledWith({ level: 3 });
    await act(() => (box.querySelector('input[value="wash"]') as HTMLElement).click());
    expect(actions.setReading).toHaveBeenLastCalledWith({ marks: 'wash' });
    await act(() => (box.querySelector('input[value="click"]') as HTMLElement).click());
    expect(actions.setReading).toHaveBeenLastCalledWith({ opens: 'click' });
    await input(box, '[aria-label="How many marks"]', '2');
    expect(actions.setReading).toHaveBeenLastCalledWith({ density: 'many' });
    await input(box, '[aria-label="After how long"]', '800');
    expect(actions.setReading).toHaveBeenLastCalledWith({ dwell: 800 });
    await act(() => (box.querySelector('input[name="held-key"][value="none"]') as HTMLElement).click());
    expect(actions.setReading).toHaveBeenLastCalledWith({ heldKey: 'none' });
    await act(() => (box.querySelector('input[name="double-click"][value="explain"]') as HTMLElement).click());
    expect(actions.setReading).toHaveBeenLastCalledWith({ doubleClick: true });
  });

  it('shows the number of marks on the toolbar where the reader wants it', async () => {
    const { box, actions } = options();
    await press(box, 'Count on the toolbar icon');
    expect(actions.setReading).toHaveBeenLastCalledWith({ badge: true });
  });

  it('explains neither people nor numbers nor places where the reader does not want it', async () => {
    const { box, actions } = options();
    await press(box, 'Explain people');
    expect(actions.setReading).toHaveBeenLastCalledWith({ people: false });
    await press(box, 'Explain numbers');
    expect(actions.setReading).toHaveBeenLastCalledWith({ numbers: false });
    await press(box, 'Explain places');
    expect(actions.setReading).toHaveBeenLastCalledWith({ places: false });
  });

  it('says how far apart the marks of a word stand', async () => {
    const { box, actions } = options();
    await act(() => (box.querySelector('input[name="again"][value="0"]') as HTMLElement).click());
    expect(actions.setReading).toHaveBeenLastCalledWith({ again: 0 });
  });

  it('says values of the sliders in words', () => {
    const { box } = options();
    const words = [...box.querySelectorAll('[type="range"]')].map((slider) => slider.getAttribute('aria-valuetext'));
    expect(words).toEqual(['what you may not know', '0.5 seconds']);
  });

  it('counts seconds as the language of the interface does', () => {
    speak((name) => (name === 'language' ? 'de' : ''));
    expect([secondsInWords(500), secondsInWords(1000)]).toEqual(['0,5 Sekunden', '1 Sekunde']);
  });

  it('asks for no dwell where a click opens the card', async () => {
    const { box } = options({
      reading: { ...usual, opens: 'click' },
    });
    expect(box.querySelector('[aria-label="After how long"]')).toBeNull();
  });

  it('previews on a story, with how many words are marked in it', async () => {
    const { box, again, props } = options({ marked: null });
    const preview = () => textOf(box.querySelector('.live') as Element);
    expect(box.querySelectorAll('.live .story p')).toHaveLength(3);
    expect(preview()).not.toContain('marked.');
    await again(<Options {...props} marked={5} />);
    expect(preview()).toContain('5 words are marked.');
  });

  it('pictures the toolbar with the number, only where the reader wants it and there is one', async () => {
    const { box, again, props } = options({ marked: 5 });
    const number = () => box.querySelector('.toolbar-picture b')?.textContent ?? null;
    expect(number()).toBeNull();
    await again(<Options {...props} reading={{ ...usual, badge: true }} />);
    expect(number()).toBe('5');
    await again(<Options {...props} reading={{ ...usual, badge: true }} marked={0} />);
    expect(number()).toBeNull();
  });

  it('says what there is to try, as it is chosen', () => {
    const ways = (change: Partial<typeof usual>) => {
      const { box } = options({ reading: { ...usual, ...change } });
      return [...box.querySelectorAll('.try-it li')].map(textOf);
    };
    expect(ways({})).toEqual([
      'Rest on a marked word: its card opens after 0.5 seconds.',
      'Hold Alt over any other word.',
    ]);
    expect(ways({ dwell: 1000, heldKey: 'none' })).toEqual(['Rest on a marked word: its card opens after 1 second.']);
    expect(ways({ opens: 'click', heldKey: 'shift', doubleClick: true })).toEqual([
      'Click a marked word: its card opens.',
      'Hold Shift over any other word.',
      'Double-click any other word.',
    ]);
  });

  it('offers colours by their names', async () => {
    const { box, actions } = options();
    const names = [...box.querySelectorAll('.colours label')].map(textOf);
    expect(names).toEqual(['As the text', 'Blue', 'Green', 'Orange', 'Red', 'Purple']);
    await act(() => (box.querySelector('input[name="colour"][value="blue"]') as HTMLElement).click());
    expect(actions.setReading).toHaveBeenLastCalledWith({ colour: 'blue' });
  });

  it('marks a known term again', async () => {
    const { box, actions } = options();
    expect(textOf(box)).toContain('known since 4 March');
    await press(box, 'Mark again: port levy');
    expect(actions.markAgain).toHaveBeenCalledWith(expect.objectContaining({ entry: 'levy', what: 'known' }));
  });

  it('says how terms become known while there are none', () => {
    expect(textOf(options({ known: [] }).box)).toContain('None yet.');
  });

  it('says that a change was saved, and takes it back', async () => {
    const { box, again, props, actions } = options();
    expect(box.querySelector('.saved [role="status"]')?.textContent).toBe('');
    await again(<Options {...props} saved />);
    expect(box.querySelector('.saved [role="status"]')?.textContent).toContain('Saved.');
    await press(box, 'Undo');
    expect(actions.undo).toHaveBeenCalled();
  });

  it('says that a change could not be saved, and not that it was', () => {
    const { box } = options({ unsaved: true });
    expect(textOf(box.querySelector('.saved [role="alert"]') as Element)).toContain('could not be saved');
    expect(box.querySelector('.saved [role="status"]')?.textContent).toBe('');
  });

  it('leads to each section', () => {
    const { box } = options();
    const targets = [...box.querySelectorAll('nav a')].map((link) => link.getAttribute('href'));
    expect(targets).toEqual([
      '#sites',
      '#reading',
      '#topics',
      '#known',
      '#words',
      '#met',
      '#packs',
      '#backup',
      '#about',
    ]);
    for (const target of targets) expect(box.querySelector(target ?? '')).not.toBeNull();
  });
});
