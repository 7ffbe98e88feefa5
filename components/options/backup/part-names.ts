import type { BackupPart, PartChanges, RestoreMode } from '../../../contract/backup.ts';
import { listed } from '../../../i18n/listed.ts';
import { plural, t } from '../../../i18n/translate.ts';

/** What a part of a backup is called: as the section of the options. */
export const partName = (part: BackupPart): string => t(`options.backup.parts.${part}`);

const namedSettings = [
  'language',
  'level',
  'density',
  'again',
  'marks',
  'colour',
  'opens',
  'dwell',
  'heldKey',
  'doubleClick',
  'badge',
  'questionKey',
  'people',
  'numbers',
  'places',
  'marksAnswers',
  'ownOnPages',
  'otherSites',
  'met',
  'metDays',
] as const;

/** What a setting is called; undefined: nothing that a reader chose. */
export function settingName(name: string): string | undefined {
  const named = namedSettings.find((one) => one === name);
  return named && t(`options.backup.settings.${named}`);
}

/** What becomes of a part, in a line: "3 added, 1 changed, 12 as now". Empty: there is nothing in it. */
export function changesInWords({ part, added, changed, removed, same, kept, names }: PartChanges): string {
  const counted = (count: number, what: 'added' | 'changed' | 'removed' | 'same') =>
    count === 0 ? [] : [plural(`options.backup.change.${what}`, count)];
  const put = [...counted(added, 'added'), ...counted(changed, 'changed')];
  const which = part === 'settings' ? names.flatMap((name) => settingName(name) ?? []) : names;
  const named = which.length > 0 && { changes: listed(put), names: listed(which) };
  const told = named ? [t('options.backup.change.named', named)] : put;
  return listed([...told, ...counted(removed, 'removed'), ...counted(same + kept, 'same')]);
}

/** Which of two wins, where a part is here and in the file. */
export function whichWins(part: BackupPart, mode: RestoreMode): string {
  if (mode === 'replace') return '';
  return t(`options.backup.wins.${part === 'settings' || part === 'packs' ? part : 'later'}`);
}

/** Whether restoring does anything at all. */
export function changesAnything(changes: readonly PartChanges[]): boolean {
  return changes.some(({ added, changed, removed }) => added + changed + removed > 0);
}
