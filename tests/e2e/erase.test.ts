import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserKinds } from '../../scripts/browsers/find-browser.ts';
import { backgroundOf, pageScriptOf } from '../../scripts/browsers/newsgloss.ts';
import { until } from '../../scripts/browsers/until.ts';
import { violationsOf } from './driver/axe.ts';
import { press, textIn } from './driver/own-page.ts';
import { openStage, type Stage } from './driver/stage.ts';

describe.each(browserKinds)('“Erase everything” in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(kind);
  });
  afterAll(() => stage?.close());

  it('asks once, leaves Newsgloss as freshly installed, and says what is gone', async () => {
    const { session } = stage;
    const ask = backgroundOf(session);
    const { page, tab } = await stage.show('wire.html');
    await ask({ type: 'know', entry: 'ceasefire', known: true });
    await ask({ type: 'opened', entry: 'ceasefire' });
    await ask({ type: 'keep-word', draft: { id: null, term: 'gribble', meaning: 'A thing.', aliases: [], near: [] } });
    await ask({ type: 'keep-note', entry: 'ceasefire', term: 'ceasefire', text: 'Mine.', writing: false });
    await ask({
      type: 'put-back-met',
      word: {
        day: new Date().toISOString().slice(0, 10),
        at: new Date().toISOString(),
        entry: 'ceasefire',
        address: 'https://a.example/',
        term: 'ceasefire',
        meaning: 'A pause.',
        sentence: '',
        title: '',
      },
    });
    const draft = await ask({ type: 'open-pack', name: 'Mine', language: 'en', answersOnly: false });
    await ask({ type: 'fill-pack', draft, items: [{ term: 'gribblet', definition: 'A small thing.' }] });
    await ask({ type: 'close-pack', draft });
    await ask({ type: 'more-here', tab, by: 1 });
    await ask({ type: 'sync', act: 'on' });
    const kept = () =>
      session.desk.evaluate(async () => ({
        local: Object.keys(await chrome.storage.local.get(null)),
        densities: (await chrome.storage.session.get('page-densities'))['page-densities'],
        origins: (await chrome.permissions.getAll()).origins ?? [],
        drafts: localStorage.length,
        synced: Object.keys(await chrome.storage.sync.get(null)).length,
      }));
    const options = await session.openOwn('options.html#about');
    await options.evaluate(() => localStorage.setItem('newsgloss.word-draft', '{}'));
    const before = await kept();
    expect(before.local).toEqual(expect.arrayContaining(['settings', 'openings']));
    expect(before.origins.length).toBeGreaterThan(0);
    expect(before.synced).toBeGreaterThan(0);
    expect((await ask({ type: 'packs' })).length + (await ask({ type: 'own-words' })).words.length).toBe(2);

    await press(options, 'Erase everything');
    expect((await kept()).local).toEqual(before.local);
    await press(options, 'Yes, erase everything');
    await until('what is said of it', async () =>
      (await textIn(options, '#about .offer')).includes('freshly installed'),
    );

    expect(await kept()).toEqual({ local: [], densities: undefined, origins: [], drafts: 0, synced: 0 });
    expect(await ask({ type: 'packs' })).toEqual([]);
    expect(await ask({ type: 'own-words' })).toEqual({ words: [], notes: [] });
    expect((await ask({ type: 'met-words', after: null })).words).toEqual([]);
    await until('no script to be registered', () =>
      session.desk.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length === 0),
    );
    await until('the open page to fall silent', async () => {
      const state = await pageScriptOf(session, tab)({ type: 'state' }).catch(() => null);
      return state?.kind !== 'reading';
    });
    // Nothing offers to bring any of it back.
    expect(await options.evaluate(() => document.querySelector('.opts > main > .saved button'))).toBeNull();
    expect(await options.evaluate(() => document.querySelectorAll('#known .row').length)).toBe(0);
    expect(await violationsOf(options)).toEqual([]);
    await page.close();
    await options.close();
  });
});
