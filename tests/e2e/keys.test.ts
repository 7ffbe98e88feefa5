import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AboutBuild } from '../../contract/about-build.ts';
import { shippedGlossary } from '../../glossary/build/shipped-glossary.ts';
import { browserKinds } from '../../scripts/browsers/find-browser.ts';
import { until } from '../../scripts/browsers/until.ts';
import { builtExtension } from '../../scripts/build/ensure-built.ts';
import { repository } from '../../scripts/build/repository.ts';
import { violationsOf } from './driver/axe.ts';
import { textIn } from './driver/own-page.ts';
import { openStage, type Stage } from './driver/stage.ts';

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
