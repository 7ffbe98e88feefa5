import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserKinds } from '../../scripts/browsers/find-browser.ts';
import { until } from '../../scripts/browsers/newsgloss.ts';
import { openStage, type Stage } from './driver/stage.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsgloss-packs-'));
const file = (name: string, content: unknown) => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
};
const seas = file('seas.json', {
  format: 1,
  name: 'Seas',
  entries: [
    { term: 'fishing ground', definition: 'A part of the sea where fish are caught.' },
    { term: 'trawler', definition: 'A boat that draws a net behind it.' },
    { term: 'ratify', definition: 'Never shown: the bundled glossary has it.' },
    { term: 'nameless' },
  ],
});
const noPack = file('notes.json', ['a note']);

describe.each(browserKinds)('a pack of the reader’s own terms in %s', (kind) => {
  let stage: Stage;
  let options: Page;
  beforeAll(async () => {
    stage = await openStage(kind);
    options = await stage.session.openOwn('options.html');
  });
  afterAll(() => stage?.close());

  const section = () => options.$eval('#packs', (box) => (box.textContent ?? '').replaceAll(/\s+/g, ' '));
  const says = (words: string) => until(`“${words}”`, async () => (await section()).includes(words));
  async function choose(path: string) {
    const input = await options.waitForSelector('#packs input[type=file]');
    await input?.uploadFile(path);
  }
  const press = (label: string) =>
    options.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('#packs button')];
      buttons.find((button) => (button.ariaLabel ?? button.textContent) === wanted)?.click();
    }, label);

  it('is refused in words when the file is none', async () => {
    await choose(noPack);
    await says('This file is no pack of terms.');
  });

  it('is added from a file, and what was left out is named', async () => {
    await choose(seas);
    await says('“Seas” was added: 3 terms. Left out: 1.');
    await says('nameless');
  });

  it('explains an article beside the bundled glossary', async () => {
    const { reading, page } = await stage.show('wire.html');
    const own = reading.mentions.filter(({ source }) => source === 'own').map(({ entry, text }) => `${entry}: ${text}`);
    expect(own).toContain('pack:Seas/fishing ground: fishing grounds');
    expect(own).toContain('pack:Seas/trawler: trawler');
    expect(reading.mentions.some(({ source }) => source === 'glossary')).toBe(true);
    await page.close();
  });

  it('is gone when it was removed, after a question', async () => {
    await options.bringToFront();
    await press('Remove Seas');
    await until('the question', async () => (await section()).includes('Keep'));
    await press('Remove 3 terms');
    await until('no pack', async () => !(await section()).includes('3 terms'));
    const { reading } = await stage.show('wire.html');
    expect(reading.mentions.filter(({ source }) => source === 'own')).toEqual([]);
  });
});
