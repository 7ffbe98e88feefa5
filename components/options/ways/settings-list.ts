/** A setting as readers look for it. */
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
   * stands there only where something else is chosen comes that.
   */
  readonly at: readonly string[];
}

type Setting = readonly [name: string, words: string, ...at: string[]];

const radio = (name: string) => `input[name="${name}"]`;
const labelled = (label: string) => `[aria-label="${label}"]`;

/** Every setting, by section. A test holds that each control of the options can be found by it. */
const settings: Readonly<Record<string, readonly Setting[]>> = {
  sites: [
    [
      'Where it runs',
      'websites everywhere all pages news sites switch on off enable disable permission',
      radio('other-sites'),
    ],
    [
      'Find or add a site',
      'website address newspaper domain allow block exception remove',
      labelled('Find or add a site'),
    ],
  ],
  reading: [
    ['How much do you follow the news?', 'level beginner expert new easy hard knowledge experience', radio('level')],
    [
      'How many marks?',
      'density amount number fewer more underlines highlights too many less',
      labelled('How many marks'),
    ],
    ['Is a word marked again further down?', 'repeat once twice every screen again', radio('again')],
    [
      'What do marks look like?',
      'marks style appearance underline dots dotted line highlight wash background',
      radio('marks'),
    ],
    ['In which colour are marks?', 'color marks blue green orange red purple contrast', radio('colour')],
    ['What opens a card?', 'hover click popup tooltip open pointer mouse', radio('opens')],
    [
      'After how long?',
      'delay wait time seconds speed dwell hover faster slower',
      labelled('After how long'),
      radio('opens'),
    ],
    [
      'Which key explains any word?',
      'held key hold modifier alt control shift shortcut keyboard hotkey',
      radio('held-key'),
    ],
    ['What does a double click on a word do?', 'mouse select dictionary', radio('double-click')],
    ['Explain people', 'names who person politician bodies', labelled('Explain people')],
    ['Explain numbers', 'amounts money sums units measures percent currency', labelled('Explain numbers')],
    ['Explain places', 'map countries cities geography location', labelled('Explain places')],
    ['Mark people and sums too', 'names amounts answers', labelled('Mark people and sums too')],
    ['Count on the toolbar icon', 'badge number button counter', labelled('Count on the toolbar icon')],
    ['Language of Newsgloss', 'interface translation english deutsch español français', 'select[name="language"]'],
  ],
  topics: [['Topics', 'subjects categories level politics economy law interests', '#topics .unfold']],
  known: [['Known and stopped terms', 'know ignore hide stop marking again wrong meaning forgotten', '#known button']],
  words: [
    ['Add a word', 'own definition dictionary write custom glossary personal', '#words .btn', '#words input'],
    [
      'Show what is yours on pages',
      'own words packs notes privacy private marks underlines underlined not marked met before',
      labelled('Show what is yours on pages'),
    ],
    ['Your notes', 'remark comment memo annotation', '#words textarea'],
  ],
  met: [
    [
      'Keep the words I meet',
      'history diary memory vocabulary log anki csv export flashcards',
      labelled('Keep the words I meet'),
    ],
    ['For how long', 'words history erase delete days keep', radio('met-days'), labelled('Keep the words I meet')],
  ],
  packs: [['Add a pack', 'import file upload dictionary json terms glossary wordnet', '#packs .btn']],
  backup: [
    ['Save a backup', 'export download file copy move another computer', '#backup fieldset'],
    ['Restore a backup', 'import upload file load put back undo revert', '#backup .drop button'],
    [
      'Sync with my other machines',
      'account cloud devices browser firefox chrome synchronise',
      labelled('Sync with my other machines'),
    ],
  ],
  about: [
    ['Version', 'release update number', '#about'],
    ['Privacy', 'data network tracking collect', '#about'],
    ['Keys', 'keyboard shortcuts hotkeys bindings commands help', '#about .keys button'],
    ['Try it again on the sample story', 'demo example test tour welcome', '#about .sample'],
    ['Licences', 'license open source credits third party attribution copyright libraries', '#about .licences summary'],
    [
      'Erase everything',
      'reset delete clear remove data fresh start over uninstall factory defaults',
      '#about .erase button',
    ],
  ],
};

/** All settings, of these sections. `more`: those that are known only at run time. */
export function listSettings(
  sections: readonly { readonly id: string; readonly name: string }[],
  more: readonly ListedSetting[],
): readonly ListedSetting[] {
  const listed = sections.flatMap(({ id, name: sectionName }) =>
    (settings[id] ?? []).map(([name, words, ...at]) => ({ name, section: id, sectionName, words, at })),
  );
  const whole = sections.map(({ id, name }) => ({ name, section: id, sectionName: name, words: '', at: [] }));
  const names = new Set(listed.map(({ name }) => name));
  return [...listed, ...whole.filter(({ name }) => !names.has(name)), ...more];
}
