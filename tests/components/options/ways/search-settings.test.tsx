// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { findSettings } from '../../../../components/options/ways/find-settings.ts';
import { listSettings } from '../../../../components/options/ways/settings-list.ts';
import { speak } from '../../../../i18n/translate.ts';
import { textOf } from '../../rendered.ts';
import { input, options, usual } from '../shown-options.tsx';

const found = (query: string) => findSettings(listSettings([]), query).map(({ name }) => name);

describe('what finds a setting', () => {
  it.each([
    ['colour', 'In which colour are marks?'],
    ['color', 'In which colour are marks?'],
    ['delay', 'After how long?'],
    ['too many underlines', 'How many marks?'],
    ['how do I turn off hover', 'What opens a card?'],
    ['shortcuts', 'Keys'],
    ['flashcards', 'Keep the words I meet'],
    ['delete my data', 'Erase everything'],
    ['licnce', 'Licences'],
    ['map', 'Explain places'],
  ])('“%s” finds “%s” first', (query, name) => {
    expect(found(query)[0]).toBe(name);
  });

  it('is nothing where nothing fits, or nothing is typed', () => {
    expect(found('xyzzy')).toEqual([]);
    expect(found('  ')).toEqual([]);
    expect(found('?!')).toEqual([]);
  });

  it('is what settings are called in the language of the interface, and what else its readers may call them', () => {
    const ukrainian: Readonly<Record<string, string>> = {
      language: 'uk',
      options_find_hollow: 'як де змінити',
      options_find_name_colour: 'Якого кольору позначки?',
      options_reading_dwell_legend: 'Через який час?',
      options_find_words_dwell: 'затримка очікування секунди',
    };
    speak((name) => ukrainian[name] ?? '');
    expect(found('кольору')).toEqual(['Якого кольору позначки?']);
    expect(found('як змінити затримку')).toEqual(['Через який час?']);
    expect(found('delay')).toEqual([]);
  });
});

describe('the search over all settings', () => {
  const field = (box: Element) => box.querySelector('[aria-label="Search the settings"]') as HTMLInputElement;
  const key = (box: Element, name: string) =>
    act(() => void field(box).dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })));
  const type = (box: Element, query: string) => input(box, '[aria-label="Search the settings"]', query);
  const hits = (box: Element) => [...box.querySelectorAll('.search-settings [role="option"] .t')].map(textOf);

  it('goes to the control with Enter, with the focus on what is chosen there, and gives the page its address', async () => {
    const { box } = options();
    await type(box, 'opens a card');
    expect(hits(box)[0]).toBe('What opens a card?');
    await key(box, 'Enter');
    expect((document.activeElement as HTMLInputElement).value).toBe('hover');
    expect(location.hash).toBe('#reading');
    expect(field(box).value).toBe('');
  });

  it('walks by arrows and leaves by Escape', async () => {
    const { box } = options();
    await type(box, 'key');
    await key(box, 'ArrowDown');
    expect(box.querySelectorAll('.search-settings [role="option"]')[1]?.getAttribute('aria-selected')).toBe('true');
    await key(box, 'Escape');
    expect(hits(box)).toEqual([]);
  });

  it('leads to what opens a way to a control that is not there', async () => {
    const { box } = options({ reading: { ...usual, opens: 'click' } });
    await type(box, 'delay');
    await key(box, 'Enter');
    expect((document.activeElement as HTMLInputElement).name).toBe('opens');
  });

  it('finds a topic by its name', async () => {
    const { box } = options();
    await type(box, 'finance');
    expect(hits(box)[0]).toBe('Markets and finance');
    await key(box, 'Enter');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Mark Markets and finance');
  });

  it('says that nothing was found', async () => {
    const { box } = options();
    await type(box, 'xyzzy');
    expect(textOf(box.querySelector('.search-settings [role="status"]') as Element)).toContain(
      'No setting fits “xyzzy”',
    );
  });

  it('knows every choice, scale and switch of the options', () => {
    const { box } = options();
    const known = listSettings([]).flatMap(({ at }) => at.flatMap((selector) => [...box.querySelectorAll(selector)]));
    const controls = [...box.querySelectorAll('main :is(fieldset, [role="switch"])')].filter(
      // Rows of sites and topics are data, found by their own searches.
      (control) => control.closest('ul') === null && control.closest('details') === null,
    );
    expect(controls.length).toBeGreaterThan(10);
    expect(controls.filter((control) => !known.some((one) => control.contains(one))).map(textOf)).toEqual([]);
  });
});
