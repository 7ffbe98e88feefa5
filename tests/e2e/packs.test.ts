import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../explain/model/reading.ts';
import { browserKinds } from '../../scripts/browsers/find-browser.ts';
import { backgroundOf, untilRead } from '../../scripts/browsers/newsgloss.ts';
import { until } from '../../scripts/browsers/until.ts';
import { violationsOf } from './driver/axe.ts';
import { boats, cutOff, file, latin, many, newSeas, noPack, ports, seas } from './driver/pack-files.ts';
import { openStage, type Shown, type Stage } from './driver/stage.ts';

const ownOf = ({ mentions }: Reading) => mentions.filter(({ source }) => source === 'own').map(({ text }) => text);

describe.each(browserKinds)('a pack of the reader’s own terms in %s', (kind) => {
  let stage: Stage;
  let options: Page;
  /** A page that was open before the pack was added. */
  let open: Shown;
  beforeAll(async () => {
    stage = await openStage(kind);
    options = await stage.session.openOwn('options.html#packs');
  });
  afterAll(() => stage?.close());

  const section = () => options.$eval('#packs', (box) => (box.textContent ?? '').replaceAll(/\s+/g, ' '));
  const says = (words: string) => until(`“${words}”`, async () => (await section()).includes(words));
  async function choose(...paths: readonly string[]) {
    const input = await options.waitForSelector('#packs input[type=file]');
    await input?.uploadFile(...paths);
  }
  const focused = () =>
    options.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent?.trim());
  const press = (label: string) =>
    until(`“${label}”`, () =>
      options.evaluate((wanted) => {
        const controls = [...document.querySelectorAll<HTMLElement>('#packs button, #packs input[type=checkbox]')];
        const control = controls.find((one) => (one.ariaLabel ?? one.textContent) === wanted);
        control?.click();
        return control !== undefined;
      }, label),
    );
  const packs = async () => backgroundOf(stage.session)({ type: 'packs' });

  it('is refused in words, with the place, when the file is none', async () => {
    await choose(noPack, cutOff, latin);
    await says('This file is no pack of terms');
    await says('this is no JSON: the file ends in the middle, as if it were not whole.');
    await says('Line 2, column 11: it holds characters that are not in UTF-8.');
    for (let left = 3; left > 0; left -= 1) await press('Close');
    expect(await packs()).toEqual([]);
  });

  it('is shown before anything is stored, with each fault and its place', async () => {
    open = await stage.show('wire.html');
    expect(ownOf(open.reading)).toEqual([]);
    await options.bringToFront();
    await choose(seas);
    await says('A new pack: 3 terms. 2 entries cannot be used.');
    await says('nameless: its definition is missingLine 1, column');
    await says('1 term is in Newsgloss’s own glossary');
    await says('“defintion”');
    expect(await packs()).toEqual([]);
  });

  it('pleases axe while it is looked at, and does not widen a narrow page by a long word', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      await stage.session.preferScheme(options, scheme);
      expect(await violationsOf(options)).toEqual([]);
    }
    await stage.session.preferScheme(options, 'light');
    await options.setViewport({ width: 320, height: 640 });
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await options.setViewport(null);
  });

  it('is added without what is wrong where the reader wants that, and reaches a page that is open', async () => {
    await press('Add the 3 good ones');
    await says('“Seas” was added: 3 terms. Left out: 2.');
    await until('its terms', async () => ownOf(await untilRead(stage.session, open.tab)).includes('trawler'));
  });

  it('is read of CSV and YAML, several files at once, and one of them put away', async () => {
    await options.bringToFront();
    await choose(boats, ports);
    await says('boats.csv · CSV · English');
    await says('jetty: its definition is');
    await says('Line 6, column 16');
    await press('Add all 2 terms');
    await says('“boats” was added: 2 terms.');
    await press('Cancel');
    expect((await packs()).map(({ name }) => name)).toEqual(['Seas', 'boats']);
  });

  it('explains before those behind it, and the order is the reader’s', async () => {
    const meaning = async () => {
      const { reading, page } = await stage.show('wire.html');
      await page.close();
      return reading.mentions.find(({ text }) => text === 'trawler')?.entry;
    };
    expect(await meaning()).toBe('pack:Seas/trawler');
    await options.bringToFront();
    await press('Move boats up');
    await says('boats is number 1 of 2.');
    expect(await focused()).toBe('Move boats down');
    expect(await meaning()).toBe('pack:boats/trawler');
  });

  it('neither marks nor answers while it is off', async () => {
    await options.bringToFront();
    await press('boats');
    await says('switched off');
    const { reading, page } = await stage.show('wire.html');
    await page.close();
    expect(reading.mentions.find(({ text }) => text === 'trawler')?.entry).toBe('pack:Seas/trawler');
  });

  it('keeps what the reader said of its terms, and its place, when it is replaced', async () => {
    const send = backgroundOf(stage.session);
    await send({ type: 'know', entry: 'pack:Seas/trawler', known: true });
    await send({ type: 'keep-note', entry: 'pack:Seas/trawler', term: 'trawler', text: 'Mine.', writing: false });
    await options.bringToFront();
    await choose(newSeas);
    await says('Takes the place of the pack that you have: 1 changed, 1 as before, 1 no longer in it.');
    await press('Replace it with all 2 terms');
    await says('“Seas” was replaced: 2 terms.');
    expect((await packs()).map(({ name, on }) => [name, on])).toEqual([
      ['boats', false],
      ['Seas', true],
    ]);
    const { reading, page } = await stage.show('wire.html');
    await page.close();
    const mention = reading.mentions.find(({ entry }) => entry === 'pack:Seas/trawler');
    expect([mention?.painted, reading.explainers['pack:Seas/trawler']?.note]).toEqual([false, 'Mine.']);
    await send({ type: 'know', entry: 'pack:Seas/trawler', known: false });
  });

  it('is given up in the middle, and nothing is left of it', async () => {
    await options.bringToFront();
    await choose(many);
    await press('Add all 20,000 terms');
    await until('some of it', async () => /Adding: [1-9]/.test(await section()));
    await press('Cancel');
    await press('Add all 20,000 terms');
    await until('some of it', async () => /Adding: [1-9]/.test(await section()));
    await press('Cancel');
    await until('the file again', async () => (await section()).includes('Add all 20,000 terms'));
    await press('Cancel');
    expect(await packs()).toHaveLength(2);
    expect(await chunksOf(stage)).toEqual(2);
  });

  it('is saved as a file that is the same when it is read again', async () => {
    await options.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (saved) => {
        if (saved instanceof Blob) void saved.text().then((text) => (document.body.dataset.saved = text));
        return make.call(URL, saved);
      };
    });
    await press('Save as a file: Seas');
    const saved = await until('the file', () => options.evaluate(() => document.body.dataset.saved ?? null));
    await choose(file('saved.json', saved));
    await says('You have this pack as it is here: nothing would change.');
    await press('Cancel');
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
    await until('the question', async () => (await focused()) === 'Remove Seas, 2 terms?');
    await press('Remove 2 terms');
    await says('Removed Seas, 2 terms.');
    expect(await focused()).toBe('Packs');
    await until('no terms', async () => ownOf(await untilRead(stage.session, open.tab)).length === 0);
    const { reading } = await stage.show('wire.html');
    expect(reading.mentions.filter(({ source }) => source === 'own')).toEqual([]);
  });
});

/** Stored chunks of packs, also of such as were never finished. */
function chunksOf({ session }: Stage): Promise<number> {
  return session.desk.evaluate(async () => {
    const opening = indexedDB.open('packs');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const count = opening.result.transaction('chunks').objectStore('chunks').count();
    await new Promise((resolve) => count.addEventListener('success', resolve));
    opening.result.close();
    return count.result;
  });
}
