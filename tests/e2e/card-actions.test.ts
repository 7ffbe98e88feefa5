import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { graceMs } from '../../page/pointer/hover.ts';
import { pressInCard, seeCard } from '../../scripts/browsers/card-on-page.ts';
import { browserKinds } from '../../scripts/browsers/find-browser.ts';
import { leaveMention, restOnMention } from '../../scripts/browsers/mention-on-page.ts';
import { backgroundOf, pageScriptOf } from '../../scripts/browsers/newsgloss.ts';
import { patience, until } from '../../scripts/browsers/until.ts';
import { pointAway } from '../../scripts/browsers/words-on-page.ts';
import { explainedMark } from './driver/marks.ts';
import { outwait } from './driver/outwait.ts';
import { openStage, type Shown, type Stage, switchedOnHost } from './driver/stage.ts';

describe.each(browserKinds)('what a card offers in %s', (kind) => {
  let stage: Stage;
  let shown: Shown;
  beforeAll(async () => {
    stage = await openStage(kind);
    shown = await stage.show('analysis.html');
  });
  afterAll(() => stage?.close());

  const press = (name: string | RegExp) => pressInCard(stage.session, shown.page, shown.tab, name);
  const seen = () => seeCard(stage.session, shown.tab);
  const says = (text: string) => until(`“${text}”`, async () => (await seen())?.text.includes(text));
  const offers = (name: string) =>
    until(`“${name}”`, async () => (await seen())?.controls.some((control) => control.name === name));
  const mention = () => explainedMark(shown.reading);
  const isMarked = async () => {
    const state = await pageScriptOf(stage.session, shown.tab)({ type: 'state' });
    if (state.kind !== 'reading') return false;
    return state.reading.mentions.some(({ entry, painted }) => painted && entry === mention().entry);
  };
  const siteIs = async () =>
    (await backgroundOf(stage.session)({ type: 'site-state', url: `http://${switchedOnHost}/` })).kind;

  beforeEach(async () => {
    await shown.page.keyboard.press('Escape');
    await leaveMention(stage.session, shown);
    await restOnMention(stage.session, shown, mention());
    await press('More actions');
    await offers('Stop marking this');
  });

  it('stays open while the reader works in it, wherever the pointer goes', async () => {
    await pointAway(shown.page);
    await outwait(stage.session, shown.tab, graceMs);
    expect(await seen()).not.toBeNull();
  });

  it('marks a term no longer, and again', async () => {
    await press('Stop marking this');
    await says('Marked no longer.');
    await until('the mark to go', async () => !(await isMarked()));
    await press('Undo');
    await until('the mark to come back', isMarked);
  });

  it('takes a wrong meaning off the page, and takes that back', async () => {
    await press('Wrong meaning here');
    // What the word means instead is asked where the glossary knows of something.
    if (shown.reading.explainers[mention().entry]?.rivals) await press('something else');
    await says('Not marked in this article from now on');
    await press('Undo');
    await says('Taken back.');
    await until('the mark to come back', isMarked);
  });

  it('switches the site off, keeps the card until it is closed, and switches it on again', async () => {
    await press('Not on this site');
    await says('Newsgloss is off on this site.');
    expect(await siteIs()).toBe('off');
    expect(await seen()).not.toBeNull();
    await press('Undo');
    await until('the site to be on', async () => (await siteIs()) === 'on');
    await until('the mark to come back', isMarked);
  });

  it('looks a related term up in place, and goes back and forward by Alt and arrows', async () => {
    const { term, related = [] } = shown.reading.explainers[mention().entry] ?? {};
    const first = related[0]?.term ?? 'nothing related';
    await press('More actions');
    await press(/^(More about this|Why it matters, and more)$/);
    const answer = await backgroundOf(stage.session)({ type: 'look-up', entry: related[0]?.id ?? '', article: null });
    await press(first);
    await offers(`Back to ${term}`);
    // To go back while the answer is on its way takes the question back, and there is nothing to go forward to.
    await says(answer?.definition ?? 'nothing');
    const alt = async (arrow: 'ArrowLeft' | 'ArrowRight') => {
      // Keys go where the focus is, which follows what is shown.
      await until('the focus in the card', async () => (await seen())?.focused);
      await shown.page.keyboard.down('Alt');
      await shown.page.keyboard.press(arrow);
      await shown.page.keyboard.up('Alt');
    };
    await alt('ArrowLeft');
    await offers(`Forward to ${first}`);
    await alt('ArrowRight');
    await offers(`Back to ${term}`);
    expect(shown.page.url()).toContain('analysis.html');
  });

  // In Firefox no click on a page opens the sidebar, so its card does not offer it.
  const inChromium = kind === 'chromium' ? it : () => undefined;
  inChromium('shows the term in the side panel, although that is only opening', async () => {
    const { browser } = stage.session;
    const opening = browser.waitForTarget((target) => target.url().includes('/sidepanel.html'), { timeout: patience });
    await press('Open in side panel');
    const panel = await (await opening).asPage();
    const { definition } = shown.reading.explainers[mention().entry] ?? {};
    await until('the term', () =>
      panel.evaluate((text) => document.body.textContent.includes(text), definition ?? 'none'),
    );
  });
});
