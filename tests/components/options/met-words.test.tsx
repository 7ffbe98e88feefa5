// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { MetActions, MetView } from '../../../components/options/met/met-view.ts';
import { MetWords } from '../../../components/options/met/met-words.tsx';
import { metWord } from '../../extension/met/met-in-memory.ts';
import { button, hasButton, press, rendered, spies, textOf } from '../rendered.ts';
import { input } from './shown-options.tsx';

const now = new Date(2026, 2, 12).getTime();
const words = [
  metWord('quorum', '2026-03-12'),
  metWord('quorum', '2026-03-01', { title: '' }),
  metWord('veto', '2026-03-10', { sentence: '' }),
];

function shown(change: Partial<MetView> = {}, given: Partial<MetActions> = {}) {
  const done = async () => null;
  const actions = spies<MetActions>({ forget: done, putBack: done, erase: done, ...given });
  const view: MetView = { on: true, days: 365, words, problem: null, ...change };
  const draw = (next: MetView) => <MetWords view={next} now={now} actions={actions} />;
  const { box, again } = rendered(draw(view));
  return { box, actions, again: (next: Partial<MetView>) => again(draw({ ...view, ...next })) };
}
/** Lets promises and effects run. */
const settled = () => act(async () => undefined);
const terms = (box: Element) => [...box.querySelectorAll('.hw')].map(textOf);

describe('Words you met', () => {
  it('are off until they are switched on, and say what is kept', async () => {
    const { box, actions } = shown({ on: false, words: [] });
    expect(textOf(box)).toContain('the sentence it stood in, the page’s title and address, and the time');
    expect(box.querySelector('fieldset')).toBeNull();
    await press(box, 'Keep the words I meet');
    expect(actions.setOn).toHaveBeenCalledWith(true);
  });

  it('are kept for a time of the reader’s choice', async () => {
    const { box, actions } = shown();
    await act(() => (box.querySelector('input[name="met-days"][value="30"]') as HTMLElement).click());
    expect(actions.setDays).toHaveBeenCalledWith(30);
  });

  it('stand by day with sentence and page, and by word with how often', async () => {
    const { box } = shown();
    expect([...box.querySelectorAll('h3')].map(textOf)).toEqual([
      'Thursday 12 March',
      'Tuesday 10 March',
      'Sunday 1 March',
    ]);
    expect(box.querySelector('a')?.getAttribute('href')).toContain('#:~:text=There%20was');
    await act(() => (box.querySelector('input[value="word"]') as HTMLElement).click());
    expect([...box.querySelectorAll('summary')].map(textOf)).toEqual([
      'quorumtwice, last on 12 March',
      'vetoonce, on 10 March',
    ]);
  });

  it('are found, and saved as they are found', async () => {
    const { box, actions } = shown();
    await input(box, 'input[type="text"]', 'veto');
    expect(terms(box)).toEqual(['veto']);
    await press(box, 'cards for Anki');
    expect(actions.save).toHaveBeenCalledWith('anki', [words[2]]);
    await input(box, 'input[type="text"]', 'nowhere');
    expect(textOf(box)).toContain('Nothing you met has “nowhere”.');
    expect(hasButton(box, 'cards for Anki')).toBe(false);
  });

  it('are shown thirty at first, of however many', async () => {
    const many = Array.from({ length: 10_000 }, (_, at) => metWord(`word ${at}`, '2026-03-01'));
    const { box } = shown({ words: many });
    expect(terms(box)).toHaveLength(30);
    await press(box, 'Show more (30 of 10,000)');
    expect(terms(box)).toHaveLength(120);
  });

  it('are removed one by one, with a way back', async () => {
    const forget = vi.fn(async () => null);
    const putBack = vi.fn(async () => null);
    const { box, actions, again } = shown({}, { forget, putBack });
    button(box, 'Remove quorum, A long night').focus();
    await press(box, 'Remove quorum, A long night');
    await settled();
    again({ words: words.slice(1) });
    expect(textOf(box)).toContain('“quorum” is removed.');
    expect(document.activeElement?.textContent).toBe('Undo');
    await press(box, 'a table (CSV)');
    expect(actions.save).toHaveBeenLastCalledWith('csv', [words[2], words[1]]);
    // The list is read anew before the answer is there.
    again({ words });
    await press(box, 'Undo: put quorum back');
    await settled();
    expect(document.activeElement?.textContent).toBe('Remove');
    expect(forget).toHaveBeenCalledWith(words[0]);
    expect(putBack).toHaveBeenCalledWith(words[0]);
  });

  it('are erased after a question, and kept where the answer is no', async () => {
    const erase = vi.fn(async () => null);
    const { box } = shown({}, { erase });
    await press(box, 'Erase all');
    expect(document.activeElement?.getAttribute('aria-label')).toContain('This cannot be undone.');
    await press(box, 'Keep them');
    expect(erase).not.toHaveBeenCalled();
    await press(box, 'Erase all');
    await press(box, 'Erase 3 words');
    expect(erase).toHaveBeenCalledOnce();
  });

  it('ask, when switched off, what becomes of those that are kept', async () => {
    const erase = vi.fn(async () => null);
    const { box, actions, again } = shown({}, { erase });
    await press(box, 'Keep the words I meet');
    expect(actions.setOn).toHaveBeenCalledWith(false);
    again({ on: false });
    expect(textOf(box)).toContain('From now on nothing is kept. What of the 3 words kept so far?');
    await press(box, 'Keep them');
    expect(erase).not.toHaveBeenCalled();
    expect(terms(box)).toHaveLength(3);
    await press(box, 'Keep the words I meet');
    expect(actions.setOn).toHaveBeenLastCalledWith(true);
  });

  it('ask nothing when switched off while none is kept', async () => {
    const { box } = shown({ words: [] });
    expect(textOf(box)).toContain('None yet.');
    await press(box, 'Keep the words I meet');
    expect(box.querySelector('.offer')).toBeNull();
  });

  it('say what went wrong, and lose nothing', async () => {
    const { box } = shown({ problem: 'The last word that you met could not be kept.' });
    expect(box.querySelector('[role="alert"]')?.textContent).toContain('could not be kept');
    const other = shown({}, { forget: async () => 'It could not be removed.' }).box;
    await press(other, 'Remove quorum, A long night');
    await settled();
    expect(other.querySelector('[role="alert"]')?.textContent).toContain('It could not be removed.');
    expect(hasButton(other, 'Undo: put quorum back')).toBe(false);
  });
});
