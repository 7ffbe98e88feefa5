import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pressInCard, seeCard } from '../../scripts/browsers/card-on-page.ts';
import { browserKinds } from '../../scripts/browsers/find-browser.ts';
import { leaveMention, restOnMention } from '../../scripts/browsers/mention-on-page.ts';
import { backgroundOf, choose, untilRead } from '../../scripts/browsers/newsgloss.ts';
import { until } from '../../scripts/browsers/until.ts';
import { explainedMark } from './driver/marks.ts';
import { highlighted, readableBy, spy } from './driver/page-tricks.ts';
import { select } from './driver/select-words.ts';
import { openStage, type Shown, type Stage } from './driver/stage.ts';

/** Words that stand nowhere but in what the reader wrote. */
const secrets = ['Grandmother', 'marmalade', 'zeppelin'];

describe.each(browserKinds)('what a page can read in %s', (kind) => {
  let stage: Stage;
  let shown: Shown;
  beforeAll(async () => {
    stage = await openStage(kind);
    const send = backgroundOf(stage.session);
    const word = { id: null, term: 'orchards', meaning: 'Where Grandmother grows marmalade.', aliases: [], near: [] };
    expect((await send({ type: 'keep-word', draft: word })).kind).toBe('kept');
    shown = await stage.show('analysis.html');
    const { entry, text } = explainedMark(shown.reading);
    await send({ type: 'keep-note', entry, term: text, text: 'A zeppelin.', writing: false });
    await until('the note', async () => (await untilRead(stage.session, shown.tab)).explainers[entry]?.note);
    shown = { ...shown, reading: await untilRead(stage.session, shown.tab) };
    await spy(shown.page);
  });
  afterAll(() => stage?.close());

  const card = () => seeCard(stage.session, shown.tab);
  const says = (text: string) => until(`“${text}”`, async () => (await card())?.text.includes(text));
  /** As a hand does on its way to a button, which tells a page in Firefox where it is. */
  const pointOverCard = async () => {
    const rect = (await card())?.rect;
    if (!rect) throw new Error('no card is open');
    for (const part of [0.2, 0.5, 0.8]) {
      const x = rect.x + rect.width / 2;
      await shown.page.mouse.move(x, rect.y + rect.height * part, { steps: 3 });
    }
  };
  const readable = async (word: string) => {
    await pointOverCard();
    return readableBy(shown.page, [...secrets, word]);
  };
  const closeCard = async () => {
    await shown.page.keyboard.press('Escape');
    await leaveMention(stage.session, shown);
  };
  const explainOwn = async () => {
    await shown.page.bringToFront();
    await select(shown.page, 'orchards');
    await stage.session.runCommand('explain-selection');
  };
  /** What the extension's popup says, wherever the browser shows it. */
  const popupSays = (text: string) =>
    until(`“${text}” in the popup`, () =>
      stage.session.desk.evaluate(
        (wanted) =>
          chrome.extension
            .getViews()
            .some(
              ({ location, document }) =>
                location.pathname === '/popup.html' && document.body?.textContent.includes(wanted),
            ),
        text,
      ),
    );

  it('is which words are marked, but none of the reader’s own', async () => {
    const marked = await until('marks', async () => {
      const texts = await highlighted(shown.page);
      return texts.length > 0 && texts;
    });
    expect(marked).toContain(explainedMark(shown.reading).text);
    expect(marked).not.toContain('orchards');
    expect(shown.reading.mentions.some(({ source, painted }) => source === 'own' && !painted)).toBe(true);
  });

  it('is what the glossary says in a card, but not the reader’s note', async () => {
    await restOnMention(stage.session, shown, explainedMark(shown.reading));
    await says('Show your note');
    const read = await readable('More about this');
    // The tricks are good ones: what is public they get.
    expect(read).toContain('More about this');
    for (const secret of secrets) expect(read).not.toContain(secret);
    // What the page tried may have scrolled it.
    await closeCard();
  });

  it('has no say in where the note is read: the popup shows it', async () => {
    await restOnMention(stage.session, shown, explainedMark(shown.reading));
    await pressInCard(stage.session, shown.page, shown.tab, 'Show your note');
    await popupSays('A zeppelin.');
    await shown.page.bringToFront();
    await closeCard();
  });

  it('is that the reader has explained a word, but not how', async () => {
    await explainOwn();
    await says('Show it');
    const read = await readable('Show it');
    expect(read).toContain('Show it');
    for (const secret of secrets) expect(read).not.toContain(secret);
    await closeCard();
    await explainOwn();
    await says('Show it');
    await pressInCard(stage.session, shown.page, shown.tab, 'Show it');
    await popupSays('Where Grandmother grows marmalade.');
    await shown.page.bringToFront();
    await closeCard();
  });

  it('is all of it where the reader wants what is theirs on pages', async () => {
    await choose(stage.session, { ownOnPages: true });
    await until('its mark', async () => (await highlighted(shown.page)).includes('orchards'));
    await explainOwn();
    await says('Where Grandmother grows marmalade.');
    expect(await readable('marmalade')).toContain('marmalade');
    await closeCard();
    await choose(stage.session, { ownOnPages: false });
    await until('no mark', async () => !(await highlighted(shown.page)).includes('orchards'));
  });
});
