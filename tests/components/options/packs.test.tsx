// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { message } from '../../../i18n/message.ts';
import { button, press, textOf } from '../rendered.ts';
import { alert, canals, harbours, packs, settled, statuses } from './shown-packs.tsx';

describe('Options: packs', () => {
  it('lists packs with the number of their terms and what is wrong with them', () => {
    const damaged = { ...canals, problem: message('problems.pack.damaged') };
    const { box } = packs({ rows: [harbours, damaged, { ...harbours, name: 'Docks', on: false }] });
    const rows = [...box.querySelectorAll('[aria-label="Your packs"] > li')].map(textOf);
    expect(rows[0]).toContain('12,345 terms');
    expect(rows[1]).toContain('1 term. It is damaged');
    expect(rows[1]).not.toContain('Answers only');
    expect(rows[2]).toContain('switched off');
  });

  it('names a pack of which nothing is left but the name, and removes it', () => {
    const problem = message('problems.pack.damagedRecord');
    const { box } = packs({ rows: [harbours, { ...canals, count: 0, problem }] });
    const [whole, row] = box.querySelectorAll('[aria-label="Your packs"] > li');
    expect(textOf(whole as Element)).not.toContain('Down');
    expect(
      [...(row?.querySelectorAll('button, input') ?? [])].map((control) => control.getAttribute('aria-label')),
    ).toEqual(['Remove Canals']);
    expect(textOf(row as Element)).toContain('It is damaged: add it again, or remove it.');
    expect(textOf(row as Element)).not.toContain('0 terms');
    act(() => row?.querySelector<HTMLElement>('[aria-label="Remove Canals"]')?.click());
    expect(textOf(row as Element)).toContain('Remove all its terms');
  });

  it('has a switch for each, and a choice to answer only', async () => {
    const { box, actions, show } = packs({ rows: [harbours] });
    await press(box, 'Harbours');
    expect(actions.set).toHaveBeenCalledWith('Harbours', { on: false });
    const only = box.querySelector('[aria-label="Harbours: answers only"]') as HTMLInputElement;
    await act(async () => only.click());
    expect(actions.set).toHaveBeenCalledWith('Harbours', { answersOnly: true });
    show({ rows: [{ ...harbours, answersOnly: true }] });
    expect(textOf(box)).toContain('explained where you ask, never marked');
  });

  it('moves packs by keys, keeps the focus on the button and says where the pack is now', async () => {
    const { box, actions, show } = packs({ rows: [canals, harbours] });
    await press(box, 'Move Canals down');
    expect(actions.arrange).toHaveBeenCalledWith(['Harbours', 'Canals']);
    show({ rows: [harbours, canals] });
    expect(statuses(box)).toEqual(['Canals is number 2 of 2.']);
    // At the end there is no way further down.
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move Canals up');
    expect(box.querySelector('[aria-label="Move Harbours up"]')).toBeNull();
  });

  it('says that they could not be read, and not that there are none', () => {
    const { box } = packs({ problem: 'Your packs could not be read.' });
    expect(alert(box)).toBe('Your packs could not be read.');
    expect(textOf(box)).not.toContain('0 terms');
  });

  it('saves a pack, or says why not', async () => {
    const { box, actions } = packs({ rows: [harbours] }, { save: vi.fn(async () => 'It is damaged.') });
    await press(box, 'Save as a file: Harbours');
    await settled();
    expect(actions.save).toHaveBeenCalledWith('Harbours');
    expect(alert(box)).toBe('It is damaged.');
  });

  it('asks before it removes a pack, and keeps the focus', async () => {
    const remove = vi.fn(async () => null);
    const { box, show } = packs({ rows: [harbours, canals] }, { remove });
    await press(box, 'Remove Harbours');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove Harbours, 12,345 terms?');
    await press(box, 'Keep');
    expect(document.activeElement).toBe(button(box, 'Remove Harbours'));
    expect(remove).not.toHaveBeenCalled();
    await press(box, 'Remove Harbours');
    await press(box, 'Remove 12,345 terms');
    show({ rows: [canals] });
    expect(remove).toHaveBeenCalledWith('Harbours');
    expect(statuses(box)).toEqual(['Removed Harbours, 12,345 terms.']);
    expect(document.activeElement?.textContent).toBe('Packs');
  });

  it('says why a pack could not be removed', async () => {
    const { box } = packs({ rows: [harbours] }, { remove: async () => '“Harbours” could not be removed.' });
    await press(box, 'Remove Harbours');
    await press(box, 'Remove 12,345 terms');
    await settled();
    expect(alert(box)).toBe('“Harbours” could not be removed.');
  });
});
