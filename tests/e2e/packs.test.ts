import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../explain/model/reading.ts';
import { browserKinds } from '../../scripts/browsers/find-browser.ts';
import { backgroundOf, untilRead } from '../../scripts/browsers/newsgloss.ts';
import { until } from '../../scripts/browsers/until.ts';
import { openStage, type Shown, type Stage } from './driver/stage.ts';

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
    { term: 'NATO', definition: 'Never shown: the bundled glossary has it.' },
    { term: 'nameless', defintion: 'A key mistyped.' },
    { term: 'x'.repeat(80) },
  ],
});
const noPack = file('notes.json', ['a note']);

const ownOf = ({ mentions }: Reading) => mentions.filter(({ source }) => source === 'own').map(({ text }) => text);

describe.each(browserKinds)('a pack of the reader’s own terms in %s', (kind) => {
  let stage: Stage;
  let options: Page;
  /** A page that was open before the pack was added. */
  let open: Shown;
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
  const focused = () =>
    options.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent?.trim());
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
    open = await stage.show('wire.html');
    expect(ownOf(open.reading)).toEqual([]);
    await options.bringToFront();
    await choose(seas);
    await says('“Seas” was added: 3 terms. Left out: 2. 1 term is in Newsgloss’s own glossary');
    await says('nameless');
    await says('“defintion”');
  });

  it('reaches a page that is open already', async () => {
    await until('its terms', async () => ownOf(await untilRead(stage.session, open.tab)).includes('trawler'));
  });

  it('does not widen a narrow page by a long word', async () => {
    await options.setViewport({ width: 360, height: 640 });
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await options.setViewport(null);
  });

  it('is replaced by another of its name, and that is said', async () => {
    await choose(seas);
    await says('“Seas” was replaced: 3 terms.');
  });

  it('explains an article beside the bundled glossary', async () => {
    const { reading, page } = await stage.show('wire.html');
    const own = reading.mentions.filter(({ source }) => source === 'own').map(({ entry, text }) => `${entry}: ${text}`);
    expect(own).toContain('pack:Seas/fishing ground: fishing grounds');
    expect(own).toContain('pack:Seas/trawler: trawler');
    expect(reading.mentions.some(({ source }) => source === 'glossary')).toBe(true);
    await page.close();
  });

  it('answers and marks nothing, where the reader wants that', async () => {
    await options.bringToFront();
    await press('Seas: answers only');
    await says('explained where you ask, never marked');
    await until('no marks', async () => ownOf(await untilRead(stage.session, open.tab)).length === 0);
    const send = backgroundOf(stage.session);
    const answer = await send({ type: 'explain-selection', text: 'trawlers', article: open.reading.article });
    const [first] = answer.kind === 'found' ? answer.matches : [];
    expect(first).toMatchObject({ kind: 'entry', how: 'exact', entry: 'pack:Seas/trawler' });
    await press('Seas: answers only');
    await until('its terms', async () => ownOf(await untilRead(stage.session, open.tab)).includes('trawler'));
  });

  it('is gone when it was removed, after a question', async () => {
    await options.bringToFront();
    await press('Remove Seas');
    await until('the question', async () => (await focused()) === 'Remove Seas, 3 terms?');
    await press('Remove 3 terms');
    await says('Removed Seas, 3 terms.');
    expect(await focused()).toBe('Packs');
    await until('no terms', async () => ownOf(await untilRead(stage.session, open.tab)).length === 0);
    const { reading } = await stage.show('wire.html');
    expect(reading.mentions.filter(({ source }) => source === 'own')).toEqual([]);
  });
});
