import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserKinds } from '../../scripts/browsers/find-browser.ts';
import { until } from '../../scripts/browsers/until.ts';
import { violationsOf } from './driver/axe.ts';
import { press, textIn } from './driver/own-page.ts';
import { openStage, type Stage, switchedOnHost } from './driver/stage.ts';

const since = '2026-03-01';

describe.each(browserKinds)('settings that do not fit, in %s', (kind) => {
  let stage: Stage;
  let options: Page;
  beforeAll(async () => {
    stage = await openStage(kind);
    await store({
      ...{ version: 1, level: 3, dwell: '500', marks: 'line' },
      sites: { [switchedOnHost]: { on: true, since }, 'nowhere.example': { on: true } },
    });
    options = await stage.session.openOwn('options.html');
    await options.waitForSelector('.unfit fieldset');
  });
  afterAll(() => stage?.close());

  const store = (settings: unknown) =>
    stage.session.desk.evaluate((given) => chrome.storage.local.set({ settings: given }), settings);
  const stored = () =>
    stage.session.desk.evaluate(async () => (await chrome.storage.local.get('settings')).settings) as Promise<
      Record<string, unknown>
    >;
  const notice = async () => (await textIn(options, '.unfit')).replaceAll(/\s+/g, ' ');

  it('are named, cost no other, and stay as they are while others are changed', async () => {
    expect(await notice()).toContain('2 of your settings could not be read.');
    expect(await options.$$eval('.unfit li', (items) => items.map((item) => item.textContent))).toEqual([
      'Delay of cards: "500"',
      'Sites, nowhere.example: {"on":true}',
    ]);
    expect(await violationsOf(options)).toEqual([]);
    expect(await options.$eval('input[name="level"]:checked', (input) => (input as HTMLInputElement).value)).toBe('3');
    await options.click('input[name="level"][value="1"]');
    await until('the change', async () => (await stored()).level === 1);
    expect(await stored()).toMatchObject({ dwell: '500', marks: 'line', sites: { 'nowhere.example': { on: true } } });
  });

  it('hold again where they lack but a date', async () => {
    expect(await textIn(options, '#sites')).not.toContain('nowhere.example');
    await press(options, 'Put back the one that lacks but a date');
    await until('the rule', async () => (await textIn(options, '#sites')).includes('nowhere.example'));
    await until('the rest', async () => (await notice()).includes('One of your settings'));
  });

  it('are done away with where the reader says so', async () => {
    await press(options, 'Do away with it…');
    await press(options, 'Do away with it');
    await until('the end of the notice', async () => (await notice()) === 'It is done away with.');
    expect(await stored()).toMatchObject({ level: 1, dwell: 500, marks: 'line' });
  });

  it('are put aside where none of it is settings, and the reader begins anew', async () => {
    await store(['level', 3]);
    await until('the notice', async () => (await notice()).includes('All settings: ["level",3]'));
    await options.click('input[name="level"][value="3"]');
    await until('the change', async () => (await stored()).level === 3);
    expect(await notice()).toContain('All settings: ["level",3]');
  });
});
