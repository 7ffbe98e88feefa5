import type { BackupPart, PartChanges, RestoreMode } from '../../../contract/backup.ts';

/** What the parts of a backup are called: as the sections of the options. */
export const partNames: Readonly<Record<BackupPart, string>> = {
  settings: 'Settings',
  sites: 'Sites',
  topics: 'Topics',
  known: 'Terms you know',
  hidden: 'Terms you stopped',
  doubted: 'Meanings you doubted',
  words: 'Your words',
  notes: 'Your notes',
  met: 'Words you met',
  packs: 'Packs',
};

const settingNames = new Map([
  ['language', 'language of Newsgloss'],
  ['level', 'who you are'],
  ['density', 'how many marks'],
  ['again', 'when a word is marked again'],
  ['marks', 'look of marks'],
  ['colour', 'colour of marks'],
  ['opens', 'what opens a card'],
  ['dwell', 'delay of cards'],
  ['heldKey', 'held key'],
  ['doubleClick', 'double click'],
  ['badge', 'number on the icon'],
  ['questionKey', 'the key that shows the keys'],
  ['people', 'people'],
  ['numbers', 'amounts'],
  ['places', 'places'],
  ['marksAnswers', 'marks on people and amounts'],
  ['ownOnPages', 'what is yours on pages'],
  ['otherSites', 'sites without a rule'],
  ['met', 'keeping the words you meet'],
  ['metDays', 'how long they are kept'],
]);

/** What a setting is called; undefined: nothing that a reader chose. */
export const settingName = (name: string) => settingNames.get(name);

/** What becomes of a part, in a line: "3 added, 1 changed, 12 as now". Empty: there is nothing in it. */
export function changesInWords({ part, added, changed, removed, same, kept, names }: PartChanges): string {
  const counted = (count: number, what: string) => (count === 0 ? [] : [`${count.toLocaleString('en-GB')} ${what}`]);
  const put = [...counted(added, 'added'), ...counted(changed, 'changed')].join(', ');
  const which = part === 'settings' ? names.flatMap((name) => settingName(name) ?? []) : names;
  const told = which.length > 0 ? `${put} (${which.join(', ')})` : put;
  const others = [...counted(removed, 'removed'), ...counted(same + kept, 'as now')];
  return [...(told === '' ? [] : [told]), ...others].join(', ');
}

/** Which of two wins, where a part is here and in the file. */
export function whichWins(part: BackupPart, mode: RestoreMode): string {
  if (mode === 'replace') return '';
  if (part === 'settings') return 'What you chose here stays.';
  if (part === 'packs') return 'A pack of the same name that is here stays.';
  return 'Of two that differ, the later one wins; of the same day, the one here.';
}

/** Whether restoring does anything at all. */
export function changesAnything(changes: readonly PartChanges[]): boolean {
  return changes.some(({ added, changed, removed }) => added + changed + removed > 0);
}
