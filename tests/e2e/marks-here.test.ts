import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../explain/model/reading.ts';
import { pressInCard, seeCard } from '../../scripts/browsers/card-on-page.ts';
import { browserKinds } from '../../scripts/browsers/find-browser.ts';
import { restOnMention } from '../../scripts/browsers/mention-on-page.ts';
import { backgroundOf, frontTab, untilRead } from '../../scripts/browsers/newsgloss.ts';
import type { Panel, Popup } from '../../scripts/browsers/session.ts';
import { until } from '../../scripts/browsers/until.ts';
import { explainedMark } from './driver/marks.ts';
import { openStage, type Shown, type Stage } from './driver/stage.ts';

const markedIn = ({ briefing }: Reading) => briefing.words.filter(({ marked }) => marked).length;
const textOf = (view: Popup | Panel) => view.evaluate<string>('document.body.innerText');
const said = (count: number) => new RegExp(`\\b${count} words? marked`);

describe.each(browserKinds)('“Show more here” and “Show fewer here” in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(kind);
  });
  afterAll(() => stage?.close());

  const markedOn = async ({ tab }: Shown) => markedIn(await untilRead(stage.session, tab));
  /** Presses a control of the popup by its name. */
  const press = async (popup: Popup, name: string) => {
    await until(name, () =>
      popup.evaluate<boolean>(
        `(() => {
          for (const marked of document.querySelectorAll('#pressed')) marked.removeAttribute('id');
          const found = [...document.querySelectorAll('button')].find((each) => each.textContent.trim() === ${JSON.stringify(name)});
          if (found) found.id = 'pressed';
          return found !== undefined;
        })()`,
      ),
    );
    await popup.click('#pressed');
  };

  it('change this page at once, and no other, until it goes elsewhere', async () => {
    const other = await stage.show('analysis.html');
    const usual = await markedOn(other);
    const shown = await stage.show('analysis.html');
    const popup = await stage.session.openPopup(shown.page);
    await until('the count', async () => said(usual).test(await textOf(popup)));
    await press(popup, 'Show fewer here');
    const fewer = await until('fewer marks', async () => {
      const now = await markedOn(shown);
      return now < usual ? now : null;
    });
    await until('the new count', async () => said(fewer).test(await textOf(popup)));
    await popup.close().catch(() => undefined);
    expect(await markedOn(other)).toBe(usual);

    await shown.page.reload();
    await frontTab(stage.session, shown.page);
    expect(await markedOn(shown)).toBe(fewer);
    const { origin } = new URL(shown.page.url());
    await shown.page.goto(`${origin}/wire.html`);
    await untilRead(stage.session, shown.tab);
    await shown.page.goto(`${origin}/analysis.html`);
    expect(await markedOn(shown)).toBe(usual);
    await shown.page.close();
    await other.page.close();
  });

  it('are in the menu of a card on the page, which stays open over it', async () => {
    const shown = await stage.show('analysis.html');
    const { session } = stage;
    await restOnMention(session, shown, explainedMark(shown.reading));
    await pressInCard(session, shown.page, shown.tab, /^More actions$/);
    await pressInCard(session, shown.page, shown.tab, /^Show fewer here$/);
    await until('what came of it', async () =>
      (await seeCard(session, shown.tab))?.text.includes('Marks on this page: few.'),
    );
    expect(await markedOn(shown)).toBeLessThan(markedIn(shown.reading));
    await pressInCard(session, shown.page, shown.tab, /^Keep for all pages$/);
    const ask = backgroundOf(session);
    await until('the setting', async () => (await ask({ type: 'marks-here', tab: shown.tab })).usual === 'few');
    await pressInCard(session, shown.page, shown.tab, /^Undo$/);
    await until(
      'the setting of before',
      async () => (await ask({ type: 'marks-here', tab: shown.tab })).usual === 'normal',
    );
    await shown.page.close();
  });

  it('can be kept for all pages, and that taken back', async () => {
    const shown = await stage.show('analysis.html');
    const usual = markedIn(shown.reading);
    const ask = backgroundOf(stage.session);
    const here = () => ask({ type: 'marks-here', tab: shown.tab });
    const popup = await stage.session.openPopup(shown.page);
    await press(popup, 'Show fewer here');
    await press(popup, 'Keep for all pages');
    await until('the setting', async () => (await here()).usual === 'few');
    const other = await stage.show('analysis.html');
    expect(markedIn(other.reading)).toBeLessThan(usual);
    await other.page.close();

    const again = await reopened(popup, shown);
    await press(again, 'Show more here');
    await press(again, 'Keep for all pages');
    await until('the setting', async () => (await here()).usual === 'normal');
    await press(again, 'Undo');
    await until('the setting of before', async () => (await here()).usual === 'few');
    await press(again, 'Keep for all pages');
    await until('the setting', async () => (await here()).usual === 'normal');
    await again.close().catch(() => undefined);
    await shown.page.close();
  });

  it('are told to a side panel that is open', async () => {
    const shown = await stage.show('analysis.html');
    const usual = markedIn(shown.reading);
    const panel = await stage.session.openPanel(shown.page);
    await until('the list', async () => said(usual).test(await textOf(panel)));
    await backgroundOf(stage.session)({ type: 'more-here', tab: shown.tab, by: -1 });
    const fewer = await markedOn(shown);
    expect(fewer).toBeLessThan(usual);
    await until('the shorter list', async () => said(fewer).test(await textOf(panel)));
    await panel.evaluate(
      `[...document.querySelectorAll('button')].find((each) => each.textContent.trim() === 'Show more here').click()`,
    );
    await until('the list of before', async () => said(usual).test(await textOf(panel)));
    expect(await markedOn(shown)).toBe(usual);
    await shown.page.close();
  });

  // Firefox lets no script be evaluated in its panel but through its own policy.
  it.runIf(kind === 'chromium')('axe finds nothing in popup and panel on an article', async () => {
    const shown = await stage.show('analysis.html');
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const violations = async (view: Popup | Panel, awaited = 'marked') => {
      await until(awaited, async () => (await textOf(view)).includes(awaited));
      await view.evaluate(`for (const fold of document.querySelectorAll('details')) fold.open = true`);
      // What still fades in has not its own colours yet.
      await view.evaluate(`for (const animation of document.getAnimations()) animation.finish()`);
      await view.evaluate(axe);
      return view.evaluate<string[]>(
        `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`,
      );
    };
    await backgroundOf(stage.session)({ type: 'more-here', tab: shown.tab, by: -1 });
    const popup = await stage.session.openPopup(shown.page);
    expect(await violations(popup)).toEqual([]);
    await popup.close().catch(() => undefined);
    const panel = await stage.session.openPanel(shown.page);
    expect(await violations(panel)).toEqual([]);
    await panel.evaluate(`document.querySelector('[data-person]').click()`);
    expect(await violations(panel, 'Named in this article')).toEqual([]);
    await panel.evaluate(`document.querySelector('.person .link').click()`);
    await until('the tabs', () => panel.evaluate<boolean>(`!!document.querySelector('#tab-words')`));
    await panel.evaluate(`document.querySelector('#tab-words').click()`);
    expect(await violations(panel, 'Paragraph')).toEqual([]);
    await panel.evaluate(`document.querySelector('[data-entry]').click()`);
    expect(await violations(panel, 'mention')).toEqual([]);
    await shown.page.close();
  });

  async function reopened(popup: Popup, { page }: Shown): Promise<Popup> {
    await popup.close().catch(() => undefined);
    return stage.session.openPopup(page);
  }
});
