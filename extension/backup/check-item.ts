import type { BackupPart } from '../../contract/backup.ts';
import type { MetWord } from '../../contract/met-word.ts';
import type { Note, OwnWord } from '../../contract/own-words.ts';
import { firstWordingRules } from '../../explain/languages/wording-rules-for.ts';
import { type Message, message } from '../../i18n/message.ts';
import { soundMetWords } from '../met/sound-met-words.ts';
import { mostPackEntries } from '../packs/pack.ts';
import { defaultSettings, parseSettings, recordsOfSettings } from '../settings/settings.ts';
import { siteFromInput } from '../sites/site.ts';
import { longestNote, soundNotes, soundWords } from '../words/own-word.ts';
import { problemsAlone } from '../words/word-alone.ts';
import { type Items, keyOfMet } from './backup-content.ts';
import { isRecord } from './raw-items.ts';

type Checked = { readonly key: string; readonly item: unknown } | { readonly reason: Message };

/** Longer than any id of an entry, a site or a topic. */
const longestKey = 400;
/** Of one met word, all its texts together. */
const longestMet = 5000;
const longestPackName = 60;

const damaged: Checked = { reason: message('problems.item.damaged') };
const noName: Checked = { reason: message('problems.item.noName') };

/** A part of a file, and the sound items of it where it is a record of the settings: read at once, for there may be many. */
export interface Around {
  readonly part: BackupPart;
  readonly sound: Items;
}

export function around(part: BackupPart, raw: unknown): Around {
  const record = recordsOfSettings.find((one) => one === part);
  if (record === undefined) return { part, sound: new Map() };
  return { part, sound: new Map(Object.entries(parseSettings({ [record]: raw })[record])) };
}

/**
 * One item of a file, as it would be kept; or why it cannot be.
 * @param key of the settings and of what is said there
 * @param own it was kept here before: it need only be readable
 */
export function checkItem(around: Around, key: string, value: unknown, own: boolean): Checked {
  switch (around.part) {
    case 'settings':
      return checkSetting(key, value);
    case 'sites':
    case 'topics':
    case 'known':
    case 'hidden':
    case 'doubted':
      return checkSaid(around, key, own);
    case 'words':
      return checkWord(value, own);
    case 'notes':
      return checkNote(value, own);
    case 'met':
      return checkMet(value, own);
    case 'packs':
      return checkPack(value);
  }
}

function checkSetting(name: string, value: unknown): Checked {
  const known = new Map(Object.entries(defaultSettings));
  if (!known.has(name) || isRecord(known.get(name))) {
    return { reason: message('problems.item.unknownSetting') };
  }
  const read = new Map(Object.entries(parseSettings({ [name]: value }))).get(name);
  return read === value ? { key: name, item: value } : { reason: message('problems.item.unknownValue') };
}

function checkSaid({ part, sound }: Around, key: string, own: boolean): Checked {
  if (!own && (key === '' || key.length > longestKey)) return noName;
  if (!own && part === 'sites' && siteFromInput(key) !== key) return { reason: message('problems.item.noSite') };
  return sound.has(key) ? { key, item: sound.get(key) } : damaged;
}

function checkWord(value: unknown, own: boolean): Checked {
  const [word] = soundWords([value]);
  if (word === undefined) return damaged;
  if (own) return { key: word.id, item: word };
  if (word.id.length > longestKey) return noName;
  const [problem] = Object.values(problemsAlone(word, firstWordingRules));
  return problem === undefined ? { key: word.id, item: word satisfies OwnWord } : { reason: problem };
}

function checkNote(value: unknown, own: boolean): Checked {
  const [note] = soundNotes([value]);
  if (note === undefined) return damaged;
  if (own) return { key: note.entry, item: note };
  if (note.entry.length > longestKey || note.term.length > longestKey) return noName;
  if (note.text.length > longestNote) {
    return { reason: message('problems.item.longNote', { length: note.text.length, most: longestNote }) };
  }
  return { key: note.entry, item: note satisfies Note };
}

function checkMet(value: unknown, own: boolean): Checked {
  const [word] = soundMetWords([value]);
  if (word === undefined) return damaged;
  const size = Object.values(word satisfies MetWord).reduce((sum, text) => sum + text.length, 0);
  return !own && size > longestMet ? { reason: message('problems.item.long') } : { key: keyOfMet(word), item: word };
}

/** What is wrong with its entries shows when it is added. */
function checkPack(value: unknown): Checked {
  if (!isRecord(value) || typeof value.name !== 'string' || !Array.isArray(value.entries)) return damaged;
  const { name, entries } = value;
  if (name.trim() === '' || name.length > longestPackName || name.includes('/')) return noName;
  if (entries.length === 0) return { reason: message('problems.item.empty') };
  if (entries.length > mostPackEntries) {
    return { reason: message('problems.item.tooManyTerms', { most: mostPackEntries }) };
  }
  return { key: name, item: value };
}
