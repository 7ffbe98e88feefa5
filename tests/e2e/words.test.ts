import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pressInCard, seeCard } from '../../scripts/browsers/card-on-page.ts';
import { browserKinds } from '../../scripts/browsers/find-browser.ts';
import { leaveMention, restOnMention } from '../../scripts/browsers/mention-on-page.ts';
import { backgroundOf, choose, pageScriptOf } from '../../scripts/browsers/newsgloss.ts';
import { until } from '../../scripts/browsers/until.ts';
import { explainedMark } from './driver/marks.ts';
import { openStage, type Shown, type Stage } from './driver/stage.ts';

describe.each(browserKinds)('the reader’s own words and notes in %s', (kind) => {
  let stage: Stage;
  let shown: Shown;
  beforeAll(async () => {
    stage = await openStage(kind);
    shown = await stage.show('analysis.html');
  });
  afterAll(() => stage?.close());

  const ownWords = () => backgroundOf(stage.session)({ type: 'own-words' });
  const reading = async () => {
    const state = await pageScriptOf(stage.session, shown.tab)({ type: 'state' }).catch(() => null);
    return state?.kind === 'reading' ? state.reading : null;
  };
  const card = () => seeCard(stage.session, shown.tab);
  const says = (text: string) => until(`“${text}”`, async () => (await card())?.text.includes(text));

  it('a word that is begun on a page and written in the options is marked there where the reader wants that, and says whose it is', async () => {
    const begun = `options.html?${new URLSearchParams({ term: 'orchards', around: 'One of the orchards is dry.' })}#words`;
    const first = await stage.session.openOwn('options.html');
    await first.evaluate((path) => location.assign(path), begun);
    await first.waitForSelector('#word-meaning');
    expect(await first.$eval('#word-term', (field) => (field as HTMLInputElement).value)).toBe('orchards');
    await first.type('#word-meaning', 'Fields of fruit trees.');
    await first.close();
    // What is being written outlives its page.
    const options = await stage.session.openOwn('options.html');
    await options.waitForSelector('#word-meaning');
    await options.click('.writes .btn.main');
    await until('the word to be kept', async () => (await ownWords()).words.length === 1);
    await until('the form to be gone', () => options.evaluate(() => document.querySelector('.writes') === null));
    await options.close();

    await shown.page.bringToFront();
    await until('the page to know it', async () => (await reading())?.mentions.some(({ source }) => source === 'own'));
    expect((await reading())?.mentions.some(({ source, painted }) => source === 'own' && painted)).toBe(false);
    await choose(stage.session, { ownOnPages: true });
    const mention = await until('its mark in the open tab', async () =>
      (await reading())?.mentions.find(({ source, painted }) => source === 'own' && painted),
    );
    await restOnMention(stage.session, shown, mention);
    await says('Fields of fruit trees.');
    expect((await card())?.text).toContain('Your words');
    await shown.page.keyboard.press('Escape');
    await leaveMention(stage.session, shown);
  });

  it('a note is begun in a card, written in the popup, and stands in the card from then on', async () => {
    const mention = explainedMark((await reading()) ?? shown.reading);
    await restOnMention(stage.session, shown, mention);
    await pressInCard(stage.session, shown.page, shown.tab, 'More actions');
    await pressInCard(stage.session, shown.page, shown.tab, 'Add a note');
    await until('the note to be kept', async () => {
      await stage.session.desk.evaluate(() => {
        const view = chrome.extension.getViews().find(({ location }) => location.pathname === '/popup.html');
        const field = view?.document.querySelector('textarea');
        if (!field || field !== view?.document.activeElement) return;
        field.value = 'Ask Mum about it';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      return (await ownWords()).notes[0]?.text === 'Ask Mum about it';
    });
    await stage.session.desk.evaluate(() =>
      chrome.extension
        .getViews()
        .find(({ location }) => location.pathname === '/popup.html')
        ?.close(),
    );
    await shown.page.bringToFront();
    await shown.page.keyboard.press('Escape');
    await leaveMention(stage.session, shown);
    const { entry } = mention;
    await backgroundOf(stage.session)({ type: 'keep-note', entry, term: '', text: 'Ask Mum about it', writing: false });
    await until('the page to know it', async () => (await reading())?.explainers[entry]?.note !== undefined);
    await restOnMention(stage.session, shown, mention);
    await says('Ask Mum about it');
  });
});
