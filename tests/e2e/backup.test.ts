import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserKinds } from '../../scripts/browsers/find-browser.ts';
import { backgroundOf, choose } from '../../scripts/browsers/newsgloss.ts';
import { until } from '../../scripts/browsers/until.ts';
import { violationsOf } from './driver/axe.ts';
import { openStage, type Stage, switchedOnHost } from './driver/stage.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsgloss-backup-'));
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const since = '2026-03-01';
const at = '2026-03-01T12:00:00.000Z';
const met = { day: since, entry: 'levy', address: 'https://courier.example/a', at, term: 'levy' };

describe.each(browserKinds)('backups in %s', (kind) => {
  let stage: Stage;
  let options: Page;
  /** The backup that was saved. */
  let saved = '';
  beforeAll(async () => {
    stage = await openStage(kind);
    await choose(stage.session, {
      level: 3,
      met: true,
      metDays: 0,
      sites: { [switchedOnHost]: { on: true, since }, 'nowhere.example': { on: true, since } },
      known: { quorum: { since } },
    });
    const send = backgroundOf(stage.session);
    const draft = { id: null, term: 'orchard', meaning: 'A field of fruit trees.', aliases: [], near: [] };
    await send({ type: 'keep-word', draft });
    await send({ type: 'keep-note', entry: 'quorum', term: 'quorum', text: 'Ask Mum', writing: false });
    await send({ type: 'put-back-met', word: { ...met, meaning: '', sentence: '', title: 'A night' } });
    const pack = await send({ type: 'open-pack', name: 'Seas', language: 'en', answersOnly: false });
    const items = Array.from({ length: 1500 }, (_, number) => ({ term: `trawler ${number}`, definition: 'A boat.' }));
    await send({ type: 'fill-pack', draft: pack, items });
    await send({ type: 'close-pack', draft: pack });
    options = await stage.session.openOwn('options.html#backup');
    await options.waitForSelector('#backup .drop');
  });
  afterAll(() => stage?.close());

  const section = () => options.$eval('#backup', (box) => (box.textContent ?? '').replaceAll(/\s+/g, ' '));
  const says = (words: string) => until(`“${words}”`, async () => (await section()).includes(words));
  const press = (label: string) =>
    options.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('#backup button')];
      buttons.find((button) => (button.ariaLabel ?? button.textContent) === wanted)?.click();
    }, label);
  const pick = (mode: string) =>
    options.evaluate((value) => document.querySelector<HTMLElement>(`#backup input[value=${value}]`)?.click(), mode);
  async function choosing(path: string) {
    const input = await options.waitForSelector('#backup input[type=file]');
    await input?.uploadFile(path);
  }
  /** All that there is, but for when something was changed. */
  const everything = async () => {
    const send = backgroundOf(stage.session);
    const { words, notes } = await send({ type: 'own-words' });
    const settings = await stage.session.desk.evaluate(
      async () => (await chrome.storage.local.get('settings')).settings,
    );
    const packs = await send({ type: 'packs' });
    const { words: all } = await send({ type: 'met-words', after: null });
    return { settings, words, notes, packs, met: all };
  };

  it('hold everything, in one file that the reader saves', async () => {
    await options.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        const keep = (text: string) => {
          document.body.dataset.saved = text;
        };
        if (blob instanceof Blob) void blob.text().then(keep);
        return make(blob);
      };
      const click = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = function () {
        document.body.dataset.name = this.download;
        if (this.download === '') click.call(this);
      };
    });
    await press('Save a backup');
    saved = await until('the file', () => options.evaluate(() => document.body.dataset.saved ?? null));
    expect(await options.evaluate(() => document.body.dataset.name)).toMatch(
      /^newsgloss-backup-\d{4}-\d\d-\d\d\.json$/,
    );
    const { parts } = JSON.parse(saved);
    expect(parts.packs[0].entries).toHaveLength(1500);
    expect([parts.words.length, parts.notes.length, parts.met.length]).toEqual([1, 1, 1]);
  });

  it('say what is wrong with a file, and change nothing', async () => {
    const before = await everything();
    await choosing(file('cut.json', saved.slice(0, saved.length / 2)));
    await says('This backup is cut off or damaged');
    await choosing(file('other.json', '{"bookmarks":[]}'));
    await says('it is no backup of Newsgloss');
    await choosing(file('empty.json', ''));
    await says('This file is empty.');
    expect(await everything()).toEqual(before);
  });

  it('say where all is here already', async () => {
    await choosing(file('same.json', saved));
    await says('Everything in this file is here already.');
    await press('Cancel');
  });

  it('bring back what was lost, after telling what they change', async () => {
    const before = await everything();
    const send = backgroundOf(stage.session);
    await choose(stage.session, { sites: { [switchedOnHost]: { on: true, since } } });
    await send({ type: 'drop-word', id: before.words[0]?.id ?? '' });
    await send({ type: 'keep-note', entry: 'quorum', term: '', text: '', writing: false });
    await send({ type: 'erase-met' });
    await send({ type: 'remove-pack', name: 'Seas' });
    const lost = await everything();

    await choosing(file('backup.json', saved));
    await says('1 added (Seas)');
    await pick('replace');
    expect(await violationsOf(options)).toEqual([]);
    await press('Replace what is here');
    await says('Done: everything is restored.');
    const after = await everything();
    expect(after).toEqual(before);
    await until('the section of packs', () => options.$eval('#packs', (box) => box.textContent?.includes('Seas')));
    // Rules come back; what the browser allows does not, and is asked for where sites are listed.
    const row = await options.$eval('#sites', (box) => (box.textContent ?? '').replaceAll(/\s+/g, ' '));
    expect(row).toContain('nowhere.example');
    expect(await options.$$eval('#sites button', (all) => all.some((one) => one.textContent?.includes('Allow')))).toBe(
      true,
    );

    await press('Put back what was here before');
    await press('Put it back');
    await until('what was here', async () => (await everything()).packs.length === 0);
    await says('Done: everything is restored.');
    expect(await everything()).toEqual(lost);
    expect(await section()).not.toContain('Put back what was here before');
  });

  it('leave out what is damaged, and tell it', async () => {
    const damaged = JSON.parse(saved);
    damaged.parts.sites['javascript:alert(1)'] = { on: true, since };
    damaged.parts.notes = 'gone';
    await choosing(file('damaged.json', JSON.stringify(damaged)));
    await says('One item of the file cannot be used and is left out.');
    await says('It is no site.');
    await says('Your notes: It is damaged');
    await press('Cancel');
  });

  it('do not widen a narrow page', async () => {
    await choosing(file('a-file-with-a-name-that-is-longer-than-any-screen-of-a-telephone-is-wide.json', saved));
    await says('that-is-longer');
    await options.setViewport({ width: 320, height: 640 });
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await options.setViewport(null);
    await press('Cancel');
  });
});

