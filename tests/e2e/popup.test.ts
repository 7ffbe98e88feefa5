import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pressWayBack, seeWayBack } from '../../scripts/browsers/card-on-page.ts';
import { browserKinds } from '../../scripts/browsers/find-browser.ts';
import { scrollToMention } from '../../scripts/browsers/mention-on-page.ts';
import { backgroundOf, frontTab, pageScriptOf, untilRead } from '../../scripts/browsers/newsgloss.ts';
import { pictureOf } from '../../scripts/browsers/picture.ts';
import type { Popup } from '../../scripts/browsers/session.ts';
import { until } from '../../scripts/browsers/until.ts';
import { pointAway } from '../../scripts/browsers/words-on-page.ts';
import { explainedMark } from './driver/marks.ts';
import { openStage, type Shown, type Stage, unknownHost } from './driver/stage.ts';

const textOf = (popup: Popup) => popup.evaluate<string>('document.body.innerText');

describe.each(browserKinds)('the popup in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(kind);
  });
  afterAll(() => stage?.close());

  it('briefs on the article in its own words, goes to a paragraph, and offers the way back', async () => {
    const { page, tab, reading } = await stage.show('analysis.html');
    const popup = await stage.session.openPopup(page);
    const gist = reading.briefing.gist[0]?.text ?? 'no gist';
    await until('the briefing', async () => (await textOf(popup)).includes(gist));
    expect(await page.evaluate(() => scrollY)).toBe(0);
    const last = await popup.evaluate<string>(
      `[...document.querySelectorAll('[aria-label^="Go to paragraph"]')].at(-1)?.getAttribute('aria-label') ?? ''`,
    );
    await popup.click(`[aria-label="${last}"]`);
    await until('the page to scroll', () => page.evaluate(() => scrollY > 0));
    await popup.close().catch(() => undefined);
    await pressWayBack(stage.session, page, tab, 'Back to where you were');
    await until('the page to be back', () => page.evaluate(() => scrollY === 0));
    expect(await seeWayBack(stage.session, tab)).toBeNull();
    await page.close();
  });

  it('is a short form with the search in focus, and copies the whole', async () => {
    const { page, reading } = await stage.show('analysis.html');
    const popup = await stage.session.openPopup(page);
    await until('the briefing', async () => (await textOf(popup)).includes('What happened'));
    const { gist, perspectives } = reading.briefing;
    const shown = await textOf(popup);
    expect(gist.every(({ text }) => shown.includes(text))).toBe(true);
    const said = perspectives.filter(({ text }) => !gist.some((line) => line.text === text));
    expect(said.map(({ text }) => shown.includes(text))).toEqual(said.map((_, at) => at < 2));
    expect(shown).toContain('Open beside the page');
    expect(await popup.evaluate('document.activeElement.getAttribute("role")')).toBe('combobox');
    await popup.evaluate(
      `navigator.clipboard.writeText = async (text) => { document.documentElement.dataset.copied = text; }`,
    );
    await popup.evaluate(
      `[...document.querySelectorAll('button')].find((each) => each.textContent === 'Copy as Markdown').click()`,
    );
    await until('the copy', async () => (await textOf(popup)).includes('Copied.'));
    const copied = await popup.evaluate<string>('document.documentElement.dataset.copied');
    expect(perspectives.every(({ text }) => copied.includes(text.slice(0, 20)))).toBe(true);
    await popup.close().catch(() => undefined);
    await page.close();
  });

  it('searches for the words of a card that knows nothing of them', async () => {
    const { page } = await stage.show('analysis.html');
    await backgroundOf(stage.session)({ type: 'search-for', query: 'cold snap' });
    // The popup itself, or its page in a tab, where the browser opens no popup without a click.
    await until('the search', () =>
      stage.session.desk.evaluate(async () => {
        const url = chrome.runtime.getURL('popup.html');
        const found = (chrome.extension.getViews() as Window[]).filter(
          ({ location, document }) =>
            location.href === url &&
            document.querySelector('input')?.value === 'cold snap' &&
            document.body.textContent.includes('cold wave'),
        );
        for (const view of found) view.close();
        const tabs = await chrome.tabs.query({});
        if (found.length > 0) for (const tab of tabs) if (tab.url === url) await chrome.tabs.remove(tab.id as number);
        return found.length > 0;
      }),
    );
    await page.close();
  });

  it('finds a person of the article by surname, says who that is and goes to where they are introduced', async () => {
    const { page, reading } = await stage.show('analysis.html');
    const person = reading.briefing.people.find(({ shown }) => shown);
    if (!person) throw new Error('the demo article names nobody');
    const popup = await stage.session.openPopup(page);
    await until('the briefing', async () => (await textOf(popup)).includes(person.name));
    const surname = person.name.split(' ').at(-1) ?? '';
    await popup.evaluate(
      `(() => {
        const field = document.querySelector('input[role="combobox"]');
        field.value = ${JSON.stringify(surname.toLowerCase())};
        field.dispatchEvent(new Event('input', { bubbles: true }));
      })()`,
    );
    await until('the person', async () => (await textOf(popup)).includes('Named in this article'));
    expect(await textOf(popup)).toContain(person.description);
    await popup.click('[role="option"]');
    await until('who that is', async () => (await textOf(popup)).includes('You asked about'));
    await popup.click('.passages .from button');
    await until('the page to scroll', () => page.evaluate(() => scrollY > 0));
    await popup.close().catch(() => undefined);
    await page.close();
  });

  it('switches the site off and on again without a reload', async () => {
    const shown = await stage.show('analysis.html');
    const { page, tab, reading } = shown;
    await page.evaluate(() => Object.assign(window, { notReloaded: true }));
    const marked = await pictureOfMark(shown);
    await pressSwitch(page, 'true');
    const script = pageScriptOf(stage.session, tab);
    await until('the page to be left alone', async () => {
      const state = await script({ type: 'state' }).catch(() => null);
      return state === null || state.kind === 'stopped';
    });
    expect(await pictureOfMark(shown)).not.toEqual(marked);
    await pressSwitch(page, 'false');
    const again = await untilRead(stage.session, tab);
    expect(again.mentions).toEqual(reading.mentions);
    await until('the marks to be painted again', async () => marked.equals(await pictureOfMark(shown)));
    expect(await page.evaluate(() => 'notReloaded' in window)).toBe(true);
    await page.close();
  });

  it('explains a page once on a site that it may not read, and no other page there', async () => {
    const page = await stage.session.open(`http://${unknownHost}/wire.html`);
    const tab = await frontTab(stage.session, page);
    const script = pageScriptOf(stage.session, tab);
    await expect(script({ type: 'state' })).rejects.toThrow();
    const popup = await stage.session.openPopup(page);
    await until('the offer', async () => (await textOf(popup)).includes('Explain this page'));
    await popup.evaluate(
      `[...document.querySelectorAll('button')].find((button) => button.textContent.includes('Explain this page')).id = 'once'`,
    );
    await popup.click('#once');
    expect((await untilRead(stage.session, tab)).isArticle).toBe(true);
    await popup.close().catch(() => undefined);
    const other = await stage.session.open(`http://${unknownHost}/analysis.html`);
    const otherScript = pageScriptOf(stage.session, await frontTab(stage.session, other));
    await expect(otherScript({ type: 'state' })).rejects.toThrow();
  });

  /** Presses the popup's switch for this site. @param checked its state before */
  async function pressSwitch(page: Page, checked: 'true' | 'false') {
    const popup = await stage.session.openPopup(page);
    await popup.click(`[role="switch"][aria-checked="${checked}"]`);
    const other = checked === 'true' ? 'false' : 'true';
    await until('the switch to turn', () =>
      popup.evaluate<boolean>(`document.querySelector('[role="switch"][aria-checked="${other}"]') !== null`),
    );
    await popup.close();
  }

  /** The words of a mark and what is just around them. */
  async function pictureOfMark({ page, reading }: Shown): Promise<Buffer> {
    const mention = explainedMark(reading);
    await pointAway(page);
    const { x, y } = await scrollToMention(page, reading, mention);
    return Buffer.from(await pictureOf(page, { x: x - 60, y: y - 20, width: 120, height: 40 }));
  }
});
