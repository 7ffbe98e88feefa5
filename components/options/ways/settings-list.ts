import type { MessageKey } from '../../../i18n/message.ts';
import { t } from '../../../i18n/translate.ts';
import { type SectionId, sectionIds } from '../section/sections.ts';

/** A setting as readers look for it, in the language of the interface. */
export interface ListedSetting {
  /** As in the options, but plain without what stands around it there. */
  readonly name: string;
  /** The section in which it stands: its id, and what it is called. */
  readonly section: string;
  readonly sectionName: string;
  /** What else readers may call it, in plain words. */
  readonly words: string;
  /**
   * Where its control is in the page: the first of these that is there; without any, the section's heading. Behind a control that
   * stands there only where something else is chosen comes that. In no language's words: by names of controls and by classes.
   */
  readonly at: readonly string[];
}

type Words = Extract<MessageKey, `options.find.words.${string}`> extends `options.find.words.${infer Id}` ? Id : never;

/** What it is called, by which other words it is found ("options.find.words"), and where its control is. */
type Setting = readonly [name: MessageKey, words: Words, ...at: string[]];

const named = (name: string) => `[name="${name}"]`;

/** Every setting, by section. A test holds that each control of the options can be found by it. */
const settings = {
  sites: [
    ['options.sites.rule', 'sites', named('other-sites')],
    ['options.sites.find', 'addSite', named('site')],
  ],
  reading: [
    ['options.reading.level', 'level', named('level')],
    ['options.reading.density.legend', 'density', named('density')],
    ['options.reading.again.legend', 'again', named('again')],
    ['options.find.name.marks', 'marks', named('marks')],
    ['options.find.name.colour', 'colour', named('colour')],
    ['options.reading.opens.legend', 'opens', named('opens')],
    ['options.reading.dwell.legend', 'dwell', named('dwell'), named('opens')],
    ['options.reading.heldKey.legend', 'heldKey', named('held-key')],
    ['options.reading.doubleClick.legend', 'doubleClick', named('double-click')],
    ['options.reading.people.name', 'people', named('people')],
    ['options.reading.numbers.name', 'numbers', named('numbers')],
    ['options.reading.places.name', 'places', named('places')],
    ['options.reading.marksAnswers.name', 'marksAnswers', named('marksAnswers')],
    ['options.reading.badge.name', 'badge', named('badge')],
    ['options.language.name', 'language', named('language')],
  ],
  topics: [['options.section.topics', 'topics', '#topics .unfold']],
  known: [['options.find.name.known', 'known', '#known button']],
  words: [
    ['options.find.name.addWord', 'addWord', '#words .btn', '#words input'],
    ['options.ownOnPages.name', 'ownOnPages', named('own-on-pages')],
    ['options.find.name.notes', 'notes', '#words textarea'],
  ],
  met: [
    ['options.find.name.met', 'met', '#met [role="switch"]'],
    ['options.find.name.metDays', 'metDays', named('met-days'), '#met [role="switch"]'],
  ],
  packs: [['options.find.name.addPack', 'addPack', '#packs .btn']],
  backup: [
    ['options.find.name.saveBackup', 'saveBackup', '#backup fieldset'],
    ['options.find.name.restore', 'restore', '#backup .drop button'],
    ['options.find.name.sync', 'sync', '#backup [role="switch"]'],
  ],
  about: [
    ['options.find.name.version', 'version', '#about'],
    ['options.find.name.privacy', 'privacy', '#about'],
    ['options.find.name.keys', 'keys', '#about .keys button'],
    ['options.find.name.sample', 'sample', '#about .sample'],
    ['options.find.name.licences', 'licences', '#about .licences summary'],
    ['options.find.name.erase', 'erase', '#about .erase button'],
  ],
} as const satisfies Readonly<Record<SectionId, readonly Setting[]>>;

/** All settings. @param more those that are known only at run time */
export function listSettings(more: readonly ListedSetting[]): readonly ListedSetting[] {
  const sections = sectionIds.map((id) => ({ section: id, sectionName: t(`options.section.${id}`) }));
  const listed = sections.flatMap((where) =>
    settings[where.section].map(([name, words, ...at]) => ({
      ...where,
      name: t(name),
      words: t(`options.find.words.${words}`),
      at,
    })),
  );
  const whole = sections.map((where) => ({ ...where, name: where.sectionName, words: '', at: [] }));
  const names = new Set(listed.map(({ name }) => name));
  return [...listed, ...whole.filter(({ name }) => !names.has(name)), ...more];
}
