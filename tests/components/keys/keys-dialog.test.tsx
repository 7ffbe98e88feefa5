// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { keyGroups } from '../../../components/keys/key-groups.ts';
import { KeysDialog } from '../../../components/keys/keys-dialog.tsx';
import type { KeysView } from '../../../components/keys/keys-view.ts';
import { type KeysPorts, useKeysHelp } from '../../../components/keys/use-keys-help.ts';
import { hasButton, press, rendered, textOf } from '../rendered.ts';

const usual: KeysView = {
  commands: [
    { name: 'Open the next explained term', shortcut: 'Alt+N' },
    { name: 'Explain the selected words', shortcut: '' },
  ],
  heldKey: 'alt',
  doubleClick: false,
  questionKey: true,
};

const rowsOf = (keys: KeysView) => keyGroups(keys).flatMap(({ rows }) => rows);
const does = (keys: KeysView, text: string) => rowsOf(keys).find((row) => row.does.includes(text));

describe('the keys that are listed', () => {
  it('are the browser’s own as it has bound them, also those without a key', () => {
    expect(does(usual, 'next explained')?.keys).toEqual(['Alt+N']);
    expect(does(usual, 'selected words')?.keys).toEqual([]);
  });

  it('name the key to hold, and a double click, where the reader has them', () => {
    expect(does(usual, 'under the pointer')?.keys).toEqual(['Alt held']);
    expect(does({ ...usual, heldKey: 'none' }, 'under the pointer')).toBeUndefined();
    expect(rowsOf({ ...usual, doubleClick: true }).some(({ keys }) => keys.includes('Double click'))).toBe(true);
  });

  it('leave out what the browser does not have', () => {
    expect(keyGroups({ ...usual, commands: [] }).map(({ name }) => name)).not.toContain('Anywhere in the browser');
  });
});

/** A page with fields, and the keys behind "?". */
function page(keys = usual) {
  const ports: KeysPorts = {
    load: vi.fn(async () => keys),
    change: vi.fn(),
    setQuestionKey: vi.fn(async () => undefined),
  };
  function Page() {
    const help = useKeysHelp(ports);
    return (
      <>
        <main>
          <button type="button" onClick={help.show}>
            Show
          </button>
          <input role="combobox" aria-expanded="false" aria-controls="none" />
          <input class="plain" />
          <textarea />
        </main>
        <KeysDialog {...help} />
      </>
    );
  }
  const { box } = rendered(<Page />);
  const dialog = () => box.querySelector('dialog') as HTMLDialogElement;
  const question = (selector: string) =>
    act(async () => {
      const event = new KeyboardEvent('keydown', { key: '?', bubbles: true, cancelable: true });
      box.querySelector(selector)?.dispatchEvent(event);
      await Promise.resolve();
    });
  const loaded = () => act(async () => undefined);
  return { box, ports, dialog, question, loaded };
}

describe('the page of keys', () => {
  it('opens by “?”, with the ways to change keys and to switch it off, and closes', async () => {
    const { box, dialog, question, ports, loaded } = page();
    await loaded();
    expect(dialog().open).toBe(false);
    await question('button');
    expect(dialog().open).toBe(true);
    expect(textOf(dialog())).toContain('Alt+N');
    expect(textOf(dialog())).toContain('no key');
    await press(box, 'Change keys');
    expect(ports.change).toHaveBeenCalled();
    await press(box, '“?” shows these keys');
    expect(ports.setQuestionKey).toHaveBeenCalledWith(false);
    await press(box, 'Close');
    expect(dialog().open).toBe(false);
  });

  it('leaves “?” to fields, but to none in which nothing begins with it', async () => {
    const { dialog, question, box, loaded } = page();
    await loaded();
    await question('textarea');
    await question('.plain');
    expect(dialog().open).toBe(false);
    (box.querySelector('[role="combobox"]') as HTMLInputElement).value = 'lev';
    await question('[role="combobox"]');
    expect(dialog().open).toBe(false);
    (box.querySelector('[role="combobox"]') as HTMLInputElement).value = '';
    await question('[role="combobox"]');
    expect(dialog().open).toBe(true);
  });

  it('opens by its button alone where the reader switched “?” off', async () => {
    const { box, dialog, question, loaded } = page({ ...usual, questionKey: false });
    await loaded();
    await question('button');
    expect(dialog().open).toBe(false);
    await press(box, 'Show');
    await loaded();
    expect(dialog().open).toBe(true);
    expect(textOf(dialog())).not.toContain('Show these keys');
  });

  it('offers no way to change keys where the browser has none', async () => {
    const { box, loaded } = page({ ...usual, commands: [] });
    await press(box, 'Show');
    await loaded();
    expect(hasButton(box, 'Change keys')).toBe(false);
  });

  it('asks the browser again when the reader comes back from its page of keys', async () => {
    const { box, ports, loaded } = page();
    await press(box, 'Show');
    await loaded();
    const before = vi.mocked(ports.load).mock.calls.length;
    await act(async () => void dispatchEvent(new Event('focus')));
    expect(vi.mocked(ports.load).mock.calls.length).toBe(before + 1);
  });

  it('stays closed where it was closed before the browser answered', async () => {
    const { box, ports, dialog, loaded } = page();
    await press(box, 'Show');
    await loaded();
    const asked = Promise.withResolvers<KeysView>();
    vi.mocked(ports.load).mockReturnValue(asked.promise);
    await act(async () => void dispatchEvent(new Event('focus')));
    await press(box, '“?” shows these keys');
    await press(box, 'Close');
    asked.resolve(usual);
    await act(() => new Promise((done) => setTimeout(done)));
    expect(dialog().open).toBe(false);
  });
});
