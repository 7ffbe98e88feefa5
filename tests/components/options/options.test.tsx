// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { Options } from '../../../components/options/options.tsx';
import { button, press, textOf } from '../rendered.ts';
import { input, options, usual } from './shown-options.tsx';

describe('Options: reading, known terms, about', () => {
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

  it('asks for no dwell where a click opens the card', async () => {
    const { box } = options({
      reading: { ...usual, opens: 'click' },
    });
    expect(box.querySelector('[aria-label="After how long"]')).toBeNull();
  });

  it('marks in the preview what level and density ask for', async () => {
    const marked = (box: Element) => [...box.querySelectorAll('[data-marked]')].map(textOf);
    const reading = { ...usual, level: 1, density: 'many' } as const;
    expect(marked(options({ reading }).box)).toHaveLength(6);
    expect(marked(options({ reading: { ...reading, level: 3 } }).box)).toEqual(['snapback']);
    expect(marked(options({ reading: { ...reading, density: 'few' } }).box)).toEqual(['phased approach', 'snapback']);
  });

  it('marks a known term again', async () => {
    const { box, actions } = options();
    expect(textOf(box)).toContain('known since 4 March');
    await press(box, 'Mark port levy again');
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

  it('leads to each section', () => {
    const { box } = options();
    const targets = [...box.querySelectorAll('nav a')].map((link) => link.getAttribute('href'));
    expect(targets).toEqual(['#sites', '#reading', '#known', '#words', '#met', '#packs', '#about']);
    for (const target of targets) expect(box.querySelector(target ?? '')).not.toBeNull();
  });

  it('shows keys only where the browser has them', () => {
    expect(button(options().box, 'Change keys')).toBeDefined();
    expect(textOf(options({ about: { version: '1', keys: [], canChangeKeys: false } }).box)).not.toContain('Keys');
  });
});
