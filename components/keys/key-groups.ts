import { t } from '../../i18n/translate.ts';
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
      name: t('keys.inBrowser'),
      rows: commands.map(({ name, shortcut }) => ({ keys: shortcut === '' ? [] : [shortcut], does: name })),
    },
    { name: t('keys.onPage'), rows: onPage(heldKey, doubleClick) },
    {
      name: t('keys.inCard'),
      rows: [
        { keys: ['Tab'], does: t('keys.nextInCard') },
        { keys: ['Alt+←'], does: t('keys.back') },
        { keys: ['Alt+→'], does: t('keys.forward') },
        { keys: [t('keys.names.escape')], does: t('keys.closeCard') },
      ],
    },
    {
      name: t('keys.inSearch'),
      rows: [
        { keys: ['↑', '↓'], does: t('keys.choose') },
        { keys: [t('keys.names.enter')], does: t('keys.open') },
        { keys: [t('keys.names.escape')], does: t('keys.stepBack') },
      ],
    },
    {
      name: t('keys.inPages'),
      rows: [
        ...(questionKey ? [{ keys: ['?'], does: t('keys.showKeys') }] : []),
        { keys: ['←', '→'], does: t('keys.nextTab') },
      ],
    },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}

function onPage(heldKey: KeysView['heldKey'], doubleClick: boolean): readonly KeyRow[] {
  return [
    ...(heldKey === 'none' ? [] : [{ keys: [t('keys.held', { key: keyName(heldKey) })], does: t('keys.explainAny') }]),
    ...(doubleClick ? [{ keys: [t('keys.doubleClick')], does: t('keys.explainWord') }] : []),
    { keys: [t('keys.names.escape')], does: t('keys.closeCardOrWayBack') },
  ];
}
