import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { topicName } from '../../components/options/terms/topic-names.ts';
import type { Mention } from '../../explain/model/reading.ts';
import { browserKinds } from '../../scripts/browsers/find-browser.ts';
import { backgroundOf, untilRead } from '../../scripts/browsers/newsgloss.ts';
import { until } from '../../scripts/browsers/until.ts';
import { violationsOf } from './driver/axe.ts';
import { paintedOf, press, textIn } from './driver/own-page.ts';
import { openStage, type Shown, type Stage } from './driver/stage.ts';

describe.each(browserKinds)('topics in %s', (kind) => {
  let stage: Stage;
  let options: Page;
  /** A page that is open while the options are changed. */
  let open: Shown;
  /** A word that is marked there, and its topic. */
  let mark: Mention;
  let topic: string;
  let name: string;
  let ofTopic: ReadonlySet<string>;
  beforeAll(async () => {
    stage = await openStage(kind);
    open = await stage.show('wire.html');
    const send = backgroundOf(stage.session);
    const topics = await Promise.all(
      (await send({ type: 'topics' })).map(async ({ topic }) => ({
        topic,
        entries: new Set((await send({ type: 'topic-terms', topic })).map(({ entry }) => entry)),
      })),
    );
    mark = paintedOf(open.reading).find(({ source }) => source === 'glossary') as Mention;
    const found = topics.find(({ entries }) => entries.has(mark.entry));
    topic = found?.topic ?? '';
    ofTopic = found?.entries ?? new Set();
    options = await stage.session.openOwn('options.html');
    name = topicName(topic);
    await until('its row', () =>
      options.evaluate(
        (wanted) => [...document.querySelectorAll('.topics .unfold b')].some((each) => each.textContent === wanted),
        name,
      ),
    );
  });
  afterAll(() => stage?.close());

  const markedOfTopic = async () =>
    paintedOf(await untilRead(stage.session, open.tab)).filter(({ entry }) => ofTopic.has(entry));
  const isMarked = async () => (await markedOfTopic()).some(({ entry }) => entry === mark.entry);

  it('are marked no longer in open pages when they are off, and answer all the same', async () => {
    await press(options, `Mark ${name}`);
    await until('no mark of it', async () => (await markedOfTopic()).length === 0);
    const reading = await untilRead(stage.session, open.tab);
    expect(paintedOf(reading).length).toBeGreaterThan(0);
    expect(reading.mentions.map(({ entry }) => entry)).toContain(mark.entry);
    const send = backgroundOf(stage.session);
    const answer = await send({ type: 'explain-selection', text: mark.text, article: reading.article });
    expect(JSON.stringify(answer)).toContain(mark.entry);
    await press(options, 'Undo');
    await until('its marks', isMarked);
  });

  it('have a level of their own', async () => {
    const before = (await markedOfTopic()).length;
    const pick = (value: string) => options.select(`[aria-label="How much you know of ${name}"]`, value);
    await pick('1');
    await until('more marks of it', async () => (await markedOfTopic()).length > before);
    await pick('');
    await until('as many as before', async () => (await markedOfTopic()).length === before);
  });

  it('have terms that are found, ticked and known by keys alone; taken back at once and later', async () => {
    await options.bringToFront();
    await options.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.unfold')];
      buttons.find((each) => each.querySelector('b')?.textContent === wanted)?.focus();
    }, name);
    await options.keyboard.press('Enter');
    await options.waitForSelector('.tick-list .find input');
    // On over level and switch to the field, then over the letters to the box for all that was found.
    for (let steps = 0; steps < 3; steps += 1) await options.keyboard.press('Tab');
    const term = await until('its term', async () => open.reading.explainers[mark.entry]?.term);
    await options.keyboard.type(term);
    await until('it is found', () =>
      options.evaluate((wanted) => document.querySelector('.tick-list .row b')?.textContent === wanted, term),
    );
    await options.evaluate(() => document.querySelector<HTMLElement>('.tick-list .row input')?.focus());
    await options.keyboard.press(' ' as KeyInput);
    await press(options, 'I know this one');
    await until('no mark of it', async () => !(await isMarked()));
    await until('the focus on “Undo”', () => options.evaluate(() => document.activeElement?.textContent === 'Undo'));
    await options.keyboard.press('Enter');
    await until('its mark', isMarked);
    expect(await textIn(options, '.ticked')).toContain('Taken back.');

    await options.evaluate(() => document.querySelector<HTMLElement>('.tick-list .row input')?.click());
    await press(options, 'I know this one');
    await until('no mark of it', async () => !(await isMarked()));
    await press(options, `Mark again: ${term}`);
    await until('its mark', isMarked);
  });

  it('can be known whole, in one change, and marked again in bulk', async () => {
    await options.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('.tick-list .find input');
      if (!field) return;
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    const known = () =>
      stage.session.desk.evaluate(async () => {
        const { settings } = (await chrome.storage.local.get('settings')) as { settings?: { known?: object } };
        return Object.keys(settings?.known ?? {}).length;
      });
    await options.evaluate(() => document.querySelector<HTMLElement>('.tick.all input')?.click());
    await press(options, `I know these ${ofTopic.size}`);
    await until('all are known', async () => (await known()) === ofTopic.size);
    await until('no mark of it', async () => (await markedOfTopic()).length === 0);
    await until('the list', () => options.evaluate(() => document.querySelector('#known .tick-list') !== null));
    await options.evaluate(() => document.querySelector<HTMLElement>('#known .tick.all input')?.click());
    await press(options, `Mark these ${ofTopic.size} again`);
    await until('none is known', async () => (await known()) === 0);
    await until('its marks', isMarked);
  });

  it('say that a choice could not be stored, and keep what was chosen before', async () => {
    const stored = () => stage.session.desk.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
    const before = await stored();
    const full = await stage.session.openOwn('options.html');
    await full.evaluate(() => {
      const apis = [chrome, (globalThis as { browser?: typeof chrome }).browser];
      for (const api of apis) if (api) api.storage.local.set = (() => Promise.reject(new Error('full'))) as never;
    });
    await press(full, `Mark ${name}`);
    await until('the alert', async () => (await textIn(full, '.saved [role="alert"]')).includes('could not be saved'));
    expect(await stored()).toBe(before);
    await full.close();
  });

  it.each(['light', 'dark'] as const)('stay within 320 pixels, and axe finds nothing: %s', async (scheme) => {
    await stage.session.preferScheme(options, scheme);
    await options.setViewport({ width: 320, height: 640 });
    expect(await options.evaluate(() => document.querySelector('.tick-list') !== null)).toBe(true);
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    // Where the list ends in sight, what sticks to the window's end lies on half a row, until that is scrolled.
    await options.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    expect(await violationsOf(options)).toEqual([]);
    await options.setViewport(null);
  });
});
