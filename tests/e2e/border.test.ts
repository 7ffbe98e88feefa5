import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserKinds } from '../../scripts/browsers/find-browser.ts';
import { inTab } from '../../scripts/browsers/in-tab.ts';
import { openStage, type Stage } from './driver/stage.ts';

describe.each(browserKinds)('What runs in a web page, in %s,', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(kind);
  });
  afterAll(() => stage?.close());

  const besideThePage = async <Value>(run: () => Promise<Value>) => {
    const { tab } = await stage.show('wire.html');
    return inTab(stage.session, tab, run);
  };

  it('asks for nothing that the reader keeps, and sends nothing malformed', async () => {
    const answers = await besideThePage(async () => {
      const messages = [
        { type: 'own-words' },
        { type: 'packs' },
        { type: 'erase-everything' },
        { type: 'set-site', site: 'gazette.test', on: true },
        { type: 'know', entry: { id: 'ceasefire' }, known: true },
        { type: 'more-here', tab: 1, by: 1 },
      ];
      return Promise.all(messages.map((message) => chrome.runtime.sendMessage(message)));
    });
    expect(answers.map(({ ok, error }) => [ok, error])).toEqual([
      [false, 'own-words: only Newsgloss’ own pages may ask this'],
      [false, 'packs: only Newsgloss’ own pages may ask this'],
      [false, 'erase-everything: only Newsgloss’ own pages may ask this'],
      [false, 'set-site: only Newsgloss’ own pages may ask this'],
      [false, 'know: malformed (entry)'],
      [false, 'more-here: a page may ask of its own tab alone'],
    ]);
  });

  // Firefox cannot close it (docs/threat-model.md).
  it.runIf(kind === 'chromium')('neither reads nor writes storage', async () => {
    const tried = await besideThePage(async () => {
      const refused = (work: Promise<unknown>) => work.then(() => false).catch(() => true);
      return Promise.all([
        refused(chrome.storage.local.get(null)),
        refused(chrome.storage.local.set({ settings: null })),
        refused(chrome.storage.sync.get(null)),
      ]);
    });
    expect(tried).toEqual([true, true, true]);
  });
});
