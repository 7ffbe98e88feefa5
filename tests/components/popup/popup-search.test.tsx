// @vitest-environment happy-dom

import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../components/popup/popup.tsx';
import type { PageView } from '../../../components/popup/popup-view.ts';
import { speak } from '../../../i18n/translate.ts';
import { given } from '../../given.ts';
import { explainerOf } from '../invented.ts';
import { hasButton, press, textOf } from '../rendered.ts';
import { activeOption, entry, found, foundOf, key, place, popup, quiet, reading } from './shown-popup.tsx';

describe('the popup’s search', () => {
  it('hands on what is typed and keeps the field while results replace the briefing', async () => {
    const { box, again, props, actions } = popup();
    const field = box.querySelector('input') as HTMLInputElement;
    field.value = 'lev';
    await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
    expect(actions.search).toHaveBeenCalledWith('lev');
    await again(<Popup {...props} search={found} />);
    expect(box.querySelector('input')).toBe(field);
    expect(textOf(box)).not.toContain('What happened');
  });

  it('tells the two sources apart and marks the found letters', () => {
    const { box } = popup({ search: found });
    expect([...box.querySelectorAll('[role="group"]')].map((group) => group.getAttribute('aria-label'))).toEqual([
      'Glossary',
      'In this article',
    ]);
    expect([...box.querySelectorAll('mark')].map(textOf)).toEqual(['lev', 'lev']);
    expect(textOf(box)).toContain('“The levy returns.”Background, paragraph 4');
  });

  it('writes what it found in English from left to right, whichever way the interface runs', () => {
    speak((name) => ({ language: 'ar', direction: 'rtl' })[name] ?? name);
    const { box } = popup({ search: found });
    const written = [...box.querySelectorAll('[role="option"] :is(.t, .d, .q)')];
    expect(written.length).toBeGreaterThan(2);
    expect(new Set(written.map((each) => `${each.getAttribute('lang')} ${each.getAttribute('dir')}`))).toEqual(
      new Set(['en ltr']),
    );
  });

  it('shows people and initialisms with the article’s words for them, and opens or goes to them', () => {
    const { box, actions } = popup({
      search: foundOf(
        { kind: 'person', how: 'exact', name: 'Ilse Levin', description: 'harbour master', ...place },
        {
          kind: 'initialism',
          how: 'contained',
          entry: 'article:LEV',
          short: 'LEV',
          expansion: 'Levin Estuary Venture',
          ...place,
        },
        entry,
      ),
    });
    const groups = [...box.querySelectorAll('[role="group"]')];
    expect(groups.map((group) => group.getAttribute('aria-label'))).toEqual(['Named in this article', 'Glossary']);
    const options = [...box.querySelectorAll('[role="option"]')].map(textOf);
    expect(options[0]).toBe('Ilse Levinharbour masterBackground, paragraph 4');
    expect(options[1]).toBe('LEVLevin Estuary VentureBackground, paragraph 4');
    expect(box.querySelectorAll('[id]').length).toBe(
      new Set([...box.querySelectorAll('[id]')].map(({ id }) => id)).size,
    );
    key(box, 'Enter');
    expect(actions.openFact).toHaveBeenCalledWith(expect.objectContaining({ name: 'Ilse Levin' }));
    key(box, 'ArrowDown');
    key(box, 'Enter');
    expect(actions.jump).toHaveBeenCalledWith(1, 4, 21);
    key(box, 'ArrowDown');
    key(box, 'Enter');
    expect(actions.openEntry).toHaveBeenCalledWith('levy');
  });

  it('shows all senses of an entry', () => {
    const senses = [
      { id: 'levy/charge', label: 'charge', definition: 'A charge.' },
      { id: 'levy/troops', label: 'troops', definition: 'Troops raised by force.' },
    ];
    const { box } = popup({ search: foundOf({ ...entry, senses }) });
    expect(textOf(activeOption(box) as Element)).toBe('port levycharge: A charge.troops: Troops raised by force.');
  });

  it('shows the sense first in which the article uses the word', () => {
    const senses = [
      { id: 'levy/charge', label: 'charge', definition: 'A charge.' },
      { id: 'levy/troops', label: 'troops', definition: 'Troops raised by force.' },
    ];
    const page: PageView = {
      kind: 'reading',
      reading: { ...reading, explainers: { levy: explainerOf({ sense: 'levy/troops' }) } },
    };
    const { box } = popup({ page, search: foundOf({ ...entry, senses }) });
    expect(textOf(activeOption(box) as Element)).toBe('port levytroops: Troops raised by force.charge: A charge.');
  });

  it('names the sense meant here only of a word that the article has and decides', () => {
    const explainer = explainerOf({
      sense: 'levy/charge',
      senseLabel: 'charge',
      otherSenses: [{ id: 'levy/troops', label: 'troops', definition: 'Troops raised by force.' }],
    });
    const opened = { explainer, trail: [], next: null, state: 'ready' } as const;
    expect(textOf(popup({ opened }).box)).not.toContain('Here:');
    const page: PageView = { kind: 'reading', reading: { ...reading, explainers: { levy: explainer } } };
    expect(textOf(popup({ opened, page }).box)).toContain('Here: charge');
    const other = { ...opened, explainer: { ...explainer, sense: 'levy/troops' } };
    expect(textOf(popup({ opened: other, page }).box)).not.toContain('Here:');
  });

  it('walks the hits by arrow keys, round and round, and opens one by Enter', () => {
    const { box, actions } = popup({ search: found });
    expect(textOf(activeOption(box) as Element)).toContain('port levy');
    key(box, 'ArrowDown');
    expect(activeOption(box)?.getAttribute('aria-selected')).toBe('true');
    key(box, 'Enter');
    expect(actions.jump).toHaveBeenCalledWith(1, 4, 21);
    key(box, 'ArrowDown');
    key(box, 'Enter');
    expect(actions.openEntry).toHaveBeenCalledWith('levy');
    key(box, 'ArrowUp');
    expect(textOf(activeOption(box) as Element)).toContain('Background');
  });

  it('starts at the first hit again when more is typed', async () => {
    const { box, actions } = popup({ search: found });
    key(box, 'ArrowDown');
    const field = box.querySelector('input') as HTMLInputElement;
    field.value = 'levy';
    await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
    key(box, 'Enter');
    expect(actions.openEntry).toHaveBeenCalledWith('levy');
  });

  it('stays on a hit when late answers are fewer', async () => {
    const { box, again, props, actions } = popup({ search: found });
    key(box, 'ArrowDown');
    await again(<Popup {...props} search={foundOf(entry)} />);
    expect(activeOption(box)?.getAttribute('aria-selected')).toBe('true');
    key(box, 'Enter');
    expect(actions.openEntry).toHaveBeenCalledWith('levy');
  });

  it('clears by Escape, and leaves Escape to the browser when there is nothing to clear', () => {
    const { box, actions } = popup({ search: found });
    expect(key(box, 'Escape').defaultPrevented).toBe(true);
    expect(actions.search).toHaveBeenCalledWith('');
    expect(key(popup().box, 'Escape').defaultPrevented).toBe(false);
  });

  it('chooses by pointer', async () => {
    const { box, actions } = popup({ search: found });
    await act(() => (box.querySelector('[role="option"]') as HTMLElement).click());
    expect(actions.openEntry).toHaveBeenCalledWith('levy');
  });

  it('offers the next step when nothing is found, but not while answers are to come', async () => {
    const { box, again, props, actions } = popup({
      search: { ...quiet, query: 'the demurrage charge', pending: true },
    });
    expect(textOf(box)).not.toContain('Nothing found');
    await again(<Popup {...props} search={{ ...quiet, query: 'the demurrage charge' }} />);
    expect(textOf(box)).toContain('Nothing found for “the demurrage charge” in this article or the glossary.');
    await press(box, 'Search for “demurrage”');
    expect(actions.search).toHaveBeenCalledWith('demurrage');
    const opened = vi.fn();
    given(window, 'open', opened);
    await press(box, 'Look it up on Wikipedia');
    expect(opened.mock.lastCall?.[0]).toMatch(/wikipedia.*=the%20demurrage%20charge$/);
    await press(box, 'Clear the search');
    expect(actions.search).toHaveBeenCalledWith('');
  });

  it('offers no word of one word, but to explain it oneself', async () => {
    const { box, actions } = popup({ search: { ...quiet, query: 'demurrage' } });
    expect([...box.querySelectorAll('.act button')].map(textOf)).toEqual([
      'Add it to your words',
      'Look it up on Wikipedia',
      'Clear the search',
    ]);
    await press(box, 'Add it to your words');
    expect(actions.writeWord).toHaveBeenCalledWith('demurrage');
  });

  it('says why another word leads to an entry', () => {
    const { box } = popup({ search: foundOf({ ...entry, matched: [], by: { text: 'cold snap', matched: [[5, 9]] } }) });
    expect(textOf(activeOption(box) as Element)).toBe('cold snap: port levyA charge.');
    expect([...box.querySelectorAll('mark')].map(textOf)).toEqual(['snap']);
  });

  it('does not fill itself with an endless word that it does not know', () => {
    const { box } = popup({ search: { ...quiet, query: 'x'.repeat(3000) } });
    expect(textOf(box)).toContain(`Nothing found for “${'x'.repeat(40)} …” in`);
    expect(textOf(box)).not.toContain('x'.repeat(41));
  });

  it('shows an opened entry as a card in place of the results, and Escape leaves it first', async () => {
    const opened = { explainer: explainerOf(), trail: [], next: null, state: 'ready' } as const;
    const { box, actions } = popup({ search: found, opened });
    expect(box.querySelector('[role="dialog"]')).not.toBeNull();
    expect(box.querySelector('[role="listbox"]')).toBeNull();
    key(box, 'Escape');
    expect(actions.closeOpened).toHaveBeenCalled();
    expect(actions.search).not.toHaveBeenCalled();
    expect(hasButton(box, 'Close')).toBe(true);
  });

  it('shows places with what they are and how often the article names them, and opens them', () => {
    const lisk = { kind: 'country', place: 'LK', text: 'Lisk' } as const;
    const found = { kind: 'place', how: 'exact', asked: lisk, name: 'Lisk', is: 'country in the north' } as const;
    const at = {
      block: 1,
      start: 0,
      end: 4,
      paragraph: 1,
      before: '',
      text: 'Lisk',
      after: '',
      cutBefore: false,
      cutAfter: false,
    };
    const { box, actions } = popup({
      search: foundOf(
        { ...found, matched: [[0, 3]], named: [at, at] },
        { ...found, name: 'Liskov', matched: [], named: [] },
      ),
    });
    expect(box.querySelector('[role="group"]')?.getAttribute('aria-label')).toBe('Places');
    expect([...box.querySelectorAll('[role="option"]')].map(textOf)).toEqual([
      'Liskcountry in the northNamed 2 times here',
      'Liskovcountry in the north',
    ]);
    key(box, 'Enter');
    expect(actions.openFact).toHaveBeenCalledWith(expect.objectContaining({ asked: lisk }));
  });

  it('shows somebody of the article as the card does, in place of the results', () => {
    const person = {
      kind: 'person',
      how: 'exact',
      name: 'Ilse Levin',
      description: 'harbour master',
      ...place,
    } as const;
    const fact = { name: 'Ilse Levin', person, fact: null, places: [] };
    const { box, actions } = popup({ search: found, fact });
    expect(textOf(box.querySelector('[role="dialog"] .slip') ?? box)).toContain('Ilse Levin harbour master');
    expect(box.querySelector('[role="listbox"]')).toBeNull();
    key(box, 'Escape');
    expect(actions.closeOpened).toHaveBeenCalled();
  });
});