describe.each(browserKinds)('syncing in %s', (kind) => {
  let stage: Stage;
  let options: Page;
  beforeAll(async () => {
    stage = await openStage(kind);
    options = await stage.session.openOwn('options.html#backup');
    await options.waitForSelector('#backup .drop');
  });
  afterAll(() => stage?.close());

  const says = (words: string) =>
    until(`“${words}”`, () =>
      options.$eval('#backup', (box, wanted) => (box.textContent ?? '').includes(wanted), words),
    );
  const press = (label: string) =>
    options.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('#backup button')];
      buttons.find((button) => (button.ariaLabel ?? button.textContent) === wanted)?.click();
    }, label);
  const synced = () =>
    stage.session.desk.evaluate(() => chrome.storage.sync.get(null)) as Promise<Record<string, unknown>>;
  const put = (items: Record<string, unknown>) =>
    stage.session.desk.evaluate((given) => chrome.storage.sync.set(given), items);

  it('writes nothing before it is switched on', async () => {
    await choose(stage.session, { level: 3, known: { quorum: { since } } });
    expect(await synced()).toEqual({});
    await says('Newsgloss itself sends nothing.');
  });

  it('writes what is here once it is, and says when', async () => {
    await press('Sync with my other machines');
    await says('Last synced on');
    expect(JSON.stringify(await synced())).toContain('k/quorum');
  });

  it('takes what another machine changed', async () => {
    const items = await synced();
    const [bucket, item] = Object.entries(items).find(([, one]) => 's/level' in (one as object)) ?? ['', {}];
    await put({ [bucket]: { ...(item as object), 's/level': [(Date.now() + 1000).toString(36), 1] } });
    await press('Sync now');
    await until('the level', async () => {
      const { settings } = await stage.session.desk.evaluate(() => chrome.storage.local.get('settings'));
      return (settings as { level: number }).level === 1;
    });
  });

  it('plans the next round by an alarm where something changes', async () => {
    await choose(stage.session, { known: { veto: { since } } });
    await until('the alarm', () => stage.session.desk.evaluate(async () => Boolean(await chrome.alarms.get('sync'))));
  });

  it('neither uses nor writes over what is damaged, until the reader says so', async () => {
    await put({ newsgloss: 'damaged' });
    await press('Sync now');
    await says('What is synced is damaged.');
    expect((await synced()).newsgloss).toBe('damaged');
    await press('Write what is here over it');
    await until('it to be whole', async () => (await synced()).newsgloss !== 'damaged');
  });

  it('leaves what a newer version wrote', async () => {
    await put({ newsgloss: { format: 9 } });
    await press('Sync now');
    await says('A newer Newsgloss wrote what is synced.');
    expect((await synced()).newsgloss).toEqual({ format: 9 });
  });

  it('stops, and removes what is synced', async () => {
    await press('Stop, and remove what is synced');
    await until('nothing to be left', async () => Object.keys(await synced()).length === 0);
    await until('the switch', () => options.$eval('#backup [role=switch]', (one) => one.ariaChecked === 'false'));
  });
});
