import { keyName } from '../key-names.ts';
import type { KeysView } from './keys-view.ts';

export interface KeyRow {
  /** What is pressed: keys one after the other, those that are pressed together within one. Empty: nothing is set. */
  readonly keys: readonly string[];
  readonly does: string;
}

export interface KeyGroup {
  readonly name: string;
  readonly rows: readonly KeyRow[];
}

/** Every key that Newsgloss knows, by where it holds. What nothing is set for stands there, too, if it can be set. */
export function keyGroups({ commands, heldKey, doubleClick, questionKey }: KeysView): readonly KeyGroup[] {
  const groups: readonly KeyGroup[] = [
    {
      name: 'Anywhere in the browser',
      rows: commands.map(({ name, shortcut }) => ({ keys: shortcut === '' ? [] : [shortcut], does: name })),
    },
    { name: 'On a page that is explained', rows: onPage(heldKey, doubleClick) },
    {
      name: 'In a card',
      rows: [
        { keys: ['Tab'], does: 'Go to the next button or term' },
        { keys: ['Alt+←'], does: 'Back to the term before' },
        { keys: ['Alt+→'], does: 'Forward to the term you came back from' },
        { keys: ['Esc'], does: 'Close the card, and go back to where you were' },
      ],
    },
    {
      name: 'In a search of Newsgloss',
      rows: [
        { keys: ['↑', '↓'], does: 'Choose among what was found' },
        { keys: ['Enter'], does: 'Open it' },
        { keys: ['Esc'], does: 'One step back, then an empty field' },
      ],
    },
    {
      name: 'In options, popup and side panel',
      rows: [
        ...(questionKey ? [{ keys: ['?'], does: 'Show these keys' }] : []),
        { keys: ['←', '→'], does: 'From one tab of the side panel to the other' },
      ],
    },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}

function onPage(heldKey: KeysView['heldKey'], doubleClick: boolean): readonly KeyRow[] {
  return [
    ...(heldKey === 'none'
      ? []
      : [{ keys: [`${keyName(heldKey)} held`], does: 'Explain the word under the pointer, marked or not' }]),
    ...(doubleClick ? [{ keys: ['Double click'], does: 'Explain the word' }] : []),
    { keys: ['Esc'], does: 'Close the card, or the way back after a jump' },
  ];
}
