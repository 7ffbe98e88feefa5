import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Mention } from '../../explain/model/reading.ts';
import { dwellMs } from '../../page/pointer/hover.ts';
import { cardAtRest, pressInCard, pressWayBack, seeCard, seeWayBack } from '../../scripts/browsers/card-on-page.ts';
import { browserKinds } from '../../scripts/browsers/find-browser.ts';
import { leaveMention, restOnMention, scrollToMention } from '../../scripts/browsers/mention-on-page.ts';
import { until } from '../../scripts/browsers/until.ts';
import { pointAway } from '../../scripts/browsers/words-on-page.ts';
import { explainedMark, passagesElsewhere, plain } from './driver/marks.ts';
import { outwait } from './driver/outwait.ts';
import { openStage, type Shown, type Stage } from './driver/stage.ts';

describe.each(browserKinds)('the card in %s', (kind) => {
  let stage: Stage;
  let shown: Shown;
  beforeAll(async () => {
    stage = await openStage(kind);
    shown = await stage.show('analysis.html');
  });
  afterAll(() => stage?.close());

  const noCard = () => until('no card', async () => (await seeCard(stage.session, shown.tab)) === null);
  const scrolled = () => shown.page.evaluate(() => scrollY);

  const rest = (mention: Mention) => restOnMention(stage.session, shown, mention);
  const leave = () => leaveMention(stage.session, shown);

  it('says what a term means and what the article says of it, when the pointer rests on the mark', async () => {
    const mention = explainedMark(shown.reading);
    const card = plain((await rest(mention)).text);
    const explainer = shown.reading.explainers[mention.entry];
    expect(card).toContain(plain(explainer?.term ?? 'no explainer'));
    expect(card).toContain(plain(explainer?.definition ?? 'no explainer'));
    const passages = passagesElsewhere(shown.reading, mention).map(({ text }) => plain(text));
    expect(passages.some((passage) => card.includes(passage))).toBe(true);
  });

  it('lies wholly inside the window, wherever the mark is', async () => {
    const view = await shown.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    for (const mention of shown.reading.mentions.filter(({ painted }) => painted).slice(0, 4)) {
      await leave();
      await rest(mention);
      const { rect } = await cardAtRest(stage.session, shown.tab);
      expect({ term: mention.text, top: rect.y >= 0, bottom: rect.y + rect.height <= view.height }).toEqual({
        term: mention.text,
        top: true,
        bottom: true,
      });
      expect(rect.x).toBeGreaterThanOrEqual(0);
      expect(rect.x + rect.width).toBeLessThanOrEqual(view.width);
    }
  });

  it('goes when the pointer leaves', async () => {
    await leave();
  });

  it('does not open for events that the page itself makes up', async () => {
    const mention = explainedMark(shown.reading);
    const { x, y } = await scrollToMention(shown.page, shown.reading, mention);
    await pointAway(shown.page);
    await shown.page.evaluate(
      (clientX, clientY) => {
        const under = document.elementFromPoint(clientX, clientY);
        const place = { clientX, clientY, bubbles: true, composed: true };
        for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup']) {
          under?.dispatchEvent(new PointerEvent(type, { ...place, pointerType: 'mouse' }));
        }
        for (const type of ['mouseover', 'mousemove', 'mousedown', 'mouseup', 'click']) {
          under?.dispatchEvent(new MouseEvent(type, place));
        }
      },
      x,
      y,
    );
    await outwait(stage.session, shown.tab, dwellMs);
    expect(await seeCard(stage.session, shown.tab)).toBeNull();
  });

  it('goes to the paragraph of a passage, and back to where the reader was', async () => {
    await rest(explainedMark(shown.reading));
    const before = await scrolled();
    // Words that are still on their way leave the view again, and their card goes with them.
    await shown.page.evaluate(() =>
      addEventListener('scrollend', () => document.body.setAttribute('data-rests', ''), { once: true, capture: true }),
    );
    await pressInCard(stage.session, shown.page, shown.tab, /paragraph \d+$/i);
    await until('the page to scroll', async () => (await scrolled()) !== before);
    await until('the page to rest', () => shown.page.evaluate(() => document.body.hasAttribute('data-rests')));
    await noCard();
    await pressWayBack(stage.session, shown.page, shown.tab, 'Back to where you were');
    await until('the page to be back', async () => Math.abs((await scrolled()) - before) < 200);
    expect(await seeWayBack(stage.session, shown.tab)).toBeNull();
    await pointAway(shown.page);
  });

  // The command's event is dispatched, not its key pressed: no synthetic key reaches a browser's commands.
  it('opens at the next term by command, takes the focus and gives it back at Escape', async () => {
    await shown.page.bringToFront();
    await stage.session.runCommand('next-term');
    const first = await until('a card with the focus', async () => {
      const card = await seeCard(stage.session, shown.tab);
      return card?.focused ? card : null;
    });
    await stage.session.runCommand('next-term');
    await until('the card of another term', async () => {
      const card = await seeCard(stage.session, shown.tab);
      return card !== null && card.text !== first.text;
    });
    await shown.page.keyboard.press('Escape');
    await noCard();
    expect(await shown.page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });
});
