import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pressInCard, type SeenCard, seeCard } from '../../scripts/browsers/card-on-page.ts';
import { browserKinds } from '../../scripts/browsers/find-browser.ts';
import { leaveMention, restOnMention } from '../../scripts/browsers/mention-on-page.ts';
import { backgroundOf, untilRead } from '../../scripts/browsers/newsgloss.ts';
import { until } from '../../scripts/browsers/until.ts';
import { explainedMark } from './driver/marks.ts';
import { heardKeys, spy } from './driver/page-tricks.ts';
import { openStage, type Shown, type Stage, switchedOnHost } from './driver/stage.ts';

describe.each(browserKinds)('what a page can have pressed in %s', (kind) => {
  let stage: Stage;
  let shown: Shown;
  beforeAll(async () => {
    stage = await openStage(kind);
  });
  afterAll(() => stage?.close());

  const seen = () => seeCard(stage.session, shown.tab);
  const stands = (wanted: boolean) =>
    until(`a card that ${wanted ? 'stands' : 'does not stand'}`, async () => {
      const card = await seen();
      return card?.stands === wanted && card;
    });
  const control = ({ controls }: SeenCard, name: string) => {
    const found = controls.find((one) => one.name === name);
    if (!found) throw new Error(`no “${name}”, but ${controls.map((one) => one.name)}`);
    return found;
  };
  const siteIs = async () =>
    (await backgroundOf(stage.session)({ type: 'site-state', url: `http://${switchedOnHost}/` })).kind;
  const isNotObeyed = async () => {
    expect((await seen())?.text ?? '').not.toContain('Newsgloss is off');
    expect(await siteIs()).toBe('on');
  };

  beforeEach(async () => {
    await shown?.page.close();
    shown = await stage.show('analysis.html');
    await spy(shown.page);
    await restOnMention(stage.session, shown, explainedMark(shown.reading));
    await pressInCard(stage.session, shown.page, shown.tab, 'More actions');
    await until('the menu', async () => (await seen())?.controls.some(({ name }) => name === 'Not on this site'));
  });

  it('is nothing that changes something while the page covers the card and lets presses through', async () => {
    const { x, y } = control(await stands(true), 'Not on this site');
    await shown.page.evaluate(() => {
      const cover = Object.assign(document.createElement('p'), { popover: 'manual', id: 'cover' });
      cover.style.cssText = 'inset:0;width:100vw;height:100vh;margin:0;border:0;background:#fff;pointer-events:none';
      document.body.append(cover);
      cover.showPopover();
    });
    await shown.page.mouse.click(x, y);
    await stands(false);
    await shown.page.mouse.click(x, y);
    await isNotObeyed();
    await shown.page.evaluate(() => document.querySelector('#cover')?.remove());
    await stands(true);
    await pressInCard(stage.session, shown.page, shown.tab, 'Not on this site');
    await until('the site to be off', async () => (await siteIs()) === 'off');
    await pressInCard(stage.session, shown.page, shown.tab, 'Undo');
    await until('the site to be on', async () => (await siteIs()) === 'on');
  });

  // Only Chromium tells whether what is covered is drawn.
  const inChromium = kind === 'chromium' ? it : () => undefined;
  inChromium('is nothing either where the cover is hidden in a closed root', async () => {
    const { x, y } = control(await stands(true), 'Not on this site');
    await shown.page.evaluate(() => {
      const host = document.body.appendChild(document.createElement('div'));
      const cover = Object.assign(document.createElement('p'), { popover: 'manual' });
      cover.style.cssText = 'inset:0;width:100vw;height:100vh;margin:0;border:0;background:#fff;pointer-events:none';
      host.attachShadow({ mode: 'closed' }).append(cover);
      cover.showPopover();
    });
    await stands(false);
    await shown.page.mouse.click(x, y);
    await isNotObeyed();
  });

  it('is nothing that was moved under the pointer', async () => {
    const before = control(await stands(true), 'Not on this site');
    await shown.page.evaluate(() => {
      Object.assign(document.body.style, { paddingBlockStart: '30px', position: 'relative', left: '-30px' });
      dispatchEvent(new Event('resize'));
    });
    const after = await until('the card to have moved', async () => {
      const card = await seen();
      const now = card && control(card, 'Not on this site');
      return now && (now.x !== before.x || now.y !== before.y) && now;
    });
    await shown.page.mouse.click(after.x, after.y);
    await isNotObeyed();
    await stands(true);
    await isNotObeyed();
  });

  it('is nothing that no hand pressed, though Firefox gives the page the very button', async () => {
    await stands(true);
    const { x, y } = control(await stands(true), 'Not on this site');
    await shown.page.mouse.move(x, y, { steps: 3 });
    const reached = await shown.page.evaluate(() => {
      const { roots } = (globalThis as { spied?: { roots: Set<Node> } }).spied ?? { roots: new Set() };
      const buttons = [...roots].flatMap((root) => [...(root as ShadowRoot).querySelectorAll('button')]);
      for (const button of buttons) if (button.textContent === 'Not on this site') button.click();
      return buttons.length > 0;
    });
    expect(reached).toBe(kind === 'firefox');
    await isNotObeyed();
    await pressInCard(stage.session, shown.page, shown.tab, 'Close');
    await isNotObeyed();
  });

  it('is no key: those that are pressed in the card the page does not hear', async () => {
    await shown.page.keyboard.press('Escape');
    await leaveMention(stage.session, shown);
    await stage.session.runCommand('next-term');
    await until('a card with the focus', async () => (await seen())?.focused);
    await spy(shown.page);
    await shown.page.keyboard.press('Tab');
    await shown.page.keyboard.press('a');
    await shown.page.keyboard.press('Tab');
    await shown.page.keyboard.press('Escape');
    await until('the card to close', async () => (await seen()) === null);
    await shown.page.keyboard.press('b');
    expect(await heardKeys(shown.page)).toEqual(['Escape', 'b']);
  });

  it('is what the reader presses by key, once it has stood, and the popup takes it back', async () => {
    await shown.page.keyboard.press('Escape');
    await leaveMention(stage.session, shown);
    await stage.session.runCommand('next-term');
    await until('a card with the focus', async () => (await seen())?.focused);
    const { controls } = await stands(true);
    const at = controls.findIndex(({ name }) => name === 'I know this');
    for (let tab = 0; tab <= at; tab += 1) await shown.page.keyboard.press('Tab');
    await shown.page.keyboard.press('Enter');
    await until('“Marked no longer”', async () => (await seen())?.text.includes('Marked no longer'));
    // Whatever was pressed can be taken back where no page leads the press.
    await shown.page.keyboard.press('Escape');
    const popup = await stage.session.openPopup(shown.page);
    await popup.click('.lately button');
    await until(
      'that to be taken back',
      async () => !(await popup.evaluate<boolean>(`!!document.querySelector('.lately')`)),
    );
    await popup.close();
    const { entry } = explainedMark(shown.reading);
    await until('the page to be as before', async () =>
      (await untilRead(stage.session, shown.tab)).mentions.some((one) => one.painted && one.entry === entry),
    );
  });
});
