import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardAtRest, pressInCard, seeCard } from '../../scripts/browsers/card-on-page.ts';
import { browserKinds } from '../../scripts/browsers/find-browser.ts';
import { leaveMention, restOnMention, scrollToMention } from '../../scripts/browsers/mention-on-page.ts';
import { until } from '../../scripts/browsers/until.ts';
import { pointAt } from '../../scripts/browsers/words-on-page.ts';
import { explainedMark } from './driver/marks.ts';
import { openStage, type Shown, type Stage } from './driver/stage.ts';

/** Style sheets of pages that would disfigure whatever they reach. */
const hostile = {
  'restyles everything, with all its might':
    '* { color: red !important; opacity: 0.9 !important; letter-spacing: 0.2em !important; line-height: 2 !important } ' +
    'div { font-size: 40px !important; transform: rotate(9deg) !important; filter: blur(4px) !important }',
  'hides what is new':
    'div[popover] { display: none !important; visibility: hidden !important; width: 1px !important }',
  'makes a box of its own of the page':
    'html { transform: translateZ(0); contain: layout; overflow: clip } body { filter: saturate(1); contain: content }',
  'sets tiny text': 'html { font-size: 4px !important; zoom: 1.1 }',
};

describe.each(browserKinds)('the card on pages that fight it, in %s', (kind) => {
  let stage: Stage;
  let shown: Shown;
  beforeAll(async () => {
    stage = await openStage(kind);
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    shown = await stage.show('analysis.html');
  });
  afterEach(() => shown.page.close());

  const seen = () => seeCard(stage.session, shown.tab);
  const noCard = () => until('no card', async () => (await seen()) === null);
  const leave = () => leaveMention(stage.session, shown);
  const rest = async () => {
    await restOnMention(stage.session, shown, explainedMark(shown.reading));
    return cardAtRest(stage.session, shown.tab);
  };
  const addStyle = (css: string) =>
    shown.page.evaluate((text) => {
      document.head.append(Object.assign(document.createElement('style'), { textContent: text }));
    }, css);
  /** A button of the page has the focus; then a key opens a card. */
  const openByKey = async () => {
    await shown.page.evaluate(() => {
      const button = Object.assign(document.createElement('button'), { textContent: 'Mine', id: 'mine' });
      document.body.prepend(button);
      button.focus();
    });
    await stage.session.runCommand('next-term');
    await until('a card with the focus', async () => (await seen())?.focused);
  };
  const focused = () => shown.page.evaluate(() => document.activeElement?.id);

  it.each(Object.entries(hostile))('looks and lies as everywhere else where the page %s', async (_what, css) => {
    const before = await rest();
    await leave();
    await addStyle(css);
    const { rect, text } = await rest();
    expect(text).toContain(shown.reading.explainers[explainedMark(shown.reading).entry]?.definition);
    const zoomed = css.includes('zoom') ? 1.1 : 1;
    expect(Math.abs(rect.width - before.rect.width * zoomed)).toBeLessThanOrEqual(before.rect.width * (zoomed - 1) + 1);
    const view = await shown.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(rect.x).toBeGreaterThanOrEqual(0);
    expect(rect.x + rect.width).toBeLessThanOrEqual(view.width + 1);
    expect(rect.y + rect.height).toBeLessThanOrEqual(view.height + 1);
  });

  it('stays in the window, and off its words, low on a page that is zoomed', async () => {
    await addStyle('html { zoom: 1.25 }');
    const width = await shown.page.evaluate(() => innerWidth);
    // High enough for the card above the words, whatever the fonts.
    await shown.page.setViewport({ width, height: 2000 });
    const words = await scrollToMention(shown.page, shown.reading, explainedMark(shown.reading));
    await shown.page.setViewport({ width, height: Math.round(words.y + 80) });
    await pointAt(shown.page, words);
    const { rect } = await cardAtRest(stage.session, shown.tab);
    expect(rect.y).toBeGreaterThanOrEqual(0);
    const gap = words.y - (rect.y + rect.height);
    expect(gap).toBeGreaterThan(6);
    expect(gap).toBeLessThan(40);
  });

  it('shows the page nothing of its inside', async () => {
    const card = await rest();
    const found = await shown.page.evaluate(() =>
      [...document.querySelectorAll('[popover]')].map((host) => [host.shadowRoot, host.textContent, host.innerHTML]),
    );
    expect(found).toEqual([[null, '', '']]);
    expect(card.text).not.toBe('');
  });

  it('closes when the page opens a modal dialog over it, and takes no focus away from that', async () => {
    await openByKey();
    await shown.page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.innerHTML = '<button id="theirs">Subscribe</button>';
      document.body.append(dialog);
      dialog.showModal();
    });
    await noCard();
    expect(await focused()).toBe('theirs');
  });

  it('opens above a modal dialog that holds the article, and can be worked in', async () => {
    await shown.page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.append(...document.querySelectorAll('article'));
      document.body.append(dialog);
      dialog.showModal();
    });
    // Words that were moved are marked anew with the next reading: until then nothing opens.
    await rest();
    await pressInCard(stage.session, shown.page, shown.tab, /^(More about this|Why it matters, and more)$/);
    await until('what is unfolded', async () => (await seen())?.text.includes('Check it in'));
  });

  it('closes and gives the focus back when the page removes it', async () => {
    await openByKey();
    await shown.page.evaluate(() => document.querySelector('div[popover]')?.remove());
    await noCard();
    await until('the focus to be back', async () => (await focused()) === 'mine');
  });

  it('puts its marks back when the page clears all highlights', async () => {
    await shown.page.evaluate(() => CSS.highlights.clear());
    await rest();
    await leave();
    expect(await shown.page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
  });
});
