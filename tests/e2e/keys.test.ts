import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AboutBuild } from '../../contract/about-build.ts';
import { shippedGlossary } from '../../glossary/build/shipped-glossary.ts';
import { pressInCard, seeCard } from '../../scripts/browsers/card-on-page.ts';
import { browserKinds } from '../../scripts/browsers/find-browser.ts';
import { leaveMention, restOnMention } from '../../scripts/browsers/mention-on-page.ts';
import { backgroundOf, choose, frontTab, pageScriptOf, untilRead } from '../../scripts/browsers/newsgloss.ts';
import { until } from '../../scripts/browsers/until.ts';
import { builtExtension, repository } from '../../scripts/build.ts';
import { violationsOf } from './driver/axe.ts';
import { press, textIn } from './driver/own-page.ts';
import { openStage, type Stage, switchedOnHost } from './driver/stage.ts';

const seen = (page: Page) =>
  page.evaluate(() => ({
    focused: document.activeElement?.id || document.activeElement?.getAttribute('name') || '',
    current: document.querySelector('nav [aria-current]')?.getAttribute('href') ?? '',
    hash: location.hash,
  }));

/** Where an element begins, in pixels below the window's edge. */
const topOf = (page: Page, selector: string) =>
  page.$eval(selector, (element) => Math.round(element.getBoundingClientRect().top));

