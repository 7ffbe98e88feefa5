import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardAtRest, pressInCard, seeCard } from '../../scripts/browsers/card-on-page.ts';
import { browserKinds } from '../../scripts/browsers/find-browser.ts';
import { leaveMention, restOnMention } from '../../scripts/browsers/mention-on-page.ts';
import type { AccessibleNode } from '../../scripts/browsers/session.ts';
import { until } from '../../scripts/browsers/until.ts';
import { violationsOf } from './driver/axe.ts';
import { copyCard, showCopy } from './driver/card-copy.ts';
import { explainedMark } from './driver/marks.ts';
import { openStage, type Shown, type Stage, unknownHost } from './driver/stage.ts';

const looks = [
  ['light', 'ltr'],
  ['dark', 'ltr'],
  ['light', 'rtl'],
] as const;

describe.each(browserKinds)('accessibility in %s', (kind) => {
  let stage: Stage;
  let shown: Shown;
  beforeAll(async () => {
    stage = await openStage(kind);
    shown = await stage.show('analysis.html');
  });
  afterAll(() => stage?.close());

  const ownPages = ['options.html', 'welcome.html', 'sample.html', 'popup.html', 'sidepanel.html', 'briefing.html'];
  describe.each(ownPages)('axe finds nothing in %s', (name) => {
    it.each(looks)('%s, %s', async (scheme, dir) => {
      const page = await stage.session.openOwn(name);
      await until('its content', () => page.evaluate(() => document.body.textContent.trim() !== ''));
      await stage.session.preferScheme(page, scheme);
      await page.evaluate((direction) => document.documentElement.setAttribute('dir', direction), dir);
      expect(await violationsOf(page)).toEqual([]);
      await page.close();
    });
  });

  const openMark = async () => {
    const mention = explainedMark(shown.reading);
    await shown.page.bringToFront();
    await shown.page.keyboard.press('Escape');
    await leaveMention(stage.session, shown);
    await restOnMention(stage.session, shown, mention);
  };
  /** What is pressed, and what then is to be seen in the card. */
  const states = {
    'at first sight': null,
    unfolded: [/^(More about this|Why it matters, and more)$/, 'Check it in'],
    'with its menu': [/^More actions$/, 'Stop marking this'],
  } as const;

  describe.each(Object.entries(states))('axe finds nothing in the card %s', (_state, pressing) => {
    it.each(looks)('%s, %s', async (scheme, dir) => {
      await openMark();
      if (pressing) {
        const [name, text] = pressing;
        await pressInCard(stage.session, shown.page, shown.tab, name);
        await until(text, async () => (await seeCard(stage.session, shown.tab))?.text.includes(text));
      }
      await cardAtRest(stage.session, shown.tab);
      const copy = await until('a copy', () => copyCard(stage.session, shown.tab));
      const page = await stage.session.open(`http://${unknownHost}/empty.html`);
      await showCopy(page, copy, scheme, dir);
      expect(await violationsOf(page)).toEqual([]);
      await page.close();
    });
  });

  it('tells the card that a key opened as a dialog named by its term, its controls in reading order', async () => {
    await shown.page.bringToFront();
    await shown.page.keyboard.press('Escape');
    await stage.session.runCommand('next-term');
    await until('a card with the focus', async () => (await seeCard(stage.session, shown.tab))?.focused);
    let told: readonly AccessibleNode[] = [];
    const roles = ['dialog', 'heading', 'button', 'link'];
    const at = () => told.findIndex(({ role }) => role === 'dialog');
    await until('the whole card to be told', async () => {
      told = await stage.session.accessible(shown.page);
      return at() >= 0 && told.slice(at()).some(({ name }) => name === 'I know this');
    });
    const inside = told.slice(at()).filter(({ role }) => roles.includes(role));
    const [dialog, menu, close, heading, ...others] = inside;
    expect(Object.values(shown.reading.explainers).map(({ term }) => term)).toContain(dialog?.name);
    expect([menu, close]).toEqual([
      { role: 'button', name: 'More actions' },
      { role: 'button', name: 'Close' },
    ]);
    expect(heading?.role).toBe('heading');
    expect(others.slice(-2).map(({ name }) => name)).toEqual([
      expect.stringMatching(/^(More about this|Why it matters, and more)$/),
      'I know this',
    ]);
    // Nothing of the card is a landmark of the page.
    expect(told.slice(at()).map(({ role }) => role)).not.toContain('banner');
    expect(told.slice(at()).map(({ role }) => role)).not.toContain('landmark');
  });

  it('puts nothing into the text for a mark, and announces nothing when the pointer rests on it', async () => {
    const before = await shown.page.evaluate(() => document.body.innerHTML);
    await openMark();
    expect(await shown.page.evaluate(() => document.body.innerHTML)).toBe(before);
    const copy = await until('a copy', () => copyCard(stage.session, shown.tab));
    const spoken = [...copy.html.matchAll(/role="(?:status|alert)"[^>]*>([^<]*)</g)].map((match) => match[1]?.trim());
    expect(spoken.filter((text) => text !== '')).toEqual([]);
    expect((await seeCard(stage.session, shown.tab))?.focused).toBe(false);
  });
});
