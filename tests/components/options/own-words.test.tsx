// @vitest-environment happy-dom

import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { OwnWords } from '../../../components/options/words/own-words.tsx';
import type { WordsActions, WordsView } from '../../../components/options/words/words-view.ts';
import type { OwnWord, WordDraft } from '../../../contract/own-words.ts';
import { message } from '../../../i18n/message.ts';
import { button, hasButton, press as pressed, rendered, spies, textOf } from '../rendered.ts';

const word = (term: string, meaning = `A ${term}.`): OwnWord => ({
  id: term,
  term,
  meaning,
  aliases: [],
  near: [],
  since: '2026-03-12',
});
const empty: WordsView = { words: [], notes: [], problem: null, draft: null, around: '' };
const draft: WordDraft = { id: null, term: 'mole', meaning: '', aliases: [], near: [] };

function section(change: Partial<WordsView> = {}, given: Partial<WordsActions> = {}) {
  const actions = spies<WordsActions>({ check: async () => ({}), keep: async () => ({ kind: 'kept' }), ...given });
  const { box } = rendered(
    <OwnWords view={{ ...empty, ...change }} actions={actions} ownOnPages={{ shown: false, onChange: vi.fn() }} />,
  );
  return { box, actions };
}
/** Presses, and waits for what came of it. */
const press = async (box: Element, name: string) => {
  await pressed(box, name);
  for (let turn = 0; turn < 3; turn += 1) await act(async () => undefined);
};
const type = (field: Element | null, value: string) =>
  act(async () => {
    (field as HTMLInputElement).value = value;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
const submit = (box: Element) =>
  act(async () => {
    box.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });

describe('Options: your words', () => {
  it('lists what the reader explained, to be edited and removed, and that taken back', async () => {
    const drop = vi.fn(async () => null);
    const keep = vi.fn(async () => ({ kind: 'kept' }) as const);
    const { box, actions } = section({ words: [word('mole'), word('quay')] }, { drop, keep });
    await press(box, 'Edit mole');
    expect(actions.write).toHaveBeenCalledWith(word('mole'));
    await press(box, 'Remove quay');
    expect(drop).toHaveBeenCalledWith('quay');
    expect(textOf(box)).toContain('“quay” is removed.');
    await press(box, 'Undo');
    expect(keep).toHaveBeenCalledWith(word('quay'));
    expect(hasButton(box, 'Undo')).toBe(false);
  });

  it('says so where one could not be removed', async () => {
    const { box } = section({ words: [word('mole')] }, { drop: async () => 'There is no room left.' });
    await press(box, 'Remove mole');
    expect(textOf(box.querySelector('[role="alert"]') as Element)).toBe('There is no room left.');
    expect(hasButton(box, 'Undo')).toBe(false);
  });

  it('finds among many by term and by meaning', async () => {
    const many = [...'abcdefg'].map((letter) => word(`${letter}${letter}${letter}`, 'Nothing.'));
    const { box } = section({ words: [...many, word('mole', 'A wall of stone.')] });
    await type(box.querySelector('[aria-label="Find one of your words"]'), 'wall');
    expect([...box.querySelectorAll('.hw')].map(textOf)).toEqual(['mole']);
    await type(box.querySelector('[aria-label="Find one of your words"]'), 'zzzzz');
    expect(textOf(box)).toContain('None of your words has “zzzzz”.');
    expect(section({ words: [word('mole')] }).box.querySelector('search')).toBeNull();
  });

  it('says why the words cannot be shown', () => {
    const { box } = section({ problem: 'Your words could not be read.' });
    expect(textOf(box.querySelector('[role="alert"]') as Element)).toBe('Your words could not be read.');
  });
});

describe('writing a word', () => {
  it('begins in the first field that is empty, and shows where it was met', async () => {
    const { box } = section({ draft, around: 'They walked along the mole.' });
    await act(async () => undefined);
    expect(document.activeElement).toBe(box.querySelector('#word-meaning'));
    expect(textOf(box)).toContain('They walked along the mole.');
  });

  it('hands on each change, so that it outlives the page', async () => {
    const { box, actions } = section({ draft });
    await type(box.querySelector('#word-meaning'), 'A wall.');
    await type(box.querySelector('#word-aliases'), 'sea wall\npier');
    expect(vi.mocked(actions.write).mock.calls).toEqual([
      [{ ...draft, meaning: 'A wall.' }],
      [{ ...draft, aliases: ['sea wall', 'pier'] }],
    ]);
  });

  it('says what is wrong beside a field once the reader has been there, and leads there', async () => {
    const problems = { meaning: message('options.words.needsMeaning') };
    const { box } = section(
      { draft },
      { check: async () => problems, keep: async () => ({ kind: 'faulty', problems }) },
    );
    await act(async () => undefined);
    expect(textOf(box)).not.toContain('It needs a meaning.');
    await submit(box);
    expect(textOf(box)).toContain('It needs a meaning.');
    expect(box.querySelector('#word-meaning')?.getAttribute('aria-describedby')).toBe('word-meaning-hint');
    expect(document.activeElement).toBe(box.querySelector('#word-meaning'));
  });

  it('is over once the word is kept, and goes on where the browser could not store it', async () => {
    const kept = section({ draft });
    await submit(kept.box);
    expect(kept.actions.write).toHaveBeenCalledWith(null);
    const failed = section({ draft }, { keep: async () => ({ kind: 'failed', problem: 'There is no room left.' }) });
    await submit(failed.box);
    expect(textOf(failed.box.querySelector('[role="alert"]') as Element)).toBe('There is no room left.');
    expect(failed.actions.write).not.toHaveBeenCalled();
  });

  it('can be given up', async () => {
    const { box, actions } = section({ draft });
    await press(box, 'Discard');
    expect(actions.write).toHaveBeenCalledWith(null);
    expect(button(section().box, 'Add a word')).toBeDefined();
  });
});

describe('Options: your notes', () => {
  const note = { entry: 'levy', term: 'port levy', text: 'Half the price.', since: '2026-03-12' };

  it('are changed where they stand, and removed, and that taken back', async () => {
    const keepNote = vi.fn(async () => null);
    const { box } = section({ notes: [note] }, { keepNote });
    const field = box.querySelector('textarea') as HTMLTextAreaElement;
    await act(async () => {
      field.value = 'A third.';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await press(box, 'Remove the note on port levy');
    await press(box, 'Undo');
    expect(keepNote.mock.calls).toEqual([[{ ...note, text: 'A third.' }], [{ ...note, text: '' }], [note]]);
  });

  it('say so where they could not be stored', async () => {
    const { box } = section({ notes: [note] }, { keepNote: async () => 'There is no room left.' });
    await press(box, 'Remove the note on port levy');
    expect(textOf(box.querySelector('[role="alert"]') as Element)).toBe('There is no room left.');
  });
});