describe.each(browserKinds)('the options, their addresses, search and keys in %s', (kind) => {
  let stage: Stage;
  let options: Page;
  beforeAll(async () => {
    stage = await openStage(kind);
    options = await stage.session.openOwn('options.html#packs');
    await until('the options', () => options.evaluate(() => document.querySelector('.licences') !== null));
  });
  afterAll(() => stage?.close());

  const becomes = (what: string, wanted: Partial<Awaited<ReturnType<typeof seen>>>) =>
    until(what, async () => {
      const now = await seen(options);
      return Object.entries(wanted).every(([name, value]) => Reflect.get(now, name) === value);
    });
  const search = async (query: string) => {
    await options.bringToFront();
    await options.focus('[aria-label="Search the settings"]');
    await options.keyboard.type(query);
  };

  it('open at the section that the address names, with the focus on its heading', async () => {
    await becomes('the packs', { focused: 'h-packs', current: '#packs' });
    expect(await topOf(options, '#packs')).toBeLessThan(900);
  });

  it('go to a section and back', async () => {
    await options.evaluate(() => document.querySelector<HTMLElement>('nav a[href="#reading"]')?.click());
    await becomes('reading', { focused: 'h-reading', current: '#reading', hash: '#reading' });
    await options.evaluate(() => history.back());
    await becomes('the packs again', { focused: 'h-packs', current: '#packs', hash: '#packs' });
  });

  it('follow the scrolling', async () => {
    await options.bringToFront();
    await options.mouse.move(600, 400);
    await options.mouse.wheel({ deltaY: -50_000 });
    await becomes('the top', { current: '#sites' });
    await options.mouse.wheel({ deltaY: 50_000 });
    await becomes('the end', { current: '#about' });
  });

  it('find a setting and go to its control with Enter', async () => {
    await search('what opens a card');
    await until('a hit', () =>
      options.evaluate(() => document.querySelector('.search-settings [role="option"]') !== null),
    );
    await options.keyboard.press('Enter');
    await becomes('the choice', { focused: 'opens', hash: '#reading' });
    const top = await topOf(options, 'input[name="opens"]:checked');
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(await options.evaluate(() => innerHeight));
  });

  it('say that nothing was found', async () => {
    await search('xyzzy');
    await until('a word', async () => (await textIn(options, '.search-settings [role="status"]')).includes('xyzzy'));
    await options.keyboard.press('Escape');
  });

  it('show by “?” the keys that the browser has bound, and close by Escape where the focus was', async () => {
    await options.bringToFront();
    await options.focus('nav a');
    await options.keyboard.type('?');
    await until('the keys', () => options.evaluate(() => document.querySelector('dialog')?.open));
    const bound = await stage.session.desk.evaluate(() => chrome.commands.getAll());
    const shown = await textIn(options, 'dialog');
    const described = bound.filter(({ description }) => description);
    expect(described.length).toBeGreaterThan(4);
    for (const { description, shortcut } of described) {
      expect(shown).toContain(description);
      if (shortcut) expect(shown).toContain(shortcut);
    }
    expect(await violationsOf(options)).toEqual([]);
    await options.keyboard.press('Escape');
    await until('them to close', () => options.evaluate(() => !document.querySelector('dialog')?.open));
    expect(await options.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#sites');
  });

  it.each(['popup.html', 'sidepanel.html'])('are told in %s, too', async (name) => {
    const page = await stage.session.openOwn(name);
    await until('its button', () => page.evaluate(() => document.querySelector('[aria-label="Keys"]') !== null));
    await page.bringToFront();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    // What it listens by comes a moment after what it shows.
    await until('the keys', async () => {
      await page.keyboard.type('?');
      return page.evaluate(() => document.querySelector('dialog')?.open);
    });
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });

  it('tell every library that is built in, and count what the build holds', async () => {
    const about: AboutBuild = JSON.parse(readFileSync(join(builtExtension(kind), 'about.json'), 'utf8'));
    const { dependencies } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
    const named = about.thirdParty.map(({ name }) => name);
    expect(named).toEqual(expect.arrayContaining(Object.keys(dependencies)));
    expect(named).toEqual(expect.arrayContaining(['GeoNames', 'Natural Earth', 'Unicode CLDR', 'countries-list']));
    expect(about.counts.entries).toBe(shippedGlossary(join(repository, 'glossary/topics')).entries.length);
    const told = await textIn(options, '#about');
    expect(told).toContain(about.counts.entries.toLocaleString('en-GB'));
    for (const name of named) expect(told).toContain(name);
  });
});

/** A made-up story in which "cartel" is one of drugs. */
const story = `<!doctype html><html lang="en"><head><link rel="icon" href="data:,"><title>Two held over the harbour cartel</title><meta property="og:type" content="article"></head>
<body><article><h1>Two held over the harbour cartel</h1>
<p>Police in Merrow arrested two men on Tuesday who are said to have led a drug cartel in the harbour for nine years.</p>
<p>Officers found cocaine in eleven containers, and weapons in a warehouse that the cartel had rented from the port.</p>
<p>The mayor said that fear had gone on for too long. Families of victims wept outside the court as the two were led in.</p>
<p>Prosecutors say the cartel moved drugs through four ports and bought officials in each of them with cash.</p>
<p>For years people who lived near the docks had asked for more patrols at night, and for lights along the quay.</p>
<p>Nobody from the port’s owners wanted to speak on Tuesday. A statement on its gates said that it would help the police.</p>
<p>The two men are brothers. They ran a haulage firm with forty lorries, which neighbours took for an honest business.</p>
<p>Their lorries were seen at the harbour three times a week, often before dawn, and left it by the road to the north.</p>
<p>A trial is expected to begin before the summer. Lawyers for the two men said on Wednesday that they deny everything.</p>
</article></body></html>`;

describe.each(browserKinds)('what a reader says of a meaning in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(kind);
    stage.server.publish(`http://${switchedOnHost}/cartel.html`, { body: story, scripts: true });
  });
  afterAll(() => stage?.close());

  it('is shown at once, held for the open page alone, and taken back', async () => {
    const { session } = stage;
    await choose(session, { level: 1, density: 'many' });
    const page = await session.open(`http://${switchedOnHost}/cartel.html`);
    const tab = await frontTab(session, page);
    const reading = await untilRead(session, tab);
    const mention = reading.mentions.find(({ entry, painted }) => entry === 'cartel' && painted);
    const before = reading.explainers.cartel;
    const [right] = before?.otherSenses ?? [];
    if (!mention || !before || !right) throw new Error('the story has no mark with another sense');
    const senseNow = async () => {
      const state = await pageScriptOf(session, tab)({ type: 'state' });
      return state.kind === 'reading' ? state.reading.explainers.cartel?.sense : undefined;
    };
    const says = (text: string) => until(`“${text}”`, async () => (await seeCard(session, tab))?.text.includes(text));
    await restOnMention(session, { page, tab, reading }, mention);
    await pressInCard(session, page, tab, 'More actions');
    await pressInCard(session, page, tab, 'Wrong meaning here');
    await pressInCard(session, page, tab, right.label);
    await says(right.definition);
    await says('Shown so in this article from now on');
    await until('the page to know', async () => (await senseNow()) === right.id);
    const state = await pageScriptOf(session, tab)({ type: 'state' });
    const still = state.kind === 'reading' ? state.reading.mentions.filter(({ entry }) => entry === 'cartel') : [];
    expect(still.length).toBe(reading.mentions.filter(({ entry }) => entry === 'cartel').length);
    // Another tab with the same story knows nothing of it.
    const other = await session.open(`http://${switchedOnHost}/cartel.html`);
    const otherReading = await untilRead(session, await frontTab(session, other));
    expect(otherReading.explainers.cartel?.sense).not.toBe(right.id);
    await other.close();
    await page.bringToFront();
    await pressInCard(session, page, tab, 'Undo');
    await says('Taken back.');
    await until('the page to know', async () => (await senseNow()) === before.sense);
    await page.keyboard.press('Escape');
    await leaveMention(session, { page, tab });
    await page.close();
  });
});

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
    const kept = () =>
      session.desk.evaluate(async () => ({
        local: Object.keys(await chrome.storage.local.get(null)),
        densities: (await chrome.storage.session.get('page-densities'))['page-densities'],
        origins: (await chrome.permissions.getAll()).origins ?? [],
        drafts: localStorage.length,
      }));
    const options = await session.openOwn('options.html#about');
    await options.evaluate(() => localStorage.setItem('newsgloss.word-draft', '{}'));
    const before = await kept();
    expect(before.local).toEqual(expect.arrayContaining(['settings', 'openings']));
    expect(before.origins.length).toBeGreaterThan(0);
    expect((await ask({ type: 'packs' })).length + (await ask({ type: 'own-words' })).words.length).toBe(2);

    await press(options, 'Erase everything');
    expect((await kept()).local).toEqual(before.local);
    await press(options, 'Yes, erase everything');
    await until('what is said of it', async () =>
      (await textIn(options, '#about .offer')).includes('freshly installed'),
    );

    expect(await kept()).toEqual({ local: [], densities: undefined, origins: [], drafts: 0 });
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
